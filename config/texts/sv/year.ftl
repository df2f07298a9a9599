### Årskalendern: vad som görs under året, egna anteckningar och återkommande meddelanden.

menu-year = Se årets planering
year-title = <b>Alumnåret { $years }</b>
year-empty = Det finns inga planer för de här månaderna ännu. Lägg till en egen anteckning eller ett återkommande meddelande. Evenemang, tidsinställda meddelanden och enkäter kommer hit av sig själva.
year-often = { $name } ({ $rule }): { $prepared ->
    [yes] texten är förberedd
   *[no] ingen text ännu
 }
year-text = { $prepared ->
    [yes] texten är förberedd
   *[no] ingen text ännu
 }
year-month = <b>{ $month }</b>
year-line = { $day }: { $title } ({ $what })
year-line-month = { $title } ({ $what })
year-more =
    { $items-number ->
        [one] En sak rymdes inte i meddelandet.
       *[other] { $items-number } saker rymdes inte i meddelandet.
    }
year-untitled = ingen text
year-kind-event = evenemang
year-kind-draft = utkast till evenemang
year-kind-invitation = evenemanget publiceras
year-kind-announcement = tidsinställt meddelande
year-kind-sent = skickat meddelande
year-kind-recurring = återkommande meddelande
year-kind-survey = enkäten börjar
year-kind-closing = enkäten slutar
year-kind-series = enkät som skickas av sig själv
year-kind-plan = egen anteckning
year-shape-event = evenemang
year-shape-letter = meddelande
year-shape-survey = enkät
year-shape-plan = egen anteckning
year-picture-title = Alumnåret { $years }
year-picture-more =
    { $items-number ->
        [one] och en till
       *[other] och { $items-number } till
    }
year-picture-file = alumnaret
year-caption =
    <b>Alumnåret { $years }</b>
    { $items-number ->
        [one] På bilden finns en sak.
       *[other] På bilden finns { $items-number } saker. Numren är desamma som i listan under ringen.
    }
year-list-button = Visa som lista
year-picture-button = Visa som bild
year-before-button = Föregående år
year-after-button = Nästa år
year-plans-button = Egna anteckningar
year-recurring-button = Återkommande meddelanden
year-to-year-button = Årets planering
year-to-plan-button = Alla anteckningar
year-to-recurring-button = Alla återkommande
year-unit = Enhet: { $unit }
year-whole-school-button = Hela läroanstalten
year-want-time = Skriv ett klockslag, till exempel 9 eller 9.30.
year-plans = <b>Egna anteckningar</b> i årets ordning. Tryck på en anteckning för att öppna den.
year-plans-none = Det finns ännu inga egna anteckningar. Anteckna till exempel när QR-koderna trycks på betygen.
year-plan-new-button = Lägg till en anteckning
year-plan-form = Anteckning i årets planering
year-ask-title = Vad ska göras?
year-short-title = Sak
year-ask-month = I vilken månad?
year-short-month = Månad
year-ask-day = Vilken dag?
year-help-day = Skriv dagens nummer. Om månaden inte har en sådan dag blir det månadens sista dag.
year-short-day = Dag
year-ask-repeats = Varje år eller bara en gång?
year-short-repeats = Upprepas
year-repeats-yearly-button = Varje år
year-repeats-once-button = Bara en gång
year-ask-remind = När ska jag påminna dig?
year-help-remind = Påminnelsen kommer till dig. Om du inte längre har uppdraget kommer den till de andra koordinatorerna. Utan dag räknas tiden från månadens början.
year-short-remind = Påminnelse
year-remind-no-button = Ingen påminnelse
year-remind-0-button = Samma dag
year-remind-7-button = En vecka före
year-remind-14-button = Två veckor före
year-remind-30-button = 30 dagar före
year-ask-unit = I vems planering?
year-short-unit = Enhet
year-plan-card = <b>{ $title }</b>
year-plan-when = När: { $when }
year-plan-yearly = Varje år
year-plan-once = Bara år { $year }
year-plan-over = Det är redan över.
year-plan-unreminded = Ingen påminnelse
year-plan-reminded =
    { $days-number ->
        [0] Påminnelse samma dag, kl. 9.00
        [one] Påminnelse dagen före, kl. 9.00
       *[other] Påminnelse { $days-number } dagar före, kl. 9.00
    }
