### Koordinaattorit: kuka hoitaa mitä, kutsulinkit ja tehtävän päättyminen.

team-whole-school = koko koulu
team-no-name = nimetön
team-title = <b>Koordinaattorit</b>
    { $coordinators-number ->
        [0] Koordinaattoreita ei vielä ole.
        [one] Tehtävässä on { $coordinators-number } koordinaattori.
       *[other] Tehtävässä on { $coordinators-number } koordinaattoria.
    }
team-line = { $place }. <b>{ $name }</b>: { $unit }. Aloitti { $day }.
team-how = Kutsu uusi koordinaattori linkillä. Valitse, mitä hän hoitaa.
team-link-button = Linkki: { $unit }
team-end-button = Lopeta: { $place }. { $name }
team-previous-button = Edelliset
team-next-button = Seuraavat
team-back-button = Koordinaattorit

## Linkki

team-link-made = <b>Linkki on valmis: { $unit }</b>

    Lähetä seuraava viesti edelleen uudelle koordinaattorille. Linkki toimii vain yhdelle, ja se on avain: älä jaa sitä muille.
team-forward = Tervetuloa alumnikoordinaattoriksi: { $organisation }, { $unit }.

    Avaa tämä linkki ja paina Aloita (Start):
    { $link }

    Linkki toimii kerran. Avaa se viimeistään { $time }.
team-own-link = Tämä linkki toimii, mutta se on tarkoitettu toiselle. Lähetä se edelleen uudelle koordinaattorille.
team-welcome = <b>Olet nyt alumnikoordinaattori: { $unit }</b>

    Voit nyt käyttää näitä:
team-command-line = /{ $command } – { $does }
team-welcome-end = Komennot löytyvät aina myös valikosta ja kirjoittamalla /help.
team-accepted = { $name } on nyt koordinaattori: { $unit }. Näet kaikki koordinaattorit komennolla /team.

## Tehtävä päättyy

team-end-ask = <b>Haluatko päättää tämän tehtävän?</b>

    { $name }: { $unit }

    Koordinaattorin komennot lakkaavat toimimasta heti. Omat alumnitiedot säilyvät.
team-end-now-button = Kyllä, päätä tehtävä
team-ended-toast = Tehtävä on päättynyt.
team-ended = Tehtäväsi alumnikoordinaattorina on päättynyt. Kiitos työstäsi! Muuten voit käyttää bottia kuten ennenkin.
