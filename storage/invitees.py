"""Invitees: people whom a coordinator or an import has entered, each with a personal link.

An invitee is used once: when somebody has joined by the link, it is tied to that person and goes
when they go.
"""

import secrets
from dataclasses import dataclass

from storage import erased
from storage.transaction import Row, Transaction

IMPORT, HAND = "import", "hand"
SECRET_BYTES = 16  # 128 bits, which nobody guesses


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody entered by others; ``reference`` is the school's own key for them.

    Times are UTC epoch seconds; ``person_id`` and ``joined_at`` are set once they have joined.
    """

    id: int
    secret: str
    source: str
    reference: str | None
    unit: str
    name: str
    field: str | None
    qualification: str | None
    graduation_year: int | None
    expected_year: int | None
    region: str | None
    language: str | None
    event_id: int | None
    made_by: int | None
    made_at: int
    changed_at: int
    expires_at: int | None
    opened_at: int | None
    joined_at: int | None
    person_id: int | None

    @property
    def has_joined(self) -> bool:
        """Whether somebody has joined by the link."""
        return self.person_id is not None


COLUMNS = """id, secret, source, reference, unit, name, field, qualification, graduation_year,
    expected_year, region, language, event_id, made_by, made_at, changed_at, expires_at, opened_at,
    joined_at, person_id"""
FURTHER = (
    *("field", "qualification", "graduation_year", "expected_year", "region", "language"),
    "event_id",
)


def _invitee(row: Row | None) -> Invitee | None:
    return Invitee(*tuple(row)) if row is not None else None


def add(
    tx: Transaction,
    *,
    source: str,
    unit: str,
    name: str,
    made_by: int | None,
    now: int,
    reference: str | None = None,
    expires_at: int | None = None,
    **known: object,
) -> int:
    """Keep somebody new with a secret of their own and return the id.

    ``known`` are items of FURTHER; ValueError for any other.
    """
    if unknown := set(known) - set(FURTHER):
        raise ValueError(f"not known of an invitee: {sorted(unknown)}")
    items: dict[str, object] = {
        "secret": secrets.token_urlsafe(SECRET_BYTES),
        "source": source,
        "reference": reference,
        "unit": unit,
        "name": name,
        "made_by": made_by,
        "made_at": now,
        "changed_at": now,
        "expires_at": expires_at,
        **known,
    }
    names, places = ", ".join(items), ", ".join(f":{one}" for one in items)
    return tx.insert(f"INSERT INTO invitee ({names}) VALUES ({places}) RETURNING id", **items)


def by_id(tx: Transaction, invitee_id: int) -> Invitee | None:
    """Return the invitee with this id."""
    return _invitee(tx.one(f"SELECT {COLUMNS} FROM invitee WHERE id = :id", id=invitee_id))


def in_scope(tx: Transaction, invitee_id: int, scope: str | None) -> Invitee | None:
    """Return the invitee if a coordinator of this unit (None: the whole school) may see them."""
    return _invitee(
        tx.one(
            f"""SELECT {COLUMNS} FROM invitee
            WHERE id = :id AND (unit = :scope OR :scope IS NULL)""",
            id=invitee_id,
            scope=scope,
        )
    )


def by_secret(tx: Transaction, secret: str) -> Invitee | None:
    """Return the invitee to whom this personal link belongs."""
    return _invitee(tx.one(f"SELECT {COLUMNS} FROM invitee WHERE secret = :secret", secret=secret))


def remove(tx: Transaction, invitee_id: int, scope: str | None, now: int) -> bool:
    """Forget somebody within the scope who has not joined; return whether that was done."""
    removed = tx.all(
        """DELETE FROM invitee WHERE id = :id AND person_id IS NULL
        AND (unit = :scope OR :scope IS NULL) RETURNING secret""",
        id=invitee_id,
        scope=scope,
    )
    erased.note_invitees(tx, (row[0] for row in removed), now)
    return len(removed) == 1


def opened(tx: Transaction, invitee_id: int, now: int) -> None:
    """Note when the link was opened first."""
    tx.run(
        "UPDATE invitee SET opened_at = :now WHERE id = :id AND opened_at IS NULL",
        id=invitee_id,
        now=now,
    )


def joined(tx: Transaction, invitee_id: int, person_id: int, now: int) -> bool:
    """Tie the entry to the person who has joined by it; return False if it is another's."""
    changed = tx.run(
        """UPDATE invitee SET person_id = :person_id, joined_at = coalesce(joined_at, :now)
        WHERE id = :id AND (person_id IS NULL OR person_id = :person_id)""",
        id=invitee_id,
        person_id=person_id,
        now=now,
    )
    return changed == 1
