### Whom a message, an event or a survey is meant for.

audiences-all = Who it is for
audiences-ask-all = Who is this for?
audiences-everyone-button = Everyone
audiences-everyone-in-unit-button = Everyone in my unit
audiences-choose-button = Let me choose

audiences-skip-means-all = Choose one or more and press Done. If you skip the question, everyone is included.
audiences-units = Units
audiences-ask-units = From which units?
audiences-fields = Fields
audiences-ask-fields = From which fields?
audiences-years = Graduation years
audiences-ask-years = Which graduation years?
audiences-years-help = Write a year or years, for example 2023, 2020-2024, 2020- or -2019. If you skip the question, everyone is included.
audiences-want-years = I did not understand the years. Write them like this: 2023, 2020-2024, 2020- or -2019.
audiences-years-outside = The years should be between { $least } and { $most }. Please write them again.
audiences-years-from = from { $first } on
audiences-years-to = up to { $last }
audiences-regions = Regions
audiences-ask-regions = Where do they live?
audiences-languages = Languages
audiences-ask-languages = Which languages do they use?
audiences-takes-part = Ways of taking part
audiences-ask-takes-part = What have they offered?

## The recipients in words

audiences-said-everyone = all alumni who have joined
audiences-said-line = { $what }: { $names }
audiences-said-line-not = { $what }: all but { $names }
audiences-gone = (removed)
audiences-only-venues = only groups and channels, nobody in person
audiences-venues = Groups and channels
audiences-event = Answer to the event “{ $title }”
audiences-answered = { $answer ->
    [coming] coming
    [maybe] maybe
    [waiting] on the waiting list
   *[cannot] cannot come
 }
audiences-event-any = any answer
audiences-event-none = no answer
audiences-round = Survey “{ $title }”
audiences-round-state = { $state ->
    [invited] has not begun
    [started] has begun, not finished
    [declined] does not want to answer
   *[finished] has answered
 }
audiences-round-any = was asked
audiences-round-none = was not asked
audiences-campaign = Earlier message “{ $title }”
audiences-outcome = { $outcome ->
    [sent] got it
    [failed] did not get it
    [unknown] may have got it
   *[cancelled] was left out later
 }
audiences-campaign-any = it was meant for them
audiences-campaign-none = it was not meant for them
audiences-joined = Joined on or after
audiences-joined-before = Joined before
audiences-joined-word = Joined
audiences-joined-span = { $from } – { $to }

## Choosing by buttons: the card

audiences-card = <b>Who gets this?</b> Choose conditions. Every one that you set narrows the group.
audiences-counting = I am counting. There are many people.
audiences-fitting = { $people-number ->
    [0] Nobody fits.
    [one] One person fits.
   *[other] <b>{ $people-number }</b> people fit.
 }
audiences-about = about { $people-number }
audiences-too-few = Too few people fit. The choice would tell how somebody answered the survey, so I cannot send this. I give numbers in fives.
audiences-nobody-gets-it = <b>Nobody would get it now.</b>
audiences-nobody-in-person = Nobody gets this in person.
audiences-at-once = { $people-number ->
    [one] <b>One</b> person gets it as soon as it goes out.
   *[other] <b>{ $people-number }</b> people get it as soon as it goes out.
 }
audiences-in-digest = { $people-number ->
    [one] One person gets it in the weekly digest.
   *[other] { $people-number } people get it in the weekly digest.
 }
audiences-over-budget = { $people-number ->
    [one] The week of one person is full. They get it later, or not at all.
   *[other] The week of { $people-number } people is full. They get it later, or not at all.
 }
audiences-unreachable = { $people-number ->
    [one] Left out: one person has blocked the bot or left Telegram.
   *[other] Left out: { $people-number } people have blocked the bot or left Telegram.
 }
audiences-without-consent = { $people-number ->
    [one] Left out: one person does not want messages like this.
   *[other] Left out: { $people-number } people do not want messages like this.
 }
audiences-unwanted = { $people-number ->
    [one] Left out: one person has turned this topic off.
   *[other] Left out: { $people-number } people have turned this topic off.
 }
audiences-paused = { $people-number ->
    [one] Left out: one person is on a break.
   *[other] Left out: { $people-number } people are on a break.
 }
audiences-asked-lately = { $people-number ->
    [one] Left out: one person was asked lately.
   *[other] Left out: { $people-number } people were asked lately.
 }
audiences-event-button = Answer to an event
audiences-round-button = Answer to a survey
audiences-campaign-button = Earlier message
audiences-joined-button = When they joined
audiences-save-button = Save under a name
audiences-saved-button = Saved selections
audiences-everyone-again-button = Everyone again
audiences-done-button = This is right

## One condition

audiences-asked = <b>{ $question }</b>
audiences-back-button = Back to the conditions
audiences-only-these-button = Only these
audiences-all-but-these-button = All but these
audiences-drop-button = Drop this condition
audiences-write-years-button = I will write the years
audiences-write-years-help = Write a year or years, for example 2023, 2020-2024, 2020- or -2019.
audiences-write-joined-button = Another day
audiences-write-joined-help = Write a day, for example 1.8.2026. Those who joined on it or later are included.
audiences-ask-joined = Since when have they been here?
audiences-days-button = { $days-number ->
    [one] For a day
   *[other] For { $days-number } days at most
 }
audiences-which-event = Answers to which event?
audiences-which-round = Answers to which survey?
audiences-thing = { $line-number }. { $title } ({ $day })
audiences-no-event = There are no events yet that people could have answered.
audiences-no-round = There are no surveys yet.
audiences-ask-event = What have they answered?
audiences-ask-round = How far have they come with the survey?
audiences-ask-campaign = What became of the earlier message?
audiences-another-event-button = Another event
audiences-another-round-button = Another survey
audiences-ask-venues = In which groups and channels shall I post it?
audiences-venues-help = Everybody there sees it. These are not counted as people.
audiences-alone-button = Only there, not to people
audiences-people-too-button = To people as well

## Saved under a name

audiences-name-button = Name
audiences-ask-name = What is this selection called?
audiences-write-name-help = The name is for coordinators only. A selection of the same name is replaced.
audiences-saved-as = I saved the selection: <b>{ $name }</b>.
audiences-saved = <b>Saved selections.</b> Choose one to see who is in it.
audiences-saved-none = No selection has been saved yet.
audiences-saved-name = <b>{ $name }</b>
audiences-use-button = Use this
audiences-delete-button = Delete
audiences-sure = Shall I delete the selection <b>{ $name }</b>? What was sent to it stays as it is.
audiences-delete-now-button = Delete the selection
audiences-keep-button = Keep it
audiences-deleted = The selection has been deleted.
audit-action-saved = saved
audit-action-deleted = deleted
audit-subject-saved-audience = saved selection
audit-subject-canned-answer = ready answer
