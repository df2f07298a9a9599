"""What goes onto the one-page report of a round: plain data with its words already said."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ReportBar:
    """An answer: its words, its number and share as they are written, and how long its bar is.

    ``share`` is from 0 to 1 of those who answered, None for a number that is not shown; ``most``
    is the largest share that a number from 1 to 4 can have.
    """

    label: str
    written: str
    share: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """A question: its words, what is said of it in a line or two, and its bars.

    The lower its ``rank``, the sooner it gets its place on the page.
    """

    title: str
    said: str
    bars: tuple[ReportBar, ...]
    rank: int


@dataclass(frozen=True, slots=True)
class Report:
    """The words of the page from top to bottom; ``panels`` are in the order of the questions.

    ``figures`` are large numbers with what they count. ``left_out`` says how many questions found
    no room, at index 0 for one of them; their words follow it. ``at`` is when the results were
    final.
    """

    file_name: str
    language: str
    organisation: str
    title: str
    subtitle: str
    facts: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    panels: tuple[Panel, ...]
    left_out: tuple[str, ...]
    notes: tuple[str, ...]
    at: datetime
