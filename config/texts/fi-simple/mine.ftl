### Oma ilmoittautuminen selkeällä suomella.

## Omat tapahtumat

menu-my = Omat tapahtumat
my-coming = <b>Näihin sinä tulet</b>
my-waiting = <b>Näihin sinä jonotat</b>
my-been = <b>Näissä sinä olit</b>
my-none = Et ole vielä ilmoittautunut tapahtumaan. Katso, mitä tapahtumia on.

## Vahvistus

seat-coming = <b>Sinä tulet tapahtumaan.</b> Tervetuloa!
seat-waiting = Kerron, kun sinulle on paikka.
seat-mine-button = Oma ilmoittautuminen
seat-back-button = Takaisin
seat-map-button = Näytä kartalla
seat-remind-button = Muistutukset
seat-ticket-button = Oma lippu

## Vieraat

seat-guests-button = Vieraat
seat-guests-title = <b>{ $title }</b>
seat-guests =
    { $guests-number ->
        [0] Sinä tulet yksin.
        [one] Sinun kanssasi tulee yksi vieras.
       *[other] Sinun kanssasi tulee { $guests-number } vierasta.
    }
seat-more-button = Yksi vieras lisää
seat-less-button = Yksi vieras pois
seat-guests-saved = Vieraiden määrä on tallessa.
seat-guests-enough = Et voi ottaa mukaan enempää vieraita.
seat-guests-full = Lisää vieraita ei mahdu mukaan.

## Viesti järjestäjälle

seat-note-button = Viesti järjestäjälle
seat-note-off-button = Poista viesti
seat-note = Viestisi järjestäjälle: { $note }
seat-note-form = Viesti järjestäjälle
seat-note-now = Viestisi on nyt: { $note }
seat-note-ask = Mitä järjestäjän pitää tietää?
seat-note-help = Voit kertoa ruoasta. Voit kertoa, millaista apua tarvitset. Vain järjestäjät näkevät viestin. Poistan viestin viikko tapahtuman jälkeen.
seat-note-short = Viesti
seat-note-saved = Viestisi on tallessa.
seat-note-none = Poistin viestisi.
seat-note-stopped = Selvä. En muuttanut viestiä.
error-not-signed-up = Et ole nyt tulossa tähän tapahtumaan. En muuttanut mitään.

## Kalenteri

seat-calendar-button = Lisää kalenteriin
seat-calendar-off-button = Poista kalenterista
calendar-add =
    Tapahtuma: <b>{ $title }</b>

    Avaa tämä tiedosto. Sitten tapahtuma on sinun kalenterissasi.
calendar-remove =
    Koulu perui tapahtuman: <b>{ $title }</b>

    Avaa tämä tiedosto. Sitten tapahtuma poistuu kalenteristasi. Jos se ei poistu, poista se itse.
calendar-file-name = tapahtuma

## QR-koodi

events-qr-caption =
    Tässä on tapahtuman QR-koodi: <b>{ $title }</b>

    Kun ihminen lukee koodin, hän näkee tapahtuman.

    Linkki on tässä: { $link }
events-qr-file-name = tapahtuman-koodi
