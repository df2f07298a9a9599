### Lomakkeiden sanat selkeällä suomella.

# same: all
form-progress = <i>{ $title }: kysymys { $number } / { $total-number }</i>
form-your-answer = Vastauksesi nyt: { $answer }
form-review =
    <b>{ $title }</b>
    Onko kaikki oikein?
form-change-what = Mitä haluat muuttaa?
form-stopped =
    Vastauksesi ovat tallessa. Voit jatkaa myöhemmin.
    ({ $title })
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
form-option-gone = Tätä ei voi enää valita. Valitse jokin muu.
form-want-choice = En ymmärtänyt vastausta. Paina nappia.
form-want-choices = En ymmärtänyt vastausta. Paina nappeja. Paina lopuksi Valmis.
form-want-one-choice = Valitse ainakin yksi.
form-want-text = Kirjoita vastaus viestiin.
form-too-long = Teksti on liian pitkä. Siinä on { $length-number } merkkiä. Kirjoita enintään { $limit-number } merkkiä.
form-want-number = Kirjoita numero. Pienin on { $least }. Suurin on { $most }.
form-not-asked = Tätä ei enää kysytä. Jatka tästä.
form-want-moment = En ymmärtänyt aikaa. Kirjoita esimerkiksi: 24.12. klo 18.
form-moment-impossible = Tällaista päivää tai aikaa ei ole. Kirjoita se uudelleen.
form-moment-past = Tämä aika on jo mennyt. Valitse tuleva aika.
form-moment-no-date = Minä päivänä?
form-moment-weekday = Viikonpäivä on väärä. Se on { $day }. Kirjoita päivä uudelleen.
form-moment-doubled = Sinä yönä kello muuttuu. Valitse toinen aika.
form-moment-skipped = Sinä yönä kello muuttuu. Tätä aikaa ei ole. Valitse toinen aika, esimerkiksi { $instead }.
form-moment-which-time = { $day }. Mihin aikaan?
