### What has been sent, and what became of everybody for whom it was meant.

menu-sent = Sent messages
ledger-list = <b>Sent messages</b>
ledger-list-none = Nothing has been sent yet.
ledger-list-line = { $line-number }. <b>{ $what }</b>
    { $day }, { $state ->
        [done] finished
        [stopped] stopped
        [deleted] deleted
        [paused] paused
       *[other] going on
    }, { $repair ->
        [delete] deleted
        [venues] groups and channels
       *[other] arrived
    }: { $people-number }
ledger-new-button = New announcement
ledger-list-button = All sent messages
ledger-back-button = Back to the mailing
ledger-title = <b>How it went</b>
ledger-audience = The message was meant for: { $people-number }
ledger-left-out = Left out from the beginning: { $people-number }
ledger-unknown-means = Telegram did not answer in time. The message may have arrived. I do not send it again by myself.
# same: all
ledger-line = { $people-number }: { $reason }
ledger-venues = Groups and channels: { $venues-number }
ledger-venues-named = The groups and channels: { $names }
ledger-venues-missed = Groups and channels that it did not reach: { $venues-number }
ledger-venues-missed-delete = Groups and channels where the message stays: { $venues-number }
ledger-venues-waiting = Groups and channels that still wait for it: { $venues-number }
ledger-reason-none = the reason is not known
ledger-reason-blocked = blocked the bot
ledger-reason-deactivated = left Telegram
ledger-reason-no-chat = Telegram no longer finds the chat
ledger-reason-put-out = the bot has been removed
ledger-reason-no-rights = the bot may not write there
ledger-reason-closed = the chat is closed
ledger-reason-topic-gone = the topic in the group has been deleted or closed
ledger-reason-venue-gone = the bot does not post there any more
ledger-reason-gone = the message was not there any more
ledger-reason-unreachable = already blocked the bot or left Telegram
ledger-reason-no-consent = no consent to messages like this
ledger-reason-topic-off = turned this topic off
ledger-reason-paused = on a break
ledger-reason-asked-lately = asked not long ago
ledger-reason-has-left = left the alumni community
ledger-reason-has-answered = answered already
ledger-reason-has-declined = declined to answer
ledger-reason-stopped = the mailing was stopped before their turn
ledger-reason-budget = already got as many messages this week as the school allows
ledger-reason-out-of-date = the message was out of date
ledger-reason-too-old = Telegram deletes only what is less than 48 hours old
ledger-reason-not-for-groups = groups and channels get announcements only
ledger-reason-made-badly = the message could not be made; the fault is ours and has been noted
ledger-reason-telegram = Telegram said: <i>{ $reason }</i>
ledger-taps = Pressed the button: { $people-number }
ledger-links-uncounted = Telegram does not tell how many have opened a link.
ledger-xlsx-button = As a spreadsheet
ledger-file-name = mailing-{ $day }
ledger-sheet = How it went
ledger-column-outcome = What happened
ledger-column-reason = Why
ledger-column-people = People
ledger-column-venues = Groups and channels
ledger-outcome-sent = Arrived
ledger-outcome-failed = Did not arrive
ledger-outcome-unknown = Not certain
ledger-outcome-withheld = Not sent
ledger-outcome-left-out = Left out from the beginning
ledger-outcome-waiting = Waiting
ledger-outcome-all = Meant for, in all
ledger-sheet-taps = Pressed the button

## Sending once more

resend-failed-button = Try again
resend-unknown-button = Send to the uncertain ones
resend-joined-button = Send to new members
resend-failed-done-button = See how the new try went
resend-unknown-done-button = See what was sent again
resend-ask-failed = <b>Shall I send it again to those it did not reach?</b>
    { $name }
resend-ask-unknown = <b>Shall I send it again where it is not certain?</b>
    { $name }

    Some of them may get the same message twice.
resend-ask-joined = <b>Shall I send it to those who have joined since?</b>
    { $name }

    Nobody it was already meant for gets it again.
resend-means = The same message goes out as a mailing of its own. As always, people who cannot be reached, do not want messages or are on a break are left out.
resend-second = { $limit-number ->
    [one] Another coordinator confirms a mailing to more than { $limit-number } person. Make a new draft of this, and you can ask for confirmation.
   *[other] Another coordinator confirms a mailing to more than { $limit-number } people. Make a new draft of this, and you can ask for confirmation.
 }
redraft-button = Make a new draft of this
redraft-made = This is a new draft with the same message. Nothing has been sent yet.

## Undoing

undo-button = Delete or correct
undo-ask = <b>What do you want to do?</b>
    { $name }
undo-delete-means = Deleting takes the message out of people’s chats. Telegram lets me do it for 48 hours after sending. Those who have already read it have read it.
undo-delete-too-late = The messages are over 48 hours old. Telegram no longer lets me delete them.
undo-correct-means = A correction comes as a reply to the message, to everybody who got it.
undo-correct-second = { $limit-number ->
    [one] More than { $limit-number } person got the message. I do not send a correction to so many without another coordinator. You can delete the message, if Telegram still lets you, or prepare a new announcement that another coordinator confirms.
   *[other] More than { $limit-number } people got the message. I do not send a correction to so many without another coordinator. You can delete the message, if Telegram still lets you, or prepare a new announcement that another coordinator confirms.
 }
undo-delete-button = Delete the messages
undo-correct-button = Write a correction
undo-back-button = Back
undo-delete-ask = { $people-number ->
    [0] <b>Shall I delete the message?</b>
    [one] <b>Shall I delete the message from one person’s chat?</b>
   *[other] <b>Shall I delete the message from { $people-number } people’s chats?</b>
 }
undo-delete-corrections = I also delete the corrections that came as replies to it.
undo-delete-final = This cannot be undone. What has not been sent yet will not be sent.
undo-delete-yes-button = Yes, delete
undo-form = Correction
undo-text = Correction
undo-ask-text = What should it say? The correction comes as a reply to the message that you sent.
undo-text-in = Correction, { $tongue }
undo-ask-text-in = What should it say? Write the correction in this language: { $tongue }. It comes as a reply to the message that you sent.
undo-correction-preview = <b>The correction has not been sent yet.</b> You see it above. { $people-number ->
    [0] It comes as a reply to the message.
    [one] One person gets it as a reply to the message.
   *[other] { $people-number } people get it as a reply to the message.
 }
undo-send-correction-button = Send the correction
undo-change-correction-button = Change
undo-discard-correction-button = Do not send
ledger-audience-delete = Messages that had arrived: { $people-number }
ledger-unknown-means-delete = Telegram did not answer in time. The message may be gone.
ledger-outcome-sent-delete = Deleted
ledger-outcome-failed-delete = Could not be deleted
ledger-outcome-withheld-delete = Left as it was
resend-nobody = Nobody would get it now.
undo-told-delete = I have deleted the messages, or am deleting them now.
undo-told-correct = The message has been corrected.
undo-delete-begun = I have already deleted the messages, or am deleting them now.
undo-deleted-button = See how the deleting went
undo-sent-again = The message has also been sent once more. These buttons do not concern that mailing: open it from the list of sent messages.
undo-ready = Is that all
undo-ask-ready = Have you sent the whole album?
undo-ready-button = That is all
undo-when = When
undo-ask-when = These are quiet hours. When shall the correction go out?
undo-later-button = After the quiet hours
undo-now-button = At once
