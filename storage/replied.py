"""Which announcement somebody replies to, and to whose coordinators that goes."""

from dataclasses import dataclass

from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Announced:
    """An announcement or an event's invitation that somebody has got; ``unit`` is whose it was."""

    campaign_id: int
    kind: str
    unit: str | None


# A round asks for answers of its own: what replies to it is no message to coordinators. Where it is
# not kept any more who prepared an announcement, it is the unit's to which alone it went.
FOUND = """SELECT c.id, c.kind, CASE
        WHEN c.kind = 'event' THEN (SELECT unit FROM event WHERE event.id = c.subject)
        WHEN EXISTS (SELECT 1 FROM announcement a WHERE a.id = c.announcement)
            THEN (SELECT unit FROM announcement a WHERE a.id = c.announcement)
        WHEN json_array_length(c.audience, '$.units') = 1
            AND NOT EXISTS (SELECT 1 FROM json_each(c.audience, '$.without') WHERE value = 'units')
            THEN json_extract(c.audience, '$.units[0]') END
    FROM outbox o JOIN campaign c ON c.id = o.campaign_id
    WHERE o.person_id = :person_id AND o.state = 'sent' AND c.kind <> 'round'"""


def _announced(row: Row | None) -> Announced | None:
    return Announced(*tuple(row)) if row is not None else None


def by_message(tx: Transaction, person_id: int, message_id: int) -> Announced | None:
    """Return what came to the person as this message of their chat, alone or in an album."""
    return _announced(
        tx.one(
            f"""{FOUND} AND (o.message_id = :message_id OR EXISTS (
                SELECT 1 FROM json_each(coalesce(o.more_ids, '[]')) WHERE value = :message_id))
            LIMIT 1""",
            person_id=person_id,
            message_id=message_id,
        )
    )


def got(tx: Transaction, person_id: int, campaign_id: int) -> Announced | None:
    """Return the campaign if it came to the person, as long as that is kept."""
    return _announced(
        tx.one(
            f"{FOUND} AND o.campaign_id = :campaign_id LIMIT 1",
            person_id=person_id,
            campaign_id=campaign_id,
        )
    )
