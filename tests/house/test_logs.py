"""What is searched for in all logs of the tests is found, if it is there."""

import logging
from datetime import UTC, datetime

import pytest

from bot.practice.telegram import Telegram
from tests.overheard import EAR

log = logging.getLogger("bot.sample")


@pytest.fixture
def telegram() -> Telegram:
    """A Telegram with one person who has written something."""
    made = Telegram(lambda: datetime.now(UTC), token="4242:practice")
    account = made.person("Tuulikki")
    account.starts()
    account.says("Minulla on yksi asia")
    EAR.knows(made)
    return made


@pytest.mark.parametrize(
    "said",
    [
        "the token is 4242:practice",
        f"opened with {'c7' * 32}",
        "sent to Tuulikki at once",
        "got “Minulla on yksi asia” from somebody",
    ],
)
def test_a_log_that_tells_too_much_is_found(telegram: Telegram, said: str) -> None:
    """A secret, a name, somebody's words."""
    log.debug(said)
    found = list(EAR.faults())
    EAR.begins()  # it was said on purpose
    assert len(found) == 1


def test_a_trace_is_written_without_words(telegram: Telegram) -> None:
    """The words of an error may be a person's: only its kind is told, and that of its cause."""
    trouble = ValueError("Tuulikki")
    trouble.__cause__ = KeyError("Tuulikki")
    log.error("it failed", exc_info=trouble)
    assert not list(EAR.faults())
    assert all(kind in EAR.lines[-1] for kind in ("ValueError", "KeyError"))


def test_a_long_token_is_hidden_before_it_is_written(telegram: Telegram) -> None:
    """The filter that every handler of the bot has does its work here, too."""
    log.warning("calling https://api.telegram.org/bot123456:%s/getMe", "A" * 35)
    assert "A" * 35 not in "\n".join(EAR.lines)
    assert "bot***" in EAR.lines[-1]
