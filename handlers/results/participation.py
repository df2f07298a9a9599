"""How a round has been taken part in: never what was answered, so it may be seen at any time."""

from collections.abc import Mapping

from config.markup import Markup
from handlers.buttons import Open
from handlers.counts.rules import percent
from handlers.house import House
from handlers.results.protecting import Shown
from handlers.results.reading import LINE, PARAGRAPH, Cell, Reading, table
from handlers.screen import Button, Rows, Screen
from handlers.survey_buttons import SurveyDo
from storage.respondents import Participation
from storage.surveys import ANONYMOUS

FEWEST = 5  # respondents: below it, one person's time or place would be told
COUNTED, COUNTING, OPEN = "counted", "counting", "open"
# Files that can be made of results, each with the text of its button, in the order of the buttons.
FILES: tuple[tuple[str, str], ...] = (
    ("pdf", "reports-pdf-button"),
    ("export", "reports-export-button"),
)


def state(reading: Reading, now: int) -> str:
    """Return whether a round takes answers, is being counted, or has final results."""
    if reading.survey.tallied_at is not None:
        return COUNTED
    return OPEN if reading.survey.is_open(now) else COUNTING


def card(
    reading: Reading,
    numbers: Participation,
    now: int,
    *,
    unit: str | None = None,
    review: tuple[int, int] | None = None,
) -> Screen:
    """Return a round's card: how people took part, and the way to the results once it is closed.

    Whoever sees one ``unit`` of a larger round does not see how many of it have finished: with
    the numbers of others that could be subtracted. ``review`` is the place of a question whose
    answers in own words wait to be read, and how many wait in all.
    """
    stage = state(reading, now)
    parts = [_heading(reading, stage), _numbers(reading, numbers, unit), _words(reading, stage)]
    if unit is not None:
        name = reading.group("unit", unit)
        told = {"unit": name, "stage": _kind(reading, stage)}
        parts.append(reading.say("results-own-row", **told))
    rows = _rows(reading, stage, numbers, whole=unit is None, review=review)
    return Screen(PARAGRAPH.join(parts), rows)


def _kind(reading: Reading, stage: str) -> str:
    """Return what there is to say of a unit's row: nobody knows that of anonymous answers."""
    if reading.survey.mode == ANONYMOUS:
        return "anonymous"
    return "closed" if stage == COUNTED else "open"


def _heading(reading: Reading, stage: str) -> Markup:
    told = {
        "title": reading.title,
        "opened": reading.day(reading.survey.opens_at),
        "closes": reading.last_day_in_words,
        "stage": "open" if stage == OPEN else "closed",
    }
    mode = reading.say("results-mode", mode=reading.survey.mode)
    return LINE.join([reading.say("results-heading", **told), mode])


def _numbers(reading: Reading, numbers: Participation, unit: str | None) -> Markup:
    shown = ["invited", "reached", "opened"]
    if unit is None:
        shown += ["started", "finished", "declined"]
    cells = [_cell(reading, numbers, one) for one in shown]
    said = [table(reading, cells)]
    if unit is None:
        rate = {"rate-number": percent(numbers.finished, numbers.invited)}
        said.append(reading.say("results-rate", **rate))
        if numbers.median_seconds is not None and numbers.finished >= FEWEST:
            said.append(usual_time(reading.house, reading.language, numbers.median_seconds))
    return LINE.join(said)


def _cell(reading: Reading, numbers: Participation, name: str) -> Cell:
    number = int(getattr(numbers, name))
    share = percent(number, numbers.invited) if name != "invited" and numbers.invited else None
    return Cell(reading.label(f"results-{name}"), Shown(number, "shown"), share)


def usual_time(house: House, language: str, seconds: int) -> Markup:
    """Return how long it usually took to answer, in words, in the largest unit that fits."""
    told: dict[str, object] = {"unit": "seconds", "amount-number": seconds}
    for unit, size in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * size:
            told = {"unit": unit, "amount-number": round(seconds / size)}
            break
    return house.texts.say(language, "results-median", **told)


def _words(reading: Reading, stage: str) -> Markup:
    if stage == OPEN:
        return reading.say("results-while-open", day=reading.last_day_in_words)
    return reading.say("results-counting" if stage == COUNTING else "results-ready")


def _rows(
    reading: Reading,
    stage: str,
    numbers: Participation,
    *,
    whole: bool,
    review: tuple[int, int] | None,
) -> Rows:
    buttons = []
    if stage == COUNTED:
        buttons.append(reading.button("results-questions-button", "ask", "0"))
        if review is not None:
            place, count = str(review[0]), {"texts-number": review[1]}
            buttons.append(reading.button("results-review-button", "review", place, **count))
    if whole and numbers.started:
        buttons.append(reading.button("results-left-button", "left"))
    if stage == COUNTED:
        buttons += [reading.button(key, action) for action, key in FILES]
    if stage == OPEN and whole and reading.survey.event_id is None:
        press = SurveyDo("round", reading.survey.id, "close")
        buttons.append(Button(reading.label("results-close-button"), press))
    return (*((one,) for one in buttons), (to_list(reading),))


def to_list(reading: Reading) -> Button:
    """Return the button to the list of rounds."""
    return Button(reading.label("results-list-button"), Open("results"))


def left(reading: Reading, places: Mapping[str, int]) -> Screen:
    """Return before which questions people stopped; below five it is not told how many."""
    said = [reading.say("results-left", title=reading.title)]
    lines = [
        reading.say(
            "results-left-line",
            question=question.text[reading.language],
            shown=reading.shown(_protected(places[question.id])),
            **{"place-number": number},
        )
        for number, question in enumerate(reading.questions, 1)
        if places.get(question.id)
    ]
    said += [LINE.join(lines)] if lines else [reading.say("results-left-nobody")]
    if any(0 < one < FEWEST for one in places.values()):
        said.append(reading.say("results-note-few"))
    back = reading.button("results-round-button", "show")
    return Screen(PARAGRAPH.join(said), ((back,),))


def _protected(number: int) -> Shown:
    return Shown(number, "shown") if number >= FEWEST or not number else Shown(None, "few")
