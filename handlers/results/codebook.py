"""The sheets that explain a file of answers: what each code means, what was written, what it is."""

from collections.abc import Iterable, Iterator, Sequence

from config.questions import YES_NO, Question
from config.school import Code
from handlers.hosting.sheet_data import Cell, Table
from handlers.results.access import View
from handlers.results.book_columns import BACKGROUND, CODE, WHO, headings_of
from handlers.results.reading import Reading
from handlers.results.row_values import columns
from storage import free_texts
from storage.surveys import ANONYMOUS, IDENTIFIED
from storage.transaction import Transaction

# Of the codebook, with their widths in characters.
COLUMNS = {
    "column": 26,
    "wording": 60,
    "asked": 36,
    "value": 18,
    "label": 34,
    "code": 10,
    "name": 40,
}
TEXTS = {"column": 18, "wording": 60, "text": 80}
ABOUT = {"about": 34, "told": 90}
MOST_TEXTS = 100_000

Lines = Iterator[tuple[Cell, ...]]


def codebook(reading: Reading) -> Table:
    """Return what each column asks and what its codes mean, with national codes and their names."""
    lines = [*_who(reading), *_background(reading)]
    for question in told(reading):
        lines += _question(reading, question)
    return _table(reading, "codebook", COLUMNS, lines)


def told(reading: Reading) -> Sequence[Question]:
    """Return the questions that have columns in the file."""
    if reading.survey.mode == IDENTIFIED:
        return reading.questions
    linkable = reading.survey.mode != ANONYMOUS
    return columns(reading.questionnaire, linkable=linkable)


def _table(
    reading: Reading, name: str, widths: dict[str, int], lines: Iterable[tuple[Cell, ...]]
) -> Table:
    return Table(
        name=name,
        title=reading.label(f"reports-sheet-{name}"),
        columns=tuple(reading.label(f"reports-column-{one}") for one in widths),
        widths=tuple(widths.values()),
        rows=tuple(lines),
    )


def _who(reading: Reading) -> Lines:
    """Give the columns that only a file with names has."""
    if reading.survey.mode != IDENTIFIED:
        return
    for name in WHO:
        heading = f"{name}_{CODE}" if name == "unit" else name
        yield (heading, reading.label(f"reports-wording-{name.replace('_', '-')}"), *[None] * 5)
        if name == "unit":
            for unit in reading.house.organisation.units:
                label = unit.name[reading.language]
                yield (heading, None, None, unit.id, label, None, None)


def _background(reading: Reading) -> Lines:
    if reading.survey.mode == ANONYMOUS:
        return
    organisation = reading.house.organisation
    for name, codes in zip(
        BACKGROUND, (organisation.fields, organisation.region_choices), strict=True
    ):
        heading = f"{name}_{CODE}"
        yield (heading, reading.label(f"reports-wording-{name}"), *[None] * 5)
        yield from (_national(reading, heading, one) for one in codes)


def _national(reading: Reading, heading: str, one: Code) -> tuple[Cell, ...]:
    """Return a national code; what is none (abroad, not told) has words only."""
    code = one.code if one.code.isdigit() else None
    label, name = one.button[reading.language], one.name[reading.language]
    return (heading, None, None, one.code, label, code, name if code else None)


def _question(reading: Reading, question: Question) -> Lines:
    wording, asked = question.text[reading.language], _asked(reading, question)
    headings = headings_of(question)
    if question.type == "multi":
        for heading, option in zip(headings, question.choices(), strict=True):
            label = reading.option(question, option)
            yield (heading, wording, asked, "0 / 1", label, None, None)
        return
    yield (headings[0], wording, asked, *[None] * 4)
    choices = YES_NO if question.type == "yesno" else question.choices()
    yield from (_option(reading, question, headings[0], one) for one in choices)


def _option(reading: Reading, question: Question, heading: str, name: str) -> tuple[Cell, ...]:
    option = question.option(name)
    code = option.code if option is not None else ""
    activities = reading.house.organisation.activities
    official = next((one.name[reading.language] for one in activities if one.code == code), None)
    return (heading, None, None, name, reading.option(question, name), code or None, official)


def _asked(reading: Reading, question: Question) -> str | None:
    """Return of whom the question is asked: by column, the values that lead to it."""
    parts = [f"{one.question}: {', '.join(one.any_of)}" for one in question.ask_when]
    return reading.label("reports-asked-when", values="; ".join(parts)) if parts else None


def texts(reading: Reading, tx: Transaction, view: View) -> Table:
    """Return the answers in own words that a coordinator has let be shown, in random order."""
    lines: list[tuple[Cell, ...]] = []
    for question in reading.questions:
        line = view.line(question.id) if question.type == "text" else None
        if line is None or not line.is_shown:
            continue
        wording = question.text[reading.language]
        found = free_texts.shown(tx, reading.survey.id, question.id, view.unit, 0, MOST_TEXTS)
        lines += [(question.id, wording, one) for one in found]
    return _table(reading, "texts", TEXTS, lines)


def about(reading: Reading, rows: int) -> Table:
    """Return what the file is, how it was made, and what its signs mean."""
    survey, house = reading.survey, reading.house
    unit = survey.unit
    of = house.organisation.unit_name(unit, reading.language) if unit else None
    facts: dict[str, Cell] = {
        "school": house.organisation.name[reading.language],
        "unit": of or reading.label("reports-whole-school"),
        "survey": reading.title,
        "version": f"{survey.questionnaire}, {survey.version}",
        "mode": reading.label("reports-mode", mode=survey.mode),
        "opened": reading.date(survey.opens_at).isoformat(),
        "closed": reading.last_day.isoformat(),
        "rows": rows,
    }
    lines = [(reading.label(f"reports-about-{name}"), fact) for name, fact in facts.items()]
    signs = ["empty"] if survey.mode == IDENTIFIED else ["empty", "star", "left-out"]
    lines += [
        (reading.label("reports-about-note"), reading.label(f"reports-note-{one}")) for one in signs
    ]
    lines.append(
        (reading.label("reports-about-note"), reading.label(f"reports-care-{survey.mode}"))
    )
    return _table(reading, "about", ABOUT, lines)
