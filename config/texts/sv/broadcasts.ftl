### Meddelanden: att skriva, granska och skicka dem, och hur det går.

broadcasts-title = Nytt meddelande
broadcasts-footer = <i>Avsändare: { $organisation }.</i>
broadcasts-topic = Slag av meddelande
broadcasts-ask-topic = Vilket slags meddelande är det här?
broadcasts-ask-topic-help = En nyhet går till dem som vill ha nyheter. En förfrågan går bara till dem som har erbjudit något, till exempel besök eller mentorskap.
broadcasts-news-button = En nyhet för alla
broadcasts-asking-button = Förfrågan till dem som hjälper
broadcasts-offers = Vad som önskas
broadcasts-ask-offers = Vad ber du om?
broadcasts-ask-offers-help = Välj en eller flera och tryck på Klar. Om du hoppar över frågan är alla med som har erbjudit något.

## Granskning

broadcasts-preview-round = <b>Enkäten har inte skickats ännu.</b> Ovan ser du inbjudan precis som mottagarna får den.
broadcasts-to = <b>Mottagare</b>
    { $audience }
broadcasts-reached = { $people-number ->
    [one] <b>En</b> person får meddelandet.
   *[other] <b>{ $people-number }</b> personer får meddelandet.
 }
broadcasts-reaches-nobody = Ingen skulle få meddelandet nu. Tryck på Ändra och välj andra mottagare.
broadcasts-unreachable = { $people-number ->
    [one] En person lämnas utanför: hen har blockerat boten eller lämnat Telegram.
   *[other] { $people-number } personer lämnas utanför: de har blockerat boten eller lämnat Telegram.
 }
broadcasts-without-consent = { $people-number ->
    [one] En person lämnas utanför: hen vill inte ha sådana meddelanden.
   *[other] { $people-number } personer lämnas utanför: de vill inte ha sådana meddelanden.
 }
broadcasts-in-digest = { $people-number ->
    [one] En av dem får det i veckosammandraget.
   *[other] { $people-number } av dem får det i veckosammandraget.
 }
broadcasts-over-budget = { $people-number ->
    [one] För en av dem är veckan full. Hen får det senare eller inte alls.
   *[other] För { $people-number } av dem är veckan full. De får det senare eller inte alls.
 }
broadcasts-unwanted = { $people-number ->
    [one] En person lämnas utanför: hen har valt bort ämnet.
   *[other] { $people-number } personer lämnas utanför: de har valt bort ämnet.
 }
broadcasts-paused = { $people-number ->
    [one] En person lämnas utanför: hen har en paus.
   *[other] { $people-number } personer lämnas utanför: de har en paus.
 }
broadcasts-send-button = { $people-number ->
    [one] Skicka till en person
   *[other] Skicka till { $people-number } personer
 }
broadcasts-send-both-button = Till { $people-number ->
    [one] 1 person
   *[other] { $people-number } personer
 }, { $venues-number ->
    [one] 1 grupp
   *[other] { $venues-number } grupper
 }
broadcasts-change-button = Ändra
broadcasts-discard-button = Skicka inte
broadcasts-discarded = Okej. Ingenting skickades.

## Hur det går

