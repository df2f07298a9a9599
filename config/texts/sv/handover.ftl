### Överlåtelse av arbete: vad som är öppet, till vem det går och vad det blev av det.

menu-handover = Överlåt öppna ärenden
handover-title = <b>Dina öppna ärenden</b>
handover-title-of = <b>Öppna ärenden: { $name }</b>
handover-none = Det finns inga öppna ärenden.
handover-event = <b>Evenemang: { $work-number }</b>
handover-announcement = <b>Utkast och tidsinställda meddelanden: { $work-number }</b>
handover-campaign = <b>Pausade utskick: { $work-number }</b>
handover-recurring = <b>Återkommande meddelanden: { $work-number }</b>
handover-round = <b>Pågående enkäter: { $work-number }</b>
handover-series = <b>Enkäter som skickas av sig själva: { $work-number }</b>
handover-poll = <b>Snabbenkäter som inte har skickats: { $work-number }</b>
handover-visit = <b>Förfrågningar om besök: { $work-number }</b>
handover-matter = <b>Alumners ärenden som du sköter: { $work-number }</b>
handover-plan = <b>Anteckningar i årets planering: { $work-number }</b>
handover-others = … och andra: { $work-number }
handover-approvals = Ansökningar som väntar: { $work-number }. De överlåts inte, för de hör till alla enhetens koordinatorer.
handover-offer-button = Överlåt till någon annan
handover-begin-button = Överlåt ärenden
handover-see-button = Mina öppna ärenden
handover-history-button = Överlåtna ärenden

## Erbjudandet

handover-form = Överlåt ärenden
handover-ask-receiver = Till vem överlåter du de öppna ärendena?
handover-ask-note = Vad är bra att veta för den som tar över? Du kan också hoppa över frågan.
handover-short-receiver = Till vem
handover-short-note = Meddelande
handover-save-button = Erbjud överlåtelse
handover-offered = <b>{ $name } vill överlåta sina öppna ärenden till dig</b>
    { $unit }
handover-note = Så här skriver personen:
    { $note }
handover-when-now = När du godkänner blir alla öppna ärenden genast dina. Överlåtelsen kan ångras i ett dygn.
handover-when-coming = När du godkänner blir ärendena dina då ditt uppdrag börjar.
handover-accept-button = Jag godkänner
handover-decline-button = Jag kan inte ta emot
handover-back-button = Återkalla erbjudandet
handover-undo-button = Ångra överlåtelsen
handover-nobody = Det finns ännu ingen som kan ta emot. Bjud först in en ny koordinator, eller be hela läroanstaltens koordinator om det.

## Hur det går med överlåtelsen

handover-mine-offered = Du har erbjudit dina ärenden: { $name }. Du har inte fått svar ännu.
handover-mine-agreed = { $name } tar emot ärendena när uppdraget börjar.
handover-mine-moved = Ärendena har överlåtits: { $name }. Det kan fortfarande ångras.
handover-theirs-offered = { $name } erbjuder dig sina öppna ärenden.
handover-theirs-agreed = Du får ärendena när ditt uppdrag börjar: { $name }.
handover-theirs-moved = Du fick ärendena: { $name }. Det kan fortfarande ångras.
handover-yours = Ärendena är nu dina. De kommer från { $name }. { $work-number ->
        [0] Det fanns inga öppna ärenden längre.
        [one] Du fick ett ärende.
       *[other] Du fick { $work-number } ärenden.
    }
handover-theirs = { $name } tog emot dina ärenden. { $work-number ->
        [0] Det fanns inga öppna ärenden längre.
        [one] Ett ärende överläts.
       *[other] { $work-number } ärenden överläts.
    }
handover-undo-a-day = Om det här var ett misstag kan du ångra överlåtelsen i ett dygn.
handover-declined = { $name } kan inte ta emot dina ärenden. De är fortfarande dina.
handover-you-declined = Du tog inte emot ärendena. Jag berättade det för den som erbjöd dem.
handover-taken-back = { $name } återkallade sitt erbjudande. Du behöver inte göra något.
handover-undone = { $name } ångrade överlåtelsen. Ärendena är igen hos den som hade dem förut.
handover-undone-toast = Överlåtelsen är ångrad.
handover-undo-nobody = Överlåtelsen kan inte ångras längre, för den som gav ärendena har inget uppdrag mer.

## Överlåtna ärenden

handover-history = <b>Överlåtna ärenden</b>
handover-history-none = Inga ärenden har överlåtits ännu.
handover-was-moved = • { $day }: { $giver } överlät ärenden ({ $work-number }), ny ansvarig är { $receiver }.
handover-was-accepted = • { $day }: { $giver } har kommit överens om överlåtelse, ny ansvarig blir { $receiver }.
handover-was-offered = • { $day }: { $giver } erbjuder ärenden, { $receiver } har inte svarat ännu.
handover-was-declined = • { $day }: { $giver } erbjöd ärenden, { $receiver } kunde inte ta emot dem.
handover-was-taken-back = • { $day }: { $giver } återkallade erbjudandet till { $receiver }.
handover-was-undone = • { $day }: { $giver } och { $receiver }, överlåtelsen ångrades.

## Egna uppgifter

mydata-part-handed-over = Ärenden som du har erbjudit någon annan
mydata-part-taken-over = Ärenden som har erbjudits dig
mydata-role = Uppdrag
mydata-role-is-coordinator = koordinator
mydata-role-is-viewer = läsare
mydata-ends-at = Slutar
mydata-offered-at = Erbjudet
mydata-moved-at = Överlåtet
mydata-is-offered = erbjudet
mydata-is-accepted = godkänt
mydata-is-taken-back = erbjudandet återkallat
mydata-is-undone = överlåtelsen ångrad
