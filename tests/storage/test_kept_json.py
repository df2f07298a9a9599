"""What earlier versions kept as JSON is still understood: questionnaires, letters, audiences.

The values in tests/storage/schemas are those that the versions of the time wrote.
"""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from config.languages import LANGUAGES
from config.questionnaire import Questionnaire
from handlers.announcing import letter
from handlers.backstage import RECIPES, SAYINGS, TAKERS
from handlers.surveys.rules import asked_in, questionnaire_of
from storage import announcements, campaigns, events, polls, saved_audiences, survey_series, surveys
from storage.audience import Audience, where
from storage.database import Database
from storage.migrations import known_migrations
from storage.respondents import Terms
from storage.transaction import Transaction
from tests.storage import schemas
from tests.storage.conftest import KEY, NOW

TYPES = {
    "main_activity": "single",
    "job_title": "text",
    "match": "scale5",
    "help_wanted": "multi",
    "contact_ok": "single",
    "skills_wish": "text",
}


@pytest.fixture(params=[one.number for one in known_migrations()])
async def upgraded(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of each version, brought up to date."""
    path = tmp_path / "data" / "bot.db"
    schemas.put(path, request.param)
    async with await Database(path, KEY, readers=1).open(NOW) as opened:
        yield opened


def everyone(tx: Transaction, table: str, get: Callable[[Transaction, int], Any]) -> list[Any]:
    """Return every row of the table as today's code reads it; there is at least one."""
    found = [get(tx, row[0]) for row in tx.all(f"SELECT id FROM {table} ORDER BY id")]
    assert None not in found
    return found


def has(tx: Transaction, number: int) -> bool:
    """Tell whether the database was one of this version, or of a later one."""
    made: int = tx.value("SELECT count(*) FROM migration WHERE applied_at <> :now", now=NOW)
    return made >= number


async def test_rounds_ask_what_they_asked(upgraded: Database) -> None:
    """Each with the wording that it was sent with, in all four languages."""

    def see(tx: Transaction) -> None:
        rounds = everyone(tx, "survey_round", surveys.by_id)
        for survey in rounds:
            asked = questionnaire_of(survey.snapshot)
            assert asked.id == survey.questionnaire
            assert asked.questions
            assert all(set(one.text) == set(LANGUAGES) for one in asked.questions)
            assert asked_in(survey).questions
        first = questionnaire_of(rounds[0].snapshot)
        assert {one.id: one.type for one in first.questions} == TYPES
        assert first.question("job_title").ask_when[0].question == "main_activity"
        assert first.question("help_wanted").exclusive == ("none",)
        assert first.schedule.reminders_after_days
        for poll in everyone(tx, "poll", polls.by_id) if has(tx, 4) else ():
            assert Questionnaire.from_json(poll.content).title["fi"] == "Mikä kahvi?"

    await upgraded.read(see)


async def test_audiences_are_still_those_they_were(upgraded: Database) -> None:
    """As it says, and none of them has become one that cannot be looked for."""

    def see(tx: Transaction) -> None:
        rounds = everyone(tx, "survey_round", surveys.by_id)
        assert rounds[0].audience == Audience(units=("oulu",), year_from=2019, year_to=2021)
        kept = [one.audience for one in rounds]
        kept += [one.audience for one in everyone(tx, "event", events.by_id)]
        kept += [one.audience for one in everyone(tx, "campaign", campaigns.by_id)]
        assert Audience(languages=("sv",), regions=("17",)) in kept
        if has(tx, 4):
            kept += [one.audience for one in everyone(tx, "survey_series", survey_series.by_id)]
            assert Audience(units=("oulu",), takes_part=("mentoring",)) in kept
        if has(tx, 7):
            kept += [one.audience for one in everyone(tx, "saved_audience", saved_audiences.by_id)]
            assert Audience(units=("oulu",), fields=("10",), without=("fields",)) in kept
        for audience in kept:
            condition, values = where(audience)
            assert tx.value(f"SELECT count(*) FROM person p WHERE {condition}", **values) >= 0

    await upgraded.read(see)


async def test_letters_say_what_they_said(upgraded: Database) -> None:
    """Plain words of before, and letters in languages with pictures and buttons."""

    def see(tx: Transaction) -> None:
        sent = everyone(tx, "campaign", campaigns.by_id)
        assert letter.read(sent[0].content).version_for("sv").words == "Hei <b>kaikki</b>"
        for campaign in sent:
            if campaign.kind == "round":
                assert Terms.from_json(campaign.content) == Terms()
        if not has(tx, 6):
            return
        first, second = everyone(tx, "announcement", announcements.by_id)[:2]
        said = letter.read(first.content)
        assert said.version_for("fi").media == (letter.Medium("photo", "AgAC1"),)
        assert said.links == (letter.Link("Lue lisää", "https://example.com/"),)
        assert (said.opens, said.opens_id) == (letter.EVENT, 4)
        assert letter.read(second.content).version_for("sv").words == "Hej"

    await upgraded.read(see)


async def test_files_that_wait_can_still_be_made(upgraded: Database) -> None:
    """A recipe keeps its name as long as a row may name it."""
    rows = await upgraded.read(
        Transaction.all, "SELECT recipe FROM outbox WHERE recipe IS NOT NULL"
    )
    known: dict[str, Mapping[str, object]] = {"make": RECIPES, "say": SAYINGS, "take": TAKERS}
    for row in rows:
        recipe = json.loads(row[0])
        (how,) = known.keys() & recipe.keys()
        assert recipe[how] in known[how]
