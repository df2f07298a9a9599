### Hyväksyntä: hakija odottaa, koordinaattori päättää.


## Hakijalle

approval-asked = <b>Kiitos, { $name }! Hakemuksesi on lähetetty.</b>

    Seuraavaksi alumnikoordinaattori ({ $unit }) tarkistaa sen. Saat vastauksen tähän keskusteluun. Sinun ei tarvitse tehdä nyt mitään.
approval-waiting = <b>Hakemuksesi odottaa vielä.</b>

    Lähetit sen { $day }. Alumnikoordinaattori ({ $unit }) tarkistaa sen, ja saat vastauksen tähän keskusteluun.
approval-meanwhile = Omat tiedot ja muut toiminnot avautuvat, kun hakemus on hyväksytty. Sitä ennen voit korjata hakemusta napista. Jos haluat perua sen, komento /forget poistaa kaikki tietosi.
approval-correct-button = Korjaa hakemusta
approval-again-button = Korjaa ja hae uudelleen
approval-form-title = Hakemus
approval-approved = <b>Hakemuksesi on hyväksytty: { $unit }.</b>
approval-declined = <b>Hakemustasi ei hyväksytty: { $unit }.</b>
approval-reason-register = Emme löytäneet sinua koulun rekisteristä näillä tiedoilla. Nimi tai vuosi voi olla rekisterissä toisin.
approval-reason-unit = Opiskelit ehkä muualla: { $unit }.
approval-reason-contact = Ota yhteyttä kouluun, niin selvitetään asia yhdessä: { $name }, { $email }.
approval-reason-words = Alumnikoordinaattori kirjoittaa:
    <blockquote>{ $words }</blockquote>
approval-declined-next = Voit tarkistaa tietosi ja hakea uudelleen. Jos et halua hakea, komento /forget poistaa kaikki tietosi.
approval-reopened = <b>Hakemuksesi otetaan uudelleen käsittelyyn: { $unit }.</b>

    Saat vastauksen tähän keskusteluun. Sinun ei tarvitse tehdä nyt mitään.

## Koordinaattorille

approval-notice = <b>Uusi hakemus: { $unit }</b>

    { $name }
    { $facts }

    Hakija pääsee mukaan, kun hyväksyt hakemuksen.
approval-notice-button = Avaa hakemukset
inbox-title = <b>Hakemukset</b>
    { $waiting-number ->
        [0] Kukaan ei odota hyväksyntää.
        [one] { $waiting-number } hakija odottaa hyväksyntää.
       *[other] { $waiting-number } hakijaa odottaa hyväksyntää.
    }
inbox-not-needed = Kaikki pääsevät mukaan ilman hyväksyntää.
inbox-line = <b>{ $place }. { $name }</b>
    { $facts }
    { $unit }
    Haki { $day }
inbox-expected = opiskelee, valmistuu { $year }
inbox-studying = opiskelee vielä
inbox-approve-button = Hyväksy: { $place }. { $name }
inbox-decline-button = Hylkää: { $place }. { $name }
inbox-approve-all-button = Hyväksy nämä kaikki ({ $shown-number })
inbox-previous-button = Edelliset
inbox-next-button = Seuraavat
inbox-declined-button = Hylätyt ({ $declined-number })
inbox-back-button = Takaisin hakemuksiin

inbox-approved = Hyväksytty: { $name }.
inbox-approved-all =
    { $approved-number ->
        [0] Yhtään hakemusta ei hyväksytty.
        [one] { $approved-number } hakemus hyväksytty.
       *[other] { $approved-number } hakemusta hyväksytty.
    }
inbox-declined = Hylätty: { $name }. Kerron syyn hänelle.
inbox-undone = Kumottu. { $name } odottaa taas hyväksyntää.
inbox-gone = Tätä hakemusta ei enää ole. Hakija on voinut perua sen.
inbox-already-approved = { $name }: joku on jo hyväksynyt tämän hakemuksen.
inbox-already-declined = { $name }: joku on jo hylännyt tämän hakemuksen.
inbox-changed = { $name } on korjannut hakemustaan. Katso tiedot uudelleen ennen kuin päätät.

inbox-decline-ask = <b>Miksi et hyväksy hakemusta: { $name }?</b>

    Kerron syyn hakijalle. Hän voi korjata tietonsa ja hakea uudelleen.
inbox-reason-register-button = Ei löydy rekisteristä
inbox-reason-unit-button = Kuuluu toiseen yksikköön
inbox-reason-contact-button = Pyydä ottamaan yhteyttä
inbox-reason-words-button = Kirjoita syy itse
inbox-which-unit = Missä yksikössä { $name } opiskeli?
inbox-words-title = Hakemuksen hylkäys
inbox-words-ask = Mitä kerron hakijalle? ({ $name })
inbox-words-help = Kirjoita enintään 300 merkkiä. Lähetän sanasi sellaisinaan. Näet ne vielä ennen lähetystä.
inbox-words-short = Hakijalle
inbox-words-send-button = Lähetä ja hylkää hakemus

inbox-past-title = <b>Hylätyt hakemukset</b>
    { $declined-number ->
        [0] Viimeisten 30 päivän aikana ei ole hylätty yhtään hakemusta.
        [one] { $declined-number } hakemus 30 päivän aikana.
       *[other] { $declined-number } hakemusta 30 päivän aikana.
    }
inbox-past-line = <b>{ $place }. { $name }</b>
    { $unit }
    Hylätty { $day }
inbox-past-reason = Syy: { $reason }
inbox-undo-button = Kumoa: { $place }. { $name }
