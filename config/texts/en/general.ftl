### Help, language, privacy, erasing, and kind refusals.

button-join = Join
button-help = Help
button-events = Events
button-profile = My details
button-private = Open a private chat
error-not-understood = I did not understand. Help shows what I can do.
error-join-first = I am your school’s alumni bot. Please join first: it takes about a minute.
error-still-waiting = The school has not approved you yet. I will tell you as soon as it has. You do not need to do anything.
error-stale-press = This button is old and no longer works. Nothing was changed. Help shows what you can do.
error-event-over = It is too late to answer: the event has begun or was cancelled.
error-event-done = The event has begun or was cancelled, so this can no longer be done.
error-round-closed = This survey has closed. Thank you for your interest!
error-link-used = This link has been used or is too old. Please ask for a new one from the person who gave it to you.
error-nobody-there = The message has no recipients now, so I sent nothing. Please choose other recipients.
error-wants-words = Please answer in words or press a button. I cannot use other messages.
error-contact = I do not need phone numbers. I did not save the contact.
error-too-much = You sent many messages at once, and I did not read them all. Wait a moment and send what matters again, one at a time.
error-edited = I see that you edited a message. I only use new messages. To change an answer, press Back or open /profile.
error-failed = Something went wrong, and the fault is ours. Nothing was changed. The error has been noted. Please try again in a moment.
error-file-failed = I could not make the file. The fault is ours and has been noted. Please try again in a moment.
help-start = I am the alumni bot of { $organisation }. I tell you about events, remind you of them, and sometimes ask how you are doing.
# same: all
help-line = /{ $command } – { $does }
help-typing = When I ask something, you can type the words of a button instead of pressing it. You can stop in the middle and continue later where you stopped.
help-your-id = The bot has no owner yet. Your Telegram id is <code>{ $id }</code>: whoever runs the server writes it into the setting OWNERS.
help-contact = If you need help, ask a person: { $name }, { $email }
language-ask = Which language shall I use with you?
language-set = I now speak English.
# same: all
list-line = • { $line }
group-private = Hello! I only talk in private chats, so that everyone’s business stays their own.
menu-events = Upcoming events
menu-profile = My details
menu-language = Change the language
menu-help = Help
menu-newevent = Create an event
menu-announce = Send an announcement
menu-survey = Send a survey
menu-count = See the numbers
menu-team = Coordinators
