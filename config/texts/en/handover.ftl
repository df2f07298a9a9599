### Handing work over: what is open, to whom it goes, and what became of it.

menu-handover = Hand open work over
handover-title = <b>Your open work</b>
handover-title-of = <b>Open work: { $name }</b>
handover-none = There is no open work.
handover-event = <b>Events: { $work-number }</b>
handover-announcement = <b>Drafts and scheduled announcements: { $work-number }</b>
handover-campaign = <b>Paused mailings: { $work-number }</b>
handover-recurring = <b>Recurring announcements: { $work-number }</b>
handover-round = <b>Running surveys: { $work-number }</b>
handover-series = <b>Surveys that go out by themselves: { $work-number }</b>
handover-poll = <b>Short polls not sent yet: { $work-number }</b>
handover-visit = <b>Requests for visits: { $work-number }</b>
handover-matter = <b>Matters of alumni that you look after: { $work-number }</b>
handover-plan = <b>Entries in the plan of the year: { $work-number }</b>
handover-others = … and others: { $work-number }
handover-approvals = Applications waiting: { $work-number }. They are not handed over: they belong to all coordinators of the unit.
handover-offer-button = Hand it over to somebody
handover-begin-button = Hand work over
handover-see-button = My open work
handover-history-button = Work handed over

## The offer

handover-form = Hand work over
handover-ask-receiver = To whom does the open work go?
handover-ask-note = What is good for them to know? You can also skip the question.
handover-short-receiver = To whom
handover-short-note = Note
handover-save-button = Offer the work
handover-offered = <b>{ $name } would like to hand their open work over to you</b>
    { $unit }
handover-note = They write:
    { $note }
handover-when-now = If you accept, all open work is yours at once. This can be undone for a day.
handover-when-coming = If you accept, the work is yours when your duty begins.
handover-accept-button = I accept
handover-decline-button = I cannot take it
handover-back-button = Take the offer back
handover-undo-button = Undo the handover
handover-nobody = There is nobody yet who could take the work. First invite a new coordinator, or ask a coordinator of the whole school to do so.

## How a handover stands

handover-mine-offered = You have offered your work: { $name }. The answer is still to come.
handover-mine-agreed = { $name } takes the work when their duty begins.
handover-mine-moved = The work has been handed over: { $name }. This can still be undone.
handover-theirs-offered = { $name } offers you their open work.
handover-theirs-agreed = You get the work when your duty begins: { $name }.
handover-theirs-moved = You have got the work: { $name }. This can still be undone.
handover-yours = The work is yours now. It was handed over by { $name }. { $work-number ->
        [0] There was no open work left.
        [one] You have got one piece of work.
       *[other] You have got { $work-number } pieces of work.
    }
handover-theirs = { $name } has taken your work. { $work-number ->
        [0] There was no open work left.
        [one] One piece of work was handed over.
       *[other] { $work-number } pieces of work were handed over.
    }
handover-undo-a-day = If this was a mistake, you can undo it for a day.
handover-declined = { $name } cannot take your work. It is still yours.
handover-you-declined = You have not taken the work. I have told whoever offered it.
handover-taken-back = { $name } has taken the offer back. You need not do anything.
handover-undone = { $name } has undone the handover. The work is again with whoever had it before.
handover-undone-toast = The handover is undone.
handover-undo-nobody = The handover can no longer be undone: whoever gave the work has no duty now.

## Work handed over

handover-history = <b>Work handed over</b>
handover-history-none = No work has been handed over yet.
handover-was-moved = • { $day }: { $giver } handed work over ({ $work-number }), now it is with { $receiver }.
handover-was-accepted = • { $day }: { $giver } has agreed on a handover, it goes to { $receiver }.
handover-was-offered = • { $day }: { $giver } offers work, { $receiver } has not answered yet.
handover-was-declined = • { $day }: { $giver } offered work, { $receiver } could not take it.
handover-was-taken-back = • { $day }: { $giver } took back the offer to { $receiver }.
handover-was-undone = • { $day }: { $giver } and { $receiver }, the handover was undone.

## Own data

mydata-part-handed-over = Work that you have offered to somebody
mydata-part-taken-over = Work that has been offered to you
mydata-role = Duty
mydata-role-is-coordinator = coordinator
mydata-role-is-viewer = viewer
mydata-ends-at = Ends
mydata-offered-at = Offered
mydata-moved-at = Handed over
mydata-is-offered = offered
mydata-is-accepted = accepted
mydata-is-taken-back = offer taken back
mydata-is-undone = handover undone
