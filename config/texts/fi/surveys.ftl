### Kyselyt: lähettäminen ja kutsu. Kysymykset ovat kyselyiden omissa tiedostoissa.

surveys-title = Uusi kysely
surveys-which = Mikä kysely lähetetään?
surveys-which-short = Kysely
surveys-asks = <b>{ $organisation } kysyy sinulta</b>
surveys-until = Kysely sulkeutuu <b>{ $day }</b>.
surveys-why = Vastauksesi auttavat koulua kehittymään.
surveys-later = Hyvä, palaa silloin, kun sinulle sopii. Kysely odottaa tässä.
surveys-declined = Selvä, kiitos kun kerroit. En kysy tästä kyselystä enempää.
surveys-after-all-button = Vastaan sittenkin
surveys-only-preview = Tämä on esikatselu.
surveys-stopped = Vastauksesi ovat tallessa. Voit jatkaa milloin vain. Kysely sulkeutuu <b>{ $day }</b>.
surveys-help-wanted =
    <b>{ $name }</b> toivoo apua ja antoi luvan ottaa yhteyttä.

    Yksikkö: { $unit }
    Toive: { $wishes }

    Ota yhteyttä koulun omien yhteystietojen kautta. Muita vastauksia et näe.
surveys-passed-on = Kerroin nimesi ja toiveesi koulun koordinaattorille. Pyysin häntä ottamaan sinuun yhteyttä.
