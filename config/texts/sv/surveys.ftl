### Enkäter: att skicka dem, och inbjudan. Frågorna finns i enkäternas egna filer.

surveys-title = Ny enkät
surveys-which = Vilken enkät ska skickas?
surveys-which-short = Enkät
surveys-asks = <b>{ $organisation } har några frågor till dig</b>
surveys-until = Enkäten stängs <b>{ $day }</b>.
surveys-why = Dina svar hjälper läroanstalten att bli bättre.
surveys-declined = Okej, tack för att du berättade. Jag påminner dig inte om den här enkäten.
surveys-after-all-button = Jag svarar ändå
surveys-only-preview = Det här är en förhandsvisning. Knapparna gör ingenting.
surveys-stopped = Dina svar är sparade. Du kan fortsätta när du vill. Enkäten stängs <b>{ $day }</b>.
surveys-passed-on = Jag berättade ditt namn och ditt önskemål för läroanstaltens koordinatorer. Svaret kommer i den här chatten. Skriv /wishes om du vill se läget.

menu-answers = Enkäter och dina egna svar
# same: all
form-language-button = Kieli / Språk / Language
surveys-mode-identified = Du svarar med ditt namn: läroanstaltens koordinator kan se vad just du har svarat.
surveys-mode-confidential = Dina svar är konfidentiella. De sparas i boten med ditt namn, men läroanstalten får resultaten utan namn.
surveys-mode-anonymous = Du svarar anonymt. När du skickar svaren skiljs de från ditt namn. Efter det vet inte ens boten vilka svar som är dina, och du kan inte längre ändra dem. Boten kommer bara ihåg vilken dag du svarade.
surveys-results = Läroanstalten ser resultaten först när enkäten är stängd. Små tal visas inte.
surveys-short =
    { $questions-number ->
        [one] Det är bara en fråga. Det är frivilligt att svara.
       *[other] Det är högst { $questions-number } frågor och tar { $minutes-number ->
            [one] ungefär en minut
           *[other] ungefär { $minutes-number } minuter
        }. Det är frivilligt att svara, och du kan sluta när du vill.
    }
surveys-until-days =
    { $days-number ->
        [one] Du har <b>en dag</b> på dig att svara.
       *[other] Du har <b>{ $days-number } dagar</b> på dig att svara.
    }
surveys-later-button = Inte nu, fråga senare
surveys-decline-button = Påminn mig inte om det här
surveys-answer-button = Svara nu
surveys-mine-button = Se eller ändra dina svar
surveys-edit-button = Ändra ett svar
surveys-all-button = Alla mina enkäter
surveys-to-messages = Meddelandeinställningar
surveys-later-when = Vilken dag ska jag fråga igen?
surveys-put-off = Okej. Jag frågar igen <b>{ $day }</b>. Du kan också svara tidigare.
surveys-whenever = Bra, svara när det passar dig.
surveys-soon-over = Enkäten stängs så snart att jag inte hinner fråga igen.
surveys-gone = Dina svar är nu anonyma. Boten vet inte längre vilka som är dina, så du kan inte se eller ändra dem.
surveys-may-change = Du kan se och ändra dina svar tills enkäten stängs <b>{ $day }</b>.
surveys-changed = Ändringen är sparad.
surveys-no-answers = Du har inte svarat på någon fråga ännu.
surveys-over = Enkäten är stängd. Svaren kan inte längre ändras.
surveys-check =
    <b>Kontrollera dina svar och skicka dem.</b>
    Efter det kan du inte längre se eller ändra dem.
surveys-send-button = Skicka svaren
surveys-change-stopped = Ändringen är inte klar. Dina tidigare svar gäller tills du har svarat klart. Du kan fortsätta tills enkäten stängs <b>{ $day }</b>.
surveys-none = Du har inte fått några enkäter ännu.
surveys-mine-title = <b>Enkäter som du har fått</b>
# same: all
surveys-line = <b>{ $line-number }. { $title }</b>
surveys-state-invited = Du har inte svarat ännu.
surveys-state-started = Du har börjat svara.
surveys-state-finished = Du har svarat. Tack!
surveys-state-declined = Jag påminner inte om den här enkäten. Du kan ändå svara.
surveys-state-missed = Enkäten är stängd.
error-round-closed-midway = Enkäten hann stängas före ditt sista svar. Tack för att du började svara! Halvfärdiga svar tas inte med i resultaten, och jag raderar dem.
error-round-closed-afterwards = Enkäten är stängd, så svaren kan inte längre ändras. De svar som du senast skickade är med i resultaten. Tack!
error-already-answered = Du har redan svarat på den här enkäten. Skriv /answers om du vill se eller ändra dina svar.
