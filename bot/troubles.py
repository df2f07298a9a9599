"""What stops the bot's calls for a while, or for good."""

import logging
import traceback

from bot.outcomes import Wait
from bot.timers import Timer
from storage.deliveries import Claim

FLOOD_WINDOW_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 60.0


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


class Outage:
    """While Telegram cannot be reached, one pause after another, each twice as long: 1–60 s."""

    def __init__(self, timer: Timer) -> None:
        self._timer = timer
        self._failures = 0
        self.until = float("-inf")

    def failed(self) -> None:
        """Note a call that did not get out; those that fail together count as one."""
        now = self._timer.time()
        if now >= self.until:
            self.until = now + min(LONGEST_PAUSE_SECONDS, 2.0**self._failures)
            self._failures += 1

    def over(self) -> None:
        """Note that a call got through to Telegram."""
        self._failures = 0


def report(log: logging.Logger, what: str, error: BaseException) -> None:
    """Log an error that has been caught: its kind and where it rose, never its words.

    The words of an error may be a person's, and a token may be in them.
    """
    log.error("%s: %s", what, describe(error))


def describe(error: BaseException) -> str:
    """Return an error's kind and where it rose, without its words."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{type(error).__name__}\n{frames}"
