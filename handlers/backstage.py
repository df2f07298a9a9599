"""What goes on behind the turns, on one page: files made and fetched, long work, daily work."""

from datetime import time

from handlers.afterwards import thanking
from handlers.announcing import clock as announcing_clock
from handlers.announcing import sending as announcing_sending
from handlers.announcing import showing as announcing
from handlers.approvals import deciding
from handlers.audience import showing as audience
from handlers.auditing import turns as auditing
from handlers.broadcasts import forgotten, progress, resending
from handlers.broadcasts import sheets as campaign_sheets
from handlers.checkin import tickets
from handlers.counts import files as count_files
from handlers.counts import showing as counts
from handlers.events import calendar_file, reminding, waiting
from handlers.hosting import lists, overview, posting, previewing, qr, rates, scheduling, telling
from handlers.invitations import paper
from handlers.matters import reminding as wishes
from handlers.members import indexing
from handlers.people import askings
from handlers.preferences import digest
from handlers.privacy import export, notices, retention
from handlers.recipes import Daily, Recipe, Saying, Step, Taker
from handlers.register import chore as register_chore
from handlers.register import files
from handlers.register import turns as register
from handlers.results import charting, closing, comparing, exporting, report
from handlers.stats import turns as stats
from handlers.surveys import inviting, others, reaching
from handlers.surveys import reminding as surveys_reminding
from handlers.team import ticking as duties
from handlers.visits import asking as visits
from handlers.year import going as recurring
from handlers.year import picture as year_picture
from handlers.year import reminding as plan_reminders

# Files that dispatch makes, by the name in their row.
RECIPES: dict[str, Recipe] = {
    calendar_file.RECIPE: Recipe(calendar_file.gather, calendar_file.MAKE),
    qr.RECIPE: Recipe(qr.gather, qr.MAKE),
    "invitation_qr": Recipe(paper.gather_code, "handlers.invitations.drawing:code"),
    "invitation_slip": Recipe(paper.gather_paper, "handlers.invitations.drawing:slips"),
    "invitation_poster": Recipe(paper.gather_paper, "handlers.invitations.drawing:poster"),
    "invitee_qr": Recipe(paper.gather_personal_code, "handlers.invitations.drawing:code"),
    campaign_sheets.RECIPE: Recipe(campaign_sheets.gather, "handlers.hosting.sheets:as_xlsx"),
    count_files.CHART: Recipe(count_files.gather_chart, "handlers.charts:draw"),
    count_files.XLSX: Recipe(count_files.gather_table, "handlers.hosting.sheets:as_xlsx"),
    count_files.CSV: Recipe(count_files.gather_table, "handlers.hosting.sheets:as_csv"),
    stats.RECIPE: Recipe(stats.gather_picture, "handlers.stats.drawing:draw"),
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
    year_picture.RECIPE: Recipe(year_picture.gather, "handlers.year.ring:draw"),
    report.RECIPE: Recipe(report.gather, "handlers.results.report_drawing:draw"),
    "register_template": Recipe(files.template, "handlers.register.sheets:template"),
    "register_problems": Recipe(files.problems, "handlers.register.sheets:problems"),
    "register_result": Recipe(files.result, "handlers.register.sheets:result"),
}

# Words that take long to find out, by the name in their row.
SAYINGS: dict[str, Saying] = {
    counts.SAYING: counts.gather,
    stats.SAYING: stats.gather,
    stats.WEEK: stats.gather_week,
    announcing.SAYING: announcing.later,
    resending.SAYING: resending.later,
    audience.SAYING: audience.gather,
    previewing.SAYING: previewing.gather,
    reaching.SAYING: reaching.gather,
    announcing_sending.SAYING: announcing_sending.later,
}

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
    duties.NAME: duties.step,  # first: who coordinates decides what the others do
    "changes": telling.step,
    "posts": posting.step,
    "reminders": reminding.step,
    "thanks": thanking.step,
    "notice": notices.tell_change,
    "askings": askings.step,
    "digests": digest.step,
    "cards": progress.catch_up,
    "pauses": forgotten.step,
    "approvals": deciding.let_in_needless,
    "recurring": recurring.step,  # what goes now is handed to the announcements
    "announcements": announcing_clock.step,
    "publications": scheduling.step,
    "seats": waiting.step,
    "visits": visits.step,
    "wishes": wishes.step,
    "summaries": stats.step,
    "closings": closing.step,
    "plans": plan_reminders.step,
    "survey_reminders": surveys_reminding.step,
}

# Done once a day, in this order.
DAILY: dict[str, Daily] = {
    "month": Daily(time(0), stats.begin_month),
    **{f"retention: {what}": Daily(time(3, 30), step) for what, step in retention.STEPS.items()},
    inviting.JOB: Daily(time(9), inviting.step),
}
