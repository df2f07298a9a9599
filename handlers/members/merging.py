"""Merging by a coordinator: the same person with a new account, found within the scope."""

from handlers.buttons import PersonDo
from handlers.failures import NotAllowed, StaleButton
from handlers.forms import turns as forms
from handlers.forms.form import Form, FormKind, Question, Values
from handlers.forms.kinds import Text
from handlers.house import Key
from handlers.members import card, merging_screens, screens, uniting
from handlers.members.finding import find, own, search_of, shown
from handlers.members.rules import Search
from handlers.preferences.contact import quiet_until
from handlers.turn import Turn
from storage import duties, members
from storage.forms import Session
from storage.people import Person

FORM = "merging"
LONGEST = 80  # characters, as a name in registration


def ask(turn: Turn, press: PersonDo) -> None:
    """Ask who else the person of the card is."""
    forms.resume(turn, FORM, own(turn, press.person).id)


def build(turn: Turn, session: Session) -> Form:
    """Return the form of one question: the other's name."""
    person = members.member(turn.tx, session.subject, turn.scope)
    name = card.name_said(turn.house, turn.language, person) if person is not None else ""
    question = Question(
        "words",
        Key("members-ask"),
        Text(LONGEST),
        Key("members-title"),
        help=Key("members-ask-help"),
        before=Key("members-merge-intro", {"name": name}),
    )
    return Form(Key("members-merge-title"), (question,))


def guard(turn: Turn, session: Session) -> None:
    """Refuse whoever coordinates no more, or not this person."""
    if not turn.is_coordinator:
        raise NotAllowed
    own(turn, session.subject)


def done(turn: Turn, session: Session, values: Values) -> None:
    """Show who was found, to choose from."""
    _show(turn, session.subject, Search.of(values["words"]))


KIND = FormKind(build=build, done=done, guard=guard)


def among(turn: Turn, press: PersonDo) -> None:
    """Turn a page of those to choose from."""
    _show(turn, own(turn, press.person).id, search_of(press))


def _show(turn: Turn, person_id: int, search: Search) -> None:
    found, near = find(turn, search)
    turn.show(
        screens.found_screen(
            turn.house,
            turn.language,
            found,
            search,
            units=turn.scope is None,
            near=near,
            merging=person_id,
        )
    )


def compare(turn: Turn, press: PersonDo) -> None:
    """Show both side by side, and ask once."""
    one, other = _two(turn, press)
    for person in (one, other):
        turn.audit("viewed", unit=person.unit, subject="person", subject_id=person.id)
    refused = _why_not(turn, one, other)
    if refused is not None:
        turn.show(merging_screens.refused_screen(turn.house, turn.language, one, refused))
        return
    kept, gone = in_order(one, other)
    turn.show(
        merging_screens.sure_screen(
            turn.house, turn.language, shown(turn, kept), shown(turn, gone), one.id
        )
    )


def merge_now(turn: Turn, press: PersonDo) -> None:
    """Make one person of the two and tell both accounts, by day."""
    one, other = _two(turn, press)
    refused = _why_not(turn, one, other)
    if refused is not None:
        turn.show(merging_screens.refused_screen(turn.house, turn.language, one, refused))
        return
    kept, gone = in_order(one, other)
    last = merging_screens.left_screen(turn.house, kept.language)
    due_at = quiet_until(turn.house, gone, turn.seconds)
    after, _ = uniting.unite(turn, kept, gone, last, due_at)
    uniting.note(turn, kept, gone)
    if after.unreachable_at is None:
        told = turn.other(after)
        told.send(merging_screens.told_screen(turn.house, after.language))
        told.post(due_at=due_at)
    said = turn.say("members-merged", name=card.name_said(turn.house, turn.language, after))
    turn.show(card.card(turn.house, turn.language, shown(turn, after), None, said))


def _two(turn: Turn, press: PersonDo) -> tuple[Person, Person]:
    """Return both, each within the scope; StaleButton for anything else."""
    one = own(turn, press.person)
    if not press.value.isdecimal() or len(press.value) > 18:
        raise StaleButton
    return one, own(turn, int(press.value))


def _why_not(turn: Turn, one: Person, other: Person) -> str | None:
    """Return why these two are not merged here: the key of a kind sentence, or None.

    A duty goes with its person, so a coordinator could take another's duty to an account of their
    own choice: whoever coordinates moves by their own code, or an owner merges them.
    """
    if one.id == other.id:
        return "members-merge-same"
    if turn.who().id in (one.id, other.id):
        return "members-merge-self"
    if any(person.telegram_id in turn.house.owners for person in (one, other)):
        return "members-merge-duty"
    if not turn.is_owner and any(
        duties.of_person(turn.tx, one.id, turn.seconds) for one in (one, other)
    ):
        return "members-merge-duty"
    return None


def in_order(one: Person, other: Person) -> tuple[Person, Person]:
    """Return the two as (kept, gone): the newer account, whose Telegram id stays, comes second.

    Newer is who can be reached at all, then who has joined later, then who was there later.
    """

    def newness(person: Person) -> tuple[bool, int, int, int]:
        return (
            person.unreachable_at is None,
            person.joined_at or 0,
            person.seen_at,
            person.id,
        )

    kept, gone = sorted((one, other), key=newness)
    return kept, gone
