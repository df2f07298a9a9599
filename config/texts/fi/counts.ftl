### Luvut koordinaattorille: alumnit, tapahtumien vastaukset, kyselyt.

counts-whole-school = koko koulu
counts-first = <b>Luvut: { $where }</b>

    { $people-number ->
        [0] Kukaan ei ole vielä liittynyt.
        [one] Mukana on { $people-number } alumni.
       *[other] Mukana on { $people-number } alumnia.
    } { $people-number ->
        [0] Jaa kutsulinkkiä, niin luvut alkavat kasvaa.
       *[other] Viestit menevät perille näin monelle: { $reachable-number }.
    }

    Mitä haluat nähdä?
counts-unit-button = Yksiköittäin
counts-field-button = Aloittain
counts-year-button = Vuosittain
counts-region-button = Maakunnittain
counts-language-button = Kielittäin
counts-events-button = Tapahtumat
counts-rounds-button = Kyselyt
counts-back-button = Kaikki luvut

## Sanat komennon /count jälkeen, pilkuin erotettuina

counts-words-unit = yksikkö, yksiköt, yksiköittäin, yksikön
counts-words-field = ala, alat, aloittain, aloitta, koulutusala, koulutusaloittain, alan
counts-words-year = vuosi, vuodet, vuosittain, valmistumisvuosi, valmistumisvuosittain, vuoden
counts-words-region = maakunta, maakunnat, maakunnittain, alue, alueet, alueittain, maakunnan, alueen
counts-words-language = kieli, kielet, kielittäin, kielen
counts-words-events = tapahtuma, tapahtumat
counts-words-rounds = kysely, kyselyt, kierros, kierrokset
counts-words-help = ohje, ohjeet, apua, apu
counts-no-such-events = Tällaista tapahtumaa ei ole: { $words }.
counts-no-such-rounds = Tällaista kyselyä ei ole: { $words }.
counts-unknown-word = En tunnistanut sanaa. Valitse jokin napeista.

## Taulukot

counts-people-by = { $by ->
    [unit] <b>Alumnit yksiköittäin</b>
    [field] <b>Alumnit aloittain</b>
    [year] <b>Alumnit valmistumisvuosittain</b>
    [region] <b>Alumnit maakunnittain</b>
    [language] <b>Alumnit kielittäin</b>
   *[nothing] <b>Alumnit</b>
 }
    { $where }
counts-line = { $label }: { $number }
counts-total = Yhteensä
counts-others = Muut
counts-not-told = Ei kerrottu
counts-studying = Opiskelee vielä

## Tapahtumat

counts-events = <b>Viimeisimmät tapahtumat</b>
    { $where }
    { $found-number ->
        [0] Tapahtumia ei ole vielä.
       *[other] Valitse tapahtuma, niin näet vastaukset.
    }
counts-event-line = { $place-number }. { $title } ({ $day }{ $cancelled ->
    [yes] , peruttu
   *[no] {""}
 })
counts-event = <b>{ $title }</b>
    { $day }{ $cancelled ->
        [yes] {" "}(peruttu)
       *[no] {""}
    }
counts-coming = Tulee
counts-maybe = Ehkä
counts-cannot = Ei pääse
counts-answered = Vastanneita

## Kyselyt

counts-rounds = <b>Viimeisimmät kyselyt</b>
    { $where }
    { $found-number ->
        [0] Yhtään kyselyä ei ole vielä lähetetty.
       *[other] Valitse kysely, niin näet, kuinka moni on vastannut.
    }
counts-round-line = { $place-number }. { $title } ({ $day })
counts-round = <b>{ $title }</b>
    Avattu { $opened }, sulkeutuu { $closes }.
counts-finished = Vastannut
counts-started = Kesken
counts-silent = Ei aloittanut
counts-declined = Ei halua vastata
counts-invited = Kutsuttuja
counts-rate = Vastausprosentti: { $rate-number }{"\u00A0"}%

## Mitä komennon /count jälkeen voi kirjoittaa

counts-words-by = mukaan, kaikki
counts-words-studying = opiskelee, opiskelijat
counts-words-in-fi = suomi, suomenkieliset
counts-words-in-fi-simple = selkeä suomi, selkosuomi, selko
counts-words-in-sv = ruotsi, ruotsinkieliset
counts-words-in-en = englanti, englanninkieliset
counts-by-unit = yksiköittäin
counts-by-field = aloittain
counts-by-year = vuosittain
counts-by-region = maakunnittain
counts-by-language = kielittäin
counts-name-unit = Yksikkö
counts-name-field = Ala
counts-name-year = Valmistumisvuosi
counts-name-region = Maakunta
counts-name-language = Kieli
counts-name-answer = Vastaus
counts-condition = { $name }: { $values }
counts-heads = { $people-number ->
    [0] Tällaisia alumneja ei ole.
   *[other] Tällaisia alumneja on { $people-number }. Viestit menevät perille näin monelle: { $reachable-number }.
 }
counts-suggest = En ihan tunnistanut tätä: { $words }. Tarkoititko näin?
# same: all
counts-command = <code>/count { $words }</code>
counts-own-unit = Näet vain oman yksikkösi luvut: { $unit }.
counts-help-button = Näin kysyt kirjoittamalla
counts-help = <b>Luvut kirjoittamalla</b>

    Kirjoita komennon jälkeen, keitä lasket ja miten. Esimerkiksi:
counts-help-more = Erota usea arvo pilkulla. Sanat voi kirjoittaa millä tahansa botin kielistä, ja nimen alku riittää. Tapahtuman tai kyselyn numero on sen paikka luettelossa.
counts-chart-button = Kuvana
# same: all
counts-xlsx-button = Excel
# same: all
counts-csv-button = CSV
counts-results-button = Tulokset

## Luvut kuvana ja tiedostona

counts-chart-caption = Samat luvut ovat taulukossa, jonka alta pyysit kuvan.
counts-caption-rest = Loput luvut ovat taulukossa.
counts-file-caption = Luvut tiedostona: { $where }. Tiedostossa ei ole nimiä.
counts-sheet = Luvut
counts-column-number = Määrä
counts-file = luvut-{ $about }-{ $day }
audit-subject-counts = lukumäärät
