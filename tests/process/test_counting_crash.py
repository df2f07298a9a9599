"""Killed while a closed round is being counted: everybody counts once, and nobody twice."""

import asyncio
import json
from functools import partial
from pathlib import Path
from random import Random

import pytest

from bot.clock import Clock
from handlers.house import House
from handlers.results import closing
from storage import tallies
from storage.database import Database
from storage.surveys import ANONYMOUS, CONFIDENTIAL
from storage.tallies import ANSWERED, FIELD, YEAR
from storage.transaction import Transaction
from tests.process.conftest import Bots
from tests.process.fate import HANDED, WatchedTelegram
from tests.process.ledger import Member, opened
from tests.process.processes import BotProcess
from tests.process.test_crash import old_friend, prepared

pytestmark = pytest.mark.process

FINISHED, UNFINISHED = 6_000, 500
KILLS, SECONDS = 4, 0.9
ROUND = 1
OPTIONS = ("employed", "seeking", "studying", "other")
TEXT = "skills_wish"
EVERY = 7  # who writes in their own words

PEOPLE = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
INSERT INTO person (id, telegram_id, state, language, name, unit, field, graduation_year, studying,
    region, created_at, joined_at, seen_at)
SELECT 1000 + i, 900000 + i, 'member', 'fi', 'Testi ' || i, 'oulu',
    CASE i % 3 WHEN 0 THEN '07' ELSE '10' END, 2015 + i % 5, 0, '17', :now, :now, :now FROM n
"""
RESPONDENTS = """
INSERT INTO respondent (round_id, person_id, state, invited_at, started_at, finished_at)
SELECT :round, id, CASE WHEN id <= :last THEN 'finished' ELSE 'started' END, :at, :at,
    CASE WHEN id <= :last THEN :at END FROM person WHERE id > 1000
"""
SESSIONS = """
INSERT INTO form_session (person_id, form, subject, state, focus, begun_at, touched_at)
SELECT id, 'survey', :round, CASE WHEN id <= :last THEN 'done' ELSE 'open' END, 0, :at, :at
FROM person WHERE id > 1000
"""
ANSWERS = """
INSERT INTO form_answer (session_id, question, value, answered_at)
SELECT s.id, 'main_activity', '"' || (:options ->> (s.person_id % 4)) || '"', :at
FROM form_session s WHERE s.form = 'survey'
"""
WORDS = """
INSERT INTO form_answer (session_id, question, value, answered_at)
SELECT s.id, :text, '"Kieliä"', :at FROM form_session s
WHERE s.form = 'survey' AND s.person_id % :every = 0
"""


def closed(tx: Transaction, house: House, mode: str, now: int) -> None:
    """Let a round have closed a minute ago, with many answers, some of them unfinished."""
    asked = house.questionnaires["career_followup"]
    tx.run(
        """INSERT INTO survey_round (id, questionnaire, version, snapshot, audience, opens_at,
            closes_at, mode)
        VALUES (:id, :questionnaire, 1, :snapshot, '{}', :opens_at, :closes_at, :mode)""",
        id=ROUND,
        questionnaire=asked.id,
        snapshot=asked.to_json(),
        opens_at=now - 30 * 86_400,
        closes_at=now - 60,
        mode=mode,
    )
    tx.run(PEOPLE, many=FINISHED + UNFINISHED, now=now)
    part = {"round": ROUND, "last": 1000 + FINISHED, "at": now - 86_400}
    tx.run(RESPONDENTS, **part)
    tx.run(SESSIONS, **part)
    tx.run(ANSWERS, options=json.dumps(OPTIONS), at=part["at"])
    tx.run(WORDS, text=TEXT, every=EVERY, at=part["at"])
    if mode == ANONYMOUS:
        tx.run(
            """INSERT INTO anonymous_sheet (round_id, key, answers)
            SELECT :round, randomblob(16), (SELECT json_group_object(question, json(value))
                FROM form_answer a WHERE a.session_id = s.id)
            FROM form_session s WHERE s.state = 'done'""",
            round=ROUND,
        )
        tx.run("DELETE FROM form_session WHERE state = 'done'")


def progress(tx: Transaction) -> tuple[int, int | None]:
    """Return how many are counted so far, and when it was done."""
    counted = tallies.of(tx, ROUND)
    done = tx.value("SELECT tallied_at FROM survey_round WHERE id = :id", id=ROUND)
    years = (counted.respondents(YEAR, one) for one in counted.parts(YEAR))
    return counted.respondents() or sum(years), done


async def goes_on(db: Database, house: House) -> None:
    """Count on until nothing is left to count, as the bot does."""
    while await db.write(lambda tx: closing.step(house, tx, Clock().seconds())):
        pass


@pytest.mark.parametrize("mode", [CONFIDENTIAL, ANONYMOUS])
async def test_a_round_that_is_being_counted_survives_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path, mode: str
) -> None:
    """Six thousand answers, four kills somewhere in the counting: the numbers are exact."""
    aino = old_friend(telegram, "Aino")
    await prepared(tmp_path, house, [Member(aino.id, "fi")])
    async with opened(tmp_path) as db:
        await db.write(closed, house, mode, Clock().seconds())
    bot = bots()
    for _ in range(KILLS):
        delay = luck.uniform(0, SECONDS)
        aino.account.says("/language")
        telegram.strikes_at(1, HANDED, partial(_later, delay, bot))
        await bot.starts("run")
        await bot.has_gone()
        async with opened(tmp_path) as db:
            print(f"killed after {delay:.2f} s: {await db.read(progress)}")
    async with opened(tmp_path) as db:
        await goes_on(db, house)
        await db.read(is_exact, mode)


def _later(delay: float, bot: BotProcess) -> None:
    asyncio.get_running_loop().call_later(delay, bot.is_killed)


def is_exact(tx: Transaction, mode: str) -> None:
    """Demand that everything is counted, kept and erased as it should be."""
    counted = tallies.of(tx, ROUND)
    assert counted.respondents() == FINISHED
    cells = counted.line("main_activity")
    assert {one: cells[one] for one in OPTIONS} == dict.fromkeys(OPTIONS, FINISHED // 4)
    assert cells[ANSWERED] == FINISHED
    wrote = len([one for one in range(1001, 1001 + FINISHED) if one % EVERY == 0])
    assert counted.line(TEXT)[ANSWERED] == wrote
    assert tx.value("SELECT count(*) FROM free_text") == wrote
    named = mode == CONFIDENTIAL
    assert tx.value("SELECT count(*) FROM loose_sheet") == (FINISHED if named else 0)
    fields = {one: counted.respondents(FIELD, one) for one in counted.parts(FIELD)}
    assert fields == ({"07": FINISHED // 3, "10": FINISHED * 2 // 3} if named else {})
    assert tx.value("SELECT count(*) FROM form_session WHERE state = 'open'") == 0
    flow = json.loads(tx.value("SELECT flow FROM survey_round WHERE id = :id", id=ROUND))
    all_ = flow["parts"][""]
    assert (all_["invited"], all_["finished"]) == (FINISHED + UNFINISHED, FINISHED)
    assert tx.value("SELECT count(*) FROM failure") == 0
