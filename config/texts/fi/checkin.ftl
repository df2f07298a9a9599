### Tapahtumapäivä: oma lippu, nimilista ovella, kuka tuli.

## Oma lippu

menu-ticket = Oma lippu tapahtumaan
ticket-caption = <b>Lippusi</b>
ticket-use = Näytä koodi ovella. Pääset sisään myös ilman koodia: kerro nimesi.
ticket-use-guests = { $guests-number ->
    [one] Sama lippu käy myös vieraallesi.
   *[other] Sama lippu käy myös { $guests-number } vieraallesi.
 }
ticket-file = lippu-{ $title }
ticket-none = Sinulla ei ole nyt lippuja. Saat lipun, kun olet tulossa tapahtumaan.
ticket-which = Minkä tapahtuman lipun haluat?
ticket-not-found = En löydä tätä lippua. Ehkä tapahtuma on ohi tai lippu ei ole enää voimassa. Omat lippusi saat tästä: /ticket
ticket-event-button = Näytä tapahtuma
ticket-events-button = Katso tapahtumat

## Nimilista ovella

checkin-title = <b>{ $title }</b>: ketkä ovat täällä?
checkin-numbers = Paikalla { $came-number } / ilmoittautuneita { $coming-number }
checkin-nameless = Lisäksi ilman nimeä: { $people-number }
checkin-tap = Paina nimeä, kun ihminen on tullut. Toinen painallus näyttää tiedot.
checkin-page = Sivu { $page-number }/{ $pages-number }
checkin-nobody = Kukaan ei ole vielä ilmoittautunut. Ovella voit lisätä ihmisiä nimellä tai ilman.
checkin-nobody-named = Haulla <b>{ $words }</b> ei löytynyt ketään vastanneista.
checkin-line = { $name } ({ $known })
checkin-line-bare = { $name }
checkin-one = { $name }
checkin-one-came = { $name } ✓ paikalla
checkin-one-excused = { $name } – ei pääse
checkin-one-absent = { $name } – ei tullut
checkin-state-came = paikalla
checkin-state-excused = kertoi, ettei pääse
checkin-state-absent = ei tullut
checkin-answer-coming = tulossa
checkin-answer-maybe = tulee ehkä
checkin-answer-cannot = kertoi, ettei pääse
checkin-answer-waiting = jonossa
checkin-guests = { $guests-number ->
    [one] yksi vieras
   *[other] { $guests-number } vierasta
 }
checkin-late = tulee myöhässä
checkin-next-button = Seuraavat
checkin-previous-button = Edelliset
checkin-search-button = Hae nimellä
checkin-search-again-button = Uusi haku
checkin-others-button = Etsi muista jäsenistä
checkin-all-button = Koko lista
checkin-plus-button = Lisää tulija ilman nimeä
checkin-minus-button = Poista yksi nimetön
checkin-event-button = Takaisin tapahtumaan

## Haku

checkin-search-title = Haku ovella
checkin-search-in = <b>{ $title }</b>
checkin-ask = Ketä etsit?
checkin-ask-help = Kirjoita nimi tai sen alku.
checkin-others = Nämä jäsenet eivät ole vastanneet tapahtumaan. Paina nimeä, kun ihminen on tullut.
checkin-others-near = Haulla <b>{ $words }</b> ei löytynyt ketään. Melkein sama nimi on näillä:
checkin-nobody-else = Haulla <b>{ $words }</b> ei löytynyt muita jäseniä. Voit lisätä tulijan ilman nimeä.

## Yksi ihminen

checkin-person = <b>{ $name }</b>
checkin-at = Tapahtuma: { $title }
checkin-answered-coming = Vastasi: Tulen
checkin-answered-maybe = Vastasi: Ehkä
checkin-answered-cannot = Vastasi: En pääse
checkin-answered-waiting = On jonossa
checkin-with-guests = Vieraita: { $guests-number }
checkin-is-late = Kertoi tulevansa myöhässä
checkin-marked-came = Merkitty: paikalla
checkin-marked-excused = Merkitty: kertoi, ettei pääse
checkin-marked-absent = Merkitty: ei tullut
checkin-note = Viesti järjestäjälle: { $note }
checkin-came-button = Tuli paikalle
checkin-excused-button = Kertoi, ettei pääse
checkin-absent-button = Ei tullut
checkin-undo-button = Kumoa merkintä
checkin-clear-button = Poista merkintä
checkin-back-button = Takaisin listalle

## Mitä tehtiin

checkin-came = <b>{ $name }</b> on paikalla.
checkin-came-guests = { $guests-number ->
    [one] Mukana on yksi vieras.
   *[other] Mukana on { $guests-number } vierasta.
 }
checkin-excused = <b>{ $name }</b>: merkitsin, että hän kertoi, ettei pääse.
checkin-absent = <b>{ $name }</b>: merkitsin, ettei hän tullut.
checkin-cleared = <b>{ $name }</b>: merkintä on poistettu.
checkin-nameless-added = Lisäsin yhden tulijan ilman nimeä.
checkin-nameless-removed = Poistin yhden nimettömän tulijan.
checkin-cancelled = Tapahtuma on peruttu. Tulijoita ei voi merkitä.
checkin-too-early = Voit merkitä tulijat tapahtumapäivänä.
