### Whom a message, an event or a survey is meant for.

audiences-all = Who it is for
audiences-ask-all = Who is this for?
audiences-everyone-button = Everyone
audiences-everyone-in-unit-button = Everyone in my unit
audiences-choose-button = Let me choose

audiences-skip-means-all = Choose one or more and press Done. If you skip the question, everyone is included.
audiences-units = Units
audiences-ask-units = From which units?
audiences-fields = Fields
audiences-ask-fields = From which fields?
audiences-years = Graduation years
audiences-ask-years = Which graduation years?
audiences-years-help = Write a year or years, for example 2023, 2020-2024, 2020- or -2019. If you skip the question, everyone is included.
audiences-want-years = I did not understand the years. Write them like this: 2023, 2020-2024, 2020- or -2019.
audiences-years-outside = The years should be between { $least } and { $most }. Please write them again.
audiences-years-from = from { $first } on
audiences-years-to = up to { $last }
audiences-regions = Regions
audiences-ask-regions = Where do they live?
audiences-languages = Languages
audiences-ask-languages = Which languages do they use?
audiences-takes-part = Ways of taking part
audiences-ask-takes-part = What have they offered?

## The recipients in words

audiences-said-everyone = all alumni who have joined
audiences-said-line = { $what }: { $names }
audiences-answers = Answer to an event
audiences-answered = { $answer ->
    [coming] coming
    [maybe] maybe
   *[cannot] cannot come
 }
audiences-joined = Joined on or after
