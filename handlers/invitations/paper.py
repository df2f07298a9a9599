"""What goes onto QR codes, slips and posters: gathered in one snapshot, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from config.languages import LOCALES
from handlers.events import screens as event_screens
from handlers.house import House
from handlers.invitations import rules, screens
from handlers.recipes import NothingToMake
from storage import events, invitations, invitees
from storage.events import Event
from storage.invitations import Invitation
from storage.transaction import Transaction

STEPS = ("invitations-paper-step-one", "invitations-paper-step-two", "invitations-paper-step-three")


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code as a picture file of this name."""

    link: str
    file_name: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The words of a slip or a poster, all in one language (an IETF tag), as they were ``at``."""

    link: str
    language: str
    organisation: str
    unit: str
    title: str
    why: str
    event: str
    event_when: str
    steps: tuple[str, ...]
    alt: str
    until: str
    contact: str
    at: datetime
    slips_name: str
    poster_name: str


def gather_code(house: House, tx: Transaction, args: Mapping[str, Any]) -> Code:
    """Return the QR code of a link; NothingToMake if the link is gone."""
    invitation = _invitation(tx, args)
    name = house.texts.plain(invitation.language, "invitations-file-code")
    return Code(screens.link(house, invitation), f"{name}.png")


def gather_personal_code(house: House, tx: Transaction, args: Mapping[str, Any]) -> Code:
    """Return the QR code of somebody's own link; NothingToMake if it is gone or used."""
    invitee = invitees.by_id(tx, int(args["invitee"]))
    if invitee is None or invitee.has_joined:
        raise NothingToMake
    name = house.texts.plain(args["language"], "invitations-file-code")
    return Code(house.link(rules.PERSONAL + invitee.secret), f"{name}.png")


def gather_paper(house: House, tx: Transaction, args: Mapping[str, Any]) -> Paper:
    """Return the words of a link's slip or poster; NothingToMake if the link is gone."""
    invitation = _invitation(tx, args)
    language, school, now = invitation.language, house.organisation, int(args["now"])

    event = _event(tx, invitation, now)

    def plain(key: str, **values: object) -> str:
        return house.texts.plain(language, key, **values)

    end = invitation.expires_at
    unit = invitation.unit if len(school.units) > 1 else None
    return Paper(
        link=screens.link(house, invitation),
        language=LOCALES[language].replace("_", "-"),
        organisation=school.name[language],
        unit=school.unit_name(unit, language) if unit is not None else "",
        title=plain("invitations-paper-title"),
        why=plain("invitations-paper-why"),
        event=event.wording(language).title if event is not None else "",
        event_when=_when(house, language, event) if event is not None else "",
        steps=tuple(plain(step) for step in STEPS),
        alt=plain("invitations-paper-alt"),
        until=plain("invitations-paper-until", time=screens.last_day(house, language, end))
        if end is not None
        else "",
        contact=plain("invitations-paper-contact", email=school.contact.email),
        at=datetime.fromtimestamp(now, UTC),
        slips_name=plain("invitations-file-slips") + ".pdf",
        poster_name=plain("invitations-file-poster") + ".pdf",
    )


def _invitation(tx: Transaction, args: Mapping[str, Any]) -> Invitation:
    invitation = invitations.in_scope(tx, int(args["invitation"]), args["scope"])
    if invitation is None:
        raise NothingToMake
    return invitation


def _event(tx: Transaction, invitation: Invitation, now: int) -> Event | None:
    """Return the link's event unless it is over or cancelled."""
    event = events.by_id(tx, invitation.event_id) if invitation.event_id is not None else None
    return event if event is not None and rules.still_on(event, now) else None


def _when(house: House, language: str, event: Event) -> str:
    told = {"when": event_screens.when(house, language, event), "place": event.place}
    return house.texts.plain(language, "invitations-paper-event", **told)
