"""Answering a request: one tap, which may change until the visit begins."""

from handlers.coordinators import contact_name
from handlers.failures import StaleButton
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from handlers.visits import asking, desk, rules, screens
from handlers.visits.access import keepers
from handlers.visits.screens import ACCEPT
from storage import visitors, visits
from storage.visitors import NO, SPARE, YES, Asked
from storage.visits import ASKING, Visit


def answer(turn: Turn, visit_id: int, said: str) -> None:
    """Take a yes or a no of somebody who was asked; StaleButton for anybody else."""
    if visit_id == 0:
        turn.toast = turn.plain("visits-only-preview")
        return
    visit, asked = _asked(turn, visit_id)
    if rules.is_over(visit, turn.seconds):
        turn.show(screens.over(turn.house, turn.language, visit))
    elif said == ACCEPT:
        _accept(turn, visit, asked)
    else:
        _pass(turn, visit, asked)


def _asked(turn: Turn, visit_id: int) -> tuple[Visit, Asked]:
    """Return the request and the person's part in it; who is still to be asked has no button."""
    visit = visits.by_id(turn.tx, visit_id)
    asked = visitors.of_person(turn.tx, visit_id, turn.who().id)
    if visit is None or asked is None or (asked.asked_row is None and asked.answered_at is None):
        raise StaleButton
    return visit, asked


def _accept(turn: Turn, visit: Visit, asked: Asked) -> None:
    """Say yes: needed, or thanked and kept in reserve when there are enough."""
    got = asked.answer
    if got not in (YES, SPARE):
        yes = visitors.counts(turn.tx, visit.id).get(YES, 0)
        got = rules.yes_or_spare(visit, yes)
        visitors.answered(turn.tx, visit.id, asked.person_id, got, turn.seconds)
        if got == YES:
            _tell_keepers(turn, visit, came=True)
            asking.settle(turn.tx, visit, turn.seconds)
    if got == YES:
        unit = visit.wish.unit
        who = contact_name(turn.house, turn.tx, turn.language, unit, turn.seconds)
        turn.show(screens.accepted(turn.house, turn.language, visit, who))
    else:
        turn.show(screens.in_reserve(turn.house, turn.language, visit))


def _pass(turn: Turn, visit: Visit, asked: Asked) -> None:
    """Say no, at first or after all; where somebody is missing then, others are asked."""
    if asked.answer != NO:
        visitors.answered(turn.tx, visit.id, asked.person_id, NO, turn.seconds)
        if asked.answer == YES:
            _tell_keepers(turn, visit, came=False)
        _ask_on(turn, asking.settle(turn.tx, visit, turn.seconds))
    turn.show(screens.passed(turn.house, turn.language, visit))


def _ask_on(turn: Turn, visit: Visit) -> None:
    """Let the next wave come at once when nobody of this one is still to answer."""
    waiting = visitors.counts(turn.tx, visit.id)
    is_waiting = waiting.get("asked", 0) or waiting.get("chosen", 0)
    if visit.state == ASKING and visit.next_wave_at is not None and not is_waiting:
        visits.wave_at(turn.tx, visit.id, turn.seconds)


def _tell_keepers(turn: Turn, visit: Visit, *, came: bool) -> None:
    """Tell who looks after the request, by day."""
    yes = visitors.counts(turn.tx, visit.id).get(YES, 0)
    name = turn.who().name or ""
    for keeper in keepers(turn.house, turn.tx, visit, turn.seconds):
        if keeper.id != turn.who().id:
            screen = desk.heard(turn.house, keeper.language, visit, name, yes, came=came)
            turn.send_to(keeper, screen, quiet_until(turn.house, keeper, turn.seconds))
