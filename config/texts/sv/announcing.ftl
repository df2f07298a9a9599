### Att förbereda ett meddelande: text, språk, knappar, till vem, när, bekräftelse.

## Lista

announcing-list = <b>Meddelanden som inte har skickats</b>
announcing-line-draft = { $line-number }. { $name }
    Utkast, ändrat { $when }
announcing-line-waiting = { $line-number }. { $name }
    Väntar på en annan koordinators bekräftelse sedan { $when }
announcing-line-scheduled = { $line-number }. { $name }
    Skickas { $when }
announcing-line-prepared = { $line-number }. { $name }
    { $goes }
announcing-holder = Ansvarig: { $name } ({ $unit })
announcing-goes-as = Skickas som det återkommande meddelandet { $name }, { $when }
announcing-goes-in-turn = Det återkommande meddelandet { $name }: klart, nummer { $place-number } i ordningen.
announcing-unattended = <b>Ingen sköter längre de här meddelandena</b>
    De skickas inte om ingen tar hand om dem.
announcing-left-alone = Ingen sköter längre meddelandet, så det skickas inte. Du kan ta hand om det.
announcing-take-button = Jag sköter det här
announcing-taken = Bra. Nu sköter du det här meddelandet.
announcing-goes-by-itself = Det här skickas som det återkommande meddelandet { $name }. Om du vill skicka det en annan tid, tryck först på Skicka separat.
announcing-alone-button = Skicka separat
announcing-alone = Meddelandet skickas inte längre som det återkommande meddelandet { $name }. Nu kan du skicka det eller välja en tid.
announcing-paused = <b>Pausade utskick</b>
announcing-paused-button = Pausat: { $name }
announcing-new-button = Skriv ett nytt

## Text

announcing-message = Meddelande
announcing-language = Språk
announcing-ask-message = Skicka meddelandet till mig
announcing-ask-message-in = Skicka meddelandet till mig. Språk: { $name }
announcing-ask-message-help = Skriv en text, eller skicka en bild, ett album, en video, en fil, ett röstmeddelande eller en animation. Fetstil och länkar bevaras. Ingen annan ser det innan du trycker på Skicka.
announcing-ask-language = Till vem är den här texten?
announcing-nothing-kept = Okej. Ingenting sparades. När du vill skriva ett meddelande: /announce
announcing-stopped = Okej. Meddelandet är sparat som utkast: /announce
announcing-fault-kind = Ett sådant meddelande kan jag inte skicka vidare. Skicka en text, en bild, ett album, en video, en fil, en inspelning eller en animation.
announcing-piece-late = Den här bilden eller filen kom för sent och är därför inte med.
announcing-fault-text = { $length-number ->
    [one] Texten har { $length-number } tecken. Den får ha högst { $limit-number }. Förkorta texten och skicka den på nytt.
   *[other] Texten har { $length-number } tecken. Den får ha högst { $limit-number }. Förkorta texten och skicka den på nytt.
 }
announcing-fault-caption = { $length-number ->
    [one] Texten har { $length-number } tecken. Med en bild eller fil får den ha högst { $limit-number }. Förkorta texten och skicka allt på nytt, eller skicka texten utan bild.
   *[other] Texten har { $length-number } tecken. Med en bild eller fil får den ha högst { $limit-number }. Förkorta texten och skicka allt på nytt, eller skicka texten utan bild.
 }
announcing-fault-album = En del av albumet lämnades bort. Ett album rymmer högst { $limit-number } bilder och videor, eller lika många filer eller inspelningar.
announcing-media-photo = { $pieces-number ->
    [one] 1 bild
   *[other] { $pieces-number } bilder
 }
announcing-media-video = { $pieces-number ->
    [one] 1 video
   *[other] { $pieces-number } videor
 }
announcing-media-document = { $pieces-number ->
    [one] 1 fil
   *[other] { $pieces-number } filer
 }
announcing-media-audio = { $pieces-number ->
    [one] 1 inspelning
   *[other] { $pieces-number } inspelningar
 }
announcing-media-voice = { $pieces-number ->
    [one] 1 röstmeddelande
   *[other] { $pieces-number } röstmeddelanden
 }
announcing-media-animation = { $pieces-number ->
    [one] 1 animation
   *[other] { $pieces-number } animationer
 }

## Kort

