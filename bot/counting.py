"""Who counts what the bot does, where somebody can read the counts; else nobody."""

from typing import Protocol

from bot.facts import Lookout
from bot.serving import Routes
from config.settings import Settings
from handlers.running import Outcome


class Counts(Protocol):
    """Hears of everything that is counted, and answers those who ask how the bot is."""

    def turn(self, place: str, outcome: Outcome, seconds: float) -> None:
        """Count a turn: the function that ran, what became of it, and how long it took."""

    def updates(self, kind: str) -> None:
        """Count an update by its kind."""

    def sent(self, method: str, outcome: str) -> None:
        """Count a call to Telegram by what became of it."""

    def routes(self, lookout: Lookout) -> Routes:
        """Return what monitoring can ask."""


class Uncounted:
    """Counts nothing: without LISTEN nobody can ask."""

    def turn(self, place: str, outcome: Outcome, seconds: float) -> None:
        """Let it pass."""

    def updates(self, kind: str) -> None:
        """Let it pass."""

    def sent(self, method: str, outcome: str) -> None:
        """Let it pass."""

    def routes(self, lookout: Lookout) -> Routes:  # noqa: ARG002 - as the protocol has it
        """Return none."""
        return ()


def counts_for(settings: Settings) -> Counts:
    """Return who counts; what it takes is loaded only where it is wanted."""
    if settings.listen_at is None:
        return Uncounted()
    from bot.metrics import Metrics  # noqa: PLC0415 - a start without it is quicker

    return Metrics()
