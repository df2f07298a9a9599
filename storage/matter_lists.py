"""Which matters there are: the boxes of the inbox, what waits for long, what is to be erased."""

import json
from collections.abc import Sequence

from storage.duties import COORDINATOR, IN_FORCE
from storage.matters import COLUMNS, WISH, Matter, to_matter
from storage.transaction import Transaction

OPEN = "matter.state <> 'closed'"
# In which box of the inbox a matter lies for a coordinator; what was taken back lies in none.
# Notes to organisers come in numbers and mostly want no answer: as long as they are new they have a
# box of their own.
BOX = """CASE WHEN matter.state = 'closed' THEN 'closed'
    WHEN matter.state = 'new' THEN iif(matter.kind = 'note', 'notes', 'new')
    WHEN matter.holder = :me AND matter.state = 'taken' THEN 'mine'
    WHEN matter.state = 'answered' THEN 'answered' ELSE 'others' END"""
NEW, MINE, NOTES, ANSWERED, OTHERS, CLOSED = BOXES = (
    *("new", "mine", "notes", "answered", "others", "closed"),
)
THERE = "(matter.wishes <> '[]' OR matter.content IS NOT NULL)"
IN_SIGHT = f"(:scope IS NULL OR matter.unit = :scope) AND matter.person_id <> :me AND {THERE}"


def numbers(tx: Transaction, scope: str | None, me: int) -> dict[str, int]:
    """Return how many matters of a unit, or of all for None, lie in each box for a coordinator."""
    rows = tx.all(
        f"SELECT {BOX} AS box, count(*) FROM matter WHERE {IN_SIGHT} GROUP BY 1",
        scope=scope,
        me=me,
    )
    return dict.fromkeys(BOXES, 0) | {row[0]: row[1] for row in rows}


def in_box(
    tx: Transaction, scope: str | None, me: int, box: str, *, limit: int, skip: int = 0
) -> list[Matter]:
    """Return a page of a box: what waits longest first, of what is closed the newest."""
    order = "matter.changed_at DESC" if box == CLOSED else "matter.changed_at"
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM matter WHERE {IN_SIGHT} AND {BOX} = :box
        ORDER BY {order}, matter.id LIMIT :limit OFFSET :skip""",
        scope=scope,
        me=me,
        box=box,
        limit=limit,
        skip=skip,
    )
    return [to_matter(row) for row in rows]


def open_wishes(tx: Transaction, scope: str | None, but_of: int) -> list[Matter]:
    """Return the open wishes of a unit, or of all for None; those that wait longest first.

    What waits for a coordinator comes before what is answered; ``but_of`` sees their own elsewhere.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM matter WHERE {OPEN} AND matter.kind = '{WISH}'
            AND (:scope IS NULL OR matter.unit = :scope) AND matter.person_id <> :but_of
        ORDER BY matter.state = 'answered', matter.changed_at, matter.id""",
        scope=scope,
        but_of=but_of,
    )
    return [to_matter(row) for row in rows]


def of_person(tx: Transaction, person_id: int, most: int, *, wishes: bool) -> list[Matter]:
    """Return a person's newest wishes, or all else of theirs, without what was taken back."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM matter WHERE matter.person_id = :person_id AND {THERE}
            AND (matter.kind = '{WISH}') = :wishes
        ORDER BY matter.id DESC LIMIT :most""",
        person_id=person_id,
        wishes=int(wishes),
        most=most,
    )
    return [to_matter(row) for row in rows]


def without_holder(tx: Transaction, owners: Sequence[int], now: int) -> list[Matter]:
    """Return taken matters whose holder coordinates that unit no more; ``owners`` always do.

    So are those of the holder's own, once two accounts have become one.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM matter
        WHERE {OPEN} AND matter.state <> 'new'
            AND (matter.holder = matter.person_id
            OR coalesce(matter.holder, 0) NOT IN (SELECT value FROM json_each(:owners))
            AND NOT EXISTS (SELECT 1 FROM duty WHERE duty.person_id = matter.holder
                AND {IN_FORCE} AND duty.role = '{COORDINATOR}'
                AND (duty.unit IS NULL OR duty.unit = matter.unit)))
        ORDER BY matter.changed_at, matter.id""",
        owners=json.dumps(list(owners)),
        now=now,
    )
    return [to_matter(row) for row in rows]


def waiting_long(tx: Transaction, since: int) -> list[Matter]:
    """Return the matters that wait for a coordinator since ``since`` or before.

    Only those of which coordinators have not been reminded after it. A note to an organiser waits
    for nothing once it is read.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM matter
        WHERE {OPEN} AND matter.state <> 'answered' AND matter.changed_at <= :since
            AND coalesce(matter.reminded_at, 0) <= :since
            AND (matter.kind <> 'note' OR matter.state <> 'new' OR matter.read_at IS NULL)
        ORDER BY matter.changed_at, matter.id""",
        since=since,
    )
    return [to_matter(row) for row in rows]


def reminded(tx: Transaction, unit: str | None, now: int) -> None:
    """Note that a unit's coordinators have been reminded of all that is open there."""
    tx.run(
        f"UPDATE matter SET reminded_at = :now WHERE {OPEN} AND unit IS :unit", unit=unit, now=now
    )


def unseen_like(tx: Transaction, matter: Matter) -> bool:
    """Tell whether an earlier one of the same event or campaign waits that nobody has seen."""
    return bool(
        tx.value(
            f"""SELECT EXISTS (SELECT 1 FROM matter WHERE matter.id < :id AND {OPEN}
                AND matter.read_at IS NULL AND matter.kind = :kind
                AND (matter.event_id = :event_id OR matter.campaign_id = :campaign_id))""",
            id=matter.id,
            kind=matter.kind,
            event_id=matter.event_id,
            campaign_id=matter.campaign_id,
        )
    )


def erase_notes(tx: Transaction, before: int, chunk: int) -> int:
    """Erase what was written to the organisers of events that ended before, with the answers."""
    return tx.run(
        """DELETE FROM matter WHERE id IN (SELECT m.id FROM matter m
            JOIN event e ON e.id = m.event_id
            WHERE m.event_id IS NOT NULL AND m.kind = 'note'
                AND coalesce(e.ends_at, e.starts_at) < :before LIMIT :chunk)""",
        before=before,
        chunk=chunk,
    )
