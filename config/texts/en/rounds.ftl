### Sending surveys: once or by themselves, the desk of those that run, reminders.

## Putting a survey together

rounds-ask-how = When is the survey sent?
rounds-how = When
rounds-how-help = You can send it once, now. It can also go out by itself: everyone gets it a certain time after graduating.
rounds-once-button = Once, now
rounds-itself-button = By itself, by graduation
rounds-ask-months = How many months after graduation?
rounds-months = Months after graduation
rounds-months-help = Choose one or more and press Done. If you skip the question, I use the months that suit your school.
rounds-months-button = { $months-number ->
    [one] { $months-number } month
   *[other] { $months-number } months
 }
rounds-ask-mode = How are the answers kept?
rounds-mode = Answers
rounds-mode-help = Confidential: you get the results without names. People can pause, and change their answers until the survey closes.
    Anonymous: once the answers are sent, the bot does not know whose they are. There are no splits by unit, field or year.
    With names: you see who answered what. The invitation says so.
rounds-confidential-button = Confidential
rounds-anonymous-button = Anonymous
rounds-identified-button = With names
rounds-confidential-told = The answers are <b>confidential</b>: you get the results without names.
rounds-anonymous-told = The answers are <b>anonymous</b>: once they are sent, the bot does not know whose they are. There are no splits by unit, field or year.
rounds-identified-told = The answers are <b>with names</b>: you see who answered what. The invitation says so.
rounds-results-when = You will see the results once the survey has closed. The last day is <b>{ $day }</b>. You can close the survey earlier. Before that I show only how many have answered: two looks at the results could give away one person’s answer.
broadcasts-asked-lately = { $people-number ->
    [one] One person is left out: they were asked the same less than six months ago.
   *[other] { $people-number } people are left out: they were asked the same less than six months ago.
 }

## What goes by itself

rounds-preview-series = <b>The survey does not go out by itself yet.</b> Above you see the invitation as people get it.
rounds-plan = { $days-number ->
    [one] The survey goes out when this many months have passed since graduation: <b>{ $months }</b>. Each person gets it on a day of their own in that month and has one day to answer.
   *[other] The survey goes out when this many months have passed since graduation: <b>{ $months }</b>. Each person gets it on a day of their own in that month and has { $days-number } days to answer.
 }
rounds-coming = Next:
rounds-cohort-line = { $month }: those who graduated in { $year }
rounds-on-button = Turn it on
rounds-not-on-button = Do not turn it on
rounds-off-button = Turn it off
rounds-series-on = { $title }: on
rounds-series-off = { $title }: off
rounds-all-series = <b>Surveys that go out by themselves</b>
rounds-no-series = No survey goes out by itself yet.
rounds-file-gone = The file of this survey is gone, so nobody is asked. Ask the person who looks after the server.
rounds-begun = { $rounds-number ->
    [0] Nobody has received this survey yet.
    [one] One group of graduates has received this survey so far.
   *[other] { $rounds-number } groups of graduates have received this survey so far.
 }

## The desk

rounds-home = <b>Surveys</b>

    { $rounds-number ->
        [0] No survey is running now.
        [one] One survey is running now.
       *[other] { $rounds-number } surveys are running now.
    } { $series-number ->
        [0] None goes out by itself.
        [one] One goes out by itself.
       *[other] { $series-number } go out by themselves.
    }
rounds-new-button = New survey
rounds-running-button = Running surveys
rounds-series-button = Surveys by themselves
rounds-poll-button = Short poll
rounds-results-button = Results
rounds-back-button = Surveys
rounds-running = <b>Surveys that are running</b>
rounds-none-running = No survey is running now.
rounds-cohort-title = { $title }, graduated { $year }, { $months-number } months
rounds-line = { $line-number }. { $title }
    Answered: { $finished-number } of { $invited-number }. Closes on { $day }.
rounds-open-until = The survey is open. The last day is <b>{ $day }</b>.
rounds-was-closed = The survey was closed on <b>{ $day }</b>. Its results are final.
rounds-invited = Invited: { $people-number }
rounds-reached = Reached: { $people-number }
rounds-opened = Opened: { $people-number }
rounds-started = Started: { $people-number }
rounds-finished = Finished: { $people-number }
rounds-declined = Want no reminders: { $people-number }
rounds-rate = Response rate: { $percent }%
rounds-close-button = Close it now
rounds-close-yes-button = Close it for good
rounds-keep-open-button = Keep it open
rounds-sure = <b>Close “{ $title }” now?</b>

    After that nobody can answer or change an answer, and the survey cannot be opened again. { $finished-number ->
        [one] One person has finished.
       *[other] { $finished-number } people have finished.
    } { $started-number ->
        [0] Nobody is in the middle of it.
        [one] One person is in the middle of it: those answers are erased.
       *[other] { $started-number } people are in the middle of it: those answers are erased.
    }

## Reminders

rounds-reminder = Reminder: you can still answer “{ $title }”, until { $day }.
rounds-reminder-wished = You asked me to ask you again: “{ $title }”. You can answer until { $day }.
rounds-reminder-started = Your answers so far are saved. You can go on where you stopped.
rounds-go-on-button = Go on answering
