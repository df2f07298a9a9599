### Preparing an announcement: message, languages, buttons, to whom, when, confirmation.

## List

announcing-list = <b>Announcements that have not gone out</b>
announcing-line-draft = { $line-number }. { $name }
    Draft, changed { $when }
announcing-line-waiting = { $line-number }. { $name }
    Waiting for another coordinator to confirm it, asked { $when }
announcing-line-scheduled = { $line-number }. { $name }
    Goes out { $when }
announcing-line-prepared = { $line-number }. { $name }
    { $goes }
announcing-holder = Looked after by: { $name } ({ $unit })
announcing-goes-as = Goes out as the recurring announcement { $name }, { $when }
announcing-goes-in-turn = The recurring announcement { $name }: prepared, number { $place-number } in order.
announcing-unattended = <b>Nobody looks after these announcements any more</b>
    They do not go out unless somebody takes them.
announcing-left-alone = Nobody looks after the announcement any more, so it does not go out. You can take it.
announcing-take-button = I look after this
announcing-taken = Good. You look after this announcement now.
announcing-goes-by-itself = This one goes out as the recurring announcement { $name }. If you want to send it at another time, first press Send separately.
announcing-alone-button = Send separately
announcing-alone = The announcement no longer goes out as the recurring announcement { $name }. Now you can send it or choose a time.
announcing-paused = <b>Paused mailings</b>
announcing-paused-button = Paused: { $name }
announcing-new-button = Write a new one

## Message

announcing-message = Message
announcing-language = Language
announcing-ask-message = Send me the announcement
announcing-ask-message-in = Send me the announcement. Language: { $name }
announcing-ask-message-help = Write a text, or send a picture, an album, a video, a file, a voice message or an animation. Bold type and links are kept. Nobody else sees it before you press Send.
announcing-ask-language = For whom is this text?
announcing-nothing-kept = All right. Nothing was kept. When you want to write an announcement: /announce
announcing-stopped = All right. The announcement is kept as a draft: /announce
announcing-fault-kind = I cannot send a message of this kind. Send a text, a picture, an album, a video, a file, a recording or an animation.
announcing-piece-late = This picture or file came too late, so it is not included.
announcing-fault-text = { $length-number ->
    [one] The text has { $length-number } character. It may have at most { $limit-number }. Shorten it and send it again.
   *[other] The text has { $length-number } characters. It may have at most { $limit-number }. Shorten it and send it again.
 }
announcing-fault-caption = { $length-number ->
    [one] The text has { $length-number } character. With a picture or a file it may have at most { $limit-number }. Shorten it and send everything again, or send the text without a picture.
   *[other] The text has { $length-number } characters. With a picture or a file it may have at most { $limit-number }. Shorten it and send everything again, or send the text without a picture.
 }
announcing-fault-album = One piece of the album was left out. An album holds at most { $limit-number } pictures and videos, or as many files or recordings.
announcing-media-photo = { $pieces-number ->
    [one] 1 picture
   *[other] { $pieces-number } pictures
 }
announcing-media-video = { $pieces-number ->
    [one] 1 video
   *[other] { $pieces-number } videos
 }
announcing-media-document = { $pieces-number ->
    [one] 1 file
   *[other] { $pieces-number } files
 }
announcing-media-audio = { $pieces-number ->
    [one] 1 recording
   *[other] { $pieces-number } recordings
 }
announcing-media-voice = { $pieces-number ->
    [one] 1 voice message
   *[other] { $pieces-number } voice messages
 }
announcing-media-animation = { $pieces-number ->
    [one] 1 animation
   *[other] { $pieces-number } animations
 }

## Card

announcing-state-draft = <b>The announcement has not gone out yet.</b>
announcing-state-waiting = <b>The announcement is waiting for another coordinator to confirm it.</b>
announcing-state-scheduled = <b>The announcement goes out { $when }.</b>
announcing-time-chosen = Chosen time: { $when }
announcing-text-line = Message ({ $which }): { $gist }
announcing-for-all = the same for all
announcing-for-others = for the others
announcing-uncovered = No text of its own: { $which }. Its readers get the text: { $other }.
announcing-topic-news = News for those who want news.
announcing-topic-asking = A request to those who have offered help.
announcing-buttons-line = Buttons: { $names }
announcing-to-nobody-yet = You have not chosen yet to whom the announcement goes.
announcing-reaches-nobody = Nobody would get the message now. Press To whom and choose other recipients.
announcing-back-left = The announcement did not go out in time, because whoever looked after it is no longer a coordinator.
announcing-back-nobody = The announcement did not go out in time: nobody would have got it, or nobody could confirm it.
announcing-back-over = The announcement did not go out, because its button would open something that is over.
announcing-back-restored = The announcement did not go out by itself, because the bot was restored from a backup. It may have been sent already: check before you send it.
announcing-back-declined = Another coordinator did not confirm the announcement.
announcing-declined-why = Another coordinator did not confirm the announcement: { $why }
announcing-send-button = Send
announcing-send-now-button = Send at once
announcing-text-button = Message and languages
announcing-buttons-button = Buttons
announcing-what-button = News or request
announcing-to-button = To whom
announcing-when-button = When
announcing-preview-button = See how it looks
announcing-test-button = Send a test to myself
announcing-unschedule-button = Remove the time
announcing-take-back-button = Take it back
announcing-back-button = Back to the announcement
announcing-restore-button = Restore the announcement
announcing-discard-ask = <b>Shall I discard the announcement?</b>
announcing-discard-scheduled = It is due to go out { $when }.
announcing-discard-others = { $name } looks after it. I will tell them.
announcing-discard-yes-button = Yes, discard it
announcing-was-discarded = { $name } discarded your announcement: { $what }

