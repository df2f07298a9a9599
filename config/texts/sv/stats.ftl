### Gemenskapen i korthet och veckans sammandrag.

menu-stats = Gemenskapen i korthet
stats-caption = <b>Gemenskapen i korthet: { $where }</b>

    Bildens siffror finns i ord i nästa meddelande.
stats-file = gemenskapen-{ $day }
stats-title = Alumnerna vid { $organisation }
stats-subtitle = { $where }, { $day }

## I ord

stats-people = <b>Gemenskapen i korthet: { $where }</b>
    { $day }

    { $people-number ->
        [0] Ingen har gått med ännu.
        [one] { $people-number } alumn är med.
       *[other] { $people-number } alumner är med.
    } Månadens siffror ({ $month }): aktiva { $active-number }, nya { $joined-number }, har lämnat { $left-number }.
stats-reach = Nås av meddelanden: { $reached-number }. På paus: { $paused-number }. Kan inte nås: { $unreachable-number }.
stats-units = <b>Alumner per enhet</b>
stats-fields = <b>Alumner per utbildningsområde</b>
stats-growth = <b>Alumner i slutet av månaden</b>
stats-events = <b>De senaste evenemangen</b>
stats-rounds = <b>De senaste enkäterna</b>
stats-rate = { $title } ({ $day }): { $answered-number } av { $asked-number } har svarat, { $rate-number }{"\u00A0"}%.
stats-answered = { $title } ({ $day }): { $answered-number } har svarat.
stats-offers = <b>Vad alumnerna erbjuder</b>
stats-offer-visits = Besök
stats-offer-mentoring = Mentorskap
stats-offer-placements = Praktikplatser
stats-offer-story = Sin egen berättelse
stats-offer-ideas = Idéer
stats-matters = <b>Idéer och meddelanden den här terminen</b>
stats-matter-idea = Idéer
stats-matter-wish = Önskemål om hjälp
stats-matter-note = Till arrangörer
stats-matter-reply = Svar på meddelanden
stats-matter-question = Frågor
stats-waiting = { $waiting-number ->
    [one] Ett ärende väntar i inkorgen.
   *[other] { $waiting-number } ärenden väntar i inkorgen.
 }
stats-terms = <b>Den här terminen ({ $this }) och den förra ({ $last })</b>
# same: all
stats-term-line = { $item }: { $this-number } ({ $last }: { $last-number })
stats-term = { $season ->
    [autumn] hösten { $year }
   *[spring] våren { $year }
 }
stats-item-joined = Nya
stats-item-left = Har lämnat
stats-item-events = Evenemang
stats-item-signups = Svar på evenemang
stats-item-surveys = Svar på enkäter
stats-item-ideas = Idéer och meddelanden
stats-count-button = Räkna noggrannare
stats-glance-button = Gemenskapen i korthet

## I bilden

stats-figure-members = är med
stats-figure-active = aktiva den här månaden
stats-figure-reached = nås av meddelanden
stats-picture-growth = Så växer gemenskapen
stats-picture-reach = Vem som nås
stats-reached = Nås
stats-paused = På paus
stats-unreachable = Kan inte nås
stats-picture-units = Per enhet
stats-picture-fields = Per utbildningsområde
stats-picture-events = Svar på evenemang
stats-picture-rounds = Svar på enkäter
stats-picture-offers = Vad alumnerna erbjuder
stats-picture-terms = Den här terminen och den förra
stats-bar = { $number } ({ $rate-number }{"\u00A0"}%)
stats-percent = { $rate-number }{"\u00A0"}%

## Veckans sammandrag

stats-weekly-on-button = Sammandrag på måndagar
stats-weekly-off-button = Inget sammandrag på måndagar
stats-weekly-on = Du får veckans siffror varje måndag kl. 9.00 så länge ditt uppdrag varar.
stats-weekly-off = Du får inga fler sammandrag på måndagar.
stats-week = <b>Veckan i siffror: { $where }</b>

    På sju dagar { $joined-number ->
        [0] har ingen gått med
        [one] har en alumn gått med
       *[other] har { $joined-number } alumner gått med
    }, och nu är { $people-number } med. Svar på evenemang: { $signups-number }. Svar på enkäter: { $surveys-number }.
stats-coming = <b>Kommande evenemang</b>
stats-open = <b>Öppna enkäter</b>
mydata-part-summaries = Veckans sammandrag av siffror
