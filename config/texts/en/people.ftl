### Joining and one’s own details.

join-title = Joining
join-hello = Hello! I am your school’s alumni bot: I tell you about events and ask how you are doing.
join-language = Which language shall we use?
join-privacy =
    { $organisation } would like to keep in touch with its former students.

    { $lines }
join-consent = Are you at least 13 years old, and do you agree to this?
join-consent-button = I am 13 or older and I agree
join-refuse-button = I do not agree
join-name = What is your name? Type it or press the button.
join-unit = Where did you study?
join-field = Which field did you study?
join-year = In which year did you graduate?
join-year-help = You can also type the year, for example 2015.
join-studying-button = I am still studying
join-region = In which region do you live now?
join-wants = What may I send you? You can choose many. Press Done at the end.
join-news-button = Events and news
join-surveys-button = Short surveys
join-done = Thank you, { $name }! You are in. You can change your details at any time.
join-refused = All right. I keep nothing about you. You can join later if you like.
home = Hello { $name }! What would you like to do?
short-language = Language
short-consent = Consent
short-name = Name
short-unit = School unit
short-field = Field
short-year = Year of graduation
short-region = Region
short-wants = Messages you want
profile-title = <b>Your details</b>
# same: all
profile-line = { $item }: <b>{ $value }</b>
profile-not-told = not given
profile-saved = Saved
profile-change-title = Changing details
change-name-button = Change name
change-unit-button = Change unit
change-field-button = Change field
change-year-button = Change year
change-region-button = Change region
change-wants-button = Change which messages I get
change-language-button = Change language