## Languages and buttons

announcing-texts = <b>The message in several languages</b>
    Choose a language and send a text for it. If you choose The same for all, the new text replaces the others.
announcing-text-all-button = The same for all
announcing-drop-button = Remove: { $name }
announcing-buttons = <b>Buttons under the message</b>
announcing-no-buttons = <b>Buttons under the message</b>
    There are no buttons yet. A button can open a web page, an event, a survey or a visit request, or let its reader offer help.
announcing-link-line = { $label }: { $url }
announcing-opens-line = { $label }
announcing-add-link-button = Add a link
announcing-add-event-button = Event
announcing-add-round-button = Survey
announcing-add-visit-button = Visit request
announcing-add-offer-button = Offering help
announcing-choose-event = Which event does the button open?
announcing-choose-no-event = There is no published event now that the button could open. New: /newevent
announcing-choose-round = Which survey does the button open?
announcing-choose-no-round = There is no open survey now that the button could open. New: /survey
announcing-choose-visit = Which visit request does the button open?
announcing-choose-no-visit = There is no open visit request now that the button could open. New: /visits
announcing-open-event-button = See the event
announcing-open-round-button = Answer the survey
announcing-open-visit-button = See the visit request
announcing-open-offer-button = Say how you can help
announcing-only-preview = This is a preview. The button works once the announcement has gone out.
announcing-link-title = New link
announcing-label = Words on the button
announcing-ask-label = What does the button say?
announcing-ask-label-help = At most 30 characters.
announcing-url = Address
announcing-ask-url = Which page does the button open?
announcing-ask-url-help = Write an address that begins with https://
announcing-fault-http = The address must begin with https://, so that the connection is protected.

## Time

announcing-when = When
announcing-ask-when = When does the announcement go out?
announcing-ask-when-help = Choose a time or write it. If you skip the question, it goes out as soon as you press Send.
announcing-ask-when-again-help = Choose a time or write it. You can remove the time with the button Remove the time.
announcing-title = Announcement
announcing-unscheduled = I removed the time. The announcement is a draft now.

## Preview and test

announcing-preview-which = In which language do you want to see the announcement?
announcing-test-which = In which language do you want the test?
announcing-preview-above = Above you see the announcement as its readers get it. You can see it in other languages.
announcing-test-mark = <b>This is a test.</b>
announcing-tested = The test came only to you. You see it above.

## Sending

announcing-confirm = <b>Shall I send the announcement now?</b>
announcing-confirm-at = <b>Shall I send the announcement { $when }?</b>
announcing-takes = { $minutes-number ->
    [0] Sending takes a moment.
    [one] Sending takes about a minute.
   *[other] Sending takes about { $minutes-number } minutes.
 }
announcing-takes-hours = { $hours-number ->
    [one] Sending takes about an hour.
   *[other] Sending takes about { $hours-number } hours.
 }
announcing-held = Those are quiet hours. The messages go out at { $time }.
announcing-rest = Not everybody gets the message before the quiet hours. The others get it the next morning at { $time }.
announcing-second-needed = { $limit-number ->
    [one] Another coordinator confirms an announcement to more than { $limit-number } person.
   *[other] Another coordinator confirms an announcement to more than { $limit-number } people.
 }
announcing-ask-second-button = Ask for confirmation
announcing-schedule-button = Send at the chosen time
announcing-scheduled = Good. The announcement goes out { $when }.
announcing-changed = The announcement has changed. Look at it once more before you send it.

## Another coordinator

announcing-asked = { $people-number ->
    [one] I asked one coordinator to confirm it.
   *[other] I asked { $people-number } coordinators to confirm it. One is enough.
 }
announcing-nobody-confirms = There are no other coordinators now, so nobody can confirm the announcement. Invite another coordinator: /team
announcing-please-confirm = { $limit-number ->
    [one] { $name } wants to send an announcement to more than { $limit-number } person. Look at it and decide whether it may be sent.
   *[other] { $name } wants to send an announcement to more than { $limit-number } people. Look at it and decide whether it may be sent.
 }
announcing-judge-button = See the announcement
announcing-confirm-button = Confirm and send
announcing-decline-button = I do not confirm it
announcing-confirmed = { $name } confirmed your announcement.
announcing-confirmed-later = Good. The announcement goes out at the chosen time.
announcing-was-declined = { $name } did not confirm your announcement. It is a draft again.
announcing-declined-reason = The reason: { $why }
announcing-declined = All right. The announcement did not go out, and I told its writer.
announcing-decline-title = I do not confirm the announcement
announcing-ask-why = Why do you not confirm the announcement?
announcing-ask-why-help = Its writer sees your answer. You can also skip the question.
announcing-why = Why
announcing-unconfirmed = The announcement did not go out at its time, because no second coordinator has confirmed it yet. It goes at once when somebody confirms it.
announcing-came-back = The announcement did not go out in time. It is a draft again.

## Log

audit-action-discarded = discarded the draft
audit-action-scheduled = scheduled
audit-action-unscheduled = removed the time
audit-action-asked = asked for confirmation
audit-action-confirmed = confirmed
audit-action-taken-back = took back
audit-subject-announcement = announcement
audit-subject-announcements = old drafts of announcements

## Omat tiedot

mydata-part-made-announcements = Announcements that you have written
mydata-part-held-announcements = Announcements that you look after
mydata-part-asked-announcements = Announcements that you asked to be confirmed
mydata-part-confirmed-announcements = Announcements that you have confirmed
