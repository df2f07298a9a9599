### The organiser’s card: numbers, lists as files, sharing, cancelling, answer rates.

## Numbers

desk-number-coming = Coming: { $people-number }
desk-number-maybe = Maybe: { $people-number }
desk-number-cannot = Can’t come: { $people-number }
desk-number-waiting = On the waiting list: { $people-number }
desk-number-guests = Guests of those coming: { $people-number }
desk-number-late = Coming late: { $people-number }
desk-number-came = Here: { $people-number }
desk-number-nameless = In addition without a name: { $people-number }
desk-number-excused = Told us they can’t come: { $people-number }
desk-number-absent = Did not come: { $people-number }
desk-feedback = Feedback: { $answered-number } / { $asked-number }
desk-feedback-mean = Mean: { $mean } (from 1 to 5)
desk-feedback-few = The mean is not shown, because so few gave feedback.
desk-feedback-later = The mean is shown when the feedback survey has closed.
desk-untold = Those who answered have not yet been told about the changes.
desk-link = A link that you can share: { $link }

## What can be done

desk-checkin-button = At the door: who is here
desk-all-came-button = All who signed up came
desk-tell-now-button = Tell about the changes now
desk-write-button = Write to those who answered
desk-edit-button = Edit the event
desk-figures-button = Numbers and lists
desk-share-button = Share the event
desk-show-button = Show the event
desk-cancel-button = Cancel the event
desk-copy-button = Make a new one of this
desk-list-button = Manage events
desk-manage-button = Back to the event

desk-figures = <b>{ $title }</b>: numbers and lists
desk-chart-button = The numbers as a picture
desk-xlsx-button = List for Excel (XLSX)
desk-csv-button = List as text (CSV)
desk-rates-button = Answer rates of past events
desk-chart-caption = <b>{ $title }</b>: numbers
desk-chart-file = event-numbers
desk-list-caption = <b>{ $title }</b>

    { $people-number ->
        [0] Nobody has answered yet.
        [one] There is one person on the list.
       *[other] There are { $people-number } people on the list.
    } The file has personal data in it: keep it safe, and delete it when you no longer need it.

desk-share = Share the event <b>{ $title }</b>
desk-qr-button = QR code
desk-venues-button = Post in a group
desk-ask-button = Ask alumni to take part

desk-bar-coming = Coming
desk-bar-maybe = Maybe
desk-bar-cannot = Can’t come
desk-bar-waiting = On the waiting list
desk-bar-guests = Guests of those coming
desk-bar-came = Here
desk-bar-nameless = In addition without a name
desk-bar-excused = Told us they can’t come
desk-bar-absent = Did not come
desk-bar-feedback = Feedback
# same: all
desk-bar-of = { $answered-number } / { $asked-number }

## Cancelling

desk-sure =
    Do you want to cancel <b>{ $title }</b>, { $when }?

    { $people-number ->
        [0] There is nobody to tell.
        [one] I will tell one person.
       *[other] I will tell { $people-number } people.
    } This cannot be undone.
desk-cancel-now-button = Yes, cancel the event
desk-keep-button = Do not cancel
desk-cancelled =
    <b>{ $title }</b> is cancelled. No more reminders will be sent.

    { $people-number ->
        [0] There was nobody to tell.
        [one] I will tell one person.
       *[other] I will tell { $people-number } people.
    }

## The list as a file

list-file = participants-{ $title }-{ $day }
list-sheet = Participants
list-column-name = Name
list-column-answer = Answer
list-column-guests = Guests
list-column-note = Note to the organiser
list-column-late = Late
list-column-state = Here
list-answer-coming = Coming
list-answer-maybe = Maybe
list-answer-cannot = Can’t come
list-answer-waiting = Waiting list ({ $place-number })
list-answer-walked-in = Signed up at the door
list-late = Will be late
list-state-came = Here
list-state-excused = Told us they can’t come
list-state-absent = Did not come
list-nameless = Without a name: { $people-number }

## Answer rates

rates-title = <b>Answer rates of past events</b>
rates-none = There are no past events yet.
rates-event = { $place-number }. <b>{ $title }</b> ({ $day })
rates-answered = Answered { $answered-number } / invited { $invited-number }
rates-answered-by-link = Answered { $answered-number } (no invitations went through the bot)
rates-came = Came { $came-number } / said they would { $coming-number }
rates-share = {" "}({ $rate-number }%)
rates-chart-button = Answer rates as a picture
rates-chart-caption = <b>How many of the invited answered</b>
rates-chart-title = How many of the invited answered
rates-file = answer-rates
rates-line = { $title }: { $rate-number }%
# same: all
rates-bar = { $title } ({ $day })
rates-percent = { $rate-number }%
