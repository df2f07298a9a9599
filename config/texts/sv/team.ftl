### Koordinatorerna: vem sköter vad och hur länge, inbjudningslänkar och uppdrag som upphör.

team-whole-school = hela läroanstalten
team-whole-school-button = Hela läroanstalten
team-no-name = utan namn
team-title = <b>Koordinatorer</b>
    { $coordinators-number ->
        [0] Just nu finns det ingen koordinator.
        [one] Det finns { $coordinators-number } koordinator.
       *[other] Det finns { $coordinators-number } koordinatorer.
    }
team-owner-line = Huvudanvändare: <b>{ $name }</b>
# same: fi
team-line = { $place }. <b>{ $name }</b>: { $unit }.
team-viewer-line = { $place }. <b>{ $name }</b>: { $unit }, läsare.
team-card = <b>{ $name }</b>
    Koordinator: { $unit }
team-viewer-card = <b>{ $name }</b>
    Läsare, ser bara siffrorna: { $unit }
team-since = Började { $day }.
team-begins = Börjar { $day }.
team-begins-then = Uppdraget börjar { $day }.
team-until = Uppdraget slutar { $day }.
team-no-end = Uppdraget har ingen slutdag.
team-ended-on = Slutade { $day }.
team-how = Bjud in en ny koordinator eller läsare med en länk.
team-invite-button = Bjud in
team-links-button = Öppna länkar
team-history-button = Avslutade uppdrag
team-previous-button = Föregående
team-next-button = Följande
team-back-button = Koordinatorer
team-open-button = Öppna uppdraget
team-change-end-button = Ändra slutdagen
team-end-button = Avsluta uppdraget
team-give-work-button = Överlåt personens arbete
team-history-title = <b>Avslutade uppdrag</b>
team-history-none = Inget uppdrag har avslutats ännu.
team-contact = { $name } ({ $unit })

## Länken

team-link-form = Bjud in
team-end-form = Slutdag
team-ask-role = Vad ska den inbjudna göra? En koordinator sköter alumnverksamheten. En läsare ser bara siffrorna.
team-coordinator-button = Koordinator
team-viewer-button = Läsare
team-ask-unit = Vad ska koordinatorn sköta?
team-ask-seen = Vilka siffror ska läsaren se?
team-ask-term = Hur länge varar uppdraget? Den här terminen slutar { $last }. Nästa börjar { $first } och slutar { $end }.
team-ask-end = Hur länge ska uppdraget vara? Den här terminen slutar { $last }. Nästa börjar { $first } och slutar { $end }.
team-term-this-button = Den här terminen
team-term-next-button = Nästa termin
team-term-open-button = Utan slutdag
team-term-dates-button = Jag väljer dagen
team-ask-from = Vilken dag börjar uppdraget?
team-ask-until = Vilken är uppdragets sista dag?
team-day-too-early = Den dagen är för tidig. Välj i dag eller en senare dag. Sista dagen kan inte vara före den första.
team-short-role = Uppdrag
team-short-unit = Enhet
team-short-seen = Enhet
team-short-term = Hur länge
team-short-from = Börjar
team-short-until = Slutar
team-link-made = <b>Länken är klar: { $unit }</b>

    Vidarebefordra nästa meddelande till den inbjudna. Länken fungerar bara för en person och är en nyckel: dela den inte med andra.
team-forward = Välkommen som alumnkoordinator: { $organisation }, { $unit }.
team-forward-viewer = Välkommen att se alumnverksamhetens siffror: { $organisation }, { $unit }.
team-forward-link = Öppna länken och tryck på Starta (Start):
    { $link }

    Länken fungerar en gång. Öppna den senast { $time }.
team-links = <b>Öppna länkar</b>

    De här länkarna har ingen öppnat ännu. Du kan återkalla en länk som har hamnat fel.
