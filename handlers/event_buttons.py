"""The buttons of events and visits, for those who come and those who organise."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True, slots=True)
class Rsvp(Press):
    """Answer an event: coming, maybe or cannot."""

    code = "r"
    event: int
    answer: str


@dataclass(frozen=True, slots=True)
class EventDo(Press):
    """Do something with an event: show, publish, discard, manage, cancel, cancel_now."""

    code = "e"
    event: int
    action: str


@dataclass(frozen=True, slots=True)
class SeatDo(Press):
    """Do something with one's own answer to an event: more, less, note, calendar, accept, …."""

    code = "c"
    event: int
    action: str


@dataclass(frozen=True, slots=True)
class CheckDo(Press):
    """Note who came to an event; ``person`` is a page or 0 where nobody is meant."""

    code = "k"
    event: int
    person: int
    action: str


@dataclass(frozen=True, slots=True)
class VisitDo(Press):
    """Answer a request to visit, or look after one; ``value`` is a page or a person."""

    code = "j"
    visit: int
    action: str
    value: int


@dataclass(frozen=True, slots=True)
class VenueDo(Press):
    """Do something with an event in a group or channel, by the number the bot gave it."""

    code = "w"
    event: int
    venue: int
    action: str