announcing-state-draft = <b>Meddelandet har inte skickats ännu.</b>
announcing-state-waiting = <b>Meddelandet väntar på en annan koordinators bekräftelse.</b>
announcing-state-scheduled = <b>Meddelandet skickas { $when }.</b>
announcing-time-chosen = Vald tid: { $when }
announcing-text-line = Meddelande ({ $which }): { $gist }
announcing-for-all = samma för alla
announcing-for-others = för de andra
announcing-uncovered = Ingen egen text: { $which }. De som läser på det språket får texten: { $other }.
announcing-topic-news = En nyhet till dem som vill ha nyheter.
announcing-topic-asking = En förfrågan till dem som har erbjudit hjälp.
announcing-buttons-line = Knappar: { $names }
announcing-to-nobody-yet = Du har inte valt ännu till vem meddelandet går.
announcing-reaches-nobody = Nu skulle ingen få meddelandet. Tryck på Till vem och välj andra mottagare.
announcing-back-left = Meddelandet skickades inte i tid, eftersom den som ansvarade för det inte längre är koordinator.
announcing-back-nobody = Meddelandet skickades inte i tid: ingen skulle ha fått det, eller ingen kunde bekräfta det.
announcing-back-over = Meddelandet skickades inte, eftersom dess knapp skulle öppna något som redan är över.
announcing-back-restored = Meddelandet skickades inte av sig självt, eftersom botens uppgifter har återställts från en säkerhetskopia. Kanske har det redan skickats: kontrollera saken innan du skickar det.
announcing-back-declined = En annan koordinator bekräftade inte meddelandet.
announcing-declined-why = En annan koordinator bekräftade inte meddelandet: { $why }
announcing-send-button = Skicka
announcing-send-now-button = Skicka genast
announcing-text-button = Text och språk
announcing-buttons-button = Knappar
announcing-what-button = Nyhet eller förfrågan
announcing-to-button = Till vem
announcing-when-button = När
announcing-preview-button = Se hur det ser ut
announcing-test-button = Skicka ett prov till mig
announcing-unschedule-button = Ta bort tiden
announcing-take-back-button = Ta tillbaka
announcing-back-button = Tillbaka till meddelandet
announcing-restore-button = Återställ meddelandet
announcing-discard-ask = <b>Ska jag låta bli att skicka meddelandet?</b>
announcing-discard-scheduled = Det ska skickas { $when }.
announcing-discard-others = { $name } ansvarar för det. Jag berättar det för hen.
announcing-discard-yes-button = Ja, skicka inte
announcing-was-discarded = { $name } beslutade att ditt meddelande inte skickas: { $what }

## Språk och knappar

announcing-texts = <b>Meddelandet på olika språk</b>
    Välj ett språk och skicka en egen text för det. Om du väljer Samma för alla ersätter den nya texten de andra.
announcing-text-all-button = Samma för alla
announcing-drop-button = Ta bort: { $name }
announcing-buttons = <b>Knappar under meddelandet</b>
announcing-no-buttons = <b>Knappar under meddelandet</b>
    Det finns inga knappar ännu. En knapp kan öppna en webbsida, ett evenemang, en enkät eller en besöksförfrågan, eller låta läsaren erbjuda hjälp.
announcing-link-line = { $label }: { $url }
announcing-opens-line = { $label }
announcing-add-link-button = Lägg till en länk
announcing-add-event-button = Evenemang
announcing-add-round-button = Enkät
announcing-add-visit-button = Besöksförfrågan
announcing-add-offer-button = Att erbjuda hjälp
announcing-choose-event = Vilket evenemang öppnar knappen?
announcing-choose-no-event = Just nu finns inget publicerat evenemang som knappen kunde öppna. Nytt: /newevent
announcing-choose-round = Vilken enkät öppnar knappen?
announcing-choose-no-round = Just nu finns ingen öppen enkät som knappen kunde öppna. Ny: /survey
announcing-choose-visit = Vilken besöksförfrågan öppnar knappen?
announcing-choose-no-visit = Just nu finns ingen öppen besöksförfrågan som knappen kunde öppna. Ny: /visits
announcing-open-event-button = Se evenemanget
announcing-open-round-button = Svara på enkäten
announcing-open-visit-button = Se besöksförfrågan
announcing-open-offer-button = Berätta hur du kan hjälpa
announcing-only-preview = Det här är en förhandsvisning. Knappen fungerar när meddelandet har skickats.
announcing-link-title = Ny länk
announcing-label = Knappens text
announcing-ask-label = Vad står det på knappen?
announcing-ask-label-help = Högst 30 tecken.
announcing-url = Adress
announcing-ask-url = Vilken sida öppnar knappen?
announcing-ask-url-help = Skriv en adress som börjar med https://
announcing-fault-http = Adressen måste börja med https://, så att förbindelsen är skyddad.

## Tid

