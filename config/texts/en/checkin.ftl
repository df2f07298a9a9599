### The day itself: one’s own ticket, the list at the door, who came.

## One’s own ticket

menu-ticket = My ticket to an event
ticket-caption = <b>Your ticket</b>
ticket-use = Show the code at the door. You can get in without the code as well: just say your name.
ticket-use-guests =
    { $guests-number ->
        [one] The same ticket is also for your guest.
       *[other] The same ticket is also for your { $guests-number } guests.
    }
ticket-file = ticket-{ $title }
ticket-none = You have no tickets right now. You get one when you have a seat at an event.
ticket-which = For which event would you like the ticket?
ticket-not-found = I could not find this ticket. The event may be over, or the ticket is no longer valid. Your own tickets are here: /ticket
ticket-event-button = Show the event
ticket-events-button = See the events

## The list at the door

checkin-title = <b>{ $title }</b>: who is here?
checkin-numbers = Here { $came-number } / signed up { $coming-number }
checkin-nameless = In addition without a name: { $people-number }
checkin-tap = Tap a name when the person has come. A second tap shows the details.
checkin-page = Page { $page-number }/{ $pages-number }
checkin-nobody = Nobody has signed up yet. At the door you can add people with or without a name.
checkin-nobody-named = Nobody who has answered is called <b>{ $words }</b>.
checkin-line = { $name } ({ $known })
checkin-line-bare = { $name }
checkin-one = { $name }
checkin-one-came = { $name } ✓ here
checkin-one-excused = { $name } – excused
checkin-one-absent = { $name } – not here
checkin-state-came = here
checkin-state-excused = told us they can’t come
checkin-state-absent = did not come
checkin-answer-coming = coming
checkin-answer-maybe = may come
checkin-answer-cannot = told us they can’t come
checkin-answer-waiting = on the waiting list
checkin-guests = { $guests-number ->
    [one] one guest
   *[other] { $guests-number } guests
 }
checkin-late = will be late
checkin-next-button = Next
checkin-previous-button = Previous
checkin-search-button = Search by name
checkin-search-again-button = New search
checkin-others-button = Search other members
checkin-all-button = The whole list
checkin-plus-button = Add one without a name
checkin-minus-button = Remove one without a name
checkin-event-button = Back to the event

## Searching

checkin-search-title = Search at the door
checkin-search-in = <b>{ $title }</b>
checkin-ask = Who are you looking for?
checkin-ask-help = Write the name or its beginning.
checkin-others = These members have not answered the invitation. Tap a name when the person has come.
checkin-others-near = Nobody is called <b>{ $words }</b>. These have nearly the same name:
checkin-nobody-else = No other member is called <b>{ $words }</b>. You can add a person without a name.

## One person

checkin-person = <b>{ $name }</b>
checkin-at = Event: { $title }
checkin-answered-coming = Answered: I’m coming
checkin-answered-maybe = Answered: Maybe
checkin-answered-cannot = Answered: I can’t come
checkin-answered-waiting = Is on the waiting list
checkin-with-guests = Guests: { $guests-number }
checkin-is-late = Has told us that they will be late
checkin-marked-came = Marked: here
checkin-marked-excused = Marked: told us they can’t come
checkin-marked-absent = Marked: did not come
checkin-note = Note to the organiser: { $note }
checkin-came-button = Has come
checkin-excused-button = Told us they can’t come
checkin-absent-button = Did not come
checkin-undo-button = Undo the mark
checkin-clear-button = Remove the mark
checkin-back-button = Back to the list

## What was done

checkin-came = <b>{ $name }</b> is here.
checkin-came-guests = { $guests-number ->
    [one] One guest came along.
   *[other] { $guests-number } guests came along.
 }
checkin-excused = <b>{ $name }</b>: marked as having told us that they can’t come.
checkin-absent = <b>{ $name }</b>: marked as not having come.
checkin-cleared = <b>{ $name }</b>: the mark has been removed.
checkin-nameless-added = I added one person without a name.
checkin-nameless-removed = I removed one person without a name.
checkin-cancelled = The event has been cancelled. Nobody can be marked.
checkin-too-early = People are marked on the day of the event.
