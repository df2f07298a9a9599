### Kyselyt selkeällä suomella.

surveys-title = Uusi kysely
surveys-which = Minkä kyselyn lähetät?
surveys-which-short = Kysely
surveys-asks = <b>{ $organisation } kysyy sinulta</b>
surveys-until = Kysely loppuu <b>{ $day }</b>.
surveys-why = Vastauksesi auttavat koulua.
surveys-later = Hyvä. Voit vastata myöhemmin. Paina silloin Aloita.
surveys-declined = Selvä. Kiitos, että kerroit. En kysy tästä enää.
surveys-after-all-button = Haluan vastata
surveys-only-preview = Kukaan ei näe tätä vielä.
surveys-stopped = Vastauksesi ovat tallessa. Voit jatkaa milloin vain. Kysely loppuu <b>{ $day }</b>.
surveys-help-wanted = <b>{ $name }</b> haluaa apua. Voit ottaa häneen yhteyttä.

    Yksikkö: { $unit }
    Mitä apua: { $wishes }

    Käytä koulun omia yhteystietoja. Et näe muita vastauksia.
surveys-passed-on = Kerroin nimesi ja toiveesi koulun koordinaattorille. Pyysin: ota yhteyttä häneen.
