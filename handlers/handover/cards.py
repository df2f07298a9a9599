"""Showing open work and offers, and taking an offer."""

from handlers import coordinators
from handlers.failures import NotAllowed, StaleButton
from handlers.handover import access, moving, rules, screens, work
from handlers.handover.screens import Part, Seen
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen, clipped
from handlers.turn import Turn
from storage import applications, handovers, people
from storage.handovers import ACCEPTED, OFFERED, Handover

TITLES = 3  # of each kind; with a note they fit a message
LONGEST_TITLE = 50  # characters of each


def parts_of(turn: Turn, person_id: int, unit: str | None, language: str) -> list[Part]:
    """Return somebody's open work in a unit, named in a language."""
    return [
        Part(
            one.kind,
            len(one.found),
            [
                clipped(
                    work.KINDS[one.kind].name(turn.house, turn.tx, language, found), LONGEST_TITLE
                )
                for found in one.found[:TITLES]
            ],
        )
        for one in work.open_of(turn.tx, person_id, unit, turn.seconds)
    ]


def named(turn: Turn, one: Handover) -> Seen:
    """Return a handover with the names of both."""
    return moving.seen(turn.tx, one)


def show_home(turn: Turn, person_id: int) -> None:
    """Show somebody's open work; with one's own, what goes on about it and what others offer."""
    me = turn.who()
    if not turn.is_coordinator:  # whose duty is still to come has no work yet
        _show(turn, me.id, me.name, [], 0)
        return
    person, unit = access.giver(turn, person_id)
    waiting = applications.count_waiting(turn.tx, unit) if person.id == me.id else 0
    _show(turn, person.id, person.name, parts_of(turn, person.id, unit, turn.language), waiting)


def _show(turn: Turn, person_id: int, name: str | None, parts: list[Part], waiting: int) -> None:
    since = turn.seconds - rules.UNDO_SECONDS
    screen = screens.home(
        turn.house,
        turn.language,
        me=turn.who().id,
        giver=(person_id, name),
        parts=parts,
        approvals=waiting,
        running=[named(turn, one) for one in handovers.running(turn.tx, person_id, since)],
        now=turn.seconds,
        history=turn.is_coordinator,
    )
    turn.show(screen)


def accept(turn: Turn, one: Handover) -> None:
    """Take an offer: the work moves now, or when the person's duty begins; the giver is told."""
    me, giver = turn.who(), people.by_id(turn.tx, one.giver)
    covers = coordinators.covers(turn.house, turn.tx, me, one.unit, turn.seconds)
    if not access.may_receive(turn.house, turn.tx, me, one.unit, turn.seconds):
        raise NotAllowed
    if giver is None or not handovers.decide(turn.tx, one.id, OFFERED, ACCEPTED, turn.seconds):
        raise StaleButton
    turn.audit("accepted", unit=one.unit, subject="handover", subject_id=one.id)
    if not covers:
        agreed = screens.agreed(turn.house, giver.language, me.name)
        moving.tell_giver(turn.house, turn.tx, one.id, agreed, turn.seconds)
        show_home(turn, me.id)
        return
    number = moving.move(turn.tx, one, turn.seconds)
    said = screens.moved_from(turn.house, giver.language, me.name, number)
    moving.tell_giver(turn.house, turn.tx, one.id, said, turn.seconds)
    moved = handovers.by_id(turn.tx, one.id) or one
    turn.show(screens.moved_to(turn.house, turn.language, moved, giver.name, number))


def tell(turn: Turn, person_id: int, screen: Screen) -> None:
    """Write to the other one as soon as they may be written to."""
    person = people.by_id(turn.tx, person_id)
    if person is not None and person.id != turn.who().id:
        turn.send_to(person, screen, quiet_until(turn.house, person, turn.seconds))
