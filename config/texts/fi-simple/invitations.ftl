### Kutsulinkit, niiden laput ja julisteet, ja toisen ihmisen lisääminen.

menu-invite = Kutsulinkit
menu-register = Lisää alumni

## Uuden linkin tekeminen

invitations-form = Uusi kutsulinkki
invitations-ask-unit = Mihin yksikköön linkki kutsuu?
invitations-unit = Yksikkö
invitations-whole-school-button = Koko koulu
invitations-ask-occasion = Missä käytät linkkiä?
invitations-occasion = Missä linkki on
invitations-help-occasion = Paina nappia. Voit myös kirjoittaa itse, enintään 60 merkkiä. Sitten näet, kuinka moni tulee linkistä.
invitations-occasion-graduation-button = Valmistuminen
invitations-occasion-event-button = Tapahtuma
invitations-occasion-poster-button = Juliste
invitations-occasion-visit-button = Vierailu luokassa
invitations-occasion-letter-button = Sähköposti tai kirje
invitations-ask-field = Mille alalle linkki on?
invitations-field = Ala
invitations-help-field = Onko linkki kaikille aloille? Ohita sitten kysymys. Jos valitset alan, en kysy sitä ihmiseltä.
invitations-ask-year = Minä vuonna nämä ihmiset valmistuvat?
invitations-year = Valmistumisvuosi
invitations-help-year = Onko linkki kaikille vuosille? Ohita sitten kysymys.
invitations-ask-event = Mihin tapahtumaan linkki vie?
invitations-event = Tapahtuma
invitations-help-event =
    Ihminen liittyy. Sitten hän näkee tapahtuman. Jos tapahtumaa ei ole, ohita kysymys.

    { $events }
invitations-ask-lasts = Kuinka kauan linkki toimii?
invitations-lasts = Toimii
invitations-lasts-month-button = 30 päivää
invitations-lasts-year-button = Yhden vuoden
invitations-lasts-always-button = Aina
invitations-ask-language = Mikä kieli viestissä ja lapuissa on?
invitations-language = Kieli
invitations-made = <b>Linkki on valmis.</b> Seuraava viesti on alumneille. Lähetä viesti heille.

## Viesti, joka lähetetään edelleen

invitations-forward-event =
    <b>{ $title }</b>
    Milloin: { $when }
    Missä: { $place }
invitations-forward =
    { $organisation } kutsuu sinut mukaan. Liity alumneihin! Saat tietoa tapahtumista. Kuulet myös koulun uutisia.

    Avaa tämä linkki. Paina sitten Aloita (Start).
    { $link }
invitations-forward-until = Avaa linkki viimeistään: { $time }

## Luettelo

invitations-title = <b>Kutsulinkit</b>
    { $links-number ->
        [0] Yksikään linkki ei toimi nyt. Tee uusi linkki.
        [one] Yksi linkki toimii nyt.
       *[other] { $links-number } linkkiä toimii nyt.
    }
invitations-ended-title = <b>Linkit, jotka eivät enää toimi</b>
invitations-line =
    { $line-number }. <b>{ $occasion }</b>, { $unit }
    { $opened-number ->
        [one] Linkin avasi 1 ihminen.
       *[other] Linkin avasi { $opened-number } ihmistä.
    } { $registered-number ->
        [one] Mukaan liittyi 1 ihminen.
       *[other] Mukaan liittyi { $registered-number } ihmistä.
    }
invitations-new-button = Tee uusi linkki
invitations-ended-button = Linkit, jotka eivät toimi
invitations-open-button = Linkit, jotka toimivat
invitations-previous-button = Edelliset
invitations-next-button = Seuraavat
invitations-list-button = Kaikki kutsulinkit

## Yksi linkki

invitations-detail = { $what }: <b>{ $value }</b>
invitations-counts =
    { $opened-number ->
        [0] Kukaan ei ole vielä avannut linkkiä.
        [one] Yksi ihminen on avannut linkin.
       *[other] { $opened-number } ihmistä on avannut linkin.
    } { $registered-number ->
        [0] Kukaan ei ole vielä liittynyt mukaan.
        [one] Yksi ihminen on liittynyt mukaan.
       *[other] { $registered-number } ihmistä on liittynyt mukaan.
    }
invitations-works-always = Linkki toimii, kunnes suljet sen.
invitations-state-works =
    Linkki toimii nyt.
    Linkki loppuu: { $time }
invitations-state-closed =
    Linkki ei toimi enää.
    Linkki meni kiinni: { $time }
invitations-state-expired =
    Linkki ei toimi enää.
    Linkki loppui: { $time }
invitations-text-button = Näytä viesti
invitations-qr-button = Tee QR-koodi
invitations-slip-button = Tee laput
invitations-poster-button = Tee juliste
invitations-close-button = Sulje linkki
invitations-close-ask = <b>Haluatko sulkea linkin ”{ $occasion }”?</b>

    Linkki ei sitten enää täytä tietoja. Ihminen voi silti liittyä mukaan. Voit avata linkin uudelleen.
