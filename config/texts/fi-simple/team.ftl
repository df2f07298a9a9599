### Koordinaattorit: kuka hoitaa mitä, kutsulinkit ja tehtävän päättyminen.

team-whole-school = koko koulu
team-no-name = ei nimeä
team-title = <b>Koordinaattorit</b>
    { $coordinators-number ->
        [0] Koordinaattoreita ei ole vielä.
        [one] Koululla on { $coordinators-number } koordinaattori.
       *[other] Koululla on { $coordinators-number } koordinaattoria.
    }
team-line = { $place }. <b>{ $name }</b>: { $unit }. Aloitti { $day }.
team-how = Tee linkki uudelle koordinaattorille. Valitse, mitä hän hoitaa.
team-link-button = Linkki: { $unit }
team-end-button = Lopeta: { $place }. { $name }
team-previous-button = Edelliset
team-next-button = Seuraavat
team-back-button = Koordinaattorit

## Linkki

team-link-made = <b>Linkki on valmis: { $unit }</b>

    Seuraava viesti on uudelle koordinaattorille. Lähetä viesti hänelle. Linkki toimii vain yhdelle ihmiselle. Älä anna linkkiä muille.
team-forward = Tervetuloa koordinaattoriksi: { $organisation }, { $unit }.

    Avaa tämä linkki. Paina sitten Aloita (Start).
    { $link }

    Linkki toimii yhden kerran.
    Avaa linkki viimeistään { $time }.
team-own-link = Tämä linkki on toiselle ihmiselle. Lähetä linkki uudelle koordinaattorille.
team-welcome = <b>Olet nyt koordinaattori: { $unit }</b>

    Voit nyt käyttää näitä:
team-command-line = /{ $command } – { $does }
team-welcome-end = Löydät nämä myös valikosta. Voit myös kirjoittaa /help.
team-accepted = { $name } on nyt koordinaattori: { $unit }. Kirjoita /team. Sitten näet kaikki koordinaattorit.

## Tehtävä päättyy

team-end-ask = <b>Haluatko lopettaa tämän tehtävän?</b>

    { $name }: { $unit }

    Hän ei voi enää käyttää koordinaattorin komentoja. Hänen omat tietonsa jäävät talteen.
team-end-now-button = Kyllä, lopeta tehtävä
team-ended-toast = Tehtävä loppui.
team-ended = Et ole enää koordinaattori. Kiitos työstäsi! Voit käyttää bottia kuten ennen.
