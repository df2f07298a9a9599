"""/inbox: everything that waits for a unit's coordinators, in one list of a few boxes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import InboxDo, MatterDo
from handlers.house import House
from handlers.matters import rules, tasks
from handlers.matters.tasks import Task
from handlers.screen import Button, Rows, Screen, clipped, in_rows, side_by_side
from handlers.turn import Turn
from storage import applications, matter_lists, matters
from storage.matter_lists import BOXES, MINE, NEW, NOTES


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of a box, how many lie in each, and how many wait to be let in."""

    box: str
    page: int
    numbers: Mapping[str, int]
    tasks: Sequence[Task]
    waiting: int

    @property
    def last(self) -> int:
        """The last page of the box."""
        return max(self.numbers[self.box] - 1, 0) // rules.LISTED


def inbox(turn: Turn) -> None:
    """Show what is new, or else what the coordinator looks after, or the notes to organisers."""
    numbers = matter_lists.numbers(turn.tx, turn.scope, turn.who().id)
    _show(turn, next((one for one in (NEW, MINE, NOTES) if numbers[one]), NEW), 0)


def turned(turn: Turn, value: str) -> None:
    """Show a page of a box: "new-0"; the first that makes sense for anything else."""
    box, _, page = value.partition("-")
    if box not in BOXES:
        inbox(turn)
        return
    known = page.isascii() and page.isdecimal() and len(page) < 5
    _show(turn, box, int(page) if known else 0)


def _show(turn: Turn, box: str, page: int) -> None:
    me = turn.who().id
    numbers = matter_lists.numbers(turn.tx, turn.scope, me)
    number = min(page, max(numbers[box] - 1, 0) // rules.LISTED)
    found = matter_lists.in_box(
        turn.tx, turn.scope, me, box, limit=rules.LISTED, skip=number * rules.LISTED
    )
    listed = tasks.in_box(turn, found)
    for one in found:
        if tasks.is_whole(one):
            matters.see(turn.tx, one.id, turn.seconds)
    if listed:
        turn.audit("viewed", unit=turn.scope, subject="matter", people=len(listed))
    waiting = applications.count_waiting(turn.tx, turn.scope)
    turn.show(screen(turn.house, turn.language, Shown(box, number, numbers, listed, waiting)))


def screen(house: House, language: str, shown: Shown) -> Screen:
    """Return a box of the inbox with the ways to the others."""
    texts = house.texts
    parts = [texts.say(language, "matters-inbox")]
    if shown.waiting:
        parts.append(texts.say(language, "matters-approvals", **{"people-number": shown.waiting}))
    count = {"box": shown.box, "matters-number": shown.numbers[shown.box]}
    parts.append(texts.say(language, "matters-box", **count))
    first = shown.page * rules.LISTED + 1
    parts += [
        texts.say(language, "matters-line", place=str(place), task=one.line)
        for place, one in enumerate(shown.tasks, first)
    ]
    rows = [_open(house, language, place, one) for place, one in enumerate(shown.tasks, first)]
    rows += [*_leaves(house, language, shown), *_boxes(house, language, shown)]
    rows += _ways(house, language, shown)
    return Screen(Markup("\n\n").join(parts), tuple(rows))


def _open(house: House, language: str, place: int, task: Task) -> tuple[Button, ...]:
    label = house.texts.plain(language, "wishes-open-button", place=str(place), task=task.label)
    return (Button(clipped(label), task.press),)


def _leaves(house: House, language: str, shown: Shown) -> Rows:
    leaves = [("form-previous", shown.page - 1)] if shown.page else []
    leaves += [("form-next", shown.page + 1)] if shown.page < shown.last else []
    buttons = [
        Button(house.texts.plain(language, key), MatterDo(0, "list", f"{shown.box}-{to}"))
        for key, to in leaves
    ]
    return side_by_side(buttons, plain=language == PLAIN)


def _boxes(house: House, language: str, shown: Shown) -> Rows:
    """Return the way to each other box in which something lies."""
    buttons = []
    for box in BOXES:
        if box != shown.box and shown.numbers[box]:
            values = {"box": box, "matters-number": shown.numbers[box]}
            label = house.texts.plain(language, "matters-box-button", **values)
            buttons.append(Button(label, MatterDo(0, "list", f"{box}-0")))
    return in_rows(buttons, plain=language == PLAIN)


def _ways(house: House, language: str, shown: Shown) -> Rows:
    """Return the ways to who waits to be let in, and to the answers that are kept."""
    count = {"people-number": shown.waiting}
    joining = house.texts.plain(language, "matters-approvals-button", **count)
    kept = house.texts.plain(language, "matters-canned-button")
    return (
        (Button(joining, InboxDo(0, "list", "0")),),
        (Button(kept, MatterDo(0, "canned", "")),),
    )
