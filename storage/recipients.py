"""The people whom a campaign writes to: whether they still want it at the moment of writing."""

from typing import NamedTuple

from storage.audience import Audience, Lately, consents, not_paused, recipients, wants
from storage.transaction import Transaction


class Recipient(NamedTuple):
    """A person at the moment of writing; ``respondent`` is their state in a survey round.

    Own quiet hours are in minutes after local midnight; None for the school's.
    """

    language: str
    is_member: bool
    consents: bool
    wants: bool
    is_paused: bool
    pace: str
    quiet_from: int | None
    quiet_to: int | None
    respondent: str | None


def recipient(
    tx: Transaction,
    person_id: int | None,
    topic: str,
    audience: Audience,
    now: int,
    round_id: int = 0,
) -> Recipient | None:
    """Return the person as they are now, or None for one who has left; one look-up."""
    consent, values = consents(topic, audience)
    row = tx.one(
        f"""SELECT p.language, p.state = 'member', {consent}, {wants(topic)},
            NOT ({not_paused(topic)}), p.pace, p.quiet_from, p.quiet_to,
            (SELECT r.state FROM respondent r
                WHERE r.round_id = :round_id AND r.person_id = p.id)
        FROM person p WHERE p.id = :id""",
        id=person_id,
        round_id=round_id,
        now=now,
        **values,
    )
    return Recipient._make(row) if row is not None else None


def anybody(
    tx: Transaction, audience: Audience, topic: str, now: int, lately: Lately | None = None
) -> bool:
    """Return whether a message of this topic would reach anyone, without counting them all."""
    condition, values = recipients(audience, topic, lately)
    sql = f"SELECT 1 FROM person p WHERE {condition} LIMIT 1"
    return tx.value(sql, now=now, **values) is not None
