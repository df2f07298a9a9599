"""Typed callback data: every button that the bot has ever sent is one of these, or says so.

Encoded as the version, a one-letter kind and the fields, at most 64 bytes (a Telegram limit):
``1a:1x:unit:oulu``. Whole numbers are in base 36. A kind's fields are only ever added to by a new
kind; an old button then still works.
"""

from dataclasses import dataclass

from handlers.desk_buttons import (
    AnnounceDo,
    AudienceDo,
    CampaignDo,
    CampaignTap,
    DutyDo,
    HandoverDo,
    MatterDo,
    StatsDo,
    YearDo,
)
from handlers.event_buttons import CheckDo, EventDo, Rsvp, SeatDo, VenueDo, VisitDo
from handlers.failures import StaleButton
from handlers.press import LARGEST, LONGEST, VERSION, Press
from handlers.survey_buttons import FirstAnswer, ResultsDo, RoundDo, SurveyDo, WishDo

__all__ = [
    "KINDS",
    "LARGEST",
    "LONGEST",
    "VERSION",
    "AnnounceDo",
    "AudienceDo",
    "CampaignDo",
    "CampaignTap",
    "CheckDo",
    "DutyDo",
    "EventDo",
    "FirstAnswer",
    "HandoverDo",
    "MatterDo",
    "Press",
    "ResultsDo",
    "RoundDo",
    "Rsvp",
    "SeatDo",
    "StatsDo",
    "SurveyDo",
    "VenueDo",
    "VisitDo",
    "WishDo",
    "YearDo",
    "decode",
]


@dataclass(frozen=True, slots=True)
class Open(Press):
    """Open what a command opens: start, profile, events, help, …."""

    code = "o"
    command: str


@dataclass(frozen=True, slots=True)
class Choose(Press):
    """Choose an option of a question in a form."""

    code = "a"
    session: int
    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Move(Press):
    """Move in a form: back, skip, stop, keep, done, save, change, review, resume, again."""

    code = "m"
    session: int
    move: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class Leaf(Press):
    """Turn to another page of a question's options; the page is a number or a month."""

    code = "p"
    session: int
    question: str
    page: str


@dataclass(frozen=True, slots=True)
class SetLanguage(Press):
    """Speak another language from now on."""

    code = "l"
    language: str


@dataclass(frozen=True, slots=True)
class ChangeProfile(Press):
    """Change one item of one's own profile."""

    code = "i"
    item: str


@dataclass(frozen=True, slots=True)
class Forget(Press):
    """Erase everything about me, or not."""

    code = "f"
    sure: str


@dataclass(frozen=True, slots=True)
class SendNow(Press):
    """Send what a finished composing form holds to its audience, or discard it."""

    code = "b"
    session: int
    action: str


@dataclass(frozen=True, slots=True)
class Count(Press):
    """Count something by something: what is people, event or round, with its id."""

    code = "n"
    what: str
    id: int
    by: str


@dataclass(frozen=True, slots=True)
class Team(Press):
    """Do something with the coordinators: link, end, end_now; of a unit or a person."""

    code = "t"
    action: str
    target: str


@dataclass(frozen=True, slots=True)
class InviteDo(Press):
    """Do something with an invitation, an invitee or a page of the list: show, qr, slip, …."""

    code = "v"
    invitation: int
    action: str


@dataclass(frozen=True, slots=True)
class ImportDo(Press):
    """Do something with an import: problems, apply, cancel, result."""

    code = "d"
    id: int
    action: str


@dataclass(frozen=True, slots=True)
class PersonDo(Press):
    """Do something with somebody of one's unit; ``value`` is a unit, a page or another person."""

    code = "u"
    person: int
    action: str
    value: str


@dataclass(frozen=True, slots=True)
class InboxDo(Press):
    """Decide about somebody who waits for approval; ``value`` is a reason or a page."""

    code = "x"
    person: int
    action: str
    value: str


@dataclass(frozen=True, slots=True)
class Prefer(Press):
    """Change which messages come and when: what, and to what."""

    code = "h"
    what: str
    value: str


@dataclass(frozen=True, slots=True)
class Respond(Press):
    """Answer what the bot asks by itself: graduated, still_right, still_here."""

    code = "q"
    kind: str
    answer: str


@dataclass(frozen=True, slots=True)
class Moving(Press):
    """Move to a new Telegram account: type, to type the code that the old one shows."""

    code = "y"
    action: str


@dataclass(frozen=True, slots=True)
class Pages(Press):
    """Turn to a page of a list: of one's own events, of those that a coordinator manages, …."""

    code = "z"
    what: str
    page: int


@dataclass(frozen=True, slots=True)
class ReadAgain(Press):
    """Show the whole announcement of which a digest told the beginning."""

    code = "g"
    campaign: int


KINDS: dict[str, type[Press]] = {
    kind.code: kind
    for kind in (
        Open,
        Choose,
        Move,
        Leaf,
        SetLanguage,
        ChangeProfile,
        Forget,
        Rsvp,
        EventDo,
        RoundDo,
        SendNow,
        Count,
        Team,
        InviteDo,
        ImportDo,
        PersonDo,
        InboxDo,
        Prefer,
        Respond,
        Moving,
        ReadAgain,
        SeatDo,
        CheckDo,
        VisitDo,
        VenueDo,
        YearDo,
        Pages,
        FirstAnswer,
        SurveyDo,
        ResultsDo,
        WishDo,
        CampaignDo,
        CampaignTap,
        AnnounceDo,
        AudienceDo,
        MatterDo,
        DutyDo,
        HandoverDo,
        StatsDo,
    )
}


def decode(data: str) -> Press:
    """Return what a button stands for; StaleButton for one that this version does not know."""
    head, *parts = data.split(":")
    kind = KINDS.get(head[1:]) if head.startswith(VERSION) else None
    if kind is None:
        raise StaleButton
    return kind.read(parts)
