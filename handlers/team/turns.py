"""What coordinators do with the team: see it, give duties, change and end them."""

from collections.abc import Callable, Mapping

from handlers import menu
from handlers.buttons import DutyDo, Team
from handlers.failures import NotAllowed, StaleButton
from handlers.forms.form import FormKind
from handlers.guards import coordinator
from handlers.team import changing, inviting, leaving, letters, screens
from handlers.team.cards import show_duty, show_team
from handlers.turn import Turn
from storage import duties, duty_links, people
from storage.duties import COORDINATOR, Duty

FORMS: Mapping[str, FormKind] = {inviting.FORM: inviting.KIND, changing.FORM: changing.KIND}

accept_link = inviting.accept


def team(turn: Turn) -> None:
    """Show who coordinates what."""
    show_team(turn, 0)


def do(turn: Turn, press: Team) -> None:
    """Turn a page of the team; what older buttons were for is still done."""
    coordinator(turn)
    if press.action == "list":
        show_team(turn, int(press.target) if press.target.isdecimal() else 0)
    elif press.action == "link":
        _link_as_before(turn, press.target)
    elif press.action == "end":
        _ask_end(turn, _held(turn, press.target).id)
    elif press.action == "end_now":
        _end(turn, _held(turn, press.target).id)
    else:
        raise StaleButton


def _link_as_before(turn: Turn, target: str) -> None:
    unit = None if target == inviting.ALL else target
    if unit is not None and not turn.house.organisation.has_unit(unit):
        raise StaleButton
    inviting.make(turn, COORDINATOR, unit, (None, None))


def _held(turn: Turn, target: str) -> Duty:
    """Return the duty in force of a person by id; StaleButton without one."""
    number = int(target) if target.isdecimal() and len(target) < 16 else 0
    duty = duties.of_person(turn.tx, number, turn.seconds)
    if duty is None:
        raise StaleButton
    return duty


def _invite(turn: Turn, _: int) -> None:
    inviting.begin(turn)


def _links(turn: Turn, page: int) -> None:
    """Show the links that still give something and that the person could have made."""
    if not inviting.may_give_any(turn):
        raise NotAllowed
    found = [
        one
        for one in duty_links.waiting(turn.tx, turn.seconds)
        if inviting.may_give(turn, one.role, one.unit) and inviting.still_given(turn, one)
    ]
    turn.show(letters.links_screen(turn.house, turn.language, found, page))


def _revoke(turn: Turn, link_id: int) -> None:
    if not inviting.may_give_any(turn):
        raise NotAllowed
    found = {one.id: one for one in duty_links.waiting(turn.tx, turn.seconds)}
    link = found.get(link_id)
    if link is None or not inviting.may_give(turn, link.role, link.unit):
        raise StaleButton
    duty_links.revoke(turn.tx, link.id, turn.seconds)
    turn.audit("ended", unit=link.unit, subject="duty_link", subject_id=link.id)
    turn.toast = turn.plain("team-revoked-toast")
    _links(turn, 0)


def seen(turn: Turn, duty_id: int) -> Duty:
    """Return a duty in the person's sight; StaleButton for any other."""
    coordinator(turn)
    duty = duties.by_id(turn.tx, duty_id)
    if duty is None or not (turn.scope is None or duty.unit in (None, turn.scope)):
        raise StaleButton
    return duty


def _show(turn: Turn, duty_id: int) -> None:
    show_duty(turn, seen(turn, duty_id))


def _until(turn: Turn, duty_id: int) -> None:
    changing.begin(turn, duty_id)


def endable(turn: Turn, duty_id: int) -> Duty:
    """Return an open duty that the person may end now: one of theirs to give, or their own."""
    duty = seen(turn, duty_id)
    mine = duty.person_id == turn.who().id
    if duty.ended_at is not None or not (mine or inviting.may_give(turn, duty.role, duty.unit)):
        raise StaleButton
    return duty


def _ask_end(turn: Turn, duty_id: int) -> None:
    turn.show(screens.end_screen(turn.house, turn.language, endable(turn, duty_id)))


def _end(turn: Turn, duty_id: int) -> None:
    """End a duty; its holder's open screens and forms are refused from now on."""
    duty = endable(turn, duty_id)
    holder = people.by_id(turn.tx, duty.person_id)
    duties.end_one(turn.tx, duty, turn.seconds)
    turn.audit("ended", unit=duty.unit, subject="duty", subject_id=duty.id)
    turn.toast = turn.plain("team-ended-toast")
    mine = holder is not None and holder.id == turn.who().id
    if holder is not None:
        farewell = screens.ended_screen(turn.house, holder.language, duty.role)
        if mine:
            turn.show(farewell)
        elif duty.starts_at <= turn.seconds:
            turn.send_to(holder, farewell)
        else:
            turn.send_to(holder, letters.not_coming_screen(turn.house, holder.language, duty))
        menu.refresh(turn, holder)
    leaving.tell_owners(turn.house, turn.tx, duty.id, turn.seconds, besides=turn.who().id)
    if not mine:
        show_team(turn, 0)
        _show_left(turn, duty.id)


def _show_left(turn: Turn, duty_id: int) -> None:
    """Show how much open work the duty that was ended leaves, with the way to hand it over."""
    ended = duties.by_id(turn.tx, duty_id)
    if ended is not None and (number := leaving.left(turn.house, turn.tx, ended, turn.seconds)):
        turn.send(letters.left_work_screen(turn.house, turn.language, ended, number))


def _history(turn: Turn, page: int) -> None:
    found = duties.ended(
        turn.tx, turn.scope, limit=screens.PAGE + 1, skip=min(page, 10**6) * screens.PAGE
    )
    shown, more = found[: screens.PAGE], len(found) > screens.PAGE
    turn.show(
        screens.history_screen(
            turn.house, turn.language, shown, turn.seconds, min(page, 10**6), more=more
        )
    )


DUTY_ACTIONS: Mapping[str, Callable[[Turn, int], None]] = {
    "invite": _invite,
    "links": _links,
    "revoke": _revoke,
    "show": _show,
    "until": _until,
    "end": _ask_end,
    "end_now": _end,
    "history": _history,
}


def duty(turn: Turn, press: DutyDo) -> None:
    """Do what a button says with a duty, a link, or a page of the history."""
    act = DUTY_ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    coordinator(turn)
    act(turn, press.id)
