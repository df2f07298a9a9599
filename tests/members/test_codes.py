"""One-time codes: found by their first half, ended by wrong tries, by time, by a new one."""

import pytest

from handlers.members import codes
from storage import accounts, people
from storage.database import Database
from storage.transaction import Transaction
from tests.members.conftest import NOW

CODE, OTHER = "ACDEFGHJ", "ACDEFGHK"


def _keep(tx: Transaction, code: str = CODE, number: int = 1) -> int:
    person = people.arrive(tx, number, "fi", NOW)
    until = NOW + codes.VALID_SECONDS
    accounts.keep_code(tx, person.id, *codes.hashes(code), now=NOW, expires_at=until)
    return person.id


def _try(tx: Transaction, code: str, now: int = NOW) -> int | None:
    return accounts.try_code(tx, *codes.hashes(code), now)


async def test_four_slips_are_forgiven_and_the_fifth_ends_the_code(db: Database) -> None:
    """Whoever knows the first half does not guess the second."""

    def story(tx: Transaction) -> None:
        id_ = _keep(tx)
        for _ in range(4):
            assert _try(tx, OTHER) is None
        assert _try(tx, CODE) == id_
        assert _try(tx, OTHER) is None
        assert _try(tx, CODE) is None

    await db.write(story)


async def test_a_code_works_for_a_day(db: Database) -> None:
    """And not a second longer."""

    def story(tx: Transaction) -> None:
        id_ = _keep(tx)
        assert _try(tx, CODE, NOW + codes.VALID_SECONDS - 1) == id_
        assert _try(tx, CODE, NOW + codes.VALID_SECONDS) is None

    await db.write(story)


async def test_a_new_code_ends_the_earlier_one(db: Database) -> None:
    """The newest counts, with five tries of its own."""

    def story(tx: Transaction) -> None:
        id_ = _keep(tx, "CCCCDDDD")
        assert _try(tx, "CCCCDDDE") is None
        assert _keep(tx) == id_
        assert _try(tx, "CCCCDDDD") is None
        assert _try(tx, CODE) == id_
        assert tx.value("SELECT tries FROM account_code") == 0

    await db.write(story)


async def test_two_codes_with_the_same_first_half_are_two(db: Database) -> None:
    """Each finds its own person."""

    def story(tx: Transaction) -> None:
        one, other = _keep(tx), _keep(tx, OTHER, 2)
        assert (_try(tx, CODE), _try(tx, OTHER)) == (one, other)

    await db.write(story)


@pytest.mark.parametrize("part", [CODE, CODE[:4]])
async def test_only_hashes_are_kept(db: Database, part: str) -> None:
    """Neither the code nor its half stands in the database."""

    def story(tx: Transaction) -> list[tuple[object, ...]]:
        _keep(tx)
        return [tuple(row) for row in tx.all("SELECT * FROM account_code")]

    rows = await db.write(story)
    assert rows
    assert part not in str(rows)
