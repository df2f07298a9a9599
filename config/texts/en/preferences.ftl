### Which messages one gets, and when.

menu-messages = Which messages I get

## Under every message that was not asked for

unasked-footer = <i>Choose which messages you get: /messages</i>
unasked-fewer-button = Too many messages
unasked-only-preview = This is a preview. Your own choices did not change.

## The choices

messages-title = <b>Which messages you get</b>
messages-topic-events = Events
messages-topic-news = News
messages-topic-surveys = Surveys
messages-topic-offers = Requests, such as visits and mentoring
messages-topic-on = { $topic }: <b>you get these</b>
messages-topic-off = { $topic }: <b>you do not get these</b>
messages-topic-no-consent = { $topic }: <b>you do not get these</b>, because you have not chosen to take part in this way
messages-pace-is-each = Pace: <b>each message as it comes</b>
messages-pace-is-weekly = Pace: <b>everything in one message a week</b>. The next one: { $when }.
messages-quiet-is = Quiet hours: <b>{ $hours }</b>
# same: all
messages-hours = { $from }–{ $to }
messages-quiet-none = none
messages-not-paused = Break: <b>no break</b>
messages-paused = Break: <b>no messages before { $day }</b>. You still get reminders of events you are coming to.
messages-saved = Saved
messages-events-on-button = Send me events
messages-events-off-button = No events
messages-news-on-button = Send me news
messages-news-off-button = No news
messages-surveys-on-button = Send me surveys
messages-surveys-off-button = No surveys
messages-offers-on-button = Send me requests
messages-offers-off-button = No requests
messages-consent-button = Choose how I take part
messages-pace-weekly-button = One message a week
messages-pace-each-button = Each message as it comes
messages-pause-button = Take a break
messages-go-on-button = Send me messages again
messages-quiet-button = Change quiet hours
messages-back-button = Back
messages-choices-button = Which messages I get

## A break

messages-ask-pause = How long a break would you like? You still get reminders of events you are coming to.
messages-week-button = One week
messages-month-button = One month
messages-quarter-button = Three months
messages-date-button = Until a day I choose
messages-pause-title = A break from messages
messages-date = The break ends
messages-ask-date = On which day may messages come again?
messages-day-past = That day is not possible. Choose tomorrow or a later day.

## Quiet hours

messages-ask-quiet = When should I be quiet? I send nothing then, except answers to you and news of an event on its day.
messages-quiet-usual-button = { $from }–{ $to }, as usual
# same: all
messages-quiet-hours-button = { $from }–{ $to }
messages-quiet-own-button = My own hours
messages-quiet-none-button = No quiet hours
messages-quiet-title = Quiet hours
messages-own-hours = Hours
messages-ask-hours = From when to when should I be quiet?
messages-hours-help = Write the hours, for example 22-7.
messages-want-hours = I did not understand the hours. Write them like this: 22-7 or 22:30-6. At least four hours of the day must be left for messages.

## Too many messages

messages-fewer-done = <b>Done.</b> From now on you get everything in one message a week. The next one: { $when }.
messages-fewer-already = You already get everything in one message a week. The next one: { $when }. You can also take a break or turn topics off.
messages-undo-button = Undo

## The weekly message

digest-title = <b>Your week’s messages in one</b>
digest-announcement = { $line-number }. { $beginning }
digest-event =
    { $line-number }. <b>{ $title }</b>
    When: { $when }
    Where: { $place }
digest-round =
    { $line-number }. <b>Survey: { $title }</b>
    You can answer until { $day }.
digest-more = { $more-number ->
    [one] One older message did not fit in.
   *[other] { $more-number } older messages did not fit in.
 }
