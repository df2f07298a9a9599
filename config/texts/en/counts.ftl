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
counts-words-help = help
counts-no-such-events = There is no such event: { $words }.
counts-no-such-rounds = There is no such survey: { $words }.
counts-unknown-word = I did not recognise that word. Please choose with a button.

## Tables

counts-people-by = { $by ->
    [unit] <b>Alumni by unit</b>
    [field] <b>Alumni by field</b>
    [year] <b>Alumni by graduation year</b>
    [region] <b>Alumni by region</b>
    [language] <b>Alumni by language</b>
   *[nothing] <b>Alumni</b>
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
counts-event-line = { $place-number }. { $title } ({ $day }{ $cancelled ->
    [yes] , cancelled
   *[no] {""}
 })
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
counts-round-line = { $place-number }. { $title } ({ $day })
counts-round = <b>{ $title }</b>
    Opened { $opened }, closes on { $closes }.
counts-finished = Answered
counts-started = In progress
counts-silent = Not started
counts-declined = Does not want to answer
counts-invited = Invited
counts-rate = Response rate: { $rate-number }%

## What can be written after the command /count

counts-words-by = by, per, all, everybody
counts-words-studying = studying, students
counts-words-in-fi = Finnish
counts-words-in-fi-simple = plain Finnish, easy Finnish
counts-words-in-sv = Swedish
counts-words-in-en = English
counts-by-unit = by unit
counts-by-field = by field
counts-by-year = by year
counts-by-region = by region
counts-by-language = by language
counts-name-unit = Unit
counts-name-field = Field
counts-name-year = Graduation year
# same: sv
counts-name-region = Region
counts-name-language = Language
counts-name-answer = Answer
counts-condition = { $name }: { $values }
counts-heads = { $people-number ->
    [0] There are no such alumni.
    [one] There is { $people-number } such alumnus. Messages can reach this many: { $reachable-number }.
   *[other] There are { $people-number } such alumni. Messages can reach this many: { $reachable-number }.
 }
counts-suggest = I did not quite recognise this: { $words }. Did you mean this?
# same: all
counts-command = <code>/count { $words }</code>
counts-own-unit = You see only the numbers of your own unit: { $unit }.
counts-help-button = How to ask by writing
counts-help = <b>Numbers by writing</b>

    After the command, write whom to count and how. For example:
counts-help-more = Put commas between several values. The words may be in any of the bot’s languages, and the beginning of a name is enough. The number of an event or a survey is its place in the list.
counts-chart-button = As a picture
# same: all
counts-xlsx-button = Excel
# same: all
counts-csv-button = CSV
counts-results-button = Results

## Numbers as a picture and as a file

counts-chart-caption = The same numbers are in the table where you asked for the picture.
counts-caption-rest = The other numbers are in the table.
counts-file-caption = The numbers as a file: { $where }. There are no names in it.
counts-sheet = Numbers
counts-column-number = Number
counts-file = numbers-{ $about }-{ $day }
audit-subject-counts = numbers
