### Tapahtuman teko: kysymykset, muokkaus, esikatselu, julkaisu, luettelo.

menu-manage = Hallitse tapahtumia

## Kysymykset

hosting-form = Uusi tapahtuma
hosting-item-title = Nimi
hosting-ask-title = Mikä on tapahtuman nimi?
hosting-item-when = Alkaa
hosting-ask-when = Milloin tapahtuma alkaa?
hosting-item-ends = Päättyy
hosting-ask-ends = Milloin tapahtuma päättyy?
hosting-help-ends = Kirjoita kellonaika tai kesto, esimerkiksi 20.30 tai 2 h. Voit myös ohittaa kysymyksen.
hosting-item-place = Paikka
hosting-ask-place = Missä tapahtuma on?
hosting-help-place = Kirjoita paikan nimi tai osoite. Etätapahtumaan riittää linkki.
hosting-item-address = Osoite
hosting-ask-address = Mikä on paikan osoite?
hosting-help-address = Katuosoite ja kunta auttavat perille.
hosting-item-point = Paikka kartalla
hosting-ask-point = Missä paikka on kartalla?
hosting-help-point = Lähetä sijainti Telegramin liitepainikkeella. Voit myös kirjoittaa koordinaatit, esimerkiksi 65.0124, 25.4682, tai lähettää karttalinkin, jossa ne ovat.
hosting-item-online = Etälinkki
hosting-ask-online = Mistä linkistä pääsee mukaan etänä?
hosting-help-online = Linkin näkevät vain ne, jotka tulevat.
hosting-item-description = Kuvaus
hosting-ask-description = Mitä muuta tapahtumasta kannattaa kertoa?
hosting-help-description = Voit kirjoittaa useita rivejä.
hosting-item-programme = Ohjelma
hosting-ask-programme = Mitä ohjelmassa on?
hosting-help-programme =
    Kirjoita jokainen kohta omalle rivilleen, esimerkiksi:
    17.30 Kahvit
    18.00 Tarina työstä – Aino
    Jos rivi alkaa plusmerkillä, se lisätään entisten perään.
hosting-item-picture = Kuva
hosting-ask-picture = Mikä kuva näytetään kutsussa?
hosting-help-picture = Lähetä kuva valokuvana. Kuvan kanssa tekstiä mahtuu vähemmän.
hosting-item-capacity = Paikkamäärä
hosting-ask-capacity = Montako ihmistä mahtuu mukaan?
hosting-help-capacity = Ohita kysymys, jos paikkoja ei ole rajattu.
hosting-item-guests = Vieraita
hosting-ask-guests = Montako vierasta kukin saa ottaa mukaan?
hosting-help-guests = Vieraat vievät paikkoja samalla tavalla kuin muutkin.
hosting-item-closes = Määräaika
hosting-ask-closes = Milloin ilmoittautuminen päättyy?
hosting-help-closes = Kirjoita päivä, esimerkiksi 1.11., tai paina nappia. Jos ohitat kysymyksen, ilmoittautua voi alkuun asti.
hosting-item-audience = Kenelle
hosting-item-texts = Tekstit eri kielillä
hosting-item-contact = Yhteyshenkilö
hosting-ask-contact = Keneltä voi kysyä lisää?
hosting-help-contact = Kirjoita nimi ja puhelinnumero tai sähköpostiosoite.
hosting-item-reminders = Muistutukset
hosting-ask-reminders = Mitkä muistutukset lähetetään?
hosting-help-reminders = Muistutuksen saavat ne, jotka tulevat.
hosting-reminder-week = viikkoa ennen
hosting-reminder-day_before = edellisenä päivänä
hosting-reminder-two_hours = kaksi tuntia ennen
hosting-item-publish = Julkaistaan
hosting-ask-publish = Milloin tapahtuma julkaistaan?
hosting-skip-empties = Jos ohitat kysymyksen, kohta jää tyhjäksi.
hosting-description-long = Kuvauksessasi on { $length-number } merkkiä. Korttiin mahtuu siitä enintään { $limit-number } merkkiä. Lyhennä tekstiä ja lähetä se uudelleen.
hosting-card-full = Kortti olisi liian pitkä: { $length-number } merkkiä. Siihen mahtuu { $limit-number } merkkiä. Kuvan kanssa mahtuu vähemmän. Lyhennä kuvausta tai ohjelmaa.

## Vastausten lajit

