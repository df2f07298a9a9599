"""What stops the bot's calls for a while, or for good."""

import logging
import traceback

from bot.backups.hook import HookFailed
from bot.outcomes import Wait
from bot.timers import Timer
from storage.deliveries import Claim
from storage.errors import CannotWrite, DamagedDatabase, NotCopied

FLOOD_WINDOW_SECONDS = 1.0
OURS = (CannotWrite, DamagedDatabase, NotCopied, HookFailed)  # tell of files, never of people


class Unauthorised(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """Telegram does not know the token: nothing works before the owner has mended that."""

    def __init__(self, description: str) -> None:
        super().__init__(
            f"Telegram refuses the bot's token ({description or 'no reason given'}). "
            "Check BOT_TOKEN with @BotFather and start the bot again; nothing has been lost."
        )


class Floods:
    """Tells whether a 429 is meant for its chat or for the whole bot; Telegram does not say.

    A campaign writes to a chat once, so what it is refused cannot be that chat's doing. And two
    chats that are refused within a second have only the bot in common.
    """

    def __init__(self, timer: Timer) -> None:
        self._timer = timer
        self._chat = 0
        self._at = float("-inf")

    def is_for_all(self, claim: Claim, wait: Wait) -> bool:
        """Note a warning and return whether all calls must wait."""
        now, chat, at = self._timer.time(), self._chat, self._at
        self._chat, self._at = claim.chat_id, now
        if wait.whole_bot is not None:
            return wait.whole_bot
        two = chat != claim.chat_id and now - at <= FLOOD_WINDOW_SECONDS
        return two or claim.campaign_id is not None


def report(log: logging.Logger, what: str, error: BaseException) -> None:
    """Log an error that has been caught: its kind and where it rose, never its words.

    The words of an error may be a person's, and a token may be in them. Only those about a disk, a
    damaged database and its copies are ours, and there is nothing to mend where it rose.
    """
    words = str(error) if isinstance(error, OURS) else describe(error)
    log.error("%s: %s", what, words)


def wordless(error: BaseException) -> str:
    """Return the trace of an error, and before it of those that led to it, without their words."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain:
        chain.insert(0, one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n".join(map(describe, chain)).rstrip()


def describe(error: BaseException) -> str:
    """Return an error's kind and where it rose, without its words."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{kind(error)}\n{frames}"


def kind(error: BaseException) -> str:
    """Return an error's kind, and its words where those are never a person's.

    They are the system's own ("No space left on device"), SQLite's ("disk is full"), and ours.
    """
    name, words = type(error).__name__, None
    if isinstance(error, OSError):
        words = error.strerror
    elif isinstance(error, OURS) or type(error).__module__.startswith("sqlcipher3"):
        words = str(error)
    return f"{name}: {words}" if words else name
