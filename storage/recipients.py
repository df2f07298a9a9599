"""The people whom a campaign writes to: whether they still want it at the moment of writing."""

from typing import NamedTuple

from storage.audience import CONSENTS, Audience, recipients
from storage.transaction import Transaction


class Recipient(NamedTuple):
    """A person at the moment of writing; ``respondent`` is their state in a survey round."""

    language: str
    is_member: bool
    consents: bool
    respondent: str | None


def recipient(
    tx: Transaction, person_id: int | None, purpose: str, round_id: int = 0
) -> Recipient | None:
    """Return the person as they are now, or None for one who has left; one look-up."""
    row = tx.one(
        f"""SELECT p.language, p.state = 'member', {CONSENTS},
            (SELECT r.state FROM respondent r
                WHERE r.round_id = :round_id AND r.person_id = p.id)
        FROM person p WHERE p.id = :id""",
        id=person_id,
        purpose=purpose,
        round_id=round_id,
    )
    return Recipient._make(row) if row is not None else None


def anybody(tx: Transaction, audience: Audience, purpose: str) -> bool:
    """Return whether a message of this purpose would reach anyone, without counting them all."""
    condition, values = recipients(audience)
    found = tx.value(f"SELECT 1 FROM person p WHERE {condition} LIMIT 1", purpose=purpose, **values)
    return found is not None
