### Mitä on lähetetty ja mitä viestille kävi kunkin kohdalla.

menu-sent = Lähetetyt viestit
ledger-list = <b>Lähetetyt viestit</b>
ledger-list-none = En ole vielä lähettänyt mitään.
ledger-list-line = { $line-number }. <b>{ $what }</b>
    { $day }, { $state ->
        [done] valmis
        [stopped] lopetettu
        [deleted] poistettu
        [paused] tauolla
       *[other] kesken
    }, { $repair ->
        [delete] poistettu
        [venues] ryhmiä ja kanavia
       *[other] perillä
    }: { $people-number }
ledger-new-button = Uusi tiedote
ledger-list-button = Kaikki lähetetyt
ledger-back-button = Takaisin lähetykseen
ledger-title = <b>Mitä viesteille kävi</b>
ledger-audience = Viesti oli tarkoitettu näin monelle: { $people-number }
ledger-left-out = Jäi pois heti alussa: { $people-number }
ledger-unknown-means = Telegram ei vastannut ajoissa. Viesti on voinut mennä perille. En lähetä sitä itse uudelleen.
# same: all
ledger-line = { $people-number }: { $reason }
ledger-venues = Ryhmiä ja kanavia: { $venues-number }
ledger-venues-named = Ryhmät ja kanavat: { $names }
ledger-venues-missed = Ryhmiä ja kanavia, joihin viesti ei mennyt: { $venues-number }
ledger-venues-missed-delete = Ryhmiä ja kanavia, joihin viesti jäi: { $venues-number }
ledger-venues-waiting = Ryhmiä ja kanavia, jotka odottavat vuoroaan: { $venues-number }
ledger-reason-none = syy ei ole tiedossa
ledger-reason-blocked = on estänyt botin
ledger-reason-deactivated = on poistunut Telegramista
ledger-reason-no-chat = Telegram ei enää löydä keskustelua
ledger-reason-put-out = botti on poistettu sieltä
ledger-reason-no-rights = botti ei saa kirjoittaa sinne
ledger-reason-closed = keskustelu on suljettu
ledger-reason-topic-gone = ryhmän aihe on poistettu tai suljettu
ledger-reason-venue-gone = botti ei julkaise siellä enää
ledger-reason-gone = viestiä ei enää ollut
ledger-reason-unreachable = on jo aiemmin estänyt botin tai poistunut Telegramista
ledger-reason-no-consent = ei ole antanut suostumusta tällaisiin viesteihin
ledger-reason-topic-off = on ottanut tämän aiheen pois
ledger-reason-paused = on tauolla
ledger-reason-asked-lately = sai kysymyksiä hiljattain
ledger-reason-has-left = on poistunut alumniyhteisöstä
ledger-reason-has-answered = oli jo vastannut
ledger-reason-has-declined = ei halua vastata
ledger-reason-stopped = lähetys päättyi ennen hänen vuoroaan
ledger-reason-budget = on saanut tällä viikolla jo niin monta viestiä kuin koulu sallii
ledger-reason-out-of-date = viesti ei ollut enää ajankohtainen
ledger-reason-too-old = Telegram poistaa vain alle 48 tuntia vanhoja viestejä
ledger-reason-not-for-groups = ryhmät ja kanavat saavat vain tiedotteita
ledger-reason-made-badly = en saanut viestiä tehtyä; vika on meidän, ja se on kirjattu
ledger-reason-telegram = Telegramin selitys: <i>{ $reason }</i>
ledger-taps = Painoi nappia: { $people-number }
ledger-links-uncounted = Telegram ei kerro, moniko on avannut linkin.
ledger-xlsx-button = Taulukkona
ledger-file-name = lahetys-{ $day }
ledger-sheet = Mitä viesteille kävi
ledger-column-outcome = Mitä tapahtui
ledger-column-reason = Miksi
ledger-column-people = Ihmisiä
ledger-column-venues = Ryhmiä ja kanavia
ledger-outcome-sent = Perillä
ledger-outcome-failed = Ei mennyt perille
ledger-outcome-unknown = Epävarma
ledger-outcome-withheld = Jätetty lähettämättä
ledger-outcome-left-out = Jäi pois heti alussa
ledger-outcome-waiting = Odottaa
ledger-outcome-all = Tarkoitettu yhteensä
ledger-sheet-taps = Painoi nappia

## Lähettäminen uudelleen

resend-failed-button = Yritä uudelleen
resend-unknown-button = Lähetä epävarmoille
resend-joined-button = Lähetä uusille jäsenille
resend-failed-done-button = Katso uusi yritys
resend-unknown-done-button = Katso, mitä lähti uudelleen
resend-ask-failed = <b>Lähetänkö uudelleen niille, joille viesti ei mennyt perille?</b>
    { $name }
resend-ask-unknown = <b>Lähetänkö uudelleen niille, joista ei ole varmuutta?</b>
    { $name }

    Osa voi saada saman viestin kahdesti.
