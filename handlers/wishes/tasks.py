"""Open work as a list shows it: a line, a button, since when; wishes are one kind of it."""

from dataclasses import dataclass

from config import dates
from config.languages import Words
from config.markup import Markup
from handlers.buttons import Press, WishDo
from handlers.screen import clipped
from handlers.turn import Turn
from handlers.wishes import keeping, letters
from handlers.wishes.freeing import settled
from storage import people, wishes
from storage.wishes import CLOSED, NEW, Wish

MOST_OWN = 10  # on one screen; a survey is asked twice a year at most


@dataclass(frozen=True, slots=True)
class Task:
    """Something that waits for somebody since ``since`` (UTC epoch seconds), whatever it is.

    ``line`` tells of it in the reader's language, ``label`` stands on the button that opens it.
    """

    kind: str
    line: Markup
    label: str
    press: Press
    since: int


def waiting(turn: Turn) -> list[Task]:
    """Return the open wishes of the coordinator's unit, those that wait longest first."""
    found = wishes.open_in(turn.tx, turn.scope, turn.who().id)
    return [_task(turn, settled(turn, one)) for one in found]


def _task(turn: Turn, wish: Wish) -> Task:
    person = people.by_id(turn.tx, wish.person_id)
    holder = keeping.looks_after(turn.house, turn.tx, wish, turn.seconds)
    mine = wish.holder == turn.who().id and wish.state not in (NEW, CLOSED)
    name = person.name if person is not None else None
    line = turn.say(
        "wishes-task",
        **letters.facts(turn.house, turn.language, wish, name),
        state=f"my-{wish.state}" if mine else wish.state,
        holder=letters.name_said(turn.house, turn.language, holder.name if holder else None),
        day=_day(turn, wish.made_at),
    )
    label = letters.name_said(turn.house, turn.language, name)
    return Task("wish", line, label, WishDo(wish.id, letters.SHOW), wish.changed_at)


def own(turn: Turn) -> list[Task]:
    """Return the person's newest wishes of their own, the newest first."""
    return [
        _own(turn, settled(turn, one)) for one in wishes.of_person(turn.tx, turn.who().id, MOST_OWN)
    ]


def _own(turn: Turn, wish: Wish) -> Task:
    values = {"wishes": letters.said(wish, turn.language), "day": _day(turn, wish.made_at)}
    line = turn.say("wishes-own-task", state=wish.state, **values)
    label = clipped(Words(wish.wishes[0])[turn.language])
    return Task("wish", line, label, WishDo(wish.id, letters.SHOW), wish.changed_at)


def _day(turn: Turn, at: int) -> str:
    return dates.day(dates.local_day(at, turn.house.organisation.zone), turn.language)
