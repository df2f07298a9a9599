"""Who comes to an event and who came: tickets, the list by name, marks, arrivals without a name."""

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from storage.names import LAST_CHARACTER
from storage.rsvps import CANNOT, COLUMNS, COMING, EXCUSED, Rsvp, as_rsvp
from storage.transaction import Row, Transaction

TICKET_BYTES = 16  # of chance: as secret as a link of one's own


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody who answered an event, as its organiser sees them.

    The ``note`` of who cannot come is nobody's business.
    ``place`` in line counts from 1, as the person is told it: who has blocked the bot is not in it;
    None where it has not been counted.
    """

    person_id: int
    name: str
    graduation_year: int | None
    answer: str
    guests: int
    note: str | None
    late: bool
    attended: str | None
    attended_at: int | None
    walked_in: bool
    line: int | None = None
    place: int | None = None

    @property
    def is_expected(self) -> bool:
        """Whether the person is on the list at the door: said to come, or was marked already."""
        return self.answer == COMING or self.attended is not None

    @property
    def state(self) -> str | None:
        """CAME, EXCUSED or ABSENT; who said that they cannot come is excused without a mark."""
        if self.attended is None and self.answer == CANNOT:
            return EXCUSED
        return self.attended


def ticket(tx: Transaction, event_id: int, person_id: int) -> str | None:
    """Return the secret of the person's ticket, made when first asked for; None if not coming."""
    tx.run(
        """UPDATE rsvp SET ticket = :secret WHERE event_id = :event_id AND person_id = :person_id
            AND answer = 'coming' AND ticket IS NULL""",
        event_id=event_id,
        person_id=person_id,
        secret=secrets.token_urlsafe(TICKET_BYTES),
    )
    return kept_ticket(tx, event_id, person_id)


def kept_ticket(tx: Transaction, event_id: int, person_id: int) -> str | None:
    """Return the secret of a ticket that has been made; None for who does not come."""
    secret: str | None = tx.value(
        """SELECT ticket FROM rsvp WHERE event_id = :event_id AND person_id = :person_id
            AND answer = 'coming'""",
        event_id=event_id,
        person_id=person_id,
    )
    return secret


def by_ticket(tx: Transaction, secret: str) -> Rsvp | None:
    """Return the answer to which a ticket belongs."""
    row = tx.one(f"SELECT {COLUMNS} FROM rsvp WHERE ticket = :secret", secret=secret)
    return as_rsvp(row) if row is not None else None


def ticketed(tx: Transaction, person_id: int, since: int) -> list[int]:
    """Return the ids of the published events that the person comes to and that end after then."""
    rows = tx.all(
        """SELECT e.id FROM rsvp JOIN event e ON e.id = rsvp.event_id
        WHERE rsvp.person_id = :person_id AND rsvp.answer = 'coming' AND e.state = 'published'
            AND coalesce(e.ends_at, e.starts_at) > :since ORDER BY e.starts_at, e.id""",
        person_id=person_id,
        since=since,
    )
    return [row[0] for row in rows]


LINE = """p.id AS person_id, coalesce(p.name, '') AS name, p.graduation_year, r.answer,
        r.guests, CASE WHEN r.answer <> 'cannot' THEN r.note END AS note,
        r.late_at IS NOT NULL AS late, r.attended, r.attended_at, r.walked_in, r.line"""
ANSWERED = "FROM rsvp r JOIN person p ON p.id = r.person_id WHERE r.event_id = :event_id"
PLACED = f"""SELECT {LINE}, CASE WHEN r.answer = 'waiting' THEN 1 + count(*)
            FILTER (WHERE p.unreachable_at IS NULL) OVER (PARTITION BY r.answer ORDER BY r.line
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) END AS place {ANSWERED}"""


def lines(tx: Transaction, event_id: int) -> list[Line]:
    """Return everybody who answered, by name, each with the place in line."""
    found = [_line(row) for row in tx.all(PLACED, event_id=event_id)]
    return sorted(found, key=lambda one: (one.name.casefold(), one.person_id))


def how_many(tx: Transaction, event_id: int) -> int:
    """Count everybody who answered."""
    return int(tx.value(f"SELECT count(*) {ANSWERED}", event_id=event_id))


def line(tx: Transaction, event_id: int, person_id: int) -> Line | None:
    """Return one who answered, without the place in line."""
    return next(iter(some(tx, event_id, [person_id])), None)


def some(tx: Transaction, event_id: int, people: Sequence[int]) -> list[Line]:
    """Return those of these people who answered, in their order, without the places in line."""
    sql = f"SELECT {LINE} {ANSWERED} AND r.person_id IN (SELECT value FROM json_each(:people))"
    rows = tx.all(sql, event_id=event_id, people=json.dumps(list(people)))
    found = {one.person_id: one for one in map(_line, rows)}
    return [found[one] for one in people if one in found]


def _line(row: Row) -> Line:
    values = dict(row)
    return Line(**values | {name: bool(values[name]) for name in ("late", "walked_in")})