resend-ask-joined = <b>Lähetänkö niille, jotka ovat liittyneet sen jälkeen?</b>
    { $name }

    Kukaan, jolle viesti jo oli tarkoitettu, ei saa sitä uudelleen.
resend-means = Sama viesti lähtee omana lähetyksenään. Tavalliseen tapaan pois jäävät ne, joita en tavoita, jotka eivät halua viestejä tai jotka ovat tauolla.
resend-second = { $limit-number ->
    [one] Näin ison lähetyksen, yli { $limit-number } ihmiselle, vahvistaa toinen koordinaattori. Tee tästä uusi luonnos, niin voit pyytää vahvistuksen.
   *[other] Näin ison lähetyksen, yli { $limit-number } ihmiselle, vahvistaa toinen koordinaattori. Tee tästä uusi luonnos, niin voit pyytää vahvistuksen.
 }
redraft-button = Tee tästä uusi luonnos
redraft-made = Tässä on uusi luonnos, jossa on sama viesti. Mitään ei ole vielä lähetetty.

## Peruminen

undo-button = Poista tai korjaa
undo-ask = <b>Mitä haluat tehdä?</b>
    { $name }
undo-delete-means = Poistaminen ottaa viestin pois ihmisten keskusteluista. Telegram sallii sen 48 tunnin ajan lähettämisestä. Se, joka on viestin jo lukenut, on lukenut sen.
undo-delete-too-late = Viestit ovat yli 48 tuntia vanhoja. Telegram ei enää anna poistaa niitä.
undo-correct-means = Korjaus tulee vastauksena viestiin kaikille, jotka saivat sen.
undo-correct-second = { $limit-number ->
    [one] Viestin sai yli { $limit-number } ihminen. En lähetä korjausta näin monelle ilman toista koordinaattoria. Voit poistaa viestin, jos Telegram vielä sallii sen, tai tehdä uuden tiedotteen, jonka toinen koordinaattori vahvistaa.
   *[other] Viestin sai yli { $limit-number } ihmistä. En lähetä korjausta näin monelle ilman toista koordinaattoria. Voit poistaa viestin, jos Telegram vielä sallii sen, tai tehdä uuden tiedotteen, jonka toinen koordinaattori vahvistaa.
 }
undo-delete-button = Poista viestit
undo-correct-button = Kirjoita korjaus
undo-back-button = Takaisin
undo-delete-ask = { $people-number ->
    [0] <b>Poistanko viestin?</b>
    [one] <b>Poistanko viestin yhdeltä ihmiseltä?</b>
   *[other] <b>Poistanko viestin { $people-number } ihmiseltä?</b>
 }
undo-delete-corrections = Poistan myös korjaukset, jotka tulivat vastauksena viestiin.
undo-delete-final = Tätä ei voi perua. Se, mitä en ole vielä lähettänyt, jää lähettämättä.
undo-delete-yes-button = Kyllä, poista
undo-form = Korjaus
undo-text = Korjaus
undo-ask-text = Miten asia oikeasti on? Korjaus tulee vastauksena viestiin, jonka lähetit.
undo-text-in = Korjaus, { $tongue }
undo-ask-text-in = Miten asia oikeasti on? Kirjoita korjaus tällä kielellä: { $tongue }. Se tulee vastauksena viestiin, jonka lähetit.
undo-correction-preview = <b>Korjaus ei ole vielä lähtenyt.</b> Näet sen yllä. { $people-number ->
    [0] Se tulee vastauksena viestiin.
    [one] Sen saa vastauksena viestiin yksi ihminen.
   *[other] Sen saa vastauksena viestiin { $people-number } ihmistä.
 }
undo-send-correction-button = Lähetä korjaus
undo-change-correction-button = Muuta
undo-discard-correction-button = Älä lähetä
ledger-audience-delete = Viestejä oli perillä: { $people-number }
ledger-unknown-means-delete = Telegram ei vastannut ajoissa. Viesti on voinut kadota.
ledger-outcome-sent-delete = Poistettu
ledger-outcome-failed-delete = Ei voitu poistaa
ledger-outcome-withheld-delete = Jäi paikalleen
resend-nobody = Viestiä ei saisi nyt kukaan.
undo-told-delete = Olen poistanut viestit, tai poistan niitä parhaillaan.
undo-told-correct = Viesti on korjattu.
undo-delete-begun = Olen jo poistanut viestit, tai poistan niitä parhaillaan.
undo-deleted-button = Katso, miten poisto sujui
undo-sent-again = Viesti on lähetetty myös uudelleen. Nämä napit eivät koske sitä lähetystä: avaa se lähetettyjen viestien luettelosta.
undo-ready = Onko kaikki tässä
undo-ask-ready = Lähetitkö jo koko albumin?
undo-ready-button = Kaikki on tässä
undo-when = Milloin
undo-ask-when = Nyt on hiljainen aika. Milloin korjaus lähtee?
undo-later-button = Hiljaisen ajan jälkeen
undo-now-button = Heti
