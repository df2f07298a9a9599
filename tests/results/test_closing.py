"""A closed round is counted once and for all: nobody twice, nobody left out, nothing later."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from config.questionnaire import Question
from handlers.recipes import Left
from handlers.results import closing
from handlers.results.protecting import protect
from handlers.results.publishing import publication_of
from storage import loose_sheets, people, surveys, tallies
from storage.closings import Answers
from storage.database import Database
from storage.surveys import ANONYMOUS, CONFIDENTIAL, IDENTIFIED
from storage.tallies import Tallies
from storage.transaction import Transaction
from tests.results.closed_rounds import CLOSES, OPENS, answered, fill, new_round
from tests.results.crowds import WORDS, anything, asking, crowd, single

HOUSE: Any = None  # counting needs to know nothing of the school


class Killed(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The machine went down."""


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    async with await Database(tmp_path / "bot.db", "ab" * 32).open(OPENS) as opened:
        yield opened


async def closed(db: Database, now: int = CLOSES) -> int:
    """Count all that is closed; return in how many steps."""
    steps = 1
    while await db.write(lambda tx: closing.step(HOUSE, tx, now)):
        steps += 1
    return steps


async def sheets_of(db: Database, round_id: int) -> list[Any]:
    """Return the answers that were let go of who gave them: place and answers of each."""
    found: list[Any] = json.loads(await db.read(loose_sheets.of_confidential, round_id))
    return found


def without_secret(found: Tallies) -> Any:
    """Return what was counted as plain data."""
    return {
        (split, part, question): dict(cells)
        for split, parts in found.splits.items()
        for part, questions in parts.items()
        for question, cells in questions.items()
    }


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("mode", [CONFIDENTIAL, IDENTIFIED])
async def test_everybody_is_counted_where_they_belong(db: Database, seed: int, mode: str) -> None:
    """What is counted step by step is what a plain count of the whole crowd gives."""
    made = crowd(Random(seed), 230)
    unit = None if made.by_unit else "oulu"
    survey = new_round(made.questionnaire, mode, unit=unit)
    round_id, _ = await db.write(answered, survey, made.people, unfinished=7)
    await closed(db)
    found = await db.read(tallies.of, round_id)
    assert without_secret(found) == without_secret(made.tallies())
    assert found.secret > 0
    assert found.respondents() == 230


@pytest.mark.parametrize("seed", range(3))
async def test_a_kill_at_any_moment_counts_nobody_twice_and_leaves_nobody_out(
    db: Database, seed: int
) -> None:
    """A step is whole or has not happened; the next start goes on where the last one stopped."""
    random = Random(seed)
    made = crowd(random, 400)
    survey = new_round(made.questionnaire, unit=None if made.by_unit else "oulu")
    round_id, _ = await db.write(answered, survey, made.people, unfinished=9)

    def killed_or_not(tx: Transaction) -> Left:
        more = closing.step(HOUSE, tx, CLOSES)
        if random.random() < 0.6:
            raise Killed
        return more

    going: Left = True
    while going:
        try:
            going = await db.write(killed_or_not)
        except Killed:
            continue
    assert without_secret(await db.read(tallies.of, round_id)) == without_secret(made.tallies())
    assert len(await sheets_of(db, round_id)) == 400


async def test_nothing_is_counted_while_answers_are_taken(db: Database) -> None:
    """A look at the results a day earlier would tell what one person has answered."""
    made = crowd(Random(1), 20)
    round_id, _ = await db.write(answered, new_round(made.questionnaire), made.people)
    assert await closed(db, CLOSES - 1) == 1
    survey = await db.read(surveys.by_id, round_id)
    assert survey is not None
    assert survey.tallied_at is None
    assert not (await db.read(tallies.of, round_id)).splits


async def test_results_stay_as_they_are_whoever_leaves_moves_or_changes(db: Database) -> None:
    """Two looks at a round are the same: what changed between them would tell of somebody."""
    made = crowd(Random(2), 60)
    round_id, ids = await db.write(answered, new_round(made.questionnaire), made.people)
    await closed(db)
    before = await db.read(tallies.of, round_id)

    def much_happens(tx: Transaction) -> None:
        people.set_profile(tx, ids[0], unit="turku", field="07", region="01")
        tx.run("DELETE FROM person WHERE id = :id", id=ids[1])
        tx.run("DELETE FROM form_session WHERE person_id = :id", id=ids[2])
        tx.run("UPDATE respondent SET state = 'declined' WHERE person_id = :id", id=ids[3])

    await db.write(much_happens)
    await closed(db, CLOSES + 86400)
    assert await db.read(tallies.of, round_id) == before


