### Vuosikello: mitä vuoden aikana tehdään, omat merkinnät ja toistuvat tiedotteet.

menu-year = Katso vuoden suunnitelma
year-title = <b>Alumnivuosi { $years }</b>
year-empty = Näille kuukausille ei ole vielä suunnitelmia. Lisää oma merkintä tai toistuva tiedote. Tapahtumat, ajastetut tiedotteet ja kyselyt tulevat tähän itsestään.
year-often = { $name } ({ $rule }): { $prepared ->
    [yes] teksti on valmiina
   *[no] tekstiä ei vielä ole
 }
year-text = { $prepared ->
    [yes] teksti on valmiina
   *[no] tekstiä ei vielä ole
 }
year-month = <b>{ $month }</b>
year-line = { $day } { $title } ({ $what })
year-line-month = { $title } ({ $what })
year-more =
    { $items-number ->
        [one] Yksi asia ei mahtunut viestiin.
       *[other] { $items-number } asiaa ei mahtunut viestiin.
    }
year-untitled = ei tekstiä
year-kind-event = tapahtuma
year-kind-draft = tapahtuman luonnos
year-kind-invitation = tapahtuman julkaiseminen
year-kind-announcement = ajastettu tiedote
year-kind-sent = lähetetty tiedote
year-kind-recurring = toistuva tiedote
year-kind-survey = kysely alkaa
year-kind-closing = kysely päättyy
year-kind-series = kysely, joka lähtee itsestään
year-kind-plan = oma merkintä
year-shape-event = tapahtuma
year-shape-letter = tiedote
year-shape-survey = kysely
year-shape-plan = oma merkintä
year-picture-title = Alumnivuosi { $years }
year-picture-more =
    { $items-number ->
        [one] ja yksi muu
       *[other] ja { $items-number } muuta
    }
year-picture-file = alumnivuosi
year-caption =
    <b>Alumnivuosi { $years }</b>
    { $items-number ->
        [one] Kuvassa on yksi asia.
       *[other] Kuvassa on { $items-number } asiaa. Numerot vastaavat luetteloa renkaan alla.
    }
year-list-button = Näytä luettelona
year-picture-button = Näytä kuvana
year-before-button = Edellinen vuosi
year-after-button = Seuraava vuosi
year-plans-button = Omat merkinnät
year-recurring-button = Toistuvat tiedotteet
year-to-year-button = Vuoden suunnitelma
year-to-plan-button = Kaikki merkinnät
year-to-recurring-button = Kaikki toistuvat tiedotteet
year-unit = Yksikkö: { $unit }
year-whole-school-button = Koko koulu
year-want-time = Kirjoita kellonaika, esimerkiksi 9 tai 9.30.
year-plans = <b>Omat merkinnät</b> vuoden järjestyksessä. Avaa merkintä painamalla sitä.
year-plans-none = Omia merkintöjä ei vielä ole. Merkitse esimerkiksi, milloin QR-koodit painetaan todistuksiin.
year-plan-new-button = Lisää merkintä
year-plan-form = Merkintä vuoden suunnitelmaan
year-ask-title = Mitä tehdään?
year-short-title = Asia
year-ask-month = Missä kuussa?
year-short-month = Kuukausi
year-ask-day = Minä päivänä?
year-help-day = Kirjoita päivän numero. Jos kuussa ei ole sellaista päivää, se on kuun viimeinen päivä.
year-short-day = Päivä
year-ask-repeats = Joka vuosi vai vain kerran?
year-short-repeats = Toistuu
year-repeats-yearly-button = Joka vuosi
year-repeats-once-button = Vain kerran
year-ask-remind = Milloin muistutan sinua?
year-help-remind = Muistutus tulee sinulle. Jos et enää hoida tehtävää, se tulee muille koordinaattoreille. Jos päivää ei ole, ajat lasketaan kuun alusta.
year-short-remind = Muistutus
year-remind-no-button = Ei muistutusta
year-remind-0-button = Samana päivänä
year-remind-7-button = Viikkoa ennen
year-remind-14-button = Kahta viikkoa ennen
year-remind-30-button = 30 päivää ennen
year-ask-unit = Kenen suunnitelmaan?
year-short-unit = Yksikkö
year-plan-card = <b>{ $title }</b>
year-plan-when = Milloin: { $when }
year-plan-yearly = Joka vuosi
year-plan-once = Vain vuonna { $year }
year-plan-over = Se on jo ohi.
year-plan-unreminded = Ei muistutusta
year-plan-reminded =
    { $days-number ->
        [0] Muistutus samana päivänä, klo 9.00
        [one] Muistutus päivää ennen, klo 9.00
       *[other] Muistutus { $days-number } päivää ennen, klo 9.00
    }
