"""What the stories about the config room share."""

from pathlib import Path

import pytest

from config.settings import NAMES
from config.texts import Texts

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"


@pytest.fixture(scope="session")
def texts() -> Texts:
    """Every text that the bot ships with."""
    return Texts.load(CONFIG / "texts")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of this computer reaches a test."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
