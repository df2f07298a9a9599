"""What goes into the picture of a year: plain data with its words already said."""

from dataclasses import dataclass

EVENT, LETTER, SURVEY, PLAN = SHAPES = ("event", "letter", "survey", "plan")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the year: its month (January 0), its shape, when it is, what it is."""

    month: int
    shape: str
    when: str
    title: str


@dataclass(frozen=True, slots=True)
class Ring:
    """Twelve months as a ring, January at the top, and what is in them, in order of time.

    ``months`` are the words beside the ring, in lines; ``centre`` those in its middle. ``now`` is
    how far round today is, from 0 to 1; None when it is not among the months. ``key`` says what
    each shape stands for. ``more`` is said when some did not fit.
    """

    title: str
    months: tuple[tuple[str, ...], ...]
    centre: tuple[str, ...]
    now: float | None
    entries: tuple[Entry, ...]
    key: tuple[tuple[str, str], ...]
    more: str
    file_name: str
