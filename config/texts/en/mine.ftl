### Your own sign-up: confirmation, guests, a note to the organiser, calendar; your own events.

## Your events

menu-my = My events
my-coming = <b>You are coming to</b>
my-waiting = <b>You are on the waiting list for</b>
my-been = <b>You have been to</b>
my-none = You have not signed up for any event yet. Have a look at what is coming up.

## Confirmation

seat-coming = <b>You are coming to the event.</b> Welcome!
seat-waiting = I will tell you when a seat is free.
seat-mine-button = My sign-up
seat-back-button = Back
seat-map-button = Show on the map
seat-remind-button = Reminders
seat-ticket-button = My ticket

## Guests

seat-guests-button = Guests
seat-guests-title = <b>{ $title }</b>
seat-guests =
    { $guests-number ->
        [0] You are not bringing any guests.
        [one] You are bringing one guest.
       *[other] You are bringing { $guests-number } guests.
    }
seat-more-button = One more guest
seat-less-button = One guest fewer
seat-guests-saved = I saved the number of guests.
seat-guests-enough = You cannot bring more guests.
seat-guests-full = There is no free seat for more guests right now.

## A note to the organiser

seat-note-button = Note to the organiser
seat-note-off-button = Remove the note
seat-note = Your note to the organiser: { $note }
seat-note-form = Note to the organiser
seat-note-now = Your note now: { $note }
seat-note-ask = What should the organiser know?
seat-note-help = You can mention food, for example, or what you need to be able to take part. Only the organisers see the note. I delete it a week after the event.
seat-note-short = Note
seat-note-saved = Your note to the organiser is saved.
seat-note-none = I removed your note to the organiser.
seat-note-stopped = All right, the note is as it was.
error-not-signed-up = You are not signed up for this event now, so I changed nothing.

## Calendar

seat-calendar-button = Add to calendar
seat-calendar-off-button = Remove from calendar
calendar-add =
    Open the file to put the event <b>{ $title }</b> into your calendar.

    If the time or the place changes, get the file again. It corrects the event in your calendar.
calendar-remove =
    Open the file to take the cancelled event <b>{ $title }</b> out of your calendar.

    If it stays there, you can delete it yourself.
calendar-file-name = event

## QR code

events-qr-caption =
    The QR code of the event <b>{ $title }</b>. It opens the event at once; whoever is new joins first.

    The same as a link: { $link }
events-qr-file-name = event-code
