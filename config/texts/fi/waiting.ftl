### Jonotus: vapautuneet paikat, niiden ottaminen ja antaminen seuraavalle.

waiting-offer =
    { $seats-number ->
        [one] <b>Paikka vapautui!</b> Se on sinun, jos otat sen.
       *[other] <b>Paikkoja vapautui!</b> { $seats-number } paikkaa on sinun, jos otat ne.
    }
waiting-offer-fewer = Toivoit { $wanted-number } paikkaa, mutta niin monta ei ole vielä vapaana. Voit silti tulla: vieraita vain mahtuu mukaan vähemmän.
waiting-offer-until = Vastaa viimeistään { $until }. Sen jälkeen kysyn jonossa seuraavalta.
seat-accept-button = Otan paikan
seat-pass-button = En pääse
waiting-accepted =
    { $seats-number ->
        [one] <b>Paikka on nyt sinun.</b>
       *[other] <b>{ $seats-number } paikkaa on nyt sinun.</b>
    }
waiting-passed = Kiitos, kun kerroit. Paikka menee seuraavalle.
waiting-gone = <b>Tämä tarjous on päättynyt.</b> Voit ilmoittautua uudelleen.
waiting-gone-closed = <b>Tämä tarjous on päättynyt.</b>
waiting-lapsed =
    <b>{ $title }</b>: en saanut sinulta vastausta, joten paikka meni seuraavalle. Et ole enää jonossa.

    Jos haluat yhä mukaan, avaa tapahtuma ja paina Tulen.
waiting-lapsed-closed =
    <b>{ $title }</b>: en saanut sinulta vastausta, joten paikka meni seuraavalle. Et ole enää jonossa.

    Ilmoittautuminen on päättynyt. { $ask }
waiting-left-out =
    <b>{ $title }</b> on alkanut, eikä sinulle ehtinyt vapautua paikkaa. Kiitos, että odotit. Tervetuloa toisella kertaa!
error-sign-up-closed =
    Ilmoittautuminen on päättynyt. Voit silti kertoa, jos et pääse.

    { $ask }
