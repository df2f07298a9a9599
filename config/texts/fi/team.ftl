### Koordinaattorit: kuka hoitaa mitä ja mihin asti, kutsulinkit ja tehtävän päättyminen.

team-whole-school = koko koulu
team-whole-school-button = Koko koulu
team-no-name = nimetön
team-title = <b>Koordinaattorit</b>
    { $coordinators-number ->
        [0] Nyt tehtävässä ei ole koordinaattoria.
        [one] Tehtävässä on { $coordinators-number } koordinaattori.
       *[other] Tehtävässä on { $coordinators-number } koordinaattoria.
    }
team-owner-line = Pääkäyttäjä: <b>{ $name }</b>
team-line = { $place }. <b>{ $name }</b>: { $unit }.
team-viewer-line = { $place }. <b>{ $name }</b>: { $unit }, katselija.
team-card = <b>{ $name }</b>
    Koordinaattori: { $unit }
team-viewer-card = <b>{ $name }</b>
    Katselija, näkee vain luvut: { $unit }
team-since = Aloitti { $day }.
team-begins = Aloittaa { $day }.
team-begins-then = Tehtävä alkaa { $day }.
team-until = Tehtävä päättyy { $day }.
team-no-end = Tehtävällä ei ole päättymispäivää.
team-ended-on = Lopetti { $day }.
team-how = Kutsu uusi koordinaattori tai katselija linkillä.
team-invite-button = Kutsu uusi
team-links-button = Avoimet linkit
team-history-button = Päättyneet tehtävät
team-previous-button = Edelliset
team-next-button = Seuraavat
team-back-button = Koordinaattorit
team-open-button = Avaa tehtävä
team-change-end-button = Muuta päättymispäivää
team-end-button = Lopeta tehtävä
team-give-work-button = Siirrä hänen työnsä
team-history-title = <b>Päättyneet tehtävät</b>
team-history-none = Yhtään tehtävää ei ole vielä päättynyt.
team-contact = { $name } ({ $unit })

## Linkki

team-link-form = Kutsu uusi
team-end-form = Päättymispäivä
team-ask-role = Mitä kutsuttu tekee? Koordinaattori hoitaa alumnitoimintaa. Katselija näkee vain luvut.
team-coordinator-button = Koordinaattori
team-viewer-button = Katselija
team-ask-unit = Mistä koordinaattori huolehtii?
team-ask-seen = Mitkä luvut katselija näkee?
team-ask-term = Miten kauan tehtävä kestää? Tämä lukukausi päättyy { $last }. Seuraava alkaa { $first } ja päättyy { $end }.
team-ask-end = Mihin asti tehtävä kestää? Tämä lukukausi päättyy { $last }. Seuraava alkaa { $first } ja päättyy { $end }.
team-term-this-button = Tämä lukukausi
team-term-next-button = Seuraava lukukausi
team-term-open-button = Ilman päättymispäivää
team-term-dates-button = Valitsen päivän
team-ask-from = Minä päivänä tehtävä alkaa?
team-ask-until = Mikä on tehtävän viimeinen päivä?
team-day-too-early = Se päivä on liian aikaisin. Valitse tämä päivä tai myöhempi. Viimeinen päivä ei voi olla ennen ensimmäistä.
team-short-role = Tehtävä
team-short-unit = Yksikkö
team-short-seen = Yksikkö
team-short-term = Kesto
team-short-from = Alkaa
team-short-until = Päättyy
team-link-made = <b>Linkki on valmis: { $unit }</b>

    Lähetä seuraava viesti edelleen kutsutulle. Linkki toimii vain yhdelle, ja se on avain: älä jaa sitä muille.
team-forward = Tervetuloa alumnikoordinaattoriksi: { $organisation }, { $unit }.
team-forward-viewer = Tervetuloa katsomaan alumnitoiminnan lukuja: { $organisation }, { $unit }.
team-forward-link = Avaa tämä linkki ja paina Aloita (Start):
    { $link }

    Linkki toimii kerran. Avaa se viimeistään { $time }.
team-links = <b>Avoimet linkit</b>

    Nämä linkit odottavat avaajaansa. Voit perua linkin, jos se on joutunut väärälle.
