### Till vem ett meddelande, ett evenemang eller en enkät riktar sig.

audiences-all = Till vem
audiences-ask-all = Till vem ska detta skickas?
audiences-everyone-button = Till alla
audiences-everyone-in-unit-button = Till alla i min enhet
audiences-choose-button = Jag väljer mottagare

audiences-skip-means-all = Välj en eller flera och tryck på Klar. Om du hoppar över frågan är alla med.
audiences-units = Enheter
audiences-ask-units = Från vilka enheter?
audiences-fields = Utbildningsområden
audiences-ask-fields = Från vilka utbildningsområden?
audiences-years = Examensår
audiences-ask-years = Vilka examensår gäller det?
audiences-years-help = Skriv ett år eller flera, till exempel 2023, 2020-2024, 2020- eller -2019. Om du hoppar över frågan är alla med.
audiences-want-years = Jag förstod inte åren. Skriv dem så här: 2023, 2020-2024, 2020- eller -2019.
audiences-years-outside = Åren ska vara mellan { $least } och { $most }. Skriv dem en gång till.
audiences-years-from = från och med { $first }
audiences-years-to = till och med { $last }
audiences-regions = Landskap
audiences-ask-regions = Var bor mottagarna?
audiences-languages = Språk
audiences-ask-languages = Vilka språk använder de?
audiences-takes-part = Sätt att delta
audiences-ask-takes-part = Vad har de erbjudit?

## Mottagarna i ord

audiences-said-everyone = alla alumner som är med
audiences-said-line = { $what }: { $names }
audiences-said-line-not = { $what }: alla utom { $names }
audiences-gone = (borttaget)
audiences-only-venues = bara grupper och kanaler, ingen personligen
audiences-venues = Grupper och kanaler
audiences-event = Svar på evenemanget ”{ $title }”
audiences-answered = { $answer ->
    [coming] kommer
    [maybe] kanske
    [waiting] står i kö
   *[cannot] kan inte
 }
audiences-event-any = har svarat
audiences-event-none = har inte svarat
audiences-round = Enkäten ”{ $title }”
audiences-round-state = { $state ->
    [invited] har inte börjat
    [started] har börjat, inte klar
    [declined] vill inte svara
   *[finished] har svarat
 }
audiences-round-any = har fått enkäten
audiences-round-none = har inte fått enkäten
audiences-campaign = Tidigare meddelande ”{ $title }”
audiences-outcome = { $outcome ->
    [sent] fick det
    [failed] fick det inte
    [unknown] fick det kanske
   *[cancelled] lämnades utanför senare
 }
audiences-campaign-any = det var till dem
audiences-campaign-none = det var inte till dem
audiences-joined = Gick med tidigast
audiences-joined-before = Gick med före
audiences-joined-word = Gick med
audiences-joined-span = { $from } – { $to }

## Att välja med knappar: kortet

audiences-card = <b>Till vem går det här?</b> Välj villkor. Varje villkor gör gruppen mindre.
audiences-counting = Jag räknar. Det är många personer.
audiences-fitting = { $people-number ->
    [0] Ingen uppfyller villkoren.
    [one] <b>En</b> person uppfyller villkoren.
   *[other] <b>{ $people-number }</b> personer uppfyller villkoren.
 }
audiences-about = ungefär { $people-number }
audiences-too-few = För få personer uppfyller villkoren. Valet skulle avslöja hur någon har svarat på enkäten, så jag kan inte skicka meddelandet. Jag anger antalen i femtal.
audiences-nobody-gets-it = <b>Ingen skulle få det nu.</b>
audiences-nobody-in-person = Ingen får det här personligen.
audiences-at-once = { $people-number ->
    [one] <b>En</b> person får det genast när det går ut.
   *[other] <b>{ $people-number }</b> personer får det genast när det går ut.
 }
audiences-in-digest = { $people-number ->
    [one] En person får det i veckosammandraget.
   *[other] { $people-number } personer får det i veckosammandraget.
 }
