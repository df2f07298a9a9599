"""Requests for a visit: for an event or a class, drafted, asked about in waves, over."""

import json
from dataclasses import dataclass
from typing import Any

from storage.audience import Audience
from storage.ids import following
from storage.transaction import Row, Transaction

DRAFT, ASKING, ENOUGH, ENDED, CANCELLED = "draft", "asking", "enough", "ended", "cancelled"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a coordinator asks for; ``starts_at`` in UTC epoch seconds.

    Without a unit anybody of the school may be asked. ``purpose`` is the consent that is needed;
    no ``fields`` or ``regions`` means all. ``wanted`` alumni are looked for, ``wave_size`` asked at
    a time, each wave with ``wave_seconds`` to answer.
    """

    event_id: int | None
    unit: str | None
    title: str
    starts_at: int
    place: str
    description: str | None
    purpose: str
    fields: tuple[str, ...]
    regions: tuple[str, ...]
    wanted: int
    wave_size: int
    wave_seconds: int
    contact: str | None

    @property
    def audience(self) -> Audience:
        """Who may be asked at all."""
        return Audience(
            units=(self.unit,) if self.unit is not None else (),
            fields=self.fields,
            regions=self.regions,
            takes_part=(self.purpose,),
        )


@dataclass(frozen=True, slots=True)
class Visit:
    """A request; ``wave`` is the number of the last wave, 0 before the first.

    States: draft, asking, enough (as many as wanted have said yes), ended (stopped, or its time has
    come), cancelled. ``next_wave_at`` is None when nobody more is asked by itself.
    """

    id: int
    state: str
    wish: Wish
    wave: int
    next_wave_at: int | None
    made_by: int | None
    made_at: int

    @property
    def title(self) -> str:
        """What the visit is called."""
        return self.wish.title

    @property
    def starts_at(self) -> int:
        """When the visit begins, UTC epoch seconds."""
        return self.wish.starts_at


WISHED = (
    *("event_id", "unit", "title", "starts_at", "place", "description", "purpose", "fields"),
    *("regions", "wanted", "wave_size", "wave_seconds", "contact"),
)
COLUMNS = f"id, state, wave, next_wave_at, made_by, made_at, {', '.join(WISHED)}"
IN_SCOPE = "(:scope IS NULL OR unit = :scope)"


def _visit(row: Row) -> Visit:
    values = dict(row)
    wished = {name: values.pop(name) for name in WISHED}
    for name in ("fields", "regions"):
        wished[name] = tuple(json.loads(wished[name]))
    return Visit(wish=Wish(**wished), **values)


def draft(tx: Transaction, wish: Wish, made_by: int, now: int) -> int:
    """Keep a new request, of which nobody has been asked yet, and return its id."""
    values: dict[str, Any] = {name: getattr(wish, name) for name in WISHED}
    values |= {name: json.dumps(values[name]) for name in ("fields", "regions")}
    return tx.insert(
        f"""INSERT INTO visit (id, state, made_by, made_at, {", ".join(WISHED)})
        VALUES (:id, 'draft', :made_by, :now, {", ".join(f":{name}" for name in WISHED)})
        RETURNING id""",
        id=following(tx, "visit"),
        made_by=made_by,
        now=now,
        **values,
    )


def by_id(tx: Transaction, visit_id: int) -> Visit | None:
    """Return the request with this id, whatever its state."""
    row = tx.one(f"SELECT {COLUMNS} FROM visit WHERE id = :id", id=visit_id)
    return _visit(row) if row is not None else None


def discard(tx: Transaction, visit_id: int) -> bool:
    """Delete a draft; return whether there was one."""
    return tx.run("DELETE FROM visit WHERE id = :id AND state = 'draft'", id=visit_id) == 1


def ask(tx: Transaction, visit_id: int, at: int) -> None:
    """Look for people (again), the next wave at ``at``."""
    tx.run(
        """UPDATE visit SET state = 'asking', next_wave_at = :at, ended_at = NULL
        WHERE id = :id""",
        id=visit_id,
        at=at,
    )


def waved(tx: Transaction, visit_id: int, next_wave_at: int | None) -> None:
    """Note one more wave, and when the next one is due."""
    tx.run(
        "UPDATE visit SET wave = wave + 1, next_wave_at = :at WHERE id = :id",
        id=visit_id,
        at=next_wave_at,
    )


def wave_at(tx: Transaction, visit_id: int, at: int | None) -> None:
    """Set when the next wave is due; None for none by itself."""
    tx.run("UPDATE visit SET next_wave_at = :at WHERE id = :id", id=visit_id, at=at)


def close(tx: Transaction, visit_id: int, state: str, now: int) -> None:
    """Ask nobody more: enough, ended or cancelled."""
    tx.run(
        """UPDATE visit SET state = :state, next_wave_at = NULL, ended_at = :now
        WHERE id = :id""",
        id=visit_id,
        state=state,
        now=now,
    )


def move(tx: Transaction, visit_id: int, title: str, starts_at: int, place: str) -> None:
    """Follow an event that is called otherwise now, or is at another time or place."""
    tx.run(
        "UPDATE visit SET title = :title, starts_at = :starts_at, place = :place WHERE id = :id",
        id=visit_id,
        title=title,
        starts_at=starts_at,
        place=place,
    )


def in_care(tx: Transaction, now: int) -> list[Visit]:
    """Return the requests that need looking after: not over, or just begun."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM visit WHERE state IN ('asking', 'enough')
        OR (state = 'ended' AND starts_at > :now) ORDER BY id""",
        now=now,
    )
    return [_visit(row) for row in rows]


def listed(tx: Transaction, scope: str | None, limit: int, skip: int) -> list[Visit]:
    """Return a coordinator's requests, the last made first; scope None is the whole school."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM visit WHERE {IN_SCOPE} ORDER BY id DESC
        LIMIT :limit OFFSET :skip""",
        scope=scope,
        limit=limit,
        skip=skip,
    )
    return [_visit(row) for row in rows]


def how_many(tx: Transaction, scope: str | None) -> int:
    """Return how many requests a coordinator has."""
    return int(tx.value(f"SELECT count(*) FROM visit WHERE {IN_SCOPE}", scope=scope))
