### Gemensamma ord för alla formulär: framsteg, fel, dagar och klockslag.

# same: all
form-progress = <i>{ $title } · { $number }/{ $total-number }</i>
# same: all
form-only = <i>{ $title }</i>
form-your-answer = Ditt svar nu: { $answer }
form-ticked = Valt: { $names }
form-review =
    <b>{ $title }</b>
    Kontrollera att allt stämmer.
form-change-what = Vad vill du ändra?
form-stopped =
    <b>{ $title }</b>
    Dina svar är sparade. Du kan fortsätta när du vill.
form-unfinished = Det här är inte klart ännu: { $title }. Vill du fortsätta där du slutade?
form-resume = Fortsätt
form-again = Börja om
form-waiting = Fortsätt: { $title }
form-previous = Föregående
form-next = Följande
form-other-day = En annan dag
form-later-days = Senare dagar
form-earlier-days = Tidigare dagar
form-skipped = inget svar
form-nothing-chosen = ingenting
form-option-gone = Det alternativet finns inte längre. Välj något av de här.
form-want-choice = Jag hittade inte det alternativet. Tryck på en knapp eller skriv knappens text eller dess ordningsnummer.
form-want-review = Ingenting ändrades. Om du vill rätta ett svar, tryck på Ändra.
form-want-choices = Jag hittade inte de alternativen. Tryck på knapparna eller skriv deras texter med kommatecken emellan.
form-want-one-choice = Välj minst ett.
form-want-text = Skriv svaret som ett meddelande. Ett tomt meddelande räcker inte.
form-too-long = Din text har { $length-number } tecken. Högst { $limit-number } tecken ryms. Förkorta texten och skicka den på nytt.
form-want-number = Skriv ett tal mellan { $least } och { $most }.
form-not-asked = Den frågan ställs inte längre. Vi fortsätter här.
form-want-moment = Jag förstod inte dagen eller klockslaget. Skriv till exempel: 24.12 kl. 18.
form-moment-impossible = Den dagen eller tiden finns inte. Kontrollera och skriv på nytt.
form-moment-past = Den tiden har redan gått. Ange en tid som kommer.
form-moment-far = Det är över { $years } år dit. Kontrollera året och skriv tiden på nytt.
form-moment-span = Jag förstod både början och slutet. Skriv här bara när det börjar.
form-moment-no-date = Klockslaget är klart, men dagen saknas. Skriv båda, till exempel: 24.12 kl. 18.
form-moment-weekday = Veckodagen och datumet stämmer inte överens. Enligt datumet är det { $day }. Skriv tiden på nytt.
form-moment-doubled = Den natten ställs klockan om, och den timmen kommer två gånger. Välj en annan tid.
form-moment-skipped = Den natten ställs klockan om, och den timmen finns inte. Menade du { $instead }? Skriv tiden på nytt.
form-moment-which-time = { $day }: vilken tid? Du kan också skriva tiden, till exempel 17.30.
form-draft-stopped = Utkastet är sparat. Du kan fortsätta när du vill.
