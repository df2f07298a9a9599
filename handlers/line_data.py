"""What goes into a chart of lines: plain data with its words already said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its words, and for each point a value and how it is written.

    A value that may not be told is None: the line has a gap there, and the writing stands in it.
    """

    label: str
    values: tuple[float | None, ...]
    written: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LineChart:
    """A title, the points from left to right, one line below the other, and the file's name.

    ``lowest`` and ``highest`` are what the height of each line stands for. ``marks`` are the
    places of points before which something has changed, with a word about it.
    """

    title: str
    points: tuple[str, ...]
    rows: tuple[Row, ...]
    file_name: str
    lowest: float = 0
    highest: float = 100
    marks: tuple[tuple[int, str], ...] = ()
