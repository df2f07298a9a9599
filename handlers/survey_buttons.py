"""The buttons of surveys, their results, and the help that people wish for in them."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True, slots=True)
class RoundDo(Press):
    """Do something with a survey round one was invited to: start, later, later_3, decline, why."""

    code = "s"
    round: int
    action: str


@dataclass(frozen=True, slots=True)
class FirstAnswer(Press):
    """Answer a survey's first question, which stands in its invitation."""

    code = "A"
    round: int
    option: str


@dataclass(frozen=True, slots=True)
class SurveyDo(Press):
    """Look after a round, a series or a poll (``what``), for coordinators: show, close, stop, …."""

    code = "S"
    what: str
    id: int
    action: str


@dataclass(frozen=True, slots=True)
class ResultsDo(Press):
    """Look at a round's results: show, split, chart, export, …; ``value`` is a question or page."""

    code = "R"
    round: int
    action: str
    value: str


@dataclass(frozen=True, slots=True)
class WishDo(Press):
    """Do something with help that was wished for: show, take, answer, close, write, …."""

    code = "W"
    wish: int
    action: str
