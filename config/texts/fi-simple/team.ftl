### Koordinaattorit: kuka hoitaa mitä ja mihin asti, kutsulinkit ja tehtävän päättyminen.

team-whole-school = koko koulu
team-whole-school-button = Koko koulu
team-no-name = ei nimeä
team-title = <b>Koordinaattorit</b>
    { $coordinators-number ->
        [0] Koululla ei ole nyt koordinaattoria.
        [one] Koululla on { $coordinators-number } koordinaattori.
       *[other] Koululla on { $coordinators-number } koordinaattoria.
    }
team-owner-line = Pääkäyttäjä: <b>{ $name }</b>
team-line = { $place }. <b>{ $name }</b>: { $unit }.
team-viewer-line = { $place }. <b>{ $name }</b>: { $unit }. Hän näkee vain luvut.
team-card = <b>{ $name }</b>
    Koordinaattori: { $unit }
team-viewer-card = <b>{ $name }</b>
    Näkee vain luvut: { $unit }
team-since = Aloitti { $day }.
team-begins = Aloittaa { $day }.
team-begins-then = Tehtävä alkaa { $day }.
team-until = Tehtävä loppuu { $day }.
team-no-end = Tehtävällä ei ole loppupäivää.
team-ended-on = Lopetti { $day }.
team-how = Voit kutsua uuden ihmisen linkillä.
team-invite-button = Kutsu uusi
team-links-button = Avoimet linkit
team-history-button = Loppuneet tehtävät
team-previous-button = Edelliset
team-next-button = Seuraavat
team-back-button = Koordinaattorit
team-open-button = Avaa tehtävä
team-change-end-button = Muuta loppupäivää
team-end-button = Lopeta tehtävä
team-give-work-button = Siirrä hänen työnsä
team-history-title = <b>Loppuneet tehtävät</b>
team-history-none = Mikään tehtävä ei ole loppunut vielä.
team-contact = { $name } ({ $unit })

## Linkki

team-link-form = Kutsu uusi
team-end-form = Loppupäivä
team-ask-role = Mitä uusi ihminen tekee? Koordinaattori hoitaa asioita. Katselija näkee vain luvut.
team-coordinator-button = Koordinaattori
team-viewer-button = Katselija
team-ask-unit = Mitä koordinaattori hoitaa?
team-ask-seen = Mitkä luvut katselija näkee?
team-ask-term = Miten kauan tehtävä kestää?

    Tämä lukukausi loppuu { $last }.
    Seuraava alkaa { $first }. Se loppuu { $end }.
team-ask-end = Milloin tehtävä loppuu?

    Tämä lukukausi loppuu { $last }.
    Seuraava alkaa { $first }. Se loppuu { $end }.
team-term-this-button = Tämä lukukausi
team-term-next-button = Seuraava lukukausi
team-term-open-button = Ilman loppupäivää
team-term-dates-button = Valitsen päivän
team-ask-from = Minä päivänä tehtävä alkaa?
team-ask-until = Mikä on viimeinen päivä?
team-day-too-early = Se päivä on liian aikaisin. Valitse myöhempi päivä.
team-short-role = Tehtävä
team-short-unit = Yksikkö
team-short-seen = Yksikkö
team-short-term = Miten kauan
team-short-from = Alkaa
team-short-until = Loppuu
team-link-made = <b>Linkki on valmis: { $unit }</b>

    Seuraava viesti on uudelle ihmiselle. Lähetä viesti hänelle. Linkki toimii vain yhdelle ihmiselle. Älä anna linkkiä muille.
team-forward = Tervetuloa koordinaattoriksi: { $organisation }, { $unit }.
team-forward-viewer = Tervetuloa katsomaan lukuja: { $organisation }, { $unit }.
team-forward-link = Avaa tämä linkki. Paina sitten Aloita (Start).
    { $link }

    Linkki toimii yhden kerran.
    Avaa linkki viimeistään { $time }.
team-links = <b>Avoimet linkit</b>

    Näitä linkkejä ei ole avannut vielä kukaan. Voit perua linkin.
