### Reminders: what they say, and which of them one wants.

reminders-week =
    A reminder of an event

    { $what }

    If you can’t come after all, please tell me. Then somebody else can have your seat.
reminders-day-before =
    A reminder of an event

    { $what }

    Are you still coming?
reminders-two-hours =
    The event begins soon.

    { $what }

    See you there!
reminders-offer =
    A reminder of an event

    { $what }

    A free seat is waiting for you. Please answer by { $until }.
seat-late-button = I’ll be late
seat-on-time-button = I’ll be on time after all
reminders-late =
    The organiser can now see that you will be late. You are still welcome!

    { $what }
reminders-on-time =
    Great that you can make it on time!

    { $what }
seat-remind-all-button = All reminders
seat-remind-day-button = Only the day before
seat-remind-none-button = No reminders
reminders-chosen =
    <b>{ $title }</b>

    { $choice ->
        [all] You will get every reminder of this event.
        [day] You will get a reminder of this event only on the day before.
       *[none] I will not remind you of this event. I will still tell you about changes.
    }
