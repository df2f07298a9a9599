### Tapahtumat: lomake, kortti, vastaukset, muistutukset, hallinta.

## Kortti ja vastaaminen

events-said-title = <b>{ $title }</b>
events-said-when = Milloin: { $when }
events-said-ends = Päättyy: klo { $time }
events-said-ends-on = Päättyy: { $when }
events-said-where = Missä: { $place }
events-said-address = Osoite: { $address }
events-said-online = Etänä: { $link }
events-said-online-later = Etänä: linkin saavat ne, jotka tulevat.
events-programme-said = <b>Ohjelma</b>
# same: all
events-item-at = { $time } { $item }
# same: all
events-item-speaker = { $item } – { $speaker }
events-ask = Kysy lisää: { $contact }
# same: all
events-ask-school = { $name }, { $email }
events-guests-allowed =
    { $guests-number ->
        [one] Voit ottaa mukaan yhden vieraan.
       *[other] Voit ottaa mukaan enintään { $guests-number } vierasta.
    }
events-closes = Ilmoittaudu viimeistään { $when }.
events-closed = <b>Ilmoittautuminen on päättynyt.</b>
events-seats-in-all =
    { $seats-number ->
        [one] Paikkoja on yksi.
       *[other] Paikkoja on { $seats-number }.
    }
events-seats-left =
    { $seats-number ->
        [0] Kaikki paikat on varattu.
        [one] Yksi paikka on jäljellä.
       *[other] Paikkoja on jäljellä { $seats-number }.
    }
events-line-offered = Voit silti vastata <b>Tulen</b>: pääset jonoon, ja kerron, kun paikka vapautuu.
events-waiting = Olet jonossa. Sijasi jonossa on <b>{ $place-number }</b>.
events-seat-offered = <b>Paikka odottaa sinua.</b> Jos haluat sen, vastaa <b>Tulen</b> viimeistään { $until }.
events-mine =
    { $answer ->
        [coming] Vastasit: <b>Tulen.</b>
        [maybe] Vastasit: <b>Ehkä.</b>
       *[cannot] Vastasit: <b>En pääse.</b>
    }
events-coming-button = Tulen
events-maybe-button = Ehkä
events-cannot-button = En pääse
events-chosen = { $answer } ✓
events-saved =
    { $answer ->
        [coming] Tallensin: tulet.
        [maybe] Tallensin: ehkä tulet.
        [waiting] Tallensin: olet jonossa.
       *[cannot] Tallensin: et pääse.
    }
events-only-preview = Tämä on esikatselu. Vastata voi, kun tapahtuma on julkaistu.
events-over = <b>Tapahtuma on ohi.</b>
events-begun = <b>Tapahtuma on jo alkanut.</b> Siihen ei voi enää vastata.
events-cancelled = <b>Tapahtuma on peruttu.</b>

## Luettelo

events-list = <b>Tulevat tapahtumat</b>
events-line = { $line-number }. <b>{ $title }</b>, { $when }
events-more = Tässä on { $shown-number } seuraavaa tapahtumaa. Myöhemmin on vielä muita.
events-none = Juuri nyt ei ole tulossa tapahtumia. Kurkista tänne myöhemmin uudelleen: /events
events-not-found = En löytänyt tätä tapahtumaa. Ehkä se on poistettu.
events-list-button = Katso tapahtumat
events-show-button = Näytä tapahtuma
events-manage-button = Hallitse tapahtumaa
events-manage-one-button = Hallitse tapahtumaa { $line-number }
