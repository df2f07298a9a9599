"""A matter as each side sees it, and the lists of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import MatterDo, Open, Pages
from handlers.house import House
from handlers.matters import letters, rules
from handlers.matters.tasks import Task
from handlers.screen import LONGEST_TEXT, Button, Rows, Screen, clipped, side_by_side
from storage.matter_notes import Note
from storage.matters import CLOSED, NEW, Matter
from storage.people import Person

PAGE = "wishes"  # the list of handlers/paging.py
SHORTER = (0, 400, 100)  # characters of what was sent on a card; 0 is all of it
NOTES = "notes"  # what the action of an older page of a conversation begins with


@dataclass(frozen=True, slots=True)
class Shown:
    """A matter with a page of what was written about it, the newest page being 0.

    ``name`` is the alumnus, ``holder`` the coordinator who has taken it, ``me`` who looks at it;
    ``reachable``: the bot can write to the alumnus.
    """

    matter: Matter
    name: str | None
    holder: str | None
    me: int
    notes: Sequence[Note] = ()
    page: int = 0
    total: int = 0
    reachable: bool = True


def notes_of(matter: Matter) -> int:
    """Return how many notes stand on a card: what was sent may leave room for one only."""
    return rules.NOTES if matter.is_wish else 1


def card(house: House, language: str, shown: Shown, note: Markup | None = None) -> Screen:
    """Return a matter as a coordinator of the unit sees it; what was taken back says only that.

    What was sent is shortened where a long answer leaves it no room.
    """
    return _fitting(lambda longest: _card(house, language, shown, note, longest))


def _fitting(made: Callable[[int], Screen]) -> Screen:
    """Return the first that fits one message, with all that was sent or less and less of it."""
    screens = (made(longest) for longest in SHORTER)
    return next((one for one in screens if one.length <= LONGEST_TEXT), made(SHORTER[-1]))


def _card(house: House, language: str, shown: Shown, note: Markup | None, longest: int) -> Screen:
    matter = shown.matter
    if matter.is_taken_back:
        gone = letters.taken_back(house, language, matter=matter, name=shown.name)
        return gone.with_row(_to_list_of(house, language, matter))
    parts = [note] if note is not None else []
    parts += [*_head(house, language, shown, longest), _state(house, language, shown)]
    if matter.outcome is not None:
        parts.append(house.texts.say(language, "matters-outcome", words=matter.outcome))
    if not shown.reachable and matter.state != CLOSED:
        parts.append(house.texts.say(language, "wishes-unreachable"))
    parts += _written(house, language, shown)
    actions = (
        *letters.played(matter),
        *rules.coordinators_doings(matter, shown.me),
        *rules.further_doings(matter, shown.me),
    )
    rows = _doings(house, language, shown, actions)
    return Screen(Markup("\n\n").join(parts), (*rows, (_to_list_of(house, language, matter),)))


def _head(house: House, language: str, shown: Shown, longest: int) -> list[Markup]:
    """Return what was brought, by whom and when."""
    matter = shown.matter
    values = letters.facts(house, language, matter, shown.name)
    values["day"] = _day(house, language, matter.made_at)
    head = house.texts.say(language, f"{letters.family(matter)}-card", **values)
    return [head] if matter.is_wish else [head, *letters.body(house, language, matter, longest)]


def _state(house: House, language: str, shown: Shown) -> Markup:
    """Return how far a matter has come, as coordinators name it."""
    matter = shown.matter
    mine = matter.holder == shown.me and matter.state not in (NEW, CLOSED)
    state = f"my-{matter.state}" if mine else matter.state
    holder = letters.name_said(house, language, shown.holder)
    return house.texts.say(language, "wishes-state", state=state, holder=holder)


def own_card(house: House, language: str, shown: Shown, note: Markup | None = None) -> Screen:
    """Return one's own matter: what was sent, how far it has come, what was written."""
    return _fitting(lambda longest: _own_card(house, language, shown, note, longest))


def _own_card(
    house: House, language: str, shown: Shown, note: Markup | None, longest: int
) -> Screen:
    matter = shown.matter
    family = letters.family(matter)
    back = (to_list(house, language, f"{family}-mine-button"),)
    if matter.is_taken_back:
        text = house.texts.say(language, f"{family}-own-taken-back", kind=matter.kind)
        return Screen(text, (back,))
    values = letters.facts(house, language, matter, shown.name)
    values["day"] = _day(house, language, matter.made_at)
    parts = [note] if note is not None else []
    parts.append(house.texts.say(language, f"{family}-own-card", **values))
    parts += letters.sent(house, language, matter.content, longest)
    parts.append(_own_state(house, language, matter))
    parts += _written(house, language, shown)
    rows = _doings(house, language, shown, (*letters.played(matter), *rules.own_doings(matter)))
    return Screen(Markup("\n\n").join(parts), (*rows, back))


