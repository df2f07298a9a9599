### Events: the form, the card, answers, reminders, management.

## The card and answering

events-said-title = <b>{ $title }</b>
events-said-when = When: { $when }
events-said-ends = Ends: { $time }
events-said-ends-on = Ends: { $when }
events-said-where = Where: { $place }
events-said-address = Address: { $address }
events-said-online = Online: { $link }
events-said-online-later = Online: those who come get the link.
events-programme-said = <b>Programme</b>
# same: all
events-item-at = { $time } { $item }
# same: all
events-item-speaker = { $item } – { $speaker }
events-ask = Questions: { $contact }
# same: all
events-ask-school = { $name }, { $email }
events-guests-allowed =
    { $guests-number ->
        [one] You can bring one guest.
       *[other] You can bring up to { $guests-number } guests.
    }
events-closes = Please sign up by { $when }.
events-closed = <b>Sign-up has closed.</b>
events-seats-in-all =
    { $seats-number ->
        [one] There is one seat.
       *[other] There are { $seats-number } seats.
    }
events-seats-left =
    { $seats-number ->
        [0] All seats are taken.
        [one] One seat is left.
       *[other] { $seats-number } seats are left.
    }
events-line-offered = You can still answer <b>I’m coming</b>: you will join the waiting list, and I will tell you when a seat is free.
events-waiting = You are number <b>{ $place-number }</b> on the waiting list.
events-seat-offered = <b>A seat is waiting for you.</b> If you want it, answer <b>I’m coming</b> by { $until }.
events-mine =
    { $answer ->
        [coming] You answered: <b>I’m coming.</b>
        [maybe] You answered: <b>Maybe.</b>
       *[cannot] You answered: <b>I can’t come.</b>
    }
events-coming-button = I’m coming
events-maybe-button = Maybe
events-cannot-button = I can’t come
events-chosen = { $answer } ✓
events-saved =
    { $answer ->
        [coming] Saved: you are coming.
        [maybe] Saved: you may be coming.
        [waiting] Saved: you are on the waiting list.
       *[cannot] Saved: you can’t come.
    }
events-only-preview = This is a preview. People can answer once the event is published.
events-over = <b>The event is over.</b>
events-begun = <b>The event has already begun.</b> It is too late to answer.
events-cancelled = <b>The event has been cancelled.</b>

## The list

events-list = <b>Upcoming events</b>
events-line = { $line-number }. <b>{ $title }</b>, { $when }
events-more = Here are the next { $shown-number } events. There are more later on.
events-none = No events are coming up right now. Please look again later: /events
events-not-found = I could not find this event. It may have been removed.
events-list-button = See the events
events-show-button = Show the event
events-manage-button = Manage the event
events-manage-one-button = Manage event { $line-number }
