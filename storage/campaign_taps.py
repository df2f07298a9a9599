"""Taps on the buttons of announcements: each person counts once for each button."""

from storage.transaction import Transaction


def tap(tx: Transaction, campaign_id: int, person_id: int, button: int) -> bool:
    """Note a receiver's first tap on a button of a campaign; return whether it was one.

    Somebody who is no receiver of it, or has tapped before, changes nothing. That a person has
    tapped is kept with their delivery, and goes with it; the number stays.
    """
    first = tx.run(
        """UPDATE outbox SET tapped = tapped | (1 << :button)
        WHERE person_id = :person_id AND campaign_id = :campaign_id
            AND tapped & (1 << :button) = 0""",
        person_id=person_id,
        campaign_id=campaign_id,
        button=button,
    )
    if first:
        tx.run(
            """INSERT INTO campaign_tap (campaign_id, button, people)
            VALUES (:campaign_id, :button, 1) ON CONFLICT DO UPDATE SET people = people + 1""",
            campaign_id=campaign_id,
            button=button,
        )
    return first > 0


def is_receiver(tx: Transaction, campaign_id: int, person_id: int) -> bool:
    """Tell whether a campaign was meant for somebody, also if it came in their weekly digest."""
    row = tx.one(
        "SELECT 1 FROM outbox WHERE person_id = :person_id AND campaign_id = :campaign_id LIMIT 1",
        person_id=person_id,
        campaign_id=campaign_id,
    )
    return row is not None


def counts(tx: Transaction, campaign_id: int) -> dict[int, int]:
    """Return how many people have tapped each button of a campaign."""
    rows = tx.all("SELECT button, people FROM campaign_tap WHERE campaign_id = :id", id=campaign_id)
    return {row[0]: row[1] for row in rows}
