"""The people whom a campaign writes to: whether they still want it at the moment of writing."""

from typing import NamedTuple

from storage import bounds, counts
from storage.audience import (
    STEP,
    Audience,
    Lately,
    consents,
    not_paused,
    recipients,
    wants,
    whatever_answered,
)
from storage.conditions import CAMPAIGN, JOINED, ROUND
from storage.ledgers import FAILED, UNKNOWN
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


MANY = 200_000  # people through whom a turn can go in less than a tenth of a second


def anybody(
    tx: Transaction,
    audience: Audience,
    topic: str,
    now: int,
    lately: Lately | None = None,
    many: int = MANY,
) -> bool:
    """Return whether a message of this topic would reach anyone, without counting them all.

    Somebody in a group or a channel is somebody. Of an audience by a survey it is those of whom
    ``reach`` tells, or nobody at all: what is sent tells as much as a number does.

    False is certain. Of more than ``many`` people it is taken for granted that one of those who are
    meant and can be written to wants the message: to ask them all would hold others up.
    """
    if audience.round is not None and not audience.only_venues:
        whole = whatever_answered(audience)
        return _are(tx, 2 * STEP, whole, topic, now, lately) and _are(
            tx, STEP, audience, topic, now, lately
        )
    if _anywhere(tx, audience):
        return True
    if among(audience) == EVERYBODY and counts.is_large(tx, many):
        return bounds.may_exceed(tx, 0, audience)
    return _are(tx, 1, audience, topic, now, lately)


def _are(
    tx: Transaction, number: int, audience: Audience, topic: str, now: int, lately: Lately | None
) -> bool:
    """Tell whether so many are reached."""
    if not bounds.may_exceed(tx, number - 1, audience):
        return False
    condition, values = recipients(audience, topic, lately)
    sql = f"SELECT 1 FROM {among(audience)} WHERE {condition} LIMIT :number"
    found = tx.value(f"SELECT count(*) FROM ({sql})", now=now, number=number, **values)
    return int(found) >= number


EVERYBODY = "person p"


def among(audience: Audience) -> str:
    """Return among whom to look, where they are few among very many people.

    So are those whom a campaign missed, those who have come so far with a survey, and those who
    have joined since some day.
    """
    missed = audience.outcomes and {*audience.outcomes} <= {FAILED, UNKNOWN}
    if audience.campaign is not None and missed and CAMPAIGN not in audience.without:
        return f"""(SELECT person_id AS id FROM outbox WHERE campaign_id = :aud_campaign
            AND (state = 'failed' OR state = 'unknown')) f {_OF_THEM}"""
    if audience.round is not None and ROUND not in audience.without:
        return f"(SELECT person_id AS id FROM respondent WHERE round_id = :aud_round) f {_OF_THEM}"
    if audience.joined_since is not None and JOINED not in audience.without:
        return f"""(SELECT id FROM person WHERE state = 'member'
            AND joined_at >= :aud_joined_since) f {_OF_THEM}"""
    return EVERYBODY


_OF_THEM = "CROSS JOIN person p ON p.id = f.id"


def _anywhere(tx: Transaction, audience: Audience) -> bool:
    return any(
        tx.value("SELECT 1 FROM venue WHERE id = :id AND gone_at IS NULL", id=one)
        for one in audience.venues
    )
