### Siffror för koordinatorn: alumner, svar på evenemang, enkäter.

counts-whole-school = hela läroanstalten
counts-first = <b>Siffror: { $where }</b>

    { $people-number ->
        [0] Ingen har gått med ännu.
        [one] { $people-number } alumn är med.
       *[other] { $people-number } alumner är med.
    } { $people-number ->
        [0] Dela inbjudningslänken, så börjar siffrorna växa.
       *[other] Så många nås av meddelanden: { $reachable-number }.
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
counts-words-field = område, områden, bransch, per område
counts-words-year = år, examensår, per år
counts-words-region = landskap, per landskap
counts-words-language = språk, per språk
counts-words-events = evenemang, händelser
counts-words-rounds = enkät, enkäter, omgång, omgångar
counts-unknown-word = Jag kände inte igen ordet. Välj med en knapp.
counts-suggest = Jag kände inte riktigt igen ordet. Menade du det här?

## Tabeller

counts-people-by = { $by ->
    [unit] <b>Alumner per enhet</b>
    [field] <b>Alumner per utbildningsområde</b>
    [year] <b>Alumner per examensår</b>
    [region] <b>Alumner per landskap</b>
   *[language] <b>Alumner per språk</b>
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
counts-event-line = { $place-number }. { $title }, { $day }{ $cancelled ->
    [yes] {" "}(inställt)
   *[no] {""}
 }
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
counts-round-line = { $place-number }. { $title }, { $day }
counts-round = <b>{ $title }</b>
    Öppnades { $opened }, öppen till { $closes }.
counts-finished = Har svarat
counts-started = Har börjat
counts-silent = Inte börjat
counts-declined = Vill inte svara
counts-invited = Inbjudna
counts-rate = Svarsprocent: { $rate-number }{"\u00A0"}%
