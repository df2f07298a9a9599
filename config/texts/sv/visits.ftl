### Att be alumner om ett besök: i rättvis tur, tills tillräckligt många har sagt ja.

menu-visits = Be alumner om ett besök
audit-subject-visit = förfrågan om besök

## Förfrågan

visits-asks = Hej { $name }! { $organisation } undrar om du kan hjälpa till.
visits-details =
    <b>{ $title }</b>
    { $when }
    { $place }
visits-why = Jag frågar dig eftersom du har valt det här: { $purpose }.
visits-can-you = Kommer du? Det räcker att trycka en gång. Det går lika bra att säga nej.
visits-yes-button = Ja, jag kommer
visits-no-button = Inte den här gången
visits-cannot-button = Jag kan ändå inte komma
visits-after-all-button = Jag kan komma ändå
visits-accepted = <b>Tack, du är med!</b> Läroanstalten vet att du har sagt ja.
visits-contact = Har du frågor? Fråga här: { $contact }
visits-in-reserve = Tack för ditt ja! { $title }: tillräckligt många hann svara strax före dig. Du är nu i reserv. Om någon får förhinder frågar jag dig igen.
visits-passed = Tack för ditt svar! { $title }: du kommer inte den här gången. Du kan fortfarande ändra dig.
visits-again = <b>Du behövs ändå.</b> Någon har fått förhinder, och du var i reserv. Kan du fortfarande komma?
visits-enough = Tack! Tillräckligt många har redan sagt ja till det här: { $title }. Du behöver inte svara. Jag frågar dig igen en annan gång.
visits-reminder = <b>En påminnelse:</b> du har sagt ja till det här.
visits-moved = <b>Tiden eller platsen har ändrats.</b> Så här är det nu:
visits-called-off = Tyvärr har det här ställts in: <b>{ $title }</b>, { $when }. Du behöver inte komma. Tack för att du sade ja!
visits-over = { $title }: den här förfrågan är avslutad. Tack ändå!
visits-only-preview = Det här är bara en förhandsvisning.

## Att göra en förfrågan

visits-form = Ny förfrågan
visits-ask-title = Vad behöver du alumner till?
visits-help-title = Några ord räcker, till exempel: Ett besök hos bageristuderandena.
visits-short-title = Rubrik
visits-ask-when = När är det?
visits-short-when = Tid
visits-ask-place = Var är det?
visits-short-place = Plats
visits-ask-what = Vad skulle alumnerna göra där?
visits-help-what = Berätta till exempel vilka som är där, hur länge det tar och vad de kunde berätta om.
visits-short-what = Vad de gör
visits-ask-contact = Vem kan de fråga?
visits-help-contact = Ett namn och ett telefonnummer eller en e-postadress. Om du hoppar över frågan ger jag läroanstaltens kontaktuppgifter.
visits-short-contact = Vem man kan fråga
visits-ask-purpose = Vad ber du om?
visits-short-purpose = Vad som önskas
visits-ask-unit = Från vilken enhet?
visits-help-unit = Om du hoppar över frågan frågar jag alumner från alla enheter.
visits-short-unit = Enhet
visits-ask-wanted = Hur många alumner behöver du?
visits-short-wanted = Hur många
visits-ask-wave = Hur många ska jag fråga åt gången?
visits-help-wave = Om för få säger ja frågar jag de följande. Om du hoppar över frågan frågar jag dubbelt så många som du behöver, men minst tre.
visits-short-wave = Tillfrågas åt gången
visits-ask-hours = Hur många timmar har de på sig att svara?
visits-help-hours = Efter det frågar jag de följande. Om du hoppar över frågan har de 48 timmar på sig.
visits-short-hours = Svarstid i timmar

## Innan det börjar

visits-preview = <b>Ingen har tillfrågats ännu.</b> Ovan ser du förfrågan precis som den kommer fram.
visits-to =
    <b>Vilka som kan tillfrågas</b>
    { $audience }
visits-fits = { $people-number ->
    [0] Ingen kan tillfrågas nu. Tryck på Ändra och välj fler utbildningsområden eller landskap.
    [one] <b>En</b> person kan tillfrågas nu.
   *[other] <b>{ $people-number }</b> personer kan tillfrågas nu. De som tillfrågades för längst sedan, eller aldrig, står först i tur.
 }
