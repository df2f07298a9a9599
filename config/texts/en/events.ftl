### Events: the form, the card, answers, reminders, management.

## Making an event

events-form = New event
events-ask-title = What is the event called?
events-title = Name
events-ask-when = When does the event begin?
events-when = Begins
events-ask-place = Where is the event?
events-place = Place
events-help-place = An address helps people find their way. For an online event, a link is enough.
events-ask-description = What else should people know about the event?
events-description = Description
events-help-description = You can write several lines.
events-ask-capacity = How many people can come?
events-capacity = Seats
events-help-capacity = Skip the question if seats are not limited.

## The card and answering

events-card =
    <b>{ $title }</b>

    When: { $when }
    Where: { $place }
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
       *[cannot] Saved: you can’t come.
    }
events-full-toast = All seats are taken.
events-only-preview = This is a preview. People can answer once the event is published.
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

## Reminders

events-remind-day-before =
    A reminder of the event <b>{ $title }</b>

    When: { $when }
    Where: { $place }

    Are you still coming?
events-remind-two-hours =
    <b>{ $title }</b> begins soon.

    When: { $when }
    Where: { $place }

    See you there!

## Publishing and management

events-preview = Above is the invitation exactly as it will be sent.
events-reaches-nobody = The invitation goes to nobody yet.
events-publish-button = Publish and invite
events-discard-button = Delete the draft
events-discarded = The draft has been deleted. Nothing was sent to anybody.
events-published-already = The event has already been published.
events-nobody-invited = The event is published, but the invitation goes to nobody yet. Share the link below.
events-time-past = The starting time of the event has passed, so it cannot be published. Delete the draft and create a new event: /newevent
events-counts =
    Coming: { $coming-number }
    Maybe: { $maybe-number }
    Can’t come: { $cannot-number }
events-link = A link that you can share: { $link }
events-cancel-button = Cancel the event
events-sure =
    Do you want to cancel <b>{ $title }</b>, { $when }?

    { $people-number ->
        [0] There is nobody to tell.
        [one] I will tell one person.
       *[other] I will tell { $people-number } people.
    } This cannot be undone.
events-cancel-now-button = Yes, cancel the event
events-keep-button = Do not cancel
events-cancel-done =
    <b>{ $title }</b> is cancelled. No more reminders will be sent.

    { $people-number ->
        [0] There was nobody to tell.
        [one] I will tell one person.
       *[other] I will tell { $people-number } people.
    }
