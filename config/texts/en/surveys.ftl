### Surveys: sending them, and the invitation. The questions are in the questionnaires' own files.

surveys-title = New survey
surveys-which = Which survey do you want to send?
surveys-which-short = Survey
surveys-asks = <b>{ $organisation } has some questions for you</b>
surveys-until = The survey closes on <b>{ $day }</b>.
surveys-why = Your answers help the school improve.
surveys-declined = All right, thank you for telling me. I will not remind you of this survey.
surveys-after-all-button = I will answer after all
surveys-only-preview = This is a preview. The buttons do nothing.
surveys-stopped = Your answers are saved. You can continue at any time. The survey closes on <b>{ $day }</b>.
surveys-passed-on = I told the school’s coordinators your name and your wish. The answer comes in this chat. Write /wishes to see how it is going.

menu-answers = Surveys and your own answers
# same: all
form-language-button = Kieli / Språk / Language
surveys-mode-identified = You answer in your own name: the school’s coordinator can see what you answered.
surveys-mode-confidential = Your answers are confidential. The bot keeps them with your name, but the school gets the results without names.
surveys-mode-anonymous = You answer anonymously. When you send your answers, they are separated from your name. After that not even the bot knows which answers are yours, and you can no longer change them. The bot remembers only the day on which you answered.
surveys-results = The school sees the results only after the survey has closed. Small numbers are not shown.
surveys-short =
    { $questions-number ->
        [one] There is only one question. Answering is voluntary.
       *[other] There are at most { $questions-number } questions, about { $minutes-number ->
            [one] a minute
           *[other] { $minutes-number } minutes
        } in all. Answering is voluntary, and you can stop at any time.
    }
surveys-until-days =
    { $days-number ->
        [one] You have <b>one day</b> to answer.
       *[other] You have <b>{ $days-number } days</b> to answer.
    }
surveys-later-button = Not now, ask me later
surveys-decline-button = Do not remind me of this
surveys-answer-button = Answer now
surveys-mine-button = See or change my answers
surveys-edit-button = Change an answer
surveys-all-button = All my surveys
surveys-to-messages = Message settings
surveys-later-when = On which day should I ask again?
surveys-put-off = All right. I will ask again on <b>{ $day }</b>. You can answer before that, too.
surveys-whenever = Fine, answer when it suits you.
surveys-soon-over = The survey closes so soon that I have no time to ask again.
surveys-gone = Your answers are anonymous now. The bot no longer knows which ones are yours, so you cannot see or change them.
surveys-may-change = You can see and change your answers until the survey closes on <b>{ $day }</b>.
surveys-changed = Your change is saved.
surveys-no-answers = You have not answered any question yet.
surveys-over = The survey has closed. The answers can no longer be changed.
surveys-check =
    <b>Check your answers and send them.</b>
    After that you can no longer see or change them.
surveys-send-button = Send my answers
surveys-change-stopped = Your change is not finished. Your earlier answers count until you finish it. You can continue until the survey closes on <b>{ $day }</b>.
surveys-none = You have not received any surveys yet.
surveys-mine-title = <b>Surveys that you have received</b>
# same: all
surveys-line = <b>{ $line-number }. { $title }</b>
surveys-state-invited = You have not answered yet.
surveys-state-started = You have begun to answer.
surveys-state-finished = You have answered. Thank you!
surveys-state-declined = I will not remind you of this survey. You can still answer.
surveys-state-missed = The survey has closed.
error-round-closed-midway = The survey closed before your last answer. Thank you for starting! Unfinished answers are not part of the results, and I remove them.
error-round-closed-afterwards = The survey has closed, so answers can no longer be changed. The answers you sent last are part of the results. Thank you!
error-already-answered = You have already answered this survey. Write /answers to see or change your answers.
