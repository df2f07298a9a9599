"""What holds at the door: pure decisions about the list, its pages and when it opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar
from zoneinfo import ZoneInfo

from config import dates
from handlers.house import Key
from handlers.members.rules import PAGE, searched
from storage.events import Event
from storage.rsvps import ABSENT, CAME, EXCUSED

T = TypeVar("T")
LONGEST_IN_BUTTON = 24  # bytes of a search: with the ids under Telegram's 64
MOST_DIGITS = 3  # of a page's number in a button
SECRET = 22  # characters of a ticket
TICKET = "k"  # how the payloads of tickets begin
KEPT_SECONDS = 6 * 3600  # how long after its end an event still has tickets: people come late


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the list is shown: whose names begin like this, and which page, from 0."""

    words: tuple[str, ...] = ()
    page: int = 0

    @classmethod
    def of(cls, text: str) -> "View":
        """Return the first page of what typed words ask for; of long ones the beginning."""
        return cls(searched(text, LONGEST_IN_BUTTON))

    @classmethod
    def read(cls, value: str) -> "View":
        """Return the view that a button spells; the whole list for anything else."""
        page, _, text = value.partition(".")
        if not (page.isascii() and page.isdigit()) or len(page) > MOST_DIGITS:
            return cls()
        return cls(cls.of(text).words, int(page))

    def spelled(self) -> str:
        """Return the view as a button holds it."""
        return f"{self.page}.{' '.join(self.words)}"

    def at(self, page: int) -> "View":
        """Return another page of the same view."""
        return View(self.words, page)


def leaf(found: Sequence[T], view: View) -> Sequence[T]:
    """Return those of the view's page."""
    return found[view.page * PAGE : (view.page + 1) * PAGE]


def pages(number: int) -> int:
    """Return how many pages so many people need; nobody needs one too."""
    return max((number + PAGE - 1) // PAGE, 1)


def why_not_yet(event: Event, now: int, zone: ZoneInfo) -> Key | None:
    """Return why nobody can have come: before the day, or called off; None when they can."""
    if event.state != "published":
        return Key("checkin-cancelled")
    if dates.local_day(now, zone) < dates.local_day(event.starts_at, zone):
        return Key("checkin-too-early")
    return None


def marks(event: Event, now: int, zone: ZoneInfo) -> tuple[str, ...]:
    """Return what can be noted of somebody now: before the day only that they cannot come."""
    if event.state != "published":
        return ()
    return (CAME, EXCUSED, ABSENT) if why_not_yet(event, now, zone) is None else (EXCUSED,)
