"""What goes into a chart: plain data with its words already said."""

from dataclasses import dataclass

SOLID, STRIPED, DOTTED = "solid", "striped", "dotted"


@dataclass(frozen=True, slots=True)
class Bar:
    """One horizontal bar: its words, its number, and how the number is written at its end.

    ``whole`` draws an empty frame of that length around it: nine of the twelve who were invited.
    """

    label: str
    number: float
    written: str
    fill: str = SOLID
    whole: float | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A title, the bars from top to bottom, and the picture's file name.

    ``longest`` is what the full width stands for; None: the largest number of the chart.
    """

    title: str
    bars: tuple[Bar, ...]
    file_name: str
    longest: float | None = None
