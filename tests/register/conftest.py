"""What the tables about registers share: the sample school, and what it knows."""

from pathlib import Path

import pytest

from config.organisation import load_organisation
from config.texts import Texts
from handlers.house import House
from handlers.register.knowing import known
from handlers.register.known import Known

CONFIG = Path(__file__).resolve().parents[2] / "config"
THIS_YEAR = 2026


@pytest.fixture(scope="session")
def house() -> House:
    """The sample school with the shipped texts."""
    organisation = load_organisation(CONFIG / "organisation.toml")
    return House(organisation, Texts.load(CONFIG / "texts"), {}, {}, frozenset(), "kaisla_bot")


@pytest.fixture(scope="session")
def whole(house: House) -> Known:
    """What is known when a coordinator of the whole school sends a file."""
    return known(house, None, THIS_YEAR)


@pytest.fixture(scope="session")
def oulu(house: House) -> Known:
    """What is known when a coordinator of Oulu sends a file."""
    return known(house, "oulu", THIS_YEAR)
