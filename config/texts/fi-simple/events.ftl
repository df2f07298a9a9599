### Tapahtumat selkeällä suomella.

## Tapahtuman teko

events-form = Uusi tapahtuma
events-ask-title = Mikä on tapahtuman nimi?
events-title = Nimi
events-ask-when = Milloin tapahtuma alkaa?
events-when = Alkaa
events-ask-place = Missä tapahtuma on?
events-place = Paikka
events-help-place = Kirjoita osoite. Jos tapahtuma on netissä, kirjoita linkki.
events-ask-description = Mitä muuta haluat kertoa tapahtumasta?
events-description = Kuvaus
events-help-description = Voit kirjoittaa monta riviä.
events-ask-capacity = Kuinka monta ihmistä mahtuu mukaan?
events-capacity = Paikkoja
events-help-capacity = Ohita kysymys, jos kaikki mahtuvat mukaan.

## Kortti ja vastaaminen

events-card =
    <b>{ $title }</b>

    Milloin: { $when }
    Missä: { $place }
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
       *[cannot] Vastauksesi on tallessa. Sinä et pääse.
    }
events-full-toast = Tapahtuma on täynnä.
events-only-preview = Kukaan ei näe tätä vielä. Julkaise ensin tapahtuma.
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

## Muistutukset

events-remind-day-before =
    Muistutan tapahtumasta: <b>{ $title }</b>

    Milloin: { $when }
    Missä: { $place }

    Tuletko yhä?
events-remind-two-hours =
    <b>{ $title }</b> alkaa pian.

    Milloin: { $when }
    Missä: { $place }

    Tervetuloa!

## Julkaisu ja hallinta

events-preview = Kutsu on tämän viestin yläpuolella. Ihmiset saavat samanlaisen kutsun.
events-reaches-nobody = Kukaan ei vielä saa kutsua.
events-publish-button = Julkaise ja kutsu
events-discard-button = Poista tapahtuma
events-discarded = Poistin tapahtuman. Kukaan ei saanut kutsua.
events-published-already = Olet jo julkaissut tapahtuman.
events-nobody-invited = Julkaisin tapahtuman. Kukaan ei vielä saa kutsua. Linkki on tämän viestin lopussa. Jaa linkkiä itse.
events-time-past = Tapahtuman aika meni jo. Et voi enää julkaista tapahtumaa. Poista se. Tee sitten uusi tapahtuma: /newevent
events-counts = { $coming-number ->
        [one] Tulee: 1 ihminen
       *[other] Tulee: { $coming-number } ihmistä
    }
    { $maybe-number ->
        [one] Tulee ehkä: 1 ihminen
       *[other] Tulee ehkä: { $maybe-number } ihmistä
    }
    { $cannot-number ->
        [one] Ei pääse: 1 ihminen
       *[other] Ei pääse: { $cannot-number } ihmistä
    }
events-link = Tämän linkin voit jakaa: { $link }
events-cancel-button = Peru tapahtuma
events-sure = Haluatko perua tämän tapahtuman?
    <b>{ $title }</b>
    { $when }

    { $people-number ->
        [0] Minun ei tarvitse kertoa kenellekään.
        [one] Kerron asiasta yhdelle ihmiselle.
       *[other] Kerron asiasta { $people-number } ihmiselle.
    }
    Et saa tapahtumaa enää takaisin.
events-cancel-now-button = Kyllä, peru tapahtuma
events-keep-button = En peru
events-cancel-done =
    Peruit tapahtuman <b>{ $title }</b>. En enää muistuta siitä.

    { $people-number ->
        [0] Minun ei tarvinnut kertoa kenellekään.
        [one] Kerron asiasta yhdelle ihmiselle.
       *[other] Kerron asiasta { $people-number } ihmiselle.
    }
