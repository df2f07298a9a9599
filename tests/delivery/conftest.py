"""An office with an empty outbox, and the house whose words it may say."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from config.organisation import load_organisation
from config.questionnaire import load_questionnaires
from config.texts import Texts
from handlers.house import House
from tests.delivery.office import Office, opened

CONFIG = Path(__file__).resolve().parents[2] / "config"


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with await opened(tmp_path) as db:
        yield Office(db)


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
