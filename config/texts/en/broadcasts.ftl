### Announcements: writing, previewing and sending them, and how the sending goes.

broadcasts-title = New announcement
broadcasts-footer = <i>Sent by { $organisation }.</i>
broadcasts-topic = Kind of announcement
broadcasts-ask-topic = What kind of announcement is this?
broadcasts-ask-topic-help = News goes to those who want news. A request goes only to those who have offered something, such as visits or mentoring.
broadcasts-news-button = News for all
broadcasts-asking-button = A request to those who help
broadcasts-offers = What is asked for
broadcasts-ask-offers = What do you ask for?
broadcasts-ask-offers-help = Choose one or more and press Done. If you skip the question, everyone who has offered something is included.

## Preview

broadcasts-preview-round = <b>The survey has not been sent yet.</b> Above you see the invitation exactly as people get it.
broadcasts-to = <b>To</b>
    { $audience }
broadcasts-reached = { $people-number ->
    [one] <b>One</b> person gets it.
   *[other] <b>{ $people-number }</b> people get it.
 }
broadcasts-reaches-nobody = Nobody would get it now. Press Change and choose other recipients.
broadcasts-unreachable = { $people-number ->
    [one] One person is left out: they have blocked the bot or left Telegram.
   *[other] { $people-number } people are left out: they have blocked the bot or left Telegram.
 }
broadcasts-without-consent = { $people-number ->
    [one] One person is left out: they do not want messages like this.
   *[other] { $people-number } people are left out: they do not want messages like this.
 }
broadcasts-in-digest = { $people-number ->
    [one] One of them gets it in the weekly digest.
   *[other] { $people-number } of them get it in the weekly digest.
 }
broadcasts-over-budget = { $people-number ->
    [one] The week of one of them is full. They get it later, or not at all.
   *[other] The week of { $people-number } of them is full. They get it later, or not at all.
 }
broadcasts-unwanted = { $people-number ->
    [one] One person is left out: they have turned this topic off.
   *[other] { $people-number } people are left out: they have turned this topic off.
 }
broadcasts-paused = { $people-number ->
    [one] One person is left out: they are on a break.
   *[other] { $people-number } people are left out: they are on a break.
 }
broadcasts-send-button = { $people-number ->
    [one] Send to one person
   *[other] Send to { $people-number } people
 }
broadcasts-send-both-button = Send: { $people-number ->
    [one] 1 person
   *[other] { $people-number } people
 }, { $venues-number ->
    [one] 1 group
   *[other] { $venues-number } groups
 }
broadcasts-change-button = Change
broadcasts-discard-button = Do not send
broadcasts-discarded = All right. Nothing was sent.

## Progress

broadcasts-state-filling = <b>I am gathering the recipients.</b>
broadcasts-state-sending = <b>I am sending.</b>
broadcasts-state-done = <b>The mailing is finished.</b>
broadcasts-state-stopped = <b>The mailing was stopped.</b>
broadcasts-stopped-refused = Telegram did not accept the message, so I stopped sending. What Telegram said: <i>{ $reason }</i>
broadcasts-stopped-fault = I could not make the message for several people, so I stopped sending. The fault is the bot’s, not yours. The bot’s owners are told of it.
broadcasts-stopped-event-cancelled = The event was cancelled, so I stopped sending invitations.
# same: all
broadcasts-bar = { $bar } { $percent }%
broadcasts-sent = Arrived: { $people-number }
broadcasts-failed = Did not arrive: { $people-number }
broadcasts-unknown = Not certain: { $people-number }
broadcasts-withheld = Not sent: { $people-number }
broadcasts-waiting = Waiting: { $people-number }
broadcasts-later = Waiting for the morning or a later day: { $people-number }
broadcasts-digested = In the weekly digest: { $people-number }
broadcasts-total = Total: { $people-number }
broadcasts-why-later = Why some wait: I do not write at night, and nobody gets more messages in a week than the school allows.
broadcasts-about-announcement = Announcement: { $name }
broadcasts-about-event = Invitation: { $name }
broadcasts-about-round = Survey: { $name }
broadcasts-about-delete = Deleting a sent message: { $name }
broadcasts-about-correct = Correction: { $name }
broadcasts-about-failed = Sent again to those it did not reach: { $name }
broadcasts-about-unknown = Sent again to the uncertain ones: { $name }
broadcasts-about-joined = Sent to new members: { $name }
broadcasts-state-paused = <b>The mailing is paused.</b>
broadcasts-forgotten = This mailing is waiting for a decision. The pause began on { $day }. You can continue or cancel it.
broadcasts-state-trial = <b>I am sending to the first few to see that everything works.</b>
broadcasts-stopped-round-closed = The survey was closed, so I stopped sending invitations to it.
broadcasts-stopped-cancelled = A coordinator cancelled the mailing. Those who had not got the message yet will not get it.
broadcasts-stopped-undone = A coordinator deleted the message, so I stopped sending it.
broadcasts-stopped-corrected = A coordinator corrected the message, so I stopped sending the first version.
broadcasts-speed = { $speed-number ->
    [one] One message a second
   *[other] { $speed-number } messages a second
 }
broadcasts-left-soon = Less than a minute left
broadcasts-left-minutes = { $minutes-number ->
    [one] About a minute left
   *[other] About { $minutes-number } minutes left
 }
broadcasts-left-hours = About { $hours-number } hours left
broadcasts-pause-button = Pause
broadcasts-resume-button = Continue
broadcasts-cancel-button = Cancel the mailing
broadcasts-ledger-button = How it went
broadcasts-cancel-ask = <b>Do you want to cancel the mailing?</b>

    Sent already: { $sent-number }
    Would not be sent: { $people-number }

    Messages that have been sent stay where they are.
broadcasts-cancel-yes-button = Yes, cancel
broadcasts-cancel-no-button = No, do not cancel
broadcasts-paused-toast = Paused
broadcasts-resumed-toast = Continuing
broadcasts-cancelled-toast = Cancelled
broadcasts-state-sending-delete = <b>I am deleting the messages.</b>
broadcasts-state-paused-delete = <b>The deleting is paused.</b>
broadcasts-forgotten-delete = This deleting is waiting for a decision. The pause began on { $day }. You can continue or stop it.
broadcasts-state-done-delete = <b>The deleting is finished.</b>
broadcasts-state-stopped-delete = <b>The deleting was stopped.</b>
broadcasts-stopped-cancelled-delete = A coordinator stopped the deleting. The rest of the messages stay.
broadcasts-sent-delete = Deleted: { $people-number }
broadcasts-failed-delete = Could not be deleted: { $people-number }
broadcasts-withheld-delete = Left as they were: { $people-number }
broadcasts-cancel-button-delete = Stop deleting
broadcasts-cancel-ask-delete = <b>Do you want to stop deleting?</b>

    Deleted already: { $sent-number }
    Would stay: { $people-number }
