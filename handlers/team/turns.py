"""What an owner does with the team, and what opening a one-time link does."""

from datetime import UTC, datetime

from handlers import menu
from handlers.buttons import Team
from handlers.failures import LinkUsed, StaleButton
from handlers.forms.cleaning import clean
from handlers.house import Key, Said
from handlers.team import rules, screens
from handlers.turn import Turn
from storage import duties, people
from storage.duties import Duty, DutyLink
from storage.people import Person

LONGEST_NAME = 80  # characters, as in registration


def team(turn: Turn) -> None:
    """Show who coordinates what."""
    _show_team(turn, 0)


def do(turn: Turn, press: Team) -> None:
    """Turn a page of the team, make a link, ask about ending a duty, or end it."""
    if press.action == "list":
        _show_team(turn, int(press.target) if press.target.isdecimal() else 0)
    elif press.action == "link":
        _make_link(turn, press.target)
    elif press.action == "end":
        duty, person = _held(turn, press.target)
        turn.show(screens.end_screen(turn.house, turn.language, duty, person.name))
    elif press.action == "end_now":
        _end(turn, press.target)
    else:
        raise StaleButton


def _show_team(turn: Turn, page: int) -> None:
    team = duties.all_in_force(turn.tx, turn.seconds)
    turn.show(screens.team_screen(turn.house, turn.language, team, page))


def _make_link(turn: Turn, target: str) -> None:
    unit = None if target == screens.ALL else target
    if unit is not None and not turn.house.organisation.has_unit(unit):
        raise StaleButton
    secret = rules.new_secret()
    expires_at = turn.seconds + rules.LINK_SECONDS
    duties.make_link(
        turn.tx,
        rules.hashed(secret),
        unit,
        turn.who().id,
        now=turn.seconds,
        expires_at=expires_at,
    )
    turn.show(screens.link_screen(turn.house, turn.language, unit))
    link = turn.house.link(rules.payload(secret))
    until = datetime.fromtimestamp(expires_at, UTC)
    turn.send(screens.forward_screen(turn.house, turn.language, unit, link, until))


def _held(turn: Turn, target: str) -> tuple[Duty, Person]:
    """Return the duty in force of a person by id, and the person; StaleButton without one."""
    person = people.by_id(turn.tx, int(target)) if target.isdecimal() else None
    duty = duties.of_person(turn.tx, person.id, turn.seconds) if person is not None else None
    if person is None or duty is None:
        raise StaleButton
    return duty, person


def _end(turn: Turn, target: str) -> None:
    _, person = _held(turn, target)
    duties.end(turn.tx, person.id, turn.seconds)
    turn.send_to(person, screens.ended_screen(turn.house, person.language))
    menu.refresh(turn, person)
    turn.toast = turn.plain("team-ended-toast")
    _show_team(turn, 0)


def accept_link(turn: Turn, secret: str) -> None:
    """Make whoever opens a one-time link a coordinator; LinkUsed if it gives nothing any more."""
    link = duties.find_link(turn.tx, rules.hashed(secret))
    maker = people.by_id(turn.tx, link.made_by) if link is not None else None
    if link is None or not rules.usable(link, turn.seconds) or not _still_owner(turn, maker):
        raise LinkUsed
    if turn.is_owner:  # somebody tries their own link: it stays good for the one it was made for
        turn.send(screens.own_link_screen(turn.house, turn.language))
        return
    person = _give(turn, link)
    turn.send(screens.welcome_screen(turn.house, turn.language, link.unit, _commands()))
    menu.refresh(turn, person)
    if maker is not None:
        said = screens.accepted_screen(turn.house, maker.language, link.unit, person.name)
        turn.send_to(maker, said)


def _still_owner(turn: Turn, maker: Person | None) -> bool:
    """Whether the link's maker is an owner now: a former one's links give nothing."""
    return maker is not None and maker.telegram_id in turn.house.owners


def _give(turn: Turn, link: DutyLink) -> Person:
    person = turn.arrive()
    duties.use_link(turn.tx, link.id, turn.seconds)
    duties.give(turn.tx, person.id, link.unit, link.made_by, turn.seconds)
    name = clean(turn.incoming.first_name, lines=False)[:LONGEST_NAME]
    if not person.name and name:
        people.set_profile(turn.tx, person.id, name=name)
    return turn.reload()


def _commands() -> list[tuple[str, Said]]:
    """Return what a coordinator can do and others cannot."""
    others = menu.names(menu.Role())
    new = [name for name in menu.names(menu.Role(coordinator=True)) if name not in others]
    return [(name, Key(f"menu-{name}")) for name in new]
