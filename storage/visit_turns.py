"""Fair turns: whom to ask for a visit next, and whom the request has not reached after all."""

from collections.abc import Sequence
from typing import Any

from storage.audience import ASKING, REACHABLE, consents, recipients, wants, where
from storage.people import COLUMNS, Person, to_person
from storage.transaction import Transaction
from storage.visitors import OF, PART, REACHED, ROW, Asked, as_asked
from storage.visits import Wish


def fitting(wish: Wish) -> tuple[str, dict[str, Any]]:
    """Return the conditions on ``person p`` for being asked now; the values lack ``now``."""
    return recipients(wish.audience, ASKING)


def in_turn(
    tx: Transaction,
    visit_id: int,
    wish: Wish,
    now: int,
    *,
    budget: int,
    since: int,
    limit: int,
    skip: int = 0,
) -> list[Person]:
    """Return whom to ask, in fair turns: never asked first, then whoever was asked longest ago.

    Nobody is asked twice for one visit; who is about to be asked for another one comes later. Left
    out is whoever has had ``budget`` unasked-for messages ``since`` then.
    """
    condition, values = fitting(wish)
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM person p WHERE {condition} AND NOT EXISTS (
            SELECT 1 FROM visit_asked a WHERE a.person_id = p.id
            AND (a.visit_id = :visit_id OR a.asked_row IS NULL AND a.answer = 'asked'))
        AND (SELECT count(*) FROM outbox o WHERE o.person_id = p.id AND o.unasked = 1
            AND o.campaign_id IS NULL AND o.state = 'sent' AND o.ended_at > :since) < :budget
        ORDER BY p.last_asked_at, p.id LIMIT :limit OFFSET :skip""",
        visit_id=visit_id,
        now=now,
        budget=budget,
        since=since,
        limit=limit,
        skip=skip,
        **values,
    )
    return [to_person(row) for row in rows]


def any_left(tx: Transaction, visit_id: int, wish: Wish) -> bool:
    """Tell whether anybody is left who fits, be it that they cannot be asked now."""
    condition, values = where(wish.audience)
    consent, needed = consents(ASKING, wish.audience)
    found = tx.value(
        f"""SELECT 1 FROM person p WHERE {condition} AND {REACHABLE} AND {consent}
        AND {wants(ASKING)} AND NOT EXISTS (SELECT 1 FROM visit_asked a
            WHERE a.visit_id = :visit_id AND a.person_id = p.id) LIMIT 1""",
        visit_id=visit_id,
        **values,
        **needed,
    )
    return found is not None


def still_fits(tx: Transaction, wish: Wish, person_id: int, now: int) -> bool:
    """Tell whether a person who was chosen may still be asked now."""
    condition, values = fitting(wish)
    found = tx.value(
        f"SELECT 1 FROM person p WHERE p.id = :chosen AND {condition}",
        chosen=person_id,
        now=now,
        **values,
    )
    return found is not None


def on_the_way(tx: Transaction, visit_id: int, person_id: int) -> int:
    """Return how many unasked-for messages already wait for a person, this request aside."""
    waiting = """SELECT (SELECT count(*) FROM outbox WHERE person_id = :person_id
            AND campaign_id IS NULL AND unasked = 1 AND state = 'pending')
        + (SELECT count(*) FROM visit_asked WHERE person_id = :person_id
            AND visit_id <> :visit_id AND answer = 'asked' AND asked_row IS NULL)"""
    return int(tx.value(waiting, person_id=person_id, visit_id=visit_id))


def choose(tx: Transaction, visit_id: int, person_id: int, wave: int, at: int) -> None:
    """Choose somebody, to be asked at ``at``."""
    tx.run(
        """INSERT INTO visit_asked (visit_id, person_id, wave, asked_at)
        VALUES (:visit_id, :person_id, :wave, :at)""",
        visit_id=visit_id,
        person_id=person_id,
        wave=wave,
        at=at,
    )


def drop(tx: Transaction, visit_id: int, person_id: int) -> None:
    """Forget that somebody was chosen who has not been asked."""
    tx.run(f"DELETE FROM visit_asked WHERE {OF}", visit_id=visit_id, person_id=person_id)


def put_off(tx: Transaction, visit_id: int, person_id: int, at: int) -> None:
    """Ask somebody who was chosen at another moment."""
    tx.run(
        f"UPDATE visit_asked SET asked_at = :at WHERE {OF}",
        visit_id=visit_id,
        person_id=person_id,
        at=at,
    )


def told(tx: Transaction, visit_id: int, person_id: int, row: int, now: int) -> None:
    """Note that somebody is asked now by this outbox row: it has been their turn."""
    tx.run(
        f"UPDATE visit_asked SET asked_row = :row, asked_at = :now WHERE {OF}",
        visit_id=visit_id,
        person_id=person_id,
        row=row,
        now=now,
    )
    tx.run(  # no two at the same moment, so that turns stay in their order
        """UPDATE person SET last_asked_at = max(:now,
            1 + coalesce((SELECT max(last_asked_at) FROM person), 0)) WHERE id = :id""",
        id=person_id,
        now=now,
    )


def chosen(tx: Transaction, visit_id: int, now: int) -> list[Asked]:
    """Return who has been chosen and is to be asked by now, in the order of their turns."""
    columns = ", ".join(f"a.{name}" for name in PART.split(", "))
    rows = tx.all(
        f"""SELECT {columns} FROM visit_asked a JOIN person p ON p.id = a.person_id
        WHERE a.visit_id = :visit_id AND a.asked_row IS NULL AND a.answer = 'asked'
        AND a.asked_at <= :now ORDER BY p.last_asked_at, p.id""",
        visit_id=visit_id,
        now=now,
    )
    return [as_asked(row) for row in rows]


def recall(tx: Transaction, visit_id: int, many: int, now: int) -> int:
    """Let so many of those in reserve be asked anew, the first first; return how many."""
    return tx.run(
        """UPDATE visit_asked SET answer = 'asked', asked_row = NULL, asked_at = :now
        WHERE visit_id = :visit_id AND person_id IN (SELECT person_id FROM visit_asked
            WHERE visit_id = :visit_id AND answer = 'spare'
            ORDER BY answered_at, person_id LIMIT :many)""",
        visit_id=visit_id,
        many=many,
        now=now,
    )


def withdraw(tx: Transaction, visit_id: int, now: int) -> None:
    """Let nobody get the request who has not got it yet: it has not been their turn then."""
    missed(tx, visit_id)
    rows = tx.all(
        f"""UPDATE outbox SET state = 'cancelled', reason = 'visit', ended_at = :now,
            content = NULL
        WHERE state = 'pending' AND id IN (SELECT o.id FROM visit_asked a JOIN outbox o ON {ROW}
            WHERE a.visit_id = :visit_id AND a.answer = 'asked')
        RETURNING id, person_id""",
        visit_id=visit_id,
        now=now,
    )
    tx.run_each(
        "UPDATE visit_asked SET asked_row = NULL WHERE person_id = :person AND asked_row = :row",
        [{"row": row[0], "person": row[1]} for row in rows],
    )
    _not_their_turn(tx, [row[1] for row in rows])
    _forget_chosen(tx, visit_id)


def _forget_chosen(tx: Transaction, visit_id: int) -> None:
    """Forget who has not been asked; who was in reserve before is in reserve again."""
    tx.run(  # they were asked once, by a row that is known no more
        """UPDATE visit_asked SET answer = 'spare', asked_row = 0 WHERE visit_id = :visit_id
        AND answer = 'asked' AND asked_row IS NULL AND answered_at IS NOT NULL""",
        visit_id=visit_id,
    )
    tx.run(
        """DELETE FROM visit_asked WHERE visit_id = :visit_id AND answer = 'asked'
        AND asked_row IS NULL""",
        visit_id=visit_id,
    )


def missed(tx: Transaction, visit_id: int) -> int:
    """Note whom the request has not reached; it has not been their turn. Return how many."""
    rows = tx.all(
        f"""UPDATE visit_asked SET answer = 'missed' WHERE visit_id = :visit_id
        AND answer = 'asked' AND person_id IN (
            SELECT a.person_id FROM visit_asked a JOIN outbox o ON {ROW}
            WHERE a.visit_id = :visit_id AND a.answer = 'asked'
            AND (o.state = 'failed' OR o.state = 'cancelled' OR o.state = 'expired'))
        RETURNING person_id""",
        visit_id=visit_id,
    )
    _not_their_turn(tx, [row[0] for row in rows])
    return len(rows)


def _not_their_turn(tx: Transaction, ids: Sequence[int]) -> None:
    """Set when each was last asked to when a request last reached them, as far as it is known."""
    tx.run_each(
        f"""UPDATE person SET last_asked_at = (SELECT max(asked_at) FROM visit_asked
            WHERE person_id = :id AND {REACHED}) WHERE id = :id""",
        [{"id": one} for one in ids],
    )
