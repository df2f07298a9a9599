"""The people whom a campaign goes to: a row of the outbox for each, a chunk at a time."""

from typing import TYPE_CHECKING, Any

from storage import respondents
from storage.audience import recipients
from storage.outbox import BROADCAST
from storage.respondents import Terms
from storage.transaction import Transaction

if TYPE_CHECKING:
    from storage.campaigns import Campaign

MOST_FAILURES = 2  # of one round's invitation to one person: then it is not tried on another day


def fill(tx: Transaction, campaign: "Campaign", upto: int, now: int, due_at: int) -> None:
    """Make the rows of those of the audience whose ids are at most ``upto``, and count them."""
    terms = Terms.from_json(campaign.content) if campaign.kind == "round" else None
    condition, values = _condition(tx, campaign, terms)
    made = tx.run(
        f"""INSERT INTO outbox (campaign_id, person_id, chat_id, priority, due_at, kind, made_at)
        SELECT :id, p.id, p.telegram_id, {BROADCAST},
            CASE WHEN p.quiet_from IS NULL THEN :due_at ELSE :now END, 'campaign', :now
        FROM person p
        WHERE p.id > :after AND p.id <= :upto AND {condition} ON CONFLICT DO NOTHING""",
        id=campaign.id,
        after=campaign.filled_to,
        upto=upto,
        due_at=due_at,
        now=now,
        **values,
    )
    if terms is not None:
        respondents.invite(tx, campaign.subject, campaign.id, (campaign.filled_to, upto), terms)
    tx.run(
        "UPDATE campaign SET filled_to = :upto, total = total + :made WHERE id = :id",
        id=campaign.id,
        upto=upto,
        made=made,
    )


def _condition(
    tx: Transaction, campaign: "Campaign", terms: Terms | None
) -> tuple[str, dict[str, Any]]:
    if terms is None:
        return recipients(campaign.audience, campaign.topic)
    lately = respondents.lately(tx, campaign.subject, terms.asked_since)
    condition, values = recipients(campaign.audience, campaign.topic, lately)
    if campaign.parts is None:
        return condition, values
    values |= {"part": campaign.part, "parts": campaign.parts, "subject": campaign.subject}
    return f"{condition} AND p.id % :parts <= :part AND {_NOT_REFUSED}", values


_NOT_REFUSED = f"""(SELECT count(*) FROM outbox f JOIN campaign c ON c.id = f.campaign_id
    WHERE f.person_id = p.id AND f.state = 'failed'
    AND c.kind = 'round' AND c.subject = :subject) < {MOST_FAILURES}"""
