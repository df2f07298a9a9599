### Help that is wished for in a survey: both sides write through the bot. How others answered.

menu-wishes = My wishes and messages

## For coordinators

wishes-notice = <b>{ $name } wishes for help</b> and may be contacted.

    Unit: { $unit }
    Wish: { $wishes }

    Answer through the bot. You see only the name and the wish.
wishes-changed = <b>{ $name } has changed their wish</b>

    Unit: { $unit }
    Wish now: { $wishes }
wishes-again = <b>{ $name } waits for a coordinator again</b>

    Unit: { $unit }
    Wish: { $wishes }
wishes-taken-back = <b>{ $name } has withdrawn their wish for help.</b> Please do not contact them about it.
wishes-card = <b>Wish for help: { $name }</b>
    Unit: { $unit }
    Wish: { $wishes }
    Asked on { $day }
wishes-state = { $state ->
    [new] Nobody takes care of this yet.
    [taken] { $holder } takes care of this.
    [answered] { $holder } has answered.
    [my-taken] You take care of this. They are waiting for your answer.
    [my-answered] You have answered.
   *[closed] This is done.
 }
wishes-unreachable = The bot cannot reach this person now. Your answer will be sent when they can be reached again.
wishes-note = <b>{ $author ->
        [me] You
        [alumnus] { $name }
       *[coordinator] Coordinator
    }</b>, { $day }
    <blockquote>{ $words }</blockquote>
wishes-told-taken = <b>Thank you for taking this on!</b>
wishes-told-other = <b>{ $holder } takes care of this already.</b>
wishes-told-changed = <b>This has changed since. Here is how it stands now.</b>
wishes-told-released = <b>The other coordinators now know that this waits for somebody.</b>
wishes-told-closed = <b>Marked as done.</b>
wishes-told-reopened = <b>This is open again.</b>
wishes-told-sent = <b>Your answer is on its way.</b>
wishes-told-waits = <b>Your answer is saved.</b> The bot cannot reach this person now. It will be sent when they can be reached again.
wishes-heard-reply = <b>{ $name } has written to you</b>
    <blockquote>{ $words }</blockquote>
wishes-heard-done = <b>{ $name } no longer needs help.</b>

    Unit: { $unit }
    Wish: { $wishes }
wishes-heard-still = <b>{ $name } still needs help.</b>

    Unit: { $unit }
    Wish: { $wishes }
wishes-heard-over = <b>A colleague takes care of this now: { $name }</b>

    Unit: { $unit }
    Wish: { $wishes }
wishes-reminder = <b>{ $wishes-number ->
        [one] A wish for help has waited for over a week.
       *[other] { $wishes-number } wishes for help have waited for over a week.
    }</b>
wishes-list = <b>Wishes for help</b>
    { $wishes-number ->
    [0] No wish is open.
    [one] One open wish.
   *[other] { $wishes-number } open wishes.
 }
# same: all
wishes-line = <b>{ $place }.</b> { $task }
wishes-task = <b>{ $name }</b> ({ $unit })
    { $wishes }
    Asked on { $day }. { $state ->
    [new] Nobody takes care of this yet.
    [taken] { $holder } takes care of this.
    [answered] { $holder } has answered.
    [my-taken] Waits for your answer.
    [my-answered] You have answered.
   *[closed] Done.
 }
# same: all
wishes-open-button = { $place }. { $task }
wishes-show-button = Show the wish
wishes-take-button = I take care of this
wishes-take-over-button = I take this over
wishes-answer-button = Answer
wishes-release-button = Give it to the others
wishes-close-button = Mark as done
wishes-reopen-button = Open again
wishes-list-button = All wishes for help
wishes-older-button = Older messages
wishes-newer-button = Newer messages
wishes-about = Wish: { $wishes }
wishes-title-answer = Answer to a wish
wishes-ask-answer = What do you answer? ({ $name })
wishes-help-answer = Write at most 700 characters. Your message goes as it is, without your name or account. You see it once more before it is sent.
wishes-short-answer = Your answer
wishes-send-button = Send the answer

## For the alumnus

wishes-own-list = <b>Your wishes for help</b>
    { $wishes-number ->
    [0] You have none. In some surveys you can wish for help.
    [one] You have one wish.
   *[other] You have { $wishes-number } wishes.
 }
wishes-own-task = <b>{ $wishes }</b>
    You asked on { $day }. { $state ->
    [new] It waits for a coordinator.
    [taken] A coordinator takes care of it.
    [answered] A coordinator has answered.
   *[closed] It is done.
 }
wishes-own-card = <b>Your wish for help</b>
    { $wishes }
    You asked on { $day }
wishes-own-state = { $state ->
    [new] The school’s coordinators can see your wish. Nobody takes care of it yet.
    [taken] A coordinator takes care of it and will write to you here.
    [answered] A coordinator has answered you.
   *[closed] This is done.
 }
wishes-own-taken-back = You have withdrawn your wish. The coordinators can no longer see it.
wishes-is-taken = <b>A coordinator takes care of your wish</b> ({ $unit })

    { $wishes }

    They will write to you here.
wishes-is-answered = <b>A coordinator has written to you</b> ({ $unit })
    <blockquote>{ $words }</blockquote>
wishes-is-closed = <b>A coordinator has marked your wish as done.</b>

    { $wishes }

    Do you still need help? Press the button.
wishes-is-reopened = <b>A coordinator takes care of your wish again.</b>

    { $wishes }
wishes-own-button = See your wish
wishes-mine-button = All your wishes
wishes-reply-button = Write to the coordinator
wishes-done-button = I no longer need help
wishes-still-button = I still need help
wishes-back-button = Withdraw my wish
wishes-back-now-button = Yes, withdraw it
wishes-keep-button = No, keep it
wishes-back-ask = Do you want to withdraw your wish? The coordinators will no longer see it, and I will erase the messages about it.
wishes-title-reply = Message to the coordinator
wishes-ask-reply = What would you like to tell the coordinator?
wishes-help-reply = Write at most 700 characters. The coordinator sees your name and your message, not your phone number or account.
wishes-short-reply = Your message
wishes-told-replied = <b>Your message is on its way.</b>

## How others answered

others-field = <b>How others in your field answered</b>
    { $field }: at least { $people-number } people have answered so far.
others-all = <b>How others answered</b>
    At least { $people-number } people have answered so far.
others-line = { $option }: { $tens-number ->
        [0] under 10%
       *[other] about { $tens-number }0%
    }
others-rare = Rare answers are left out, and shares are rounded, so that nobody can be recognised.
# same: sv
others-written = { $tens-number ->
        [0] under 10%
       *[other] { $tens-number }0%
    }
others-file = how-others-answered

## The audit log

audit-subject-wish = wish for help
