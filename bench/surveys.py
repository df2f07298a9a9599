"""Surveys: answering together, inviting a hundred thousand, counting and showing their answers."""

import asyncio
import gc
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.answering import new_round
from bench.figures import Figure, quantile
from bench.loops import run
from bench.population import NOW, database
from bench.processes import measured_apart, started
from bot.app import CONFIG, load_house
from bot.workshop import Workshop
from config.questionnaire import Questionnaire
from config.settings import Settings
from handlers.chart_data import Chart
from handlers.house import House
from handlers.recipes import Args, Left
from handlers.results import access, charting, closing, reading, screens, splitting
from handlers.surveys.terms import terms_of
from storage import campaigns, respondents, surveys
from storage.consents import SURVEYS
from storage.database import Database
from storage.transaction import Transaction

TAPPERS, TAPS = 1_000, 3_000  # half a minute
PEOPLE = 100_000
CHUNK = 5_000
SPLIT = "field"
LATER = NOW + 31 * 86_400


def measure() -> list[Figure]:
    """Measure answering in processes of their own, and the rest over one database."""
    return [*_answering(), *run(_measure())]


def _answering() -> list[Figure]:
    with started("-m", "bench.tappers", str(TAPPERS), str(TAPS)) as people:
        assert people.stdout is not None
        root = f"http://127.0.0.1:{int(people.stdout.readline())}"
        found = measured_apart("bench.answering", root, str(TAPPERS), str(TAPS))
    waits = found["waits"]
    assert len(waits) == TAPS
    spread = (quantile(waits, 0.5), quantile(waits, 0.99), max(waits))
    return [
        Figure(
            f"{TAPPERS:,} people answer, 100 taps/s: tap → next question, p50 / p99 / max",
            " / ".join(f"{value * 1e3:.0f}" for value in spread) + " ms",
            "p99 ≤ 250 ms",
        ),
        Figure("CPU of a tap in a survey", f"{found['cpu'] * 1e3:.2f} ms"),
    ]


async def _measure() -> list[Figure]:
    house = load_house(Settings(key_file=Path("keys/none"), organisation=CONFIG / SAMPLE))
    career = house.questionnaires["career_followup"]
    async with database(PEOPLE) as db:
        await db.write(_let_want_surveys)
        created = await _create(db, house, career)
        await _answer(db, career)
        gc.freeze()  # as the bot's own entry does
        gc.set_threshold(5_000, 20, 100)
        counted, longest = await _count(db, house)
        shown = await db.read(_show_all, house)
        drawn = await _draw(db, house, career)
    return [
        Figure(f"a round to {PEOPLE:,} created", f"{created:.2f} s", "≤ 2 s"),
        Figure(f"{PEOPLE:,} finished answers counted, once", f"{counted:.1f} s"),
        Figure("the longest step of counting", f"{longest * 1e3:.0f} ms", "≤ 50 ms"),
        Figure("their results, all questions with one split", f"{shown:.2f} s", "≤ 1 s"),
        Figure("a chart of one of them as a picture, slowest", f"{drawn:.2f} s", "≤ 1 s"),
    ]


SAMPLE = "organisation.toml"


def _let_want_surveys(tx: Transaction) -> None:
    tx.run(
        """INSERT INTO consent (person_id, purpose, text_version, language, given_at)
        SELECT id, :purpose, '1', language, :now FROM person""",
        purpose=SURVEYS,
        now=NOW,
    )


async def _create(db: Database, house: House, career: Questionnaire) -> float:
    """Create the round and fill its invitation, as a coordinator's Send and dispatch do."""

    def create(tx: Transaction) -> int:
        round_id = surveys.create(tx, new_round(career, NOW))
        terms = terms_of(house.organisation, career, "confidential", NOW, own_end=False)
        return campaigns.start(
            tx,
            kind="round",
            subject=round_id,
            content=terms.to_json(),
            audience=new_round(career, NOW).audience,
            now=NOW,
        )

    begun = time.perf_counter()
    campaign = await db.write(create)
    while await db.write(campaigns.fill, campaign, NOW):
        pass
    seconds = time.perf_counter() - begun
    asked = await db.read(_asked)
    assert asked == PEOPLE
    return seconds


