### Kyselyjen tulokset koordinaattorille: luvut, kuvat, vertailut.

menu-results = Kyselyjen tulokset

## Kyselyjen luettelo

results-title = <b>Kyselyjen tulokset</b>
    { $where }
results-none = Kyselyjä ei ole vielä. Lähetä kysely: /survey
results-round-line = { $place-number }. { $title } ({ $day }): { $stage ->
    [open] ihmiset vastaavat vielä
    [counting] botti laskee tuloksia
   *[counted] tulokset ovat valmiit
 }
results-of-event = { $title } ({ $event })
results-of-cohort = { $title } (ihmiset valmistuivat { $year }, siitä oli { $months-number } kuukautta)
results-list-button = Kaikki kyselyt

## Kuinka moni vastasi

results-heading = <b>{ $title }</b>
    Kysely lähti { $opened }.
    { $stage ->
        [open] Kysely loppuu
       *[closed] Kysely loppui
    } { $closes }.
results-mode = { $mode ->
    [identified] Näet tiedostosta, kuka vastasi mitä.
    [anonymous] Kukaan ei näe nimiä. Myöskään botti ei tiedä, kuka vastasi mitä.
   *[confidential] Näet tulokset. Et näe nimiä.
 }
results-invited = Sai kutsun
results-reached = Kutsu tuli perille
results-opened = Avasi kyselyn
results-started = Aloitti vastaamisen
results-finished = Vastasi loppuun
results-declined = Ei halua muistutusta
results-rate = Loppuun asti vastasi { $rate-number } prosenttia.
results-median = { $unit ->
    [seconds] Puolet ihmisistä vastasi nopeammin kuin tämä: { $amount-number } sekuntia.
    [minutes] Puolet ihmisistä vastasi nopeammin kuin tämä: { $amount-number } minuuttia.
    [hours] Puolet ihmisistä vastasi nopeammin kuin tämä: { $amount-number } tuntia.
   *[days] Puolet ihmisistä vastasi nopeammin kuin tämä: { $amount-number } päivää.
 }
results-while-open = Näet vastaukset, kun kysely loppuu. Kysely loppuu { $day }. Ennen sitä en näytä vastauksia. Näin yhden ihmisen vastaus ei paljastu.
results-counting = Kysely on loppunut. Lasken vastauksia. Katso hetken päästä uudelleen.
results-ready = Luvut ovat valmiit. Ne eivät enää muutu.
results-own-row = { $stage ->
    [open] Näet vain oman yksikkösi luvut: { $unit }. Kun kysely loppuu, näet vastaajien määrän. Määrä on jokaisen kysymyksen kohdalla.
    [anonymous] Näet vain oman yksikkösi luvut: { $unit }. Vastaukset ovat nimettömiä. Siksi niistä ei ole yksikön lukuja.
   *[closed] Näet vain oman yksikkösi luvut: { $unit }. Näet vastaajien määrän jokaisen kysymyksen kohdalla.
 }
results-questions-button = Katso tulokset
results-review-button = Vastauksia lukematta: { $texts-number }
results-left-button = Missä ihmiset lopettivat
results-close-button = Sulje kysely nyt
results-round-button = Takaisin kyselyyn
results-left = <b>{ $title }</b>
    Näin moni lopetti ennen tätä kysymystä:
results-left-line = { $place-number }. { $question } <b>{ $shown }</b>
results-left-nobody = Kaikki, jotka aloittivat, vastasivat loppuun.

## Yksi kysymys

results-question = <b>{ $title }</b>
    <i>Kysymys { $number }/{ $total }</i>

    <b>{ $question }</b>
results-of = <i>{ $name }</i>
results-answered = { $answered-number ->
    [0] Kukaan ei vastannut.
    [one] Yksi ihminen vastasi.
   *[other] { $answered-number } ihmistä vastasi.
 }
results-line = { $label }: { $shown }
results-line-share = { $label }: { $shown } ({ $share })
results-few-cell = 1–4
results-hidden-cell = –
results-several = Ihminen sai valita monta vastausta.
results-mean = { $kind ->
    [scale] Keskiarvo: { $mean } (pienin on 1, suurin on 5)
   *[number] Keskiarvo: { $mean }
 }
results-note-few = 1–4: luku on pieni. En näytä tarkkaa lukua.
results-note-hidden = –: en näytä tätä lukua. Se paljastaa pienen luvun.
results-too-few = Alle viisi ihmistä vastasi. En näytä vastauksia. Näin kukaan ei paljastu.
results-withheld = En näytä näitä lukuja. Ne paljastavat pieniä lukuja.
results-withheld-earlier = En näytä näitä lukuja. Ne paljastavat aiemman vastauksen, joka on piilossa.
results-no-own-row = Tästä ei ole oman yksikkösi lukuja.
results-chart-button = Kuvana
results-by-unit-button = Yksiköt
results-by-field-button = Alat
results-by-year-button = Vuodet
results-compare-button = Vertaa muihin kyselyihin
results-previous-button = Edellinen kysymys
results-next-button = Seuraava kysymys
results-question-button = Takaisin kysymykseen

## Ryhmät rinnakkain

results-by-unit = Eri yksiköt
results-by-field = Eri alat
results-by-year = Vuosi, jona ihmiset valmistuivat
results-group = <b>{ $name }</b>, vastauksia { $answered-number }
results-groups-few = Näissä on alle viisi vastausta. Siksi en näytä niitä: { $names }
results-groups-hidden = En näytä näitä, koska ne paljastavat pieniä lukuja: { $names }
results-groups-earlier = En näytä näitä, koska niissä aiempi vastaus on piilossa: { $names }
results-in-group = { $name } { $shown }

## Kuvat

results-chart-file = tulokset
results-bar = { $shown } ({ $share })
results-split-bar = { $option } · { $name }
results-caption-rest = Muut luvut ovat ylemmässä viestissä.

## Omat sanat

results-texts-waiting = Lukematta
results-texts-shown = Näkyy tuloksissa
results-texts-hidden = Ei näy tuloksissa
results-texts-button = Katso vastaukset
results-first-texts-button = Alkuun
results-text = <blockquote>{ $text }</blockquote>
results-review-help =
    Saanko näyttää tämän tuloksissa? Piilota se, jos joku voi paljastua. { $texts-number ->
        [one] Tämä on viimeinen.
       *[other] Lukematta on { $texts-number } vastausta.
    }
results-allow-button = Näytä tuloksissa
results-hide-button = Piilota
results-undo-button = Peru edellinen valinta
results-now-shown = Vastaus näkyy nyt tuloksissa.
results-now-hidden = Vastaus ei näy tuloksissa.
results-all-read = Olet lukenut kaikki vastaukset.
results-no-texts = Et ole vielä valinnut näytettäviä vastauksia.

## Sama kysymys eri kyselyissä

results-compare = Vanhin kysely ensin:
results-in-round = { $shown } ({ $name })
results-mean-track = Keskiarvo
results-not-offered = ei kysymystä
results-version = { $changed ->
    [yes] { $name }: versio { $version }. Kysymys muuttui. Vertaa varovasti.
   *[no] { $name }: versio { $version }. Kysymys on sama.
 }
results-version-mark = { $changed ->
    [yes] versio { $version }, muuttui
   *[no] versio { $version }
 }
results-compare-note = Eri kyselyihin ovat voineet vastata eri ihmiset.
