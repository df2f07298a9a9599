### Resultaten med sig: svaren som fil och rapporten på en sida.

reports-export-button = Svaren som fil
reports-pdf-button = Rapport på en sida (PDF)
reports-xlsx-button = Kalkylblad (XLSX)
reports-csv-button = Tabell som text (CSV)
audit-subject-survey = enkät

## Före filen

reports-file-heading = <b>{ $title }</b>: svaren som fil
reports-holds-identified = { $rows-number ->
    [one] Filen har en rad. På den finns namn, enhet, examensår, utbildningsområde, landskap och alla svar.
   *[other] Filen har { $rows-number } rader, en för var och en som svarade. På raden finns namn, enhet, examensår, utbildningsområde, landskap och alla svar.
 }
reports-holds-confidential = { $rows-number ->
    [one] Filen har en rad. På den finns varken namn eller id.
   *[other] Filen har { $rows-number } rader, en för var och en som svarade, i slumpmässig ordning. Där finns varken namn eller id. Utbildningsområde och landskap syns om tillräckligt många har dem gemensamt. Tecknet * står i stället för uppgifter som kunde avslöja en enskild person.
 }
reports-holds-anonymous = { $rows-number ->
    [one] Filen har en rad. På den finns inga uppgifter om vem som svarade.
   *[other] Filen har { $rows-number } rader, en för var och en som svarade, i slumpmässig ordning. Där finns inga uppgifter om vem som svarade, inte ens utbildningsområde eller landskap. Tecknet * står i stället för svar som bara få har gett.
 }
reports-care-identified = Förvara filen tryggt och radera den när du inte längre behöver den. Din nedladdning antecknas i loggen.
reports-care-confidential = På en rad finns en och samma persons svar. Den som känner personen väl kan känna igen raden. Publicera därför inte raderna: för det finns rapporten på en sida.
reports-care-anonymous = På en rad finns en och samma persons svar. Den som känner personen väl kan känna igen raden. Publicera därför inte raderna: för det finns rapporten på en sida.
reports-none-unit = Det här är en enkät för hela läroanstalten, så svarsraderna är bara för hela läroanstaltens koordinatorer. Tillsammans med din enhets siffror skulle raderna berätta för mycket. Du kan se din enhets resultat och göra en rapport av dem.
reports-none-nobody = Ingen har svarat klart på enkäten, så det skulle inte finnas några svar i filen.
reports-none-nobody-unit = Ingen i din enhet har svarat klart på enkäten, så det skulle inte finnas några svar i filen.
reports-none-few = Färre än fem har svarat. Jag gör ingen fil av svaren, eftersom den skulle berätta om enskilda personer.
reports-none-erased = Filen kan inte göras, eftersom alla svar inte längre finns kvar. Resultaten ser du ändå.
reports-none-old = Enkäten stängdes för mer än { $months-number } månader sedan. Jag raderar svaren efter så lång tid, så filen kan inte längre göras. Resultaten ser du ändå.
reports-caption = { $rows-number ->
    [one] <b>{ $title }</b>: en rad
   *[other] <b>{ $title }</b>: { $rows-number } rader
 }

## I filen

reports-file = svar-{ $title }-{ $day }
reports-sheet-rows = Svar
reports-sheet-codebook = Kodbok
reports-sheet-texts = Med egna ord
reports-sheet-about = Om filen
reports-column-column = Kolumn
reports-column-wording = Fråga
reports-column-asked = När frågan ställs
reports-column-value = Värde
reports-column-label = Betydelse
reports-column-code = Nationell kod
reports-column-name = Nationellt namn
reports-column-text = Svar
reports-column-about = Sak
reports-column-told = Uppgift
reports-wording-name = Namn
reports-wording-unit = Enhet nu
reports-wording-graduation-year = Examensår
reports-wording-field = Utbildningsområde (nationella utbildningsklassificeringen 2016, nivå 1)
reports-wording-region = Landskap där personen bor (Statistikcentralens koder)
reports-asked-when = { $values }
reports-whole-school = Hela läroanstalten
reports-mode = { $mode ->
    [identified] Med namn
    [anonymous] Anonym
   *[other] Konfidentiell
 }
reports-about-school = Läroanstalt
reports-about-unit = Vem som frågar
reports-about-survey = Enkät
reports-about-version = Frågeformulär och dess version
reports-about-mode = Hur svaren behandlas
reports-about-opened = Öppnades
reports-about-closed = Stängdes
reports-about-rows = Rader
reports-about-note = Obs
reports-note-empty = Tom cell: personen fick inte frågan eller hoppade över den.
reports-note-star = Tecknet *: visas inte, så att ingen kan kännas igen av siffrorna. I en grupps kolumn finns alltid minst fem sådana tecken, så en del av dem döljer svar som inte hade behövt döljas.
reports-note-left-out = Svar med egna ord finns på ett eget blad i slumpmässig ordning, och bara de som en koordinator har godkänt. Tal och datum som har skrivits finns inte på raderna, inte heller tillstånd att ta kontakt. I konfidentiella enkäter saknas också önskemål om hjälp.

## Rapporten på en sida

reports-pdf-file = rapport-{ $title }-{ $day }
reports-pdf-caption = <b>{ $title }</b>: resultaten i ett nötskal
reports-pdf-safe = Små tal är skyddade. Du kan visa sidan på ett möte eller publicera den på webben.
reports-subtitle = Resultaten i ett nötskal
reports-days = Enkäten öppnades { $opened } och stängdes { $closed }.
reports-where = { $where }. Frågeformulärets version { $version }.
reports-mode-told = { $mode ->
    [identified] Läroanstalten ser vem som har svarat vad. På den här sidan finns bara siffror.
    [anonymous] Svaren är anonyma: de innehåller inga uppgifter om vem som har svarat.
   *[other] Svaren är konfidentiella: läroanstalten får resultaten utan namn.
 }
reports-figure-invited = fick enkäten
reports-figure-answered = svarade
reports-figure-rate = svarsprocent
reports-nothing-few = Färre än fem har svarat, så inga tal visas.
reports-nothing-hidden = Talen visas inte, så att små tal inte kan räknas ut.
reports-nothing-earlier = Talen visas inte, eftersom ett tidigare svar är dolt och de skulle visa hur många som gav det.
reports-nothing-none = Det finns inga tal för den här enheten på frågan.
reports-answered = Svar: { $answered-number }.
reports-mean = { $kind ->
    [scale] Medeltal { $mean } på skalan 1–5.
   *[other] Medeltal { $mean }.
 }
reports-several = Man fick välja flera.
reports-left-out = { $questions-number ->
    [one] En fråga fick inte plats på sidan:
   *[other] { $questions-number } frågor fick inte plats på sidan:
 }
reports-note-shares = Procenttalet är andelen av dem som svarade på frågan.
reports-note-few = 1–4: en till fyra personer, med randig stapel. Det exakta talet visas inte, så att ingen kan kännas igen.
reports-note-hidden = –: talet visas inte, eftersom ett litet tal kunde räknas ut med det.
reports-note-texts = Svar med egna ord finns inte på den här sidan.
reports-note-contact = Mer information: { $email }
