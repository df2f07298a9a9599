### The yearly calendar: what is done in the year, own entries, recurring announcements.

menu-year = See the plan of the year
year-title = <b>The alumni year { $years }</b>
year-empty = Nothing is planned for these months yet. Add an entry of your own or a recurring announcement. Events, scheduled announcements and surveys appear here by themselves.
year-often = { $name } ({ $rule }): { $prepared ->
    [yes] the text is prepared
   *[no] no text yet
 }
year-text = { $prepared ->
    [yes] the text is prepared
   *[no] no text yet
 }
year-month = <b>{ $month }</b>
year-line = { $day }: { $title } ({ $what })
year-line-month = { $title } ({ $what })
year-more =
    { $items-number ->
        [one] One thing did not fit into the message.
       *[other] { $items-number } things did not fit into the message.
    }
year-untitled = no text
year-kind-event = event
year-kind-draft = draft of an event
year-kind-invitation = publishing of an event
year-kind-announcement = scheduled announcement
year-kind-sent = announcement, sent
year-kind-recurring = recurring announcement
year-kind-survey = survey begins
year-kind-closing = survey ends
year-kind-series = survey that goes out by itself
year-kind-plan = own entry
year-shape-event = event
year-shape-letter = announcement
year-shape-survey = survey
year-shape-plan = own entry
year-picture-title = The alumni year { $years }
year-picture-more =
    { $items-number ->
        [one] and one more
       *[other] and { $items-number } more
    }
year-picture-file = alumni-year
year-caption =
    <b>The alumni year { $years }</b>
    { $items-number ->
        [one] The picture has one thing.
       *[other] The picture has { $items-number } things. The numbers are those of the list below the ring.
    }
year-list-button = Show as a list
year-picture-button = Show as a picture
year-before-button = The year before
year-after-button = The year after
year-plans-button = Own entries
year-recurring-button = Recurring announcements
year-to-year-button = The plan of the year
year-to-plan-button = All entries
year-to-recurring-button = All recurring announcements
year-unit = Unit: { $unit }
year-whole-school-button = The whole school
year-want-time = Please write a time, for example 9 or 9:30.
year-plans = <b>Own entries</b> in the order of the year. Press one to open it.
year-plans-none = There are no entries of your own yet. Enter, for example, when the QR codes are printed on the certificates.
year-plan-new-button = Add an entry
year-plan-form = Entry in the plan of the year
year-ask-title = What is to be done?
year-short-title = What
year-ask-month = In which month?
year-short-month = Month
year-ask-day = On which day?
year-help-day = Write the number of the day. If the month has no such day, it is the last one of the month.
year-short-day = Day
year-ask-repeats = Every year, or only once?
year-short-repeats = Repeats
year-repeats-yearly-button = Every year
year-repeats-once-button = Only once
year-ask-remind = When shall I remind you?
year-help-remind = The reminder comes to you. If the task is no longer yours, it comes to the other coordinators. Without a day it is counted from the beginning of the month.
year-short-remind = Reminder
year-remind-no-button = No reminder
year-remind-0-button = On the same day
year-remind-7-button = A week before
year-remind-14-button = Two weeks before
year-remind-30-button = 30 days before
year-ask-unit = In whose plan?
year-short-unit = Unit
year-plan-card = <b>{ $title }</b>
year-plan-when = When: { $when }
year-plan-yearly = Every year
year-plan-once = Only in { $year }
year-plan-over = It is already over.
year-plan-unreminded = No reminder
year-plan-reminded =
    { $days-number ->
        [0] Reminder on the same day, at 9:00
        [one] Reminder the day before, at 9:00
       *[other] Reminder { $days-number } days before, at 9:00
    }
year-plan-change-button = Change the entry
year-plan-remove-button = Delete the entry
year-plan-removed = The entry has been deleted.
year-plan-show-button = Open the entry
year-plan-reminder = Soon in the plan of the year: <b>{ $title }</b>
year-recurrings = <b>Recurring announcements</b>
year-recurrings-none = There are no recurring announcements yet. You can, for example, send news on the first Monday of every month. The texts can be written ahead.
year-recurring-line =
    <b>{ $name }</b>
    { $rule }
year-recurring-new-button = Add a recurring one
year-recurring-form = Recurring announcement
year-ask-name = What is it called?
year-help-name = Only coordinators see the name, for example News of the month.
year-short-name = Name
year-ask-how = How often does it go out?
year-short-how = How often
year-how-weekly-button = Every week
year-how-weekday-button = Every month: a weekday
year-how-monthly-button = Every month: a date
year-how-yearly-button = Every year
year-ask-nth = Which of the month’s weekdays?
year-short-nth = Which of them
year-nth-1-button = First
year-nth-2-button = Second
year-nth-3-button = Third
year-nth-4-button = Fourth
year-nth-5-button = Last
year-ask-weekday = Which weekday?
year-short-weekday = Weekday
year-ask-at = At what time?
year-help-at = Choose an hour or write a time.
year-short-at = Time
year-rule-weekly = Every week: { $weekday } at { $time }
year-rule-weekday =
    Every month: { $nth ->
        [n1] first
        [n2] second
        [n3] third
        [n4] fourth
       *[last] last
    } { $weekday } at { $time }
year-rule-monthly = Every month: day { $day } at { $time }
year-rule-month-end = Every month: the last day at { $time }
year-rule-yearly = Every year: { $day } at { $time }
year-recurring-card = <b>{ $name }</b>
year-next-times = The next times:
year-next-line = { $when }
year-none-prepared = Nothing is prepared yet. If nothing is prepared by then, that time is skipped.
year-prepared =
    { $letters-number ->
        [one] One announcement is prepared:
       *[other] { $letters-number } announcements are prepared and go out in this order:
    }
year-prepared-line = { $line-number }. { $beginning }
year-prepared-unready = { $line-number }. { $beginning } (no recipients yet)
year-prepared-back = { $line-number }. { $beginning } (came back as a draft, change it)
year-recurring-prepare-button = Add a prepared text
year-recurring-change-button = Change name or time
year-recurring-end-button = End the repeating
year-recurring-end = Do you want to end the recurring announcement <b>{ $name }</b>? What is prepared stays among the drafts.
year-recurring-end-now-button = Yes, end it
year-recurring-ended = The recurring announcement has ended. It no longer goes out.
year-to-recurring-card-button = Recurring announcement
year-prepare = Which draft goes out as <b>{ $name }</b>? It goes out when its turn comes.
year-prepare-none = There are no drafts for <b>{ $name }</b>. Write an announcement: it is added here by itself.
year-write-button = Write a new announcement
year-letter =
    Prepared, <b>{ $name }</b>:
    { $beginning }
year-letter-open-button = Open the announcement
year-letter-first-button = Send this one first
year-letter-off-button = Remove it from here
year-unprepared = The recurring announcement <b>{ $name }</b> goes out on { $when }, but nothing is prepared yet. If nothing is prepared by then, that time is skipped.
year-skipped = The recurring announcement <b>{ $name }</b> was skipped this time, because nothing was prepared. The next time is { $when }.
audit-subject-plan = entry in the plan of the year
audit-subject-recurring = recurring announcement
mydata-part-made-plans = Your entries in the plan of the year
mydata-part-made-recurring = Recurring announcements that you made
