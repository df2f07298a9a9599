### Enkäter: att skicka dem, och inbjudan. Frågorna finns i enkäternas egna filer.

surveys-title = Ny enkät
surveys-which = Vilken enkät ska skickas?
surveys-which-short = Enkät
surveys-asks = <b>{ $organisation } har några frågor till dig</b>
surveys-until = Enkäten stängs <b>{ $day }</b>.
surveys-why = Dina svar hjälper läroanstalten att bli bättre.
surveys-later = Bra, kom tillbaka när det passar dig. Enkäten väntar här.
surveys-declined = Okej, tack för att du sa till. Jag frågar inte mer om den här enkäten.
surveys-after-all-button = Jag svarar i alla fall
surveys-only-preview = Det här är en förhandsvisning.
surveys-stopped = Dina svar är sparade. Du kan fortsätta när du vill. Enkäten stängs <b>{ $day }</b>.
surveys-help-wanted =
    <b>{ $name }</b> önskar hjälp och har gett lov att bli kontaktad.

    Enhet: { $unit }
    Önskemål: { $wishes }

    Ta kontakt via läroanstaltens egna kontaktuppgifter. Andra svar ser du inte.
surveys-passed-on = Jag berättade ditt namn och önskemål för läroanstaltens koordinator och bad om att du kontaktas.
