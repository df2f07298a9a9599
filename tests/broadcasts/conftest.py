"""A house with the shipped words, and a database with one member of each language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from config.organisation import load_organisation
from config.questionnaire import load_questionnaires
from config.texts import Texts
from handlers.house import House
from storage import consents, people
from storage.consents import Consent
from storage.database import Database
from storage.transaction import Transaction

CONFIG = Path(__file__).resolve().parents[2] / "config"
NOW = 1_800_000_000
LANGUAGES = ("fi", "fi-simple", "sv", "en")


@pytest.fixture(scope="session")
def house() -> House:
    """The school and the words that the bot ships with."""
    return House(
        organisation=load_organisation(CONFIG / "organisation.toml"),
        texts=Texts.load(CONFIG / "texts"),
        questionnaires=load_questionnaires(CONFIG / "questionnaires"),
        forms={},
        owners=frozenset(),
    )


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database with four members, one of each language, who want everything."""
    database = await Database(tmp_path / "bot.db", "ab" * 32).open(NOW)
    async with database:
        await database.write(_add_members)
        yield database


def _add_members(tx: Transaction) -> None:
    for number, language in enumerate(LANGUAGES, 1):
        person = people.arrive(tx, 1000 + number, language, NOW)
        people.join(tx, person.id, NOW)
        for purpose in consents.PURPOSES:
            consents.give(tx, person.id, Consent(purpose, "1", language, NOW))
