### One inbox: ideas, questions, replies to announcements and notes to organisers.

menu-inbox = Inbox
menu-idea = Send an idea

## For coordinators

matters-nameless = Unnamed sender
matters-notice = <b>{ $kind ->
        [idea] New idea: { $name }
        [note] Note to the organiser: { $name }
        [reply] Reply to an announcement: { $name }
       *[question] Question: { $name }
    }</b>
matters-changed = <b>{ $name } has changed their message</b>
matters-again = <b>Waiting for a coordinator: { $name }</b>
matters-heard-done = <b>{ $name } has marked this as done.</b>
matters-heard-still = <b>{ $name } would like to go on with this.</b>
matters-heard-over = <b>A colleague takes care of this now: { $name }</b>
matters-taken-back = <b>{ $name } has withdrawn their message.</b>
matters-given = <b>{ $giver } has given you this to take care of.</b>
matters-unit = Unit: { $unit }
matters-about = { $kind ->
        [note] Event: { $title }
       *[reply] Announcement: { $title }
    }
matters-sent = { $sent ->
        [voice] Voice message
        [album] Pictures
       *[photo] Picture
    }
# same: all
matters-words = <blockquote>{ $words }</blockquote>
matters-heard-reply = <b>{ $name } has written to you</b>
matters-card = <b>{ $kind ->
        [idea] Idea: { $name }
        [note] Note to the organiser: { $name }
        [reply] Reply to an announcement: { $name }
       *[question] Question: { $name }
    }</b>
    Sent on { $day }
matters-outcome = <b>The sender has been told what came of this:</b>
    <blockquote>{ $words }</blockquote>
matters-from = From: { $name }
matters-reminder = <b>{ $matters-number ->
        [one] A message has waited for over a week.
       *[other] { $matters-number } messages have waited for over a week.
    }</b>
matters-told-given = <b>{ $name } takes care of this now.</b>
matters-told-outcome = <b>I will tell the sender.</b>
matters-give-ask = <b>{ $people-number ->
        [0] There are no other coordinators just now.
       *[other] Whom do you give this to?
    }</b>
matters-title-answer = Answer to a message
matters-title-outcome = What came of it
matters-ask-outcome = What came of this?
matters-help-outcome = Write at most 700 characters. The sender gets the message and this is closed. Your name is not shown.
matters-short-outcome = What came of it
matters-tell-button = Tell the sender
matters-canned-hint = You can choose a ready answer. You see it once more before it is sent, and can change it.
matters-play-button = { $sent ->
        [voice] Listen to the message
        [album] See the pictures
       *[photo] See the picture
    }
matters-assign-button = Give to a colleague
matters-outcome-button = Tell what came of it
matters-return-button = Back
matters-inbox-button = Inbox
matters-inbox = <b>Inbox</b>
matters-approvals = { $people-number ->
        [one] One person is waiting for approval.
       *[other] { $people-number } people are waiting for approval.
    }
matters-box = <b>{ $box ->
        [new] New
        [mine] Yours
        [notes] Notes to organisers
        [answered] Answered
        [others] With colleagues
       *[closed] Done
    }:</b> { $matters-number ->
        [0] none
       *[other] { $matters-number }
    }
matters-box-button = { $box ->
        [new] New
        [mine] Mine
        [notes] Notes
        [answered] Answered
        [others] With colleagues
       *[closed] Done
    } ({ $matters-number })
# same: all
matters-line = <b>{ $place }.</b> { $task }
matters-task = <b>{ $name }</b> ({ $unit })
    { $kind ->
        [wish] Wish for help
        [idea] Idea
        [note] Note to the organiser
        [reply] Reply to an announcement
       *[question] Question
    }: { $wishes }
    Sent on { $day }. { $state ->
        [new] Nobody takes care of this yet.
        [taken] { $holder } takes care of this.
        [answered] { $holder } has answered.
        [my-taken] Waiting for you.
        [my-answered] You have answered.
       *[closed] Done.
    }
matters-approvals-button = To approve ({ $people-number })

## Ready answers

matters-canned = <b>Ready answers</b>
    { $answers-number ->
        [0] There are no answers yet.
        [one] One answer.
       *[other] { $answers-number } answers.
    }
    Every coordinator of your unit can use them.
