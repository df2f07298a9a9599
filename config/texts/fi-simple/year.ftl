### Vuoden suunnitelma selkeällä suomella.

menu-year = Katso vuoden asiat
year-title = <b>Alumnien vuosi { $years }</b>
year-empty = Täällä ei ole vielä mitään. Voit lisätä oman asian. Tapahtumat ja kyselyt tulevat tähän itse.
year-often = { $name } ({ $rule }): { $prepared ->
    [yes] teksti on valmis
   *[no] tekstiä ei ole vielä
 }
year-text = { $prepared ->
    [yes] teksti on valmis
   *[no] tekstiä ei ole vielä
 }
year-month = <b>{ $month }</b>
year-line = { $day }: { $title } ({ $what })
year-line-month = { $title } ({ $what })
year-more =
    { $items-number ->
        [one] Yksi asia ei mahtunut viestiin.
       *[other] { $items-number } asiaa ei mahtunut viestiin.
    }
year-untitled = ei tekstiä
year-kind-event = tapahtuma
year-kind-draft = tapahtuma, jota kukaan ei vielä näe
year-kind-invitation = kutsu lähtee
year-kind-announcement = tiedote lähtee
year-kind-sent = tiedote lähti jo
year-kind-recurring = tiedote, joka toistuu
year-kind-survey = kysely alkaa
year-kind-closing = kysely loppuu
year-kind-series = kysely lähtee itse
year-kind-plan = oma asia
year-shape-event = tapahtuma
year-shape-letter = tiedote
year-shape-survey = kysely
year-shape-plan = oma asia
year-picture-title = Alumnien vuosi { $years }
year-picture-more =
    { $items-number ->
        [one] ja yksi asia vielä
       *[other] ja { $items-number } asiaa vielä
    }
year-picture-file = alumnien-vuosi
year-caption =
    <b>Alumnien vuosi { $years }</b>
    { $items-number ->
        [one] Kuvassa on yksi asia.
       *[other] Kuvassa on { $items-number } asiaa. Katso numero renkaasta. Lue asia renkaan alta.
    }
year-list-button = Näytä teksti
year-picture-button = Näytä kuva
year-before-button = Edellinen vuosi
year-after-button = Seuraava vuosi
year-plans-button = Omat asiat
year-recurring-button = Tiedotteet, jotka toistuvat
year-to-year-button = Koko vuosi
year-to-plan-button = Kaikki omat asiat
year-to-recurring-button = Kaikki, jotka toistuvat
year-unit = Yksikkö: { $unit }
year-whole-school-button = Koko koulu
year-want-time = Kirjoita kellonaika. Kirjoita esimerkiksi 9 tai 9.30.
year-plans = <b>Omat asiat</b>. Paina asiaa, jonka haluat avata.
year-plans-none = Omia asioita ei vielä ole. Lisää asia, jonka haluat muistaa.
year-plan-new-button = Lisää asia
year-plan-form = Oma asia
year-ask-title = Mitä teet?
year-short-title = Asia
year-ask-month = Missä kuussa?
year-short-month = Kuukausi
year-ask-day = Minä päivänä?
year-help-day = Kirjoita päivän numero. Lyhyessä kuussa 31 on kuun viimeinen päivä.
year-short-day = Päivä
year-ask-repeats = Joka vuosi vai vain kerran?
year-short-repeats = Toistuu
year-repeats-yearly-button = Joka vuosi
year-repeats-once-button = Vain kerran
year-ask-remind = Milloin muistutan sinua?
year-help-remind = Kirjoitan sinulle silloin. Jos päivää ei ole, lasken ajan kuun alusta.
year-short-remind = Muistutus
year-remind-no-button = En halua muistutusta
year-remind-0-button = Samana päivänä
year-remind-7-button = Viikkoa ennen
year-remind-14-button = Kahta viikkoa ennen
year-remind-30-button = 30 päivää ennen
year-ask-unit = Kenen asia tämä on?
year-short-unit = Yksikkö
year-plan-card = <b>{ $title }</b>
year-plan-when = Aika: { $when }
year-plan-yearly = Joka vuosi
year-plan-once = Vain vuonna { $year }
year-plan-over = Aika meni jo.
year-plan-unreminded = Muistutus: ei
year-plan-reminded =
    { $days-number ->
        [0] Muistutus: samana päivänä, klo 9.00
        [one] Muistutus: päivää ennen, klo 9.00
       *[other] Muistutus: { $days-number } päivää ennen, klo 9.00
    }
