### Vilka meddelanden man får, och när.

menu-messages = Vilka meddelanden jag får

## Under varje meddelande som ingen bett om

unasked-footer = <i>Välj vilka meddelanden du får: /messages</i>
unasked-fewer-button = För många meddelanden
unasked-only-preview = Det här är en förhandsvisning. Dina egna val ändrades inte.

## Val

messages-title = <b>Vilka meddelanden du får</b>
messages-topic-events = Evenemang
messages-topic-news = Nyheter
messages-topic-surveys = Enkäter
messages-topic-offers = Förfrågningar, till exempel om besök och mentorskap
messages-topic-on = { $topic }: <b>du får dem</b>
messages-topic-off = { $topic }: <b>du får dem inte</b>
messages-topic-no-consent = { $topic }: <b>du får dem inte</b>, eftersom du inte har valt att delta så här
messages-pace-is-each = Takt: <b>varje meddelande genast</b>
messages-pace-is-weekly = Takt: <b>allt i ett meddelande i veckan</b>. Nästa kommer { $when }.
messages-quiet-is = Tysta timmar: <b>{ $hours }</b>
# same: all
messages-hours = { $from }–{ $to }
messages-quiet-none = inga
messages-not-paused = Paus: <b>ingen paus</b>
messages-paused = Paus: <b>meddelandena fortsätter { $day }</b>. Du får ändå påminnelser om evenemang som du kommer till.
messages-saved = Sparat
messages-events-on-button = Skicka evenemang
messages-events-off-button = Inga evenemang
messages-news-on-button = Skicka nyheter
messages-news-off-button = Inga nyheter
messages-surveys-on-button = Skicka enkäter
messages-surveys-off-button = Inga enkäter
messages-offers-on-button = Skicka förfrågningar
messages-offers-off-button = Inga förfrågningar
messages-consent-button = Välj hur jag deltar
messages-pace-weekly-button = Ett meddelande i veckan
messages-pace-each-button = Varje meddelande genast
messages-pause-button = Ta en paus
messages-go-on-button = Skicka meddelanden nu igen
messages-quiet-button = Ändra tysta timmar
messages-back-button = Tillbaka
messages-choices-button = Vilka meddelanden jag får

## Paus

messages-ask-pause = Hur lång paus vill du ha? Du får ändå påminnelser om evenemang som du kommer till.
messages-week-button = En vecka
messages-month-button = En månad
messages-quarter-button = Tre månader
messages-date-button = Till en dag som jag väljer
messages-pause-title = Paus från meddelanden
messages-date = Meddelandena fortsätter
messages-ask-date = Vilken dag får meddelandena fortsätta?
messages-day-past = Den dagen går inte. Välj en dag från och med i morgon.

## Tysta timmar

messages-ask-quiet = När ska jag vara tyst? Då skickar jag bara svar till dig och besked om ett evenemang samma dag.
messages-quiet-usual-button = { $from }–{ $to } som vanligt
# same: all
messages-quiet-hours-button = { $from }–{ $to }
messages-quiet-own-button = Egna timmar
messages-quiet-none-button = Inga tysta timmar
messages-quiet-title = Tysta timmar
messages-own-hours = Timmar
messages-ask-hours = Från när till när ska jag vara tyst?
messages-hours-help = Skriv timmarna, till exempel 22-7.
messages-want-hours = Jag förstod inte timmarna. Skriv dem så här: 22-7 eller 22.30-6. Minst fyra timmar av dagen måste bli kvar för meddelanden.

## För många meddelanden

messages-fewer-done = <b>Klart.</b> Från och med nu får du allt i ett meddelande i veckan. Nästa kommer { $when }.
messages-fewer-already = Du får redan allt i ett meddelande i veckan. Nästa kommer { $when }. Du kan också ta en paus eller välja bort ämnen.
messages-undo-button = Ångra

## Veckans meddelande

digest-title = <b>Veckans meddelanden i ett</b>
digest-announcement = { $line-number }. { $beginning }
digest-event =
    { $line-number }. <b>{ $title }</b>
    När: { $when }
    Var: { $place }
digest-round =
    { $line-number }. <b>Enkät: { $title }</b>
    Du kan svara till och med { $day }.
digest-more = { $more-number ->
    [one] Ett äldre meddelande fick inte plats.
   *[other] { $more-number } äldre meddelanden fick inte plats.
 }
