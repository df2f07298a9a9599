"""Open work as a list shows it: a line, a button, since when; wishes are one kind of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from config import dates
from config.languages import Words
from config.markup import Markup
from handlers.buttons import Press
from handlers.matters import keeping, letters, rules
from handlers.matters.freeing import settled
from handlers.screen import clipped
from handlers.turn import Turn
from storage import matter_lists
from storage.matters import CLOSED, NEW, Matter

LONGEST_LINE = 120  # characters of what was sent, in a list
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
    found = matter_lists.open_wishes(turn.tx, turn.scope, turn.who().id)
    return [_task(turn, settled(turn, one), "wishes-task") for one in found]


def in_box(turn: Turn, found: Sequence[Matter]) -> list[Task]:
    """Return matters of the coordinator's inbox as they stand now."""
    return [_task(turn, settled(turn, one), "matters-task") for one in found]


def is_whole(matter: Matter) -> bool:
    """Tell whether a line in the list shows all that was sent."""
    content = matter.content
    return content is not None and not content.kind and len(content.text) <= LONGEST_LINE


def _task(turn: Turn, matter: Matter, key: str) -> Task:
    holder = keeping.looks_after(turn.house, turn.tx, matter, turn.seconds)
    mine = matter.holder == turn.who().id and matter.state not in (NEW, CLOSED)
    name = keeping.name_of(turn.tx, matter)
    values = letters.facts(turn.house, turn.language, matter, name)
    values["wishes"] = clipped(str(values["wishes"]), LONGEST_LINE) or _sent(turn, matter)
    line = turn.say(
        key,
        **values,
        state=f"my-{matter.state}" if mine else matter.state,
        holder=letters.name_said(turn.house, turn.language, holder.name if holder else None),
        day=_day(turn, matter.made_at),
    )
    label = letters.named(turn.house, turn.language, matter, name)
    press = letters.press(matter, letters.SHOW)
    return Task(matter.kind, line, label, press, matter.changed_at)


def own(turn: Turn) -> list[Task]:
    """Return the person's newest wishes of their own, the newest first."""
    found = matter_lists.of_person(turn.tx, turn.who().id, MOST_OWN, wishes=True)
    return [_own(turn, settled(turn, one)) for one in found]


def sent(turn: Turn) -> list[Task]:
    """Return the newest of all else that the person has sent, the newest first."""
    found = matter_lists.of_person(turn.tx, turn.who().id, MOST_OWN, wishes=False)
    return [_own(turn, settled(turn, one)) for one in found]


def _own(turn: Turn, matter: Matter) -> Task:
    words = clipped(letters.said(matter, turn.language), LONGEST_LINE) or _sent(turn, matter)
    values = {"wishes": words, "day": _day(turn, matter.made_at), "kind": matter.kind}
    state = matter.state if matter.is_wish else _standing(matter)
    line = turn.say(f"{letters.family(matter)}-own-task", state=state, **values)
    press = letters.press(matter, letters.SHOW)
    return Task(matter.kind, line, clipped(_label(turn, matter, words)), press, matter.changed_at)


def _standing(matter: Matter) -> str:
    """Return how far something has come; "came" when the sender was told what came of it."""
    if matter.state == CLOSED and matter.outcome is not None:
        return "came"
    return rules.is_seen(matter)


def _label(turn: Turn, matter: Matter, words: str) -> str:
    if matter.is_wish:
        return Words(matter.wishes[0])[turn.language]
    return " ".join(words.split())


def _sent(turn: Turn, matter: Matter) -> str:
    """Return what stands in place of words: a picture or a recording."""
    kind = matter.content.sent if matter.content is not None else ""
    return turn.plain("matters-sent", sent=kind)


def _day(turn: Turn, at: int) -> str:
    return dates.day(dates.local_day(at, turn.house.organisation.zone), turn.language)
