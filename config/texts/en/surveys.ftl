### Surveys: sending them, and the invitation. The questions are in the questionnaires' own files.

surveys-title = New survey
surveys-which = Which survey do you want to send?
surveys-which-short = Survey
surveys-asks = <b>{ $organisation } has some questions for you</b>
surveys-until = The survey closes on <b>{ $day }</b>.
surveys-why = Your answers help the school improve.
surveys-later = Fine, come back when it suits you. The survey is waiting here.
surveys-declined = All right, thank you for telling me. I will not ask about this survey again.
surveys-after-all-button = I will answer after all
surveys-only-preview = This is a preview.
surveys-stopped = Your answers are saved. You can continue at any time. The survey closes on <b>{ $day }</b>.
surveys-help-wanted =
    <b>{ $name }</b> would like help and has agreed to be contacted.

    Unit: { $unit }
    Wish: { $wishes }

    Please get in touch through the school’s own contact details. You do not see any other answers.
surveys-passed-on = I told the school’s coordinator your name and your wish, and asked them to contact you.