visits-plan =
    Behövs: { $wanted-number }
    Tillfrågas åt gången: { $wave-number }
    Svarstid i timmar: { $hours-number }
visits-start-button = Börja fråga
visits-change-button = Ändra
visits-discard-button = Ta bort förfrågan
visits-discarded = Okej. Ingen har tillfrågats.
visits-time-past = Tiden för besöket har redan gått. Tryck på Ändra och välj en ny tid.

## Hur det går

visits-list = <b>Dina förfrågningar</b>
visits-list-empty = Du har inga förfrågningar ännu. Du kan be alumner besöka en klass eller tala på ett evenemang.
visits-line =
    <b>{ $title }</b>
    { $when }
    { $state }
    Ja: { $yes-number } av { $wanted-number }
visits-new-button = Ny förfrågan
visits-list-button = Alla förfrågningar
visits-state =
    { $state ->
        [draft] Inte påbörjad
        [asking] Jag frågar alumner
        [enough] Tillräckligt många har sagt ja
        [ended] Jag frågar inte fler
        [cancelled] Inställd
       *[over] Över
    }
visits-counts = Ja: { $yes-number } av { $wanted-number }
visits-counts-asked =
    Tillfrågade: { $asked-number }
    Inte den här gången: { $passed-number }
    Inget svar: { $silent-number }
    Tillfrågas snart: { $chosen-number }
visits-names-yes = <b>Kommer:</b> { $names }
visits-names-spare = <b>I reserv:</b> { $names }
visits-next-wave = Om för få har sagt ja frågar jag de följande { $when }.
visits-nobody-left = Alla som passar har tillfrågats.
visits-some-left = Det finns fler som passar. Jag frågar dem när du trycker på knappen.
visits-people-button = Vilka som har tillfrågats
visits-wave-button = Fråga de följande nu
visits-stop-button = Sluta fråga
visits-cancel-button = Ställ in besöket
visits-event-button = Evenemangets uppgifter
visits-started = { $people-number ->
    [one] Jag har börjat. Jag frågar en person nu.
   *[other] Jag har börjat. Jag frågar { $people-number } personer nu.
 }
visits-wave-done = { $people-number ->
    [one] Jag frågar en person till nu.
   *[other] Jag frågar { $people-number } personer till nu.
 }
visits-nobody-now = Ingen kan tillfrågas just nu. De kan ha en paus, eller så har de redan fått veckans meddelanden.
visits-stopped = Okej, jag frågar inte fler. Jag tackar dem som inte har svarat.
visits-people = <b>{ $title }: vilka som har tillfrågats</b>
visits-person = { $answer ->
    [yes] { $name }: kommer
    [spare] { $name }: i reserv
    [no] { $name }: inte den här gången
    [thanked] { $name }: inget svar, tackad
   *[asked] { $name }: inget svar ännu
 }
visits-back-button = Tillbaka till förfrågan
visits-show-button = Visa förfrågan
visits-sure =
    { $people-number ->
        [0] Vill du ställa in det här: <b>{ $title }</b>? Ingen har sagt ja ännu.
        [one] Vill du ställa in det här: <b>{ $title }</b>? Jag berättar det för den som har sagt ja.
       *[other] Vill du ställa in det här: <b>{ $title }</b>? Jag berättar det för de { $people-number } som har sagt ja.
    }
visits-cancel-now-button = Ja, ställ in besöket
visits-keep-button = Nej, behåll besöket
visits-cancelled = { $people-number ->
    [0] Besöket är inställt. Ingen hade sagt ja.
    [one] Besöket är inställt. Jag berättade det för den som hade sagt ja.
   *[other] Besöket är inställt. Jag berättade det för de { $people-number } som hade sagt ja.
 }
visits-heard-yes = <b>{ $name }</b> sade ja: { $title }. Nu har { $yes-number } av { $wanted-number } sagt ja.
visits-heard-no = <b>{ $name }</b> kan ändå inte komma: { $title }. Nu har { $yes-number } av { $wanted-number } sagt ja.
visits-all-asked = { $title }: alla som passar har tillfrågats. { $yes-number } av { $wanted-number } har sagt ja.
