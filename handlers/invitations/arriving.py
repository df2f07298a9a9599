"""Coming by a link: what it fills in, why it does not, and the counting of who comes.

A payload is ``i<secret>`` (a link for many) or ``p<secret>`` (one person's own).
"""

from dataclasses import dataclass
from typing import Any

from handlers.house import Key
from handlers.invitations import rules
from handlers.turn import Turn
from storage import events, invitations, invitees
from storage.invitations import Invitation
from storage.invitees import Invitee


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a link brings: answers to registration's questions, by question.

    With ``confirm`` they tell of this person and are shown to be confirmed; without, they only
    make some questions needless. ``event_id`` is where to go once the person has joined.
    """

    values: dict[str, Any]
    confirm: bool
    event_id: int | None


def arrival(turn: Turn, payload: str) -> Arrival | None:
    """Return what the link brings; None if it does not work for this person (any more)."""
    kind, secret = rules.split(payload)
    if kind == rules.INVITATION:
        return _by_invitation(turn, _working(turn, secret))
    return _by_own_link(turn, _own(turn, secret) if kind else None)


def brought(turn: Turn, payload: str) -> Arrival | None:
    """Return what the link has brought when it was opened, whether it works now or not."""
    kind, secret = rules.split(payload)
    if kind == rules.INVITATION:
        return _by_invitation(turn, invitations.by_secret(turn.tx, secret))
    return _by_own_link(turn, invitees.by_secret(turn.tx, secret) if kind else None)


def _by_invitation(turn: Turn, invitation: Invitation | None) -> Arrival | None:
    if invitation is None:
        return None
    values = rules.values_of(invitation, turn.house.organisation, _this_year(turn))
    return Arrival(values, confirm=False, event_id=_event_to_open(turn, invitation.event_id))


def _by_own_link(turn: Turn, invitee: Invitee | None) -> Arrival | None:
    if invitee is None:
        return None
    values = rules.personal_values(invitee, turn.house.organisation, _this_year(turn))
    return Arrival(values, confirm=True, event_id=_event_to_open(turn, invitee.event_id))


def _this_year(turn: Turn) -> int:
    return turn.now.astimezone(turn.house.organisation.zone).year


def why_not(turn: Turn, payload: str) -> Key | None:
    """Return the kind words for a link that brings nothing; None if it works, or is none."""
    kind, secret = rules.split(payload)
    if not kind:
        return None
    if kind == rules.INVITATION:
        state = rules.state(invitations.by_secret(turn.tx, secret), turn.seconds)
    else:
        state = _personal_state(turn, invitees.by_secret(turn.tx, secret))
    return None if state == rules.WORKS else Key(f"invitations-arrive-{state}")


def opened(turn: Turn, payload: str) -> None:
    """Count that the person has opened the link; a maker who tries their own is not counted."""
    kind, secret = rules.split(payload)
    person = turn.arrive()
    if kind == rules.INVITATION:
        invitation = _working(turn, secret)
        if invitation is not None and invitation.made_by != person.id:
            invitations.count_opening(turn.tx, invitation.id, person.id, turn.seconds)
    elif kind:
        invitee = _own(turn, secret)
        if invitee is not None:
            invitees.opened(turn.tx, invitee.id, turn.seconds)


def joined(turn: Turn, payload: str) -> None:
    """Count that the person has joined by the link; a personal one is from now on theirs alone."""
    kind, secret = rules.split(payload)
    person = turn.who()
    if kind == rules.INVITATION:
        invitation = invitations.by_secret(turn.tx, secret)
        if invitation is not None:  # closed meanwhile or not: they have come by it
            invitations.count_registration(turn.tx, invitation.id, person.id, turn.seconds)
    elif kind:
        invitee = _own(turn, secret)
        if invitee is not None:
            invitees.joined(turn.tx, invitee.id, person.id, turn.seconds)


def _working(turn: Turn, secret: str) -> Invitation | None:
    invitation = invitations.by_secret(turn.tx, secret)
    return invitation if rules.state(invitation, turn.seconds) == rules.WORKS else None


def _own(turn: Turn, secret: str) -> Invitee | None:
    invitee = invitees.by_secret(turn.tx, secret)
    return invitee if _personal_state(turn, invitee) == rules.WORKS else None


def _personal_state(turn: Turn, invitee: Invitee | None) -> str:
    person_id = turn.person.id if turn.person is not None else None
    return rules.personal_state(invitee, person_id, turn.seconds)


def _event_to_open(turn: Turn, event_id: int | None) -> int | None:
    """Return the event unless it is over or cancelled: nobody is led to what is past."""
    event = events.by_id(turn.tx, event_id) if event_id is not None else None
    return event.id if event is not None and rules.still_on(event, turn.seconds) else None
