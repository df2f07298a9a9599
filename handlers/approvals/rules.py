"""Pure rules of approval: what a button remembers of the page, and reasons for declining."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.failures import StaleButton

PAGE = 5  # applications in one message, which also fit into one button's 64 bytes
UNDO_SECONDS = 30 * 24 * 3600
LONGEST_WORDS = 300  # characters
REGISTER, UNIT, CONTACT, WORDS = "register", "unit", "contact", "words"
REASONS = (REGISTER, UNIT, CONTACT, WORDS)
_SHOWN = re.compile(r"[0-9a-f]{1,12}(-[0-9a-f]{1,12}){1,6}")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a button remembers: when (UTC epoch seconds) which page was shown, and of whom."""

    at: int
    page: int = 0
    people: tuple[int, ...] = ()

    def encode(self) -> str:
        """Return this as the value of a button: hexadecimal numbers with dashes between."""
        return "-".join(f"{number:x}" for number in (self.at, self.page, *self.people))

    @classmethod
    def read(cls, value: str) -> "Shown":
        """Return what a button remembers; StaleButton for anything else."""
        if not _SHOWN.fullmatch(value):
            raise StaleButton
        at, page, *people = (int(part, 16) for part in value.split("-"))
        return cls(at, page, tuple(people))


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody was declined: one of REASONS, with the unit or the words it names."""

    kind: str
    value: str = ""

    def encode(self) -> str:
        """Return the reason as it is stored."""
        return f"{self.kind}:{self.value}" if self.value else self.kind

    @classmethod
    def read(cls, stored: str | None) -> "Reason | None":
        """Return a stored reason; None where none was given, or one that is no more."""
        kind, _, value = (stored or "").partition(":")
        return cls(kind, value) if kind in REASONS else None


def start_of_day(now: datetime, zone: ZoneInfo) -> int:
    """Return when the local day began, in UTC epoch seconds."""
    midnight = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return int(midnight.timestamp())


def page_of(value: str) -> int:
    """Return the page that a button names; the first if it names none."""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else 0


def page_within(page: int, total: int) -> int:
    """Return the page, or the last one there is."""
    return min(page, max(0, (total - 1) // PAGE))