audiences-over-budget = { $people-number ->
    [one] För en person är veckan full. Hen får det senare eller inte alls.
   *[other] För { $people-number } personer är veckan full. De får det senare eller inte alls.
 }
audiences-unreachable = { $people-number ->
    [one] Utanför: en person har blockerat boten eller lämnat Telegram.
   *[other] Utanför: { $people-number } personer har blockerat boten eller lämnat Telegram.
 }
audiences-without-consent = { $people-number ->
    [one] Utanför: en person vill inte ha sådana meddelanden.
   *[other] Utanför: { $people-number } personer vill inte ha sådana meddelanden.
 }
audiences-unwanted = { $people-number ->
    [one] Utanför: en person har valt bort ämnet.
   *[other] Utanför: { $people-number } personer har valt bort ämnet.
 }
audiences-paused = { $people-number ->
    [one] Utanför: en person har en paus.
   *[other] Utanför: { $people-number } personer har en paus.
 }
audiences-asked-lately = { $people-number ->
    [one] Utanför: en person har fått en fråga nyligen.
   *[other] Utanför: { $people-number } personer har fått en fråga nyligen.
 }
audiences-event-button = Svar på ett evenemang
audiences-round-button = Svar på en enkät
audiences-campaign-button = Tidigare meddelande
audiences-joined-button = När de gick med
audiences-save-button = Spara med ett namn
audiences-saved-button = Sparade urval
audiences-everyone-again-button = Till alla igen
audiences-done-button = Så här är det bra

## Ett villkor

audiences-asked = <b>{ $question }</b>
audiences-back-button = Tillbaka till villkoren
audiences-only-these-button = Bara de här
audiences-all-but-these-button = Alla utom de här
audiences-drop-button = Ta bort villkoret
audiences-write-years-button = Jag skriver åren
audiences-write-years-help = Skriv ett år eller flera, till exempel 2023, 2020-2024, 2020- eller -2019.
audiences-write-joined-button = En annan dag
audiences-write-joined-help = Skriv en dag, till exempel 1.8.2026. De som gick med den dagen eller senare kommer med.
audiences-ask-joined = Sedan när har de varit med?
audiences-days-button = { $days-number ->
    [one] Högst en dag
   *[other] Högst { $days-number } dagar
 }
audiences-which-event = Svar på vilket evenemang?
audiences-which-round = Svar på vilken enkät?
audiences-thing = { $line-number }. { $title } ({ $day })
audiences-no-event = Det finns ännu inga evenemang att svara på.
audiences-no-round = Det finns inga enkäter ännu.
audiences-ask-event = Vad har de svarat?
audiences-ask-round = Hur långt har de kommit i enkäten?
audiences-ask-campaign = Hur gick det med det tidigare meddelandet?
audiences-another-event-button = Ett annat evenemang
audiences-another-round-button = En annan enkät
audiences-ask-venues = I vilka grupper och kanaler ska jag publicera det?
audiences-venues-help = Alla som är där ser det. De räknas inte in bland personerna.
audiences-alone-button = Bara dit, inte till personer
audiences-people-too-button = Också till personer

## Sparade med namn

audiences-name-button = Namn
audiences-ask-name = Vad heter det här urvalet?
audiences-write-name-help = Bara koordinatorer ser namnet. Ett urval med samma namn ersätts.
audiences-saved-as = Jag sparade urvalet: <b>{ $name }</b>.
audiences-saved = <b>Sparade urval.</b> Välj ett, så ser du vilka som hör till det.
audiences-saved-none = Inget urval har sparats ännu.
audiences-saved-name = <b>{ $name }</b>
audiences-use-button = Använd den här
audiences-delete-button = Ta bort
audiences-sure = Ska jag ta bort urvalet <b>{ $name }</b>? Det som har skickats till det finns kvar.
audiences-delete-now-button = Ta bort urvalet
audiences-keep-button = Behåll det
audiences-deleted = Urvalet är borttaget.
audit-action-saved = sparade
audit-action-deleted = raderade
audit-subject-saved-audience = sparat urval
audit-subject-canned-answer = färdigt svar
