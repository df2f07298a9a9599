### Sökning, en persons uppgifter, fel enhet, samma person med två konton och ett nytt Telegramkonto.

menu-people = Sök personer
menu-move = Byt Telegramkonto

## Sökning

members-title = Sökning
members-intro = <b>Sökning: { $unit }</b>
    { $people-number ->
        [0] Ingen har gått med ännu.
        [one] { $people-number } alumn är med.
       *[other] { $people-number } alumner är med.
    }
members-ask = Vem söker du?
members-ask-help = Skriv namnet eller början av det, till exempel: mai virt. Varje sökning antecknas, men inte sökorden.
members-found = { $people-number ->
    [one] Sökningen <b>{ $words }</b> gav en person.
   *[other] Sökningen <b>{ $words }</b> gav { $people-number } personer.
 }
members-near = { $people-number ->
    [one] Sökningen <b>{ $words }</b> gav ingen. En person har nästan samma namn:
   *[other] Sökningen <b>{ $words }</b> gav ingen. { $people-number } personer har nästan samma namn:
 }
members-nobody = Sökningen <b>{ $words }</b> gav ingen. Pröva början av namnet eller en annan stavning.
members-many = Sökningen <b>{ $words }</b> gav för många personer. Skriv mer av namnet.
# same: all
members-one = { $place }. <b>{ $name }</b>: { $told }
# same: all
members-one-button = { $place }. { $name }
members-previous-button = Föregående
members-next-button = Följande
members-again-button = Ny sökning
members-register-button = Lägg till en ny person
members-card-button = Tillbaka till uppgifterna
members-list-button = Tillbaka till listan

## En persons uppgifter

# same: all
members-card = <b>{ $name }</b>
# same: all
members-line = { $item }: <b>{ $value }</b>
members-item-unit = Enhet
members-item-field = Utbildningsområde
members-item-qualification = Examen
members-item-year = Studier
members-item-region = Bor i
members-item-activity = Gör nu
members-item-language = Språk
members-item-taking = Vill
members-item-since = Anslöt sig
members-item-reach = Meddelanden
members-studying = studerar fortfarande
members-studying-until = studerar fortfarande, tar kanske examen { $year }
members-graduated = tog examen { $year }
members-purpose-news = få evenemang och nyheter
members-purpose-surveys = få enkäter
members-purpose-visits = besöka läroanstalten
members-purpose-mentoring = vara mentor
members-purpose-placements = erbjuda praktik- och projektplatser
members-purpose-story = berätta sin historia
members-purpose-ideas = ge idéer
members-purpose-none = inget utöver det nödvändiga
members-reached = kommer fram
members-reached-not = kommer inte fram, boten är blockerad eller kontot är borta
members-move-button = Rätta enheten
members-merge-button = Slå ihop med annat konto

## Fel enhet

members-move-ask = <b>Till vilken enhet hör { $name }?</b>

    Nu: { $unit }
members-move-sure = <b>{ $name }: { $unit }</b>

    Ska jag rätta enheten? Personen får ett meddelande om det.
members-move-sure-leaves = <b>{ $name }: { $unit }</b>

    Ska jag rätta enheten? Personen får ett meddelande om det. Du ser inte längre personens uppgifter.
members-move-now-button = Ja, rätta enheten
members-moved = Rättat. { $name }: { $unit }.
members-moved-told = { $organisation } har rättat din enhet. Din enhet är nu { $unit }. Om det är fel kan du ändra det i dina uppgifter.

## Samma person med två konton

members-merge-title = Sammanslagning av konton
members-merge-intro = Om <b>{ $name }</b> har anslutit sig två gånger kan du slå ihop kontona. Sök personens andra konto.
members-merge-sure = <b>Är de här samma person?</b>
members-merge-old = <b>1. { $name }</b>, äldre konto: tas ur bruk
members-merge-new = <b>2. { $name }</b>, nyare konto: blir kvar
members-merge-final = Uppgifter, samtycken och svar slås ihop. Där uppgifterna skiljer sig gäller det nyare kontot. Båda kontona får ett meddelande. Sammanslagningen kan inte ångras.
members-merge-now-button = Ja, slå ihop kontona
members-merged = Kontona är sammanslagna: { $name }.
members-merged-left = { $organisation } har slagit ihop det här kontot med ditt andra Telegramkonto. Det här kontot är inte längre med, och jag skriver inte mer hit. Om det är fel, skriv till { $email }
members-merged-told = { $organisation } har slagit ihop dina två konton. Alla dina uppgifter, samtycken och svar finns nu på det här kontot. Om det är fel, skriv till { $email }
members-merge-same = Det här är samma konto. Sök personens andra konto.
members-merge-self = Det här är ditt eget konto. Byt ditt eget konto med /move.
members-merge-duty = Ett av kontona tillhör en koordinator. Koordinatorn kan själv byta konto med /move. Annars gör botens huvudanvändare sammanslagningen.

## Ett nytt Telegramkonto

moving-title = Byte av konto
moving-short = Kod
moving-ask = Vilken är din kod?
moving-ask-help = Du får koden när du skriver /move på ditt gamla Telegramkonto. Om du inte längre kommer åt det kan du be en koordinator om hjälp.
moving-wrong = Den här koden fungerar inte. Kontrollera koden. Den går ut efter ett dygn och efter fem felaktiga försök. Gör då en ny.
moving-code = <b>Byter du Telegramkonto?</b>

    Din kod är <code>{ $code }</code>

    Öppna boten med ditt nya konto, skriv /move och ge koden. Alla dina uppgifter flyttas, och det här kontot tas ur bruk. Koden fungerar en gång, senast { $time }. Visa inte koden för andra.
moving-owner = Huvudanvändarens rättigheter flyttas inte med koden. De ges i serverns inställningar (OWNERS).
moving-type-button = Jag har redan en kod
moving-same = Den här koden är för ditt andra konto. Skriv den på ditt nya konto.
moving-left = Dina uppgifter har flyttats till ditt andra Telegramkonto. Det här kontot är inte längre med, och jag skriver inte mer hit.
moving-welcome = Välkommen tillbaka, { $name }! Dina uppgifter och samtycken finns nu på det här kontot.{ $events-number ->
        [0] { "" }
        [one] { " " }Ett svar på evenemang följde med.
       *[other] { " " }{ $events-number } svar på evenemang följde med.
    }{ $surveys-number ->
        [0] { "" }
        [one] { " " }Ett svar på enkäter följde med.
       *[other] { " " }{ $surveys-number } svar på enkäter följde med.
    }
