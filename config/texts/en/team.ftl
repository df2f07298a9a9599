### The coordinators: who looks after what and until when, invitation links, and the end of a duty.

team-whole-school = the whole school
team-whole-school-button = The whole school
team-no-name = no name
team-title = <b>Coordinators</b>
    { $coordinators-number ->
        [0] There is no coordinator at present.
        [one] There is { $coordinators-number } coordinator.
       *[other] There are { $coordinators-number } coordinators.
    }
team-owner-line = Owner: <b>{ $name }</b>
team-line = { $place }. <b>{ $name }</b>: { $unit }.
team-viewer-line = { $place }. <b>{ $name }</b>: { $unit }, viewer.
team-card = <b>{ $name }</b>
    Coordinator: { $unit }
team-viewer-card = <b>{ $name }</b>
    Viewer, sees numbers only: { $unit }
team-since = Since { $day }.
team-begins = Begins on { $day }.
team-begins-then = The duty begins on { $day }.
team-until = The duty ends on { $day }.
team-no-end = The duty has no last day.
team-ended-on = Ended on { $day }.
team-how = Invite a new coordinator or viewer with a link.
team-invite-button = Invite somebody
team-links-button = Open links
team-history-button = Ended duties
team-previous-button = Previous
team-next-button = Next
team-back-button = Coordinators
team-open-button = Open the duty
team-change-end-button = Change the last day
team-end-button = End the duty
team-give-work-button = Hand their work over
team-history-title = <b>Ended duties</b>
team-history-none = No duty has ended yet.
team-contact = { $name } ({ $unit })

## The link

team-link-form = Invite somebody
team-end-form = Last day
team-ask-role = What will they do? A coordinator looks after the alumni work. A viewer sees numbers only.
team-coordinator-button = Coordinator
team-viewer-button = Viewer
team-ask-unit = What will the coordinator look after?
team-ask-seen = Which numbers will the viewer see?
team-ask-term = How long does the duty last? This term ends on { $last }. The next one begins on { $first } and ends on { $end }.
team-ask-end = Until when does the duty last? This term ends on { $last }. The next one begins on { $first } and ends on { $end }.
team-term-this-button = This term
team-term-next-button = Next term
team-term-open-button = Without a last day
team-term-dates-button = I choose the day
team-ask-from = On which day does the duty begin?
team-ask-until = What is the last day of the duty?
team-day-too-early = That day is too early. Choose today or a later day. The last day cannot be before the first one.
team-short-role = Duty
team-short-unit = Unit
team-short-seen = Unit
team-short-term = How long
team-short-from = Begins
team-short-until = Ends
team-link-made = <b>The link is ready: { $unit }</b>

    Forward the next message to whoever you invite. The link works for one person only and is a key: do not share it with others.
team-forward = Welcome as an alumni coordinator: { $organisation }, { $unit }.
team-forward-viewer = Welcome to follow the numbers of the alumni work: { $organisation }, { $unit }.
team-forward-link = Open this link and press Start:
    { $link }

    The link works once. Open it by { $time }.
team-links = <b>Open links</b>

    Nobody has opened these links yet. You can take back a link that has gone astray.
team-links-none = There are no open links.
team-link-line = { $place }. Coordinator, { $unit }. To be opened by { $time }.
team-viewer-link-line = { $place }. Viewer, { $unit }. To be opened by { $time }.
team-revoke-button = Take back link { $place }
team-revoked-toast = The link no longer works.
team-own-link = This link works, but it is meant for somebody else. Forward it to whoever you invite.
team-has-more = You are a coordinator already and can do more than with this link. The link is still unused.
team-coming = <b>You are invited to the alumni work: { $unit }</b>
team-coming-next = You get a message when the duty begins. The commands work from then on.
team-not-coming = The duty that was to begin ({ $unit }) has been called off.
team-welcome = <b>You are now an alumni coordinator: { $unit }</b>

    You can now use these:
team-welcome-viewer = <b>You now see the numbers of the alumni work: { $unit }</b>

    You can now use these:
# same: all
team-command-line = /{ $command } – { $does }
team-welcome-end = You can always find the commands in the menu and by typing /help.
team-welcome-name = Alumni see your name when they ask who can help. You can change the name in your profile: /profile.
team-welcome-owner = <b>You are an owner of this bot</b>
    Invite the coordinators with /team. The bot tells you in this chat if something is wrong with it.
team-welcome-owner-join = Next the bot asks whether you want to join yourself. You do not have to.
team-accepted = { $name } is now a coordinator: { $unit }. See all coordinators with /team.
team-accepted-viewer = { $name } is now a viewer: { $unit }. See everybody with /team.
team-accepted-coming = { $name } has taken the duty: { $unit }.

## A duty ends

team-end-ask = <b>Do you want to end this duty?</b>

    { $name }: { $unit }

    The coordinator’s commands stop working at once. The person’s own alumni details are kept.
team-end-ask-viewer = <b>Do you want to end this duty?</b>

    { $name }: { $unit }

    The numbers can no longer be seen. The person’s own alumni details are kept.
team-end-now-button = Yes, end the duty
team-ended-toast = The duty has ended.
team-ended = Your duty as an alumni coordinator has ended. Thank you for your work! Otherwise you can use the bot as before.
team-ended-viewer = You no longer see the numbers of the alumni work. Thank you for your interest! Otherwise you can use the bot as before.
team-ends-soon = <b>Your duty ends soon: { $unit }</b>

    The last day is { $day }.
team-ends-soon-work = Hand your open work over to your successor in good time. See it with /handover.
team-ends-soon-owner = A duty ends soon: { $name }, { $unit }. The last day is { $day }. Change the last day if the duty goes on.
team-left-work = { $name }, { $unit }: the duty has ended. The last day was { $day }.

    { $work-number ->
        [one] One piece of open work has nobody who looks after it.
       *[other] { $work-number } pieces of open work have nobody who looks after them.
    } You can hand the work over to somebody else.
team-now-until = The last day of your duty has changed: { $unit }. It is { $day }.
team-now-open = Your duty no longer has a last day: { $unit }.

## For the log

audit-action-began = began
audit-action-ended = ended
audit-action-offered = offered
audit-action-accepted = accepted
audit-action-moved = moved
audit-subject-duty = coordinator’s duty
audit-subject-duty-link = link to a duty
audit-subject-handover = handover of work
audit-subject-duties = ended duties
audit-subject-handovers = old handovers
