### Kutsulinkit, niiden laput ja julisteet, ja toisen ihmisen lisääminen.

menu-invite = Kutsulinkit
menu-register = Lisää alumni

## Uuden linkin tekeminen

invitations-form = Uusi kutsulinkki
invitations-ask-unit = Mihin yksikköön linkki kutsuu?
invitations-unit = Yksikkö
invitations-whole-school-button = Koko koulu
invitations-ask-occasion = Missä linkkiä käytetään?
invitations-occasion = Käyttö
invitations-help-occasion = Valitse tai kirjoita itse, enintään 60 merkkiä. Näet sitten, montako ihmistä linkki tuo.
invitations-occasion-graduation-button = Valmistuminen
invitations-occasion-event-button = Tapahtuma
invitations-occasion-poster-button = Juliste
invitations-occasion-visit-button = Luokkavierailu
invitations-occasion-letter-button = Sähköposti tai kirje
invitations-ask-field = Mitä alaa linkki koskee?
invitations-field = Ala
invitations-help-field = Alaa ei silloin kysytä liittyjältä. Ohita, jos linkki on kaikille aloille.
invitations-ask-year = Minkä vuoden valmistuneita linkki koskee?
invitations-year = Valmistumisvuosi
invitations-help-year = Ohita, jos linkki on kaikille vuosille.
invitations-ask-event = Viekö linkki tapahtumaan?
invitations-event = Tapahtuma
invitations-help-event =
    Liityttyään ihminen näkee tapahtuman ja voi ilmoittautua. Ohita, jos linkki ei liity tapahtumaan.

    { $events }
invitations-ask-lasts = Kuinka kauan linkki toimii?
invitations-lasts = Toimii
invitations-lasts-month-button = 30 päivää
invitations-lasts-year-button = Vuoden
invitations-lasts-always-button = Toistaiseksi
invitations-ask-language = Millä kielellä viesti, laput ja juliste tehdään?
invitations-language = Kieli
invitations-made = <b>Linkki on valmis.</b> Lähetä seuraava viesti edelleen, tai tee linkistä QR-koodi, lappuja tai juliste.

## Viesti, joka lähetetään edelleen

invitations-forward-event =
    <b>{ $title }</b>
    Milloin: { $when }
    Missä: { $place }
invitations-forward =
    { $organisation } kutsuu sinut alumneihin! Saat kutsuja tapahtumiin ja kuulet koulun uutiset. Liittyminen vie noin minuutin.

    Avaa linkki ja paina Aloita (Start):
    { $link }
invitations-forward-until = Avaa linkki viimeistään { $time }.

## Luettelo

invitations-title = <b>Kutsulinkit</b>
    { $links-number ->
        [0] Yhtään linkkiä ei ole käytössä. Tee linkki, niin alumnit löytävät mukaan.
        [one] Yksi linkki on käytössä.
       *[other] Käytössä on { $links-number } linkkiä.
    }
invitations-ended-title = <b>Päättyneet kutsulinkit</b>
invitations-line =
    { $line-number }. <b>{ $occasion }</b>, { $unit }
    Avannut { $opened-number }, liittynyt { $registered-number }
invitations-new-button = Tee uusi linkki
invitations-ended-button = Päättyneet linkit
invitations-open-button = Käytössä olevat linkit
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
        [0] Kukaan ei ole vielä liittynyt sillä.
        [one] Yksi on liittynyt sillä.
       *[other] { $registered-number } on liittynyt sillä.
    }
invitations-works-always = Linkki toimii toistaiseksi.
invitations-state-works = Linkki toimii. Sen aika päättyy { $time }.
invitations-state-closed = Linkki on suljettu { $time }.
invitations-state-expired = Linkin aika päättyi { $time }.
invitations-text-button = Viesti lähetettäväksi
invitations-qr-button = QR-koodi kuvana
invitations-slip-button = Lappuja tulostettavaksi
invitations-poster-button = Juliste tulostettavaksi
invitations-close-button = Sulje linkki
invitations-close-ask = <b>Haluatko sulkea linkin ”{ $occasion }”?</b>

    Sen avaaja voi yhä liittyä, mutta linkki ei enää täytä tietoja eikä laske häntä. Voit avata linkin uudelleen.
invitations-close-now-button = Kyllä, sulje linkki
invitations-keep-button = Älä sulje
invitations-closed-now = Linkki on nyt suljettu. Jos se oli vahinko, avaa se uudelleen.
invitations-reopen-button = Avaa linkki uudelleen
invitations-reopened = Linkki toimii taas.
invitations-file-toast = Teen tiedoston. Se tulee kohta.

