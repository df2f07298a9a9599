"""What was changed of an event, by whom and when; and what somebody wants to change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from storage.audience import Audience
from storage.events import Event, Item, Told, Wording
from storage.transaction import Row, Transaction

Fields = Mapping[str, Any]
"""Fields of an Event by their names; ``texts`` are wordings by language, None for one removed."""

# Why a change waits for its maker's word.
DONE, OTHERS_CHANGED, SURE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one item of an event; ``waits`` is DONE, or why it has not been made yet."""

    id: int
    event_id: int
    item: str
    before: Fields
    after: Fields
    made_by: int | None
    made_at: int
    waits: int = DONE

    @property
    def is_of_whereabouts(self) -> bool:
        """Whether time or place changed."""
        return not self.after.keys().isdisjoint(Told._fields)

    def undone(self, later: Told) -> Told:
        """Return time and place before this change, given those after it."""
        return later._replace(**{k: v for k, v in self.before.items() if k in Told._fields})


COLUMNS = "id, event_id, item, before, after, made_by, made_at, waits"


def values(event: Event, fields: Fields) -> dict[str, Any]:
    """Return what the event has now in these fields."""
    now = {name: getattr(event, name) for name in fields if name != "texts"}
    if "texts" in fields:
        now["texts"] = {language: event.texts.get(language) for language in fields["texts"]}
    return now


def _written(fields: Fields) -> str:
    plain = {
        name: value.to_json() if isinstance(value, Audience) else value
        for name, value in fields.items()
    }
    return json.dumps(plain, ensure_ascii=False)


def _read(text: str | None) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(text or "{}")
    return {name: _field(name, value) for name, value in fields.items()}


def _field(name: str, value: Any) -> Any:
    match name:
        case "audience":
            return Audience.from_json(value)
        case "programme":
            return tuple(Item(*one) for one in value)
        case "reminders":
            return tuple(value)
        case "texts":
            return {language: Wording(*one) if one else None for language, one in value.items()}
        case _:
            return value


def _change(row: Row) -> Change:
    stored = dict(row)
    return Change(**stored | {"before": _read(row["before"]), "after": _read(row["after"])})


def note(
    tx: Transaction, event: Event, item: str, fields: Fields, made_by: int, now: int
) -> Change:
    """Note that these fields of an event are changed now from what ``event`` has in them."""
    return _insert(tx, event, item, fields, made_by, now, DONE)


def wait(
    tx: Transaction, event: Event, item: str, fields: Fields, made_by: int, now: int, why: int
) -> Change:
    """Keep what somebody wants until they say so again; what they wanted of it before is gone."""
    tx.run(
        """DELETE FROM event_change
        WHERE event_id = :event_id AND item = :item AND made_by = :made_by AND waits <> 0""",
        event_id=event.id,
        item=item,
        made_by=made_by,
    )
    return _insert(tx, event, item, fields, made_by, now, why)


def _insert(
    tx: Transaction, event: Event, item: str, fields: Fields, made_by: int, now: int, waits: int
) -> Change:
    row = tx.one(
        f"""INSERT INTO event_change (event_id, item, before, after, made_by, made_at, waits)
        VALUES (:event_id, :item, :before, :after, :made_by, :now, :waits) RETURNING {COLUMNS}""",
        event_id=event.id,
        item=item,
        before=_written(values(event, fields)),
        after=_written(fields),
        made_by=made_by,
        now=now,
        waits=waits,
    )
    return _change(row)


def take_waiting(tx: Transaction, change_id: int, event_id: int, made_by: int) -> Change | None:
    """Return what this person wanted of this event and has not said yet, and keep it no longer."""
    row = tx.one(
        f"""DELETE FROM event_change WHERE id = :id AND event_id = :event_id
        AND made_by = :made_by AND waits <> 0 RETURNING {COLUMNS}""",
        id=change_id,
        event_id=event_id,
        made_by=made_by,
    )
    return _change(row) if row is not None else None


def of_others(
    tx: Transaction, event_id: int, person_id: int, *, since: int = 0, after: int = 0
) -> list[Change]:
    """Return what others than this person changed, in order.

    Only what was changed at ``since`` (UTC epoch seconds) or later, and after the change with the
    id ``after``.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM event_change
        WHERE event_id = :event_id AND waits = 0 AND made_at >= :since AND id > :after
        AND made_by IS NOT :person_id ORDER BY id""",
        event_id=event_id,
        person_id=person_id,
        since=since,
        after=after,
    )
    return [_change(row) for row in rows]


def of_whereabouts(tx: Transaction, event_id: int, since: int) -> list[Change]:
    """Return the changes of time or place since a moment (UTC epoch seconds), in order."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM event_change
        WHERE event_id = :event_id AND waits = 0 AND made_at >= :since ORDER BY id""",
        event_id=event_id,
        since=since,
    )
    return [one for one in map(_change, rows) if one.is_of_whereabouts]