form-at-button = klo { $time }
form-want-ending = En ymmärtänyt, milloin tapahtuma päättyy. Kirjoita esimerkiksi 20.30 tai 2 h.
form-ending-before = Tapahtuma ei voi päättyä ennen kuin se alkaa. Kirjoita myöhempi aika.
form-ending-far = Loppuaika on yli kuukauden päässä alusta. Tarkista aika ja kirjoita se uudelleen.
form-want-closing = En ymmärtänyt päivää. Kirjoita esimerkiksi 1.11. klo 12 tai 2 päivää ennen.
form-closing-after = Aika on tapahtuman alun jälkeen. Kirjoita aikaisempi aika.
form-closing-week-button = Viikkoa ennen alkua
form-closing-days-button = Kolme päivää ennen alkua
form-closing-day-button = Päivää ennen alkua
form-closing-hours-button = Kaksi tuntia ennen alkua
form-want-programme = Kirjoita ohjelma viestinä, jokainen kohta omalle rivilleen.
form-programme-many = Ohjelmassa on liikaa rivejä. Enintään { $limit-number } mahtuu.
form-programme-long = Rivi { $line-number } on liian pitkä: { $length-number } merkkiä. Enintään { $limit-number } mahtuu.
form-programme-time = Rivillä { $line-number } on kellonaika, jota ei ole: { $line }
form-programme-title = Riviltä { $line-number } puuttuu nimi: { $line }
form-take-away-button = Poista: { $name }
form-want-picture = Lähetä kuva valokuvana.
form-picture-too-big = Kuva on liian suuri: { $size-number } Mt. Enintään { $limit-number } Mt käy. Lähetä pienempi kuva.
form-picture-as-file = Lähetit kuvan tiedostona. Lähetä se valokuvana, niin se näkyy kutsussa.
form-picture-there = kuva on tallessa
form-want-point = En löytänyt paikkaa kartalta. Lähetä sijainti tai kirjoita koordinaatit, esimerkiksi 65.0124, 25.4682.
form-want-link = Tämä ei näytä linkiltä. Kirjoita se esimerkiksi näin: https://esimerkki.fi/tapaaminen

## Muokkaus

hosting-editor = <b>{ $title }</b>
    Näin tapahtuma on nyt:
hosting-item-line = <b>{ $name }:</b> { $value }
hosting-editor-hint = Paina kohtaa, jota haluat muuttaa.
hosting-edit-button = Muokkaa tapahtumaa
hosting-to-draft-button = Katso kutsu ja julkaise
hosting-to-manage-button = Takaisin tapahtumaan
hosting-texts = Tapahtumalla voi olla oma nimi ja kuvaus eri kielillä. Muilla kielillä näkyvät tapahtuman tavalliset tekstit.
hosting-text-line = { $name }: { $there ->
        [yes] oma teksti
       *[no] tavallinen teksti
    }
hosting-ask-text-title = Mikä tapahtuman nimi on tällä kielellä?
hosting-help-text-title = Nyt nimi on: { $title }
hosting-ask-text-description = Mikä kuvaus on tällä kielellä?

## Esikatselu ja julkaisu

hosting-preview = Yllä on kutsu juuri sellaisena kuin se lähtee.
hosting-previews-button = Esikatsele ja kokeile
hosting-preview-which = Millä kielellä haluat nähdä kutsun?
hosting-preview-above = Yllä on kutsu juuri sellaisena kuin sen näkevät ne, jotka lukevat tätä kieltä.
hosting-test-button = Lähetä kutsu vain minulle
hosting-tested = Yllä on kutsu sellaisena kuin se tulisi sinulle. Kukaan muu ei saanut sitä.
hosting-reaches-nobody = Kutsu ei mene vielä kenellekään.
hosting-publish-button = Julkaise ja kutsu
hosting-schedule-button = Ajasta julkaisu
hosting-unschedule-button = Peru ajastus
hosting-schedule-of = Julkaisu: { $title }
hosting-schedule-kept = Ajastus on tallessa.
hosting-schedule-late = Julkaisun pitää olla ennen tapahtuman alkua ja ilmoittautumisen loppua. Ajastusta ei tehty.
hosting-scheduled = Tapahtuma julkaistaan itsestään { $when }.
hosting-unscheduled = Ajastus on peruttu. Tapahtuma odottaa julkaisua.
hosting-published-itself = Ajastettu tapahtuma on nyt julkaistu: <b>{ $title }</b>
hosting-discard-button = Poista luonnos
hosting-discarded = Luonnos on poistettu. Kenellekään ei lähtenyt mitään.
hosting-published-already = Tapahtuma on jo julkaistu.
hosting-nobody-invited = Tapahtuma on julkaistu, mutta kutsu ei mene vielä kenellekään. Jaa alla olevaa linkkiä.
hosting-time-past = Tapahtuman alkuaika on jo mennyt, joten sitä ei voi julkaista. Muuta alkuaikaa tai poista luonnos.
hosting-closes-past = Ilmoittautuminen on jo päättynyt, joten tapahtumaa ei voi julkaista. Muuta aikaa ensin.
hosting-copy-button = Tee uusi tästä
hosting-copy-of = Uusi tapahtuma tästä: { $title }

## Luettelo

hosting-list = <b>Tapahtumat, joita hoidat</b>
hosting-list-none = Sinulla ei ole vielä tapahtumia.
hosting-list-draft = <b>Luonnokset</b>
hosting-list-scheduled = <b>Ajastetut</b>
hosting-list-coming = <b>Tulevat</b>
hosting-list-past = <b>Menneet</b>
hosting-line = { $line-number }. { $title }, { $when }
hosting-line-cancelled = { $line-number }. { $title }, { $when } (peruttu)
hosting-new-button = Uusi tapahtuma
