### Lomakkeiden sanat selkeällä suomella.

# same: all
form-progress = <i>{ $title } · kysymys { $number } / { $total-number }</i>
# same: all
form-only = <i>{ $title }</i>
form-your-answer = Vastauksesi nyt: { $answer }
form-ticked = Olet valinnut: { $names }
form-review =
    <b>{ $title }</b>
    Onko kaikki oikein?
form-change-what = Mitä haluat muuttaa?
form-stopped =
    <b>{ $title }</b>
    Vastauksesi ovat tallessa. Voit jatkaa milloin vain.
form-unfinished = Tämä on kesken: { $title }. Haluatko jatkaa?
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
form-option-gone = Et voi enää valita tätä. Valitse jokin näistä.
form-want-choice = En ymmärtänyt vastausta. Paina nappia.
form-want-review = Mikään ei muuttunut. Haluatko muuttaa vastausta? Paina Muuta.
form-want-choices = En ymmärtänyt vastausta. Paina nappeja. Paina lopuksi Valmis.
form-want-one-choice = Valitse ainakin yksi.
form-want-text = Kirjoita vastaus viestiin. Tyhjä viesti ei riitä.
form-too-long = Teksti on liian pitkä. Siinä on { $length-number } merkkiä. Kirjoita enintään { $limit-number } merkkiä.
form-want-number = Kirjoita numero. Pienin numero on { $least }. Suurin numero on { $most }.
form-not-asked = En kysy tätä enää. Jatka tästä.
form-want-moment = En ymmärtänyt aikaa. Kirjoita esimerkiksi: 24. joulukuuta klo 18.
form-moment-impossible = Tällaista päivää tai aikaa ei ole. Kirjoita se uudelleen.
form-moment-past = Tämä aika on jo mennyt. Valitse aika, joka tulee vielä.
form-moment-far = Siihen päivään on yli { $years } vuotta. Tarkista vuosi. Kirjoita aika uudelleen.
form-moment-span = Kirjoita vain, milloin tapahtuma alkaa. Esimerkiksi: 24. joulukuuta klo 18.
form-moment-no-date = Päivä puuttuu. Kirjoita päivä ja aika. Esimerkiksi: 24. joulukuuta klo 18.
form-moment-weekday = Viikonpäivä ei ole oikea. Tarkoititko tätä: { $day }? Kirjoita aika uudelleen.
form-moment-doubled = Sinä yönä kello muuttuu. Valitse toinen aika.
form-moment-skipped = Sinä yönä kello muuttuu. Tätä aikaa ei ole. Valitse toinen aika, esimerkiksi { $instead }.
form-moment-which-time = { $day }. Mihin aikaan? Voit myös kirjoittaa ajan. Esimerkiksi: kello 17.30.
form-draft-stopped = Kaikki on tallessa. Voit jatkaa milloin vain.
