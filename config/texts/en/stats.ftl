### The community at a glance, and the weekly summary.

menu-stats = The community at a glance
stats-caption = <b>The community at a glance: { $where }</b>

    The next message has the numbers of the picture in words.
stats-file = community-{ $day }
stats-title = The alumni of { $organisation }
stats-subtitle = { $where }, { $day }

## In words

stats-people = <b>The community at a glance: { $where }</b>
    { $day }

    { $people-number ->
        [0] Nobody has joined yet.
        [one] { $people-number } alumnus has joined.
       *[other] { $people-number } alumni have joined.
    } The numbers of { $month }: active { $active-number }, joined { $joined-number }, left { $left-number }.
stats-reach = Reached by messages: { $reached-number }. Paused: { $paused-number }. Out of reach: { $unreachable-number }.
stats-units = <b>Alumni by unit</b>
stats-fields = <b>Alumni by field</b>
stats-growth = <b>Alumni at the end of each month</b>
stats-events = <b>The latest events</b>
stats-rounds = <b>The latest surveys</b>
stats-rate = { $title } ({ $day }): { $answered-number } of { $asked-number } answered, { $rate-number }%.
stats-answered = { $title } ({ $day }): { $answered-number } answered.
stats-offers = <b>What alumni offer</b>
stats-offer-visits = Visits
stats-offer-mentoring = Mentoring
stats-offer-placements = Work placements
stats-offer-story = Their own story
stats-offer-ideas = Ideas
stats-matters = <b>Ideas and messages this term</b>
stats-matter-idea = Ideas
stats-matter-wish = Wishes for help
stats-matter-note = Notes to organisers
stats-matter-reply = Replies to announcements
stats-matter-question = Questions
stats-waiting = { $waiting-number ->
    [one] One matter waits in the inbox.
   *[other] { $waiting-number } matters wait in the inbox.
 }
stats-terms = <b>This term ({ $this }) and the last ({ $last })</b>
# same: all
stats-term-line = { $item }: { $this-number } ({ $last }: { $last-number })
stats-term = { $season ->
    [autumn] autumn { $year }
   *[spring] spring { $year }
 }
stats-item-joined = Joined
stats-item-left = Left
stats-item-events = Events
stats-item-signups = Answers to events
stats-item-surveys = Survey answers
stats-item-ideas = Ideas and messages
stats-count-button = Count more closely
stats-glance-button = The community at a glance

## In the picture

stats-figure-members = have joined
stats-figure-active = active this month
stats-figure-reached = reached by messages
stats-picture-growth = How the community grows
stats-picture-reach = Reach
stats-reached = Reached
stats-paused = Paused
stats-unreachable = Out of reach
stats-picture-units = By unit
stats-picture-fields = By field
stats-picture-events = Answers to events
stats-picture-rounds = Answers to surveys
stats-picture-offers = What alumni offer
stats-picture-terms = This term and the last
stats-bar = { $number } ({ $rate-number }%)
stats-percent = { $rate-number }%

## The weekly summary

stats-weekly-on-button = A summary every Monday
stats-weekly-off-button = No summary on Mondays
stats-weekly-on = You get the week’s numbers every Monday at 9:00, as long as your duty lasts.
stats-weekly-off = You get no more summaries on Mondays.
stats-week = <b>The week in numbers: { $where }</b>

    In seven days { $joined-number ->
        [0] nobody joined
        [one] one alumnus joined
       *[other] { $joined-number } alumni joined
    }; there are now { $people-number } in all. Answers to events: { $signups-number }. Survey answers: { $surveys-number }.
stats-coming = <b>Upcoming events</b>
stats-open = <b>Open surveys</b>
mydata-part-summaries = The weekly summary of numbers
