"""What the tables about matters share: the sample school with its shipped texts."""

from pathlib import Path

import pytest

from config.organisation import load_organisation
from config.texts import Texts
from handlers.house import House

CONFIG = Path(__file__).resolve().parents[2] / "config"


@pytest.fixture(scope="session")
def house() -> House:
    """The sample school with the shipped texts."""
    organisation = load_organisation(CONFIG / "organisation.toml")
    return House(organisation, Texts.load(CONFIG / "texts"), {}, {}, frozenset())
