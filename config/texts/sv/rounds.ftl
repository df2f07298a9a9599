### Att skicka enkäter: en gång eller av sig själva, de som pågår, påminnelser.

## En ny enkät

rounds-ask-how = När ska enkäten skickas?
rounds-how = När
rounds-how-help = Du kan skicka enkäten en gång, nu. Den kan också gå ut av sig själv: var och en får den en viss tid efter sin examen.
rounds-once-button = En gång, nu
rounds-itself-button = Av sig själv, efter examen
rounds-ask-months = Hur många månader efter examen?
rounds-months = Månader efter examen
rounds-months-help = Välj en eller flera och tryck på Klar. Om du hoppar över frågan använder jag de månader som passar er läroanstalt.
rounds-months-button = { $months-number ->
    [one] { $months-number } månad
   *[other] { $months-number } månader
 }
rounds-ask-mode = Hur ska svaren sparas?
rounds-mode = Svaren
rounds-mode-help = Konfidentiell: du får resultaten utan namn. Den som svarar kan ta en paus och ändra sina svar tills enkäten stängs.
    Anonym: när svaren har skickats vet boten inte vems de är. Resultaten delas inte upp efter enhet, utbildningsområde eller år.
    Med namn: du ser vem som har svarat vad. Det står i inbjudan.
rounds-confidential-button = Konfidentiell
rounds-anonymous-button = Anonym
rounds-identified-button = Med namn
rounds-confidential-told = Svaren är <b>konfidentiella</b>: du får resultaten utan namn.
rounds-anonymous-told = Svaren är <b>anonyma</b>: när de har skickats vet boten inte vems de är. Resultaten delas inte upp efter enhet, utbildningsområde eller år.
rounds-identified-told = Svaren ges <b>med namn</b>: du ser vem som har svarat vad. Det står i inbjudan.
rounds-results-when = Du ser resultaten när enkäten har stängts. Sista dagen är <b>{ $day }</b>. Du kan stänga enkäten tidigare. Före det visar jag bara hur många som har svarat. Annars kunde den som tittar två gånger räkna ut vad en enskild person har svarat.
broadcasts-asked-lately = { $people-number ->
    [one] En person lämnas utanför: samma sak frågades för mindre än ett halvår sedan.
   *[other] { $people-number } personer lämnas utanför: samma sak frågades för mindre än ett halvår sedan.
 }

## Sådana som går ut av sig själva

rounds-preview-series = <b>Enkäten går ännu inte ut av sig själv.</b> Ovan ser du inbjudan så som mottagarna får den.
rounds-plan = { $days-number ->
    [one] Enkäten går ut när det har gått så här många månader sedan examen: <b>{ $months }</b>. Var och en får den på en egen dag den månaden och har en dag på sig att svara.
   *[other] Enkäten går ut när det har gått så här många månader sedan examen: <b>{ $months }</b>. Var och en får den på en egen dag den månaden och har { $days-number } dagar på sig att svara.
 }
rounds-coming = Härnäst:
rounds-cohort-line = { $month }: de som tog examen { $year }
rounds-on-button = Ta i bruk
rounds-not-on-button = Ta inte i bruk
rounds-off-button = Ta ur bruk
rounds-series-on = { $title }: i bruk
rounds-series-off = { $title }: inte i bruk
rounds-all-series = <b>Enkäter som går ut av sig själva</b>
rounds-no-series = Ingen enkät går ännu ut av sig själv.
rounds-file-gone = Enkätens fil är borttagen, så enkäten skickas inte. Fråga den som sköter servern.
rounds-begun = { $rounds-number ->
    [0] Ingen har ännu fått enkäten.
    [one] Hittills har en examensgrupp fått enkäten.
   *[other] Hittills har { $rounds-number } examensgrupper fått enkäten.
 }

## Enkäternas startsida

rounds-home = <b>Enkäter</b>

    { $rounds-number ->
        [0] Ingen enkät pågår just nu.
        [one] En enkät pågår just nu.
       *[other] { $rounds-number } enkäter pågår just nu.
    } { $series-number ->
        [0] Ingen går ut av sig själv.
        [one] En går ut av sig själv.
       *[other] { $series-number } går ut av sig själva.
    }
rounds-new-button = Ny enkät
rounds-running-button = Enkäter som pågår
rounds-series-button = Av sig själva
rounds-poll-button = Snabbenkät
rounds-results-button = Resultat
rounds-back-button = Enkäter
rounds-running = <b>Enkäter som pågår</b>
rounds-none-running = Ingen enkät pågår just nu.
rounds-cohort-title = { $title }, examen { $year }, { $months-number } månader
rounds-line = { $line-number }. { $title }
    Har svarat: { $finished-number } av { $invited-number }. Stängs { $day }.
rounds-open-until = Enkäten är öppen till och med <b>{ $day }</b>.
rounds-was-closed = Enkäten stängdes <b>{ $day }</b>. Resultaten är slutliga.
rounds-invited = Inbjudna: { $people-number }
rounds-reached = Fått inbjudan: { $people-number }
rounds-opened = Har öppnat: { $people-number }
rounds-started = Har börjat: { $people-number }
rounds-finished = Har svarat klart: { $people-number }
rounds-declined = Vill inte ha påminnelser: { $people-number }
rounds-rate = Svarsprocent: { $percent }{"\u00A0"}%
rounds-close-button = Stäng nu
rounds-close-yes-button = Stäng för gott
rounds-keep-open-button = Håll öppen
rounds-sure = <b>Ska ”{ $title }” stängas nu?</b>

    Efter det kan ingen svara eller ändra sina svar, och enkäten kan inte öppnas igen. { $finished-number ->
        [one] En person har svarat klart.
       *[other] { $finished-number } personer har svarat klart.
    } { $started-number ->
        [0] Ingen har halvfärdiga svar.
        [one] En person har halvfärdiga svar: de raderas.
       *[other] { $started-number } personer har halvfärdiga svar: de raderas.
    }

## Påminnelser

rounds-reminder = Påminnelse: du kan ännu svara på ”{ $title }”, till och med { $day }.
rounds-reminder-wished = Du bad mig fråga igen: ”{ $title }”. Du kan svara till och med { $day }.
rounds-reminder-started = Dina svar hittills är sparade. Du kan fortsätta där du slutade.
rounds-go-on-button = Fortsätt svara
