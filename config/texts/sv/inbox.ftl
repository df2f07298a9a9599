### En inkorg: idéer, frågor, svar på meddelanden och meddelanden till arrangörer.

menu-inbox = Inkorg
menu-idea = Skicka en idé

## Till koordinatorn

matters-nameless = Namnlös avsändare
matters-notice = <b>{ $kind ->
        [idea] Ny idé: { $name }
        [note] Meddelande till arrangören: { $name }
        [reply] Svar på läroanstaltens meddelande: { $name }
       *[question] Fråga: { $name }
    }</b>
matters-changed = <b>{ $name } har ändrat sitt meddelande</b>
matters-again = <b>Det här väntar på en koordinator: { $name }</b>
matters-heard-done = <b>{ $name } har markerat sitt ärende som klart.</b>
matters-heard-still = <b>{ $name } vill fortsätta med ärendet.</b>
matters-heard-over = <b>En kollega tar nu hand om det här: { $name }</b>
matters-taken-back = <b>{ $name } har återtagit sitt meddelande.</b>
matters-given = <b>{ $giver } har gett dig det här att ta hand om.</b>
matters-unit = Enhet: { $unit }
matters-about = { $kind ->
        [note] Evenemang: { $title }
       *[reply] Meddelande: { $title }
    }
matters-sent = { $sent ->
        [voice] Röstmeddelande
        [album] Bilder
       *[photo] Bild
    }
# same: all
matters-words = <blockquote>{ $words }</blockquote>
matters-heard-reply = <b>{ $name } har skrivit till dig</b>
matters-card = <b>{ $kind ->
        [idea] Idé: { $name }
        [note] Meddelande till arrangören: { $name }
        [reply] Svar på läroanstaltens meddelande: { $name }
       *[question] Fråga: { $name }
    }</b>
    Skickat { $day }
matters-outcome = <b>Avsändaren har fått veta vad det ledde till:</b>
    <blockquote>{ $words }</blockquote>
matters-from = Avsändare: { $name }
matters-reminder = <b>{ $matters-number ->
        [one] Ett meddelande har väntat i över en vecka.
       *[other] { $matters-number } meddelanden har väntat i över en vecka.
    }</b>
matters-told-given = <b>{ $name } tar nu hand om det här.</b>
matters-told-outcome = <b>Jag berättar det för avsändaren.</b>
matters-give-ask = <b>{ $people-number ->
        [0] Det finns inga andra koordinatorer just nu.
       *[other] Vem ger du det här till?
    }</b>
matters-title-answer = Svar på ett meddelande
matters-title-outcome = Vad det ledde till
matters-ask-outcome = Vad ledde det här till?
matters-help-outcome = Skriv högst 700 tecken. Avsändaren får meddelandet och ärendet avslutas. Ditt namn syns inte.
matters-short-outcome = Vad det ledde till
matters-tell-button = Berätta för avsändaren
matters-canned-hint = Du kan välja ett färdigt svar. Du ser det en gång till innan det skickas och kan ändra det.
matters-play-button = { $sent ->
        [voice] Lyssna på meddelandet
        [album] Se bilderna
       *[photo] Se bilden
    }
matters-assign-button = Ge till en kollega
matters-outcome-button = Berätta vad det ledde till
matters-return-button = Tillbaka
matters-inbox-button = Inkorg
matters-inbox = <b>Inkorg</b>
matters-approvals = { $people-number ->
        [one] En person väntar på godkännande.
       *[other] { $people-number } personer väntar på godkännande.
    }
matters-box = <b>{ $box ->
        [new] Nya
        [mine] Dina
        [notes] Meddelanden till arrangörer
        [answered] Besvarade
        [others] Hos kolleger
       *[closed] Klara
    }:</b> { $matters-number ->
        [0] inga
       *[other] { $matters-number }
    }
matters-box-button = { $box ->
        [new] Nya
        [mine] Mina
        [notes] Till arrangörer
        [answered] Besvarade
        [others] Hos kolleger
       *[closed] Klara
    } ({ $matters-number })
# same: all
matters-line = <b>{ $place }.</b> { $task }
matters-task = <b>{ $name }</b> ({ $unit })
    { $kind ->
        [wish] Önskemål om hjälp
        [idea] Idé
        [note] Meddelande till arrangören
        [reply] Svar på läroanstaltens meddelande
       *[question] Fråga
    }: { $wishes }
    Skickat { $day }. { $state ->
        [new] Ingen har tagit hand om det här ännu.
        [taken] { $holder } tar hand om det här.
        [answered] { $holder } har svarat.
        [my-taken] Väntar på dig.
        [my-answered] Du har svarat.
       *[closed] Klart.
    }
matters-approvals-button = Att godkänna ({ $people-number })

## Färdiga svar

matters-canned = <b>Färdiga svar</b>
    { $answers-number ->
        [0] Det finns inga svar ännu.
        [one] Ett svar.
       *[other] { $answers-number } svar.
    }
    Alla koordinatorer i din enhet kan använda dem.
