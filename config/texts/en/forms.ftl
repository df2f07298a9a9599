### Words that all forms share: progress, faults, days and times.

# same: all
form-progress = <i>{ $title } · { $number }/{ $total-number }</i>
# same: all
form-only = <i>{ $title }</i>
form-your-answer = Your answer now: { $answer }
form-ticked = Chosen: { $names }
form-review =
    <b>{ $title }</b>
    Please check that everything is right.
form-change-what = What would you like to change?
form-stopped =
    <b>{ $title }</b>
    Your answers are saved. You can continue at any time.
form-unfinished = This is not finished yet: { $title }. Would you like to continue where you stopped?
form-resume = Continue
form-again = Start over
form-waiting = Continue: { $title }
form-previous = Previous
form-next = Next
form-other-day = Another day
form-later-days = Later days
form-earlier-days = Earlier days
form-skipped = no answer
form-nothing-chosen = nothing
form-option-gone = That choice is no longer available. Please choose one of these.
form-want-choice = I did not find that choice. Press a button, or type its words or its number in the list.
form-want-review = Nothing was changed. To correct an answer, press Change.
form-want-choices = I did not find those choices. Press the buttons, or type their words with commas between.
form-want-one-choice = Please choose at least one.
form-want-text = Please write your answer as a message. An empty one is not enough.
form-too-long = Your text has { $length-number } characters. There is room for { $limit-number }. Please shorten it and send it again.
form-want-number = Please write a number from { $least } to { $most }.
form-not-asked = That is no longer asked. Let us continue from here.
form-want-moment = I did not understand the day or the time. Write for example: 24 December at 18:00.
form-moment-impossible = There is no such day or time. Please check and write it again.
form-moment-past = That time has already passed. Please give a time in the future.
form-moment-far = That is more than { $years } years away. Please check the year and write the time again.
form-moment-span = I understood both the start and the end. Please write only when it starts.
form-moment-no-date = The time is clear, but the day is missing. Please write both, for example: 24 December at 18:00.
form-moment-weekday = The weekday and the date do not match. By the date it is { $day }. Please write the time again.
form-moment-doubled = The clocks change that night, and this hour comes twice. Please choose another time.
form-moment-skipped = The clocks change that night, and this hour is skipped. Did you mean { $instead }? Please write the time again.
form-moment-which-time = { $day }: at what time? You can also type it, for example 17:30.
form-draft-stopped = The draft is saved. You can continue at any time.
