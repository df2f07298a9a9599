### Tapahtuman teko selkeällä suomella.

menu-manage = Hoida tapahtumia

## Kysymykset

hosting-form = Uusi tapahtuma
hosting-item-title = Nimi
hosting-ask-title = Mikä on tapahtuman nimi?
hosting-item-when = Alkaa
hosting-ask-when = Milloin tapahtuma alkaa?
hosting-item-ends = Loppuu
hosting-ask-ends = Milloin tapahtuma loppuu?
hosting-help-ends = Kirjoita kellonaika tai kesto. Esimerkki: 20.30 tai 2 tuntia.
hosting-item-place = Paikka
hosting-ask-place = Missä tapahtuma on?
hosting-help-place = Kirjoita paikan nimi. Jos tapahtuma on netissä, kirjoita linkki.
hosting-item-address = Osoite
hosting-ask-address = Mikä on paikan osoite?
hosting-help-address = Kirjoita katu ja kunta.
hosting-item-point = Paikka kartalla
hosting-ask-point = Missä paikka on kartalla?
hosting-help-point = Lähetä sijainti Telegramissa. Voit myös kirjoittaa kartan numerot, esimerkiksi 65.0124, 25.4682.
hosting-item-online = Linkki
hosting-ask-online = Mikä linkki vie tapahtumaan?
hosting-help-online = Linkin näkee vain se, joka tulee.
hosting-item-description = Kuvaus
hosting-ask-description = Mitä muuta haluat kertoa tapahtumasta?
hosting-help-description = Voit kirjoittaa monta riviä.
hosting-item-programme = Ohjelma
hosting-ask-programme = Mitä ohjelmassa on?
hosting-help-programme =
    Kirjoita yksi asia riville. Esimerkki:
    17.30 Kahvit
    18.00 Tarina työstä – Aino
    Lisää rivi entisten perään näin: + 19.00 Loppu
hosting-item-picture = Kuva
hosting-ask-picture = Minkä kuvan haluat kutsuun?
hosting-help-picture = Lähetä kuva. Kirjoita silloin lyhyt teksti.
hosting-item-capacity = Montako mahtuu
hosting-ask-capacity = Kuinka monta ihmistä mahtuu mukaan?
hosting-help-capacity = Ohita kysymys, jos kaikki mahtuvat mukaan.
hosting-item-guests = Vieraita
hosting-ask-guests = Kuinka monta vierasta yksi ihminen saa ottaa mukaan?
hosting-help-guests = Myös vieras tarvitsee paikan.
hosting-item-closes = Viimeinen aika vastata
hosting-ask-closes = Mihin asti ihmiset voivat vastata?
hosting-help-closes = Kirjoita päivä tai paina nappia. Jos ohitat kysymyksen, ihmiset voivat vastata alkuun asti.
hosting-item-audience = Kenelle
hosting-item-texts = Tekstit eri kielillä
hosting-item-contact = Keneltä voi kysyä
hosting-ask-contact = Keneltä voi kysyä lisää?
hosting-help-contact = Kirjoita nimi ja puhelinnumero. Voit kirjoittaa myös sähköpostin.
hosting-item-reminders = Muistutukset
hosting-ask-reminders = Milloin muistutan ihmisiä?
hosting-help-reminders = Muistutan niitä, jotka tulevat.
hosting-reminder-week = viikkoa ennen
hosting-reminder-day_before = päivää ennen
hosting-reminder-two_hours = kaksi tuntia ennen
hosting-item-publish = Julkaisu
hosting-ask-publish = Milloin julkaisen tapahtuman?
hosting-skip-empties = Jos ohitat kysymyksen, poistan entisen vastauksen.
hosting-description-long = Kuvauksessa on { $length-number } merkkiä. Vain { $limit-number } merkkiä mahtuu. Lyhennä tekstiä. Lähetä se sitten uudelleen.
hosting-card-full = Kortissa olisi { $length-number } merkkiä. Siihen mahtuu { $limit-number } merkkiä. Kuvan kanssa mahtuu vähemmän. Lyhennä kuvausta tai ohjelmaa.

## Vastausten lajit

