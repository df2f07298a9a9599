### Hyväksyminen selkeällä suomella: hakija odottaa, koordinaattori päättää.


## Hakijalle

approval-asked = <b>Kiitos, { $name }! Hakemuksesi on perillä.</b>

    Koulun koordinaattori lukee hakemuksesi: { $unit }.
    Saat vastauksen tähän keskusteluun.
    Sinun ei tarvitse tehdä nyt mitään.
approval-waiting = <b>Hakemuksesi odottaa vielä.</b>

    Lähetit hakemuksen { $day }.
    Koulun koordinaattori lukee hakemuksesi: { $unit }.
    Saat vastauksen tähän keskusteluun.
approval-meanwhile = Voit vielä korjata hakemusta. Paina silloin nappia.
    Haluatko perua hakemuksen? Kirjoita /forget. Se poistaa kaikki tietosi.
    Et voi vielä käyttää komentoa /profile.
approval-correct-button = Korjaa hakemusta
approval-again-button = Korjaa ja hae uudelleen
approval-form-title = Hakemus
approval-approved = <b>Koordinaattori hyväksyi hakemuksesi: { $unit }.</b>
approval-declined = <b>Koordinaattori ei hyväksynyt hakemustasi: { $unit }.</b>
approval-reason-register = Nimesi ei ole koulun rekisterissä. Ehkä nimi tai vuosi on väärin.
approval-reason-unit = Ehkä opiskelit täällä: { $unit }.
approval-reason-contact = Ota yhteyttä kouluun. Lähetä sähköposti: { $name }, { $email }.
approval-reason-words = Koordinaattori kirjoittaa sinulle:
    <blockquote>{ $words }</blockquote>
approval-declined-next = Voit korjata tietosi ja hakea uudelleen. Paina silloin nappia.
    Etkö halua hakea? Kirjoita silloin /forget. Se poistaa kaikki tietosi.
approval-reopened = <b>Koordinaattori lukee hakemuksesi uudelleen: { $unit }.</b>

    Saat vastauksen tähän keskusteluun.
    Sinun ei tarvitse tehdä nyt mitään.

## Koordinaattorille

approval-notice = <b>Uusi hakemus: { $unit }</b>

    { $name }
    { $facts }

    Hakija odottaa vastausta sinulta.
approval-notice-button = Avaa hakemukset
inbox-title = <b>Hakemukset</b>
    { $waiting-number ->
        [0] Kukaan ei odota vastausta.
        [one] { $waiting-number } hakija odottaa vastausta.
       *[other] { $waiting-number } hakijaa odottaa vastausta.
    }
inbox-not-needed = Kaikki pääsevät mukaan heti. Sinun ei tarvitse hyväksyä ketään.
inbox-line = <b>{ $place }. { $name }</b>
    { $facts }
    { $unit }
    Haki { $day }
inbox-expected = opiskelee, valmistuu { $year }
inbox-studying = opiskelee vielä
inbox-approve-button = Hyväksy: { $place }. { $name }
inbox-decline-button = Älä hyväksy: { $place }. { $name }
inbox-approve-all-button = Hyväksy nämä kaikki ({ $shown-number })
inbox-previous-button = Edelliset
inbox-next-button = Seuraavat
inbox-declined-button = Et hyväksynyt ({ $declined-number })
inbox-back-button = Takaisin hakemuksiin

inbox-approved = Hyväksyit hakemuksen: { $name }.
inbox-approved-all =
    { $approved-number ->
        [0] Et hyväksynyt hakemuksia.
        [one] Hyväksyit { $approved-number } hakemuksen.
       *[other] Hyväksyit { $approved-number } hakemusta.
    }
inbox-declined = Et hyväksynyt hakemusta: { $name }. Kerron syyn hakijalle.
inbox-undone = Peruit päätöksen. { $name } odottaa taas vastausta.
inbox-gone = Hakemus on poissa. Ehkä hakija perui sen.
inbox-already-approved = { $name }: joku hyväksyi hakemuksen jo.
inbox-already-declined = { $name }: joku päätti jo. Hän ei hyväksynyt hakemusta.
inbox-changed = { $name } korjasi hakemustaan. Lue tiedot uudelleen. Päätä vasta sitten.

inbox-decline-ask = <b>Miksi et hyväksy hakemusta: { $name }?</b>

    Kerron syyn hakijalle. Hakija voi korjata tietonsa ja hakea uudelleen.
inbox-reason-register-button = Nimi ei ole rekisterissä
inbox-reason-unit-button = Hän on toisesta yksiköstä
inbox-reason-contact-button = Pyydä ottamaan yhteyttä
inbox-reason-words-button = Kirjoita syy itse
inbox-which-unit = Missä yksikössä { $name } opiskeli?
inbox-words-title = Vastaus hakijalle
inbox-words-ask = Mitä kerron hakijalle? ({ $name })
inbox-words-help = Kirjoita lyhyesti. Tekstissä voi olla 300 merkkiä. Näet tekstin vielä, ennen kuin lähetän sen.
inbox-words-short = Hakijalle
inbox-words-send-button = Lähetä ja hylkää hakemus

inbox-past-title = <b>Hakemukset, joita et hyväksynyt</b>
    { $declined-number ->
        [0] Hakemuksia ei ole.
        [one] { $declined-number } hakemus 30 päivän aikana.
       *[other] { $declined-number } hakemusta 30 päivän aikana.
    }
inbox-past-line = <b>{ $place }. { $name }</b>
    { $unit }
    Päätös: { $day }
inbox-past-reason = Syy: { $reason }
inbox-undo-button = Peru päätös: { $place }. { $name }
