### Invitation links, their slips and posters, and adding somebody else.

menu-invite = Invitation links
menu-register = Add an alumnus

## Making a new link

invitations-form = New invitation link
invitations-ask-unit = Which unit does the link invite to?
invitations-unit = Unit
invitations-whole-school-button = The whole school
invitations-ask-occasion = Where will the link be used?
invitations-occasion = Used for
invitations-help-occasion = Choose, or write your own words, at most 60 characters. You will then see how many people the link brings.
invitations-occasion-graduation-button = Graduation
invitations-occasion-event-button = Event
invitations-occasion-poster-button = Poster
invitations-occasion-visit-button = Class visit
invitations-occasion-letter-button = E-mail or letter
invitations-ask-field = Which field is the link for?
invitations-field = Field
invitations-help-field = Whoever joins is then not asked for it. Skip this if the link is for every field.
invitations-ask-year = Which year of graduation is the link for?
invitations-year = Year of graduation
invitations-help-year = Skip this if the link is for every year.
invitations-ask-event = Does the link lead to an event?
invitations-event = Event
invitations-help-event =
    Whoever has joined sees the event and can answer. Skip this if the link has nothing to do with an event.

    { $events }
invitations-ask-lasts = How long does the link work?
invitations-lasts = Works for
invitations-lasts-month-button = 30 days
invitations-lasts-year-button = One year
invitations-lasts-always-button = Until I close it
invitations-ask-language = In which language shall the message, the slips and the poster be?
invitations-language = Language
invitations-made = <b>The link is ready.</b> Forward the next message, or make a QR code, slips or a poster of the link.

## The message that is forwarded

invitations-forward-event =
    <b>{ $title }</b>
    When: { $when }
    Where: { $place }
invitations-forward =
    { $organisation } invites you to join its alumni! You will be invited to events and hear the school’s news. Joining takes about a minute.

    Open the link and press Start:
    { $link }
invitations-forward-until = Open the link by { $time }.

## The list

invitations-title = <b>Invitation links</b>
    { $links-number ->
        [0] No link is in use. Make a link, so that alumni find their way here.
        [one] One link is in use.
       *[other] { $links-number } links are in use.
    }
invitations-ended-title = <b>Invitation links that have ended</b>
invitations-line =
    { $line-number }. <b>{ $occasion }</b>, { $unit }
    Opened: { $opened-number }, joined: { $registered-number }
invitations-new-button = Make a new link
invitations-ended-button = Links that have ended
invitations-open-button = Links in use
invitations-previous-button = Previous
invitations-next-button = Next
invitations-list-button = All invitation links

## One link

# same: all
invitations-detail = { $what }: <b>{ $value }</b>
invitations-counts = { $opened-number ->
        [0] Nobody has opened the link yet.
        [one] One person has opened the link.
       *[other] { $opened-number } people have opened the link.
    } { $registered-number ->
        [0] Nobody has joined through it yet.
        [one] One has joined through it.
       *[other] { $registered-number } have joined through it.
    }
invitations-works-always = The link works until you close it.
invitations-state-works = The link works. It ends on { $time }.
invitations-state-closed = The link was closed on { $time }.
invitations-state-expired = The link ended on { $time }.
invitations-text-button = Message to forward
invitations-qr-button = QR code as a picture
invitations-slip-button = Slips to print
invitations-poster-button = Poster to print
invitations-close-button = Close the link
invitations-close-ask = <b>Do you want to close the link “{ $occasion }”?</b>

    Whoever opens it can still join, but the link no longer fills anything in and does not count them. You can open the link again.
invitations-close-now-button = Yes, close the link
invitations-keep-button = Do not close
invitations-closed-now = The link is closed now. If that was a mistake, open it again.
invitations-reopen-button = Open the link again
invitations-reopened = The link works again.
invitations-file-toast = I am making the file. It will come soon.

## Captions

invitations-caption-qr =
    QR code: { $occasion }, { $unit }

    The code opens this link: { $link }
invitations-caption-slip =
    Slips: { $occasion }, { $unit }

    One A4 page has four slips, all the same. Print it at full size (100%) and cut at the marks. A slip has a QR code, three instructions and this link: { $link }
invitations-caption-poster =
    Poster: { $occasion }, { $unit }

    The A4 page has a large QR code, three instructions and this link: { $link }

## The slip and the poster

invitations-paper-title = Let’s stay in touch!
invitations-paper-why = Join the alumni. You will be invited to events and hear the school’s news.
# same: all
invitations-paper-event = { $when }, { $place }
invitations-paper-step-one = Install the free Telegram app on your phone.
invitations-paper-step-two = Point the camera at the QR code, or type the link into a browser.
invitations-paper-step-three = Press Start and answer a few questions.
invitations-paper-alt = QR code that opens the link below
invitations-paper-until = Open the link by { $time }.
invitations-paper-contact = Questions? { $email }
invitations-file-code = alumni-invitation-qr
invitations-file-slips = alumni-invitation-slips
invitations-file-poster = alumni-invitation-poster

## Coming by a link

invitations-arrive-closed = This link has been closed. You can still join: just answer the questions.
invitations-arrive-expired = This link has expired. You can still join: just answer the questions.
invitations-arrive-used = Somebody has already joined with this link. You can still join: just answer the questions. If it was not you who used the link, tell your school.
invitations-arrive-unknown = I do not know this link. You can still join: just answer the questions.

## Adding somebody else

behalf-form = Add an alumnus
behalf-ask-agreed = Are they here with you, and do they want to join?
behalf-agreed = Wants to join
behalf-help-agreed = They must know what you write about them and agree to it. They check and confirm it themselves with a link of their own.
behalf-agreed-button = Yes, they know and agree
behalf-not-agreed-button = Not yet
behalf-ask-first = Ask them first. I have kept nothing.
behalf-ask-name = What is their name?
behalf-name = Name
behalf-ask-unit = In which unit did they study, or do they study?
behalf-ask-status = Have they already graduated?
behalf-status = Situation
behalf-graduated-button = They have graduated
behalf-studying-button = They are still studying
behalf-ask-field = Which field did they study, or do they study?
behalf-field = Field
behalf-ask-year = In which year did they graduate?
behalf-year = Year of graduation
behalf-ask-expected = In which year will they graduate?
behalf-expected = Will graduate
behalf-ask-event = Are they at an event?
behalf-made = <b>The link is ready.</b> Show them the QR code now, or forward the next message to them.

    They will see everything filled in and confirm it themselves. The link works once, until { $time }.
behalf-forward =
    { $organisation } invites you to join its alumni! Your details are already filled in: check and confirm them.

    Open your own link and press Start:
    { $link }

    The link is only for you. Open it by { $time }.
behalf-caption =
    Their own QR code. Show it to them, so that they can read it with their phone’s camera.

    The code opens this link: { $link }
behalf-again-button = Add another alumnus
behalf-drop-button = Delete this entry
behalf-drop-ask = Shall I delete this entry? The link stops working, and nothing about them is kept.
behalf-drop-now-button = Yes, delete
behalf-keep-button = Do not delete
behalf-dropped = The entry has been deleted. Nothing about them was kept.
behalf-has-joined = They have already joined. Only they can delete their data.
