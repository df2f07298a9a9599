"""What goes on behind the turns, on one page: files made and fetched, long work, daily work."""

from datetime import time

from handlers.afterwards import thanking
from handlers.approvals import deciding
from handlers.auditing import turns as auditing
from handlers.broadcasts import progress
from handlers.checkin import tickets
from handlers.events import calendar_file, reminding, waiting
from handlers.hosting import lists, overview, posting, qr, rates, scheduling, telling
from handlers.invitations import paper
from handlers.members import indexing
from handlers.people import askings
from handlers.preferences import digest
from handlers.privacy import export, notices, retention
from handlers.recipes import Daily, Recipe, Saying, Step, Taker
from handlers.register import chore as register_chore
from handlers.register import files
from handlers.register import turns as register
from handlers.results import charting, closing, comparing, exporting, report
from handlers.surveys import inviting, others
from handlers.surveys import reminding as surveys_reminding
from handlers.visits import asking as visits
from handlers.wishes import reminding as wishes

# Files that dispatch makes, by the name in their row.
RECIPES: dict[str, Recipe] = {
    calendar_file.RECIPE: Recipe(calendar_file.gather, calendar_file.MAKE),
    qr.RECIPE: Recipe(qr.gather, qr.MAKE),
    "invitation_qr": Recipe(paper.gather_code, "handlers.invitations.drawing:code"),
    "invitation_slip": Recipe(paper.gather_paper, "handlers.invitations.drawing:slips"),
    "invitation_poster": Recipe(paper.gather_paper, "handlers.invitations.drawing:poster"),
    "invitee_qr": Recipe(paper.gather_personal_code, "handlers.invitations.drawing:code"),
    tickets.RECIPE: Recipe(tickets.gather, "handlers.invitations.drawing:code"),
    overview.RECIPE: Recipe(overview.gather, "handlers.charts:draw"),
    rates.RECIPE: Recipe(rates.gather, "handlers.charts:draw"),
    others.RECIPE: Recipe(others.gather, "handlers.charts:draw"),
    lists.XLSX: Recipe(lists.gather, "handlers.hosting.sheets:as_xlsx"),
    lists.CSV: Recipe(lists.gather, "handlers.hosting.sheets:as_csv"),
    auditing.RECIPE: Recipe(auditing.gather, "handlers.auditing.sheet:write"),
    "my_data_json": Recipe(export.gather, "handlers.privacy.pages:as_json"),
    "my_data_page": Recipe(export.gather, "handlers.privacy.pages:as_page"),
    exporting.XLSX: Recipe(exporting.gather, "handlers.results.sheets:as_xlsx"),
    exporting.CSV: Recipe(exporting.gather, "handlers.results.sheets:as_csv"),
    charting.RECIPE: Recipe(charting.gather, "handlers.charts:draw"),
    charting.SPLIT_RECIPE: Recipe(charting.gather_split, "handlers.charts:draw"),
    comparing.RECIPE: Recipe(comparing.gather, "handlers.line_charts:draw"),
    report.RECIPE: Recipe(report.gather, "handlers.results.report_drawing:draw"),
    "register_template": Recipe(files.template, "handlers.register.sheets:template"),
    "register_problems": Recipe(files.problems, "handlers.register.sheets:problems"),
    "register_result": Recipe(files.result, "handlers.register.sheets:result"),
}

# Words that take long to find out, by the name in their row.
SAYINGS: dict[str, Saying] = {}

# Files that people send, by what is done with them.
TAKERS: dict[str, Taker] = {
    "register": register.TAKER,
}

# Long work in short steps: begun by a turn that wakes it, gone on with at every start.
CHORES: dict[str, Step] = {
    register_chore.NAME: register_chore.step,
    "names": indexing.step,
    closing.NAME: closing.step,
}

# Asked at every tick of the clock.
TICKS: dict[str, Step] = {
    "changes": telling.step,
    "posts": posting.step,
    "reminders": reminding.step,
    "thanks": thanking.step,
    "notice": notices.tell_change,
    "askings": askings.step,
    "digests": digest.step,
    "cards": progress.catch_up,
    "approvals": deciding.let_in_needless,
    "publications": scheduling.step,
    "seats": waiting.step,
    "visits": visits.step,
    "wishes": wishes.step,
    "closings": closing.step,
    "survey_reminders": surveys_reminding.step,
}

# Done once a day, in this order.
DAILY: dict[str, Daily] = {
    **{f"retention: {what}": Daily(time(3, 30), step) for what, step in retention.STEPS.items()},
    inviting.JOB: Daily(time(9), inviting.step),
}