announcing-when = När
announcing-ask-when = När skickas meddelandet?
announcing-ask-when-help = Välj en tid eller skriv den. Om du hoppar över frågan skickas meddelandet genast när du trycker på Skicka.
announcing-ask-when-again-help = Välj en tid eller skriv den. Du kan ta bort tiden med knappen Ta bort tiden.
announcing-title = Meddelande
announcing-unscheduled = Jag tog bort tiden. Meddelandet är nu ett utkast.

## Förhandsvisning och prov

announcing-preview-which = På vilket språk vill du se meddelandet?
announcing-test-which = På vilket språk vill du ha provet?
announcing-preview-above = Ovan ser du meddelandet så som läsaren får det. Du kan se det på andra språk.
announcing-test-mark = <b>Det här är ett prov.</b>
announcing-tested = Provet kom bara till dig. Du ser det ovan.

## Att skicka

announcing-confirm = <b>Ska jag skicka meddelandet nu?</b>
announcing-confirm-at = <b>Ska jag skicka meddelandet { $when }?</b>
announcing-takes = { $minutes-number ->
    [0] Det tar en liten stund att skicka.
    [one] Det tar ungefär en minut att skicka.
   *[other] Det tar ungefär { $minutes-number } minuter att skicka.
 }
announcing-takes-hours = { $hours-number ->
    [one] Det tar ungefär en timme att skicka.
   *[other] Det tar ungefär { $hours-number } timmar att skicka.
 }
announcing-held = Då är det tyst tid. Meddelandena skickas kl. { $time }.
announcing-rest = Alla får inte meddelandet före den tysta tiden. Resten får det följande morgon kl. { $time }.
announcing-second-needed = { $limit-number ->
    [one] Ett meddelande till fler än { $limit-number } person bekräftas av en annan koordinator.
   *[other] Ett meddelande till fler än { $limit-number } personer bekräftas av en annan koordinator.
 }
announcing-ask-second-button = Be om bekräftelse
announcing-schedule-button = Skicka vid vald tid
announcing-scheduled = Bra. Meddelandet skickas { $when }.
announcing-changed = Meddelandet har ändrats. Se på det en gång till innan du skickar.

## En annan koordinator

announcing-asked = { $people-number ->
    [one] Jag bad en koordinator om bekräftelse.
   *[other] Jag bad { $people-number } koordinatorer om bekräftelse. En räcker.
 }
announcing-nobody-confirms = Det finns inga andra koordinatorer just nu, så ingen kan bekräfta meddelandet. Bjud in en annan koordinator: /team
announcing-please-confirm = { $limit-number ->
    [one] { $name } vill skicka ett meddelande till fler än { $limit-number } person. Se på det och avgör om det får skickas.
   *[other] { $name } vill skicka ett meddelande till fler än { $limit-number } personer. Se på det och avgör om det får skickas.
 }
announcing-judge-button = Se meddelandet
announcing-confirm-button = Bekräfta och skicka
announcing-decline-button = Jag bekräftar inte
announcing-confirmed = { $name } bekräftade ditt meddelande.
announcing-confirmed-later = Bra. Meddelandet skickas vid den valda tiden.
announcing-was-declined = { $name } bekräftade inte ditt meddelande. Det är ett utkast igen.
announcing-declined-reason = Orsak: { $why }
announcing-declined = Okej. Meddelandet skickades inte, och jag berättade det för den som skrev det.
announcing-decline-title = Jag bekräftar inte meddelandet
announcing-ask-why = Varför bekräftar du inte meddelandet?
announcing-ask-why-help = Den som skrev meddelandet ser ditt svar. Du kan också hoppa över frågan.
announcing-why = Varför
announcing-unconfirmed = Meddelandet skickades inte vid vald tid, eftersom ingen annan koordinator har bekräftat det ännu. Det skickas genast när någon bekräftar det.
announcing-came-back = Meddelandet skickades inte i tid. Det är ett utkast igen.

## Logg

audit-action-discarded = kastade utkastet
audit-action-scheduled = valde tid
audit-action-unscheduled = tog bort tiden
audit-action-asked = bad om bekräftelse
audit-action-confirmed = bekräftade
audit-action-taken-back = tog tillbaka
audit-subject-announcement = meddelande
audit-subject-announcements = gamla utkast till meddelanden

## Omat tiedot

mydata-part-made-announcements = Meddelanden som du har skrivit
mydata-part-held-announcements = Meddelanden som du ansvarar för
mydata-part-asked-announcements = Meddelanden som du bad om bekräftelse för
mydata-part-confirmed-announcements = Meddelanden som du har bekräftat