def _asked(tx: Transaction) -> int:
    survey = surveys.by_id(tx, 1)
    assert survey is not None
    return respondents.participation(tx, survey, None).invited


def _given(career: Questionnaire, luck: random.Random) -> Iterator[tuple[str, Any]]:
    """Give somebody's answers to what they are asked."""
    said: dict[str, frozenset[str]] = {}
    for question in career.questions:
        if not all(condition.holds(said) for condition in question.ask_when):
            continue
        if question.type == "text":
            yield question.id, None
            continue
        option = luck.choice(question.options).id
        said[question.id] = frozenset({option})
        yield question.id, [option] if question.type == "multi" else option


async def _answer(db: Database, career: Questionnaire) -> None:
    """Let everybody have answered everything, one in a hundred in words of their own."""
    luck = random.Random(5)
    for first in range(1, PEOPLE + 1, CHUNK):
        await db.write(_answer_some, career, range(first, first + CHUNK), luck)


def _answer_some(
    tx: Transaction, career: Questionnaire, people: range, luck: random.Random
) -> None:
    which = {"first": people.start, "last": people.stop - 1, "now": NOW}
    tx.run(
        """INSERT INTO form_session (id, person_id, form, subject, state, begun_at, touched_at)
        SELECT id, id, 'survey', 1, 'done', :now, :now FROM person
        WHERE id BETWEEN :first AND :last""",
        **which,
    )
    tx.run(
        """UPDATE respondent SET state = 'finished', opened_at = :now, started_at = :now,
            finished_at = :now + person_id % 600
        WHERE round_id = 1 AND person_id BETWEEN :first AND :last""",
        **which,
    )
    rows = [
        {"id": person, "question": name, "value": _json(value, person), "now": NOW}
        for person in people
        for name, value in _given(career, luck)
    ]
    tx.run_each(
        """INSERT INTO form_answer (session_id, question, value, answered_at)
        VALUES (:id, :question, :value, :now)""",
        rows,
    )


def _json(value: Any, person: int) -> str:
    if value is None:
        return '"Kieliä"' if person % 100 == 0 else "null"
    return f'["{value[0]}"]' if isinstance(value, list) else f'"{value}"'


async def _count(db: Database, house: House) -> tuple[float, float]:
    """Count the round when it has closed; return all seconds, and those of the longest step."""
    started, steps = time.perf_counter(), []
    more: Left = True
    while more:
        begun = time.perf_counter()
        more = await db.write(_count_some, house)
        steps.append(time.perf_counter() - begun)
        if callable(more):  # decided outside of any transaction, while others go on
            await asyncio.to_thread(more)
    return time.perf_counter() - started, max(steps)


def _count_some(tx: Transaction, house: House) -> Left:
    return closing.step(house, tx, LATER)


def _show_all(tx: Transaction, house: House) -> float:
    """Show every question with its split, as a coordinator of the whole school sees them."""
    begun = time.perf_counter()
    survey = surveys.by_id(tx, 1)
    assert survey is not None
    read, view = reading.reading(house, tx, "fi", survey), access.view(tx, survey, None)
    assert view.publication.respondents == PEOPLE
    for place, question in enumerate(read.questions):
        line = view.line(question.id)
        by = splitting.splits(view, question.id)
        screens.question(read, place, line, splits=by, unit=None, comparable=False, texts=(0, 0, 0))
        if SPLIT in by:
            splitting.screen(read, splitting.page(read, view, f"{place}.{SPLIT}"))
    return time.perf_counter() - begun


def _gather(tx: Transaction, house: House, args: Args) -> Chart:
    return charting.gather(house, tx, args)


async def _draw(db: Database, house: House, career: Questionnaire) -> float:
    """Gather and draw each chart in the workshop; return the slowest one's seconds."""
    workshop, slowest = Workshop(), 0.0
    await workshop.do("time:time")
    for place, question in enumerate(career.questions):
        if not question.options:
            continue
        args = {"round": 1, "scope": None, "value": str(place), "language": "fi"}
        begun = time.perf_counter()
        chart = await db.read(_gather, house, args)
        file = await workshop.do("handlers.charts:draw", chart)
        slowest = max(slowest, time.perf_counter() - begun)
        assert file.content
    await workshop.close()
    return slowest