year-plan-change-button = Ändra anteckningen
year-plan-remove-button = Ta bort anteckningen
year-plan-removed = Anteckningen har tagits bort.
year-plan-show-button = Öppna anteckningen
year-plan-reminder = Snart i årets planering: <b>{ $title }</b>
year-recurrings = <b>Återkommande meddelanden</b>
year-recurrings-none = Det finns ännu inga återkommande meddelanden. Du kan till exempel skicka nyheter den första måndagen i varje månad. Texterna kan skrivas på förhand.
year-recurring-line =
    <b>{ $name }</b>
    { $rule }
year-recurring-new-button = Lägg till ett återkommande
year-recurring-form = Återkommande meddelande
year-ask-name = Vad heter meddelandet?
year-help-name = Namnet syns bara för koordinatorer, till exempel Månadens nyheter.
year-short-name = Namn
year-ask-how = Hur ofta skickas det?
year-short-how = Hur ofta
year-how-weekly-button = Varje vecka
year-how-weekday-button = Varje månad: en veckodag
year-how-monthly-button = Varje månad: ett datum
year-how-yearly-button = Varje år
year-ask-nth = Vilken av månadens veckodagar?
year-short-nth = Vilken av dem
year-nth-1-button = Första
year-nth-2-button = Andra
year-nth-3-button = Tredje
year-nth-4-button = Fjärde
year-nth-5-button = Sista
year-ask-weekday = Vilken veckodag?
year-short-weekday = Veckodag
year-ask-at = Vilken tid?
year-help-at = Välj en timme eller skriv ett klockslag.
year-short-at = Klockslag
year-rule-weekly = Varje vecka: { $weekday } kl. { $time }
year-rule-weekday =
    Varje månad: { $nth ->
        [n1] första
        [n2] andra
        [n3] tredje
        [n4] fjärde
       *[last] sista
    } { $weekday }en kl. { $time }
year-rule-monthly = Varje månad: dag { $day } kl. { $time }
year-rule-month-end = Varje månad: sista dagen kl. { $time }
year-rule-yearly = Varje år: { $day } kl. { $time }
year-recurring-card = <b>{ $name }</b>
year-next-times = Följande gånger:
year-next-line = { $when }
year-none-prepared = Ännu är ingenting klart. Om ingenting är klart då hoppas den gången över.
year-prepared =
    { $letters-number ->
        [one] Ett meddelande är klart:
       *[other] { $letters-number } meddelanden är klara och skickas i den här ordningen:
    }
year-prepared-line = { $line-number }. { $beginning }
year-prepared-unready = { $line-number }. { $beginning } (mottagare saknas)
year-prepared-back = { $line-number }. { $beginning } (kom tillbaka som utkast, ändra det)
year-recurring-prepare-button = Lägg till färdig text
year-recurring-change-button = Ändra namn eller tid
year-recurring-end-button = Avsluta upprepningen
year-recurring-end = Vill du avsluta det återkommande meddelandet <b>{ $name }</b>? Färdiga meddelanden finns kvar bland utkasten.
year-recurring-end-now-button = Ja, avsluta
year-recurring-ended = Det återkommande meddelandet är avslutat. Det skickas inte längre.
year-to-recurring-card-button = Återkommande meddelande
year-prepare = Vilket utkast skickas som <b>{ $name }</b>? Det skickas när det är dess tur.
year-prepare-none = Det finns inga utkast för <b>{ $name }</b>. Skriv ett meddelande: det läggs till här av sig självt.
year-write-button = Skriv ett nytt meddelande
year-letter =
    Klart, <b>{ $name }</b>:
    { $beginning }
year-letter-open-button = Öppna meddelandet
year-letter-first-button = Skicka det här först
year-letter-off-button = Ta bort härifrån
year-unprepared = Det återkommande meddelandet <b>{ $name }</b> skickas { $when }, men ännu är ingenting klart. Om ingenting är klart då hoppas den gången över.
year-skipped = Det återkommande meddelandet <b>{ $name }</b> hoppades över den här gången, eftersom ingenting var klart. Nästa gång är { $when }.
audit-subject-plan = anteckning i årets planering
audit-subject-recurring = återkommande meddelande
mydata-part-made-plans = Dina anteckningar i årets planering
mydata-part-made-recurring = Återkommande meddelanden som du har skapat