team-links-none = Avoimia linkkejä ei ole.
team-link-line = { $place }. Koordinaattori, { $unit }. Avattava viimeistään { $time }.
team-viewer-link-line = { $place }. Katselija, { $unit }. Avattava viimeistään { $time }.
team-revoke-button = Peru linkki { $place }
team-revoked-toast = Linkki ei enää toimi.
team-own-link = Tämä linkki toimii, mutta se on tarkoitettu toiselle. Lähetä se edelleen kutsutulle.
team-has-more = Olet jo koordinaattori ja voit tehdä enemmän kuin tällä linkillä. Linkki jäi käyttämättä.
team-coming = <b>Sinut on kutsuttu alumnitoimintaan: { $unit }</b>
team-coming-next = Saat viestin, kun tehtävä alkaa. Komennot toimivat siitä lähtien.
team-not-coming = Tehtävä, jonka piti alkaa ({ $unit }), on peruttu.
team-welcome = <b>Olet nyt alumnikoordinaattori: { $unit }</b>

    Voit nyt käyttää näitä:
team-welcome-viewer = <b>Näet nyt alumnitoiminnan luvut: { $unit }</b>

    Voit nyt käyttää näitä:
# same: all
team-command-line = /{ $command } – { $does }
team-welcome-end = Komennot löytyvät aina myös valikosta ja kirjoittamalla /help.
team-welcome-name = Alumnit näkevät nimesi, kun he kysyvät, keneltä saa apua. Voit muuttaa nimeä profiilissa: /profile.
team-welcome-owner = <b>Olet tämän botin pääkäyttäjä</b>
    Kutsu koordinaattorit komennolla /team. Botti kertoo sinulle tässä keskustelussa, jos sen toiminnassa on vikaa.
team-welcome-owner-join = Seuraavaksi botti kysyy, haluatko liittyä myös itse. Se ei ole pakollista.
team-accepted = { $name } on nyt koordinaattori: { $unit }. Näet kaikki koordinaattorit komennolla /team.
team-accepted-viewer = { $name } on nyt katselija: { $unit }. Näet kaikki komennolla /team.
team-accepted-coming = { $name } on ottanut tehtävän vastaan: { $unit }.

## Tehtävä päättyy

team-end-ask = <b>Haluatko päättää tämän tehtävän?</b>

    { $name }: { $unit }

    Koordinaattorin komennot lakkaavat toimimasta heti. Omat alumnitiedot säilyvät.
team-end-ask-viewer = <b>Haluatko päättää tämän tehtävän?</b>

    { $name }: { $unit }

    Luvut eivät enää näy hänelle. Omat alumnitiedot säilyvät.
team-end-now-button = Kyllä, päätä tehtävä
team-ended-toast = Tehtävä on päättynyt.
team-ended = Tehtäväsi alumnikoordinaattorina on päättynyt. Kiitos työstäsi! Muuten voit käyttää bottia kuten ennenkin.
team-ended-viewer = Et näe enää alumnitoiminnan lukuja. Kiitos kiinnostuksestasi! Muuten voit käyttää bottia kuten ennenkin.
team-ends-soon = <b>Tehtäväsi päättyy pian: { $unit }</b>

    Tehtävä päättyy { $day }.
team-ends-soon-work = Siirrä avoimet työt seuraajallesi hyvissä ajoin. Näet ne komennolla /handover.
team-ends-soon-owner = { $name }, { $unit }: tehtävä päättyy pian, { $day }. Jos tehtävä jatkuu, muuta päättymispäivää.
team-left-work = { $name }, { $unit }: tehtävä päättyi { $day }.

    { $work-number ->
        [one] Yksi avoin työ jäi ilman hoitajaa.
       *[other] { $work-number } avointa työtä jäi ilman hoitajaa.
    } Voit siirtää työt toiselle.
team-now-until = Tehtäväsi päättymispäivä on muuttunut: { $unit }. Tehtävä päättyy { $day }.
team-now-open = Tehtävälläsi ei ole enää päättymispäivää: { $unit }.

## Lokiin

audit-action-began = aloitti
audit-action-ended = lopetti
audit-action-offered = tarjosi
audit-action-accepted = otti vastaan
audit-action-moved = siirsi
audit-subject-duty = koordinaattorin tehtävä
audit-subject-duty-link = koordinaattorin linkki
audit-subject-handover = töiden siirto
audit-subject-duties = päättyneet tehtävät
audit-subject-handovers = vanhat töiden siirrot