def _own_state(house: House, language: str, matter: Matter) -> Markup:
    """Return how far one's own matter has come, or what came of it."""
    if matter.is_wish:
        return house.texts.say(language, "wishes-own-state", state=matter.state)
    if matter.outcome is not None and matter.state == CLOSED:
        values = {"kind": matter.kind, "words": matter.outcome}
        return house.texts.say(language, "matters-came", **values)
    return house.texts.say(language, "matters-own-state", state=rules.is_seen(matter))


def colleagues(house: House, language: str, matter: Matter, found: Sequence[Person]) -> Screen:
    """Ask to which other coordinator a matter is given."""
    text = house.texts.say(language, "matters-give-ask", **{"people-number": len(found)})
    rows = [
        (
            Button(
                clipped(letters.name_said(house, language, one.name)),
                MatterDo(matter.id, "to", str(one.id)),
            ),
        )
        for one in found
    ]
    back = Button(
        house.texts.plain(language, "matters-return-button"), letters.press(matter, "show")
    )
    return Screen(text, (*rows, (back,)))


def sure(house: House, language: str, matter: Matter) -> Screen:
    """Ask once whether to take one's matter back: what was written goes with it."""
    actions = ("back_now", "keep")
    rows = tuple((letters.button(house, language, matter, one),) for one in actions)
    text = house.texts.say(language, f"{letters.family(matter)}-back-ask", kind=matter.kind)
    return Screen(text, rows)


def _written(house: House, language: str, shown: Shown) -> list[Markup]:
    """Return the notes of the page, each with what came with it."""
    said = []
    for one in shown.notes:
        said.append(_note(house, language, shown, one))
        if one.sent is not None:
            said.append(house.texts.say(language, "matters-sent", sent=one.sent.sent))
    return said


def _note(house: House, language: str, shown: Shown, note: Note) -> Markup:
    name = letters.named(house, language, shown.matter, shown.name)
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
    matter, plain = shown.matter, language == PLAIN
    rows = [(letters.button(house, language, matter, one),) for one in actions]
    rows += [(_play(house, language, matter, one),) for one in shown.notes if one.sent is not None]
    most = notes_of(matter)
    leaves = [("older", shown.page + 1)] if (shown.page + 1) * most < shown.total else []
    leaves += [("newer", shown.page - 1)] if shown.page else []
    buttons = [
        Button(
            house.texts.plain(language, f"wishes-{one}-button"),
            letters.press(matter, f"{NOTES}{to}"),
        )
        for one, to in leaves
    ]
    return (*rows, *side_by_side(buttons, plain=plain))


def _play(house: House, language: str, matter: Matter, note: Note) -> Button:
    """Return the button that hands over what came with a note."""
    kind = note.sent.sent if note.sent is not None else ""
    label = house.texts.plain(language, "matters-play-button", sent=kind, kind=matter.kind)
    return Button(label, MatterDo(matter.id, letters.PLAY, str(note.id)))


def listed(
    house: House,
    language: str,
    own: Sequence[Task],
    theirs: Sequence[Task] | None,
    page: int,
    sent: Sequence[Task] = (),
) -> Screen:
    """Return one's own wishes, and for a coordinator (not None) a page of the unit's open ones.

    All else that was ``sent`` to the coordinators follows, with the ways to send more.
    """
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
    if sent:
        count = {"matters-number": len(sent)}
        parts.append(house.texts.say(language, "matters-own-list", **count))
        parts += [one.line for one in sent]
        rows += [(Button(one.label, one.press),) for one in sent]
    rows += [(one,) for one in to_send(house, language)]
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


def to_send(house: House, language: str) -> tuple[Button, ...]:
    """Return the buttons that begin an idea and a question."""
    idea = Button(house.texts.plain(language, "matters-idea-button"), Open("idea"))
    ask = Button(house.texts.plain(language, "matters-ask-button"), MatterDo(0, "ask", ""))
    return idea, ask


def _to_list_of(house: House, language: str, matter: Matter) -> Button:
    """Return the button that leads a coordinator back to the list of such matters."""
    if matter.is_wish:
        return to_list(house, language)
    return Button(house.texts.plain(language, "matters-inbox-button"), Open("inbox"))


def to_list(house: House, language: str, key: str = "wishes-list-button") -> Button:
    """Return the button that leads to all wishes, or to one's own by that name."""
    return Button(house.texts.plain(language, key), Open("wishes"))


def _day(house: House, language: str, at: int) -> str:
    return dates.day(dates.local_day(at, house.organisation.zone), language)
