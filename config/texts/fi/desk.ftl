### Järjestäjän kortti: luvut, listat tiedostoina, jakaminen, peruminen, vastausprosentit.

## Luvut

desk-number-coming = Tulossa: { $people-number }
desk-number-maybe = Ehkä: { $people-number }
desk-number-cannot = Ei pääse: { $people-number }
desk-number-waiting = Jonossa: { $people-number }
desk-number-guests = Tulijoiden vieraita: { $people-number }
desk-number-late = Tulee myöhässä: { $people-number }
desk-number-came = Paikalla: { $people-number }
desk-number-nameless = Lisäksi ilman nimeä: { $people-number }
desk-number-excused = Kertoi, ettei pääse: { $people-number }
desk-number-absent = Ei tullut: { $people-number }
desk-feedback = Palautteita: { $answered-number } / { $asked-number }
desk-feedback-mean = Keskiarvo: { $mean } (asteikko 1–5)
desk-feedback-few = Keskiarvoa ei näytetä, koska palautteita tuli niin vähän.
desk-feedback-later = Keskiarvo näkyy, kun palautekysely on sulkeutunut.
desk-untold = Muutoksista ei ole vielä kerrottu niille, jotka vastasivat.
desk-link = Linkki, jota voit jakaa: { $link }

## Mitä voi tehdä

desk-checkin-button = Ovella: ketkä ovat täällä
desk-all-came-button = Kaikki ilmoittautuneet tulivat
desk-tell-now-button = Kerro muutoksista nyt
desk-write-button = Kirjoita vastanneille
desk-edit-button = Muokkaa tapahtumaa
desk-figures-button = Luvut ja listat
desk-share-button = Jaa tapahtumaa
desk-show-button = Näytä tapahtuma
desk-cancel-button = Peru tapahtuma
desk-copy-button = Tee uusi tästä
desk-list-button = Hallitse tapahtumia
desk-manage-button = Takaisin tapahtumaan

desk-figures = <b>{ $title }</b>: luvut ja listat
desk-chart-button = Luvut kuvana
desk-xlsx-button = Lista Exceliin (XLSX)
desk-csv-button = Lista tekstinä (CSV)
desk-rates-button = Menneiden vastausprosentit
desk-chart-caption = <b>{ $title }</b>: luvut
desk-chart-file = tapahtuman-luvut
desk-list-caption = <b>{ $title }</b>

    { $people-number ->
        [0] Kukaan ei ole vielä vastannut.
        [one] Listalla on yksi ihminen.
       *[other] Listalla on { $people-number } ihmistä.
    } Tiedostossa on henkilötietoja: säilytä se huolella ja poista, kun et enää tarvitse sitä.

desk-share = Jaa tapahtumaa <b>{ $title }</b>
desk-qr-button = QR-koodi
desk-venues-button = Julkaise ryhmässä
desk-ask-button = Pyydä alumneja mukaan

desk-bar-coming = Tulossa
desk-bar-maybe = Ehkä
desk-bar-cannot = Ei pääse
desk-bar-waiting = Jonossa
desk-bar-guests = Tulijoiden vieraita
desk-bar-came = Paikalla
desk-bar-nameless = Lisäksi ilman nimeä
desk-bar-excused = Kertoi, ettei pääse
desk-bar-absent = Ei tullut
desk-bar-feedback = Palautteita
# same: all
desk-bar-of = { $answered-number } / { $asked-number }

## Peruminen

desk-sure =
    Haluatko perua tapahtuman <b>{ $title }</b>?
    { $when }

    { $people-number ->
        [0] Kenellekään ei tarvitse kertoa.
        [one] Kerron perumisesta yhdelle ihmiselle.
       *[other] Kerron perumisesta { $people-number } ihmiselle.
    } Perumista ei voi kumota.
desk-cancel-now-button = Kyllä, peru tapahtuma
desk-keep-button = En peru
desk-cancelled =
    <b>{ $title }</b> on peruttu. Muistutuksia ei enää lähde.

    { $people-number ->
        [0] Kenellekään ei tarvinnut kertoa.
        [one] Kerron perumisesta yhdelle ihmiselle.
       *[other] Kerron perumisesta { $people-number } ihmiselle.
    }

## Lista tiedostona

list-file = osallistujat-{ $title }-{ $day }
list-sheet = Osallistujat
list-column-name = Nimi
list-column-answer = Vastaus
list-column-guests = Vieraita
list-column-note = Viesti järjestäjälle
list-column-late = Myöhässä
list-column-state = Paikalla
list-answer-coming = Tulossa
list-answer-maybe = Ehkä
list-answer-cannot = Ei pääse
list-answer-waiting = Jonossa ({ $place-number }.)
list-answer-walked-in = Ilmoittautui ovella
list-late = Tulee myöhässä
list-state-came = Paikalla
list-state-excused = Kertoi, ettei pääse
list-state-absent = Ei tullut
list-nameless = Ilman nimeä: { $people-number }

## Vastausprosentit

rates-title = <b>Menneiden tapahtumien vastausprosentit</b>
rates-none = Menneitä tapahtumia ei vielä ole.
rates-event = { $place-number }. <b>{ $title }</b> ({ $day })
rates-answered = Vastasi { $answered-number } / kutsuttuja { $invited-number }
rates-answered-by-link = Vastasi { $answered-number } (kutsuja ei lähetetty botilla)
rates-came = Paikalla { $came-number } / sanoi tulevansa { $coming-number }
rates-share = {" "}({ $rate-number }{"\u00A0"}%)
rates-chart-button = Vastausprosentit kuvana
rates-chart-caption = <b>Kuinka moni kutsutuista vastasi</b>
rates-chart-title = Kuinka moni kutsutuista vastasi
rates-file = vastausprosentit
# same: all
rates-line = { $title }: { $rate-number }{"\u00A0"}%
# same: all
rates-bar = { $title } ({ $day })
# same: fi-simple, sv
rates-percent = { $rate-number }{"\u00A0"}%
