"""One's own profile: everything known on one screen, each item to be changed."""

from collections.abc import Callable

from config.markup import Markup
from handlers import menu
from handlers.buttons import ChangeProfile
from handlers.failures import StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.house import Key
from handlers.people import questions
from handlers.people.joining import give_consent
from handlers.people.profile_rules import profile_of
from handlers.screen import Button, Screen, in_rows
from handlers.turn import Turn
from storage import consents, people
from storage import forms as stored
from storage.consents import NEWS, SURVEYS
from storage.forms import Answer, Session
from storage.people import Person

FORM = "profile"
ITEMS = ("name", "unit", "field", "year", "region", "wants", "language")


def show(turn: Turn) -> None:
    """Show everything known about the person, with a button to change each item."""
    turn.show(profile_screen(turn))


def profile_screen(turn: Turn) -> Screen:
    """Return the profile in words and the buttons that change it."""
    lines = [
        turn.say("profile-line", item=turn.plain(f"short-{item}"), value=value)
        for item, value in _in_words(turn, turn.who()).items()
    ]
    text = Markup("\n").join([turn.say("profile-title"), Markup(""), *lines])
    buttons = [Button(turn.plain(f"change-{item}-button"), ChangeProfile(item)) for item in ITEMS]
    return Screen(text, in_rows(buttons, plain=turn.plain_language, together=18))


def _in_words(turn: Turn, person: Person) -> dict[str, str | Markup]:
    school, spoken = turn.house.organisation, turn.language
    not_told = turn.plain("profile-not-told")
    year = turn.plain("join-studying-button") if person.studying else None
    if year is None and person.graduation_year is not None:
        year = str(person.graduation_year)
    given = consents.in_force(turn.tx, person.id)
    wanted = [turn.plain(f"join-{one}-button") for one in (NEWS, SURVEYS) if one in given]
    return {
        "name": person.name or not_told,
        "unit": school.unit_name(person.unit, spoken) if person.unit else not_told,
        "field": school.field_label(person.field, spoken) if person.field else not_told,
        "year": year or not_told,
        "region": school.region_label(person.region, spoken) if person.region else not_told,
        "wants": ", ".join(wanted) or turn.plain("form-nothing-chosen"),
        "language": turn.plain(f"language-{person.language}"),
    }


def change(turn: Turn, press: ChangeProfile) -> None:
    """Ask one item anew; what is known stays until there is a new answer."""
    if press.item not in ITEMS:
        raise StaleButton
    person, subject = turn.who(), ITEMS.index(press.item)
    session = stored.open_one(turn.tx, person.id, FORM, subject)
    if session is None:
        session = stored.begin(turn.tx, person.id, FORM, subject, turn.seconds)
        known = _known(turn, person)[press.item]
        if known is not None:
            answer = Answer(known, reopened=True)
            stored.save(turn.tx, session.id, press.item, answer, turn.seconds)
    forms.resume(turn, FORM, subject)


def _known(turn: Turn, person: Person) -> dict[str, object]:
    given = consents.in_force(turn.tx, person.id)
    return {
        "name": person.name,
        "unit": person.unit,
        "field": person.field,
        "year": questions.STUDYING if person.studying else person.graduation_year,
        "region": person.region,
        "wants": [one for one in (NEWS, SURVEYS) if one in given],
        "language": person.language,
    }


def _question(turn: Turn, item: str) -> Question:
    house = turn.house
    this_year = turn.now.astimezone(house.organisation.zone).year
    make: dict[str, Callable[[], Question]] = {
        "name": lambda: questions.name(turn.incoming.first_name),
        "unit": lambda: questions.unit(house),
        "field": lambda: questions.field(house),
        "year": lambda: questions.year(house, this_year),
        "region": lambda: questions.region(house),
        "wants": questions.wants,
        "language": lambda: questions.language(house),
    }
    return make[item]()


def build(turn: Turn, session: Session) -> Form:
    """Return the form of one question that changes one item."""
    return Form(Key("profile-change-title"), (_question(turn, ITEMS[session.subject]),))


def guard(turn: Turn, session: Session) -> None:
    """Refuse a session of somebody who has left, or of an item that is no more."""
    if turn.person is None or not turn.person.is_member or session.subject >= len(ITEMS):
        raise StaleButton


def done(turn: Turn, _: Session, values: Values) -> None:
    """Save the item and show the whole profile."""
    person = turn.who()
    people.set_profile(turn.tx, person.id, **profile_of(values))
    if "wants" in values:
        _set_wants(turn, values["wants"])
    if "language" in values:
        speak(turn, values["language"])
    turn.reload()
    turn.toast = turn.plain("profile-saved")
    turn.show(profile_screen(turn))


def _set_wants(turn: Turn, wanted: list[str]) -> None:
    for purpose in (NEWS, SURVEYS):
        if purpose in wanted:
            give_consent(turn, purpose)
        else:
            consents.withdraw(turn.tx, turn.who().id, purpose, turn.seconds)


def speak(turn: Turn, language: str) -> None:
    """Speak this language with the person from now on, in the command menu too."""
    people.set_language(turn.tx, turn.who().id, language)
    turn.reload()
    menu.refresh(turn)


KIND = FormKind(build=build, done=done, guard=guard)
