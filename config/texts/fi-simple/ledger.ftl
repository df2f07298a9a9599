### Mitä on lähetetty ja kuka sai viestin.

menu-sent = Lähetetyt viestit
ledger-list = <b>Lähetetyt viestit</b>
ledger-list-none = En ole vielä lähettänyt viestejä.
ledger-list-line = { $line-number }. <b>{ $what }</b>
    { $day }, { $state ->
        [done] valmis
        [stopped] ei jatku
        [deleted] poistettu
        [paused] tauolla
       *[other] kesken
    }, { $repair ->
        [delete] poistin
        [venues] ryhmiä ja kanavia
       *[other] viestin sai
    }: { $people-number }
ledger-new-button = Uusi tiedote
ledger-list-button = Kaikki viestit
ledger-back-button = Takaisin
ledger-title = <b>Kuka sai viestin?</b>
ledger-audience = Viesti oli näin monelle: { $people-number }
ledger-left-out = Jätin pois jo alussa: { $people-number }
ledger-unknown-means = Telegram ei vastannut minulle. Ehkä viesti meni perille. En lähetä sitä itse uudelleen.
# same: all
ledger-line = { $people-number }: { $reason }
ledger-venues = Ryhmiä ja kanavia: { $venues-number }
ledger-venues-named = Ryhmät ja kanavat: { $names }
ledger-venues-missed = Viesti ei mennyt näin moneen ryhmään tai kanavaan: { $venues-number }
ledger-venues-missed-delete = Viesti jäi näin moneen ryhmään tai kanavaan: { $venues-number }
ledger-venues-waiting = Viesti ei ole vielä mennyt näin moneen ryhmään tai kanavaan: { $venues-number }
ledger-reason-none = en tiedä syytä
ledger-reason-blocked = on estänyt botin
ledger-reason-deactivated = ei ole enää Telegramissa
ledger-reason-no-chat = Telegram ei löydä ihmistä
ledger-reason-put-out = botti ei ole enää siellä
ledger-reason-no-rights = botti ei saa kirjoittaa sinne
ledger-reason-closed = keskustelu on kiinni
ledger-reason-topic-gone = ryhmässä ei ole enää tätä aihetta
ledger-reason-venue-gone = botti ei kirjoita sinne enää
ledger-reason-gone = viestiä ei enää ollut
ledger-reason-unreachable = on estänyt botin tai lähtenyt Telegramista
ledger-reason-no-consent = ei ole antanut lupaa näihin viesteihin
ledger-reason-topic-off = ei halua viestejä tästä aiheesta
ledger-reason-paused = on tauolla
ledger-reason-asked-lately = sai kyselyn vähän aikaa sitten
ledger-reason-has-left = on lähtenyt alumneista
ledger-reason-has-answered = on jo vastannut
ledger-reason-has-declined = ei halua vastata
ledger-reason-stopped = lähetys loppui ennen häntä
ledger-reason-budget = on saanut jo tarpeeksi viestejä tällä viikolla
ledger-reason-out-of-date = viesti oli liian vanha
ledger-reason-too-old = viesti on yli 48 tuntia vanha
ledger-reason-not-for-groups = ryhmät ja kanavat saavat vain tiedotteita
ledger-reason-made-badly = en osannut tehdä viestiä, vika ei ole sinun
ledger-reason-telegram = Telegram kertoi syyn: <i>{ $reason }</i>
ledger-taps = Nappia painoi: { $people-number }
ledger-links-uncounted = Telegram ei kerro, moniko avasi linkin.
ledger-xlsx-button = Taulukko
ledger-file-name = lahetys-{ $day }
ledger-sheet = Kuka sai viestin
ledger-column-outcome = Mitä tapahtui
ledger-column-reason = Miksi
ledger-column-people = Ihmisiä
ledger-column-venues = Ryhmiä ja kanavia
ledger-outcome-sent = Sai viestin
ledger-outcome-failed = Ei saanut viestiä
ledger-outcome-unknown = Ehkä sai viestin
ledger-outcome-withheld = En lähettänyt
ledger-outcome-left-out = Jätin pois jo alussa
ledger-outcome-waiting = Odottaa
ledger-outcome-all = Yhteensä
ledger-sheet-taps = Painoi nappia

## Lähettäminen uudelleen

resend-failed-button = Lähetä uudelleen
resend-unknown-button = Lähetä, jos ei ole varmaa
resend-joined-button = Lähetä uusille alumneille
resend-failed-done-button = Katso uusi lähetys
resend-unknown-done-button = Katso, mitä lähetin uudelleen
resend-ask-failed = <b>Osa ei saanut viestiä. Lähetänkö sen heille uudelleen?</b>
    { $name }
