### Changing an event: what is asked about first, and what those who answered are told.

## When an event is changed

changes-saved = The change is saved.
changes-same = It was like this already. Nothing was changed.
changes-gone-closes = Sign-up would already have closed, so I removed its closing time. People can sign up until the start.
changes-gone-publish = The publishing time would now be too late, so I removed it.
changes-left = All right. The event stays as it was.
changes-nothing = nothing
changes-clash =
    <b>Meanwhile another coordinator has changed the same thing.</b>

    It is about: { $item }

    They wrote: { $theirs }

    You wrote: { $mine }

    Which one should stay?
changes-mine-button = Use my version
changes-theirs-button = Keep their version
changes-by-others = Meanwhile another coordinator has also changed this:
changes-line = { $item }: { $value }
changes-past =
    This time has already passed: { $when }

    Do you want to move <b>{ $title }</b> there anyway?
changes-past-button = Yes, move it
changes-leave-button = Do not change it
changes-fewer =
    In <b>{ $title }</b> { $taken-number ->
        [one] one seat is taken already.
       *[other] { $taken-number } seats are taken already.
    } The new number of seats is { $seats-number }.

    Nobody loses their seat, but nobody else can join until seats become free. Shall I change it?
changes-fewer-button = Yes, change it

## Telling of a change

changes-will-tell =
    { $people-number ->
        [one] I will tell one person about the change,
       *[other] I will tell { $people-number } people about the change,
    } at the latest on { $when }. If you change more, I will tell it all at once.
changes-told-already = Everybody already knows about the change.
changes-told-now =
    { $told-number ->
        [0] No messages went out now.
        [one] I have told one person about the change.
       *[other] I have told { $told-number } people about the change.
    } { $later-number ->
        [0] Now everybody knows about it.
        [one] One person will hear later, for example after their quiet hours.
       *[other] { $later-number } people will hear later, for example after their quiet hours.
    }
changes-told = <b>A change to { $title }</b>
changes-told-time = <b>The time has changed.</b>
changes-told-place = <b>The place has changed.</b>
changes-told-point = <b>The point on the map has changed.</b>
changes-told-before = Before: <s>{ $was }</s>
changes-told-ask =
    { $answer ->
        [coming] You answered: I’m coming. If you can’t come after all, please change your answer.
        [waiting] You are still on the waiting list. If you can’t come after all, please change your answer.
       *[maybe] You answered: Maybe. Can you come?
    }
