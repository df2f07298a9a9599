### Jonotus selkeällä suomella.

waiting-offer =
    { $seats-number ->
        [one] <b>Paikka vapautui!</b> Saat paikan, jos haluat.
       *[other] <b>Paikkoja vapautui!</b> Saat { $seats-number } paikkaa, jos haluat.
    }
waiting-offer-fewer = Toivoit { $wanted-number } paikkaa. Niin monta paikkaa ei ole vapaana. Voit silti tulla. Vieraita mahtuu vähemmän.
waiting-offer-until = Vastaa viimeistään { $until }. Sitten kysyn seuraavalta.
seat-accept-button = Otan paikan
seat-pass-button = En pääse
waiting-accepted =
    { $seats-number ->
        [one] <b>Sait paikan.</b>
       *[other] <b>Sait { $seats-number } paikkaa.</b>
    }
waiting-passed = Kiitos vastauksesta. Annan paikan seuraavalle.
waiting-gone = <b>Et voi enää vastata tähän viestiin.</b> Voit ilmoittautua uudelleen.
waiting-gone-closed = <b>Et voi enää vastata tähän viestiin.</b>
waiting-lapsed =
    Tapahtuma: <b>{ $title }</b>

    En saanut sinulta vastausta. Annoin paikan seuraavalle. Et ole enää jonossa.

    Haluatko yhä tulla? Paina Näytä tapahtuma. Paina sitten Tulen.
waiting-lapsed-closed =
    Tapahtuma: <b>{ $title }</b>

    En saanut sinulta vastausta. Annoin paikan seuraavalle. Et voi enää ilmoittautua.

    { $ask }
waiting-left-out =
    Tapahtuma: <b>{ $title }</b>

    Tapahtuma alkoi. Se oli täynnä. Sinulle ei tullut paikkaa.

    Kiitos, kun odotit. Tule mukaan toisella kertaa!
error-sign-up-closed =
    Et voi enää ilmoittautua. Jos et pääse, kerro se minulle.

    { $ask }
