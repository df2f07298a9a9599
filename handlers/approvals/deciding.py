"""Deciding about applicants: each once, whoever taps first, and the applicant is told."""

from datetime import UTC, datetime

from config.markup import Markup
from handlers.approvals import letters, rules
from handlers.approvals.rules import Reason, Shown
from handlers.failures import StaleButton
from handlers.house import House
from handlers.people.becoming import become_member
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.turn import Turn, for_person
from storage import applications, audit, forms, people
from storage.applications import APPROVED, DECLINED, Application
from storage.people import Person
from storage.transaction import Transaction

CORRECTION = "application"  # the form of handlers/approvals/again.py
AT_ONCE = 5  # people whom one step of the clock lets in: each is a few messages


def in_sight(turn: Turn, person_id: int) -> tuple[Application, Person] | None:
    """Return an applicant of the coordinator's unit; None for anybody else."""
    application = applications.find(turn.tx, person_id, turn.scope)
    person = people.by_id(turn.tx, person_id)
    if application is None or person is None:
        return None
    return application, person


def not_open(turn: Turn, person_id: int, shown: Shown) -> Markup | None:
    """Return why there is nothing to decide any more; None if there is."""
    found = in_sight(turn, person_id)
    if found is None:
        return turn.say("inbox-gone")
    application, person = found
    name = person.name or ""
    if person.is_member or application.state == APPROVED:
        return turn.say("inbox-already-approved", name=name)
    if application.state == DECLINED:
        return turn.say("inbox-already-declined", name=name)
    changed = application.asked_at > shown.at
    return turn.say("inbox-changed", name=name) if changed else None


def approve(turn: Turn, person_id: int, shown: Shown) -> Markup:
    """Make a member of somebody who waits; return what the coordinator is told."""
    told = not_open(turn, person_id, shown)
    if told is not None:
        return told
    application, person = _decide(turn, person_id, APPROVED, shown)
    _let_in(turn, application, person)
    return turn.say("inbox-approved", name=person.name or "")


def approve_all(turn: Turn, shown: Shown) -> list[Markup]:
    """Make members of those who were shown and still wait, and of nobody else."""
    told: list[Markup] = []
    approved = 0
    for person_id in shown.people:
        why_not = not_open(turn, person_id, shown)
        if why_not is not None:
            told.append(why_not)
        else:
            _let_in(turn, *_decide(turn, person_id, APPROVED, shown))
            approved += 1
    return [turn.say("inbox-approved-all", **{"approved-number": approved}), *told]


def decline(turn: Turn, person_id: int, shown: Shown, reason: Reason) -> Markup:
    """Decline somebody who waits and tell them why; return what the coordinator is told."""
    told = not_open(turn, person_id, shown)
    if told is not None:
        return told
    if reason.kind == rules.UNIT and not turn.house.organisation.has_unit(reason.value):
        raise StaleButton
    application, person = _decide(turn, person_id, DECLINED, shown, reason)
    _write(turn, person, letters.declined(turn.house, person.language, application))
    return turn.say("inbox-declined", name=person.name or "")


def undo(turn: Turn, person_id: int) -> Markup:
    """Take a decision to decline back; return what the coordinator is told."""
    since = turn.seconds - rules.UNDO_SECONDS
    undone = applications.undo(turn.tx, person_id, scope=turn.scope, since=since)
    found = in_sight(turn, person_id)
    if found is None or not undone:
        return turn.say("inbox-gone")
    application, person = found
    turn.audit("changed", unit=application.unit, subject="person", subject_id=person.id)
    _stop_correcting(turn, person)
    _write(turn, person, letters.reopened(turn.house, person.language, application.unit))
    return turn.say("inbox-undone", name=person.name or "")


def _decide(
    turn: Turn, person_id: int, state: str, shown: Shown, reason: Reason | None = None
) -> tuple[Application, Person]:
    """Store a decision about somebody of whom ``not_open`` has just found that they wait."""
    decided = applications.decide(
        turn.tx,
        person_id,
        state,
        scope=turn.scope,
        by=turn.who().id,
        now=turn.seconds,
        seen_at=shown.at,
        reason=reason.encode() if reason is not None else None,
    )
    found = in_sight(turn, person_id)
    if not decided or found is None:
        raise StaleButton
    application, person = found
    turn.audit(state, unit=application.unit, subject="person", subject_id=person.id)
    _stop_correcting(turn, person)
    return application, person


def _stop_correcting(turn: Turn, person: Person) -> None:
    """Forget a correction that the person has begun: the decision was about what they had sent."""
    session = forms.open_one(turn.tx, person.id, CORRECTION, 0)
    if session is not None:
        forms.remove(turn.tx, session.id)


def _let_in(turn: Turn, application: Application, person: Person) -> None:
    other = turn.other(person)
    other.send(letters.approved(turn.house, person.language, application.unit))
    become_member(other)
    other.post(due_at=quiet_until(turn.house, person, turn.seconds))
    turn.chores |= other.chores


def _write(turn: Turn, person: Person, letter: Screen) -> None:
    other = turn.other(person)
    other.send(letter)
    other.post(due_at=quiet_until(turn.house, person, turn.seconds))


def let_in_needless(house: House, tx: Transaction, now: int) -> bool:
    """Let in who waits in units that ask for no approval any more; return whether more may wait.

    Who has become a member in another way waits for nothing: that is noted as well.
    """
    open_units = [unit.id for unit in house.organisation.units if not unit.approval]
    waiting = applications.needless(tx, open_units, AT_ONCE)
    for application in waiting:
        _let_in_by_itself(house, tx, application, now)
    return len(waiting) == AT_ONCE


def _let_in_by_itself(house: House, tx: Transaction, application: Application, now: int) -> None:
    person = people.by_id(tx, application.person_id)
    if person is None:
        return
    turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, person)
    applications.decide(
        tx, person.id, APPROVED, scope=None, by=None, now=now, seen_at=application.asked_at
    )
    audit.note(
        tx,
        at=now,
        actor=None,
        action=APPROVED,
        unit=application.unit,
        subject="person",
        subject_id=person.id,
    )
    _stop_correcting(turn, person)
    _let_in(turn, application, person)
