### Meddelanden: att skriva, granska och skicka dem, och hur det går.

broadcasts-title = Nytt meddelande
broadcasts-text = Meddelandets text
broadcasts-ask-text = Vad vill du berätta?
broadcasts-ask-text-help = Skriv hela texten i ett enda meddelande. Den skickas precis som du skriver den. Du ser den innan den skickas.
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

broadcasts-preview-announcement = <b>Meddelandet har inte skickats ännu.</b> Ovan ser du det precis som mottagarna får det.
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
broadcasts-change-button = Ändra
broadcasts-discard-button = Skicka inte
broadcasts-discarded = Okej. Ingenting skickades.

## Hur det går

broadcasts-state-filling = <b>Jag samlar ihop mottagarna.</b>
broadcasts-state-sending = <b>Jag skickar meddelanden.</b>
broadcasts-state-done = <b>Allt är skickat.</b>
broadcasts-state-stopped = <b>Utskicket avbröts.</b>
broadcasts-stopped-refused = Telegram tog inte emot meddelandet, så jag slutade skicka. Telegrams förklaring: <i>{ $reason }</i>
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
broadcasts-why-failed = Kom inte fram: personen har blockerat boten eller lämnat Telegram, eller så tog Telegram inte emot meddelandet.
broadcasts-why-unknown = Osäkra: Telegram svarade inte i tid. Meddelandet kan ha kommit fram. Jag skickar det inte en gång till.
broadcasts-why-withheld = Skickades inte: personen ändrade sina val eller lämnade boten efter att utskicket började, meddelandet var inte längre aktuellt, eller så hade personen redan fått veckans alla meddelanden.
broadcasts-why-later = Varför en del väntar: jag skriver inte om natten, och ingen får fler meddelanden i veckan än läroanstalten tillåter.
broadcasts-about-announcement = Meddelande: { $name }
broadcasts-about-event = Inbjudan: { $name }
broadcasts-about-round = Enkät: { $name }
