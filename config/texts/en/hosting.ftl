### Making an event: questions, editing, preview, publishing, the list.

menu-manage = Manage events

## The questions

hosting-form = New event
hosting-item-title = Name
hosting-ask-title = What is the event called?
hosting-item-when = Begins
hosting-ask-when = When does the event begin?
hosting-item-ends = Ends
hosting-ask-ends = When does the event end?
hosting-help-ends = Write a time or how long it lasts, for example 20:30 or 2 h. You can also skip the question.
hosting-item-place = Place
hosting-ask-place = Where is the event?
hosting-help-place = Write the name of the place or its address. For an online event, a link is enough.
hosting-item-address = Address
hosting-ask-address = What is the address of the place?
hosting-help-address = A street address and the town help people find their way.
hosting-item-point = Place on the map
hosting-ask-point = Where is the place on the map?
hosting-help-point = Send a location with Telegram’s paper clip. You can also write coordinates, for example 65.0124, 25.4682, or send a map link that has them.
hosting-item-online = Online link
hosting-ask-online = Which link do people join by online?
hosting-help-online = Only those who come can see the link.
hosting-item-description = Description
hosting-ask-description = What else should people know about the event?
hosting-help-description = You can write several lines.
hosting-item-programme = Programme
hosting-ask-programme = What is in the programme?
hosting-help-programme =
    Write each item on a line of its own, for example:
    17:30 Coffee
    18:00 A story from work – Aino
    A line that begins with a plus is added after the earlier ones.
hosting-item-picture = Picture
hosting-ask-picture = Which picture is shown in the invitation?
hosting-help-picture = Send the picture as a photo. With a picture there is room for less text.
hosting-item-capacity = Seats
hosting-ask-capacity = How many people can come?
hosting-help-capacity = Skip the question if seats are not limited.
hosting-item-guests = Guests
hosting-ask-guests = How many guests may each person bring?
hosting-help-guests = Guests take seats just like everybody else.
hosting-item-closes = Sign-up closes
hosting-ask-closes = When does sign-up close?
hosting-help-closes = Write a day, for example 1 Nov, or press a button. If you skip the question, people can sign up until the start.
hosting-item-audience = For whom
hosting-item-texts = Texts by language
hosting-item-contact = Contact
hosting-ask-contact = Who can people ask?
hosting-help-contact = Write a name and a telephone number or an e-mail address.
hosting-item-reminders = Reminders
hosting-ask-reminders = Which reminders are sent?
hosting-help-reminders = Those who come get the reminders.
hosting-reminder-week = a week before
hosting-reminder-day_before = the day before
hosting-reminder-two_hours = two hours before
hosting-item-publish = Published
hosting-ask-publish = When is the event published?
hosting-skip-empties = If you skip the question, the item is left empty.
hosting-description-long = Your description has { $length-number } characters. The card has room for { $limit-number } of them. Please shorten the text and send it again.
hosting-card-full = The card would be too long: { $length-number } characters. It has room for { $limit-number }. With a picture there is less room. Please shorten the description or the programme.

## Kinds of answers

form-at-button = at { $time }
form-want-ending = I did not understand when the event ends. Write for example 20:30 or 2 h.
form-ending-before = The event cannot end before it begins. Please write a later time.
form-ending-far = The end is more than a month after the beginning. Please check the time and write it again.
form-want-closing = I did not understand the day. Write for example 1 Nov at 12 or 2 days before.
form-closing-after = That is after the event begins. Please write an earlier time.
form-closing-week-button = A week before the start
form-closing-days-button = Three days before the start
form-closing-day-button = A day before the start
form-closing-hours-button = Two hours before the start
form-want-programme = Write the programme as a message, each item on a line of its own.
form-programme-many = The programme has too many lines. There is room for { $limit-number }.
form-programme-long = Line { $line-number } is too long: { $length-number } characters. There is room for { $limit-number }.
form-programme-time = Line { $line-number } has a time that does not exist: { $line }
form-programme-title = Line { $line-number } has no name: { $line }
form-take-away-button = Remove: { $name }
form-want-picture = Please send a picture as a photo.
form-picture-too-big = The picture is too big: { $size-number } MB. At most { $limit-number } MB is fine. Please send a smaller one.
form-picture-as-file = You sent the picture as a file. Please send it as a photo, so that it shows in the invitation.
form-picture-there = there is a picture
form-want-point = I found no place on the map. Send a location or write coordinates, for example 65.0124, 25.4682.
form-want-link = This does not look like a link. Write it for example like this: https://example.fi/meeting

## Editing

hosting-editor = <b>{ $title }</b>
    This is the event now:
hosting-item-line = <b>{ $name }:</b> { $value }
hosting-editor-hint = Press what you want to change.
hosting-edit-button = Edit the event
hosting-to-draft-button = See invitation and publish
hosting-to-manage-button = Back to the event
hosting-texts = The event can have a name and a description of its own in each language. Other languages show the event’s usual texts.
hosting-text-line = { $name }: { $there ->
        [yes] own text
       *[no] usual text
    }
hosting-ask-text-title = What is the event called in this language?
hosting-help-text-title = The name is now: { $title }
hosting-ask-text-description = What is the description in this language?

## Preview and publishing

hosting-preview = Above is the invitation exactly as it will be sent.
hosting-previews-button = Preview and try out
hosting-preview-which = In which language do you want to see the invitation?
hosting-preview-above = Above is the invitation exactly as those who read this language will see it.
hosting-test-button = Send it to me alone
hosting-tested = Above is the invitation as it would come to you. Nobody else got it.
hosting-reaches-nobody = The invitation goes to nobody yet.
hosting-publish-button = Publish and invite
hosting-schedule-button = Publish later
hosting-unschedule-button = Remove the publishing time
hosting-schedule-of = Publishing: { $title }
hosting-schedule-kept = The publishing time is saved.
hosting-schedule-late = The event must be published before it begins and before sign-up closes. No time was saved.
hosting-scheduled = The event will be published by itself on { $when }.
hosting-unscheduled = The publishing time has been removed. The event waits to be published.
hosting-published-itself = The event has now been published as planned: <b>{ $title }</b>
hosting-discard-button = Delete the draft
hosting-discarded = The draft has been deleted. Nothing was sent to anybody.
hosting-published-already = The event has already been published.
hosting-nobody-invited = The event is published, but the invitation goes to nobody yet. Share the link below.
hosting-time-past = The starting time of the event has passed, so it cannot be published. Change the time or delete the draft.
hosting-closes-past = Sign-up has already closed, so the event cannot be published. Change that time first.
hosting-copy-button = Make a new one of this
hosting-copy-of = A new event like { $title }

## The list

hosting-list = <b>Events that you look after</b>
hosting-list-none = You have no events yet.
hosting-list-draft = <b>Drafts</b>
hosting-list-scheduled = <b>Published later</b>
hosting-list-coming = <b>Coming</b>
hosting-list-past = <b>Past</b>
hosting-line = { $line-number }. { $title }, { $when }
hosting-line-cancelled = { $line-number }. { $title }, { $when } (cancelled)
hosting-new-button = New event
