### Vad som har skickats och hur det gick för var och en.

menu-sent = Skickade meddelanden
ledger-list = <b>Skickade meddelanden</b>
ledger-list-none = Ingenting har skickats än.
ledger-list-line = { $line-number }. <b>{ $what }</b>
    { $day }, { $state ->
        [done] klart
        [stopped] avbrutet
        [deleted] raderat
        [paused] pausat
       *[other] pågår
    }, { $repair ->
        [delete] raderat
        [venues] grupper och kanaler
       *[other] kom fram
    }: { $people-number }
ledger-new-button = Nytt meddelande
ledger-list-button = Alla skickade meddelanden
ledger-back-button = Tillbaka till utskicket
ledger-title = <b>Hur det gick</b>
ledger-audience = Meddelandet var avsett för: { $people-number }
ledger-left-out = Utelämnade från början: { $people-number }
ledger-unknown-means = Telegram svarade inte i tid. Meddelandet kan ha kommit fram. Jag skickar det inte på nytt av mig själv.
# same: all
ledger-line = { $people-number }: { $reason }
ledger-venues = Grupper och kanaler: { $venues-number }
ledger-venues-named = Grupperna och kanalerna: { $names }
ledger-venues-missed = Grupper och kanaler som det inte nådde: { $venues-number }
ledger-venues-missed-delete = Grupper och kanaler där meddelandet blev kvar: { $venues-number }
ledger-venues-waiting = Grupper och kanaler som väntar på sin tur: { $venues-number }
ledger-reason-none = orsaken är inte känd
ledger-reason-blocked = har blockerat boten
ledger-reason-deactivated = har lämnat Telegram
ledger-reason-no-chat = Telegram hittar inte chatten längre
ledger-reason-put-out = boten har tagits bort där
ledger-reason-no-rights = boten får inte skriva där
ledger-reason-closed = chatten är stängd
ledger-reason-topic-gone = ämnet i gruppen har raderats eller stängts
ledger-reason-venue-gone = boten publicerar inte där längre
ledger-reason-gone = meddelandet fanns inte längre
ledger-reason-unreachable = hade redan blockerat boten eller lämnat Telegram
ledger-reason-no-consent = har inte samtyckt till sådana här meddelanden
ledger-reason-topic-off = har stängt av det här ämnet
ledger-reason-paused = tar en paus
ledger-reason-asked-lately = fick frågor nyligen
ledger-reason-has-left = har lämnat alumngemenskapen
ledger-reason-has-answered = hade redan svarat
ledger-reason-has-declined = vill inte svara
ledger-reason-stopped = utskicket avbröts före deras tur
ledger-reason-budget = har redan fått så många meddelanden den här veckan som läroanstalten tillåter
ledger-reason-out-of-date = meddelandet var inte aktuellt längre
ledger-reason-too-old = Telegram raderar bara det som är under 48 timmar gammalt
ledger-reason-not-for-groups = till grupper och kanaler skickas bara meddelanden, inte inbjudningar eller enkäter
ledger-reason-made-badly = meddelandet kunde inte göras; felet är vårt och har antecknats
ledger-reason-telegram = Telegrams förklaring: <i>{ $reason }</i>
ledger-taps = Tryckte på knappen: { $people-number }
ledger-links-uncounted = Telegram berättar inte hur många som har öppnat en länk.
ledger-xlsx-button = Som kalkylblad
ledger-file-name = utskick-{ $day }
ledger-sheet = Hur det gick
ledger-column-outcome = Vad hände
ledger-column-reason = Varför
ledger-column-people = Personer
ledger-column-venues = Grupper och kanaler
ledger-outcome-sent = Kom fram
ledger-outcome-failed = Kom inte fram
ledger-outcome-unknown = Osäkert
ledger-outcome-withheld = Skickades inte
ledger-outcome-left-out = Utelämnad från början
ledger-outcome-waiting = Väntar
ledger-outcome-all = Avsett för, sammanlagt
ledger-sheet-taps = Tryckte på knappen

## Skicka en gång till

resend-failed-button = Försök igen
resend-unknown-button = Skicka till de osäkra
resend-joined-button = Skicka till nya medlemmar
resend-failed-done-button = Se det nya försöket
resend-unknown-done-button = Se vad som skickades igen
resend-ask-failed = <b>Ska jag skicka en gång till, till dem som det inte nådde?</b>
    { $name }
resend-ask-unknown = <b>Ska jag skicka en gång till där det är osäkert?</b>
    { $name }

    En del kan få samma meddelande två gånger.
