"""Registering: from Start to being a member, and straight on to where the link led."""

from dataclasses import replace
from typing import Any

from handlers import menu
from handlers.buttons import Open
from handlers.events import turns as events
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Values
from handlers.house import Key
from handlers.people import questions
from handlers.people.profile_rules import profile_of
from handlers.screen import Screen, in_rows
from handlers.team import turns as team
from handlers.turn import Turn
from storage import consents, people
from storage.consents import MEMBERSHIP, Consent
from storage.forms import Session

FORM = "registration"


def start(turn: Turn, payload: str = "") -> None:
    """Welcome a member; let anybody else join. A link's payload is followed, now or after joining.

    Payloads: ``e<number>`` an event, ``t<secret>`` a coordinator's one-time link. Any other one
    is as if it were not there: an old link must not keep anybody from joining.
    """
    if payload.startswith("t") and len(payload) > 1:
        team.accept_link(turn, payload[1:])
        return
    person = turn.arrive()
    if not person.is_member:
        if payload:
            people.set_payload(turn.tx, person.id, payload)
        forms.resume(turn, FORM)
    elif not follow(turn, payload):
        turn.send(home(turn))


def follow(turn: Turn, payload: str) -> bool:
    """Open what a link leads to; return False if it leads nowhere."""
    if payload.startswith("e") and payload[1:].isdecimal() and len(payload) < 12:
        events.open_by_link(turn, int(payload[1:]))
        return True
    return False


def home(turn: Turn) -> Screen:
    """Return what a member is welcomed with."""
    buttons = [turn.button(f"button-{one}", Open(one)) for one in ("events", "profile", "help")]
    said = turn.say("home", name=turn.who().name or "")
    return Screen(said, in_rows(buttons, plain=turn.plain_language))


def build(turn: Turn, _: Session) -> Form:
    """Return the registration form: everything after the consent is asked only of who agrees."""
    house = turn.house
    asked = [
        questions.name(turn.incoming.first_name),
        *([questions.unit(house)] if len(house.organisation.units) > 1 else []),
        questions.field(house),
        questions.year(house, turn.now.astimezone(house.organisation.zone).year),
        questions.region(house),
        questions.wants(),
    ]
    first = (questions.hello(questions.language(house)), questions.consent(house))
    return Form(
        Key("join-title"), (*first, *(replace(one, when=questions.agreed) for one in asked))
    )


def heard(turn: Turn, _: Session, question: str, value: Any) -> None:
    """Speak the chosen language from the next word on."""
    if question == "language":
        people.set_language(turn.tx, turn.who().id, value)
        turn.reload()


def done(turn: Turn, _: Session, values: Values) -> None:
    """Make a member of who agreed; keep nothing of who did not."""
    person = turn.who()
    if not questions.agreed(values):
        turn.spoken = person.language
        people.erase(turn.tx, person)
        turn.person = None
        turn.show(
            Screen(turn.say("join-refused")).with_row(turn.button("button-join", Open("start")))
        )
        return
    only = turn.house.organisation.units
    profile = {"unit": only[0].id} | profile_of(values) if len(only) == 1 else profile_of(values)
    people.set_profile(turn.tx, person.id, **profile)
    for purpose in (MEMBERSHIP, *values.get("wants", ())):
        give_consent(turn, purpose)
    people.join(turn.tx, person.id, turn.seconds)
    people.set_payload(turn.tx, person.id, None)
    turn.reload()
    turn.show(Screen(turn.say("join-done", name=turn.who().name or ""), home(turn).rows))
    menu.refresh(turn)
    follow(turn, person.start_payload or "")


def give_consent(turn: Turn, purpose: str) -> None:
    """Record a consent with the text version and the language in which it is given."""
    version = turn.house.organisation.privacy.version
    consent = Consent(purpose, version, turn.language, turn.seconds)
    consents.give(turn.tx, turn.who().id, consent)


KIND = FormKind(build=build, done=done, heard=heard)