year-plan-change-button = Muuta merkintää
year-plan-remove-button = Poista suunnitelmasta
year-plan-removed = Merkintä on poistettu.
year-plan-show-button = Avaa merkintä
year-plan-reminder = Vuoden suunnitelmassa on pian: <b>{ $title }</b>
year-recurrings = <b>Toistuvat tiedotteet</b>
year-recurrings-none = Toistuvia tiedotteita ei vielä ole. Voit esimerkiksi lähettää uutiset aina kuukauden ensimmäisenä maanantaina. Tekstit voi kirjoittaa etukäteen.
year-recurring-line =
    <b>{ $name }</b>
    { $rule }
year-recurring-new-button = Lisää toistuva tiedote
year-recurring-form = Toistuva tiedote
year-ask-name = Mikä tiedotteen nimi on?
year-help-name = Nimi näkyy vain koordinaattoreille, esimerkiksi Kuukauden uutiset.
year-short-name = Nimi
year-ask-how = Kuinka usein se lähtee?
year-short-how = Kuinka usein
year-how-weekly-button = Joka viikko
year-how-weekday-button = Joka kuukausi: viikonpäivä
year-how-monthly-button = Joka kuukausi: päivämäärä
year-how-yearly-button = Joka vuosi
year-ask-nth = Kuinka mones viikonpäivä kuukaudessa?
year-short-nth = Monesko
year-nth-1-button = Ensimmäinen
year-nth-2-button = Toinen
year-nth-3-button = Kolmas
year-nth-4-button = Neljäs
year-nth-5-button = Viimeinen
year-ask-weekday = Mikä viikonpäivä?
year-short-weekday = Viikonpäivä
year-ask-at = Mihin aikaan?
year-help-at = Valitse tunti tai kirjoita kellonaika.
year-short-at = Kellonaika
year-rule-weekly = Joka viikko: { $weekday } klo { $time }
year-rule-weekday =
    Joka kuukausi: { $nth ->
        [n1] ensimmäinen
        [n2] toinen
        [n3] kolmas
        [n4] neljäs
       *[last] viimeinen
    } { $weekday } klo { $time }
year-rule-monthly = Joka kuukausi: päivä { $day } klo { $time }
year-rule-month-end = Joka kuukausi: viimeinen päivä klo { $time }
year-rule-yearly = Joka vuosi: { $day } klo { $time }
year-recurring-card = <b>{ $name }</b>
year-next-times = Seuraavat kerrat:
year-next-line = { $when }
year-none-prepared = Mitään ei ole vielä valmiina. Jos mitään ei ole silloin valmiina, se kerta jää väliin.
year-prepared =
    { $letters-number ->
        [one] Valmiina on yksi tiedote:
       *[other] Valmiina on { $letters-number } tiedotetta, jotka lähtevät tässä järjestyksessä:
    }
year-prepared-line = { $line-number }. { $beginning }
year-prepared-unready = { $line-number }. { $beginning } (vastaanottajat puuttuvat)
year-prepared-back = { $line-number }. { $beginning } (palasi luonnokseksi, muuta sitä)
year-recurring-prepare-button = Lisää valmis tiedote
year-recurring-change-button = Muuta nimeä tai aikaa
year-recurring-end-button = Lopeta toistaminen
year-recurring-end = Haluatko lopettaa toistuvan tiedotteen <b>{ $name }</b>? Valmiit tiedotteet jäävät luonnoksiin.
year-recurring-end-now-button = Kyllä, lopeta
year-recurring-ended = Toistuva tiedote on päättynyt. Se ei enää lähde.
year-to-recurring-card-button = Toistuva tiedote
year-prepare = Mikä luonnos lähtee toistuvana tiedotteena <b>{ $name }</b>? Se lähtee, kun sen vuoro tulee.
year-prepare-none = Luonnoksia ei ole toistuvalle tiedotteelle <b>{ $name }</b>. Kirjoita tiedote, niin se tulee tähän itsestään.
year-write-button = Kirjoita uusi tiedote
year-letter =
    Valmiina, <b>{ $name }</b>:
    { $beginning }
year-letter-open-button = Avaa tiedote
year-letter-first-button = Lähetä tämä ensin
year-letter-off-button = Ota pois tästä
year-unprepared = Toistuva tiedote <b>{ $name }</b> lähtee { $when }, mutta mitään ei ole vielä valmiina. Jos mitään ei ole silloin valmiina, se kerta jää väliin.
year-skipped = Toistuva tiedote <b>{ $name }</b> jäi tällä kertaa väliin, koska mitään ei ollut valmiina. Seuraava kerta on { $when }.
audit-subject-plan = merkintä vuoden suunnitelmassa
audit-subject-recurring = toistuva tiedote
mydata-part-made-plans = Merkintäsi vuoden suunnitelmaan
mydata-part-made-recurring = Toistuvat tiedotteet, jotka loit
