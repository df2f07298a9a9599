"""Finding somebody within the coordinator's scope, and noting that somebody has looked."""

from handlers.buttons import PersonDo
from handlers.failures import StaleButton
from handlers.members.card import Shown
from handlers.members.rules import PAGE, Search, nearest
from handlers.turn import Turn
from storage import consents, members, names
from storage.members import Found
from storage.people import Person


def find(turn: Turn, search: Search) -> tuple[Found, bool]:
    """Return a page of those within the scope whose name fits, else nearly; audited as a search.

    The audit log gets how many were found, never the words.
    """
    words, scope = search.words, turn.scope
    found, near = members.search(turn.tx, words, scope, search.page, PAGE), False
    if not found.total and words:
        choices = [nearest(word, names.like(turn.tx, word[:1])) for word in words]
        if all(choices):
            found = members.search_exact(turn.tx, choices, scope, search.page, PAGE)
            near = True
    turn.audit("searched", unit=scope, subject="person", people=found.total)
    return found, near


def search_of(press: PersonDo) -> Search:
    """Return the search that a button spells; StaleButton if it spells none."""
    search = Search.read(press.value)
    if search is None:
        raise StaleButton
    return search


def own(turn: Turn, person_id: int) -> Person:
    """Return a member within the coordinator's scope; StaleButton for anybody else, or nobody."""
    person = members.member(turn.tx, person_id, turn.scope)
    if person is None:
        raise StaleButton
    return person


def shown(turn: Turn, person: Person) -> Shown:
    """Return the person with the consents in force."""
    return Shown(person, frozenset(consents.in_force(turn.tx, person.id)))
