"""What every test shares: no log tells of anybody, and nobody's results hang on a lot."""

import secrets
from collections.abc import Iterator
from random import Random

import pytest

from tests.overheard import EAR


@pytest.fixture(autouse=True)
def _logs_tell_of_nobody() -> Iterator[None]:
    """No line that the bot logs in this test tells who somebody is, or a secret."""
    EAR.begins()
    yield
    told = list(EAR.faults())
    assert not told, "the log tells what no log may tell:\n" + "\n".join(told)


@pytest.fixture(autouse=True)
def _lots_fall_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """The number by which a closed survey hides some answers by chance is the same in every run.

    Under one in a dozen the only question that a story looks for is hidden, as it should be. That
    what is hidden holds under any number, the random crowds of tests/results show.
    """
    monkeypatch.setattr(secrets, "randbits", Random(2026).getrandbits)
