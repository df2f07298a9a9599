### Dagen för evenemanget: egen biljett, namnlistan vid dörren, vem som kom.

## Egen biljett

menu-ticket = Min biljett till ett evenemang
ticket-caption = <b>Din biljett</b>
ticket-use = Visa koden vid dörren. Du kommer in också utan koden: säg ditt namn.
ticket-use-guests = { $guests-number ->
    [one] Samma biljett gäller också din gäst.
   *[other] Samma biljett gäller också dina { $guests-number } gäster.
 }
ticket-file = biljett-{ $title }
ticket-none = Du har inga biljetter just nu. Du får en biljett när du har en plats på ett evenemang.
ticket-which = Vilket evenemang vill du ha biljetten till?
ticket-not-found = Jag hittar inte den här biljetten. Kanske är evenemanget över, eller så gäller biljetten inte längre. Dina egna biljetter får du här: /ticket
ticket-event-button = Visa evenemanget
ticket-events-button = Se evenemangen

## Namnlistan vid dörren

checkin-title = <b>{ $title }</b>: vilka är här?
checkin-numbers = På plats { $came-number } / anmälda { $coming-number }
checkin-nameless = Dessutom utan namn: { $people-number }
checkin-tap = Tryck på namnet när personen har kommit. Ett tryck till visar uppgifterna.
checkin-page = Sida { $page-number }/{ $pages-number }
checkin-nobody = Ingen har anmält sig ännu. Vid dörren kan du lägga till personer med eller utan namn.
checkin-nobody-named = Ingen av dem som har svarat heter <b>{ $words }</b>.
checkin-line = { $name } ({ $known })
checkin-line-bare = { $name }
checkin-one = { $name }
checkin-one-came = { $name } ✓ på plats
checkin-one-excused = { $name } – förhinder
checkin-one-absent = { $name } – kom inte
checkin-state-came = på plats
checkin-state-excused = har meddelat förhinder
checkin-state-absent = kom inte
checkin-answer-coming = kommer
checkin-answer-maybe = kommer kanske
checkin-answer-cannot = har meddelat förhinder
checkin-answer-waiting = i kön
checkin-guests = { $guests-number ->
    [one] en gäst
   *[other] { $guests-number } gäster
 }
checkin-late = kommer sent
checkin-next-button = Följande
checkin-previous-button = Föregående
checkin-search-button = Sök på namn
checkin-search-again-button = Ny sökning
checkin-others-button = Sök bland andra medlemmar
checkin-all-button = Hela listan
checkin-plus-button = Lägg till en utan namn
checkin-minus-button = Ta bort en utan namn
checkin-event-button = Tillbaka till evenemanget

## Sökning

checkin-search-title = Sökning vid dörren
checkin-search-in = <b>{ $title }</b>
checkin-ask = Vem söker du?
checkin-ask-help = Skriv namnet eller början av det.
checkin-others = De här medlemmarna har inte svarat på inbjudan. Tryck på namnet när personen har kommit.
checkin-others-near = Ingen heter <b>{ $words }</b>. De här har nästan samma namn:
checkin-nobody-else = Ingen annan medlem heter <b>{ $words }</b>. Du kan lägga till en person utan namn.

## En person

checkin-person = <b>{ $name }</b>
checkin-at = Evenemang: { $title }
checkin-answered-coming = Svarade: Jag kommer
checkin-answered-maybe = Svarade: Kanske
checkin-answered-cannot = Svarade: Jag kan inte
checkin-answered-waiting = Står i kön
checkin-with-guests = Gäster: { $guests-number }
checkin-is-late = Har meddelat att hen kommer sent
checkin-marked-came = Markerad: på plats
checkin-marked-excused = Markerad: har meddelat förhinder
checkin-marked-absent = Markerad: kom inte
checkin-note = Meddelande till arrangören: { $note }
checkin-came-button = Kom till platsen
checkin-excused-button = Har meddelat förhinder
checkin-absent-button = Kom inte
checkin-undo-button = Ångra markeringen
checkin-clear-button = Ta bort markeringen
checkin-back-button = Tillbaka till listan

## Vad som gjordes

checkin-came = <b>{ $name }</b> är på plats.
checkin-came-guests = { $guests-number ->
    [one] En gäst är med.
   *[other] { $guests-number } gäster är med.
 }
checkin-excused = <b>{ $name }</b>: jag har markerat att hen meddelat förhinder.
checkin-absent = <b>{ $name }</b>: jag har markerat att hen inte kom.
checkin-cleared = <b>{ $name }</b>: markeringen är borttagen.
checkin-nameless-added = Jag lade till en person utan namn.
checkin-nameless-removed = Jag tog bort en person utan namn.
checkin-cancelled = Evenemanget är inställt. Ingen kan markeras.
checkin-too-early = De som kommer markeras på evenemangsdagen.
