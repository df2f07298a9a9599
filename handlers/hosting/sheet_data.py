"""What goes into a list as a file: plain data for the workshop."""

from dataclasses import dataclass

Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Table:
    """A file's name without its ending, its title, the headings, their widths, and the rows.

    ``widths`` are in characters. Whatever people have written stands in a cell as it is.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