resend-ask-joined = <b>Ska jag skicka till dem som har gått med sedan dess?</b>
    { $name }

    Ingen som det redan var avsett för får det igen.
resend-means = Samma meddelande går som ett eget utskick. De som inte kan nås, inte vill ha meddelanden eller tar en paus lämnas utanför som vanligt.
resend-second = { $limit-number ->
    [one] Ett utskick till fler än { $limit-number } person bekräftas av en annan koordinator. Gör ett nytt utkast, så kan du be om bekräftelse.
   *[other] Ett utskick till fler än { $limit-number } personer bekräftas av en annan koordinator. Gör ett nytt utkast, så kan du be om bekräftelse.
 }
redraft-button = Gör ett nytt utkast av det
redraft-made = Här är ett nytt utkast med samma meddelande. Ingenting har skickats än.

## Ångra

undo-button = Radera eller rätta
undo-ask = <b>Vad vill du göra?</b>
    { $name }
undo-delete-means = Att radera tar bort meddelandet ur människors chattar. Telegram tillåter det i 48 timmar efter utskicket. Den som redan har läst det har läst det.
undo-delete-too-late = Meddelandena är över 48 timmar gamla. Telegram tillåter inte längre att de raderas.
undo-correct-means = En rättelse kommer som svar på meddelandet, till alla som fick det.
undo-correct-second = { $limit-number ->
    [one] Fler än { $limit-number } person fick meddelandet. Jag skickar ingen rättelse till så många utan en annan koordinator. Du kan radera meddelandet, om Telegram fortfarande tillåter det, eller göra ett nytt meddelande som en annan koordinator bekräftar.
   *[other] Fler än { $limit-number } personer fick meddelandet. Jag skickar ingen rättelse till så många utan en annan koordinator. Du kan radera meddelandet, om Telegram fortfarande tillåter det, eller göra ett nytt meddelande som en annan koordinator bekräftar.
 }
undo-delete-button = Radera meddelandena
undo-correct-button = Skriv en rättelse
undo-back-button = Tillbaka
undo-delete-ask = { $people-number ->
    [0] <b>Ska jag radera meddelandet?</b>
    [one] <b>Ska jag radera meddelandet hos en person?</b>
   *[other] <b>Ska jag radera meddelandet hos { $people-number } personer?</b>
 }
undo-delete-corrections = Jag raderar också rättelserna som kom som svar på meddelandet.
undo-delete-final = Det går inte att ångra. Det som inte har skickats än skickas inte.
undo-delete-yes-button = Ja, radera
undo-form = Rättelse
undo-text = Rättelse
undo-ask-text = Hur ska det vara? Rättelsen kommer som svar på meddelandet som du skickade.
undo-text-in = Rättelse, { $tongue }
undo-ask-text-in = Hur ska det vara? Skriv rättelsen på det här språket: { $tongue }. Den kommer som svar på meddelandet som du skickade.
undo-correction-preview = <b>Rättelsen har inte skickats än.</b> Du ser den ovan. { $people-number ->
    [0] Den kommer som svar på meddelandet.
    [one] En person får den som svar på meddelandet.
   *[other] { $people-number } personer får den som svar på meddelandet.
 }
undo-send-correction-button = Skicka rättelsen
undo-change-correction-button = Ändra
undo-discard-correction-button = Skicka inte
ledger-audience-delete = Meddelanden som hade kommit fram: { $people-number }
ledger-unknown-means-delete = Telegram svarade inte i tid. Meddelandet kan vara borta.
ledger-outcome-sent-delete = Raderat
ledger-outcome-failed-delete = Kunde inte raderas
ledger-outcome-withheld-delete = Blev kvar
resend-nobody = Ingen skulle få meddelandet nu.
undo-told-delete = Jag har raderat meddelandena, eller raderar dem just nu.
undo-told-correct = Meddelandet har rättats.
undo-delete-begun = Jag har redan raderat meddelandena, eller raderar dem just nu.
undo-deleted-button = Se hur raderingen gick
undo-sent-again = Meddelandet har också skickats en gång till. De här knapparna gäller inte det utskicket: öppna det i listan över skickade meddelanden.
undo-ready = Är allt här
undo-ask-ready = Har du skickat hela albumet?
undo-ready-button = Allt är här
undo-when = När
undo-ask-when = Nu är det tyst tid. När ska rättelsen skickas?
undo-later-button = Efter den tysta tiden
undo-now-button = Genast
