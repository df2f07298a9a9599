### Viestien valinnat selkeällä suomella.

menu-messages = Valitse, mitä viestejä saat

## Jokaisen pyytämättä tulevan viestin alla

unasked-footer = <i>Voit valita, mitä viestejä saat: /messages</i>
unasked-fewer-button = Saan liikaa viestejä
unasked-only-preview = Näet vain, miltä viesti näyttää. Omat valintasi eivät muuttuneet.

## Valinnat

messages-title = <b>Mitä viestejä saat</b>
messages-topic-events = Tapahtumat
messages-topic-news = Uutiset
messages-topic-surveys = Kyselyt
messages-topic-offers = Pyynnöt auttaa koulua
messages-topic-on = { $topic }: <b>Saat näitä.</b>
messages-topic-off = { $topic }: <b>Et saa näitä.</b>
messages-topic-no-consent = { $topic }: <b>Et saa näitä.</b> Et ole antanut lupaa.
messages-pace-is-each = Milloin: <b>Saat jokaisen viestin heti.</b>
messages-pace-is-weekly = Milloin: <b>Saat yhden viestin viikossa.</b> Seuraava viesti tulee { $when }.
messages-quiet-is = Hiljaiset tunnit: <b>{ $hours }</b>
messages-hours = kello { $from }–{ $to }
messages-quiet-none = Voin kirjoittaa milloin vain.
messages-not-paused = Tauko: <b>Sinulla ei ole taukoa.</b>
messages-paused = Tauko: <b>Sinulla on tauko.</b> Viestit jatkuvat { $day }. Muistutan silti tapahtumista, joihin tulet.
messages-saved = Tallensin muutoksen.
messages-events-on-button = Haluan tapahtumat
messages-events-off-button = En halua tapahtumia
messages-news-on-button = Haluan uutiset
messages-news-off-button = En halua uutisia
messages-surveys-on-button = Haluan kyselyt
messages-surveys-off-button = En halua kyselyitä
messages-offers-on-button = Haluan pyynnöt
messages-offers-off-button = En halua pyyntöjä
messages-consent-button = Valitsen, miten olen mukana
messages-pace-weekly-button = Haluan yhden viestin viikossa
messages-pace-each-button = Haluan viestit heti
messages-pause-button = Haluan tauon
messages-go-on-button = Haluan taas viestejä
messages-quiet-button = Muutan hiljaiset tunnit
messages-back-button = Takaisin
messages-choices-button = Näytä omat viestini

## Tauko

messages-ask-pause = Miten pitkän tauon haluat? Muistutan silti tapahtumista, joihin tulet.
messages-week-button = Yksi viikko
messages-month-button = Yksi kuukausi
messages-quarter-button = Kolme kuukautta
messages-date-button = Valitsen päivän itse
messages-pause-title = Tauko
messages-date = Milloin viestit jatkuvat
messages-ask-date = Milloin viestit saavat jatkua?
messages-day-past = Tämä päivä ei käy. Valitse huominen tai myöhempi päivä.

## Hiljaiset tunnit

messages-ask-quiet = Milloin en saa kirjoittaa sinulle? Jos kirjoitat minulle, saat vastauksen heti. Kerron myös tapahtumasta, joka on samana päivänä.
messages-quiet-usual-button = Kello { $from }–{ $to } (tavallinen)
messages-quiet-hours-button = Kello { $from }–{ $to }
messages-quiet-own-button = Valitsen tunnit itse
messages-quiet-none-button = Kirjoita milloin vain
messages-quiet-title = Hiljaiset tunnit
messages-own-hours = Kellonajat
messages-ask-hours = Mihin aikaan en saa kirjoittaa sinulle?
messages-hours-help = Kirjoita kaksi kellonaikaa, esimerkiksi 22-7.
messages-want-hours = En ymmärtänyt aikaa. Kirjoita näin: 22-7. Jätä viesteille ainakin 4 tuntia päivässä.

## Viestejä on liikaa

messages-fewer-done = <b>Nyt on valmista.</b> Saat yhden viestin viikossa. Seuraava viesti tulee { $when }.
messages-fewer-already = Saat jo yhden viestin viikossa. Seuraava viesti tulee { $when }. Voit myös pitää tauon.
messages-undo-button = Peru tämä muutos

## Viikon viesti

digest-title = <b>Kaikki tämän viikon viestit</b>
digest-announcement = { $line-number }. { $beginning }
digest-event =
    { $line-number }. <b>{ $title }</b>
    Milloin: { $when }
    Missä: { $place }
digest-round =
    { $line-number }. <b>Kysely: { $title }</b>
    Voit vastata viimeistään { $day }.
digest-more = { $more-number ->
        [one] Yksi vanha viesti ei mahtunut mukaan.
       *[other] { $more-number } vanhaa viestiä ei mahtunut mukaan.
    }
