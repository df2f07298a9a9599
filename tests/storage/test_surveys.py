"""Survey rounds and their respondents."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import people, surveys
from storage.audience import Audience
from storage.database import Database
from storage.surveys import Counts, Round
from storage.transaction import Transaction

OPENS, CLOSES = 1_000_000, 1_000_000 + 30 * 86400


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database(tmp_path / "bot.db", "ab" * 32).open(OPENS)
    async with database:
        yield database


def new_round(unit: str | None = None) -> Round:
    return Round(
        id=0,
        questionnaire="career_followup",
        version=1,
        snapshot="{}",
        unit=unit,
        audience=Audience(units=("oulu",)),
        made_by=None,
        opens_at=OPENS,
        closes_at=CLOSES,
    )


def with_respondents(tx: Transaction, many: int) -> tuple[int, list[int]]:
    round_id = surveys.create(tx, new_round())
    invited = [people.arrive(tx, 100 + number, "fi", OPENS).id for number in range(many)]
    for person_id in invited:
        tx.run(
            "INSERT INTO respondent (round_id, person_id, invited_at) VALUES (:round, :person, 1)",
            round=round_id,
            person=person_id,
        )
    return round_id, invited


async def test_a_round_comes_back_as_it_was_kept(db: Database) -> None:
    """What was asked, from whom and until when stays as it was sent."""
    round_id = await db.write(surveys.create, new_round("oulu"))
    found = await db.read(surveys.by_id, round_id)
    assert found is not None
    assert new_round("oulu") == Round(0, *(getattr(found, n) for n in Round.__slots__[1:]))
    assert await db.read(surveys.by_id, round_id + 1) is None


async def test_a_round_is_open_until_the_second_it_closes(db: Database) -> None:
    """The last second before closing still counts."""
    assert new_round().is_open(CLOSES - 1)
    assert not new_round().is_open(CLOSES)


async def test_a_coordinator_of_a_unit_sees_the_rounds_of_that_unit(db: Database) -> None:
    """The whole school's coordinator sees every round, the newest first."""

    def rounds(tx: Transaction) -> tuple[list[str | None], list[str | None]]:
        for unit in ("oulu", None, "kajaani"):
            surveys.create(tx, new_round(unit))
        everything = [one.unit for one in surveys.rounds(tx, None)]
        return everything, [one.unit for one in surveys.rounds(tx, "oulu")]

    assert await db.write(rounds) == (["kajaani", None, "oulu"], ["oulu"])


async def test_everybody_invited_is_counted_by_what_they_have_done(db: Database) -> None:
    """Invited counts all; the others are parts of it and never overlap."""

    def answered(tx: Transaction) -> Counts:
        round_id, invited = with_respondents(tx, 5)
        for person_id, states in zip(
            invited, (["started"], ["started", "finished"], ["declined"], [], []), strict=True
        ):
            for state in states:
                surveys.set_state(tx, round_id, person_id, state, OPENS + 60)
        return surveys.counts(tx, round_id)

    assert Counts(invited=5, started=1, finished=1, declined=1) == await db.write(answered)


async def test_when_somebody_began_first_is_kept(db: Database) -> None:
    """Going on later does not move the time of the first answer."""

    def began(tx: Transaction) -> tuple[int | None, int | None, str]:
        round_id, (person_id,) = with_respondents(tx, 1)
        surveys.set_state(tx, round_id, person_id, "started", 10)
        surveys.set_state(tx, round_id, person_id, "declined", 20)
        surveys.set_state(tx, round_id, person_id, "started", 30)
        surveys.set_state(tx, round_id, person_id, "finished", 40)
        found = surveys.respondent(tx, round_id, person_id)
        assert found is not None
        return found.started_at, found.finished_at, found.state

    assert await db.write(began) == (10, 40, "finished")


async def test_whoever_was_not_asked_has_no_part(db: Database) -> None:
    """A stranger to the round is no respondent."""

    def stranger(tx: Transaction) -> object:
        round_id, _ = with_respondents(tx, 1)
        return surveys.respondent(tx, round_id, 999)

    assert await db.write(stranger) is None
