"""Answers in own words: read one by one by a coordinator, who lets them be shown or hides them."""

from config.markup import Markup
from config.questions import Question
from handlers.failures import StaleButton
from handlers.results import access, screens
from handlers.results import reading as readings
from handlers.results.access import View
from handlers.results.charting import place_of
from handlers.results.protecting import FEWEST
from handlers.results.reading import PARAGRAPH, Reading
from handlers.screen import Rows, Screen
from handlers.turn import Turn
from storage import free_texts
from storage.free_texts import HIDDEN, SHOWN, WAITING, FreeText
from storage.surveys import Round

STATES = (WAITING, SHOWN, HIDDEN)
MOST_CHARACTERS = 2500  # of answers on a page: with the words around them well under 4096
MOST_LISTED = 20


def is_readable(view: View, question: Question) -> bool:
    """Tell whether so many have answered in own words that none of them stands out."""
    line = view.line(question.id) if question.type == "text" else None
    if line is None or line.answered.kind != "shown":
        return False
    return (line.answered.number or 0) >= max(FEWEST, question.report_from)


def counts(turn: Turn, survey: Round, view: View, question: Question) -> tuple[int, ...]:
    """Return how many answers to a question wait to be read, are shown, and are hidden."""
    if not is_readable(view, question):
        return (0, 0, 0)
    by_state = free_texts.how_many(turn.tx, survey.id, question.id, view.unit)
    return tuple(by_state.get(one, 0) for one in STATES)


def first_waiting(
    turn: Turn, survey: Round, reading: Reading, view: View
) -> tuple[int, int] | None:
    """Return the place of the first question with answers to be read, and how many wait in all."""
    waiting = [
        (place, counts(turn, survey, view, one)[0])
        for place, one in enumerate(reading.questions)
        if one.type == "text"
    ]
    places = [(place, number) for place, number in waiting if number]
    return (places[0][0], sum(number for _, number in places)) if places else None


def review(turn: Turn, survey: Round, value: str) -> None:
    """Show an answer that nobody has read yet."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    place = _readable(reading, view, value)
    turn.show(_next(turn, reading, view, place))


def _readable(reading: Reading, view: View, value: str) -> int:
    place = place_of(reading, value)
    if not is_readable(view, reading.questions[place]):
        raise StaleButton
    return place


def _next(turn: Turn, reading: Reading, view: View, place: int) -> Screen:
    asked = reading.questions[place]
    found = free_texts.next_waiting(turn.tx, reading.survey.id, asked.id, view.unit)
    if found is None:
        return _done(reading, place, view)
    waiting, _, _ = counts(turn, reading.survey, view, asked)
    return _one(reading, place, found, waiting)


def _done(reading: Reading, place: int, view: View) -> Screen:
    said = [screens.heading(reading, place, view.unit), reading.say("results-all-read")]
    return Screen(PARAGRAPH.join(said), _back(reading, place))


def _back(reading: Reading, place: int) -> Rows:
    return ((reading.button("results-question-button", "ask", str(place)),),)


def _one(reading: Reading, place: int, found: FreeText, waiting: int) -> Screen:
    said = [
        screens.heading(reading, place),
        reading.say("results-text", text=found.text),
        reading.say("results-review-help", **{"texts-number": waiting}),
    ]
    key = found.key.hex()
    rows = (
        (reading.button("results-allow-button", "allow", key),),
        (reading.button("results-hide-button", "hide", key),),
    )
    return Screen(PARAGRAPH.join(said), (*rows, *_back(reading, place)))


def allow(turn: Turn, survey: Round, value: str) -> None:
    """Let an answer be shown to those who see the results, and go on to the next."""
    _decide(turn, survey, value, SHOWN)


def hide(turn: Turn, survey: Round, value: str) -> None:
    """Keep an answer from being shown, and go on to the next."""
    _decide(turn, survey, value, HIDDEN)


def _decide(turn: Turn, survey: Round, value: str, state: str) -> None:
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    place, found = _text(turn, reading, view, value)
    free_texts.set_state(turn.tx, survey.id, found.key, state)
    screen = _next(turn, reading, view, place)
    note = reading.say(f"results-now-{state}")
    undo = reading.button("results-undo-button", "undo", value)
    turn.show(Screen(PARAGRAPH.join([note, screen.text]), screen.rows).with_row(undo))


def undo(turn: Turn, survey: Round, value: str) -> None:
    """Let an answer wait again, and show it."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    place, found = _text(turn, reading, view, value)
    free_texts.set_state(turn.tx, survey.id, found.key, WAITING)
    waiting, _, _ = counts(turn, survey, view, reading.questions[place])
    turn.show(_one(reading, place, found, waiting))


def _text(turn: Turn, reading: Reading, view: View, value: str) -> tuple[int, FreeText]:
    """Return an answer that the coordinator may read, and its question's place."""
    try:
        key = bytes.fromhex(value)
    except ValueError:
        raise StaleButton from None
    found = free_texts.by_key(turn.tx, reading.survey.id, key, view.unit)
    places = [n for n, one in enumerate(reading.questions) if found and one.id == found.question]
    if found is None or not places:
        raise StaleButton
    return _readable(reading, view, str(places[0])), found


def texts(turn: Turn, survey: Round, value: str) -> None:
    """Show answers that a coordinator has let be shown, from the one at a place on."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    where, _, start = value.partition(".")
    place = _readable(reading, view, where)
    if not (start or "0").isdecimal():
        raise StaleButton
    first, unit = int(start or "0"), view.unit
    asked = reading.questions[place].id
    found = free_texts.shown(turn.tx, survey.id, asked, unit, first, MOST_LISTED + 1)
    fits = _fitting(found)
    turn.show(_listed(reading, place, view, found[:fits], first, more=len(found) > fits))


def _fitting(found: list[str]) -> int:
    """Return how many of the answers fit one message; the first always does."""
    length = 0
    for number, text in enumerate(found[:MOST_LISTED]):
        length += len(text.encode("utf-16-le")) // 2 + 2
        if length > MOST_CHARACTERS and number:
            return number
    return min(len(found), MOST_LISTED)


def _listed(
    reading: Reading, place: int, view: View, found: list[str], first: int, *, more: bool
) -> Screen:
    said: list[Markup] = [screens.heading(reading, place, view.unit)]
    said += [reading.say("results-text", text=one) for one in found]
    said += [] if found else [reading.say("results-no-texts")]
    buttons = []
    if first:
        buttons.append(reading.button("results-first-texts-button", "texts", f"{place}.0"))
    if more:
        further = f"{place}.{first + len(found)}"
        buttons.append(reading.button("form-next", "texts", further))
    return Screen(PARAGRAPH.join(said), (*((one,) for one in buttons), *_back(reading, place)))
