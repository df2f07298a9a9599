"""One-time links: asking what a new one gives, making it, and what opening one does."""

from datetime import date
from functools import partial
from typing import Any

from config import dates
from handlers import menu
from handlers.failures import LinkUsed, NotAllowed
from handlers.forms import turns as forms
from handlers.forms.cleaning import clean
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Choice, Kind, Single
from handlers.guards import coordinator
from handlers.house import Key
from handlers.team import leaving, letters, rules, terms
from handlers.team.days import ComingDay
from handlers.turn import Turn
from storage import duties, duty_links, people
from storage import forms as sessions
from storage.duties import COORDINATOR, VIEWER
from storage.duty_links import DutyLink
from storage.forms import Session
from storage.people import Person

FORM = "duty_link"
ALL = "all"  # the whole school among the units, in buttons as well
LONGEST_NAME = 80  # characters, as in registration


def may_give_any(turn: Turn) -> bool:
    """Whether the person may give duties now."""
    return rules.may_give_any(turn.duty, owner=turn.is_owner)


def may_give(turn: Turn, role: str, unit: str | None) -> bool:
    """Whether the person may give, change and end such a duty now."""
    return rules.may_give(turn.duty, role, unit, owner=turn.is_owner)


def begin(turn: Turn) -> None:
    """Begin to ask what a new link gives."""
    forms.begin(turn, FORM)


def _guard(turn: Turn, _: Session) -> None:
    coordinator(turn)
    if not may_give_any(turn):
        raise NotAllowed


def _build(turn: Turn, session: Session) -> Form:
    given = [one for one in (COORDINATOR, VIEWER) if _offered(turn, one)]
    roles = Single(tuple(Choice(one, Key(f"team-{one}-button")) for one in given))
    first = _day(turn, session, "from")
    return Form(
        Key("team-link-form"),
        (
            _question("role", roles),
            *_units(turn, "unit", COORDINATOR),
            *_units(turn, "seen", VIEWER),
            term_question(turn, "team-ask-term", terms.CHOICES),
            _question("from", ComingDay(), when=_has_dates),
            _question("until", ComingDay(earliest=first), when=_has_dates, optional=True),
        ),
    )


def _question(name: str, kind: Kind, *, optional: bool = False, when: Any = None) -> Question:
    said, short = Key(f"team-ask-{name}"), Key(f"team-short-{name}")
    return Question(name, said, kind, short, optional=optional, when=when)


def term_question(turn: Turn, key: str, choices: tuple[str, ...]) -> Question:
    """Ask for how long, with the days of this term and the next one in words."""
    term, language = terms.term_of(today(turn)), turn.language
    values = {
        "last": dates.day(term.last, language),
        "first": dates.day(term.following.first, language),
        "end": dates.day(term.following.last, language),
    }
    kind = Single(tuple(Choice(one, Key(f"team-term-{one}-button")) for one in choices))
    return Question("term", Key(key, values), kind, Key("team-short-term"))


def _units(turn: Turn, name: str, role: str) -> tuple[Question, ...]:
    """Ask of which unit, unless there is only one thing that can be given."""
    choices = _offered(turn, role)
    kind = Single(tuple(choices))
    if len(choices) < 2:
        return ()
    return (_question(name, kind, when=partial(_is_role, role)),)


def _offered(turn: Turn, role: str) -> list[Choice]:
    school = turn.house.organisation
    units = [Choice(one.id, one.name) for one in school.units] if len(school.units) > 1 else []
    whole = [Choice(ALL, Key("team-whole-school-button"))]
    return (whole if may_give(turn, role, None) else []) + units


def _is_role(role: str, values: Values) -> bool:
    return bool(values.get("role") == role)


def _has_dates(values: Values) -> bool:
    return bool(values.get("term") == terms.DATES)


def _day(turn: Turn, session: Session, name: str) -> date | None:
    answer = sessions.answers(turn.tx, session.id).get(name)
    return date.fromisoformat(answer.value) if answer is not None and answer.value else None


def today(turn: Turn) -> date:
    """Return the day it is at the school."""
    return dates.local_day(turn.seconds, turn.house.organisation.zone)


