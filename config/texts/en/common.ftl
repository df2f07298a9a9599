### Plain English. Buttons: at most 30 characters.

## The names of languages are the same in every language, so that people find their own.

# same: all
language-fi = suomi
# same: all
language-fi-simple = selkeä suomi
# same: all
language-sv = svenska
# same: all
language-en = English

## Buttons of a form

form-back = Back
form-skip = Skip this question
form-stop = Stop
form-done = Done
form-yes = Yes
form-no = No
form-keep = Keep as it is
form-save = Save
form-change = Change
form-start = Start
form-why = Why do we ask?