form-at-button = klo { $time }
form-want-ending = En ymmärtänyt, milloin tapahtuma loppuu. Kirjoita esimerkiksi 20.30 tai 2 tuntia.
form-ending-before = Loppu on ennen alkua. Kirjoita myöhempi aika.
form-ending-far = Loppu on liian kaukana. Kirjoita aika uudelleen.
form-want-closing = En ymmärtänyt päivää. Kirjoita päivä esimerkiksi näin: 2 päivää ennen.
form-closing-after = Tapahtuma on silloin jo alkanut. Kirjoita aikaisempi aika.
form-closing-week-button = Viikkoa ennen alkua
form-closing-days-button = Kolme päivää ennen alkua
form-closing-day-button = Päivää ennen alkua
form-closing-hours-button = Kaksi tuntia ennen alkua
form-want-programme = Kirjoita ohjelma viestinä. Kirjoita yksi asia riville.
form-programme-many = Ohjelmassa on liikaa rivejä. Enintään { $limit-number } riviä mahtuu.
form-programme-long = Rivi { $line-number } on liian pitkä. Siinä on { $length-number } merkkiä. Enintään { $limit-number } merkkiä mahtuu.
form-programme-time = Tarkista kellonaika rivillä { $line-number }: { $line }
form-programme-title = Rivillä { $line-number } ei ole nimeä: { $line }
form-take-away-button = Poista: { $name }
form-want-picture = Lähetä kuva.
form-picture-too-big = Kuva on liian suuri. Sen koko on { $size-number } megatavua. Lähetä kuva, joka on enintään { $limit-number } megatavua.
form-picture-as-file = Lähetit kuvan tiedostona. Lähetä se valokuvana.
form-picture-there = kuva on tallessa
form-want-point = En löytänyt paikkaa kartalta. Lähetä sijainti Telegramissa.
form-want-link = Tämä ei ole linkki. Kirjoita linkki esimerkiksi näin: https://esimerkki.fi/tapaaminen

## Muokkaus

hosting-editor = <b>{ $title }</b>
    Tapahtuma on nyt tällainen:
hosting-item-line = <b>{ $name }:</b> { $value }
hosting-editor-hint = Mitä haluat muuttaa? Paina nappia.
hosting-edit-button = Muuta tapahtumaa
hosting-to-draft-button = Katso kutsu ja julkaise
hosting-to-manage-button = Takaisin tapahtumaan
hosting-texts = Voit kirjoittaa nimen ja kuvauksen eri kielillä. Jos et kirjoita, ihmiset näkevät tavallisen tekstin.
hosting-text-line = { $name }: { $there ->
        [yes] oma teksti
       *[no] tavallinen teksti
    }
hosting-ask-text-title = Mikä nimi on tällä kielellä?
hosting-help-text-title = Nimi on nyt: { $title }
hosting-ask-text-description = Mikä kuvaus on tällä kielellä?

## Katsominen ja julkaisu

hosting-preview = Kutsu on tämän viestin yläpuolella. Ihmiset saavat samanlaisen kutsun.
hosting-previews-button = Katso kutsu eri kielillä
hosting-preview-which = Millä kielellä haluat nähdä kutsun?
hosting-preview-above = Kutsu on tämän viestin yläpuolella. Ihmiset näkevät sen samanlaisena.
hosting-test-button = Lähetä kutsu vain minulle
hosting-tested = Kutsu on tämän viestin yläpuolella. Kukaan muu ei saanut sitä.
hosting-reaches-nobody = Kukaan ei vielä saa kutsua.
hosting-publish-button = Julkaise ja kutsu
hosting-schedule-button = Julkaise myöhemmin
hosting-unschedule-button = Peru julkaisun aika
hosting-schedule-of = Julkaisu: { $title }
hosting-schedule-kept = Julkaisun aika on tallessa.
hosting-schedule-late = Julkaise tapahtuma ennen sen alkua. En tallentanut aikaa.
hosting-scheduled = Julkaisen tapahtuman { $when }.
hosting-unscheduled = Peruin julkaisun ajan. Julkaise tapahtuma, kun haluat.
hosting-published-itself = Julkaisin tapahtuman: <b>{ $title }</b>
hosting-discard-button = Poista tapahtuma
hosting-discarded = Poistin tapahtuman. Kukaan ei saanut kutsua.
hosting-published-already = Olet jo julkaissut tapahtuman.
hosting-nobody-invited = Julkaisin tapahtuman. Kukaan ei vielä saa kutsua. Linkki on tämän viestin lopussa. Jaa linkkiä itse.
hosting-time-past = Tapahtuman aika meni jo. Et voi julkaista sitä. Muuta aika tai poista tapahtuma.
hosting-closes-past = Viimeinen aika vastata meni jo. Et voi julkaista tapahtumaa. Muuta aika ensin.
hosting-copy-button = Tee uusi tästä
hosting-copy-of = Uusi tapahtuma tästä: { $title }

## Luettelo

hosting-list = <b>Tapahtumat, joita hoidat</b>
hosting-list-none = Et vielä hoida tapahtumia.
hosting-list-draft = <b>Ei vielä julkaistu</b>
hosting-list-scheduled = <b>Julkaisen myöhemmin</b>
hosting-list-coming = <b>Tulevat</b>
hosting-list-past = <b>Menneet</b>
hosting-line = { $line-number }. { $title }, { $when }
hosting-line-cancelled = { $line-number }. { $title }, { $when }. Koulu perui tapahtuman.
hosting-new-button = Uusi tapahtuma
