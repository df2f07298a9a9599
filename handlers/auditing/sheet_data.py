"""What goes into the file of the audit log: plain data for the workshop."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file's name, its sheet's title, the headings, and the rows.

    The first value of each row is its local time, in seconds since 1970 by the wall clock there.
    """

    name: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
