"""Results in a nutshell: one page of paper for a staff meeting or the web."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from config.questions import Question
from handlers.counts.rules import percent
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.results import access
from handlers.results.access import View
from handlers.results.exporting import file_name
from handlers.results.protecting import Line, Shown
from handlers.results.reading import PARAGRAPH, Cell, Reading, of, reading
from handlers.results.reasons import reason
from handlers.results.report_data import Panel, Report, ReportBar
from handlers.results.row_values import TASK
from handlers.screen import Screen
from handlers.turn import Turn
from storage import respondents
from storage.surveys import Round
from storage.transaction import Transaction

RECIPE = "results_pdf"
FEW_AT_MOST = 4
WRITTEN_FREELY = "text"
LATER, LAST = 1000, 2000  # ranks: asked of some only; without a number to show


def send(turn: Turn, survey: Round, _: str = "") -> None:
    """Send the page; what it shows may be shown to anybody."""
    read = of(turn, survey)
    caption = read.say("reports-pdf-caption", title=read.title)
    safe = read.say("reports-pdf-safe")
    args = {"round": survey.id, "scope": turn.scope}
    turn.send_file(RECIPE, args, Screen(PARAGRAPH.join([caption, safe])))


def gather(house: House, tx: Transaction, args: Args) -> Report:
    """Return what the page says; NothingToMake if the results are not the reader's any more."""
    scope: str | None = args["scope"]
    survey = access.found(tx, int(args["round"]), scope)
    if survey is None or survey.tallied_at is None:
        raise NothingToMake
    read = reading(house, tx, str(args["language"]), survey)
    view = access.view(tx, survey, scope)
    panels = tuple(_panels(read, view))
    return Report(
        file_name=f"{file_name(read, 'reports-pdf-file')}.pdf",
        language="fi" if read.plain else read.language,
        organisation=house.organisation.name[read.language],
        title=read.title,
        subtitle=read.label("reports-subtitle"),
        facts=tuple(_facts(read, view)),
        figures=tuple(_figures(read, tx, view)),
        panels=panels,
        left_out=tuple(_left_out(read, number) for number in range(1, len(panels) + 1)),
        notes=tuple(_notes(read, view)),
        at=datetime.fromtimestamp(survey.tallied_at, UTC),
    )


def _left_out(read: Reading, number: int) -> str:
    return read.label("reports-left-out", **{"questions-number": number})


def _facts(read: Reading, view: View) -> Iterator[str]:
    survey = read.survey
    days = {"opened": read.day(survey.opens_at), "closed": read.last_day_in_words}
    yield read.label("reports-days", **days)
    unit = view.unit or survey.unit
    where = read.group("unit", unit) if unit else read.label("reports-whole-school")
    version = {"version": str(survey.version)}
    yield read.label("reports-where", where=where, **version)
    yield read.label("reports-mode-told", mode=survey.mode)


def _figures(read: Reading, tx: Transaction, view: View) -> Iterator[tuple[str, str]]:
    """Give how many were asked and answered; of one unit's row only how many were asked."""
    invited = respondents.participation(tx, read.survey, view.unit).invited
    answered = view.publication.respondents
    if view.unit is not None:
        yield read.number(invited), read.label("reports-figure-invited")
        return
    invited = max(invited, answered)  # who has been erased since was asked as well
    yield read.number(invited), read.label("reports-figure-invited")
    yield read.number(answered), read.label("reports-figure-answered")
    yield read.percent(percent(answered, invited)), read.label("reports-figure-rate")


def _told(read: Reading) -> list[Question]:
    """Return the questions that can be on the page: what is written freely or done is not."""
    return [one for one in read.questions if one.type != WRITTEN_FREELY and one.report != TASK]


def _panels(read: Reading, view: View) -> Iterator[Panel]:
    lines = view.lines()
    for place, question in enumerate(_told(read)):
        line = lines.get(question.id)
        later = LATER if question.ask_when else 0
        why = reason(read.questionnaire, question, lines)
        if line is None or why is not None:
            said = read.label(f"reports-nothing-{why or 'none'}")
            yield Panel(question.text[read.language], said, (), LAST + place)
        else:
            bars = tuple(_bar(read, one, line) for one in read.cells(question, line))
            said = _said(read, question, line)
            yield Panel(question.text[read.language], said, bars, later + place)


def _said(read: Reading, question: Question, line: Line) -> str:
    parts = [read.label("reports-answered", **{"answered-number": line.answered.number or 0})]
    if line.mean is not None:
        kind = "scale" if question.type == "scale5" else "number"
        parts.append(read.label("reports-mean", mean=read.mean(line.mean), kind=kind))
    if question.type == "multi":
        parts.append(read.label("reports-several"))
    return " ".join(parts)


def _bar(read: Reading, cell: Cell, line: Line) -> ReportBar:
    number, answered = read.shown(cell.shown), line.answered.number or 1
    if cell.shown.kind == "few":
        return ReportBar(cell.label, number, most=min(1.0, FEW_AT_MOST / answered))
    if cell.share is None:
        return ReportBar(cell.label, number)
    share = (cell.shown.number or 0) / answered
    return ReportBar(cell.label, f"{number} ({read.percent(cell.share)})", share)


def _notes(read: Reading, view: View) -> Iterator[str]:
    """Give what the signs mean that stand on the page, and what is not on it."""
    kinds = {one.kind for one in _numbers(read, view)}
    yield read.label("reports-note-shares")
    if "few" in kinds:
        yield read.label("reports-note-few")
    if "hidden" in kinds:
        yield read.label("reports-note-hidden")
    if any(one.type == WRITTEN_FREELY for one in read.questions):
        yield read.label("reports-note-texts")
    yield read.label("reports-note-contact", email=read.house.organisation.contact.email)


def _numbers(read: Reading, view: View) -> Sequence[Shown]:
    lines = [view.line(one.id) for one in _told(read)]
    return [cell for line in lines if line and line.is_shown for cell in line.cells.values()]