class Name(NamedTuple):
    """Who stands in a list of names, and nothing more: a list may be of thousands."""

    person_id: int
    name: str


def expected(tx: Transaction, event_id: int) -> list[Name]:
    """Return who said to come or was marked already, by name."""
    sql = f"{NAMES} {ANSWERED} AND (r.answer = 'coming' OR r.attended IS NOT NULL)"
    return _by_name(tx.all(sql, event_id=event_id))


def named(tx: Transaction, event_id: int, words: Sequence[str]) -> list[Name]:
    """Return who answered, in whatever way, and has a name of words that begin like these."""
    fits = " AND ".join(f"EXISTS ({BEGINS} :w{n} AND w.word < :e{n})" for n in range(len(words)))
    ends = {f"e{n}": word + LAST_CHARACTER for n, word in enumerate(words)}
    begins = {f"w{n}": word for n, word in enumerate(words)}
    return _by_name(tx.all(f"{NAMES} {ANSWERED} AND {fits}", event_id=event_id, **begins, **ends))


NAMES = "SELECT p.id, coalesce(p.name, '')"
BEGINS = "SELECT 1 FROM name_word w WHERE w.person_id = p.id AND w.word >="


def _by_name(rows: Iterable[Row]) -> list[Name]:
    found = (Name(row[0], row[1]) for row in rows)
    return sorted(found, key=lambda one: (one.name.casefold(), one.person_id))


def answerers(tx: Transaction, event_id: int, people: Sequence[int]) -> set[int]:
    """Return which of these people have answered the event."""
    rows = tx.all("SELECT person_id FROM rsvp WHERE event_id = :event_id", event_id=event_id)
    return {row[0] for row in rows} & set(people)


def mark(
    tx: Transaction, event_id: int, person_id: int, attended: str | None, now: int | None
) -> None:
    """Note that somebody who answered came, is excused or did not come; None takes it back."""
    tx.run(
        """UPDATE rsvp SET attended = :attended, attended_at = :now
        WHERE event_id = :event_id AND person_id = :person_id""",
        event_id=event_id,
        person_id=person_id,
        attended=attended,
        now=now if attended is not None else None,
    )


def walked_in(tx: Transaction, event_id: int, person_id: int, before: Line | None) -> None:
    """Note that somebody has walked in, and what they had answered before."""
    kept = None if before is None else json.dumps([before.answer, before.line, before.guests])
    tx.run(
        """UPDATE rsvp SET walked_in = 1, walked_from = :kept
        WHERE event_id = :event_id AND person_id = :person_id""",
        event_id=event_id,
        person_id=person_id,
        kept=kept,
    )


def take_back(tx: Transaction, event_id: int, person_id: int) -> None:
    """Make a walk-in's answer what it was before; without one it is as if they never answered."""
    kept = tx.value(
        "SELECT walked_from FROM rsvp WHERE event_id = :event_id AND person_id = :person_id",
        event_id=event_id,
        person_id=person_id,
    )
    if kept is None:
        tx.run(
            "DELETE FROM rsvp WHERE event_id = :event_id AND person_id = :person_id",
            event_id=event_id,
            person_id=person_id,
        )
        return
    answer, line, guests = json.loads(kept)
    tx.run(
        """UPDATE rsvp SET answer = :answer, line = :line, guests = :guests, walked_in = 0,
            walked_from = NULL, attended = NULL, attended_at = NULL
        WHERE event_id = :event_id AND person_id = :person_id""",
        guests=guests,
        event_id=event_id,
        person_id=person_id,
        answer=answer,
        line=line,
    )


def nameless(tx: Transaction, event_id: int, by: int) -> None:
    """Count one more arrival without a name, or one less (never below none)."""
    tx.run("UPDATE event SET walk_ins = max(walk_ins + :by, 0) WHERE id = :id", id=event_id, by=by)


@dataclass(frozen=True, slots=True)
class Past:
    """An event that is over; ``invited`` is to how many the invitation was delivered."""

    id: int
    title: str
    starts_at: int
    invited: int


PAST = """FROM event e WHERE e.state = 'published' AND e.starts_at <= :now
    AND (:scope IS NULL OR e.unit = :scope)"""


def past(tx: Transaction, scope: str | None, now: int, page: int, size: int) -> list[Past]:
    """Return one page of the past events of a scope (None: the whole school), the latest first."""
    rows = tx.all(
        f"""SELECT e.id, e.title, e.starts_at, (
            SELECT coalesce(sum(c.sent), 0) FROM campaign c
            WHERE c.kind = 'event' AND c.subject = e.id) AS invited
        {PAST} ORDER BY e.starts_at DESC, e.id DESC LIMIT :size OFFSET :first""",
        scope=scope,
        now=now,
        size=size,
        first=page * size,
    )
    return [Past(*tuple(row)) for row in rows]


def how_many_past(tx: Transaction, scope: str | None, now: int) -> int:
    """Count the past events of a scope."""
    return int(tx.value(f"SELECT count(*) {PAST}", scope=scope, now=now))