team-links-none = Avoimia linkkejä ei ole.
team-link-line = { $place }. Koordinaattori, { $unit }. Viimeinen aika avata linkki: { $time }.
team-viewer-link-line = { $place }. Katselija, { $unit }. Viimeinen aika avata linkki: { $time }.
team-revoke-button = Peru linkki { $place }
team-revoked-toast = Linkki ei toimi enää.
team-own-link = Tämä linkki on toiselle ihmiselle. Lähetä linkki hänelle.
team-has-more = Olet jo koordinaattori. Et tarvitse tätä linkkiä.
team-coming = <b>Sinulla on uusi tehtävä: { $unit }</b>
team-coming-next = Kerron, kun tehtävä alkaa. Sitten voit käyttää uusia komentoja.
team-not-coming = Tehtäväsi ei ala: { $unit }. Koordinaattori perui sen.
team-welcome = <b>Olet nyt koordinaattori: { $unit }</b>

    Voit nyt käyttää näitä:
team-welcome-viewer = <b>Näet nyt luvut: { $unit }</b>

    Voit nyt käyttää näitä:
team-command-line = /{ $command } – { $does }
team-welcome-end = Löydät nämä myös valikosta. Voit myös kirjoittaa /help.
team-welcome-name = Muut näkevät nimesi, kun he kysyvät apua. Voit muuttaa nimesi: /profile.
team-welcome-owner = <b>Olet botin pääkäyttäjä</b>
    Kirjoita /team. Siellä voit kutsua koordinaattorit.

    Botti kertoo sinulle, jos siinä on vika.
team-welcome-owner-join = Botti kysyy nyt, haluatko liittyä. Sinun ei ole pakko liittyä.
team-accepted = { $name } on nyt koordinaattori: { $unit }. Kirjoita /team. Sitten näet kaikki koordinaattorit.
team-accepted-viewer = { $name } näkee nyt luvut: { $unit }. Kirjoita /team. Sitten näet kaikki.
team-accepted-coming = { $name } avasi linkin: { $unit }.

## Tehtävä päättyy

team-end-ask = <b>Haluatko lopettaa tämän tehtävän?</b>

    { $name }: { $unit }

    Hän ei voi enää käyttää koordinaattorin komentoja. Hänen omat tietonsa jäävät talteen.
team-end-ask-viewer = <b>Haluatko lopettaa tämän tehtävän?</b>

    { $name }: { $unit }

    Hän ei näe enää lukuja. Hänen omat tietonsa jäävät talteen.
team-end-now-button = Kyllä, lopeta tehtävä
team-ended-toast = Tehtävä loppui.
team-ended = Et ole enää koordinaattori. Kiitos työstäsi! Voit käyttää bottia kuten ennen.
team-ended-viewer = Et näe enää lukuja. Kiitos sinulle! Voit käyttää bottia kuten ennen.
team-ends-soon = <b>Tehtäväsi loppuu pian: { $unit }</b>

    Tehtävä loppuu { $day }.
team-ends-soon-work = Anna keskeneräiset työt toiselle ihmiselle. Kirjoita /handover.
team-ends-soon-owner = Tehtävä loppuu pian: { $name }, { $unit }.
    Tehtävä loppuu { $day }.
    Jatkuuko tehtävä? Muuta silloin loppupäivää.
team-left-work = Tehtävä loppui: { $name }, { $unit }.
    Se loppui { $day }.

    { $work-number ->
        [one] Yksi työ jäi kesken.
       *[other] { $work-number } työtä jäi kesken.
    } Voit antaa työt toiselle.
team-now-until = Tehtäväsi loppupäivä muuttui: { $unit }.
    Tehtävä loppuu { $day }.
team-now-open = Tehtävälläsi ei ole enää loppupäivää: { $unit }.

## Lokiin

audit-action-began = aloitti
audit-action-ended = lopetti
audit-action-offered = tarjosi
audit-action-accepted = hyväksyi
audit-action-moved = siirsi
audit-subject-duty = tehtävä
audit-subject-duty-link = linkki tehtävään
audit-subject-handover = töiden siirto
audit-subject-duties = loppuneet tehtävät
audit-subject-handovers = vanhat töiden siirrot