invitations-close-now-button = Kyllä, sulje linkki
invitations-keep-button = Älä sulje
invitations-closed-now = Linkki on nyt kiinni. Voit avata linkin uudelleen.
invitations-reopen-button = Avaa linkki uudelleen
invitations-reopened = Linkki toimii taas.
invitations-file-toast = Teen tiedoston. Odota hetki.

## Kuvatekstit

invitations-caption-qr =
    Tämä on QR-koodi: { $occasion }, { $unit }

    Koodi avaa tämän linkin: { $link }
invitations-caption-slip =
    Nämä ovat laput: { $occasion }, { $unit }

    Yhdellä sivulla on neljä lappua. Tulosta sivu täydessä koossa. Leikkaa laput irti. Lapussa on ohje, QR-koodi ja tämä linkki: { $link }
invitations-caption-poster =
    Tämä on juliste: { $occasion }, { $unit }

    Tulosta juliste. Julisteessa on ohje, QR-koodi ja tämä linkki: { $link }

## Lappu ja juliste

invitations-paper-title = Tule mukaan!
invitations-paper-why = Liity alumneihin. Saat tietoa tapahtumista. Kuulet myös koulun uutisia.
invitations-paper-event = { $when }, { $place }
invitations-paper-step-one = Asenna puhelimeen Telegram-sovellus. Se ei maksa mitään.
invitations-paper-step-two = Avaa puhelimen kamera. Näytä kameralle QR-koodi.
invitations-paper-step-three = Paina Aloita (Start). Vastaa kysymyksiin.
invitations-paper-alt = QR-koodi. Koodi avaa linkin, joka on alla.
invitations-paper-until = Avaa linkki viimeistään: { $time }
invitations-paper-contact = Kysy lisää: { $email }
invitations-file-code = alumnikutsu-qr
invitations-file-slips = alumnikutsu-laput
invitations-file-poster = alumnikutsu-juliste

## Linkillä tuleminen

invitations-arrive-closed = Tämä linkki ei enää toimi. Voit silti liittyä mukaan. Vastaa kysymyksiin.
invitations-arrive-expired = Tämä linkki on liian vanha. Voit silti liittyä mukaan. Vastaa kysymyksiin.
invitations-arrive-used = Joku on jo käyttänyt tämän linkin. Voit silti liittyä mukaan. Vastaa kysymyksiin. Etkö käyttänyt linkkiä itse? Kerro siitä koululle.
invitations-arrive-unknown = En tunne tätä linkkiä. Voit silti liittyä mukaan. Vastaa kysymyksiin.

## Toisen ihmisen lisääminen

behalf-form = Lisää alumni
behalf-ask-agreed = Onko hän paikalla? Haluaako hän tulla mukaan?
behalf-agreed = Haluaa mukaan
behalf-help-agreed = Kysy häneltä ensin. Kerro, mitä kirjoitat hänestä. Hän tarkistaa tietonsa itse.
behalf-agreed-button = Kyllä, hän tietää ja haluaa
behalf-not-agreed-button = Ei vielä
behalf-ask-first = Kysy ensin häneltä. En tallentanut mitään.
behalf-ask-name = Mikä hänen nimensä on?
behalf-name = Nimi
behalf-ask-unit = Missä yksikössä hän opiskeli tai opiskelee?
behalf-ask-status = Onko hän jo valmistunut?
behalf-status = Tilanne
behalf-graduated-button = Hän on valmistunut
behalf-studying-button = Hän opiskelee vielä
behalf-ask-field = Mikä hänen alansa on?
behalf-field = Ala
behalf-ask-year = Minä vuonna hän valmistui?
behalf-year = Valmistumisvuosi
behalf-ask-expected = Minä vuonna hän valmistuu?
behalf-expected = Valmistuu
behalf-ask-event = Missä tapahtumassa hän on?
behalf-made = <b>Linkki on valmis.</b> Näytä hänelle QR-koodi. Voit myös lähettää hänelle seuraavan viestin.

    Hän näkee tietonsa. Hän tarkistaa ne itse. Linkki toimii yhden kerran.
    Linkki loppuu: { $time }
behalf-forward =
    { $organisation } kutsuu sinut alumneihin. Tietosi ovat jo valmiina.

    Avaa tämä linkki. Paina sitten Aloita (Start).
    { $link }

    Linkki on vain sinulle.
    Avaa linkki viimeistään: { $time }
behalf-caption =
    Tämä on hänen QR-koodinsa. Näytä koodi hänelle. Hän avaa koodin puhelimen kameralla.

    Koodi avaa tämän linkin: { $link }
behalf-again-button = Lisää toinen alumni
behalf-drop-button = Poista hänen tietonsa
behalf-drop-ask = Poistanko hänen tietonsa? Silloin linkki ei enää toimi. En säilytä hänestä mitään.
behalf-drop-now-button = Kyllä, poista
behalf-keep-button = Älä poista
behalf-dropped = Poistin kaikki hänen tietonsa.
behalf-has-joined = Hän on jo liittynyt. Vain hän itse voi poistaa tietonsa.
