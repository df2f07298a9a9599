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
