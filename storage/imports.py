"""Imports of registers: what was read, line by line, until it has been brought in or forgotten.

Every step is short: what was read waits in compressed parts, a part at a time becomes lines, and
lines become invitees in chunks. Where it has got to is kept with each step.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction

SWEEP = 300  # lines a step that are deleted: with their bytes, for the file is overwritten
SWEEP_PARTS = 10


@dataclass(frozen=True, slots=True)
class Import:
    """A register that a coordinator has sent; ``scope`` is the one unit it may touch, None all.

    States: fetching, read (``total`` lines, first in parts), applying, done, cancelled, failed.
    ``columns`` is JSON. Times are UTC epoch seconds.
    """

    id: int
    state: str
    file_name: str
    scope: str | None
    made_by: int
    made_at: int
    ended_at: int | None
    columns: str | None
    applied_to: int
    total: int
    new: int
    changed: int
    same: int
    joined: int
    problems: int
    card_message: int | None
    card_at: int

    @property
    def counted(self) -> int:
        """How many lines have been looked at in this phase."""
        return self.new + self.changed + self.same + self.joined + self.problems


COLUMNS = """id, state, file_name, scope, made_by, made_at, ended_at, columns, applied_to, total,
    new, changed, same, joined, problems, card_message, card_at"""


def begin(tx: Transaction, *, file_name: str, scope: str | None, made_by: int, now: int) -> int:
    """Note that a file is being fetched and return the import's id."""
    return tx.insert(
        """INSERT INTO register_import (id, file_name, scope, made_by, made_at)
        VALUES (:id, :file_name, :scope, :made_by, :now) RETURNING id""",
        id=following(tx, "register_import"),
        file_name=file_name,
        scope=scope,
        made_by=made_by,
        now=now,
    )


def _import(row: Row | None) -> Import | None:
    return Import(*tuple(row)) if row is not None else None


def by_id(tx: Transaction, import_id: int) -> Import | None:
    """Return the import with this id."""
    return _import(tx.one(f"SELECT {COLUMNS} FROM register_import WHERE id = :id", id=import_id))


def own(tx: Transaction, import_id: int, made_by: int, scope: str | None) -> Import | None:
    """Return an import if this coordinator made it, with the scope that they still have."""
    return _import(
        tx.one(
            f"""SELECT {COLUMNS} FROM register_import
            WHERE id = :id AND made_by = :made_by AND scope IS :scope""",
            id=import_id,
            made_by=made_by,
            scope=scope,
        )
    )


def latest(tx: Transaction, made_by: int, scope: str | None) -> Import | None:
    """Return the newest import of this coordinator with the scope that they still have."""
    return _import(
        tx.one(
            f"""SELECT {COLUMNS} FROM register_import
            WHERE made_by = :made_by AND scope IS :scope ORDER BY id DESC LIMIT 1""",
            made_by=made_by,
            scope=scope,
        )
    )


def is_applying(tx: Transaction, made_by: int) -> bool:
    """Tell whether an import of this coordinator is being brought in."""
    found = tx.one(
        "SELECT id FROM register_import WHERE made_by = :made_by AND state = 'applying'",
        made_by=made_by,
    )
    return found is not None


def withdraw(tx: Transaction, made_by: int, now: int) -> int:
    """Cancel what this coordinator has sent and not confirmed; return how many imports."""
    return tx.run(
        """UPDATE register_import SET state = 'cancelled', ended_at = :now
        WHERE made_by = :made_by AND (state = 'fetching' OR state = 'read')""",
        made_by=made_by,
        now=now,
    )


def end(tx: Transaction, import_id: int, state: str, now: int) -> None:
    """End an import as done, cancelled or failed."""
    tx.run(
        "UPDATE register_import SET state = :state, ended_at = :now WHERE id = :id",
        id=import_id,
        state=state,
        now=now,
    )


def keep_read(
    tx: Transaction, import_id: int, columns: str, total: int, parts: Sequence[bytes]
) -> bool:
    """Keep what was read; False if the import does not wait for it, and nothing is kept then."""
    waits = tx.run(
        """UPDATE register_import SET state = 'read', columns = :columns, total = :total
        WHERE id = :id AND state = 'fetching'""",
        id=import_id,
        columns=columns,
        total=total,
    )
    if waits:
        tx.run_each(
            "INSERT INTO import_part (import_id, part, lines) VALUES (:id, :part, :lines)",
            [{"id": import_id, "part": i, "lines": part} for i, part in enumerate(parts)],
        )
    return waits == 1


