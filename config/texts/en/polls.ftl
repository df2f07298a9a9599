### Short polls that a coordinator writes in the chat.

menu-poll = Make a short poll

## The list

polls-list = <b>Short polls</b>
polls-list-empty = With a short poll you can ask one to five questions. Write them in this chat, and I will send them.
polls-line = { $sent ->
    [yes] { $title }: sent
   *[no] { $title }: { $questions-number ->
        [one] one question
       *[other] { $questions-number } questions
    }
 }
polls-new-button = New short poll
polls-list-button = All short polls

## Writing

polls-form = New short poll
polls-form-question = Question
polls-form-in = Short poll, { $spoken }
polls-write-in = Write in this language: <b>{ $spoken }</b>
polls-in-other-words = Now: { $said }
polls-ask-languages = In which languages will you write the questions?
polls-help-languages = Choose the languages that you can write. Other readers see the questions in one of these. You can add a language later.
polls-short-languages = Languages
polls-ask-title = What is the title of the poll? Those who answer see it.
polls-short-title = Title
polls-short-title-in = Title, { $spoken }
polls-ask-type = How is the question answered?
polls-short-type = Kind of answer
polls-type-single = One choice
polls-type-multi = Several choices
polls-type-scale5 = Scale 1–5
polls-type-yesno = Yes or no
polls-type-text = In own words
polls-ask-text = What do you ask?
polls-help-text = Please do not ask about health or other private matters.
polls-short-text = Question
polls-short-text-in = Question, { $spoken }
polls-ask-options = What are the choices?
polls-help-options = Write each choice on a line of its own. There can be 2–10 of them, with at most 30 characters each.
polls-help-options-like = Write the same choices in the same order, each on a line of its own: { $options }
polls-short-options = Choices
polls-short-options-in = Choices, { $spoken }
polls-ask-scale = Which words does the scale have?
polls-short-scale = Scale
polls-options-other = There must be as many choices as in the other language: { $wanted-number }. You wrote { $found-number }.
polls-options-count = Write each choice on a line of its own. There can be { $least }–{ $most } of them.
polls-options-long = This does not fit on a button: { $label }. It has { $length-number } characters, and there is room for { $limit-number }.
polls-options-same = The same choice is there twice: { $label }. Please write choices that differ.

## Ready-made scales, and what every poll says

polls-scale-good-name = Very good – very bad
polls-scale-good-5 = Very good
polls-scale-good-4 = Rather good
polls-scale-good-3 = In between
polls-scale-good-2 = Rather bad
polls-scale-good-1 = Very bad
polls-scale-agree-name = Agree – disagree
polls-scale-agree-5 = I fully agree
polls-scale-agree-4 = I mostly agree
polls-scale-agree-3 = In between
polls-scale-agree-2 = I mostly disagree
polls-scale-agree-1 = I fully disagree
polls-scale-likely-name = Certainly – certainly not
polls-scale-likely-5 = Certainly
polls-scale-likely-4 = Probably
polls-scale-likely-3 = Perhaps
polls-scale-likely-2 = Hardly
polls-scale-likely-1 = Certainly not
polls-scale-dk = I do not know
polls-thanks = Thank you for your answer!
polls-reminder = Reminder: you can still answer. The last day is { $date }.

## The editor

# same: all
polls-editor = <b>{ $title }</b>
# same: all
polls-question =
    <b>{ $place-number }. { $text }</b>
    { $type }
polls-empty = There are no questions yet. Add the first one. Everything is saved at once.
polls-missing = Missing: { $spoken }. Its readers see this language: { $seen }.
polls-sent = This poll has been sent and can no longer be changed. You can make a copy and change that.
polls-add-button = Add a question
polls-preview-button = See what it looks like
polls-send-button = Choose who gets it
polls-title-button = Change the title
polls-languages-button = Languages
polls-delete-button = Delete the poll
polls-copy-button = Make a copy
polls-edit-button = Change the question
polls-up-button = Move earlier
polls-down-button = Move later
polls-remove-button = Remove the question
polls-back-button = Back to the poll
polls-remove = Remove the question “{ $text }”?
polls-remove-now-button = Yes, remove the question
polls-delete = Delete the poll “{ $title }”? If it has been sent already, people can still answer it.
polls-delete-now-button = Yes, delete the poll
polls-keep-button = No, do not delete
polls-deleted = The poll is deleted.
polls-languages = Languages of the poll: { $names }
polls-write-button = Write: { $spoken }
polls-drop-button = Leave out: { $spoken }
polls-drop = Leave out this language: { $spoken }? What is written in it will be lost.
polls-drop-now-button = Yes, leave it out
polls-drop-keep-button = No, keep it
polls-preview-which = In which language do you want to see the poll?
polls-preview-above = Above is the poll as readers of this language see it. Looking at it does not send it to anybody.
polls-send-missing = The poll is not written in every language.
polls-send-anyway-button = Go on anyway
