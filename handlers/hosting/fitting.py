"""An event's card must fit into one message, in every language, whatever is written into it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from config.markup import Markup
from handlers.coordinators import LONGEST_CONTACT
from handlers.events import screens
from handlers.events.screens import Standing
from handlers.forms.kinds import Asking, Fault, Given, Kind, Page, Reading, Receiving
from handlers.house import House, Key
from handlers.screen import LONGEST_CAPTION, LONGEST_TEXT
from handlers.sent import Sent
from storage.events import Event
from storage.rsvps import COMING, WAITING, Rsvp

RESERVED = 300  # characters of a message for what is set later, and for a note above the card
WAITING_LONG, MUCH_LATER = 9_999, 4_102_444_800  # a place in line and a moment of many letters


@dataclass(frozen=True, slots=True)
class Size:
    """How long the longest card of an event is and may be, as Telegram counts."""

    length: int
    limit: int

    @property
    def fits(self) -> bool:
        """Whether it can be sent."""
        return self.length <= self.limit


def size(house: House, event: Event) -> Size:
    """Return the size of the longest card of all languages.

    Under a picture it is the invitation that must fit: a later card that does not comes without.
    """
    languages = house.organisation.languages
    invitations = [screens.invitation(house, one, event) for one in languages]
    if event.picture is not None:
        return Size(max(one.length for one in invitations), LONGEST_CAPTION)
    cards = [screens.card(house, one, event, how) for one in languages for how in _standings(event)]
    return Size(max(one.length for one in (*invitations, *cards)), LONGEST_TEXT - RESERVED)


def _standings(event: Event) -> Iterator[Standing]:
    """Give how people can stand towards the event whose cards are the longest."""
    mine = Rsvp(event.id, 0, COMING, 0, guests=event.guests)
    yield Standing(seats=0, mine=mine)
    yield Standing(seats=0, mine=mine, closed=True, ask="M" * LONGEST_CONTACT)
    waiting = replace(mine, answer=WAITING, line=1)
    yield Standing(seats=0, mine=waiting, place=WAITING_LONG)
    yield Standing(seats=0, mine=replace(waiting, offered=1, offered_until=MUCH_LATER))


def room(house: House, event: Event, language: str | None = None) -> int:
    """Return how long a description may be: the base one, or that in one ``language``."""
    bare = replace(event, description=None, texts={})
    if language is not None:
        bare = replace(bare, title=event.wording(language).title)
    found = size(house, bare)
    return max(found.limit - found.length - len("\n\n"), 0)


def full(house: House, event: Event) -> Fault | None:
    """Return what is said when the card would grow too long; None while it fits."""
    found = size(house, event)
    told = {"length-number": found.length, "limit-number": found.limit}
    return None if found.fits else Fault(Key("hosting-card-full", told))


@dataclass(frozen=True, slots=True)
class Fitting:
    """A kind of question whose answers must pass a judge as well."""

    kind: Kind
    judge: Callable[[Any], Fault | None]

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read as the kind does, then ask the judge."""
        return self.judged(self.kind.read(text, asking, draft))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Take as the kind does, then ask the judge."""
        return self.judged(self.kind.press(option, asking, draft))

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:
        """Lay out as the kind does."""
        return self.kind.page(asking, draft, leaf)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show as the kind does."""
        return self.kind.show(value, asking)

    def judged(self, reading: Reading) -> Reading:
        """Return the reading, or the judge's fault in what is complete."""
        if isinstance(reading, Given) and reading.complete:
            return self.judge(reading.value) or reading
        return reading


@dataclass(frozen=True, slots=True)
class FittingSent(Fitting):
    """The same for a kind that takes pictures or places."""

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:
        """Receive as the kind does, then ask the judge."""
        assert isinstance(self.kind, Receiving)  # noqa: S101 - whoever makes it gives such a kind
        return self.judged(self.kind.receive(sent, asking, draft))