def next_part(tx: Transaction) -> tuple[Import, int, bytes] | None:
    """Return the next part that is to become lines, with its import and its number."""
    row = tx.one(
        """SELECT p.import_id, p.part, p.lines FROM import_part p
        JOIN register_import i ON i.id = p.import_id AND i.state = 'read'
        ORDER BY p.import_id, p.part LIMIT 1"""
    )
    found = by_id(tx, row[0]) if row is not None else None
    return (found, row[1], row[2]) if row is not None and found is not None else None


def has_parts(tx: Transaction, import_id: int) -> bool:
    """Tell whether parts of an import still wait to become lines."""
    row = tx.one("SELECT 1 FROM import_part WHERE import_id = :id LIMIT 1", id=import_id)
    return row is not None


def count(tx: Transaction, import_id: int, standings: Iterable[str]) -> None:
    """Add lines to the counters: new, change, same, joined and problem."""
    many = dict.fromkeys(("new", "change", "same", "joined", "problem"), 0)
    for one in standings:
        many[one] += 1
    tx.run(
        """UPDATE register_import SET new = new + :new, changed = changed + :change,
            same = same + :same, joined = joined + :joined, problems = problems + :problem
        WHERE id = :id""",
        id=import_id,
        **many,
    )


def applying(tx: Transaction) -> Import | None:
    """Return the oldest import that is being brought in."""
    return _import(
        tx.one(
            f"SELECT {COLUMNS} FROM register_import WHERE state = 'applying' ORDER BY id LIMIT 1"
        )
    )


def confirm(tx: Transaction, import_id: int, card: int | None) -> bool:
    """Let a read import be brought in; False if it is not one. Lines are counted anew."""
    changed = tx.run(
        """UPDATE register_import SET state = 'applying', card_message = :card, applied_to = 0,
            new = 0, changed = 0, same = 0, joined = 0, problems = 0
        WHERE id = :id AND state = 'read'
        AND NOT EXISTS (SELECT 1 FROM import_part WHERE import_id = :id)""",
        id=import_id,
        card=card,
    )
    return changed == 1


def carded(tx: Transaction, import_id: int, now: int) -> None:
    """Note that the progress card has been brought up to date."""
    tx.run("UPDATE register_import SET card_at = :now WHERE id = :id", id=import_id, now=now)


def sweep(tx: Transaction) -> bool:
    """Delete some of what cancelled and failed imports have left; return whether more may be."""
    unwanted = "i.state = 'cancelled' OR i.state = 'failed'"
    return _sweep_parts(tx, unwanted) > 0 or _sweep_lines(tx, unwanted) > 0


def _sweep_parts(tx: Transaction, which: str, **values: int) -> int:
    return tx.run(
        f"""DELETE FROM import_part WHERE (import_id, part) IN (
            SELECT p.import_id, p.part FROM register_import i
            CROSS JOIN import_part p ON p.import_id = i.id WHERE {which} LIMIT {SWEEP_PARTS})""",
        **values,
    )


def _sweep_lines(tx: Transaction, which: str, **values: int) -> int:
    return tx.run(
        f"""DELETE FROM import_line WHERE (import_id, line) IN (
            SELECT l.import_id, l.line FROM register_import i
            CROSS JOIN import_line l ON l.import_id = i.id WHERE {which} LIMIT {SWEEP})""",
        **values,
    )


def forget_old(tx: Transaction, before: int) -> int:
    """Forget some of what ended before this (UTC epoch seconds), or was sent and never confirmed.

    Returns how many rows went, 0 when nothing is left: call it again and again, each call short.
    """
    old = """i.ended_at < :before
        OR i.ended_at IS NULL AND i.made_at < :before AND i.state <> 'applying'"""
    return (
        _sweep_parts(tx, old, before=before)
        or _sweep_lines(tx, old, before=before)
        or tx.run(
            f"""DELETE FROM register_import
            WHERE id IN (SELECT i.id FROM register_import i WHERE {old} LIMIT 10)""",
            before=before,
        )
    )