resend-ask-unknown = <b>Osa ehkä sai viestin. Lähetänkö sen heille uudelleen?</b>
    { $name }

    Joku voi saada saman viestin kaksi kertaa.
resend-ask-joined = <b>Lähetänkö viestin uusille alumneille?</b>
    { $name }

    Muut eivät saa viestiä uudelleen.
resend-means = Lähetän saman viestin. En lähetä sitä niille, jotka eivät halua viestejä.
resend-second = { $limit-number ->
    [one] Viesti menee yli { $limit-number } ihmiselle. Siksi toinen koordinaattori katsoo sen ensin. Tee tästä uusi tiedote.
   *[other] Viesti menee yli { $limit-number } ihmiselle. Siksi toinen koordinaattori katsoo sen ensin. Tee tästä uusi tiedote.
 }
redraft-button = Tee tästä uusi tiedote
redraft-made = Tein uuden tiedotteen. Siinä on sama viesti. En ole lähettänyt sitä vielä.

## Peruminen

undo-button = Poista tai korjaa
undo-ask = <b>Mitä haluat tehdä?</b>
    { $name }
undo-delete-means = Voin poistaa viestin ihmisiltä. Telegram antaa siihen 48 tuntia. Joku on ehkä jo lukenut viestin.
undo-delete-too-late = Viesti on yli 48 tuntia vanha. En voi enää poistaa sitä.
undo-correct-means = Voit myös kirjoittaa korjauksen. Se menee kaikille, jotka saivat viestin.
undo-correct-second = { $limit-number ->
    [one] Viestin sai yli { $limit-number } ihminen. Siksi et voi korjata sitä yksin. Voit tehdä uuden tiedotteen. Toinen koordinaattori katsoo sen ensin.
   *[other] Viestin sai yli { $limit-number } ihmistä. Siksi et voi korjata sitä yksin. Voit tehdä uuden tiedotteen. Toinen koordinaattori katsoo sen ensin.
 }
undo-delete-button = Poista viestit
undo-correct-button = Kirjoita korjaus
undo-back-button = Takaisin
undo-delete-ask = { $people-number ->
    [0] <b>Poistanko viestin?</b>
    [one] <b>Poistanko viestin yhdeltä ihmiseltä?</b>
   *[other] <b>Poistanko viestin { $people-number } ihmiseltä?</b>
 }
undo-delete-corrections = Poistan myös viestin korjaukset.
undo-delete-final = En voi tuoda viestiä takaisin. Muut eivät saa sitä enää.
undo-delete-yes-button = Kyllä, poista
undo-form = Korjaus
undo-text = Korjaus
undo-ask-text = Miten asia oikeasti on? Ihmiset näkevät korjauksen viestisi alla.
undo-text-in = Korjaus, { $tongue }
undo-ask-text-in = Miten asia oikeasti on? Kirjoita tällä kielellä: { $tongue }. Ihmiset näkevät korjauksen viestisi alla.
undo-correction-preview = <b>En ole vielä lähettänyt korjausta.</b> Näet sen yllä. { $people-number ->
    [0] Se tulee viestin alle.
    [one] Yksi ihminen saa sen.
   *[other] Sen saa { $people-number } ihmistä.
 }
undo-send-correction-button = Lähetä korjaus
undo-change-correction-button = Muuta
undo-discard-correction-button = Älä lähetä
ledger-audience-delete = Näin moni oli saanut viestin: { $people-number }
ledger-unknown-means-delete = Telegram ei vastannut minulle. Ehkä viesti on poissa.
ledger-outcome-sent-delete = Poistin viestin
ledger-outcome-failed-delete = En voinut poistaa viestiä
ledger-outcome-withheld-delete = Viesti jäi paikalleen
resend-nobody = Kukaan ei saa viestiä nyt.
undo-told-delete = Poistin viestin, tai poistan sitä juuri nyt.
undo-told-correct = Koordinaattori korjasi viestin.
undo-delete-begun = Poistin viestin jo, tai poistan sitä juuri nyt.
undo-deleted-button = Katso poistamista
undo-sent-again = Olen lähettänyt viestin myös uudelleen. Sen voit poistaa tai korjata erikseen.
undo-ready = Onko kaikki tässä
undo-ask-ready = Ovatko kaikki kuvat tulleet?
undo-ready-button = Kaikki on tässä
undo-when = Milloin
undo-ask-when = Nyt on yö tai ilta. Milloin lähetän korjauksen?
undo-later-button = Aamulla
undo-now-button = Heti
