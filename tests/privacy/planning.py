"""Plans of the year that somebody has made, for the person of whom there is everything."""

from storage.transaction import Transaction
from tests.privacy.rows import insert


def planning(tx: Transaction, person: int, now: int) -> None:
    """Let somebody have planned something, and something that recurs."""
    insert(
        tx,
        "plan",
        title="QR-koodit painoon",
        month=6,
        made_by=person,
        made_at=now,
    )
    insert(
        tx,
        "recurring",
        name="Kuukauden uutiset",
        how="weekly",
        weekday=0,
        at=540,
        made_by=person,
        made_at=now,
    )