year-plan-change-button = Muuta asiaa
year-plan-remove-button = Poista asia
year-plan-removed = Poistin asian.
year-plan-show-button = Avaa asia
year-plan-reminder = Muistatko tämän asian? <b>{ $title }</b>
year-recurrings = <b>Tiedotteet, jotka toistuvat</b>
year-recurrings-none = Yhtään sellaista tiedotetta ei vielä ole. Voit lähettää uutisia esimerkiksi joka kuukausi. Voit kirjoittaa tekstit etukäteen.
year-recurring-line =
    <b>{ $name }</b>
    { $rule }
year-recurring-new-button = Lisää uusi
year-recurring-form = Tiedote, joka toistuu
year-ask-name = Mikä nimi tiedotteella on?
year-help-name = Vain koordinaattorit näkevät nimen.
year-short-name = Nimi
year-ask-how = Kuinka usein se lähtee?
year-short-how = Kuinka usein
year-how-weekly-button = Joka viikko
year-how-weekday-button = Joka kuukausi: viikonpäivä
year-how-monthly-button = Joka kuukausi: tietty päivä
year-how-yearly-button = Joka vuosi
year-ask-nth = Mikä viikonpäivä kuukaudessa?
year-short-nth = Mikä niistä
year-nth-1-button = Ensimmäinen
year-nth-2-button = Toinen
year-nth-3-button = Kolmas
year-nth-4-button = Neljäs
year-nth-5-button = Viimeinen
year-ask-weekday = Mikä viikonpäivä?
year-short-weekday = Viikonpäivä
year-ask-at = Mihin aikaan?
year-help-at = Paina aikaa. Voit myös kirjoittaa ajan.
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
year-next-times = Seuraavat ajat:
year-next-line = { $when }
year-none-prepared = Tekstiä ei vielä ole. Ilman tekstiä en lähetä mitään.
year-prepared =
    { $letters-number ->
        [one] Yksi tiedote on valmis:
       *[other] { $letters-number } tiedotetta on valmiina. Lähetän ne tässä järjestyksessä:
    }
year-prepared-line = { $line-number }. { $beginning }
year-prepared-unready = { $line-number }. { $beginning } (valitse, ketkä saavat tämän)
year-prepared-back = { $line-number }. { $beginning } (tämä ei lähtenyt, korjaa teksti)
year-recurring-prepare-button = Lisää valmis tiedote
year-recurring-change-button = Muuta nimeä tai aikaa
year-recurring-end-button = Lopeta toistaminen
year-recurring-end = Haluatko lopettaa tämän: <b>{ $name }</b>? Tekstit jäävät sinulle.
year-recurring-end-now-button = Kyllä, lopeta
year-recurring-ended = En lähetä sitä enää.
year-to-recurring-card-button = Takaisin
year-prepare = Mikä teksti lähtee tässä: <b>{ $name }</b>? Lähetän sen, kun sen aika tulee.
year-prepare-none = Tekstejä ei vielä ole. Tämä asia on <b>{ $name }</b>. Kirjoita tiedote. Se tulee tähän itsestään.
year-write-button = Kirjoita uusi tiedote
year-letter =
    Valmis teksti, <b>{ $name }</b>:
    { $beginning }
year-letter-open-button = Avaa tiedote
year-letter-first-button = Lähetä tämä ensin
year-letter-off-button = Ota pois tästä
year-unprepared = Tämän pitää lähteä pian: <b>{ $name }</b>. Aika on { $when }. Tekstiä ei vielä ole. Ilman tekstiä en lähetä mitään.
year-skipped = En lähettänyt tätä: <b>{ $name }</b>. Tekstiä ei ollut. Seuraava aika on { $when }.
audit-subject-plan = oma asia
audit-subject-recurring = tiedote, joka toistuu
mydata-part-made-plans = Omat asiat vuoden aikana
mydata-part-made-recurring = Tiedotteet, jotka toistuvat
