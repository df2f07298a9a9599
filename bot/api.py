"""What the bot promises to itself about calling Telegram, whatever stands behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Answer:
    """What Telegram answered to one call."""

    status: int
    """The HTTP status."""
    ok: bool
    result: Any = None
    """The parsed JSON result when ok."""
    error_code: int = 0
    description: str = ""
    retry_after: int | None = None
    """Seconds to wait before the next call, when Telegram asks for that."""
    migrate_to_chat_id: int | None = None
    """The supergroup that a group has become."""
    is_telegrams: bool = True
    """Whether it has Telegram's form; else something between has answered, such as a proxy."""


class NotSent(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The call surely never reached Telegram: refused, no address, no TLS."""


class NoAnswer(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The call may have reached Telegram: it timed out or was dropped after writing."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that a call carries with it."""

    name: str
    content: bytes
    media_type: str = "application/octet-stream"


class Api(Protocol):
    """Anything that carries out Bot API methods: Telegram itself, or a stand-in in memory."""

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - whoever calls thinks in seconds
    ) -> Answer:
        """Return Telegram's answer within timeout seconds, or raise NotSent or NoAnswer."""
