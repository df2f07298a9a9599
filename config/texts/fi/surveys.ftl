### Kyselyt: lähettäminen ja kutsu. Kysymykset ovat kyselyiden omissa tiedostoissa.

surveys-title = Uusi kysely
surveys-which = Mikä kysely lähetetään?
surveys-which-short = Kysely
surveys-asks = <b>{ $organisation } kysyy sinulta</b>
surveys-until = Kysely sulkeutuu <b>{ $day }</b>.
surveys-why = Vastauksesi auttavat koulua kehittymään.
surveys-declined = Selvä, kiitos kun kerroit. En muistuta sinua tästä kyselystä.
surveys-after-all-button = Vastaan sittenkin
surveys-only-preview = Tämä on esikatselu. Napit eivät tee mitään.
surveys-stopped = Vastauksesi ovat tallessa. Voit jatkaa milloin vain. Kysely sulkeutuu <b>{ $day }</b>.
surveys-passed-on = Kerroin nimesi ja toiveesi koulun koordinaattoreille. Vastaus tulee tähän keskusteluun. Näet tilanteen komennolla /wishes.

menu-answers = Kyselyt ja omat vastauksesi
# same: all
form-language-button = Kieli / Språk / Language
surveys-mode-identified = Vastaat omalla nimelläsi: koulun koordinaattori voi nähdä, mitä sinä vastasit.
surveys-mode-confidential = Vastauksesi ovat luottamuksellisia. Ne säilyvät botissa nimesi kanssa, mutta koulu saa tulokset ilman nimiä.
surveys-mode-anonymous = Vastaat nimettömästi. Kun lähetät vastaukset, ne irtoavat nimestäsi. Sen jälkeen edes botti ei tiedä, mitkä vastaukset ovat sinun, etkä voi enää muuttaa niitä. Botti muistaa vain, minä päivänä vastasit.
surveys-results = Koulu näkee tulokset vasta, kun kysely on sulkeutunut. Pieniä lukuja ei näytetä.
surveys-short =
    { $questions-number ->
        [one] Kyselyssä on vain yksi kysymys. Vastaaminen on vapaaehtoista.
       *[other] Kyselyssä on enintään { $questions-number } kysymystä, ja vastaamiseen menee { $minutes-number ->
            [one] noin minuutti
           *[other] noin { $minutes-number } minuuttia
        }. Vastaaminen on vapaaehtoista, ja voit lopettaa milloin vain.
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
surveys-to-messages = Viestiasetukset
surveys-later-when = Minä päivänä kysyn uudelleen?
surveys-put-off = Selvä. Kysyn uudelleen <b>{ $day }</b>. Voit vastata aiemminkin.
surveys-whenever = Hyvä, vastaa silloin, kun sinulle sopii.
surveys-soon-over = Kysely sulkeutuu niin pian, etten ehdi kysyä uudelleen.
surveys-gone = Vastauksesi ovat nyt nimettömiä. Botti ei enää tiedä, mitkä niistä ovat sinun, joten et voi katsoa etkä muuttaa niitä.
surveys-may-change = Voit katsoa ja muuttaa vastauksiasi, kunnes kysely sulkeutuu <b>{ $day }</b>.
surveys-changed = Muutos on tallessa.
surveys-no-answers = Et ole vielä vastannut mihinkään kysymykseen.
surveys-over = Kysely on sulkeutunut. Vastauksia ei voi enää muuttaa.
surveys-check =
    <b>Tarkista vastauksesi ja lähetä ne.</b>
    Lähettämisen jälkeen et voi enää katsoa tai muuttaa niitä.
surveys-send-button = Lähetä vastaukset
surveys-change-stopped = Muutos jäi kesken. Aiemmat vastauksesi ovat voimassa, kunnes olet vastannut loppuun. Voit jatkaa, kunnes kysely sulkeutuu <b>{ $day }</b>.
surveys-none = Et ole vielä saanut kyselyjä.
surveys-mine-title = <b>Kyselyt, jotka sait</b>
# same: all
surveys-line = <b>{ $line-number }. { $title }</b>
surveys-state-invited = Et ole vielä vastannut.
surveys-state-started = Vastaaminen on kesken.
surveys-state-finished = Olet vastannut. Kiitos!
surveys-state-declined = En muistuta tästä. Voit silti vastata.
surveys-state-missed = Kysely on sulkeutunut.
error-round-closed-midway = Kysely ehti sulkeutua ennen viimeistä vastaustasi. Kiitos, että aloit vastata! Keskeneräiset vastaukset jäävät pois tuloksista, ja poistan ne.
error-round-closed-afterwards = Kysely on sulkeutunut, joten vastauksia ei voi enää muuttaa. Viimeksi lähettämäsi vastaukset ovat mukana tuloksissa. Kiitos!
error-already-answered = Olet jo vastannut tähän kyselyyn. Voit katsoa ja muuttaa vastauksiasi, kun kirjoitat /answers.
