"""How many failures are kept."""

from storage import updates
from storage.database import Database
from storage.transaction import Transaction

WEEK = 7 * updates.DAY


def fail(tx: Transaction, first: int, number: int, at: int) -> None:
    """Keep failures, the first of them about this update."""
    for one in range(first, first + number):
        updates.keep_failure(
            tx,
            update_id=one,
            telegram_id=None,
            place="clock: visits",
            error="KeyError",
            trace="",
            given="{}",
            now=at,
        )


async def test_work_that_always_fails_does_not_fill_the_disk(db: Database) -> None:
    """What is old goes, and of what is new all but the newest; few stay as they are."""
    await db.write(fail, 0, 5, 0)
    await db.write(fail, 5, 20, WEEK)
    assert await db.write(updates.forget_failures, 1, 30) == 5
    assert await db.write(updates.forget_failures, 1, 20) == 0
    assert await db.write(updates.forget_failures, 1, 8) == 12
    assert [one.update_id for one in await db.read(updates.failures)] == [*range(24, 16, -1)]
