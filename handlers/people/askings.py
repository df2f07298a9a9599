"""Asking people by itself: have you graduated, is your profile still right; and their answers."""

from datetime import UTC, datetime

from config import dates
from handlers.buttons import Open, Respond
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Values
from handlers.house import House, Key
from handlers.people import asking_rules, asking_screens, questions
from handlers.people.profile_rules import profile_of
from handlers.preferences.contact import contact_at
from handlers.privacy import silence
from handlers.screen import Screen
from handlers.turn import Turn, for_person
from storage import askings, people
from storage import forms as stored
from storage.askings import GRADUATED, STILL_HERE, STILL_RIGHT, Asking
from storage.forms import Answer, Session
from storage.people import Person
from storage.transaction import Transaction

FORM = "graduation"
AT_ONCE = 50  # people in one step


def plan(tx: Transaction, house: House, person_id: int, now: int) -> None:
    """Set when the person is asked, by what their profile says now."""
    person, school = people.by_id(tx, person_id), house.organisation
    if person is None or not person.is_member:
        return
    known = person.confirmed_at or person.joined_at or now
    askings.set_due(tx, person.id, STILL_RIGHT, asking_rules.a_year_after(known, school.zone))
    if person.studying and person.expected_year is not None:
        day = school.graduation_day
        due = asking_rules.graduation_due(person.expected_year, day, school.zone, now)
        askings.set_due(tx, person.id, GRADUATED, due)
    else:
        askings.drop(tx, person.id, GRADUATED)


def confirm(turn: Turn) -> None:
    """Note that the person has just seen to it that their profile is right."""
    person = turn.who()
    people.confirm(turn.tx, person.id, turn.seconds)
    plan(turn.tx, turn.house, person.id, turn.seconds)
    turn.reload()


def step(house: House, tx: Transaction, now: int) -> bool:
    """Ask those whose day has come; return whether more of them wait."""
    some = askings.due(tx, now, AT_ONCE)
    for asking in some:
        _come_to(house, tx, asking, now)
    return len(some) == AT_ONCE


def _come_to(house: House, tx: Transaction, asking: Asking, now: int) -> None:
    """Ask one person, or put it off: whoever cannot be reached is tried again in a month."""
    person = people.by_id(tx, asking.person_id)
    if person is None or not person.is_member:
        askings.drop(tx, asking.person_id, asking.kind)
        return
    if person.unreachable_at is not None:
        askings.set_due(tx, person.id, asking.kind, now + asking_rules.MONTH)
        return
    at = contact_at(tx, house, person, now)
    if at > now:
        askings.set_due(tx, person.id, asking.kind, at)
        return
    turn = for_person(tx, datetime.fromtimestamp(now, UTC), house, person)
    turn.send(_screen(house, person, asking.kind))
    turn.post(unasked=True)
    if asking.kind == STILL_RIGHT:  # with an answer or without one: again in a year
        next_time = asking_rules.a_year_after(now, house.organisation.zone)
        askings.set_due(tx, person.id, STILL_RIGHT, next_time)
    else:
        askings.asked(tx, person.id, asking.kind, now)


def _screen(house: House, person: Person, kind: str) -> Screen:
    if kind == STILL_HERE:
        return silence.ask_screen(house, person.language)
    if kind == GRADUATED:
        return asking_screens.graduated(house, person)
    return asking_screens.still_right(house, person)


def respond(turn: Turn, press: Respond) -> None:
    """Take an answer to what was asked, however long ago."""
    if press.kind == STILL_HERE:
        silence.answer(turn, press)
    elif press.kind == STILL_RIGHT and press.answer == "yes":
        confirm(turn)
        _say(turn, Key("askings-right-thanks"))
    elif press.kind == GRADUATED:
        _graduated(turn, press.answer)
    else:
        raise StaleButton


def _graduated(turn: Turn, answer: str) -> None:
    if not turn.who().studying:
        _say(turn, Key("askings-no-student"))
    elif answer == "yes":
        _has_graduated(turn)
    elif answer == "not_yet":
        _ask_year(turn)
    elif answer == "stopped":
        people.set_profile(
            turn.tx, turn.who().id, studying=0, expected_year=None, graduation_year=None
        )
        confirm(turn)
        _say(turn, Key("askings-stopped-thanks"))
    else:
        raise StaleButton


def _has_graduated(turn: Turn) -> None:
    """Make an alumnus of the student, with the expected year, which can be no later than now."""
    person, this_year = turn.who(), _this_year(turn)
    year = min(person.expected_year or this_year, this_year)
    people.set_profile(turn.tx, person.id, studying=0, expected_year=None, graduation_year=year)
    confirm(turn)
    _say(turn, Key("askings-congratulations", {"year": str(year)}))


def _ask_year(turn: Turn) -> None:
    person = turn.who()
    if stored.open_one(turn.tx, person.id, FORM, 0) is None:
        session = stored.begin(turn.tx, person.id, FORM, 0, turn.seconds)
        if person.expected_year is not None and person.expected_year >= _this_year(turn):
            answer = Answer(person.expected_year, reopened=True)
            stored.save(turn.tx, session.id, "expected", answer, turn.seconds)
    forms.resume(turn, FORM)


def _this_year(turn: Turn) -> int:
    return turn.now.astimezone(turn.house.organisation.zone).year


def _say(turn: Turn, said: Key) -> None:
    """Answer in place of the question; the profile is one tap away, to mend what is wrong."""
    turn.show(Screen(turn.said(said)).with_row(turn.button("button-profile", Open("profile"))))


def build(turn: Turn, _: Session) -> Form:
    """Return the form that asks a student for the new expected year."""
    return Form(Key("askings-title"), (questions.expected(_this_year(turn)),))


def guard(turn: Turn, _: Session) -> None:
    """Refuse it to who is no student any more."""
    if turn.person is None or not turn.person.is_member or not turn.person.studying:
        raise StaleButton


def done(turn: Turn, _: Session, values: Values) -> None:
    """Keep the new year, and tell when the question comes again."""
    person = turn.who()
    people.set_profile(turn.tx, person.id, **profile_of(values))
    confirm(turn)
    asking = askings.of_person(turn.tx, person.id, GRADUATED)
    due = asking.due_at if asking is not None else turn.seconds
    day = dates.local_day(due, turn.house.organisation.zone)
    _say(turn, Key("askings-not-yet-thanks", {"date": dates.day(day, turn.language)}))


KIND = FormKind(build=build, done=done, guard=guard)
