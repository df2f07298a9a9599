"""One's own profile: everything known on one screen, each item to be changed."""

from collections.abc import Callable, Iterator
from typing import Any

from config.markup import Markup
from handlers.buttons import ChangeProfile, Open
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.house import Key
from handlers.people import askings, consenting, profile_words, questions
from handlers.people.profile_rules import profile_of, purposes_of, status_of
from handlers.people.questions import QUALIFICATION
from handlers.preferences.screens import Choices
from handlers.screen import Button, Screen, in_rows
from handlers.speaking import speak
from handlers.turn import Turn
from storage import consents, people
from storage import forms as stored
from storage.consents import TAKING_PART
from storage.forms import Answer, Session
from storage.people import Person

FORM = "profile"
# A session's subject is the place of its item here: new ones are only ever added at the end.
ITEMS = (
    *("name", "unit", "field", "year", "region", "taking_part", "language"),
    *("status", "qualification", "activity"),
)
OLD_NAMES = {"wants": "taking_part"}  # on buttons of before
ORDER = (
    *("name", "status", "unit", "field", "qualification", "year", "region", "activity"),
    *("taking_part", "language"),
)


def show(turn: Turn) -> None:
    """Show everything known about the person, with a button to change each item."""
    turn.show(profile_screen(turn))


def profile_screen(turn: Turn) -> Screen:
    """Return the profile in words and the buttons that change it."""
    lines = profile_words.lines(turn.house, turn.language, _in_words(turn))
    text = Markup("\n").join([turn.say("profile-title"), Markup(""), lines])
    buttons = [
        Button(turn.plain(f"change-{item.replace('_', '-')}-button"), ChangeProfile(item))
        for item in _changeable(turn)
    ]
    buttons.append(turn.button("profile-messages-button", Open("messages")))
    return Screen(text, in_rows(buttons, plain=turn.plain_language, together=20))


def _in_words(turn: Turn) -> dict[str, str]:
    house, language, person = turn.house, turn.language, turn.who()
    given = frozenset(consents.in_force(turn.tx, person.id))
    choices = Choices(person, given, turn.seconds)
    words = profile_words.about(house, language, person) | {
        "taking-part": profile_words.taking_part(house, language, given),
        "language": turn.plain(f"language-{person.language}"),
        "messages": profile_words.messages(house, language, choices),
        "since": profile_words.since(house, language, person),
    }
    if turn.is_coordinator:
        words["duty"] = profile_words.duty(house, language, turn.duty)
    return words


def _changeable(turn: Turn) -> Iterator[str]:
    """Return the items that mean something in this school and for this person."""
    school, person = turn.house.organisation, turn.who()
    needless = {
        "unit": len(school.units) < 2,
        "qualification": not school.qualifications.get(person.field or ""),
        "year": status_of(person) is None,  # the status asks for it
        "activity": not school.activities,
    }
    return (item for item in ORDER if not needless.get(item, False))


def change(turn: Turn, press: ChangeProfile) -> None:
    """Ask one item anew; what is known stays until there is a new answer."""
    item = OLD_NAMES.get(press.item, press.item)
    if item not in _changeable(turn):
        raise StaleButton
    person, subject = turn.who(), ITEMS.index(item)
    if stored.open_one(turn.tx, person.id, FORM, subject) is None:
        session = stored.begin(turn.tx, person.id, FORM, subject, turn.seconds)
        known = _known(turn, person)
        for question in _asked(turn, item):
            if known.get(question.id) is not None:
                answer = Answer(known[question.id], reopened=True)
                stored.save(turn.tx, session.id, question.id, answer, turn.seconds)
    forms.resume(turn, FORM, subject)


def _known(turn: Turn, person: Person) -> dict[str, Any]:
    given = consents.in_force(turn.tx, person.id)
    return {
        "name": person.name,
        "status": status_of(person),
        "unit": person.unit,
        "field": person.field,
        QUALIFICATION + (person.field or ""): person.qualification,
        "year": person.graduation_year,
        "expected": person.expected_year,
        "region": person.region,
        "activity": person.activity,
        "taking_part": [one for one in TAKING_PART if one in given],
        "language": person.language,
    }


def _asked(turn: Turn, item: str) -> list[Question]:
    """Return what is asked to change an item: what hangs on it is asked with it."""
    house, person = turn.house, turn.who()
    year = turn.now.astimezone(house.organisation.zone).year
    when = questions.expected(year) if person.studying else questions.year(house, year)
    make: dict[str, Callable[[], list[Question]]] = {
        "name": lambda: [questions.name(turn.incoming.first_name)],
        "status": lambda: questions.graduation(house, year),
        "unit": lambda: [questions.unit(house)],
        "field": lambda: questions.field_and_qualification(house),
        "qualification": lambda: [questions.qualification(house, person.field or "")],
        "year": lambda: [when],
        "region": lambda: [questions.region(house)],
        "activity": lambda: [questions.activity(house)],
        "taking_part": lambda: [questions.taking_part()],
        "language": lambda: [questions.language(house)],
    }
    return make[item]()


def build(turn: Turn, session: Session) -> Form:
    """Return the form that changes one item."""
    return Form(Key("profile-change-title"), tuple(_asked(turn, ITEMS[session.subject])))


def guard(turn: Turn, session: Session) -> None:
    """Refuse a session of somebody who has left, or of an item that is no more."""
    if turn.person is None or not turn.person.is_member or session.subject >= len(ITEMS):
        raise StaleButton
    if ITEMS[session.subject] not in _changeable(turn):
        raise StaleButton


def done(turn: Turn, _: Session, values: Values) -> None:
    """Save the item and show the whole profile; who changes their profile knows it to be right."""
    person = turn.who()
    people.set_profile(turn.tx, person.id, **profile_of(values))
    if "taking_part" in values:
        consenting.set_taking_part(turn, purposes_of(values["taking_part"]))
    if "language" in values:
        speak(turn, values["language"])
    askings.confirm(turn)
    turn.toast = turn.plain("profile-saved")
    turn.show(profile_screen(turn))


KIND = FormKind(build=build, done=done, guard=guard)
