"""Help that was wished for: its state, who looks after it, and what is written to and fro."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from storage.duties import COORDINATOR, IN_FORCE
from storage.transaction import Row, Transaction

# Nobody has taken it yet; a coordinator has, or it waits for them again; they have answered; done.
NEW, TAKEN, ANSWERED, CLOSED = STATES = ("new", "taken", "answered", "closed")

Labels = Sequence[Mapping[str, str]]
"""What is wished for: each wish in words by language."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody's wish in a survey round. Times are UTC epoch seconds.

    ``unit`` is whose coordinators it was told to, None for the whole school's. One that was taken
    back is closed and has no ``wishes``. ``changed_at`` is when its state or words last changed.
    """

    id: int
    person_id: int
    unit: str | None
    round_id: int | None
    wishes: Labels
    state: str
    holder: int | None
    made_at: int
    changed_at: int
    reminded_at: int | None

    @property
    def is_taken_back(self) -> bool:
        """Whether the person has withdrawn it."""
        return not self.wishes


@dataclass(frozen=True, slots=True)
class Note:
    """What one side has written; ``author`` is None for somebody who is erased.

    One that is ``waiting`` could not be handed over yet: its reader was out of reach.
    """

    id: int
    wish_id: int
    author: int | None
    from_alumnus: bool
    text: str
    made_at: int
    waiting: bool


COLUMNS = """id, person_id, unit, round_id, wishes, state, holder, made_at, changed_at,
    reminded_at"""
NOTE = "id, wish_id, author, from_alumnus, text, made_at, waiting"
OPEN = "state <> 'closed'"


def _wish(row: Row) -> Wish:
    values: dict[str, Any] = dict(row)
    values["wishes"] = tuple(json.loads(values["wishes"]))
    return Wish(**values)


def _note(row: Row) -> Note:
    flags = {name: bool(row[name]) for name in ("from_alumnus", "waiting")}
    return Note(**{**dict(row), **flags})


def make(
    tx: Transaction, *, person_id: int, unit: str | None, round_id: int, wishes: Labels, now: int
) -> int:
    """Keep a new wish and return its id."""
    return tx.insert(
        """INSERT INTO wish (person_id, unit, round_id, wishes, made_at, changed_at)
        VALUES (:person_id, :unit, :round_id, :wishes, :now, :now) RETURNING id""",
        person_id=person_id,
        unit=unit,
        round_id=round_id,
        wishes=_json(wishes),
        now=now,
    )


def _json(wishes: Labels) -> str:
    return json.dumps([dict(one) for one in wishes], ensure_ascii=False)


def by_id(tx: Transaction, wish_id: int) -> Wish | None:
    """Return the wish with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM wish WHERE id = :id", id=wish_id)
    return _wish(row) if row is not None else None


def of_round(tx: Transaction, person_id: int, round_id: int) -> Wish | None:
    """Return the person's newest wish of a round."""
    row = tx.one(
        f"""SELECT {COLUMNS} FROM wish WHERE person_id = :person_id AND round_id = :round_id
        ORDER BY id DESC LIMIT 1""",
        person_id=person_id,
        round_id=round_id,
    )
    return _wish(row) if row is not None else None


def of_person(tx: Transaction, person_id: int, most: int) -> list[Wish]:
    """Return a person's newest wishes, the newest first, without what was taken back."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM wish WHERE person_id = :person_id AND wishes <> '[]'
        ORDER BY id DESC LIMIT :most""",
        person_id=person_id,
        most=most,
    )
    return [_wish(row) for row in rows]


def open_in(tx: Transaction, scope: str | None, but_of: int) -> list[Wish]:
    """Return the open wishes of a unit, or of all for None; those that wait longest first.

    What waits for a coordinator comes before what is answered; ``but_of`` sees their own elsewhere.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM wish WHERE {OPEN} AND (:scope IS NULL OR unit = :scope)
            AND person_id <> :but_of
        ORDER BY state = 'answered', changed_at, id""",
        scope=scope,
        but_of=but_of,
    )
    return [_wish(row) for row in rows]


def set_state(tx: Transaction, wish_id: int, state: str, holder: int | None, now: int) -> None:
    """Note who looks after a wish and how far it has come."""
    tx.run(
        "UPDATE wish SET state = :state, holder = :holder, changed_at = :now WHERE id = :id",
        id=wish_id,
        state=state,
        holder=holder,
        now=now,
    )


def reword(tx: Transaction, wish_id: int, wishes: Labels, now: int) -> None:
    """Change what is wished for."""
    tx.run(
        "UPDATE wish SET wishes = :wishes, changed_at = :now WHERE id = :id",
        id=wish_id,
        wishes=_json(wishes),
        now=now,
    )


