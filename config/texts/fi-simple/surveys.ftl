### Kyselyt selkeällä suomella.

surveys-title = Uusi kysely
surveys-which = Minkä kyselyn lähetät?
surveys-which-short = Kysely
surveys-asks = <b>{ $organisation } kysyy sinulta</b>
surveys-until = Kysely loppuu <b>{ $day }</b>.
surveys-why = Vastauksesi auttavat koulua.
surveys-declined = Selvä. Kiitos, että kerroit. En muistuta sinua tästä kyselystä.
surveys-after-all-button = Haluan vastata
surveys-only-preview = Näet vain, miltä kysely näyttää. Napit eivät tee mitään.
surveys-stopped = Vastauksesi ovat tallessa. Voit jatkaa milloin vain. Kysely loppuu <b>{ $day }</b>.
surveys-passed-on = Kerroin nimesi ja toiveesi koulun koordinaattoreille. Vastaus tulee sinulle tähän. Voit katsoa tilanteen. Kirjoita /wishes.

menu-answers = Kyselyt ja omat vastauksesi
# same: all
form-language-button = Kieli / Språk / Language
surveys-mode-identified = Vastaat omalla nimelläsi. Koulu näkee, mitä sinä vastasit.
surveys-mode-confidential = Botti säilyttää vastauksesi ja nimesi. Koulu näkee tulokset. Tuloksissa ei ole nimiä.
surveys-mode-anonymous = Vastaat ilman nimeä. Kun lähetät vastaukset, nimesi katoaa niistä. Sitten edes botti ei tiedä, mitä vastasit. Et voi enää muuttaa vastauksia. Botti muistaa vain, minä päivänä vastasit.
surveys-results = Koulu näkee tulokset, kun kysely on loppunut. Pieniä lukuja koulu ei näe.
surveys-short =
    { $questions-number ->
        [one] Kyselyssä on yksi kysymys. Sinun ei ole pakko vastata.
       *[other] Kyselyssä on enintään { $questions-number } kysymystä. Vastaaminen kestää { $minutes-number ->
            [one] noin minuutin
           *[other] noin { $minutes-number } minuuttia
        }. Sinun ei ole pakko vastata.
    }
surveys-until-days =
    { $days-number ->
        [one] Sinulla on <b>yksi päivä</b> aikaa vastata.
       *[other] Sinulla on <b>{ $days-number } päivää</b> aikaa vastata.
    }
surveys-later-button = Ei nyt, kysy myöhemmin
surveys-decline-button = Älä muistuta tästä
surveys-answer-button = Vastaa nyt
surveys-mine-button = Katso tai muuta vastauksia
surveys-edit-button = Muuta vastausta
surveys-all-button = Kaikki kyselyni
surveys-to-messages = Viestit
surveys-later-when = Minä päivänä kysyn uudelleen?
surveys-put-off = Selvä. Kysyn uudelleen <b>{ $day }</b>. Voit vastata myös aiemmin.
surveys-whenever = Hyvä. Voit vastata myöhemmin.
surveys-soon-over = Kysely loppuu pian. En ehdi kysyä uudelleen.
surveys-gone = Nimesi ei ole enää vastauksissa. Siksi et voi katsoa tai muuttaa niitä.
surveys-may-change = Voit katsoa ja muuttaa vastauksiasi. Kysely loppuu <b>{ $day }</b>.
surveys-changed = Muutos on tallessa.
surveys-no-answers = Et ole vielä vastannut.
surveys-over = Kysely on loppunut. Et voi enää muuttaa vastauksia.
surveys-check =
    <b>Ovatko vastauksesi oikein?</b>
    Paina sitten Lähetä vastaukset. Sen jälkeen et voi muuttaa niitä.
surveys-send-button = Lähetä vastaukset
surveys-change-stopped = Muutos on kesken. Vanhat vastauksesi ovat tallessa. Voit jatkaa milloin vain. Kysely loppuu <b>{ $day }</b>.
surveys-none = Et ole vielä saanut kyselyjä.
surveys-mine-title = <b>Kyselyt, jotka sait</b>
# same: all
surveys-line = <b>{ $line-number }. { $title }</b>
surveys-state-invited = Et ole vielä vastannut.
surveys-state-started = Vastaaminen on kesken.
surveys-state-finished = Olet vastannut. Kiitos!
surveys-state-declined = En muistuta tästä. Voit silti vastata.
surveys-state-missed = Kysely on loppunut.
error-round-closed-midway = Kysely loppui ennen viimeistä vastaustasi. Kiitos, että aloit vastata! Koulu ei saa näitä vastauksia. Poistan ne.
error-round-closed-afterwards = Kysely on loppunut. Et voi enää muuttaa vastauksia. Vastauksesi ovat mukana tuloksissa. Kiitos!
error-already-answered = Olet jo vastannut tähän kyselyyn. Voit muuttaa vastauksiasi. Kirjoita /answers.
