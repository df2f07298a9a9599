### Tapahtumat: lomake, kortti, vastaukset, muistutukset, hallinta.

## Tapahtuman teko

events-form = Uusi tapahtuma
events-ask-title = Mikä on tapahtuman nimi?
events-title = Nimi
events-ask-when = Milloin tapahtuma alkaa?
events-when = Alkaa
events-ask-place = Missä tapahtuma on?
events-place = Paikka
events-help-place = Osoite auttaa perille. Etätapahtumaan riittää linkki.
events-ask-description = Mitä muuta tapahtumasta kannattaa kertoa?
events-description = Kuvaus
events-help-description = Voit kirjoittaa useita rivejä.
events-ask-capacity = Montako ihmistä mahtuu mukaan?
events-capacity = Paikkoja
events-help-capacity = Ohita kysymys, jos paikkoja ei ole rajattu.

## Kortti ja vastaaminen

events-card =
    <b>{ $title }</b>

    Milloin: { $when }
    Missä: { $place }
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
       *[cannot] Tallensin: et pääse.
    }
events-full-toast = Kaikki paikat on varattu.
events-only-preview = Tämä on esikatselu. Vastata voi, kun tapahtuma on julkaistu.
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

## Muistutukset

events-remind-day-before =
    Muistutus tapahtumasta: <b>{ $title }</b>

    Milloin: { $when }
    Missä: { $place }

    Tuletko yhä?
events-remind-two-hours =
    <b>{ $title }</b> alkaa pian.

    Milloin: { $when }
    Missä: { $place }

    Nähdään siellä!

## Julkaisu ja hallinta

events-preview = Yllä on kutsu juuri sellaisena kuin se lähtee.
events-reaches-nobody = Kutsu ei mene vielä kenellekään.
events-publish-button = Julkaise ja kutsu
events-discard-button = Poista luonnos
events-discarded = Luonnos on poistettu. Kenellekään ei lähtenyt mitään.
events-published-already = Tapahtuma on jo julkaistu.
events-nobody-invited = Tapahtuma on julkaistu, mutta kutsu ei mene vielä kenellekään. Jaa alla olevaa linkkiä.
events-time-past = Tapahtuman alkuaika on jo mennyt, joten sitä ei voi julkaista. Poista luonnos ja tee uusi tapahtuma: /newevent
events-counts =
    Tulossa: { $coming-number }
    Ehkä: { $maybe-number }
    Ei pääse: { $cannot-number }
events-link = Linkki, jota voit jakaa: { $link }
events-cancel-button = Peru tapahtuma
events-sure =
    Haluatko perua tapahtuman <b>{ $title }</b>, { $when }?

    { $people-number ->
        [0] Kenellekään ei tarvitse kertoa.
        [one] Kerron perumisesta yhdelle ihmiselle.
       *[other] Kerron perumisesta { $people-number } ihmiselle.
    } Perumista ei voi kumota.
events-cancel-now-button = Kyllä, peru tapahtuma
events-keep-button = En peru
events-cancel-done =
    <b>{ $title }</b> on peruttu. Muistutuksia ei enää lähde.

    { $people-number ->
        [0] Kenellekään ei tarvinnut kertoa.
        [one] Kerron perumisesta yhdelle ihmiselle.
       *[other] Kerron perumisesta { $people-number } ihmiselle.
    }
