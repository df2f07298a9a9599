### Tapahtumapäivä selkeällä suomella.

## Oma lippu

menu-ticket = Oma lippu tapahtumaan
ticket-caption = <b>Tämä on sinun lippusi.</b>
ticket-use = Näytä kuva ovella. Pääset sisään myös ilman kuvaa. Kerro silloin nimesi.
ticket-use-guests =
    { $guests-number ->
        [one] Sama lippu käy myös vieraallesi.
       *[other] Sama lippu käy myös { $guests-number } vieraallesi.
    }
ticket-file = lippu-{ $title }
ticket-none = Sinulla ei ole nyt lippuja. Ilmoittaudu tapahtumaan. Kun sinulla on paikka, saat lipun.
ticket-which = Minkä tapahtuman lipun haluat?
ticket-not-found = En löydä tätä lippua. Ehkä tapahtuma on jo ohi. Omat lippusi saat tästä: /ticket
ticket-event-button = Näytä tapahtuma
ticket-events-button = Katso tapahtumat

## Nimilista ovella

checkin-title = <b>{ $title }</b>: kuka on täällä?
checkin-numbers = Paikalla: { $came-number }
    Ilmoittautui: { $coming-number }
checkin-nameless = Ilman nimeä: { $people-number }
checkin-tap = Paina nimeä, kun ihminen tulee. Paina uudelleen, niin näet tiedot.
checkin-page = Sivu { $page-number }/{ $pages-number }
checkin-nobody = Kukaan ei ole vielä ilmoittautunut. Voit lisätä ihmisiä ovella.
checkin-nobody-named = Haku: <b>{ $words }</b>. En löydä tätä nimeä listalta.
checkin-line = { $name } ({ $known })
checkin-line-bare = { $name }
checkin-one = { $name }
checkin-one-came = { $name } – paikalla
checkin-one-excused = { $name } – ei pääse
checkin-one-absent = { $name } – ei tullut
checkin-state-came = paikalla
checkin-state-excused = kertoi, ettei pääse
checkin-state-absent = ei tullut
checkin-answer-coming = tulee
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
checkin-plus-button = Lisää ihminen ilman nimeä
checkin-minus-button = Poista yksi ilman nimeä
checkin-event-button = Takaisin tapahtumaan

## Haku

checkin-search-title = Haku ovella
checkin-search-in = <b>{ $title }</b>
checkin-ask = Ketä etsit?
checkin-ask-help = Kirjoita nimi tai nimen alku.
checkin-others = Nämä jäsenet eivät vastanneet kutsuun. Paina nimeä, kun ihminen tulee.
checkin-others-near = Haku: <b>{ $words }</b>. En löydä ketään. Näillä on melkein sama nimi:
checkin-nobody-else = Haku: <b>{ $words }</b>. En löydä muita jäseniä. Voit lisätä ihmisen ilman nimeä.

## Yksi ihminen

checkin-person = <b>{ $name }</b>
checkin-at = Tapahtuma: { $title }
checkin-answered-coming = Vastaus: Tulen
checkin-answered-maybe = Vastaus: Ehkä
checkin-answered-cannot = Vastaus: En pääse
checkin-answered-waiting = Hän on jonossa.
checkin-with-guests = Vieraita: { $guests-number }
checkin-is-late = Hän tulee myöhässä.
checkin-marked-came = Merkintä: paikalla
checkin-marked-excused = Merkintä: kertoi, ettei pääse
checkin-marked-absent = Merkintä: ei tullut
checkin-note = Viesti järjestäjälle: { $note }
checkin-came-button = Tuli paikalle
checkin-excused-button = Kertoi, ettei pääse
checkin-absent-button = Ei tullut
checkin-undo-button = Peru merkintä
checkin-clear-button = Poista merkintä
checkin-back-button = Takaisin listalle

## Mitä tehtiin

checkin-came = <b>{ $name }</b> on nyt paikalla.
checkin-came-guests = { $guests-number ->
    [one] Hänellä on mukana yksi vieras.
   *[other] Hänellä on mukana { $guests-number } vierasta.
 }
checkin-excused = <b>{ $name }</b> kertoi, ettei pääse. Laitoin sen muistiin.
checkin-absent = <b>{ $name }</b> ei tullut. Laitoin sen muistiin.
checkin-cleared = <b>{ $name }</b>: poistin merkinnän.
checkin-nameless-added = Lisäsin yhden ihmisen ilman nimeä.
checkin-nameless-removed = Poistin yhden ihmisen ilman nimeä.
checkin-cancelled = Koulu perui tapahtuman. Et voi merkitä tulijoita.
checkin-too-early = Voit merkitä tulijat tapahtuman päivänä.