matters-canned-button = Ready answers
matters-canned-new-button = New answer
matters-canned-change-button = Change the answer
matters-canned-drop-button = Delete the answer
matters-canned-drop-now-button = Yes, delete the answer
matters-canned-sure = Shall I delete the ready answer { $name }?
matters-canned-card = <b>{ $name }</b> ({ $tongue })
    <blockquote>{ $words }</blockquote>
matters-canned-title = Ready answer
matters-canned-ask-name = What is the answer called? The name goes onto its button.
matters-canned-short-name = Name
matters-canned-ask-language = In which language is the answer?
matters-canned-short-language = Language
matters-canned-ask-words = What does the answer say?
matters-canned-short-words = Answer

## For the alumnus

# same: all
matters-title-idea = Idea
matters-ask-idea = What is your idea?
# same: all
matters-short-idea = Idea
matters-title-question = Question to the coordinator
matters-ask-question = What would you like to ask?
matters-short-question = Question
matters-title-reply = Message to the coordinators
matters-ask-reply = What would you like to say about the announcement?
matters-short-reply = Your message
matters-help-send = Write at most 1000 characters, or send a picture or a voice message. Nobody sees your phone number or account.
matters-ask-sender = May your name be shown?
matters-help-sender = You get an answer through this bot in any case.
matters-short-sender = Name
matters-with-name-button = With my name
matters-without-name-button = Without my name
matters-help-nameless = Write at most 700 characters. The coordinator sees your message but not your name.
matters-want-message = I can pass on text, a picture or a voice message. Please send one of these.
matters-sure = <b>Shall I send this to the coordinators?</b> They see your name.
matters-send-button = Send
matters-not-sent = I did not send the message.
matters-told-idea = <b>Thank you for the idea!</b> A coordinator will read it.
matters-told-sent = <b>Your message is on its way to the coordinators.</b>
matters-idea-button = Send an idea
matters-ask-button = Ask the coordinators
matters-write-button = Write to us
matters-own-list = <b>Your messages to the school</b>
    { $matters-number ->
        [one] You have one message.
       *[other] You have { $matters-number } messages.
    }
matters-own-task = <b>{ $wishes }</b>
    { $kind ->
        [idea] Idea
        [note] Note to the organiser
        [reply] Reply to an announcement
       *[question] Question
    }, { $day }. { $state ->
        [new] No coordinator has read it yet.
        [read] A coordinator has read it.
        [taken] A coordinator takes care of it.
        [answered] A coordinator has answered.
        [came] You were told what came of it.
       *[closed] Done.
    }
matters-own-card = <b>{ $kind ->
        [idea] Your idea
        [note] Your note to the organiser
        [reply] Your reply to an announcement
       *[question] Your question
    }</b>
    You sent this on { $day }
matters-own-state = { $state ->
        [new] No coordinator has read this yet.
        [read] A coordinator has read this.
        [taken] A coordinator takes care of it and will write to you here.
        [answered] A coordinator has answered you.
       *[closed] This is done.
    }
matters-own-taken-back = You have withdrawn your message. The coordinators can no longer see it.
matters-is-taken = <b>{ $kind ->
        [idea] A coordinator has read your idea and takes it further
       *[question] A coordinator has read your message and takes care of it
    }</b> ({ $unit })
matters-is-closed = <b>A coordinator has marked your message as done.</b> Would you like to go on? Press the button.
matters-is-reopened = <b>A coordinator takes care of this again.</b>
matters-came = <b>{ $kind ->
        [idea] This came of your idea:
       *[question] This came of your message:
    }</b>
    <blockquote>{ $words }</blockquote>
matters-show-button = Show the message
matters-mine-button = All your messages
matters-done-button = This is done
matters-still-button = I would like to go on
matters-back-button = Withdraw my message
matters-back-now-button = Yes, withdraw it now
matters-back-ask = Do you want to withdraw your message? The coordinators will no longer see it, and I will erase the answers to it.

## The audit log and one’s own data

audit-subject-matter = message to the coordinators
mydata-part-made-canned = Ready answers that you have written
mydata-nameless = Without a name
mydata-read-at = Read
mydata-outcome = What came of it
mydata-is-wish = wish for help
# same: all
mydata-is-idea = idea
mydata-is-note = note to the organiser
mydata-is-reply = reply to an announcement
mydata-is-question = question
