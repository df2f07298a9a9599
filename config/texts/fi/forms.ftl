### Kaikkien lomakkeiden yhteiset sanat: eteneminen, virheet, päivät ja kellonajat.

# same: all
form-progress = <i>{ $title } · { $number }/{ $total-number }</i>
# same: all
form-only = <i>{ $title }</i>
form-your-answer = Vastauksesi nyt: { $answer }
form-ticked = Valittu: { $names }
form-review =
    <b>{ $title }</b>
    Tarkista vielä, että kaikki on oikein.
form-change-what = Mitä haluat muuttaa?
form-stopped =
    <b>{ $title }</b>
    Vastauksesi ovat tallessa. Voit jatkaa milloin vain.
form-unfinished = Tämä on vielä kesken: { $title }. Haluatko jatkaa siitä, mihin jäit?
form-resume = Jatka
form-again = Aloita alusta
form-waiting = Jatka: { $title }
form-previous = Edelliset
form-next = Seuraavat
form-other-day = Toinen päivä
form-later-days = Myöhemmät päivät
form-earlier-days = Aiemmat päivät
form-skipped = ei vastausta
form-nothing-chosen = ei mitään
form-option-gone = Tämä vaihtoehto ei ole enää valittavissa. Valitse jokin näistä.
form-want-choice = En löytänyt tätä vaihtoehtoa. Paina nappia tai kirjoita napin teksti tai sen järjestysnumero.
form-want-review = Mikään ei muuttunut. Jos haluat korjata vastausta, paina Muuta.
form-want-choices = En löytänyt näitä vaihtoehtoja. Paina nappeja tai kirjoita niiden tekstit pilkuilla erotettuina.
form-want-one-choice = Valitse vähintään yksi.
form-want-text = Kirjoita vastaus viestinä. Tyhjä viesti ei riitä.
form-too-long = Tekstissäsi on { $length-number } merkkiä. Enintään { $limit-number } merkkiä mahtuu. Lyhennä tekstiä ja lähetä se uudelleen.
form-want-number = Kirjoita luku väliltä { $least }–{ $most }.
form-not-asked = Tätä ei enää kysytä. Jatketaan tästä.
form-want-moment = En ymmärtänyt päivää tai kellonaikaa. Kirjoita esimerkiksi: 24.12. klo 18.
form-moment-impossible = Tällaista päivää tai kellonaikaa ei ole. Tarkista ja kirjoita uudelleen.
form-moment-past = Tämä aika on jo mennyt. Anna tuleva aika.
form-moment-far = Aika on yli { $years } vuoden päässä. Tarkista vuosi ja kirjoita aika uudelleen.
form-moment-span = Ymmärsin sekä alkamisen että päättymisen. Kirjoita tähän vain, milloin tapahtuma alkaa.
form-moment-no-date = Kellonaika on selvä, mutta päivä puuttuu. Kirjoita molemmat, esimerkiksi: 24.12. klo 18.
form-moment-weekday = Viikonpäivä ja päivämäärä eivät sovi yhteen. Päivämäärän mukaan aika olisi { $day }. Kirjoita aika uudelleen.
form-moment-doubled = Tuona yönä kelloja siirretään, ja tämä tunti tulee kahdesti. Valitse toinen aika.
form-moment-skipped = Tuona yönä kelloja siirretään, ja tämä tunti jää väliin. Tarkoititko { $instead }? Kirjoita aika uudelleen.
form-moment-which-time = { $day }: mihin aikaan? Voit myös kirjoittaa ajan, esimerkiksi 17.30.
form-draft-stopped = Luonnos on tallessa. Voit jatkaa sitä milloin vain.
