### The audit log as a file: who saw, changed or exported whose data. Only numbers, no names.

menu-audit = Log of who used data
audit-caption = <b>Log of who used data</b>

    The last { $months-number } months, { $lines-number ->
        [one] one line
       *[other] { $lines-number } lines
    }. The log has numbers only, no names. This download is in the log as well.
audit-left-out = Only the newest lines fitted. Older lines left out: { $lines-number }.
audit-file-name = log-of-data-use-{ $day }.xlsx
audit-sheet-name = Log of use
audit-column-time = Time
audit-column-actor = Who
audit-column-action = Did what
audit-column-unit = Unit
audit-column-subject = To what
audit-column-id = Its number
audit-column-people = People
audit-actor-bot = the bot
audit-action-viewed = viewed
audit-action-searched = searched
audit-action-exported = exported
audit-action-changed = changed
audit-action-paused = paused a mailing
audit-action-resumed = let a mailing go on
audit-action-cancelled = cancelled
audit-action-undone = deleted messages
audit-action-corrected = corrected messages
audit-action-imported = imported
audit-action-sent = sent
audit-action-merged = merged accounts
audit-action-approved = approved
audit-action-declined = declined
audit-action-invited = invited
audit-action-own-data = took their own data
audit-action-retention = erased as too old
# same: sv
audit-subject-person = person
audit-subject-application = application
audit-subject-campaign = mailing
audit-subject-import = imported register
audit-subject-invitation = invitation link
audit-subject-invitee = invited person
audit-subject-audit = this log
audit-subject-asked-silent = long silent, asked
audit-subject-erased-silent = long silent, erased
audit-subject-erased-unfinished = unfinished registrations
audit-subject-erased-declined = declined applications
audit-subject-signups = answers to events
audit-subject-notes = notes to organisers
audit-subject-visit-askings = requests for visits
audit-subject-visit-words = words about visits
audit-subject-event = event
audit-subject-event-messages = messages about events
audit-subject-event-changes = changes of events
audit-subject-free-texts = answers in own words
audit-subject-survey-answers = survey answers
audit-subject-wishes = wishes for help
audit-subject-drafts = unfinished forms
audit-subject-messages = records of sent messages
audit-subject-campaign-rows = recipients of mailings
audit-subject-failures = error reports
audit-subject-invitees = invited people
audit-subject-imports = imported registers
audit-subject-codes = old codes
audit-subject-decisions = decisions on applications
audit-subject-round = survey
audit-subject-series = survey that goes out by itself
