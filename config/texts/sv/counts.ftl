### Siffror för koordinatorn: alumner, svar på evenemang, enkäter.

counts-whole-school = hela läroanstalten
counts-first = <b>Siffror: { $where }</b>

    { $people-number ->
        [0] Ingen har gått med ännu.
        [one] { $people-number } alumn är med.
       *[other] { $people-number } alumner är med.
    } { $people-number ->
        [0] Dela inbjudningslänken, så börjar siffrorna växa.
       *[other] Så här många nås av meddelanden: { $reachable-number }.
    }

    Vad vill du se?
counts-unit-button = Per enhet
counts-field-button = Per utbildningsområde
counts-year-button = Per år
counts-region-button = Per landskap
counts-language-button = Per språk
counts-events-button = Evenemang
counts-rounds-button = Enkäter
counts-back-button = Alla siffror

## Ord efter kommandot /count, åtskilda med kommatecken

counts-words-unit = enhet, enheter, per enhet
counts-words-field = område, områden, bransch, branscher, per område
counts-words-year = år, examensår, per år
counts-words-region = landskap, region, regioner, per landskap
counts-words-language = språk, per språk
counts-words-events = evenemang, händelser
counts-words-rounds = enkät, enkäter, omgång, omgångar
counts-words-help = hjälp, anvisningar
counts-no-such-events = Det finns inget sådant evenemang: { $words }.
counts-no-such-rounds = Det finns ingen sådan enkät: { $words }.
counts-unknown-word = Jag kände inte igen ordet. Välj med en knapp.

## Tabeller

counts-people-by = { $by ->
    [unit] <b>Alumner per enhet</b>
    [field] <b>Alumner per utbildningsområde</b>
    [year] <b>Alumner per examensår</b>
    [region] <b>Alumner per landskap</b>
    [language] <b>Alumner per språk</b>
   *[nothing] <b>Alumner</b>
 }
    { $where }
counts-line = { $label }: { $number }
counts-total = Sammanlagt
counts-others = Övriga
counts-not-told = Har inte berättat
counts-studying = Studerar fortfarande

## Evenemang

counts-events = <b>De senaste evenemangen</b>
    { $where }
    { $found-number ->
        [0] Det finns inga evenemang ännu.
       *[other] Välj ett evenemang för att se svaren.
    }
counts-event-line = { $place-number }. { $title } ({ $day }{ $cancelled ->
    [yes] , inställt
   *[no] {""}
 })
counts-event = <b>{ $title }</b>
    { $day }{ $cancelled ->
        [yes] {" "}(inställt)
       *[no] {""}
    }
counts-coming = Kommer
counts-maybe = Kanske
counts-cannot = Kan inte
counts-answered = Har svarat

## Enkäter

counts-rounds = <b>De senaste enkäterna</b>
    { $where }
    { $found-number ->
        [0] Inga enkäter har skickats ännu.
       *[other] Välj en enkät för att se hur många som har svarat.
    }
counts-round-line = { $place-number }. { $title } ({ $day })
counts-round = <b>{ $title }</b>
    Öppnades { $opened }, stängs { $closes }.
counts-finished = Har svarat
counts-started = Har börjat
counts-silent = Inte börjat
counts-declined = Vill inte svara
counts-invited = Inbjudna
counts-rate = Svarsprocent: { $rate-number }{"\u00A0"}%

## Vad man kan skriva efter kommandot /count

counts-words-by = per, efter, enligt, alla
counts-words-studying = studerar, studerande
counts-words-in-fi = finska, finskspråkiga
counts-words-in-fi-simple = lätt finska, enkel finska
counts-words-in-sv = svenska, svenskspråkiga
counts-words-in-en = engelska, engelskspråkiga
counts-by-unit = per enhet
counts-by-field = per område
counts-by-year = per år
counts-by-region = per landskap
counts-by-language = per språk
counts-name-unit = Enhet
counts-name-field = Utbildningsområde
counts-name-year = Examensår
counts-name-region = Landskap
counts-name-language = Språk
counts-name-answer = Svar
counts-condition = { $name }: { $values }
counts-heads = { $people-number ->
    [0] Det finns inga sådana alumner.
    [one] Det finns { $people-number } sådan alumn. Så här många nås av meddelanden: { $reachable-number }.
   *[other] Det finns { $people-number } sådana alumner. Så här många nås av meddelanden: { $reachable-number }.
 }
counts-suggest = Jag kände inte riktigt igen det här: { $words }. Menade du så här?
# same: all
counts-command = <code>/count { $words }</code>
counts-own-unit = Du ser bara siffrorna för din egen enhet: { $unit }.
counts-help-button = Så frågar du i skrift
counts-help = <b>Siffror genom att skriva</b>

    Skriv efter kommandot vilka du vill räkna och hur. Till exempel:
counts-help-more = Skilj flera värden åt med komma. Orden kan skrivas på vilket som helst av botens språk, och början av ett namn räcker. Numret på ett evenemang eller en enkät är dess plats i listan.
counts-chart-button = Som bild
# same: all
counts-xlsx-button = Excel
# same: all
counts-csv-button = CSV
counts-results-button = Resultat

## Siffror som bild och som fil

counts-chart-caption = Samma siffror finns i tabellen där du bad om bilden.
counts-caption-rest = Resten av siffrorna finns i tabellen.
counts-file-caption = Siffrorna som fil: { $where }. I filen finns inga namn.
counts-sheet = Siffror
counts-column-number = Antal
counts-file = siffror-{ $about }-{ $day }
audit-subject-counts = antal
