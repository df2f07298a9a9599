### Luvut koordinaattorille: alumnit, tapahtumien vastaukset, kyselyt.

counts-whole-school = koko koulu
counts-first = <b>Luvut: { $where }</b>

    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } ihminen.
       *[other] Mukana on { $people-number } ihmistä.
    }
    { $people-number ->
        [0] Jaa linkki koulusi entisille opiskelijoille.
       *[other] Viesti tulee perille { $reachable-number } ihmiselle.
    }

    Valitse, mitä haluat nähdä.
counts-unit-button = Yksiköt
counts-field-button = Alat
counts-year-button = Vuodet
counts-region-button = Alueet
counts-language-button = Kielet
counts-events-button = Tapahtumat
counts-rounds-button = Kyselyt
counts-back-button = Kaikki luvut

## Sanat komennon /count jälkeen, pilkuin erotettuina

counts-words-unit = yksikkö, yksiköt
counts-words-field = ala, alat, koulutusala
counts-words-year = vuosi, vuodet, valmistumisvuosi
counts-words-region = alue, alueet, alueittain, maakunta, maakunnat
counts-words-language = kieli, kielet
counts-words-events = tapahtuma, tapahtumat
counts-words-rounds = kysely, kyselyt
counts-words-help = ohje, ohjeet, apua, apu
counts-no-such-events = Tällaista tapahtumaa ei ole: { $words }.
counts-no-such-rounds = Tällaista kyselyä ei ole: { $words }.
counts-unknown-word = En ymmärtänyt sanaa. Paina jotain nappia.

## Luvut riveinä

counts-people-by = { $by ->
    [unit] <b>Ihmiset eri yksiköissä</b>
    [field] <b>Ihmiset eri aloilla</b>
    [year] <b>Minä vuonna ihmiset valmistuivat</b>
    [region] <b>Missä ihmiset asuvat</b>
    [language] <b>Mitä kieltä ihmiset käyttävät</b>
   *[nothing] <b>Ihmiset</b>
 }
    { $where }
counts-line = { $label }: { $number }
counts-total = Yhteensä
counts-others = Muut
counts-not-told = Ei ole kertonut
counts-studying = Opiskelee vielä

## Tapahtumat

counts-events = <b>Uusimmat tapahtumat</b>
    { $where }
    { $found-number ->
        [0] Tapahtumia ei ole vielä.
       *[other] Valitse tapahtuma. Sitten näet vastaukset.
    }
counts-event-line = { $place-number }. { $title } ({ $day }){ $cancelled ->
        [yes] . Koulu perui tapahtuman.
       *[no] {""}
    }
counts-event = <b>{ $title }</b>
    { $day }{ $cancelled ->
        [yes] . Koulu perui tapahtuman.
       *[no] {""}
    }
counts-coming = Tulee
counts-maybe = Ehkä
counts-cannot = Ei pääse
counts-answered = Vastasi

## Kyselyt

counts-rounds = <b>Uusimmat kyselyt</b>
    { $where }
    { $found-number ->
        [0] Kyselyitä ei ole vielä.
       *[other] Valitse kysely. Sitten näet, kuinka moni vastasi.
    }
counts-round-line = { $place-number }. { $title } ({ $day })
counts-round = <b>{ $title }</b>
    Kysely alkoi { $opened }.
    Kysely loppuu { $closes }.
counts-finished = Vastasi
counts-started = Vastaus on kesken
counts-silent = Ei aloittanut vielä
counts-declined = Ei halua vastata
counts-invited = Sai kyselyn
counts-rate = Kyselyyn vastasi { $rate-number } prosenttia.

## Mitä komennon /count jälkeen voi kirjoittaa

counts-words-by = mukaan, kaikki
counts-words-studying = opiskelee
counts-words-in-fi = suomi
counts-words-in-fi-simple = selkeä suomi, selko
counts-words-in-sv = ruotsi
counts-words-in-en = englanti
counts-by-unit = yksiköt
counts-by-field = alat
counts-by-year = vuodet
counts-by-region = alueet
counts-by-language = kielet
counts-name-unit = Yksikkö
counts-name-field = Ala
counts-name-year = Vuosi
counts-name-region = Alue
counts-name-language = Kieli
counts-name-answer = Vastaus
counts-condition = { $name }: { $values }
counts-heads = { $people-number ->
    [0] Tällaisia ihmisiä ei ole.
   *[other] Tällaisia ihmisiä on { $people-number }. Viesti tulee perille { $reachable-number } ihmiselle.
 }
counts-suggest = En ymmärtänyt tätä: { $words }. Tarkoititko näin?
# same: all
counts-command = <code>/count { $words }</code>
counts-own-unit = Näet vain oman yksikön luvut: { $unit }.
counts-help-button = Näin kysyt kirjoittamalla
counts-help = <b>Luvut kirjoittamalla</b>

    Kirjoita /count.
    Kirjoita sen perään, keitä lasket.
    Tässä on esimerkkejä:
counts-help-more = Nimen alku riittää. Voit kirjoittaa monta nimeä. Laita niiden väliin pilkku. Tapahtumilla ja kyselyillä on numero. Numero on listassa.
counts-chart-button = Kuvana
# same: all
counts-xlsx-button = Excel
# same: all
counts-csv-button = CSV
counts-results-button = Tulokset

## Luvut kuvana ja tiedostona

counts-chart-caption = Kuvassa on samat luvut kuin viestissä.
counts-caption-rest = Loput luvut ovat viestissä.
counts-file-caption = Tässä ovat luvut: { $where }. Nimiä tiedostossa ei ole.
counts-sheet = Luvut
counts-column-number = Määrä
counts-file = luvut-{ $about }-{ $day }
audit-subject-counts = lukumäärät
