### Asking alumni for a visit: in fair turns, until enough have said yes.

menu-visits = Ask alumni for a visit
audit-subject-visit = request for a visit

## The request

visits-asks = Hello { $name }! { $organisation } asks: could you help?
visits-details =
    <b>{ $title }</b>
    { $when }
    { $place }
visits-why = I am asking you because you chose this: { $purpose }.
visits-can-you = Will you come? One tap is enough. It is quite all right to say no.
visits-yes-button = Yes, I will come
visits-no-button = Not this time
visits-cannot-button = I cannot come after all
visits-after-all-button = I can come after all
visits-accepted = <b>Thank you, you are coming!</b> The school knows that you said yes.
visits-contact = Questions? Ask here: { $contact }
visits-in-reserve = Thank you for your yes! { $title }: enough people said yes just before you. You are in reserve now. If somebody cannot come, I will ask you again.
visits-passed = Thank you for telling me. { $title }: you are not coming this time. You can still change your mind.
visits-again = <b>You are needed after all.</b> Somebody cannot come, and you were in reserve. Can you still come?
visits-enough = Thank you! Enough people have said yes to this: { $title }. You do not need to answer. I will ask you again another time.
visits-reminder = <b>A reminder:</b> you said yes to this.
visits-moved = <b>The time or the place has changed.</b> This is how it is now:
visits-called-off = Unfortunately this was cancelled: <b>{ $title }</b>, { $when }. You do not need to come. Thank you for saying yes!
visits-over = { $title }: this request is over. Thank you anyway!
visits-only-preview = This is only a preview.

## Making a request

visits-form = New request
visits-ask-title = What do you need alumni for?
visits-help-title = A few words are enough, for example: A visit to the bakery students.
visits-short-title = Title
visits-ask-when = When is it?
visits-short-when = Time
visits-ask-place = Where is it?
visits-short-place = Place
visits-ask-what = What would the alumni do there?
visits-help-what = Say, for example, who will be there, how long it takes, and what they could talk about.
visits-short-what = What they do
visits-ask-contact = Who can they ask?
visits-help-contact = A name and a phone number or an e-mail address. If you skip the question, I give the contact details of the school.
visits-short-contact = Who to ask
visits-ask-purpose = What do you ask for?
visits-short-purpose = What is asked for
visits-ask-unit = From which unit?
visits-help-unit = If you skip the question, I ask alumni of every unit.
visits-short-unit = Unit
visits-ask-wanted = How many alumni do you need?
visits-short-wanted = How many
visits-ask-wave = How many should I ask at a time?
visits-help-wave = If too few of them say yes, I ask the next ones. If you skip the question, I ask twice as many as you need, but at least three.
visits-short-wave = Asked at a time
visits-ask-hours = How many hours do they have to answer?
visits-help-hours = After that I ask the next ones. If you skip the question, they have 48 hours.
visits-short-hours = Hours to answer

## Before it starts

visits-preview = <b>Nobody has been asked yet.</b> Above you see the request exactly as people get it.
visits-to =
    <b>Who can be asked</b>
    { $audience }
visits-fits =
    { $people-number ->
        [0] Nobody can be asked now. Press Change and choose more fields or regions.
        [one] <b>One</b> person can be asked now.
       *[other] <b>{ $people-number }</b> people can be asked now. Those who were asked longest ago, or never, come first.
    }
visits-plan =
    Needed: { $wanted-number }
    Asked at a time: { $wave-number }
    Hours to answer: { $hours-number }
visits-start-button = Start asking
visits-change-button = Change
visits-discard-button = Delete the request
visits-discarded = All right. Nobody was asked.
visits-time-past = The time of the visit has passed. Press Change and choose a new one.

## How it goes

visits-list = <b>Your requests</b>
visits-list-empty = You have no requests yet. You can ask alumni for a visit to a class or to speak at an event.
visits-line =
    <b>{ $title }</b>
    { $when }
    { $state }
    Yes: { $yes-number } of { $wanted-number }
visits-new-button = New request
visits-list-button = All requests
visits-state =
    { $state ->
        [draft] Not started yet
        [asking] I am asking alumni
        [enough] Enough have said yes
        [ended] I will not ask anybody else
        [cancelled] Cancelled
       *[over] Over
    }
visits-counts = Yes: { $yes-number } of { $wanted-number }
visits-counts-asked =
    Asked: { $asked-number }
    Not this time: { $passed-number }
    No answer: { $silent-number }
    Will be asked soon: { $chosen-number }
visits-names-yes = <b>Coming:</b> { $names }
visits-names-spare = <b>In reserve:</b> { $names }
visits-next-wave = If too few have said yes, I ask the next ones on { $when }.
visits-nobody-left = Everybody who fits has been asked.
visits-some-left = There are more people who fit. I will ask them when you press the button.
visits-people-button = Who was asked
visits-wave-button = Ask the next ones now
visits-stop-button = Stop asking
visits-cancel-button = Cancel the visit
visits-event-button = The event
visits-started =
    { $people-number ->
        [one] I have started. I am asking one person now.
       *[other] I have started. I am asking { $people-number } people now.
    }
visits-wave-done =
    { $people-number ->
        [one] I am asking one more person now.
       *[other] I am asking { $people-number } more people now.
    }
visits-nobody-now = Nobody can be asked right now. People may be on a break, or they have had enough messages this week.
visits-stopped = All right, I will not ask anybody else. I will thank those who have not answered.
visits-people = <b>{ $title }: who was asked</b>
visits-person = { $answer ->
    [yes] { $name }: coming
    [spare] { $name }: in reserve
    [no] { $name }: not this time
    [thanked] { $name }: no answer, thanked
   *[asked] { $name }: no answer yet
 }
visits-back-button = Back to the request
visits-show-button = Show the request
visits-sure =
    { $people-number ->
        [0] Do you want to cancel this: <b>{ $title }</b>? Nobody has said yes yet.
        [one] Do you want to cancel this: <b>{ $title }</b>? I will tell the one who said yes.
       *[other] Do you want to cancel this: <b>{ $title }</b>? I will tell the { $people-number } people who said yes.
    }
visits-cancel-now-button = Yes, cancel the visit
visits-keep-button = No, keep the visit
visits-cancelled = { $people-number ->
    [0] The visit is cancelled. Nobody had said yes.
    [one] The visit is cancelled. I told the one who had said yes.
   *[other] The visit is cancelled. I told the { $people-number } people who had said yes.
 }
visits-heard-yes = <b>{ $name }</b> said yes: { $title }. Now { $yes-number } of { $wanted-number } have said yes.
visits-heard-no = <b>{ $name }</b> cannot come after all: { $title }. Now { $yes-number } of { $wanted-number } have said yes.
visits-all-asked = { $title }: everybody who fits has been asked. { $yes-number } of { $wanted-number } have said yes.
