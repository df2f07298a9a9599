"""What becomes of a delivery after an outcome: it ends, or it goes back to wait. Pure rules."""

import re
from collections.abc import Callable

import orjson

from bot.lanes import Entry
from bot.outcomes import (
    Delivered,
    Gone,
    Moved,
    Outcome,
    Rejected,
    Retry,
    Unauthorised,
    Unknown,
    Unreachable,
    Wait,
)
from bot.pacing import is_group, makes_message
from storage.deliveries import Again, Claim, Ending
from storage.outbox import BROADCAST

Luck = Callable[[], float]
"""A random number from 0 up to 1."""

MOST_ATTEMPTS = 10
LONGEST_BACK_OFF = 300
MOST_DOUBTS = 1  # a message that may have arrived is said once more, no oftener
MOST_DOUBTS_OF_AN_EDIT = 5  # an edit changes nothing when it comes twice
LONGEST_REASON = 120
# Telegram quotes what it did not understand, which may be a person's own words; and a token
# must not be kept, whoever writes it.
_PRIVATE = re.compile(r'"[^"]*"|\d+:[\w-]{20,}')


def decide(entry: Entry, outcome: Outcome, now: int, luck: Luck) -> Ending | Again:
    """Return the delivery's ending, or how it goes on; ``now`` is in UTC epoch seconds."""
    claim = entry.claim
    match outcome:
        case Delivered():
            return sent(entry, outcome)
        case Unreachable(reason):
            return Ending(claim, "failed", reason)
        case Rejected(description):
            return Ending(claim, "failed", shortened(description))
        case Gone():
            return _said_anew(entry) or Ending(claim, "failed", "gone")
        case Unknown(reason):
            return doubted(claim, entry.method, reason, now)
    return _goes_on(claim, outcome, now, luck)


def is_the_end(entry: Entry, outcome: Outcome) -> bool:
    """Tell whether this outcome would end the delivery, unlike one after which it goes on."""
    return isinstance(decide(entry, outcome, 0, float), Ending)


def sent(entry: Entry, outcome: Delivered) -> Ending:
    """Return that it was sent: with the ids of its messages, and with what goes after it."""
    more_ids = orjson.dumps(outcome.more_ids).decode() if outcome.more_ids else None
    return Ending(entry.claim, "sent", None, outcome.message_id, more_ids, entry.after)


def _goes_on(
    claim: Claim, outcome: Wait | Retry | Moved | Unauthorised, now: int, luck: Luck
) -> Ending | Again:
    match outcome:
        case Wait(seconds):
            # Seconds are whole here, and now has been cut: one more keeps it from being too soon.
            return later(claim, now + seconds + 1)
        case Retry(reason):
            return _retried(claim, reason, now, luck)
        case Moved(to_chat_id):
            return later(claim, None)._replace(chat_id=to_chat_id)
        case Unauthorised():
            return later(claim, None)


def later(claim: Claim, due_at: int | None) -> Again:
    """Put the delivery back as it is, to ``due_at``, or to its own time and place in the line."""
    return Again(claim, due_at, claim.attempts, claim.doubts)


def doubted(claim: Claim, method: str | None, reason: str, now: int) -> Ending | Again:
    """Say again what may not have arrived, if that does no harm; otherwise it stays unknown."""
    says_something = method is None or makes_message(method)
    most = MOST_DOUBTS if says_something else MOST_DOUBTS_OF_AN_EDIT
    if (claim.priority >= BROADCAST and says_something) or claim.doubts >= most:
        return Ending(claim, "unknown", shortened(reason))
    due_at = now + 2**claim.doubts if claim.doubts else None
    return Again(claim, due_at, claim.attempts, claim.doubts + 1)


def shortened(description: str) -> str:
    """Return a reason that can be kept and shown: short, without quoted words or tokens."""
    return _PRIVATE.sub("…", description)[:LONGEST_REASON]


def _retried(claim: Claim, reason: str, now: int, luck: Luck) -> Ending | Again:
    attempts = claim.attempts + 1
    if attempts >= MOST_ATTEMPTS:
        return Ending(claim, "failed", shortened(reason))
    seconds = min(LONGEST_BACK_OFF, 2**attempts) * (0.5 + luck() / 2)
    return Again(claim, now + max(1, round(seconds)), attempts, claim.doubts)


def _said_anew(entry: Entry) -> Again | None:
    """Say the words of a message that cannot be edited any more in a new one.

    Not in a group or a channel: whoever deleted it there wanted it gone.
    """
    claim = entry.claim
    if entry.method != "editMessageText" or claim.kind != "call" or is_group(claim.chat_id):
        return None
    without = ("chat_id", "message_id", "inline_message_id")
    params = {name: value for name, value in entry.params.items() if name not in without}
    content = orjson.dumps(params).decode()
    return Again(claim, None, claim.attempts, claim.doubts, "sendMessage", content)