def _done(turn: Turn, _: Session, values: Values) -> None:
    role = values["role"]
    chosen = values.get("unit" if role == COORDINATOR else "seen", ALL)
    zone = turn.house.organisation.zone
    first, last = (
        date.fromisoformat(values[one]) if values.get(one) else None for one in ("from", "until")
    )
    period = terms.period(values["term"], today(turn), zone, first, last)
    make(turn, role, None if chosen == ALL else chosen, period)


def make(turn: Turn, role: str, unit: str | None, period: terms.Period) -> None:
    """Make a link, and send it as a message to forward; NotAllowed for what is not theirs."""
    if not may_give(turn, role, unit):
        raise NotAllowed
    secret = rules.new_secret()
    starts_at, ends_at = period
    link_hash = rules.hashed(secret)
    link_id = duty_links.make(
        turn.tx,
        link_hash,
        unit,
        turn.who().id,
        now=turn.seconds,
        expires_at=turn.seconds + rules.LINK_SECONDS,
        role=role,
        starts_at=starts_at,
        ends_at=ends_at,
    )
    turn.audit("invited", unit=unit, subject="duty_link", subject_id=link_id)
    link = duty_links.find(turn.tx, link_hash)
    if link is None:
        raise LookupError("a link that was made is gone")
    turn.show(letters.link_screen(turn.house, turn.language, link))
    address = turn.house.link(rules.payload(secret))
    turn.send(letters.forward_screen(turn.house, turn.language, link, address))


def accept(turn: Turn, secret: str) -> None:
    """Give whoever opens a one-time link its duty; LinkUsed if it gives nothing any more."""
    link = duty_links.find(turn.tx, rules.hashed(secret))
    if link is not None and rules.was_taken(turn.duty, link):  # a second tap
        turn.send(letters.welcome_screen(turn.house, turn.language, link.unit, link.role))
        return
    if link is None or not rules.usable(link, turn.seconds) or not still_given(turn, link):
        raise LinkUsed
    if turn.is_owner or (turn.person is not None and turn.person.id == link.made_by):
        # somebody tries their own link: it stays good for the one it was made for
        turn.send(letters.own_link_screen(turn.house, turn.language))
        return
    if rules.adds_nothing(turn.duty, link, turn.seconds):
        turn.send(letters.has_more_screen(turn.house, turn.language))
        return
    _tell(turn, link, _give(turn, link))


def still_given(turn: Turn, link: DutyLink) -> bool:
    """Whether the link's maker may give such a duty now: a former owner's links give nothing."""
    maker = people.by_id(turn.tx, link.made_by)
    if maker is None:
        return False
    duty = duties.of_person(turn.tx, maker.id, turn.seconds)
    is_owner = maker.telegram_id in turn.house.owners
    return rules.may_give(duty, link.role, link.unit, owner=is_owner)


def _give(turn: Turn, link: DutyLink) -> Person:
    person, before = turn.arrive(), turn.duty
    duty_links.use(turn.tx, link.id, turn.seconds)
    starts_at = max(turn.seconds, link.starts_at or turn.seconds)
    duty_id = duties.give(
        turn.tx,
        person.id,
        link.unit,
        link.made_by,
        turn.seconds,
        role=link.role,
        period=(starts_at, link.ends_at),
    )
    turn.audit("began", unit=link.unit, subject="duty", subject_id=duty_id)
    name = clean(turn.incoming.first_name, lines=False)[:LONGEST_NAME]
    if not person.name and name:
        people.set_profile(turn.tx, person.id, name=name)
    if before is not None and starts_at <= turn.seconds:
        leaving.tell_owners(turn.house, turn.tx, before.id, turn.seconds)
    return turn.reload()


def _tell(turn: Turn, link: DutyLink, person: Person) -> None:
    coming = link.starts_at is not None and link.starts_at > turn.seconds
    if coming:
        turn.send(letters.coming_screen(turn.house, turn.language, link))
    else:
        turn.send(letters.welcome_screen(turn.house, turn.language, link.unit, link.role))
        menu.refresh(turn, person)
    maker = people.by_id(turn.tx, link.made_by)
    if maker is not None:
        screen = letters.accepted_screen(
            turn.house, maker.language, link, person.name, coming=coming
        )
        turn.send_to(maker, screen)


KIND = FormKind(build=_build, done=_done, guard=_guard)
