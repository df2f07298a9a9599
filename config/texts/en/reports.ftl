### Results to take along: the answers as a file, and the one-page report.

reports-export-button = Answers as a file
reports-pdf-button = One-page report (PDF)
reports-xlsx-button = Spreadsheet (XLSX)
reports-csv-button = Table as text (CSV)
audit-subject-survey = survey

## Before the file

reports-file-heading = <b>{ $title }</b>: answers as a file
reports-holds-identified = { $rows-number ->
    [one] The file has one row. In it are the name, unit, graduation year, field, region and every answer of the person.
   *[other] The file has { $rows-number } rows, one for each person who answered. A row has the name, unit, graduation year, field, region and every answer of the person.
 }
reports-holds-confidential = { $rows-number ->
    [one] The file has one row. There is no name and no id in it.
   *[other] The file has { $rows-number } rows, one for each person who answered, in random order. There are no names and no ids in it. Field and region are shown where enough people share them. The sign * stands for what could give one person away.
 }
reports-holds-anonymous = { $rows-number ->
    [one] The file has one row. It does not say who answered.
   *[other] The file has { $rows-number } rows, one for each person who answered, in random order. They do not say who answered, and leave out the field and the region. The sign * stands for answers that only a few people gave.
 }
reports-care-identified = Keep the file safe and delete it when you no longer need it. Your download goes into the audit log.
reports-care-confidential = A row holds the answers of one person. Somebody who knows that person well might recognise the row. So do not publish the rows: the one-page report is made for that.
reports-care-anonymous = A row holds the answers of one person. Somebody who knows that person well might recognise the row. So do not publish the rows: the one-page report is made for that.
reports-none-unit = This is a survey of the whole school, so only coordinators of the whole school get its rows. Together with the numbers of your unit the rows would tell too much. You can see the results of your unit and make a report of them.
reports-none-nobody = Nobody finished the survey, so there would be no answers in the file.
reports-none-nobody-unit = Nobody in your unit finished the survey, so there would be no answers in the file.
reports-none-few = Fewer than five people answered. No file is made of the answers, because it would tell of single people.
reports-none-erased = No file can be made, because not all of the answers are kept any more. You can still see the results.
reports-none-old = The survey closed more than { $months-number } months ago. I erase the answers after that long, so no file can be made any more. You can still see the results.
reports-caption = { $rows-number ->
    [one] <b>{ $title }</b>: one row
   *[other] <b>{ $title }</b>: { $rows-number } rows
 }

## In the file

reports-file = answers-{ $title }-{ $day }
reports-sheet-rows = Answers
reports-sheet-codebook = Codebook
reports-sheet-texts = In own words
reports-sheet-about = About
reports-column-column = Column
reports-column-wording = Question
reports-column-asked = When it is asked
reports-column-value = Value
reports-column-label = Meaning
reports-column-code = National code
reports-column-name = National name
reports-column-text = Answer
reports-column-about = Subject
reports-column-told = Detail
reports-wording-name = Name
reports-wording-unit = Unit now
reports-wording-graduation-year = Graduation year
reports-wording-field = Field of education (national classification of education 2016, level 1)
reports-wording-region = Region of residence (codes of Statistics Finland)
reports-asked-when = { $values }
reports-whole-school = The whole school
reports-mode = { $mode ->
    [identified] With names
    [anonymous] Anonymous
   *[other] Confidential
 }
reports-about-school = School
reports-about-unit = Who asks
reports-about-survey = Survey
reports-about-version = Questionnaire and its version
reports-about-mode = How answers are handled
reports-about-opened = Opened
reports-about-closed = Closed
reports-about-rows = Rows
reports-about-note = Note
reports-note-empty = Empty cell: the person was not asked or skipped the question.
reports-note-star = The sign *: not shown, so that nobody can be recognised from the numbers. A column of a group has at least five of these signs, so some of them cover answers that need not have been hidden.
reports-note-left-out = Answers in own words are on a sheet of their own, in random order, and only those that a coordinator has approved. Typed numbers and dates are left out of the rows, and so is the permission to be contacted. In confidential surveys the wishes for help are left out as well.

## The one-page report

reports-pdf-file = report-{ $title }-{ $day }
reports-pdf-caption = <b>{ $title }</b>: the results in a nutshell
reports-pdf-safe = Small numbers are protected. You can show the page in a meeting or publish it on the web.
reports-subtitle = Results in a nutshell
reports-days = The survey opened on { $opened } and closed on { $closed }.
reports-where = { $where }. Version { $version } of the questionnaire.
reports-mode-told = { $mode ->
    [identified] The school sees who answered what. This page shows numbers only.
    [anonymous] The answers are anonymous: they hold nothing about who gave them.
   *[other] The answers are confidential: the school gets the results without names.
 }
reports-figure-invited = were asked
reports-figure-answered = answered
reports-figure-rate = response rate
reports-nothing-few = Fewer than five people answered, so no numbers are shown.
reports-nothing-hidden = The numbers are not shown, so that small numbers cannot be worked out.
reports-nothing-earlier = The numbers are not shown, because an earlier answer is hidden and they would tell how many gave it.
reports-nothing-none = There are no numbers of this unit for the question.
reports-answered = Answers: { $answered-number }.
reports-mean = { $kind ->
    [scale] Mean { $mean } on a scale from 1 to 5.
   *[other] Mean { $mean }.
 }
reports-several = One could choose several.
reports-left-out = { $questions-number ->
    [one] One question did not fit on the page:
   *[other] { $questions-number } questions did not fit on the page:
 }
reports-note-shares = A percentage is the share of those who answered the question.
reports-note-few = 1–4: one to four people, shown with a striped bar. The exact number is not shown, so that nobody can be recognised.
reports-note-hidden = –: the number is not shown, because a small number could be worked out from it.
reports-note-texts = Answers in own words are not on this page.
reports-note-contact = More information: { $email }
