### Järjestäjän kortti selkeällä suomella.

## Luvut

desk-number-coming = { $people-number ->
    [one] Tulee: 1 ihminen
   *[other] Tulee: { $people-number } ihmistä
 }
desk-number-maybe = { $people-number ->
    [one] Tulee ehkä: 1 ihminen
   *[other] Tulee ehkä: { $people-number } ihmistä
 }
desk-number-cannot = { $people-number ->
    [one] Ei pääse: 1 ihminen
   *[other] Ei pääse: { $people-number } ihmistä
 }
desk-number-waiting = { $people-number ->
    [one] Jonossa: 1 ihminen
   *[other] Jonossa: { $people-number } ihmistä
 }
desk-number-guests = Vieraita: { $people-number }
desk-number-late =
    { $people-number ->
        [one] Tulee myöhässä: 1 ihminen
       *[other] Tulee myöhässä: { $people-number } ihmistä
    }
desk-number-came = { $people-number ->
    [one] Paikalla: 1 ihminen
   *[other] Paikalla: { $people-number } ihmistä
 }
desk-number-nameless = Ilman nimeä: { $people-number }
desk-number-excused = { $people-number ->
    [one] Kertoi, ettei pääse: 1 ihminen
   *[other] Kertoi, ettei pääse: { $people-number } ihmistä
 }
desk-number-absent = { $people-number ->
    [one] Ei tullut: 1 ihminen
   *[other] Ei tullut: { $people-number } ihmistä
 }
desk-feedback = Pyysin palautetta: { $asked-number }
    Antoi palautteen: { $answered-number }
desk-feedback-mean = Keskiarvo: { $mean } (1 on huono, 5 on hyvä)
desk-feedback-few = En näytä keskiarvoa. Palautteita tuli liian vähän.
desk-feedback-later = Näet keskiarvon, kun palautekysely loppuu.
desk-untold = En ole vielä kertonut muutoksista.
desk-link = Tämän linkin voit jakaa: { $link }

## Mitä voi tehdä

desk-checkin-button = Ovella: kuka on täällä
desk-all-came-button = Kaikki tulivat
desk-tell-now-button = Kerro muutoksista nyt
desk-write-button = Kirjoita ihmisille
desk-edit-button = Muuta tapahtumaa
desk-figures-button = Luvut ja listat
desk-share-button = Jaa tapahtumaa
desk-show-button = Näytä tapahtuma
desk-cancel-button = Peru tapahtuma
desk-copy-button = Tee uusi tästä
desk-list-button = Hoida tapahtumia
desk-manage-button = Takaisin tapahtumaan

desk-figures = <b>{ $title }</b>: luvut ja listat
desk-chart-button = Luvut kuvana
desk-xlsx-button = Lista Exceliin (XLSX)
desk-csv-button = Lista tekstinä (CSV)
desk-rates-button = Moniko vastasi kutsuun
desk-chart-caption = <b>{ $title }</b>: luvut
desk-chart-file = tapahtuman-luvut
desk-list-caption = <b>{ $title }</b>

    { $people-number ->
        [0] Kukaan ei ole vielä vastannut.
        [one] Listalla on yksi ihminen.
       *[other] Listalla on { $people-number } ihmistä.
    } Pidä tiedosto tallessa. Poista se, kun et enää tarvitse sitä.

desk-share = Jaa tapahtumaa: <b>{ $title }</b>
desk-qr-button = QR-koodi
desk-venues-button = Julkaise ryhmässä
desk-ask-button = Pyydä alumneja mukaan

desk-bar-coming = Tulee
desk-bar-maybe = Tulee ehkä
desk-bar-cannot = Ei pääse
desk-bar-waiting = Jonossa
desk-bar-guests = Vieraita
desk-bar-came = Paikalla
desk-bar-nameless = Ilman nimeä
desk-bar-excused = Kertoi, ettei pääse
desk-bar-absent = Ei tullut
desk-bar-feedback = Antoi palautteen
# same: all
desk-bar-of = { $answered-number } / { $asked-number }

## Peruminen

desk-sure = Haluatko perua tämän tapahtuman?
    <b>{ $title }</b>
    { $when }

    { $people-number ->
        [0] Minun ei tarvitse kertoa kenellekään.
        [one] Kerron asiasta yhdelle ihmiselle.
       *[other] Kerron asiasta { $people-number } ihmiselle.
    }
    Et saa tapahtumaa enää takaisin.
desk-cancel-now-button = Kyllä, peru tapahtuma
desk-keep-button = En peru
desk-cancelled =
    Peruit tapahtuman <b>{ $title }</b>. En enää muistuta siitä.

    { $people-number ->
        [0] Minun ei tarvinnut kertoa kenellekään.
        [one] Kerron asiasta yhdelle ihmiselle.
       *[other] Kerron asiasta { $people-number } ihmiselle.
    }

## Lista tiedostona

list-file = ihmiset-{ $title }-{ $day }
list-sheet = Ihmiset
list-column-name = Nimi
list-column-answer = Vastaus
list-column-guests = Vieraita
list-column-note = Viesti järjestäjälle
list-column-late = Myöhässä
list-column-state = Paikalla
list-answer-coming = Tulee
list-answer-maybe = Tulee ehkä
list-answer-cannot = Ei pääse
list-answer-waiting = Jonossa ({ $place-number }.)
list-answer-walked-in = Ilmoittautui ovella
list-late = Tulee myöhässä
list-state-came = Paikalla
list-state-excused = Kertoi, ettei pääse
list-state-absent = Ei tullut
list-nameless = Ilman nimeä: { $people-number }

## Vastausprosentit

rates-title = <b>Moniko vastasi kutsuun</b>
rates-none = Vanhoja tapahtumia ei ole vielä.
rates-event = { $place-number }. <b>{ $title }</b> ({ $day })
rates-answered = Kutsuin: { $invited-number }
    Vastasi: { $answered-number }
rates-answered-by-link = Vastasi: { $answered-number }
rates-came = Ilmoittautui: { $coming-number }
    Paikalla: { $came-number }
rates-share = {" "}({ $rate-number }{"\u00A0"}%)
rates-chart-button = Näytä kuvana
rates-chart-caption = <b>Moniko vastasi kutsuun</b>
rates-chart-title = Moniko vastasi kutsuun
rates-file = vastaukset
# same: all
rates-line = { $title }: { $rate-number }{"\u00A0"}%
# same: all
rates-bar = { $title } ({ $day })
rates-percent = { $rate-number }{"\u00A0"}%
