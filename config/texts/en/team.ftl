### The coordinators: who looks after what, invitation links, and the end of a duty.

team-whole-school = the whole school
team-no-name = no name
team-title = <b>Coordinators</b>
    { $coordinators-number ->
        [0] There are no coordinators yet.
        [one] There is { $coordinators-number } coordinator.
       *[other] There are { $coordinators-number } coordinators.
    }
team-line = { $place }. <b>{ $name }</b>: { $unit }. Since { $day }.
team-how = Invite a new coordinator with a link. Choose what they will look after.
team-link-button = Link: { $unit }
team-end-button = End: { $place }. { $name }
team-previous-button = Previous
team-next-button = Next
team-back-button = Coordinators

## The link

team-link-made = <b>The link is ready: { $unit }</b>

    Forward the next message to the new coordinator. The link works for one person only and is a key: do not share it with others.
team-forward = Welcome as an alumni coordinator: { $organisation }, { $unit }.

    Open this link and press Start:
    { $link }

    The link works once. Open it by { $time }.
team-own-link = This link works, but it is meant for somebody else. Forward it to the new coordinator.
team-welcome = <b>You are now an alumni coordinator: { $unit }</b>

    You can now use these:
# same: all
team-command-line = /{ $command } – { $does }
team-welcome-end = You can always find the commands in the menu and by typing /help.
team-accepted = { $name } is now a coordinator: { $unit }. See all coordinators with /team.

## A duty ends

team-end-ask = <b>Do you want to end this duty?</b>

    { $name }: { $unit }

    The coordinator’s commands stop working at once. The person’s own alumni details are kept.
team-end-now-button = Yes, end the duty
team-ended-toast = The duty has ended.
team-ended = Your duty as an alumni coordinator has ended. Thank you for your work! You can use the bot as before in other ways.
