### Resultat av enkäter för koordinatorn: deltagande, siffror, bilder, jämförelser.

menu-results = Enkäternas resultat

## Listan över enkäter

results-title = <b>Enkäternas resultat</b>
    { $where }
results-none = Det finns inga enkäter ännu. Du kan skicka en med /survey.
results-round-line = { $place-number }. { $title } ({ $day }): { $stage ->
    [open] svar kommer fortfarande in
    [counting] svaren räknas
   *[counted] resultaten är klara
 }
results-of-event = { $title }: { $event }
results-of-cohort = { $title }: examen { $year }, { $months-number } månader efter examen
results-list-button = Alla enkäter

## Deltagande

results-heading = <b>{ $title }</b>
    Skickad { $opened }. { $stage ->
        [open] Stängs
       *[closed] Stängdes
    } { $closes }.
results-mode = { $mode ->
    [identified] Med namn: koordinatorerna ser i svarsfilen vem som har svarat vad.
    [anonymous] Anonym: svaren innehåller inga uppgifter om vem som har svarat.
   *[confidential] Konfidentiell: du får resultaten utan namn.
 }
results-invited = Inbjudna
results-reached = Fått inbjudan
results-opened = Har öppnat
results-started = Har börjat
results-finished = Har svarat klart
results-declined = Inga påminnelser
results-rate = Svarsprocent: { $rate-number }{"\u00A0"}%
results-median = { $unit ->
    [seconds] Vanlig svarstid: { $amount-number } sekunder (median).
    [minutes] Vanlig svarstid: { $amount-number } minuter (median).
    [hours] Vanlig svarstid: { $amount-number } timmar (median).
   *[days] Vanlig svarstid: { $amount-number } dagar (median).
 }
results-while-open = Du ser svaren när enkäten har stängts. Sista dagen är { $day }. Om resultaten syntes under tiden kunde den som tittar två gånger räkna ut vad en enskild person har svarat.
results-counting = Enkäten har stängts. Jag räknar svaren: titta igen om en stund.
results-ready = Siffrorna är slutliga. De förblir desamma även om någon raderar sina uppgifter.
results-own-row = { $stage ->
    [open] Du ser bara siffrorna för din egen enhet: { $unit }. När enkäten har stängts ser du vid varje fråga hur många som svarade.
    [anonymous] Du ser bara siffrorna för din egen enhet: { $unit }. Svaren är anonyma och ingen vet vilken enhet de kommer från, så det finns inga siffror för dem.
   *[closed] Du ser bara siffrorna för din egen enhet: { $unit }. Vid varje fråga ser du hur många som svarade.
 }
results-questions-button = Se resultaten
results-review-button = Olästa svar: { $texts-number }
results-left-button = Var svarandet slutade
results-close-button = Stäng enkäten nu
results-round-button = Tillbaka till enkäten
results-left = <b>{ $title }</b>
    Så många slutade före varje fråga:
results-left-line = { $place-number }. { $question } <b>{ $shown }</b>
results-left-nobody = Alla som började har svarat klart.

## En fråga

results-question = <b>{ $title }</b>
    <i>Fråga { $number }/{ $total }</i>

    <b>{ $question }</b>
results-of = <i>{ $name }</i>
results-answered = { $answered-number ->
    [0] Ingen har svarat.
    [one] En person har svarat.
   *[other] { $answered-number } personer har svarat.
 }
results-line = { $label }: { $shown }
results-line-share = { $label }: { $shown } ({ $share })
# same: all
results-few-cell = 1–4
# same: all
results-hidden-cell = –
results-several = Man fick välja flera.
results-mean = { $kind ->
    [scale] Medeltal: { $mean } (skala 1–5)
   *[number] Medeltal: { $mean }
 }
results-note-few = 1–4: antalet är så litet att det inte visas exakt.
results-note-hidden = –: dolt för att små tal inte ska kunna räknas ut.
results-too-few = Färre än fem har svarat. Svaren visas inte, så att ingen kan kännas igen.
results-withheld = De här siffrorna är dolda för att små tal inte ska kunna räknas ut.
results-withheld-earlier = De här siffrorna är dolda för att ett tidigare svar är dolt: de skulle visa hur många som gav det.
results-no-own-row = Det finns inga siffror för din egen enhet på den här frågan.
results-chart-button = Som bild
results-by-unit-button = Per enhet
results-by-field-button = Per utbildningsområde
results-by-year-button = Per examensår
results-compare-button = Jämför med andra omgångar
results-previous-button = Föregående fråga
results-next-button = Nästa fråga
results-question-button = Tillbaka till frågan

## Grupper bredvid varandra

results-by-unit = Per enhet
results-by-field = Per utbildningsområde
results-by-year = Per examensår
results-group = <b>{ $name }</b>, antal svar { $answered-number }
results-groups-few = Färre än fem svar, så inga siffror visas: { $names }
results-groups-hidden = Dolda för att små tal inte ska kunna räknas ut: { $names }
results-groups-earlier = Dolda för att ett tidigare svar är dolt hos dem: { $names }
results-in-group = { $name } { $shown }

## Bilder

results-chart-file = resultat
results-bar = { $shown } ({ $share })
results-split-bar = { $option } · { $name }
results-caption-rest = Resten av siffrorna finns i meddelandet ovanför.

## Svar med egna ord

results-texts-waiting = Olästa
results-texts-shown = Visas i resultaten
results-texts-hidden = Dolda
results-texts-button = Se de godkända svaren
results-first-texts-button = Från början
results-text = <blockquote>{ $text }</blockquote>
results-review-help = Får det här visas i resultaten? Dölj det om någon kan kännas igen. { $texts-number ->
    [one] Det här är det sista olästa.
   *[other] Olästa: { $texts-number }.
 }
results-allow-button = Visa i resultaten
results-hide-button = Dölj
results-undo-button = Ångra det senaste valet
results-now-shown = Svaret visas nu i resultaten.
results-now-hidden = Svaret hålls dolt.
results-all-read = Alla svar är lästa.
results-no-texts = Inget svar har valts ut för att visas.

## Samma fråga i flera omgångar

results-compare = Den äldsta omgången först:
results-in-round = { $shown } ({ $name })
results-mean-track = Medeltal
results-not-offered = inte frågat
results-version = { $changed ->
    [yes] { $name }: version { $version }. Frågan eller svaren ändrades, så jämför försiktigt.
   *[no] { $name }: version { $version }. Den här frågan var densamma.
 }
results-version-mark = { $changed ->
    [yes] version { $version }, ändrad
   *[no] version { $version }
 }
results-compare-note = Olika personer kan ha fått frågan i olika omgångar.
