"""Who answered an event and who came, as a file for its organiser."""

from config import dates
from handlers.events import rules
from handlers.events.access import own_published
from handlers.events.telling import title
from handlers.hosting import desk
from handlers.hosting.sheet_data import Cell, Table
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.turn import Turn
from storage import attendance, events
from storage.attendance import Line
from storage.events import Event
from storage.transaction import Transaction

XLSX, CSV = "event_list_xlsx", "event_list_csv"
COLUMNS = {"name": 28, "answer": 16, "guests": 9, "note": 44, "late": 16, "state": 22}
ORDER = ("coming", "waiting", "maybe", "cannot")


def xlsx(turn: Turn, event_id: int) -> None:
    """Send the list as a spreadsheet."""
    _send(turn, event_id, XLSX)


def csv(turn: Turn, event_id: int) -> None:
    """Send the list as CSV."""
    _send(turn, event_id, CSV)


def _send(turn: Turn, event_id: int, recipe: str) -> None:
    event = own_published(turn, event_id)
    people = attendance.how_many(turn.tx, event.id)
    turn.audit("exported", unit=event.unit, subject="event", subject_id=event.id, people=people)
    caption = desk.list_caption(turn.house, turn.language, event, people)
    turn.send_file(recipe, {"event": event.id, "scope": turn.scope}, caption)


def gather(house: House, tx: Transaction, args: Args) -> Table:
    """Return the list, who comes first; NothingToMake if the event is not the reader's any more."""
    event = events.by_id(tx, int(args["event"]))
    if event is None or not rules.is_within(args["scope"], event):
        raise NothingToMake
    language = str(args["language"])

    def plain(key: str, **values: object) -> str:
        return house.texts.plain(language, key, **values)

    lines = sorted(attendance.lines(tx, event.id), key=_place)
    rows = [_row(house, language, one) for one in lines]
    if event.walk_ins:
        nameless = plain("list-nameless", **{"people-number": event.walk_ins})
        rows.append((nameless, None, None, None, None, plain("list-state-came")))
    return Table(
        name=_name(house, language, event),
        title=plain("list-sheet"),
        columns=tuple(plain(f"list-column-{one}") for one in COLUMNS),
        widths=tuple(COLUMNS.values()),
        rows=tuple(rows),
    )


def _place(one: Line) -> tuple[int, int, str]:
    """Return by what the list is ordered: the answer, the place in line, the name."""
    return ORDER.index(one.answer), one.place or 0, one.name.casefold()


def _row(house: House, language: str, one: Line) -> tuple[Cell, ...]:
    plain = house.texts.plain
    place = {"place-number": one.place or 0} if one.answer == "waiting" else {}
    answer = "walked-in" if one.walked_in else one.answer
    return (
        one.name,
        plain(language, f"list-answer-{answer}", **place),
        one.guests,
        one.note,
        plain(language, "list-late") if one.late else None,
        plain(language, f"list-state-{one.state}") if one.state is not None else None,
    )


def _name(house: House, language: str, event: Event) -> str:
    day = dates.local_day(event.starts_at, house.organisation.zone)
    words = "".join(c if c.isalnum() else " " for c in title(event, language)).split()
    told = {"title": "-".join(words)[:40], "day": day.isoformat()}
    return house.texts.plain(language, "list-file", **told)
