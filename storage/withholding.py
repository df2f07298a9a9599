"""What still waits of campaigns that were stopped: withheld, a chunk at a time, and counted."""

from collections import Counter

from storage import ledgers, surveys
from storage.campaigns import CHUNK
from storage.ledgers import STOPPED, WITHHELD, Outcome
from storage.transaction import Transaction

_TO_WITHHOLD = """SELECT o.id FROM campaign c CROSS JOIN outbox o ON o.campaign_id = c.id
    WHERE c.state = 'stopped' AND o.state = 'pending' AND o.campaign_id IS NOT NULL"""


def any_to_withhold(tx: Transaction) -> bool:
    """Return whether a stopped campaign still has waiting rows."""
    return tx.one(f"{_TO_WITHHOLD} LIMIT 1") is not None


def withhold_stopped(tx: Transaction, now: int, chunk: int = CHUNK) -> dict[int, int]:
    """Cancel, a chunk at a time, waiting rows of stopped campaigns; return how many of each."""
    rows = tx.all(
        f"""UPDATE outbox SET state = 'cancelled', reason = :reason, ended_at = :now
        WHERE id IN ({_TO_WITHHOLD} LIMIT :chunk) RETURNING campaign_id, person_id""",
        reason=STOPPED,
        now=now,
        chunk=chunk,
    )
    surveys.uninvite(tx, [(row[0], row[1]) for row in rows if row[1] is not None])
    withheld: dict[int, Counter[Outcome]] = {}
    for campaign_id, person_id in rows:
        outcome = Outcome(WITHHELD, STOPPED, is_venue=person_id is None)
        withheld.setdefault(campaign_id, Counter())[outcome] += 1
    for campaign_id, outcomes in withheld.items():
        ledgers.count(tx, campaign_id, outcomes)
    return {campaign_id: outcomes.total() for campaign_id, outcomes in withheld.items()}
