### Oma ilmoittautuminen: vahvistus, vieraat, viesti järjestäjälle, kalenteri; omat tapahtumat.

## Omat tapahtumat

menu-my = Omat tapahtumat
my-coming = <b>Näihin olet tulossa</b>
my-waiting = <b>Näihin jonotat</b>
my-been = <b>Näissä olet ollut</b>
my-none = Et ole vielä ilmoittautunut mihinkään tapahtumaan. Katso, mitä on tulossa.

## Vahvistus

seat-coming = <b>Tulet tapahtumaan.</b> Tervetuloa!
seat-waiting = Kerron sinulle, kun paikka vapautuu.
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
        [0] Et ota mukaan vieraita.
        [one] Otat mukaan yhden vieraan.
       *[other] Otat mukaan { $guests-number } vierasta.
    }
seat-more-button = Yksi vieras lisää
seat-less-button = Yksi vieras vähemmän
seat-guests-saved = Tallensin vieraiden määrän.
seat-guests-enough = Et voi ottaa mukaan enempää vieraita.
seat-guests-full = Useammalle vieraalle ei ole nyt vapaata paikkaa.

## Viesti järjestäjälle

seat-note-button = Viesti järjestäjälle
seat-note-off-button = Poista viesti
seat-note = Viestisi järjestäjälle: { $note }
seat-note-form = Viesti järjestäjälle
seat-note-now = Viestisi on nyt: { $note }
seat-note-ask = Mitä järjestäjän on hyvä tietää?
seat-note-help = Voit kertoa esimerkiksi ruoasta tai siitä, mitä tarvitset päästäksesi mukaan. Viestin näkevät vain järjestäjät. Poistan sen viikon kuluttua tapahtumasta.
seat-note-short = Viesti
seat-note-saved = Viestisi järjestäjälle on tallessa.
seat-note-none = Poistin viestisi järjestäjälle.
seat-note-stopped = Selvä, viestiin ei tullut muutosta.
error-not-signed-up = Et ole nyt ilmoittautunut tähän tapahtumaan, joten en muuttanut mitään.

## Kalenteri

seat-calendar-button = Lisää kalenteriin
seat-calendar-off-button = Poista kalenterista
calendar-add =
    Avaa tiedosto, niin tapahtuma <b>{ $title }</b> tulee kalenteriisi.

    Jos aika tai paikka muuttuu, hae tiedosto uudelleen. Se korjaa kalenterissa olevan tapahtuman.
calendar-remove =
    Avaa tiedosto, niin peruttu tapahtuma <b>{ $title }</b> poistuu kalenteristasi.

    Jos se ei poistu, voit poistaa sen itse.
calendar-file-name = tapahtuma

## QR-koodi

events-qr-caption =
    Tapahtuman <b>{ $title }</b> QR-koodi. Se avaa tapahtuman heti, ja uusi ihminen liittyy ensin mukaan.

    Sama linkkinä: { $link }
events-qr-file-name = tapahtuman-koodi
