"""What the stories about the config room share."""

from pathlib import Path

import pytest

from config.questionnaire import Questionnaire, load_questionnaire
from config.settings import NAMES
from config.texts import Texts
from tests.config.teacher import Load

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


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Loads a questionnaire that a teacher has written."""

    def loaded(text: str) -> Questionnaire:
        path = tmp_path / "sample.toml"
        path.write_text(text, encoding="utf-8")
        return load_questionnaire(path)

    return loaded
