"""Updates that wait for the bot: numbered, filtered, confirmed and forgotten as in Telegram."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

KEPT = timedelta(hours=24)
# Telegram gives up on a tap sooner than on a message.
TAP_KEPT = timedelta(seconds=150)
# Sent only to a bot that asks for them by name.
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
MOST_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class _Waiting:
    number: int
    until: datetime
    update: dict[str, Any]


class UpdateQueue:
    """The bot's waiting updates; `on_new` is told of each one."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._waiting: list[_Waiting] = []
        self._allowed: set[str] = set()
        self._last = 0
        self.on_new: list[Callable[[], None]] = []

    def add(self, kind: str, body: dict[str, Any]) -> int | None:
        """Queue an update and return its id, or None when the bot has not asked for its kind."""
        if kind not in self._allowed if self._allowed else kind in _ON_REQUEST:
            return None
        self._last += 1
        until = self._now() + (TAP_KEPT if kind == "callback_query" else KEPT)
        self._waiting.append(_Waiting(self._last, until, {"update_id": self._last, kind: body}))
        self.tell()
        return self._last

    def tell(self) -> None:
        """Let everyone look who waits for updates."""
        for tell in tuple(self.on_new):
            tell()

    def fetch(self, offset: int = 0, limit: int = MOST_AT_ONCE) -> list[dict[str, Any]]:
        """Confirm what is below the offset and return the oldest of the rest."""
        now = self._now()
        self._waiting = [one for one in self._waiting if one.until > now]
        if offset > 0:
            self._waiting = [one for one in self._waiting if one.number >= offset]
        elif offset < 0:
            self._waiting = self._waiting[offset:]
        return [one.update for one in self._waiting[: limit or MOST_AT_ONCE]]

    def allow(self, kinds: Sequence[str]) -> None:
        """Take only these kinds from now on; an empty list means the usual ones."""
        self._allowed = set(kinds)

    @property
    def allowed(self) -> list[str]:
        """The kinds that the bot asked for by name."""
        return sorted(self._allowed)

    def confirm(self, update_id: int) -> None:
        """Forget one update, which has been taken."""
        self._waiting = [one for one in self._waiting if one.number != update_id]

    def clear(self) -> None:
        """Forget every waiting update."""
        self._waiting.clear()

    def waiting(self) -> list[dict[str, Any]]:
        """Return the updates that have not been confirmed and are still kept."""
        now = self._now()
        return [one.update for one in self._waiting if one.until > now]
