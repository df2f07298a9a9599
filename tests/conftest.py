"""What every test shares: its logs are searched for secrets, names and people's words."""

from collections.abc import Iterator

import pytest

from tests.overheard import EAR


@pytest.fixture(autouse=True)
def _logs_tell_of_nobody() -> Iterator[None]:
    """No line that the bot logs in this test tells who somebody is, or a secret."""
    EAR.begins()
    yield
    told = list(EAR.faults())
    assert not told, "the log tells what no log may tell:\n" + "\n".join(told)
