"""What an answer of Telegram means for the delivery: a pure table."""

import re
from dataclasses import dataclass
from typing import Any, Literal

from bot.api import Answer, NoAnswer, NotSent
from bot.pacing import makes_message

Reason = Literal[
    "blocked",
    "deactivated",
    "chat_not_found",
    "never_started",
    "kicked",
    "no_rights",
    "closed",
    "topic_gone",
]


@dataclass(frozen=True, slots=True)
class Delivered:
    """It is done; message_id where the method makes a message, more_ids where it makes several."""

    message_id: int | None
    result: Any = None
    more_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing reaches this chat until its person or its group lets the bot in again."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Gone:
    """What the call was about is no more: a deleted message, a tap that is too old."""

    description: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """Our fault, or a refusal that we do not know: the same call will not pass later either."""

    description: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many calls: nothing more for this many seconds, which can be hours.

    Telegram does not say whether it means the chat or the whole bot; whole_bot is None then.
    """

    seconds: int
    whole_bot: bool | None = None


@dataclass(frozen=True, slots=True)
class Retry:
    """It surely was not carried out, and may be later."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have been carried out."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group is a supergroup now: the same call goes to this chat."""

    to_chat_id: int


@dataclass(frozen=True, slots=True)
class Unauthorised:
    """The token is no longer good: nothing can be sent before the owner has mended that."""

    description: str


Outcome = Delivered | Unreachable | Gone | Rejected | Wait | Retry | Unknown | Moved | Unauthorised


def name_of(outcome: Outcome) -> str:
    """Return the outcome in one word: "sent", "wait" (a 429), "unreachable", and so on."""
    return "sent" if isinstance(outcome, Delivered) else type(outcome).__name__.lower()


_UNREACHABLE: tuple[tuple[frozenset[int], str, Reason], ...] = (
    (frozenset({403}), "blocked by the user", "blocked"),
    (frozenset({403}), "user is deactivated", "deactivated"),
    (frozenset({400, 403}), "user_deactivated", "deactivated"),
    (frozenset({400}), "input_user_deactivated", "deactivated"),
    (frozenset({403}), "can't initiate conversation", "never_started"),
    (frozenset({403}), "was kicked", "kicked"),
    (frozenset({403}), "is not a member", "kicked"),
    (frozenset({400, 403}), "have no rights to send", "no_rights"),
    (frozenset({400, 403}), "not enough rights to send", "no_rights"),
    (frozenset({400}), "need administrator rights in the channel", "no_rights"),
    (frozenset({400}), "chat_write_forbidden", "no_rights"),
    (frozenset({400}), "chat_restricted", "no_rights"),
    (frozenset({400}), "chat not found", "chat_not_found"),
    (frozenset({400}), "peer_id_invalid", "chat_not_found"),
    (frozenset({400, 403}), "group chat was deleted", "closed"),
    (frozenset({400, 403}), "group chat was deactivated", "closed"),
    (frozenset({400, 403}), "message thread not found", "topic_gone"),
    (frozenset({400, 403}), "topic_closed", "topic_gone"),
    (frozenset({400, 403}), "topic_deleted", "topic_gone"),
)
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
    "message_id_invalid",
    "query is too old",
    "query id is invalid",
)
_ALREADY = ("message is not modified",)
# Telegram's own wording of flood control, for the rare answer that carries no parameters.
_RETRY_AFTER = re.compile(r"retry after (\d+)")
SECONDS_WHEN_NOT_SAID = 5


def judge(answer: Answer | NotSent | NoAnswer, *, method: str) -> Outcome:
    """Return what has become of a call to this method, and with it what to do next."""
    if isinstance(answer, NotSent):
        return Retry(str(answer) or "not sent")
    if isinstance(answer, NoAnswer):
        return Unknown(str(answer) or "no answer")
    if answer.ok:
        ids = _message_ids(answer.result)
        first = ids[0] if ids else None
        return Delivered(first, answer.result, ids if len(ids) > 1 else ())
    return _judge_refusal(answer, method)


def _judge_refusal(answer: Answer, method: str) -> Outcome:
    code = answer.error_code or answer.status
    words = answer.description.lower()
    if not answer.is_telegrams and code < 500 and code != 429:
        # A page of a proxy or of a network that wants a login first: it has hardly been let on.
        unsure = code < 300 and makes_message(method)
        return Unknown(answer.description) if unsure else Retry(answer.description)
    if answer.migrate_to_chat_id is not None:
        return Moved(answer.migrate_to_chat_id)
    if code == 429 or answer.retry_after is not None:
        return Wait(_seconds(answer.retry_after, words))
    if code >= 500:
        # A gateway that tired of waiting does not know whether Telegram has taken the call.
        unsure = code == 504 and makes_message(method)
        return Unknown(answer.description) if unsure else Retry(answer.description)
    if code == 401 or (code == 404 and words == "not found"):
        return Unauthorised(answer.description)
    return _judge_words(code, words, answer.description)


def _judge_words(code: int, words: str, description: str) -> Outcome:
    if code == 400 and any(known in words for known in _ALREADY):
        return Delivered(None)
    if code == 400 and any(known in words for known in _GONE):
        return Gone(description)
    for codes, known, reason in _UNREACHABLE:
        if code in codes and known in words:
            return Unreachable(reason)
    return Rejected(description or f"HTTP {code}")


def _seconds(retry_after: int | None, words: str) -> int:
    if retry_after is not None:
        return retry_after
    said = _RETRY_AFTER.search(words)
    return int(said[1]) if said else SECONDS_WHEN_NOT_SAID


def _message_ids(result: Any) -> tuple[int, ...]:
    """Return the ids of the messages that were made: of an album, one for each of its pieces.

    An id that no message has (Telegram's are 32 bits) could not even be written down.
    """
    made = result if isinstance(result, list) else [result]
    ids = (one.get("message_id") for one in made if isinstance(one, dict))
    return tuple(one for one in ids if isinstance(one, int) and one < 2**52)
