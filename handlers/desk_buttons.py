"""The buttons of the coordinators' desk: announcing, campaigns, counts, duties, inbox."""

from dataclasses import dataclass

from handlers.press import Press


@dataclass(frozen=True, slots=True)
class AnnounceDo(Press):
    """Do something with an announcement that is prepared: text, when, preview, send, …."""

    code = "N"
    id: int
    action: str
    value: str


@dataclass(frozen=True, slots=True)
class AudienceDo(Press):
    """Say to whom an announcement goes; ``value`` is a condition, an option or a page."""

    code = "U"
    id: int
    action: str
    value: str


@dataclass(frozen=True, slots=True)
class CampaignDo(Press):
    """Look after a campaign: pause, resume, cancel, ledger, resend, undo, …."""

    code = "C"
    campaign: int
    action: str


@dataclass(frozen=True, slots=True)
class CampaignTap(Press):
    """Press a button under an announcement, which opens something; the taps are counted."""

    code = "T"
    campaign: int
    button: int


@dataclass(frozen=True, slots=True)
class StatsDo(Press):
    """See or export counts and charts, and choose the weekly summary."""

    code = "Q"
    what: str
    value: str


@dataclass(frozen=True, slots=True)
class HandoverDo(Press):
    """Hand work over, accept it, or take it back."""

    code = "H"
    id: int
    action: str


@dataclass(frozen=True, slots=True)
class MatterDo(Press):
    """Do something with a matter in the inbox: show, take, assign, answer, close, …."""

    code = "M"
    matter: int
    action: str
    value: str


@dataclass(frozen=True, slots=True)
class YearDo(Press):
    """Plan the year: a plan, a recurring announcement (``what``) or the calendar itself."""

    code = "Y"
    what: str
    id: int
    action: str


@dataclass(frozen=True, slots=True)
class DutyDo(Press):
    """Look after a duty or a link that gives one: until when, revoke, …."""

    code = "D"
    id: int
    action: str
