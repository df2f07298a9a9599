### Importing a register from a file: how, summary, problems, progress and result.

menu-import = Import a register from a file
register-how = <b>Import a register from a file</b>

    Send me a CSV or XLSX file: one person per line. Here is a template that you can fill in.

    Name and unit are always needed. If you also give the school’s own identifier, such as a student number, I can find the same person even when their details change.

    Do not send personal identity codes or health information. I neither read nor store them.

    First I show what I understood. Nothing changes before you confirm.
register-how-scope = You can only import people in your own unit: { $unit }.
register-reading = I am reading the file <b>{ $file }</b>. I will soon tell you what I understood.
register-busy = I am still importing your previous register. Send this file again when that is done.
register-wrong-kind = I cannot read such a file. Send the register as a CSV or XLSX file. In Excel: Save as, Excel workbook (.xlsx).
register-template-button = Show the guide and template
register-unread-too-big = The file is too big: the limit is 20 megabytes. Split it into parts.
register-unread-gone = I did not get the file from Telegram. Please send it again.
register-unread-unreadable = I could not make out the file. Nothing was stored. Save it again as an XLSX file and send it.
register-unread-broken = The file is broken or incomplete. Open it in Excel, save it again and send it.
register-unread-not-a-table = The file is not a table, although its name says so. Send a CSV or XLSX file.
register-unread-old-excel = The file is in the old Excel format or has a password. Save it in Excel as .xlsx without a password.
register-unread-empty = The file is empty. Send a file with a row of headings and people.
register-unread-no-headings = I found no row of headings. One of the first rows needs a heading, for example Name. Look at the template.
register-unread-no-lines = The file has only headings. Add the people under them.
register-unread-too-many-lines = The file has too many lines: the limit is 50,000. Split it into parts.

## Summary

register-summary = <b>I have read the file { $file }.</b> Nothing has changed yet.
register-columns = <b>This is how I understood the columns</b>
# same: all
register-column = • { $heading } = { $meaning }
register-unused = I neither use nor store these columns: { $headings }.
register-refused = These columns may hold personal identity codes or health information. I did not read them: { $headings }. Remove them from the file.
register-no-heading = column { $place }
register-lines-total = Lines: { $lines-number }
register-lines-new = New: { $lines-number }
register-lines-change = To be changed: { $lines-number }
register-lines-changed = Changed: { $lines-number }
register-lines-same = Unchanged: { $lines-number }
register-lines-joined = Have joined already and keep their own details: { $lines-number }
register-lines-problem = Problems: { $lines-number }
register-problems-title = <b>The first problems</b>. I do not import these lines.
register-problem-line = Line { $line }, { $column }: { $reason }
register-problem-whole-line = Line { $line }: { $reason }
register-nothing-good = The file has no line that I could import. Correct the problems and send the file again.
register-apply-button = { $people-number ->
    [one] Import { $people-number } person
   *[other] Import { $people-number } people
 }
register-links-button = Get the links
register-problems-button = All problems (XLSX)
register-cancel-button = Import nothing
register-cancelled = Fine. I imported nothing and deleted what I had read.

## Progress and result

register-staging = I am reading the file <b>{ $file }</b>. Comparing lines: { $done-number } / { $all-number }.
register-applying = <b>I am importing the register { $file }.</b>
register-done = <b>The register { $file } has been imported.</b>
register-result-button = Get the result (XLSX)
register-result-caption = The result line by line, and everyone’s own link. A link is a key: give it only to the person whose name is on the line.
register-problems-caption = All problems. Correct them and send the whole file again: nobody is imported twice.

## In the spreadsheets

register-file-template = register-template
register-file-result = register-result
register-file-problems = register-problems
register-sheet-people = People
register-sheet-lists = Lists
register-sheet-problems = Problems
register-sheet-result = Result
register-example-name = Mary Model
register-example-reference = example-1
register-head-line = Line
register-head-column = Column
register-head-reason = Reason
register-head-status = What happened
register-head-link = Personal link
register-status-new = new
register-status-change = changed
register-status-same = unchanged
register-status-joined = has joined already
# same: sv
register-status-problem = problem

## Problems

register-problem-no-name = the name is missing.
register-problem-long-name = the name is too long: the limit is { $value } characters.
register-problem-example = this line is the template’s example. Remove it.
register-problem-no-unit = the unit is missing.
register-problem-unknown-unit = there is no unit “{ $value }”.
register-problem-other-unit = “{ $value }” is not your unit.
register-problem-unknown-field = there is no field “{ $value }”.
register-problem-unknown-qualification = there is no qualification “{ $value }”.
register-problem-unknown-region = there is no region “{ $value }”.
register-problem-unknown-language = I do not speak the language “{ $value }”.
register-problem-unknown-status = I do not understand the situation “{ $value }”. Write student or graduate.
register-problem-qualification-field = the qualification “{ $value }” does not belong to the field on this line.
register-problem-bad-year = “{ $value }” is not a year.
register-problem-year-outside = the year { $value } is not possible: the graduation year must be { $more }.
register-problem-expected-outside = the year { $value } is not possible: the expected year must be { $more }.
register-problem-status-year = the situation “{ $value }” and the year { $more } contradict each other.
register-problem-same-reference = the same identifier is on line { $value } already.
register-problem-same-person = the same person is on line { $value } already. Give identifiers if they are different people.
register-problem-long-reference = the identifier is too long: the limit is { $value } characters.
register-problem-identity-code = the cell holds a personal identity code. I did not store it. Remove it from the file.
register-problem-taken = the identifier is in use in another unit.

## Words by which columns and values are recognised. The first is the template's heading.

register-words-name =
    Name
    full name, person, student name, alumnus
register-words-first =
    First name
    given name, forename, given names
register-words-last =
    Last name
    surname, family name
register-words-unit =
    Unit
    school, campus, college, location, site
register-words-field =
    Field
    field of education, field of study, subject area, sector
register-words-qualification =
    Qualification
    degree, programme, program, award
register-words-year =
    Graduation year
    graduated, year of graduation, class of, year, graduation date, graduation
register-words-expected =
    Expected graduation year
    expected graduation, expected year, graduates, expected completion
register-words-status =
    Situation now
    state, student status, current status
register-words-region =
    Region
    county, home region
register-words-language =
    Language
    language of contact, mother tongue, preferred language
register-words-reference =
    Identifier
    id, student number, student id, reference, key, number, school id
register-words-refused =
    personal identity code
    social security number, ssn, national id, diagnosis, health, illness, disability, special support, special needs, medication
register-words-studying =
    student
    studying, in progress, enrolled
register-words-graduated =
    graduate
    graduated, completed
register-words-in-fi = Finnish
register-words-in-fi-simple =
    plain Finnish
    easy Finnish
register-words-in-sv = Swedish
register-words-in-en = English
