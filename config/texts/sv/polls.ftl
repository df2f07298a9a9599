### Snabbenkäter som koordinatorn skriver i chatten.

menu-poll = Gör en snabbenkät

## The list

polls-list = <b>Snabbenkäter</b>
polls-list-empty = Med en snabbenkät kan du ställa en till fem frågor. Skriv frågorna här i chatten, så skickar jag dem.
polls-line = { $sent ->
    [yes] { $title }: skickad
   *[no] { $title }: { $questions-number ->
        [one] en fråga
       *[other] { $questions-number } frågor
    }
 }
polls-new-button = Ny snabbenkät
polls-list-button = Alla snabbenkäter

## Writing

polls-form = Ny snabbenkät
polls-form-question = Fråga
polls-form-in = Snabbenkät, { $spoken }
polls-write-in = Skriv på det här språket: <b>{ $spoken }</b>
polls-in-other-words = Nu: { $said }
polls-ask-languages = På vilka språk skriver du frågorna?
polls-help-languages = Välj de språk som du skriver på. Övriga ser frågorna på något av dem. Du kan lägga till ett språk senare.
polls-short-languages = Språk
polls-ask-title = Vilken rubrik får snabbenkäten? Den syns för dem som svarar.
polls-short-title = Rubrik
polls-short-title-in = Rubrik, { $spoken }
polls-ask-type = Hur svarar man på frågan?
polls-short-type = Svarssätt
polls-type-single = Ett alternativ
polls-type-multi = Flera alternativ
polls-type-scale5 = Skala 1–5
polls-type-yesno = Ja eller nej
polls-type-text = Svar med egna ord
polls-ask-text = Vad frågar du?
polls-help-text = Fråga inte om hälsa eller andra privata saker.
polls-short-text = Fråga
polls-short-text-in = Fråga, { $spoken }
polls-ask-options = Vilka alternativ finns det?
polls-help-options = Skriv varje alternativ på en egen rad. De kan vara 2–10, och ett alternativ rymmer 30 tecken.
polls-help-options-like = Skriv samma alternativ i den här ordningen, vart och ett på en egen rad: { $options }
polls-short-options = Alternativ
polls-short-options-in = Alternativ, { $spoken }
polls-ask-scale = Med vilka ord svarar man?
polls-short-scale = Skala
polls-options-other = Det ska finnas lika många alternativ som på det andra språket: { $wanted-number }. Du skrev { $found-number }.
polls-options-count = Skriv varje alternativ på en egen rad. De kan vara { $least }–{ $most } stycken.
polls-options-long = Det här ryms inte på en knapp: { $label }. Det är { $length-number } tecken, och det finns plats för { $limit-number }.
polls-options-same = Samma alternativ finns två gånger: { $label }. Skriv alternativen så att de skiljer sig från varandra.

## Ready-made scales, and what every poll says

polls-scale-good-name = Mycket bra – mycket dåligt
polls-scale-good-5 = Mycket bra
polls-scale-good-4 = Ganska bra
polls-scale-good-3 = Mitt emellan
polls-scale-good-2 = Ganska dåligt
polls-scale-good-1 = Mycket dåligt
polls-scale-agree-name = Samma åsikt – annan åsikt
polls-scale-agree-5 = Helt av samma åsikt
polls-scale-agree-4 = Delvis av samma åsikt
polls-scale-agree-3 = Mitt emellan
polls-scale-agree-2 = Delvis av annan åsikt
polls-scale-agree-1 = Helt av annan åsikt
polls-scale-likely-name = Säkert – absolut inte
polls-scale-likely-5 = Alldeles säkert
polls-scale-likely-4 = Troligen
polls-scale-likely-3 = Kanske
polls-scale-likely-2 = Knappast
polls-scale-likely-1 = Absolut inte
polls-scale-dk = Jag vet inte
polls-thanks = Tack för ditt svar!
polls-reminder = Påminnelse: du kan ännu svara. Sista dagen är { $date }.

## The editor

# same: all
polls-editor = <b>{ $title }</b>
# same: all
polls-question =
    <b>{ $place-number }. { $text }</b>
    { $type }
polls-empty = Här finns inga frågor ännu. Lägg till den första. Allt sparas genast.
polls-missing = Saknas: { $spoken }. De som läser det ser det här språket: { $seen }.
polls-sent = Snabbenkäten har skickats och kan inte längre ändras. Du kan göra en kopia och ändra den.
polls-add-button = Lägg till en fråga
polls-preview-button = Se hur den ser ut
polls-send-button = Välj vem som får den
polls-title-button = Ändra rubriken
polls-languages-button = Språk
polls-delete-button = Ta bort snabbenkäten
polls-copy-button = Gör en kopia
polls-edit-button = Ändra frågan
polls-up-button = Flytta tidigare
polls-down-button = Flytta senare
polls-remove-button = Ta bort frågan
polls-back-button = Tillbaka till snabbenkäten
polls-remove = Ska frågan ”{ $text }” tas bort?
polls-remove-now-button = Ja, ta bort frågan
polls-delete = Ska snabbenkäten ”{ $title }” tas bort? Om den redan har skickats går det ändå att svara på den.
polls-delete-now-button = Ja, ta bort snabbenkäten
polls-keep-button = Nej, ta inte bort
polls-deleted = Snabbenkäten är borttagen.
polls-languages = Snabbenkätens språk: { $names }
polls-write-button = Skriv: { $spoken }
polls-drop-button = Lämna bort: { $spoken }
polls-drop = Ska det här språket lämnas bort: { $spoken }? Det som är skrivet på språket försvinner.
polls-drop-now-button = Ja, lämna bort
polls-drop-keep-button = Nej, behåll språket
polls-preview-which = På vilket språk vill du se snabbenkäten?
polls-preview-above = Ovan ser du snabbenkäten så som de som läser det här språket ser den. Den skickas inte till någon när du tittar på den.
polls-send-missing = Snabbenkäten är inte skriven på alla språk.
polls-send-anyway-button = Fortsätt ändå
