"""Looking after requests: the list, one of them, starting, asking more at once, stopping."""

from config.markup import Markup
from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.screen import Screen
from handlers.turn import Turn
from handlers.visits import asking, desk, rules, screens
from handlers.visits.access import own_visit
from handlers.visits.telling import call_off
from storage import audience, visit_turns, visitors, visits
from storage.audience import ASKING as TOPIC
from storage.visitors import ASKED, NO, SPARE, THANKED, YES
from storage.visits import ASKING, DRAFT, ENDED, Visit

EVERY_ANSWER = (YES, SPARE, NO, ASKED, THANKED)


def listing(turn: Turn, page: int = 0) -> None:
    """Show a page of the coordinator's requests, the last made first."""
    coordinator(turn)
    total = visits.how_many(turn.tx, turn.scope)
    page = rules.page_within(page, total, rules.LISTED)
    found = visits.listed(turn.tx, turn.scope, rules.LISTED, page * rules.LISTED)
    shown = [_shown(turn, one, named=False) for one in found]
    turn.show(desk.listed(turn.house, turn.language, shown, page, total))


def show(turn: Turn, visit: Visit, note: Markup | None = None) -> None:
    """Show a request as it stands; a draft with what can be done about it."""
    if visit.state == DRAFT:
        _offer(turn, visit, note)
        return
    shown = _shown(turn, visit, named=True)
    if shown.yes or shown.spare:
        people = len(shown.yes) + len(shown.spare)
        _audit(turn, "viewed", visit, people)
    turn.show(desk.card(turn.house, turn.language, shown, note))


def _shown(turn: Turn, visit: Visit, *, named: bool) -> desk.Shown:
    counts = visitors.counts(turn.tx, visit.id)
    most = desk.NAMES + 1
    return desk.Shown(
        visit=visit,
        counts=counts,
        yes=visitors.names(turn.tx, visit.id, (YES,), limit=most) if named else (),
        spare=visitors.names(turn.tx, visit.id, (SPARE,), limit=most) if named else (),
        any_names=named and bool(visitors.names(turn.tx, visit.id, EVERY_ANSWER, limit=1)),
        left=named and visit_turns.any_left(turn.tx, visit.id, visit.wish),
        now=turn.seconds,
    )


def preview(turn: Turn, visit_id: int) -> None:
    """Show a draft exactly as people will see it, and below it whom it would ask."""
    visit = own_visit(turn, visit_id)
    turn.show(screens.request(turn.house, turn.who(), visit, 0))
    turn.send(_to_start(turn, visit))


def _offer(turn: Turn, visit: Visit, note: Markup | None = None) -> None:
    turn.show(_to_start(turn, visit, note))


def _to_start(turn: Turn, visit: Visit, note: Markup | None = None) -> Screen:
    reach = audience.reach(turn.tx, visit.wish.audience, TOPIC, turn.seconds)
    return desk.to_start(turn.house, turn.language, visit, reach, note)


def start(turn: Turn, visit: Visit) -> None:
    """Ask the first wave now; a second press changes nothing."""
    if visit.state != DRAFT:
        show(turn, visit)
    elif visit.starts_at <= turn.seconds:
        _offer(turn, visit, turn.say("visits-time-past"))
    else:
        visits.ask(turn.tx, visit.id, turn.seconds)
        _audit(turn, "sent", visit)
        _ask_now(turn, visit, "visits-started")


def wave(turn: Turn, visit: Visit) -> None:
    """Ask the next wave now, without waiting for the answers of the last one."""
    if visit.state != ASKING or rules.is_over(visit, turn.seconds):
        raise StaleButton
    visits.wave_at(turn.tx, visit.id, turn.seconds)
    _ask_now(turn, visit, "visits-wave-done")


def _ask_now(turn: Turn, visit: Visit, key: str) -> None:
    before = _reached(turn, visit)
    asking.look_after(turn.house, turn.tx, own_visit(turn, visit.id), turn.seconds)
    more = _reached(turn, visit) - before
    said = turn.say(key if more else "visits-nobody-now", **{"people-number": more})
    show(turn, own_visit(turn, visit.id), said)


def _reached(turn: Turn, visit: Visit) -> int:
    """Return how many have been asked or will be as soon as it is day."""
    return sum(visitors.counts(turn.tx, visit.id).values())


def stop(turn: Turn, visit: Visit) -> None:
    """Ask nobody more: who has said yes comes, the rest are thanked."""
    if visit.state != ASKING or rules.is_over(visit, turn.seconds):
        raise StaleButton
    visit_turns.withdraw(turn.tx, visit.id, turn.seconds)
    visits.close(turn.tx, visit.id, ENDED, turn.seconds)
    show(turn, own_visit(turn, visit.id), turn.say("visits-stopped"))


def cancel(turn: Turn, visit: Visit) -> None:
    """Ask whether the visit is really to be cancelled."""
    _not_over(turn, visit)
    told = len(visitors.who_said(turn.tx, visit.id, YES, SPARE))
    turn.show(desk.sure_to_cancel(turn.house, turn.language, visit, told))


def cancel_now(turn: Turn, visit: Visit) -> None:
    """Cancel the visit and tell who has said yes."""
    _not_over(turn, visit)
    told = call_off(turn.house, turn.tx, visit, turn.seconds)
    _audit(turn, "sent", visit, told)
    said = turn.say("visits-cancelled", **{"people-number": told})
    show(turn, own_visit(turn, visit.id), said)


def _not_over(turn: Turn, visit: Visit) -> None:
    if rules.is_over(visit, turn.seconds):
        raise StaleButton


def discard(turn: Turn, visit: Visit) -> None:
    """Delete a draft."""
    if not visits.discard(turn.tx, visit.id):
        raise StaleButton
    turn.show(desk.discarded(turn.house, turn.language))


def people(turn: Turn, visit: Visit, page: int) -> None:
    """Show a page of who was asked and what each has said."""
    counts = visitors.counts(turn.tx, visit.id)
    total = sum(counts.get(one, 0) for one in EVERY_ANSWER)
    page = rules.page_within(page, total, rules.PAGE)
    found = visitors.names(
        turn.tx, visit.id, EVERY_ANSWER, limit=rules.PAGE, skip=page * rules.PAGE
    )
    if found:
        _audit(turn, "viewed", visit, len(found))
    turn.show(desk.people(turn.house, turn.language, visit, found, page, total))


def _audit(turn: Turn, action: str, visit: Visit, people: int | None = None) -> None:
    turn.audit(action, unit=visit.wish.unit, subject="visit", subject_id=visit.id, people=people)
