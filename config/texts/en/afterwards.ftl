### After the event: who came, thanks and feedback, messages to those who answered.

afterwards-title = <b>{ $title }</b>
afterwards-thanks = Thank you for coming to <b>{ $title }</b>!
afterwards-voluntary = Answering is voluntary. The organiser does not see who answered what.
afterwards-reminder =
    You were there: <b>{ $title }</b>

    Would you still have a moment to say how it was? I will not remind you again.
afterwards-who-came =
    <b>{ $title }</b> is over. Who came?

    { $people-number ->
        [one] One person said they would come.
       *[other] { $people-number } people said they would come.
    } Only those who came will get the thanks and the feedback form.
afterwards-all-came-button = All who signed up came
afterwards-by-name-button = I’ll mark them by name
afterwards-all-came =
    { $people-number ->
        [0] <b>{ $title }</b>: everybody had been marked already.
        [one] <b>{ $title }</b>: I marked one person as present. They will get the thanks and the feedback form.
       *[other] <b>{ $title }</b>: I marked { $people-number } people as present. They will get the thanks and the feedback form.
    }

## A message to those who answered

event-message-form = A message to those who answered
event-message-ask-to = Who should get the message?
event-message-to = To whom
event-message-to-signed-up = All who signed up ({ $people-number })
event-message-to-coming = Coming ({ $people-number })
event-message-to-waiting = On the waiting list ({ $people-number })
event-message-to-maybe = Maybe ({ $people-number })
event-message-to-cannot = Can’t come ({ $people-number })
event-message-to-came = Those who came ({ $people-number })
event-message-ask-content = What would you like to send?
event-message-help-content = Write a message, or send a picture or a file. A link is fine, too.
event-message-content = Message
event-message-want = Please send text, a picture or a file.
event-message-picture = Picture
event-message-from = A message from the organiser: <b>{ $title }</b>
event-message-preview = <b>The message has not been sent yet.</b> Above you see it exactly as it will be sent.
event-message-nobody = There is nobody in this group I can write to right now.
event-message-sent =
    { $people-number ->
        [one] The message is on its way to one person.
       *[other] The message is on its way to { $people-number } people.
    } Whoever has quiet hours now will get it after them.