team-links-none = Det finns inga öppna länkar.
team-link-line = { $place }. Koordinator, { $unit }. Öppnas senast { $time }.
team-viewer-link-line = { $place }. Läsare, { $unit }. Öppnas senast { $time }.
team-revoke-button = Återkalla länk { $place }
team-revoked-toast = Länken fungerar inte längre.
team-own-link = Länken fungerar, men den är avsedd för någon annan. Vidarebefordra den till den inbjudna.
team-has-more = Du är redan koordinator och kan göra mer än med den här länken. Länken blev oanvänd.
team-coming = <b>Du är inbjuden till alumnverksamheten: { $unit }</b>
team-coming-next = Du får ett meddelande när uppdraget börjar. Kommandona fungerar från och med då.
team-not-coming = Uppdraget som skulle börja ({ $unit }) har återkallats.
team-welcome = <b>Du är nu alumnkoordinator: { $unit }</b>

    Nu kan du använda dessa:
team-welcome-viewer = <b>Du ser nu alumnverksamhetens siffror: { $unit }</b>

    Nu kan du använda dessa:
# same: all
team-command-line = /{ $command } – { $does }
team-welcome-end = Kommandona finns alltid också i menyn och när du skriver /help.
team-welcome-name = Alumnerna ser ditt namn när de frågar vem som kan hjälpa. Du kan ändra namnet i profilen: /profile.
team-welcome-owner = <b>Du är huvudanvändare för den här boten</b>
    Bjud in koordinatorerna med /team. Boten berättar för dig här i chatten om något är fel med den.
team-welcome-owner-join = Härnäst frågar boten om du själv vill gå med. Det är frivilligt.
team-accepted = { $name } är nu koordinator: { $unit }. Du ser alla koordinatorer med /team.
team-accepted-viewer = { $name } är nu läsare: { $unit }. Du ser alla med /team.
team-accepted-coming = { $name } har tagit emot uppdraget: { $unit }.

## Ett uppdrag upphör

team-end-ask = <b>Vill du avsluta uppdraget?</b>

    { $name }: { $unit }

    Koordinatorns kommandon slutar fungera genast. Personens egna alumnuppgifter finns kvar.
team-end-ask-viewer = <b>Vill du avsluta uppdraget?</b>

    { $name }: { $unit }

    Siffrorna syns inte längre. Personens egna alumnuppgifter finns kvar.
team-end-now-button = Ja, avsluta uppdraget
team-ended-toast = Uppdraget är avslutat.
team-ended = Ditt uppdrag som alumnkoordinator har avslutats. Tack för ditt arbete! I övrigt kan du använda boten som förut.
team-ended-viewer = Du ser inte längre alumnverksamhetens siffror. Tack för ditt intresse! I övrigt kan du använda boten som förut.
team-ends-soon = <b>Ditt uppdrag slutar snart: { $unit }</b>

    Sista dagen är { $day }.
team-ends-soon-work = Överlåt öppna ärenden till din efterträdare i god tid. Du ser dem med /handover.
team-ends-soon-owner = Ett uppdrag slutar snart: { $name }, { $unit }. Sista dagen är { $day }. Ändra slutdagen om uppdraget fortsätter.
team-left-work = { $name }, { $unit }: uppdraget har avslutats. Sista dagen var { $day }.

    { $work-number ->
        [one] Ett öppet ärende blev utan ansvarig.
       *[other] { $work-number } öppna ärenden blev utan ansvarig.
    } Du kan överlåta dem till någon annan.
team-now-until = Slutdagen för ditt uppdrag har ändrats: { $unit }. Sista dagen är { $day }.
team-now-open = Ditt uppdrag har inte längre någon slutdag: { $unit }.

## Till loggen

audit-action-began = började
audit-action-ended = avslutade
audit-action-offered = erbjöd
audit-action-accepted = tog emot
audit-action-moved = flyttade
audit-subject-duty = koordinatorsuppdrag
audit-subject-duty-link = länk till ett uppdrag
audit-subject-handover = överlåtelse av arbete
audit-subject-duties = avslutade uppdrag
audit-subject-handovers = gamla överlåtelser