matters-canned-button = Färdiga svar
matters-canned-new-button = Nytt svar
matters-canned-change-button = Ändra svaret
matters-canned-drop-button = Ta bort svaret
matters-canned-drop-now-button = Ja, ta bort svaret
matters-canned-sure = Ska jag ta bort det färdiga svaret { $name }?
matters-canned-card = <b>{ $name }</b> ({ $tongue })
    <blockquote>{ $words }</blockquote>
matters-canned-title = Färdigt svar
matters-canned-ask-name = Vad heter svaret? Namnet syns på knappen.
matters-canned-short-name = Namn
matters-canned-ask-language = På vilket språk är svaret?
matters-canned-short-language = Språk
matters-canned-ask-words = Vad ska det stå i svaret?
matters-canned-short-words = Svar

## Till alumnen

matters-title-idea = Idé
matters-ask-idea = Vad har du för idé?
matters-short-idea = Idé
matters-title-question = Fråga till koordinatorn
matters-ask-question = Vad vill du fråga?
matters-short-question = Fråga
matters-title-reply = Meddelande till koordinatorerna
matters-ask-reply = Vad vill du säga om meddelandet?
matters-short-reply = Ditt meddelande
matters-help-send = Skriv högst 1000 tecken, eller skicka en bild eller ett röstmeddelande. Ingen ser ditt telefonnummer eller ditt konto.
matters-ask-sender = Får ditt namn synas?
matters-help-sender = Du får i alla fall svar via den här boten.
matters-short-sender = Namn
matters-with-name-button = Mitt namn får synas
matters-without-name-button = Utan namn
matters-help-nameless = Skriv högst 700 tecken. Koordinatorn ser ditt meddelande men inte ditt namn.
matters-want-message = Jag kan föra fram text, en bild eller ett röstmeddelande. Skicka något av dem.
matters-sure = <b>Ska jag skicka det här till koordinatorerna?</b> De ser ditt namn.
matters-send-button = Skicka
matters-not-sent = Jag skickade inte meddelandet.
matters-told-idea = <b>Tack för idén!</b> Koordinatorn läser den.
matters-told-sent = <b>Ditt meddelande är på väg till koordinatorerna.</b>
matters-idea-button = Skicka en idé
matters-ask-button = Fråga koordinatorn
matters-write-button = Skriv till oss
matters-own-list = <b>Dina meddelanden till läroanstalten</b>
    { $matters-number ->
        [one] Du har ett meddelande.
       *[other] Du har { $matters-number } meddelanden.
    }
matters-own-task = <b>{ $wishes }</b>
    { $kind ->
        [idea] Idé
        [note] Meddelande till arrangören
        [reply] Svar på läroanstaltens meddelande
       *[question] Fråga
    }, { $day }. { $state ->
        [new] Ingen koordinator har läst det ännu.
        [read] En koordinator har läst det.
        [taken] En koordinator tar hand om det.
        [answered] En koordinator har svarat.
        [came] Du har fått veta vad det ledde till.
       *[closed] Klart.
    }
matters-own-card = <b>{ $kind ->
        [idea] Din idé
        [note] Ditt meddelande till arrangören
        [reply] Ditt svar på läroanstaltens meddelande
       *[question] Din fråga
    }</b>
    Du skickade det { $day }
matters-own-state = { $state ->
        [new] Ingen koordinator har läst det här ännu.
        [read] En koordinator har läst det här.
        [taken] En koordinator tar hand om det och skriver till dig här.
        [answered] En koordinator har svarat dig.
       *[closed] Det här är klart.
    }
matters-own-taken-back = Du har återtagit ditt meddelande. Koordinatorerna ser det inte längre.
matters-is-taken = <b>{ $kind ->
        [idea] En koordinator har läst din idé och för den vidare
       *[question] En koordinator har läst ditt meddelande och tar hand om det
    }</b> ({ $unit })
matters-is-closed = <b>En koordinator har markerat ditt meddelande som klart.</b> Vill du fortsätta? Tryck på knappen.
matters-is-reopened = <b>En koordinator tar hand om ditt ärende igen.</b>
matters-came = <b>{ $kind ->
        [idea] Det här ledde din idé till:
       *[question] Det här ledde ditt meddelande till:
    }</b>
    <blockquote>{ $words }</blockquote>
matters-show-button = Visa meddelandet
matters-mine-button = Alla dina meddelanden
matters-done-button = Ärendet är klart
matters-still-button = Jag vill fortsätta
matters-back-button = Återta meddelandet
matters-back-now-button = Ja, återta meddelandet
matters-back-ask = Vill du återta ditt meddelande? Då ser koordinatorerna det inte längre, och jag raderar svaren på det.

## The audit log and one’s own data

audit-subject-matter = meddelande till koordinatorerna
mydata-part-made-canned = Färdiga svar som du har skrivit
mydata-nameless = Utan namn
mydata-read-at = Läst
mydata-outcome = Vad det ledde till
mydata-is-wish = önskemål om hjälp
mydata-is-idea = idé
mydata-is-note = meddelande till arrangören
mydata-is-reply = svar på läroanstaltens meddelande
mydata-is-question = fråga
