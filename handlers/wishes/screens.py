"""A wish as each side sees it, and the lists of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import Open, Pages, WishDo
from handlers.house import House
from handlers.screen import Button, Rows, Screen, clipped, side_by_side
from handlers.wishes import letters, rules
from handlers.wishes.tasks import Task
from storage.wishes import CLOSED, NEW, Note, Wish

PAGE = "wishes"  # the list of handlers/paging.py
NOTES = "notes"  # what the action of an older page of a conversation begins with


@dataclass(frozen=True, slots=True)
class Shown:
    """A wish with a page of what was written about it, the newest page being 0.

    ``name`` is the alumnus, ``holder`` the coordinator who has taken it, ``me`` who looks at it;
    ``reachable``: the bot can write to the alumnus.
    """

    wish: Wish
    name: str | None
    holder: str | None
    me: int
    notes: Sequence[Note] = ()
    page: int = 0
    total: int = 0
    reachable: bool = True


def card(house: House, language: str, shown: Shown, note: Markup | None = None) -> Screen:
    """Return a wish as a coordinator of the unit sees it; what was taken back says only that."""
    wish = shown.wish
    if wish.is_taken_back:
        gone = letters.taken_back(house, language, name=shown.name)
        return gone.with_row(to_list(house, language))
    values = letters.facts(house, language, wish, shown.name)
    values["day"] = _day(house, language, wish.made_at)
    parts = [note] if note is not None else []
    parts += [house.texts.say(language, "wishes-card", **values), _state(house, language, shown)]
    if not shown.reachable and wish.state != CLOSED:
        parts.append(house.texts.say(language, "wishes-unreachable"))
    parts += _written(house, language, shown)
    rows = _doings(house, language, shown, rules.coordinators_doings(wish, shown.me))
    return Screen(Markup("\n\n").join(parts), (*rows, (to_list(house, language),)))


def _state(house: House, language: str, shown: Shown) -> Markup:
    """Return how far a wish has come, as coordinators name it."""
    wish = shown.wish
    mine = wish.holder == shown.me and wish.state not in (NEW, CLOSED)
    state = f"my-{wish.state}" if mine else wish.state
    holder = letters.name_said(house, language, shown.holder)
    return house.texts.say(language, "wishes-state", state=state, holder=holder)


def own_card(house: House, language: str, shown: Shown, note: Markup | None = None) -> Screen:
    """Return one's own wish: what was wished for, how far it has come, what was written."""
    wish = shown.wish
    if wish.is_taken_back:
        text = house.texts.say(language, "wishes-own-taken-back")
        return Screen(text, ((to_list(house, language, "wishes-mine-button"),),))
    values = {"wishes": letters.said(wish, language), "day": _day(house, language, wish.made_at)}
    parts = [note] if note is not None else []
    parts += [
        house.texts.say(language, "wishes-own-card", **values),
        house.texts.say(language, "wishes-own-state", state=wish.state),
    ]
    parts += _written(house, language, shown)
    rows = _doings(house, language, shown, rules.own_doings(wish))
    return Screen(
        Markup("\n\n").join(parts), (*rows, (to_list(house, language, "wishes-mine-button"),))
    )


def sure(house: House, language: str, wish: Wish) -> Screen:
    """Ask once whether to take one's wish back: what was written goes with it."""
    actions = ("back_now", "keep")
    rows = tuple((letters.button(house, language, wish, one),) for one in actions)
    return Screen(house.texts.say(language, "wishes-back-ask"), rows)


def _written(house: House, language: str, shown: Shown) -> list[Markup]:
    return [_note(house, language, shown, one) for one in shown.notes]


def _note(house: House, language: str, shown: Shown, note: Note) -> Markup:
    name = letters.name_said(house, language, shown.name)
    return house.texts.say(
        language, "wishes-note", **note_values(house, language, note, shown.me, name)
    )


def note_values(house: House, language: str, note: Note, me: int, name: str) -> dict[str, object]:
    """Return what the text of a note needs; ``name`` is the alumnus, ``me`` reads it."""
    author = "alumnus" if note.from_alumnus else "coordinator"
    return {
        "author": "me" if note.author == me else author,
        "name": name,
        "day": _day(house, language, note.made_at),
        "words": note.text,
    }


def _doings(house: House, language: str, shown: Shown, actions: Sequence[str]) -> Rows:
    wish, plain = shown.wish, language == PLAIN
    rows = [(letters.button(house, language, wish, one),) for one in actions]
    leaves = [("older", shown.page + 1)] if (shown.page + 1) * rules.NOTES < shown.total else []
    leaves += [("newer", shown.page - 1)] if shown.page else []
    buttons = [
        Button(house.texts.plain(language, f"wishes-{one}-button"), WishDo(wish.id, f"{NOTES}{to}"))
        for one, to in leaves
    ]
    return (*rows, *side_by_side(buttons, plain=plain))


def listed(
    house: House, language: str, own: Sequence[Task], theirs: Sequence[Task] | None, page: int
) -> Screen:
    """Return one's own wishes, and for a coordinator (not None) a page of the unit's open ones."""
    parts, rows = list[Markup](), list[tuple[Button, ...]]()
    if theirs is not None:
        count = {"wishes-number": len(theirs)}
        parts.append(house.texts.say(language, "wishes-list", **count))
        first = page * rules.LISTED
        of_page = theirs[first : first + rules.LISTED]
        parts += [
            _line(house, language, place, one) for place, one in enumerate(of_page, first + 1)
        ]
        rows += [_open(house, language, place, one) for place, one in enumerate(of_page, first + 1)]
        rows += _leaves(house, language, page, len(theirs))
    if own or theirs is None:
        parts.append(house.texts.say(language, "wishes-own-list", **{"wishes-number": len(own)}))
        parts += [one.line for one in own]
        rows += [(Button(one.label, one.press),) for one in own]
    return Screen(Markup("\n\n").join(parts), tuple(rows))


def _line(house: House, language: str, place: int, task: Task) -> Markup:
    return house.texts.say(language, "wishes-line", place=str(place), task=task.line)


def _open(house: House, language: str, place: int, task: Task) -> tuple[Button, ...]:
    label = house.texts.plain(language, "wishes-open-button", place=str(place), task=task.label)
    return (Button(clipped(label), task.press),)


def _leaves(house: House, language: str, page: int, total: int) -> Rows:
    leaves = [("form-previous", page - 1)] if page else []
    leaves += [("form-next", page + 1)] if (page + 1) * rules.LISTED < total else []
    buttons = [Button(house.texts.plain(language, key), Pages(PAGE, to)) for key, to in leaves]
    return side_by_side(buttons, plain=language == PLAIN)


def to_list(house: House, language: str, key: str = "wishes-list-button") -> Button:
    """Return the button that leads to all wishes, or to one's own by that name."""
    return Button(house.texts.plain(language, key), Open("wishes"))


def _day(house: House, language: str, at: int) -> str:
    return dates.day(dates.local_day(at, house.organisation.zone), language)
