"""Results of survey rounds: the list, a round, its questions, and what is made of them."""

from collections.abc import Callable

from handlers.buttons import ResultsDo
from handlers.failures import StaleButton
from handlers.results import (
    access,
    charting,
    comparing,
    exporting,
    participation,
    report,
    reviewing,
    screens,
    splitting,
)
from handlers.results import reading as readings
from handlers.results.reasons import reason
from handlers.screen import Screen
from handlers.turn import Turn
from storage import respondents
from storage import results as stored
from storage.surveys import Round

LISTED = 6  # rounds on a page
PAGE = screens.PAGE


def results(turn: Turn) -> None:
    """Show the newest rounds whose results the coordinator finds."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show one page of rounds; the last one where there are fewer."""
    last = max(stored.how_many(turn.tx, turn.scope) - 1, 0) // LISTED
    number = min(number, last)
    found = [readings.of(turn, one) for one in stored.page(turn.tx, turn.scope, number, LISTED)]
    staged = [(one, participation.state(one, turn.seconds)) for one in found]
    leaf = {"first": number * LISTED + 1, "number": number, "last": last}
    turn.show(screens.rounds(turn.house, turn.language, staged, _where(turn), **leaf))


def _where(turn: Turn) -> str:
    if turn.scope is None:
        return turn.plain("counts-whole-school")
    return turn.house.organisation.unit_name(turn.scope, turn.language)


def card(turn: Turn, survey: Round, _: str = "") -> None:
    """Show how people took part in a round, and the way to its results."""
    unit = access.unit_alone(turn.scope, survey)
    reading = readings.of(turn, survey)
    numbers = respondents.participation(turn.tx, survey, unit)
    review = None
    if survey.tallied_at is not None:
        review = reviewing.first_waiting(turn, survey, reading, access.seen(turn, survey))
    turn.show(participation.card(reading, numbers, turn.seconds, unit=unit, review=review))


def left(turn: Turn, survey: Round, _: str) -> None:
    """Show before which questions people stopped; only to who sees the whole round."""
    if access.unit_alone(turn.scope, survey) is not None:
        raise StaleButton
    places = respondents.left_at(turn.tx, survey, None)
    turn.show(participation.left(readings.of(turn, survey), places))


def question(turn: Turn, survey: Round, value: str) -> None:
    """Show one question."""
    reading, view = readings.of(turn, survey), access.seen(turn, survey)
    place = charting.place_of(reading, value)
    turn.show(_question(turn, survey, reading, view, place))


def _question(
    turn: Turn, survey: Round, reading: readings.Reading, view: access.View, place: int
) -> Screen:
    asked = reading.questions[place]
    return screens.question(
        reading,
        place,
        view.line(asked.id),
        splits=splitting.splits(view, asked.id),
        unit=view.unit,
        comparable=comparing.is_comparable(turn.tx, survey, turn.scope, asked),
        why=reason(reading.questionnaire, asked, view.lines()),
        texts=reviewing.counts(turn, survey, view, asked),
    )


Act = Callable[[Turn, Round, str], None]

# What can be done with a round at any time; the rest only once its results are final.
ALWAYS: dict[str, Act] = {"show": card, "left": left}
ACTIONS: dict[str, Act] = {
    **ALWAYS,
    "ask": question,
    "split": splitting.show,
    "chart": charting.chart,
    "splitchart": charting.split_chart,
    "compare": comparing.compare,
    "linechart": comparing.line_chart,
    "review": reviewing.review,
    "allow": reviewing.allow,
    "hide": reviewing.hide,
    "undo": reviewing.undo,
    "texts": reviewing.texts,
    "export": exporting.ask,
    "xlsx": exporting.xlsx,
    "csv": exporting.csv,
    "pdf": report.send,
}


def do(turn: Turn, press: ResultsDo) -> None:
    """Do what a button says with a round of the coordinator's own; StaleButton for any other.

    What follows a picture comes below it: its words and numbers stay with it.
    """
    if turn.incoming.is_captioned:
        turn.keep_card()
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    own = access.own_round if press.action in ALWAYS else access.own_closed
    act(turn, own(turn, press.round), press.value)
