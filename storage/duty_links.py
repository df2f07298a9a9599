"""The one-time links by which a duty is given: only the hash of each secret is kept."""

from dataclasses import dataclass

from storage.duties import COORDINATOR
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class DutyLink:
    """A link that gives a duty to whoever opens it first. Times are UTC epoch seconds.

    The duty begins when the link is opened, or at ``starts_at``; it ends at ``ends_at``, or not by
    itself.
    """

    id: int
    unit: str | None
    made_by: int
    expires_at: int
    used_at: int | None
    role: str = COORDINATOR
    starts_at: int | None = None
    ends_at: int | None = None
    revoked_at: int | None = None


COLUMNS = "id, unit, made_by, expires_at, used_at, role, starts_at, ends_at, revoked_at"


def _link(row: Row) -> DutyLink:
    return DutyLink(*tuple(row))


def make(
    tx: Transaction,
    secret_hash: bytes,
    unit: str | None,
    made_by: int,
    *,
    now: int,
    expires_at: int,
    role: str = COORDINATOR,
    starts_at: int | None = None,
    ends_at: int | None = None,
) -> int:
    """Keep a new link by the hash of its secret and return its id."""
    return tx.insert(
        """INSERT INTO duty_link (secret_hash, unit, made_by, made_at, expires_at, role,
            starts_at, ends_at)
        VALUES (:secret_hash, :unit, :made_by, :now, :expires_at, :role, :starts_at, :ends_at)
        RETURNING id""",
        secret_hash=secret_hash,
        unit=unit,
        made_by=made_by,
        now=now,
        expires_at=expires_at,
        role=role,
        starts_at=starts_at,
        ends_at=ends_at,
    )


def find(tx: Transaction, secret_hash: bytes) -> DutyLink | None:
    """Return the link with this hash, used or not, expired or not."""
    row = tx.one(
        f"SELECT {COLUMNS} FROM duty_link WHERE secret_hash = :secret_hash",
        secret_hash=secret_hash,
    )
    return _link(row) if row is not None else None


def waiting(tx: Transaction, now: int) -> list[DutyLink]:
    """Return the links that still give a duty, the first to expire first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM duty_link WHERE used_at IS NULL AND revoked_at IS NULL
        AND expires_at > :now AND (ends_at IS NULL OR ends_at > :now) ORDER BY expires_at, id""",
        now=now,
    )
    return [_link(row) for row in rows]


def use(tx: Transaction, link_id: int, now: int) -> None:
    """Mark a link as used."""
    tx.run("UPDATE duty_link SET used_at = :now WHERE id = :id", id=link_id, now=now)


def revoke(tx: Transaction, link_id: int, now: int) -> None:
    """Let a link give nothing any more."""
    tx.run(
        "UPDATE duty_link SET revoked_at = :now WHERE id = :id AND used_at IS NULL",
        id=link_id,
        now=now,
    )
