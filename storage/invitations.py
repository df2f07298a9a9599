"""Invitations: links that many may use, each with its unit and occasion, counted.

What a coordinator may see is decided here: ``scope`` is their one unit, or None for the whole
school. A link of no unit is the whole school's.
"""

from dataclasses import asdict, dataclass

from storage.ids import following
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a link is for; ``occasion`` is one of the known ones or a coordinator's own words."""

    unit: str | None
    occasion: str
    field: str | None
    year: int | None
    event_id: int | None
    language: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link; ``opened`` and ``registered`` count people, each once.

    Times are UTC epoch seconds.
    """

    id: int
    secret: str
    unit: str | None
    occasion: str
    field: str | None
    year: int | None
    event_id: int | None
    language: str
    made_by: int | None
    made_at: int
    expires_at: int | None
    closed_at: int | None
    opened: int
    registered: int


COLUMNS = """id, secret, unit, occasion, field, year, event_id, language, made_by, made_at,
    expires_at, closed_at, opened, registered"""
WITHIN = "(unit = :scope OR :scope IS NULL)"
WORKS = "closed_at IS NULL AND (expires_at IS NULL OR expires_at > :now)"


def _invitation(row: Row | None) -> Invitation | None:
    return Invitation(*tuple(row)) if row is not None else None


def make(
    tx: Transaction,
    secret: str,
    purpose: Purpose,
    *,
    made_by: int,
    now: int,
    expires_at: int | None,
) -> int:
    """Keep a new link and return its id."""
    return tx.insert(
        """INSERT INTO invitation (id, secret, unit, occasion, field, year, event_id, language,
            made_by, made_at, expires_at)
        VALUES (:id, :secret, :unit, :occasion, :field, :year, :event_id, :language, :made_by,
            :now, :expires_at) RETURNING id""",
        id=following(tx, "invitation"),
        secret=secret,
        made_by=made_by,
        now=now,
        expires_at=expires_at,
        **asdict(purpose),
    )


def in_scope(tx: Transaction, invitation_id: int, scope: str | None) -> Invitation | None:
    """Return the link with this id, if it is within the coordinator's scope."""
    return _invitation(
        tx.one(
            f"SELECT {COLUMNS} FROM invitation WHERE id = :id AND {WITHIN}",
            id=invitation_id,
            scope=scope,
        )
    )


def by_secret(tx: Transaction, secret: str) -> Invitation | None:
    """Return the link with this secret, whether it still works or not."""
    return _invitation(
        tx.one(f"SELECT {COLUMNS} FROM invitation WHERE secret = :secret", secret=secret)
    )


def working(
    tx: Transaction, scope: str | None, now: int, *, limit: int, skip: int
) -> list[Invitation]:
    """Return the links within the scope that work now, the newest first."""
    return _listed(tx, WORKS, scope, now, limit, skip)


def ended(
    tx: Transaction, scope: str | None, now: int, *, limit: int, skip: int
) -> list[Invitation]:
    """Return the links within the scope that were closed or have expired, the newest first."""
    return _listed(tx, f"NOT ({WORKS})", scope, now, limit, skip)


def _listed(
    tx: Transaction, which: str, scope: str | None, now: int, limit: int, skip: int
) -> list[Invitation]:
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM invitation WHERE {which} AND {WITHIN}
        ORDER BY id DESC LIMIT :limit OFFSET :skip""",
        scope=scope,
        now=now,
        limit=limit,
        skip=skip,
    )
    return [Invitation(*tuple(row)) for row in rows]


def how_many(tx: Transaction, scope: str | None, now: int) -> tuple[int, int]:
    """Return how many links within the scope work now, and how many do not any more."""
    row = tx.one(
        f"""SELECT count(*) FILTER (WHERE {WORKS}), count(*) FILTER (WHERE NOT ({WORKS}))
        FROM invitation WHERE {WITHIN}""",
        scope=scope,
        now=now,
    )
    return (int(row[0]), int(row[1])) if row is not None else (0, 0)


def close(tx: Transaction, invitation_id: int, scope: str | None, now: int) -> None:
    """Let a link within the scope work no more; one that is closed stays as it is."""
    tx.run(
        f"""UPDATE invitation SET closed_at = :now
        WHERE id = :id AND closed_at IS NULL AND {WITHIN}""",
        id=invitation_id,
        scope=scope,
        now=now,
    )


def reopen(
    tx: Transaction, invitation_id: int, scope: str | None, *, expires_at: int | None
) -> None:
    """Let a link within the scope work again, until ``expires_at`` (None: without an end)."""
    tx.run(
        f"""UPDATE invitation SET closed_at = NULL, expires_at = :expires_at
        WHERE id = :id AND {WITHIN}""",
        id=invitation_id,
        scope=scope,
        expires_at=expires_at,
    )


def count_opening(tx: Transaction, invitation_id: int, person_id: int, now: int) -> None:
    """Count that the person has opened the link, once however often they do."""
    is_new = tx.run(
        """INSERT INTO invitation_opening (invitation_id, person_id, opened_at)
        VALUES (:id, :person_id, :now) ON CONFLICT DO NOTHING""",
        id=invitation_id,
        person_id=person_id,
        now=now,
    )
    if is_new:
        tx.run("UPDATE invitation SET opened = opened + 1 WHERE id = :id", id=invitation_id)


def count_registration(tx: Transaction, invitation_id: int, person_id: int, now: int) -> None:
    """Count that the person who has opened the link has joined by it, once."""
    is_new = tx.run(
        """UPDATE invitation_opening SET registered_at = :now
        WHERE invitation_id = :id AND person_id = :person_id AND registered_at IS NULL""",
        id=invitation_id,
        person_id=person_id,
        now=now,
    )
    if is_new:
        tx.run("UPDATE invitation SET registered = registered + 1 WHERE id = :id", id=invitation_id)
