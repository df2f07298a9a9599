### Kyselyjen tulokset koordinaattorille: osallistuminen, luvut, kuvat, vertailut.

menu-results = Kyselyjen tulokset

## Kyselyjen luettelo

results-title = <b>Kyselyjen tulokset</b>
    { $where }
results-none = Kyselyjä ei ole vielä. Voit lähettää kyselyn komennolla /survey.
results-round-line = { $place-number }. { $title } ({ $day }): { $stage ->
    [open] vastauksia tulee vielä
    [counting] vastauksia lasketaan
   *[counted] tulokset ovat valmiit
 }
results-of-event = { $title }: { $event }
results-of-cohort = { $title }: vuonna { $year } valmistuneet, { $months-number } kuukautta valmistumisesta
results-list-button = Kaikki kyselyt

## Osallistuminen

results-heading = <b>{ $title }</b>
    Lähetetty { $opened }. { $stage ->
        [open] Sulkeutuu
       *[closed] Sulkeutui
    } { $closes }.
results-mode = { $mode ->
    [identified] Nimellä: koordinaattorit näkevät vastaustiedostosta, kuka vastasi mitä.
    [anonymous] Nimetön: vastausten mukana ei ole tietoa siitä, kuka vastasi.
   *[confidential] Luottamuksellinen: saat tulokset ilman nimiä.
 }
results-invited = Kutsuttu
results-reached = Kutsu perillä
results-opened = Avannut
results-started = Aloittanut
results-finished = Vastannut loppuun
results-declined = Ei muistutuksia
results-rate = Vastausprosentti: { $rate-number }{"\u00A0"}%
results-median = { $unit ->
    [seconds] Tavallinen vastausaika: { $amount-number } sekuntia (mediaani).
    [minutes] Tavallinen vastausaika: { $amount-number } minuuttia (mediaani).
    [hours] Tavallinen vastausaika: { $amount-number } tuntia (mediaani).
   *[days] Tavallinen vastausaika: { $amount-number } päivää (mediaani).
 }
results-while-open = Näet vastaukset, kun kysely on sulkeutunut. Kysely sulkeutuu { $day }. Jos tuloksia voisi katsoa kesken kaiken, kaksi katselua peräkkäin voisi paljastaa yhden ihmisen vastauksen.
results-counting = Kysely on sulkeutunut. Lasken vastauksia: katso hetken päästä uudelleen.
results-ready = Luvut ovat lopulliset. Ne eivät muutu, vaikka joku poistaisi tietonsa.
results-own-row = { $stage ->
    [open] Näet vain oman yksikkösi luvut: { $unit }. Kun kysely on sulkeutunut, näet kunkin kysymyksen kohdalla, moniko vastasi.
    [anonymous] Näet vain oman yksikkösi luvut: { $unit }. Vastaukset ovat nimettömiä eikä kukaan tiedä, mistä yksiköstä ne tulevat, joten vastauksista ei ole lukuja.
   *[closed] Näet vain oman yksikkösi luvut: { $unit }. Näet kunkin kysymyksen kohdalla, moniko vastasi.
 }
results-questions-button = Katso tulokset
results-review-button = Vastauksia lukematta: { $texts-number }
results-left-button = Mihin vastaaminen jäi
results-close-button = Sulje kysely nyt
results-round-button = Takaisin kyselyyn
results-left = <b>{ $title }</b>
    Näin moni lopetti ennen kutakin kysymystä:
results-left-line = { $place-number }. { $question } <b>{ $shown }</b>
results-left-nobody = Kaikki aloittaneet vastasivat loppuun.

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
# same: all
results-few-cell = 1–4
# same: all
results-hidden-cell = –
results-several = Sai valita monta.
results-mean = { $kind ->
    [scale] Keskiarvo: { $mean } (asteikko 1–5)
   *[number] Keskiarvo: { $mean }
 }
results-note-few = 1–4: luku on niin pieni, ettei sitä näytetä tarkasti.
results-note-hidden = –: piilotettu, jottei pieniä lukuja voi päätellä muista.
results-too-few = Alle viisi ihmistä vastasi. Vastauksia ei näytetä, jotta ketään ei voi tunnistaa.
results-withheld = Nämä luvut on piilotettu, jottei niistä voi päätellä pieniä lukuja.
results-withheld-earlier = Nämä luvut on piilotettu, koska aiempi vastaus on piilotettu: ne kertoisivat, moniko vastasi niin.
results-no-own-row = Tästä kysymyksestä ei ole oman yksikkösi lukuja.
results-chart-button = Kuvana
results-by-unit-button = Yksiköittäin
results-by-field-button = Koulutusaloittain
results-by-year-button = Valmistumisvuosittain
results-compare-button = Vertaa muihin kierroksiin
results-previous-button = Edellinen kysymys
results-next-button = Seuraava kysymys
results-question-button = Takaisin kysymykseen

## Ryhmät rinnakkain

results-by-unit = Yksiköittäin
results-by-field = Koulutusaloittain
results-by-year = Valmistumisvuosittain
results-group = <b>{ $name }</b>, vastauksia { $answered-number }
results-groups-few = Alle viisi vastausta, joten lukuja ei näytetä: { $names }
results-groups-hidden = Piilotettu, jottei pieniä lukuja voi päätellä: { $names }
results-groups-earlier = Piilotettu, koska aiempi vastaus on piilotettu näissä: { $names }
results-in-group = { $name } { $shown }

## Kuvat

results-chart-file = tulokset
results-bar = { $shown } ({ $share })
results-split-bar = { $option } · { $name }
results-caption-rest = Loput luvut ovat yllä olevassa viestissä.

## Omin sanoin kirjoitetut vastaukset

results-texts-waiting = Lukematta
results-texts-shown = Näkyy tuloksissa
results-texts-hidden = Piilotettu
results-texts-button = Katso hyväksytyt vastaukset
results-first-texts-button = Alkuun
results-text = <blockquote>{ $text }</blockquote>
results-review-help = Saako tämän näyttää tuloksissa? Piilota se, jos siitä voi tunnistaa jonkun. { $texts-number ->
    [one] Tämä on viimeinen lukematon.
   *[other] Lukematta: { $texts-number }.
 }
results-allow-button = Näytä tuloksissa
results-hide-button = Piilota
results-undo-button = Kumoa edellinen valinta
results-now-shown = Vastaus näkyy nyt tuloksissa.
results-now-hidden = Vastaus pysyy piilossa.
results-all-read = Kaikki vastaukset on luettu.
results-no-texts = Yhtään vastausta ei ole valittu näytettäväksi.

## Sama kysymys monella kierroksella

results-compare = Vanhin kierros ensin:
results-in-round = { $shown } ({ $name })
results-mean-track = Keskiarvo
results-not-offered = ei kysytty
results-version = { $changed ->
    [yes] { $name }: versio { $version }. Kysymystä tai sen vastauksia muutettiin, joten vertaa varoen.
   *[no] { $name }: versio { $version }. Tämä kysymys pysyi samana.
 }
results-version-mark = { $changed ->
    [yes] versio { $version }, muuttui
   *[no] versio { $version }
 }
results-compare-note = Eri kierroksilla on voitu kysyä eri ihmisiltä.
