### Announcements: writing, previewing and sending them, and how the sending goes.

broadcasts-title = New announcement
broadcasts-text = Text of the announcement
broadcasts-ask-text = What would you like to say?
broadcasts-ask-text-help = Write all of it in one message. It is sent exactly as you write it. You will see it before it is sent.
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

broadcasts-preview-announcement = <b>The announcement has not been sent yet.</b> Above you see it exactly as people get it.
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
broadcasts-change-button = Change
broadcasts-discard-button = Do not send
broadcasts-discarded = All right. Nothing was sent.

## Progress

broadcasts-state-filling = <b>I am gathering the recipients.</b>
broadcasts-state-sending = <b>I am sending.</b>
broadcasts-state-done = <b>The sending is finished.</b>
broadcasts-state-stopped = <b>The sending was stopped.</b>
broadcasts-stopped-refused = Telegram did not accept the message, so I stopped sending. What Telegram said: <i>{ $reason }</i>
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
broadcasts-why-failed = Did not arrive: the person has blocked the bot or left Telegram, or Telegram did not accept the message.
broadcasts-why-unknown = Not certain: Telegram did not answer in time. The message may have arrived. I will not send it a second time.
broadcasts-why-withheld = Not sent: the person changed their choices or left after the sending had begun, the message was out of date, or the person already had a full week of messages.
broadcasts-why-later = Why some wait: I do not write at night, and nobody gets more messages in a week than the school allows.
broadcasts-about-announcement = Announcement: { $name }
broadcasts-about-event = Invitation: { $name }
broadcasts-about-round = Survey: { $name }
