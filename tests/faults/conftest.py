"""The world of the stories, in which now and then something fails."""

import pytest

from tests.stories.conftest import aino, kaisa, linnea, onni, world

__all__ = ["aino", "kaisa", "linnea", "onni", "told", "world"]


class Told:
    """What the person who runs the server reads in the log."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog

    @property
    def lines(self) -> list[str]:
        """The lines of warnings and errors."""
        records = [one for one in self._caplog.records if one.levelname in ("WARNING", "ERROR")]
        return [one.getMessage() for one in records]

    def of(self, part: str) -> list[str]:
        """Return the lines with these words."""
        return [line for line in self.lines if part in line]

    def clear(self) -> None:
        """Forget what has been told."""
        self._caplog.clear()


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Told:
    """The log of the story."""
    caplog.set_level("INFO")
    return Told(caplog)
