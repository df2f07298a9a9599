"""What is planned to be asked of people, and by whose wall clock."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from storage import askings
from storage.askings import GRADUATED, STILL_RIGHT
from storage.transaction import Transaction

HELSINKI = ZoneInfo("Europe/Helsinki")


def planned(tx: Transaction, person_id: int) -> dict[str, str]:
    """Return when a person is to be asked what, by the clock in Helsinki; only what is open."""
    found = [askings.of_person(tx, person_id, kind) for kind in (GRADUATED, STILL_RIGHT)]
    return {
        one.kind: datetime.fromtimestamp(one.due_at, UTC)
        .astimezone(HELSINKI)
        .strftime("%Y-%m-%d %H:%M")
        for one in found
        if one is not None and one.state == "open"
    }
