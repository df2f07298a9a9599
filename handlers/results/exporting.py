"""The answers of a closed round as a file: first what it holds, then the file itself."""

from config.markup import Markup
from handlers.hosting.sheet_data import Table
from handlers.house import House
from handlers.privacy.rules import kept_from
from handlers.recipes import Args, NothingToMake
from handlers.results import access, codebook
from handlers.results.access import View
from handlers.results.book_data import Book
from handlers.results.reading import PARAGRAPH, Reading, of, reading
from handlers.results.row_groups import SMALLEST
from handlers.screen import Screen
from handlers.turn import Turn
from storage import loose_sheets, named_sheets, respondents
from storage.surveys import CONFIDENTIAL, IDENTIFIED, Round
from storage.transaction import Transaction

XLSX, CSV = "results_xlsx", "results_csv"
FILES = {XLSX: "reports-xlsx-button", CSV: "reports-csv-button"}
ACTIONS = {XLSX: "xlsx", CSV: "csv"}
LONGEST_NAME = 40  # characters of a title in a file's name


def ask(turn: Turn, survey: Round, _: str = "") -> None:
    """Say what the file would hold, whom it could tell of, and offer it; or why there is none."""
    read = of(turn, survey)
    rows, refused = _rows(turn.tx, access.seen(turn, survey), survey, turn.scope)
    back = (read.button("results-round-button", "show"),)
    if refused is not None:
        turn.show(Screen(_refusal(read, refused, turn), (back,)))
        return
    told = {"rows-number": rows}
    parts = [
        read.say("reports-file-heading", title=read.title),
        read.say(f"reports-holds-{survey.mode}", **told),
        read.say(f"reports-care-{survey.mode}"),
    ]
    buttons = tuple((read.button(label, ACTIONS[name]),) for name, label in FILES.items())
    turn.show(Screen(PARAGRAPH.join(parts), (*buttons, back)))


def _refusal(read: Reading, refused: str, turn: Turn) -> Markup:
    kept = read.house.organisation.retention.survey_months
    kept_since = kept_from(turn.seconds, read.house.organisation.zone, months=kept)
    if refused == "erased" and read.survey.closes_at < kept_since:
        refused = "old"
    said = read.say(f"reports-none-{refused}", **{"months-number": kept})
    return PARAGRAPH.join([read.say("reports-file-heading", title=read.title), said])


def _rows(tx: Transaction, view: View, survey: Round, scope: str | None) -> tuple[int, str | None]:
    """Return how many rows the file has and, if there is none, why.

    It is unit, nobody (nobody-unit where only a unit's people would be in it), few or erased.

    A row's answers together say more than a unit's own numbers: whoever sees these alone gets no
    rows, except those with names, of people of the unit.
    """
    if survey.mode == IDENTIFIED:
        rows = named_sheets.how_many(tx, survey.id, scope)
        return rows, None if rows else _why_no_names(tx, view, survey, scope)
    if view.unit is not None:
        return 0, "unit"
    if view.publication.respondents < SMALLEST:
        return 0, "few" if view.publication.respondents else "nobody"
    rows = loose_sheets.how_many(tx, survey.id)
    # Some of them would say who is missing.
    return rows, None if rows == view.publication.respondents else "erased"


def _why_no_names(tx: Transaction, view: View, survey: Round, scope: str | None) -> str:
    had = respondents.participation(tx, survey, scope).finished > 0
    if had and not named_sheets.how_many(tx, survey.id, None):
        return "erased"
    return "nobody" if view.unit is None else "nobody-unit"


def xlsx(turn: Turn, survey: Round, _: str = "") -> None:
    """Send the answers as a spreadsheet."""
    _send(turn, survey, XLSX)


def csv(turn: Turn, survey: Round, _: str = "") -> None:
    """Send the answers as CSV."""
    _send(turn, survey, CSV)


def _send(turn: Turn, survey: Round, recipe: str) -> None:
    rows, refused = _rows(turn.tx, access.seen(turn, survey), survey, turn.scope)
    if refused is not None:
        ask(turn, survey)
        return
    turn.audit(
        "exported",
        unit=survey.unit or turn.scope,
        subject="survey",
        subject_id=survey.id,
        people=rows if survey.mode == IDENTIFIED else None,
    )
    read = of(turn, survey)
    caption = read.say("reports-caption", title=read.title, **{"rows-number": rows})
    care = read.say(f"reports-care-{survey.mode}")
    args = {"round": survey.id, "scope": turn.scope}
    turn.send_file(recipe, args, Screen(PARAGRAPH.join([caption, care])))


def gather(house: House, tx: Transaction, args: Args) -> Book:
    """Return the answers and what explains them; NothingToMake if they are not the reader's."""
    scope: str | None = args["scope"]
    survey = access.found(tx, int(args["round"]), scope)
    if survey is None or survey.tallied_at is None:
        raise NothingToMake
    view = access.view(tx, survey, scope)
    rows, refused = _rows(tx, view, survey, scope)
    if refused is not None:
        raise NothingToMake
    read = reading(house, tx, str(args["language"]), survey)
    return _book(read, tx, view, rows, scope)


def _book(read: Reading, tx: Transaction, view: View, rows: int, scope: str | None) -> Book:
    survey = read.survey
    return Book(
        name=file_name(read, "reports-file"),
        title=read.label("reports-sheet-rows"),
        language=read.language,
        snapshot=survey.snapshot,
        publication=None if survey.mode == IDENTIFIED else view.publication,
        places=survey.mode == CONFIDENTIAL,
        sheets=_sheets(tx, survey, scope),
        labels=_labels(read),
        others=_others(read, tx, view, rows),
    )


def _sheets(tx: Transaction, survey: Round, scope: str | None) -> str:
    if survey.mode == IDENTIFIED:
        return named_sheets.of_identified(tx, survey.id, scope)
    if survey.mode == CONFIDENTIAL:
        return loose_sheets.of_confidential(tx, survey.id)
    return loose_sheets.of_anonymous(tx, survey.id)


def _others(read: Reading, tx: Transaction, view: View, rows: int) -> tuple[Table, ...]:
    texts = codebook.texts(read, tx, view)
    return (codebook.codebook(read), texts, codebook.about(read, rows))


def _labels(read: Reading) -> dict[str, dict[str, str]]:
    organisation, language = read.house.organisation, read.language
    return {
        "unit": {one.id: one.name[language] for one in organisation.units},
        "field": {one.code: one.button[language] for one in organisation.fields},
        "region": {one.code: one.button[language] for one in organisation.region_choices},
        "yesno": {"yes": read.label("form-yes"), "no": read.label("form-no")},
    }


def file_name(read: Reading, key: str) -> str:
    """Return a file's name without its ending: the title and the last day of the round."""
    words = "".join(c if c.isalnum() else " " for c in read.title).split()
    day = read.last_day.isoformat()
    return read.label(key, title="-".join(words)[:LONGEST_NAME].lower(), day=day)