broadcasts-state-filling = <b>Jag samlar ihop mottagarna.</b>
broadcasts-state-sending = <b>Jag skickar meddelanden.</b>
broadcasts-state-done = <b>Utskicket är klart.</b>
broadcasts-state-stopped = <b>Utskicket avbröts.</b>
broadcasts-stopped-refused = Telegram tog inte emot meddelandet, så jag slutade skicka. Telegrams förklaring: <i>{ $reason }</i>
broadcasts-stopped-fault = Jag kunde inte göra meddelandet för flera mottagare, så jag slutade skicka. Felet ligger hos boten, inte hos dig. Botens huvudanvändare får veta det.
broadcasts-stopped-event-cancelled = Evenemanget ställdes in, så jag slutade skicka inbjudningar.
# same: all
broadcasts-bar = { $bar } { $percent }{"\u00A0"}%
broadcasts-sent = Kom fram: { $people-number }
broadcasts-failed = Kom inte fram: { $people-number }
broadcasts-unknown = Osäkra: { $people-number }
broadcasts-withheld = Skickades inte: { $people-number }
broadcasts-waiting = Väntar på sin tur: { $people-number }
broadcasts-later = Väntar på morgonen eller en senare dag: { $people-number }
broadcasts-digested = I veckosammandraget: { $people-number }
broadcasts-total = Sammanlagt: { $people-number }
broadcasts-why-later = Varför en del väntar: jag skriver inte om natten, och ingen får fler meddelanden i veckan än läroanstalten tillåter.
broadcasts-about-announcement = Meddelande: { $name }
broadcasts-about-event = Inbjudan: { $name }
broadcasts-about-round = Enkät: { $name }
broadcasts-about-delete = Radering av ett skickat meddelande: { $name }
broadcasts-about-correct = Rättelse: { $name }
broadcasts-about-failed = Igen till dem som det inte nådde: { $name }
broadcasts-about-unknown = Igen till de osäkra: { $name }
broadcasts-about-joined = Till nya medlemmar: { $name }
broadcasts-state-paused = <b>Utskicket är pausat.</b>
broadcasts-forgotten = Det här utskicket väntar på ett beslut. Pausen började { $day }. Du kan fortsätta eller avbryta det.
broadcasts-state-trial = <b>Jag skickar först till några få och kontrollerar att allt fungerar.</b>
broadcasts-stopped-round-closed = Enkäten stängdes, så jag slutade skicka inbjudningar till den.
broadcasts-stopped-cancelled = En koordinator avbröt utskicket. De som inte hade fått meddelandet får det inte.
broadcasts-stopped-undone = En koordinator raderade meddelandet, så jag slutade skicka det.
broadcasts-stopped-corrected = En koordinator rättade meddelandet, så jag slutade skicka den första versionen.
broadcasts-speed = { $speed-number ->
    [one] Ett meddelande i sekunden
   *[other] { $speed-number } meddelanden i sekunden
 }
broadcasts-left-soon = Mindre än en minut kvar
broadcasts-left-minutes = { $minutes-number ->
    [one] Ungefär en minut kvar
   *[other] Ungefär { $minutes-number } minuter kvar
 }
broadcasts-left-hours = Ungefär { $hours-number } timmar kvar
broadcasts-pause-button = Pausa
broadcasts-resume-button = Fortsätt
broadcasts-cancel-button = Avbryt utskicket
broadcasts-ledger-button = Hur det gick
broadcasts-cancel-ask = <b>Vill du avbryta utskicket?</b>

    Redan skickat: { $sent-number }
    Skulle inte skickas: { $people-number }

    Meddelanden som redan har skickats blir kvar hos mottagarna.
broadcasts-cancel-yes-button = Ja, avbryt
broadcasts-cancel-no-button = Nej, avbryt inte
broadcasts-paused-toast = Pausat
broadcasts-resumed-toast = Fortsätter
broadcasts-cancelled-toast = Avbrutet
broadcasts-state-sending-delete = <b>Jag raderar meddelanden.</b>
broadcasts-state-paused-delete = <b>Raderingen är pausad.</b>
broadcasts-forgotten-delete = Den här raderingen väntar på ett beslut. Pausen började { $day }. Du kan fortsätta eller avbryta den.
broadcasts-state-done-delete = <b>Raderingen är klar.</b>
broadcasts-state-stopped-delete = <b>Raderingen avbröts.</b>
broadcasts-stopped-cancelled-delete = En koordinator avbröt raderingen. Resten av meddelandena blir kvar.
broadcasts-sent-delete = Raderat: { $people-number }
broadcasts-failed-delete = Kunde inte raderas: { $people-number }
broadcasts-withheld-delete = Blev kvar: { $people-number }
broadcasts-cancel-button-delete = Avbryt raderingen
broadcasts-cancel-ask-delete = <b>Vill du avbryta raderingen?</b>

    Redan raderat: { $sent-number }
    Skulle bli kvar: { $people-number }
