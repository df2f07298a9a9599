"""What goes into the picture of the community: plain data with its words already said."""

from dataclasses import dataclass

from handlers.chart_data import Bar


@dataclass(frozen=True, slots=True)
class Figure:
    """A large number and a few words under it."""

    number: str
    label: str


@dataclass(frozen=True, slots=True)
class Curve:
    """How a number has grown: a value for each point, and words for some of them.

    ``marked`` are the places of the points that have their number and their word.
    """

    title: str
    values: tuple[int, ...]
    marked: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A heading with bars, one a line. ``whole``: parts of one bar with their words below it.

    ``longest`` is what the full length of a bar stands for; None: the largest number. ``widest``
    are the words beside the bars that every block of the same frame keeps room for.
    """

    title: str
    bars: tuple[Bar, ...]
    whole: bool = False
    longest: float | None = None
    widest: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """A heading with lines of two numbers under the names of their columns."""

    title: str
    names: tuple[str, str]
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole picture from top to bottom, and its file name."""

    title: str
    subtitle: str
    figures: tuple[Figure, ...]
    parts: tuple[Curve | Block | Columns, ...]
    file_name: str
