### Results of surveys for coordinators: participation, numbers, pictures, comparisons.

menu-results = Results of surveys

## The list of surveys

results-title = <b>Results of surveys</b>
    { $where }
results-none = There are no surveys yet. You can send one with /survey.
results-round-line = { $place-number }. { $title } ({ $day }): { $stage ->
    [open] answers still come in
    [counting] answers are being counted
   *[counted] results are ready
 }
results-of-event = { $title }: { $event }
results-of-cohort = { $title }: graduated in { $year }, { $months-number } months after
results-list-button = All surveys

## How people took part

results-heading = <b>{ $title }</b>
    Sent { $opened }. { $stage ->
        [open] Closes
       *[closed] Closed
    } { $closes }.
results-mode = { $mode ->
    [identified] With names: coordinators see who answered what in the file of answers.
    [anonymous] Anonymous: the answers hold nothing about who gave them.
   *[confidential] Confidential: you get the results without names.
 }
results-invited = Invited
results-reached = Reached
results-opened = Opened
results-started = Started
results-finished = Finished
results-declined = No reminders
results-rate = Response rate: { $rate-number }%
results-median = { $unit ->
    [seconds] Usual time to answer: { $amount-number } seconds (median).
    [minutes] Usual time to answer: { $amount-number } minutes (median).
    [hours] Usual time to answer: { $amount-number } hours (median).
   *[days] Usual time to answer: { $amount-number } days (median).
 }
results-while-open = You will see the answers once the survey has closed. The last day is { $day }. If results were shown before that, two looks could give away one person’s answer.
results-counting = The survey has closed. I am counting the answers: look again in a moment.
results-ready = The numbers are final. They stay the same even if somebody deletes their data.
results-own-row = { $stage ->
    [open] You see only the numbers of your own unit: { $unit }. Once the survey has closed, each question shows how many answered it.
    [anonymous] You see only the numbers of your own unit: { $unit }. The answers are anonymous and nobody knows which unit they come from, so there are no numbers of them.
   *[closed] You see only the numbers of your own unit: { $unit }. Each question shows how many answered it.
 }
results-questions-button = See the results
results-review-button = Answers to read: { $texts-number }
results-left-button = Where people stopped
results-close-button = Close the survey now
results-round-button = Back to the survey
results-left = <b>{ $title }</b>
    How many stopped before each question:
results-left-line = { $place-number }. { $question } <b>{ $shown }</b>
results-left-nobody = Everybody who started has finished.

## One question

results-question = <b>{ $title }</b>
    <i>Question { $number }/{ $total }</i>

    <b>{ $question }</b>
results-of = <i>{ $name }</i>
results-answered = { $answered-number ->
    [0] Nobody answered.
    [one] One person answered.
   *[other] { $answered-number } people answered.
 }
results-line = { $label }: { $shown }
results-line-share = { $label }: { $shown } ({ $share })
# same: all
results-few-cell = 1–4
# same: all
results-hidden-cell = –
results-several = One could choose several answers.
results-mean = { $kind ->
    [scale] Mean: { $mean } (from 1 to 5)
   *[number] Mean: { $mean }
 }
results-note-few = 1–4: the number is so small that it is not shown exactly.
results-note-hidden = –: hidden so that small numbers cannot be worked out.
results-too-few = Fewer than five people answered. The answers are not shown, so that nobody can be recognised.
results-withheld = These numbers are hidden so that small numbers cannot be worked out from them.
results-withheld-earlier = These numbers are hidden because an earlier answer is hidden: they would tell how many gave it.
results-no-own-row = There are no numbers of your own unit for this question.
results-chart-button = As a picture
results-by-unit-button = By unit
results-by-field-button = By field
results-by-year-button = By year of graduation
results-compare-button = Compare with other rounds
results-previous-button = Previous question
results-next-button = Next question
results-question-button = Back to the question

## Groups beside each other

results-by-unit = By unit
results-by-field = By field of education
results-by-year = By year of graduation
results-group = <b>{ $name }</b>: { $answered-number } answers
results-groups-few = Fewer than five answers, so no numbers are shown: { $names }
results-groups-hidden = Hidden so that small numbers cannot be worked out: { $names }
results-groups-earlier = Hidden because an earlier answer of theirs is hidden: { $names }
results-in-group = { $name } { $shown }

## Pictures

results-chart-file = results
results-bar = { $shown } ({ $share })
results-split-bar = { $option } · { $name }
results-caption-rest = The rest of the numbers are in the message above.

## Answers in own words

results-texts-waiting = Not read yet
results-texts-shown = Shown in the results
results-texts-hidden = Hidden
results-texts-button = See the approved answers
results-first-texts-button = From the beginning
results-text = <blockquote>{ $text }</blockquote>
results-review-help =
    May this be shown in the results? Hide it if somebody could be recognised from it. { $texts-number ->
        [one] This is the last one to read.
       *[other] To be read: { $texts-number }.
    }
results-allow-button = Show in the results
results-hide-button = Hide
results-undo-button = Undo the last choice
results-now-shown = The answer is now shown in the results.
results-now-hidden = The answer stays hidden.
results-all-read = Every answer has been read.
results-no-texts = No answer has been chosen to be shown.

## The same question in several rounds

results-compare = The oldest round first:
results-in-round = { $shown } ({ $name })
results-mean-track = Mean
results-not-offered = not asked
results-version = { $changed ->
    [yes] { $name }: version { $version }. The question or its answers were changed, so compare with care.
   *[no] { $name }: version { $version }. This question stayed the same.
 }
results-version-mark = { $changed ->
    [yes] version { $version }, changed
   *[no] version { $version }
 }
results-compare-note = Different people may have been asked in different rounds.
