"""The campaigns of a scope, as a coordinator looks back on them."""

from typing import Any

from storage import campaigns
from storage.campaigns import Campaign
from storage.steering import GOES_ON
from storage.transaction import Transaction

# A campaign is a unit's when it goes to that unit and to no other; what is meant with *not* is not.
# One that deletes or corrects messages is whose the messages are; a correction can be deleted too.
_FIRST = """coalesce((SELECT c.repairs FROM campaign c WHERE c.id = campaign.repairs),
    campaign.repairs, campaign.id)"""
OF_UNIT = f"""EXISTS (SELECT 1 FROM campaign o WHERE o.id = {_FIRST}
    AND json_extract(o.audience, '$.units') = json_array(:scope)
    AND NOT EXISTS (SELECT 1 FROM json_each(o.audience, '$.without') WHERE value = 'units'))"""
IN_SCOPE = f"(:scope IS NULL OR {OF_UNIT})"


def unit_of(tx: Transaction, campaign_id: int) -> str | None:
    """Return the unit whose campaign it is; None for the whole school's."""
    found: str | None = tx.value(
        f"""SELECT json_extract(o.audience, '$.units[0]') FROM campaign JOIN campaign o
            ON o.id = {_FIRST}
        WHERE campaign.id = :id AND json_array_length(o.audience, '$.units') = 1
            AND NOT EXISTS (SELECT 1 FROM json_each(o.audience, '$.without')
                WHERE value = 'units')""",
        id=campaign_id,
    )
    return found


def how_many(tx: Transaction, scope: str | None) -> int:
    """Count the campaigns of a unit, or of the whole school for None."""
    return int(tx.value(f"SELECT count(*) FROM campaign WHERE {IN_SCOPE}", scope=scope))


def page(tx: Transaction, scope: str | None, *, limit: int, offset: int) -> list[Campaign]:
    """Return some campaigns of a scope, the newest first."""
    rows = tx.all(
        f"""SELECT id FROM campaign WHERE {IN_SCOPE}
        ORDER BY id DESC LIMIT :limit OFFSET :offset""",
        scope=scope,
        limit=limit,
        offset=offset,
    )
    found = (campaigns.by_id(tx, row[0]) for row in rows)
    return [one for one in found if one is not None]


def paused(tx: Transaction, scope: str | None, made_by: int | None = None) -> list[Campaign]:
    """Return what goes on in a scope and is paused, the longest first; of one person, or of all."""
    rows = tx.all(
        f"""SELECT id FROM campaign WHERE {GOES_ON} AND paused_at IS NOT NULL AND {IN_SCOPE}
        AND (:made_by IS NULL OR made_by = :made_by) ORDER BY paused_at, id""",
        scope=scope,
        made_by=made_by,
    )
    found = (campaigns.by_id(tx, row[0]) for row in rows)
    return [one for one in found if one is not None]


def is_in_scope(tx: Transaction, campaign_id: int, scope: str | None) -> bool:
    """Tell whether a campaign is of a unit; every one is of the whole school (None)."""
    values: dict[str, Any] = {"id": campaign_id, "scope": scope}
    return tx.value(f"SELECT 1 FROM campaign WHERE id = :id AND {IN_SCOPE}", **values) is not None


def resends(tx: Transaction, campaign_id: int) -> list[Campaign]:
    """Return the campaigns by which this one was sent once more, the newest first."""
    rows = tx.all("SELECT id FROM campaign WHERE resend_of = :id ORDER BY id DESC", id=campaign_id)
    found = (campaigns.by_id(tx, row[0]) for row in rows)
    return [one for one in found if one is not None]


def venues_waiting_for_later(tx: Transaction, campaign_id: int, now: int) -> int:
    """Return how many groups and channels wait for the morning: some of those who wait so."""
    return int(
        tx.value(
            """SELECT count(*) FROM outbox WHERE venue_id IS NOT NULL AND +campaign_id = :id
            AND +state = 'pending' AND +due_at > :now""",
            id=campaign_id,
            now=now,
        )
    )


def is_repaired(tx: Transaction, campaign_id: int) -> bool:
    """Tell whether what a campaign has sent has been deleted or corrected, or is being."""
    return (
        tx.value("SELECT 1 FROM campaign WHERE repairs = :id LIMIT 1", id=campaign_id) is not None
    )


def repairers(tx: Transaction, campaign_id: int) -> set[int]:
    """Return who has had the messages of a campaign deleted or corrected."""
    rows = tx.all("SELECT made_by FROM campaign WHERE repairs = :id", id=campaign_id)
    return {row[0] for row in rows if row[0] is not None}


def repair_of(tx: Transaction, campaign_id: int, repair: str) -> Campaign | None:
    """Return the newest campaign that deletes or corrects what this one has sent."""
    found = tx.value(
        "SELECT max(id) FROM campaign WHERE repairs = :id AND repair = :repair",
        id=campaign_id,
        repair=repair,
    )
    return campaigns.by_id(tx, found) if found is not None else None


def speed(tx: Transaction, campaign: Campaign, now: int) -> float:
    """Return how many a second have had their outcome since the card was last changed."""
    before = tx.one("SELECT card_at, card_done FROM campaign WHERE id = :id", id=campaign.id)
    if before is None or not before["card_at"] or now <= before["card_at"]:
        return 0.0
    done = campaign.total - campaign.waiting - int(before["card_done"])
    return max(0, done) / (now - int(before["card_at"]))
