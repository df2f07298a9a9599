"""What campaigns have sent and others repair: messages to delete, or to correct."""

import json
from typing import NamedTuple

from storage.deliveries import Claim
from storage.steering import GOES_ON
from storage.transaction import Transaction


class Original(NamedTuple):
    """What somebody got from a campaign: the ids of its messages, and when it went (UTC epoch).

    Without ids it is not known whether it arrived.
    """

    message_ids: tuple[int, ...]
    at: int


def original(tx: Transaction, campaign_id: int, claim: Claim) -> Original | None:
    """Return what a claimed row's receiver got from another campaign; None if that row is gone.

    In another chat, of one who has changed their account since, none of its messages are there.
    """
    row = tx.one(
        """SELECT message_id, more_ids, coalesce(ended_at, made_at), chat_id FROM outbox
        WHERE person_id IS :person_id AND campaign_id = :campaign_id AND venue_id IS :venue_id""",
        person_id=claim.person_id,
        venue_id=claim.venue_id,
        campaign_id=campaign_id,
    )
    if row is None:
        return None
    ids = json.loads(row[1]) if row[1] is not None else [row[0]] if row[0] is not None else []
    return Original(tuple(ids) if row[3] == claim.chat_id else (), int(row[2]))


def is_undone(tx: Transaction, campaign_id: int) -> bool:
    """Tell whether what a campaign has sent is being deleted, or has been."""
    row = tx.one(
        "SELECT 1 FROM campaign WHERE repairs = :id AND repair = 'delete' LIMIT 1", id=campaign_id
    )
    return row is not None


def is_repaired(tx: Transaction, row_id: int) -> bool:
    """Tell whether what a row of the outbox has said is being undone or corrected, or has been."""
    row = tx.one(
        """SELECT 1 FROM outbox o JOIN campaign r ON r.repairs = o.campaign_id
        WHERE o.id = :id LIMIT 1""",
        id=row_id,
    )
    return row is not None


def newest_words(tx: Transaction, campaign_id: int) -> str | None:
    """Return the content of its last correction that stands; None if there is none."""
    standing = corrections(tx, campaign_id)
    if not standing:
        return None
    return str(tx.value("SELECT content FROM campaign WHERE id = :id", id=standing[-1]))


def corrections(tx: Transaction, campaign_id: int) -> list[int]:
    """Return the corrections of this campaign that have not been deleted, the newest last."""
    rows = tx.all(
        """SELECT id FROM campaign WHERE repairs = :id AND repair = 'correct'
        AND NOT EXISTS (SELECT 1 FROM campaign d
            WHERE d.repairs = campaign.id AND d.repair = 'delete')
        ORDER BY id""",
        id=campaign_id,
    )
    return [row[0] for row in rows]


def corrections_under_way(tx: Transaction, campaign_id: int) -> list[int]:
    """Return the corrections of this campaign that have not reached everybody yet."""
    rows = tx.all(
        f"SELECT id FROM campaign WHERE repairs = :id AND repair = 'correct' AND {GOES_ON}",
        id=campaign_id,
    )
    return [row[0] for row in rows]