## Kuvatekstit

invitations-caption-qr =
    QR-koodi: { $occasion }, { $unit }

    Koodi avaa tämän linkin: { $link }
invitations-caption-slip =
    Laput: { $occasion }, { $unit }

    Yhdellä A4-sivulla on neljä samanlaista lappua. Tulosta täydessä koossa (100{"\u00A0"}%) ja leikkaa merkkien kohdalta. Lapussa on QR-koodi, kolme ohjetta ja tämä linkki: { $link }
invitations-caption-poster =
    Juliste: { $occasion }, { $unit }

    A4-sivulla on iso QR-koodi, kolme ohjetta ja tämä linkki: { $link }

## Lappu ja juliste

invitations-paper-title = Pysytään yhteydessä!
invitations-paper-why = Liity alumneihin. Saat kutsuja tapahtumiin ja kuulet koulun uutiset.
invitations-paper-event = { $when }, { $place }
invitations-paper-step-one = Asenna puhelimeen maksuton Telegram-sovellus.
invitations-paper-step-two = Osoita QR-koodia kameralla tai kirjoita linkki selaimeen.
invitations-paper-step-three = Paina Aloita (Start) ja vastaa muutamaan kysymykseen.
invitations-paper-alt = QR-koodi, joka avaa alla olevan linkin
invitations-paper-until = Avaa linkki viimeistään { $time }.
invitations-paper-contact = Kysy lisää: { $email }
invitations-file-code = alumnikutsu-qr
invitations-file-slips = alumnikutsu-laput
invitations-file-poster = alumnikutsu-juliste

## Linkillä tuleminen

invitations-arrive-closed = Tämä linkki on suljettu. Voit silti liittyä: vastaa vain kysymyksiin.
invitations-arrive-expired = Tämän linkin aika on päättynyt. Voit silti liittyä: vastaa vain kysymyksiin.
invitations-arrive-used = Joku on jo liittynyt tällä linkillä. Voit silti liittyä: vastaa vain kysymyksiin. Jos et ole itse käyttänyt linkkiä, kerro siitä koulullesi.
invitations-arrive-unknown = En tunne tätä linkkiä. Voit silti liittyä: vastaa vain kysymyksiin.

## Toisen ihmisen lisääminen

behalf-form = Lisää alumni
behalf-ask-agreed = Onko hän paikalla, ja haluaako hän mukaan?
behalf-agreed = Haluaa mukaan
behalf-help-agreed = Hänen täytyy tietää, mitä kirjoitat hänestä, ja suostua siihen. Hän tarkistaa ja vahvistaa tiedot itse omalla linkillään.
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
behalf-ask-field = Mitä alaa hän opiskeli tai opiskelee?
behalf-field = Ala
behalf-ask-year = Minä vuonna hän valmistui?
behalf-year = Valmistumisvuosi
behalf-ask-expected = Minä vuonna hän valmistuu?
behalf-expected = Valmistuu
behalf-ask-event = Onko hän mukana tapahtumassa?
behalf-made = <b>Linkki on valmis.</b> Näytä hänelle QR-koodi nyt, tai lähetä seuraava viesti edelleen hänelle.

    Hän näkee tietonsa valmiiksi täytettyinä ja vahvistaa ne itse. Linkki toimii kerran ja viimeistään { $time }.
behalf-forward =
    { $organisation } kutsuu sinut alumneihin! Tietosi on jo täytetty: tarkista ne ja vahvista.

    Avaa oma linkkisi ja paina Aloita (Start):
    { $link }

    Linkki on vain sinulle. Avaa se viimeistään { $time }.
behalf-caption =
    Hänen oma QR-koodinsa. Näytä se hänelle, niin hän voi lukea sen puhelimensa kameralla.

    Koodi avaa tämän linkin: { $link }
behalf-again-button = Lisää toinen alumni
behalf-drop-button = Poista tämä lisäys
behalf-drop-ask = Poistanko tämän lisäyksen? Linkki lakkaa toimimasta, eikä hänestä jää tietoja.
behalf-drop-now-button = Kyllä, poista
behalf-keep-button = Älä poista
behalf-dropped = Lisäys on poistettu. Hänestä ei jäänyt tietoja.
behalf-has-joined = Hän on jo liittynyt. Vain hän itse voi poistaa tietonsa.
