### Tapahtumat selkeällä suomella.

## Kortti ja vastaaminen

events-said-title = <b>{ $title }</b>
events-said-when = Milloin: { $when }
events-said-ends = Loppuu: klo { $time }
events-said-ends-on = Loppuu: { $when }
events-said-where = Missä: { $place }
events-said-address = Osoite: { $address }
events-said-online = Netissä: { $link }
events-said-online-later = Netissä: linkin saa se, joka tulee.
events-programme-said = <b>Ohjelma</b>
events-item-at = Klo { $time }: { $item }
events-item-speaker = { $item }. Puhuja: { $speaker }
events-ask = Kysy lisää: { $contact }
# same: all
events-ask-school = { $name }, { $email }
events-guests-allowed =
    { $guests-number ->
        [one] Voit ottaa mukaan yhden vieraan.
       *[other] Voit ottaa mukaan { $guests-number } vierasta.
    }
events-closes = Vastaa viimeistään { $when }.
events-closed = <b>Et voi enää ilmoittautua.</b>
events-seats-in-all =
    { $seats-number ->
        [one] Mukaan mahtuu yksi ihminen.
       *[other] Mukaan mahtuu { $seats-number } ihmistä.
    }
events-seats-left =
    { $seats-number ->
        [0] Vapaita paikkoja ei ole enää.
        [one] Yksi paikka on vapaana.
       *[other] { $seats-number } paikkaa on vapaana.
    }
events-line-offered = Voit mennä jonoon. Vastaa silloin <b>Tulen</b>. Kerron, kun sinulle on paikka.
events-waiting = Olet jonossa. Sijasi jonossa on <b>{ $place-number }</b>.
events-seat-offered = <b>Paikka odottaa sinua.</b> Vastaa <b>Tulen</b> viimeistään { $until }.
events-mine =
    { $answer ->
        [coming] Vastasit: <b>Tulen.</b>
        [maybe] Vastasit: <b>Ehkä.</b>
       *[cannot] Vastasit: <b>En pääse.</b>
    }
events-coming-button = Tulen
events-maybe-button = Ehkä
events-cannot-button = En pääse
events-chosen = { $answer } – valittu
events-saved =
    { $answer ->
        [coming] Vastauksesi on tallessa. Sinä tulet.
        [maybe] Vastauksesi on tallessa. Sinä ehkä tulet.
        [waiting] Vastauksesi on tallessa. Sinä olet jonossa.
       *[cannot] Vastauksesi on tallessa. Sinä et pääse.
    }
events-only-preview = Kukaan ei näe tätä vielä. Julkaise ensin tapahtuma.
events-over = <b>Tapahtuma on jo ohi.</b>
events-begun = <b>Tapahtuma alkoi jo.</b> Siksi et voi enää vastata.
events-cancelled = <b>Koulu perui tapahtuman.</b> Älä tule paikalle.

## Luettelo

events-list = <b>Tulevat tapahtumat</b>
events-line = { $line-number }. <b>{ $title }</b>, { $when }
events-more = Näet nyt { $shown-number } tapahtumaa. Myöhemmin on vielä muita tapahtumia.
events-none = Nyt ei ole tulossa tapahtumia. Katso myöhemmin uudelleen: /events
events-not-found = En löydä tätä tapahtumaa. Katso muut tapahtumat.
events-list-button = Katso tapahtumat
events-show-button = Näytä tapahtuma
events-manage-button = Hoida tapahtumaa
events-manage-one-button = Hoida tapahtumaa { $line-number }