def take_back(tx: Transaction, wish_id: int, now: int) -> None:
    """Close a wish that was withdrawn, and forget what was wished for and written."""
    tx.run("DELETE FROM wish_note WHERE wish_id = :id", id=wish_id)
    tx.run(
        """UPDATE wish SET wishes = '[]', state = 'closed', holder = NULL, changed_at = :now
        WHERE id = :id""",
        id=wish_id,
        now=now,
    )


def hush(tx: Transaction, person_id: int, like: str, now: int) -> list[int]:
    """Cancel what waits to tell others of a person, with ``like`` in it; return to whom it was."""
    rows = tx.all(
        """UPDATE outbox SET state = 'cancelled', reason = 'taken back', ended_at = :now,
            content = NULL
        WHERE about = :person_id AND state = 'pending' AND campaign_id IS NULL
            AND instr(content, :like) > 0
        RETURNING person_id""",
        person_id=person_id,
        like=like,
        now=now,
    )
    return [row[0] for row in rows]


def without_holder(tx: Transaction, owners: Sequence[int], now: int) -> list[Wish]:
    """Return taken wishes whose holder coordinates that unit no more; ``owners`` always do."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM wish
        WHERE {OPEN} AND state <> 'new'
            AND coalesce(holder, 0) NOT IN (SELECT value FROM json_each(:owners))
            AND NOT EXISTS (SELECT 1 FROM duty WHERE duty.person_id = wish.holder
                AND {IN_FORCE} AND duty.role = '{COORDINATOR}'
                AND (duty.unit IS NULL OR duty.unit = wish.unit))
        ORDER BY changed_at, id""",
        owners=json.dumps(list(owners)),
        now=now,
    )
    return [_wish(row) for row in rows]


def waiting_long(tx: Transaction, since: int) -> list[Wish]:
    """Return the wishes that wait for a coordinator since ``since`` or before.

    Only those of which coordinators have not been reminded after it.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM wish
        WHERE {OPEN} AND state <> 'answered' AND changed_at <= :since
            AND coalesce(reminded_at, 0) <= :since ORDER BY changed_at, id""",
        since=since,
    )
    return [_wish(row) for row in rows]


def reminded(tx: Transaction, unit: str | None, now: int) -> None:
    """Note that a unit's coordinators have been reminded of all that is open there."""
    tx.run(f"UPDATE wish SET reminded_at = :now WHERE {OPEN} AND unit IS :unit", unit=unit, now=now)


def write(
    tx: Transaction, wish_id: int, author: int, text: str, now: int, *, from_alumnus: bool
) -> int:
    """Keep what one side writes and return its id."""
    return tx.insert(
        """INSERT INTO wish_note (wish_id, author, from_alumnus, text, made_at)
        VALUES (:wish_id, :author, :from_alumnus, :text, :now) RETURNING id""",
        wish_id=wish_id,
        author=author,
        from_alumnus=int(from_alumnus),
        text=text,
        now=now,
    )


def notes(tx: Transaction, wish_id: int, page: int, most: int) -> tuple[list[Note], int]:
    """Return a page of what was written, the newest page first, and how many there are in all.

    A page has at most ``most`` notes, the oldest of them first.
    """
    rows = tx.all(
        f"""SELECT {NOTE} FROM wish_note WHERE wish_id = :id
        ORDER BY id DESC LIMIT :most OFFSET :begin""",
        id=wish_id,
        most=most,
        begin=page * most,
    )
    total = tx.value("SELECT count(*) FROM wish_note WHERE wish_id = :id", id=wish_id)
    return [_note(row) for row in reversed(rows)], int(total)


def let_wait(tx: Transaction, note_id: int) -> None:
    """Note that somebody out of reach has yet to get a note."""
    tx.run("UPDATE wish_note SET waiting = 1 WHERE id = :id", id=note_id)


def to_hand_over(tx: Transaction, most: int) -> list[Note]:
    """Return notes that waited for alumni who can be reached again, and let them wait no more."""
    rows = tx.all(
        f"""UPDATE wish_note SET waiting = 0 WHERE id IN (
            SELECT note.id FROM wish_note note JOIN wish ON wish.id = note.wish_id
            JOIN person p ON p.id = wish.person_id
            WHERE note.waiting = 1 AND p.unreachable_at IS NULL
            ORDER BY note.made_at, note.id LIMIT :most
        ) RETURNING {NOTE}""",
        most=most,
    )
    return sorted((_note(row) for row in rows), key=lambda note: note.id)
