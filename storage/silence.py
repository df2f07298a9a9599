"""People of whom nothing has been heard for long, and those who never finished joining.

Whoever coordinates or is to do so, or owns the bot (``owners``, Telegram ids), is here because the
school has put them there: however silent, they are neither asked nor erased before that has ended.
"""

import json
from collections.abc import Iterable

from storage.askings import STILL_HERE
from storage.people import COLUMNS, Person, to_person
from storage.transaction import Transaction

CHUNK = 500
FEW = 5  # people erased a transaction: staged registers are looked through for each


UNBOUND = """NOT EXISTS (SELECT 1 FROM duty WHERE duty.person_id = p.id AND ended_at IS NULL)
    AND p.telegram_id NOT IN (SELECT value FROM json_each(:owners))"""


def _numbers(owners: Iterable[int]) -> str:
    return json.dumps(sorted(owners))


def plan(tx: Transaction, before: int, now: int, owners: Iterable[int]) -> int:
    """Let members who were last seen before then be asked whether they stay; return how many.

    A question to which they once came back is put anew. Who cannot be reached cannot be asked.
    The last to have fallen silent come first: of the others most have been asked already.
    """
    return tx.run(
        f"""INSERT INTO asking (person_id, kind, due_at)
        SELECT id, :kind, :now FROM person p WHERE seen_at < :before AND state = 'member'
        AND unreachable_at IS NULL AND NOT EXISTS (SELECT 1 FROM asking a
            WHERE a.person_id = p.id AND a.kind = :kind AND a.due_at > p.seen_at)
        AND {UNBOUND} ORDER BY seen_at DESC LIMIT :chunk
        ON CONFLICT DO UPDATE SET state = 'open', due_at = excluded.due_at, asked_at = NULL""",
        kind=STILL_HERE,
        before=before,
        now=now,
        owners=_numbers(owners),
        chunk=CHUNK,
    )


def count_from_arrival(tx: Transaction, asked_since: int) -> None:
    """Let the time to answer begin when the question arrived, if that was later than it was put."""
    tx.run(
        """UPDATE asking SET asked_at = o.ended_at FROM outbox o
        WHERE asking.kind = :kind AND asking.state = 'asked' AND asking.asked_at >= :asked_since
        AND o.person_id = asking.person_id AND o.campaign_id IS NULL AND o.unasked = 1
        AND o.made_at = asking.asked_at AND o.ended_at > asking.asked_at""",
        kind=STILL_HERE,
        asked_since=asked_since,
    )


def unanswered(
    tx: Transaction, silent: int, before: int, unreachable: int, owners: Iterable[int]
) -> list[Person]:
    """Return some, last seen before ``silent``, whom the question reached before ``before``.

    Who cannot be reached cannot be asked: they must have been last seen before ``unreachable``.
    Nobody for whom a message waits, as it may be the question.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE p.seen_at < :silent AND p.state = 'member'
        AND (EXISTS (SELECT 1 FROM asking a WHERE a.person_id = p.id AND a.kind = :kind
                AND a.due_at > p.seen_at AND a.state = 'asked' AND a.asked_at < :before)
            OR (p.unreachable_at IS NOT NULL AND p.seen_at < :unreachable))
        AND NOT EXISTS (SELECT 1 FROM outbox WHERE chat_id = p.telegram_id
            AND state IN ('pending', 'sending') AND campaign_id IS NULL)
        AND {UNBOUND} LIMIT :few""",
        kind=STILL_HERE,
        silent=silent,
        before=before,
        unreachable=unreachable,
        owners=_numbers(owners),
        few=FEW,
    )
    return [to_person(row) for row in rows]


def half_registered(tx: Transaction, before: int, owners: Iterable[int]) -> list[Person]:
    """Return some who have never joined, wait for nothing and were last seen before then."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE seen_at < :before AND state = 'new'
        AND NOT EXISTS (SELECT 1 FROM application a
            WHERE a.person_id = p.id AND a.state = 'waiting') AND {UNBOUND} LIMIT :few""",
        before=before,
        owners=_numbers(owners),
        few=FEW,
    )
    return [to_person(row) for row in rows]


def declined(tx: Transaction, before: int) -> list[Person]:
    """Return some who were declined before then and are not members."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE state = 'new' AND id IN (
            SELECT person_id FROM application WHERE state = 'declined' AND decided_at < :before)
        LIMIT :few""",
        before=before,
        few=FEW,
    )
    return [to_person(row) for row in rows]
