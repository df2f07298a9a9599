### Numbers for the coordinator: alumni, answers to events, surveys.

counts-whole-school = the whole school
counts-first = <b>Numbers: { $where }</b>

    { $people-number ->
        [0] Nobody has joined yet.
        [one] { $people-number } alumnus has joined.
       *[other] { $people-number } alumni have joined.
    } { $people-number ->
        [0] Share the invitation link, and the numbers begin to grow.
       *[other] Messages can reach this many: { $reachable-number }.
    }

    What would you like to see?
counts-unit-button = By unit
counts-field-button = By field
counts-year-button = By year
counts-region-button = By region
counts-language-button = By language
counts-events-button = Events
counts-rounds-button = Surveys
counts-back-button = All numbers

## Words after the command /count, with commas between

counts-words-unit = unit, units, by unit
counts-words-field = field, fields, by field
counts-words-year = year, years, by year
counts-words-region = region, regions, by region
counts-words-language = language, languages, by language
counts-words-events = event, events
counts-words-rounds = round, rounds, survey, surveys
counts-unknown-word = I did not recognise that word. Please choose with a button.
counts-suggest = I did not quite recognise that word. Did you mean this?

## Tables

counts-people-by = { $by ->
    [unit] <b>Alumni by unit</b>
    [field] <b>Alumni by field</b>
    [year] <b>Alumni by graduation year</b>
    [region] <b>Alumni by region</b>
   *[language] <b>Alumni by language</b>
 }
    { $where }
counts-line = { $label }: { $number }
counts-total = Total
counts-others = Others
counts-not-told = Not given
counts-studying = Still studying

## Events

counts-events = <b>The latest events</b>
    { $where }
    { $found-number ->
        [0] There are no events yet.
       *[other] Choose an event to see its answers.
    }
counts-event-line = { $place-number }. { $title }, { $day }{ $cancelled ->
    [yes] {" "}(cancelled)
   *[no] {""}
 }
counts-event = <b>{ $title }</b>
    { $day }{ $cancelled ->
        [yes] {" "}(cancelled)
       *[no] {""}
    }
counts-coming = Coming
counts-maybe = Maybe
counts-cannot = Cannot come
counts-answered = Answers

## Surveys

counts-rounds = <b>The latest surveys</b>
    { $where }
    { $found-number ->
        [0] No surveys have been sent yet.
       *[other] Choose a survey to see how many have answered.
    }
counts-round-line = { $place-number }. { $title }, { $day }
counts-round = <b>{ $title }</b>
    Opened { $opened }, open until { $closes }.
counts-finished = Answered
counts-started = In progress
counts-silent = Not started
counts-declined = Does not want to answer
counts-invited = Invited
counts-rate = Response rate: { $rate-number }%
