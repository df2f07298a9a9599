"""Registering: from Start to being a member, and straight on to where the link led."""

from dataclasses import replace
from typing import Any

from handlers.approvals import turns as approvals
from handlers.buttons import Open
from handlers.checkin import scanning
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.house import Key
from handlers.invitations import arriving
from handlers.people import consenting, prefilling, questions
from handlers.people.becoming import become_member, follow, home
from handlers.people.profile_rules import profile_of, purposes_of
from handlers.screen import Screen
from handlers.team import letters
from handlers.team import turns as team
from handlers.turn import Turn
from storage import people
from storage.consents import MEMBERSHIP
from storage.forms import Session

__all__ = ["FORM", "KIND", "become_member", "follow", "home", "start"]

FORM = "registration"
FOR_MANY, FOR_ONE = "i", "p"  # how the payloads of invitations begin
LEADING = ("e", FOR_MANY, FOR_ONE)
FOR_OWNER = "own_"  # of the link that setup shows to whoever becomes the first owner
LONGEST_PAYLOAD = 64  # characters, a Telegram limit


def start(turn: Turn, payload: str = "") -> None:
    """Welcome a member; let anybody else join. A link's payload is followed, now or after joining.

    Payloads: ``e<number>`` an event, ``i<secret>`` an invitation, ``p<secret>`` somebody's own,
    ``t<secret>`` a coordinator's one-time link, ``k<secret>`` a ticket, ``own_<secret>`` that of an
    owner, whom the settings name by then. Any other one is as if it were not there: an old link
    must not keep anybody from joining.
    """
    if payload.startswith("t") and len(payload) > 1:
        team.accept_link(turn, payload[1:])
        return
    if len(payload) <= LONGEST_PAYLOAD and scanning.opened(turn, payload):
        return
    known = payload if payload.startswith(LEADING) and len(payload) <= LONGEST_PAYLOAD else ""
    is_member = turn.arrive().is_member
    if payload.startswith(FOR_OWNER) and turn.is_owner:
        turn.send(letters.owner_screen(turn.house, turn.language, is_member=is_member))
    if is_member:
        _welcome(turn, known)
        return
    waiting = approvals.waiting_screen(turn)
    if waiting is not None and not _is_personal(turn, known):
        _keep_for_later(turn, known)
        turn.send(waiting)
        return
    if known:
        _come_by(turn, known)
    forms.resume(turn, FORM)


def _welcome(turn: Turn, payload: str) -> None:
    """Welcome a member; a link of one's own has nothing left to do for them."""
    if payload.startswith(FOR_ONE):
        turn.send(Screen(turn.say("join-already"), home(turn).rows))
        return
    arriving.opened(turn, payload)
    if not follow(turn, payload):
        turn.send(home(turn))


def _come_by(turn: Turn, payload: str) -> None:
    """Remember the link and let it fill in what it knows; a dead one says why and no more."""
    dead = arriving.why_not(turn, payload)
    if dead is not None:
        turn.send(Screen(turn.said(dead)))
        return
    person = turn.who()
    if not _is_personal(turn, person.start_payload) or payload.startswith(FOR_ONE):
        _leave(turn, person.start_payload or "", payload)
        people.set_payload(turn.tx, person.id, payload)
    arriving.opened(turn, payload)
    turn.reload()
    arrival = arriving.arrival(turn, payload)
    if arrival is not None:
        prefilling.fill_in(turn, FORM, build, arrival)


def _leave(turn: Turn, before: str, payload: str) -> None:
    """Forget what an earlier link has filled in, unless the new one is only an event's."""
    brought = arriving.brought(turn, before) if before != payload else None
    if brought is not None and payload.startswith((FOR_MANY, FOR_ONE)):
        prefilling.take_back(turn, FORM, build, brought)


def _keep_for_later(turn: Turn, payload: str) -> None:
    """Let whoever waits for approval land on the link's event once they are in."""
    if payload and not payload.startswith(FOR_ONE):
        people.set_payload(turn.tx, turn.who().id, payload)
        arriving.opened(turn, payload)


def _is_personal(turn: Turn, payload: str | None) -> bool:
    """Tell whether the person came by a link of their own, which still works."""
    arrival = arriving.arrival(turn, payload or "")
    return arrival is not None and arrival.confirm


def build(turn: Turn, _: Session) -> Form:
    """Return the registration form: everything after the consent is asked only of who agrees.

    Who came by a link of their own sees at the end what it has filled in, to confirm it.
    """
    house = turn.house
    first = (questions.hello(questions.language(house)), questions.consent(house))
    return Form(
        Key("join-title"),
        (*first, *(_if_agreed(one) for one in _about_the_person(turn))),
        review=_is_personal(turn, turn.who().start_payload),
        given_up=lambda values: not questions.agreed(values),
    )


def _about_the_person(turn: Turn) -> list[Question]:
    house, school = turn.house, turn.house.organisation
    this_year = turn.now.astimezone(school.zone).year
    status, *years = questions.graduation(house, this_year)
    return [
        questions.name(turn.incoming.first_name),
        status,
        *([questions.unit(house)] if len(school.units) > 1 else []),
        *questions.field_and_qualification(house),
        *years,
        questions.region(house),
        *([questions.activity(house)] if school.activities else []),
        questions.taking_part(),
    ]


def _if_agreed(question: Question) -> Question:
    own = question.when
    return replace(
        question, when=lambda values: questions.agreed(values) and (own is None or own(values))
    )


def heard(turn: Turn, _: Session, question: str, value: Any) -> None:
    """Speak the chosen language from the next word on."""
    if question == "language":
        people.set_language(turn.tx, turn.who().id, value)
        turn.reload()


def done(turn: Turn, _: Session, values: Values) -> None:
    """Make a member of who agreed, or let them wait for approval; keep nothing of who did not."""
    if not questions.agreed(values):
        _refuse(turn)
        return
    person, units = turn.who(), turn.house.organisation.units
    only = {"unit": units[0].id} if len(units) == 1 else {}
    people.set_profile(turn.tx, person.id, **only | profile_of(values))
    consenting.give(turn, MEMBERSHIP)
    consenting.set_taking_part(turn, purposes_of(values["taking_part"]))
    person = turn.reload()
    if turn.house.organisation.needs_approval(person.unit) and not _is_vouched_for(turn):
        approvals.wait(turn)
    else:
        become_member(turn)


def _is_vouched_for(turn: Turn) -> bool:
    """Tell whether the unit that the person has chosen is the one that has invited them."""
    person = turn.who()
    arrival = arriving.arrival(turn, person.start_payload or "")
    return arrival is not None and arrival.confirm and arrival.values.get("unit") == person.unit


def _refuse(turn: Turn) -> None:
    person = turn.who()
    turn.spoken = person.language
    people.erase(turn.tx, person, turn.seconds)
    turn.person = None
    turn.show(Screen(turn.say("join-refused")).with_row(turn.button("button-join", Open("start"))))


KIND = FormKind(build=build, done=done, heard=heard)