async def test_an_account_that_moves_while_it_is_counted_is_counted_once(db: Database) -> None:
    """Counting goes by forms, which stay what they are when two accounts become one."""
    made = crowd(Random(3), 200)
    round_id, ids = await db.write(answered, new_round(made.questionnaire), made.people)

    def moves(tx: Transaction, old: int, new: int) -> None:
        tx.run("UPDATE respondent SET person_id = :new WHERE person_id = :old", old=old, new=new)
        tx.run("UPDATE form_session SET person_id = :new WHERE person_id = :old", old=old, new=new)

    def to_newcomers(tx: Transaction) -> None:
        for number, old in enumerate((ids[0], ids[150])):
            moves(tx, old, people.arrive(tx, 77_000 + number, "fi", OPENS).id)

    for _ in range(3):
        await db.write(lambda tx: closing.step(HOUSE, tx, CLOSES))
    await db.write(to_newcomers)
    await closed(db)
    assert (await db.read(tallies.of, round_id)).respondents() == 200


async def test_anonymous_answers_are_counted_as_a_whole_only(db: Database) -> None:
    """No group is kept of them, so none is shown; and nobody is asked for a name there."""
    made = crowd(Random(4), 130)
    round_id, _ = await db.write(
        answered, new_round(made.questionnaire, ANONYMOUS), made.people, unfinished=5
    )
    await closed(db)
    found = await db.read(tallies.of, round_id)
    assert set(found.splits) == {"all"}
    whole = {key: cells for key, cells in without_secret(made.tallies()).items() if key[0] == "all"}
    assert without_secret(found) == whole
    assert await sheets_of(db, round_id) == []


async def test_unfinished_answers_are_erased_when_a_round_is_counted(db: Database) -> None:
    """Whoever did not finish has answered nothing; also not what they were changing just then."""
    made = crowd(Random(5), 12)

    def begun(tx: Transaction) -> int:
        round_id, ids = answered(tx, new_round(made.questionnaire), made.people, unfinished=8)
        fill(tx, round_id, ids[0], {"first": "a"}, "open")
        return round_id

    round_id = await db.write(begun)
    await closed(db)
    forms = "SELECT count(*) FROM form_session WHERE subject = :id"
    assert await db.read(lambda tx: tx.value(forms, id=round_id)) == 12
    assert (await db.read(tallies.of, round_id)).respondents() == 12


async def test_how_it_went_is_kept(db: Database) -> None:
    """Where people stopped is still known once their unfinished answers are gone."""
    asked = asking(single("first", 2), single("then", 2), single("last", 2))
    crowd_of_two = [Answers({"first": "a"}, unit="oulu"), Answers({}, unit="turku")]

    def begun(tx: Transaction) -> int:
        return answered(tx, new_round(asked), crowd_of_two, unfinished=2)[0]

    round_id = await db.write(begun)
    await closed(db)
    kept = await db.read(tallies.flow_of, round_id, None)
    assert kept is not None
    assert kept.left == {"first": 1, "then": 1}
    assert (kept.invited, kept.started, kept.finished) == (4, 4, 2)
    of_unit = await db.read(tallies.flow_of, round_id, "oulu")
    assert of_unit is not None
    assert of_unit.left == {"then": 1}


async def test_own_words_wait_to_be_read_first(db: Database) -> None:
    """Copied with the unit, so that its coordinator finds them; they go with the person."""
    asked = asking(Question("words", "text", WORDS, report="free_text"))
    said = [Answers({"words": f"Toive {n}"}, unit="oulu") for n in range(3)]
    round_id, ids = await db.write(answered, new_round(asked), said)
    await closed(db)
    sql = "SELECT question, unit, text, state FROM free_text ORDER BY text"
    found = [tuple(row) for row in await db.read(lambda tx: tx.all(sql))]
    assert found == [("words", "oulu", f"Toive {n}", "waiting") for n in range(3)]
    await db.write(lambda tx: tx.run("DELETE FROM person WHERE id = :id", id=ids[0]))
    assert len(await db.read(lambda tx: tx.all(sql))) == 2
    assert [answers for _, answers in await sheets_of(db, round_id)] == [{}, {}, {}]


def test_what_no_longer_applies_is_not_counted() -> None:
    """An answer that was given before an earlier one changed is not an answer."""
    made = crowd(Random(6), 40, anything(Random(6)))
    changed = [Answers({**one.answers, "then": "a"}, None, one.unit) for one in made.people]
    asked_of = {"a": 0}
    asked_of["a"] = sum(
        one.answers["first"] in made.questionnaire.question("then").ask_when[0].any_of
        for one in made.people
    )
    counted = type(made)(made.questionnaire, changed, made.by_unit).tallies()
    assert counted.line("then")[""] == asked_of["a"]


async def test_what_may_be_shown_is_decided_while_others_go_on(db: Database) -> None:
    """Once for each round, without a transaction; killed there, the next start decides the same."""
    made = crowd(Random(5), 200)
    rounds = [
        (await db.write(answered, new_round(made.questionnaire), made.people))[0] for _ in range(2)
    ]
    decided = 0
    while left := await db.write(lambda tx: closing.step(HOUSE, tx, CLOSES)):
        if callable(left):
            decided += 1
            if decided == 1:  # the second time is a kill
                await asyncio.to_thread(left)
    assert decided == 2
    for one in rounds:
        counted = await db.read(tallies.of, one)
        told = publication_of(await db.read(tallies.publication, one))
        assert told == protect(made.questionnaire, counted)
