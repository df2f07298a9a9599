"""Outcomes: every answer of Telegram means exactly one thing for a delivery."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import outcomes
from bot.api import Answer, NoAnswer, NotSent
from bot.outcomes import judge


def refused(code: int, description: str) -> Answer:
    return Answer(code, ok=False, error_code=code, description=description)


REFUSALS = [
    (403, "Forbidden: bot was blocked by the user", outcomes.Unreachable("blocked")),
    (403, "Forbidden: user is deactivated", outcomes.Unreachable("deactivated")),
    (
        403,
        "Forbidden: bot can't initiate conversation with a user",
        outcomes.Unreachable("never_started"),
    ),
    (400, "Bad Request: chat not found", outcomes.Unreachable("chat_not_found")),
    (400, "Bad Request: PEER_ID_INVALID", outcomes.Unreachable("chat_not_found")),
    (403, "Forbidden: bot was kicked from the group chat", outcomes.Unreachable("kicked")),
    (403, "Forbidden: bot is not a member of the channel chat", outcomes.Unreachable("kicked")),
    (400, "Bad Request: have no rights to send a message", outcomes.Unreachable("no_rights")),
    (403, "Forbidden: the group chat was deleted", outcomes.Unreachable("closed")),
    (
        400,
        "Bad Request: message to edit not found",
        outcomes.Gone("Bad Request: message to edit not found"),
    ),
    (
        400,
        "Bad Request: message can't be edited",
        outcomes.Gone("Bad Request: message can't be edited"),
    ),
    (
        400,
        "Bad Request: message to delete not found",
        outcomes.Gone("Bad Request: message to delete not found"),
    ),
    (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        outcomes.Gone(
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        ),
    ),
    (
        400,
        "Bad Request: message is not modified: specified new message content is the same",
        outcomes.Delivered(None),
    ),
    (
        403,
        "Forbidden: bot can't send messages to bots",
        outcomes.Rejected("Forbidden: bot can't send messages to bots"),
    ),
    (
        400,
        "Bad Request: can't parse entities",
        outcomes.Rejected("Bad Request: can't parse entities"),
    ),
    (404, "Not Found: method not found", outcomes.Rejected("Not Found: method not found")),
    (413, "Request Entity Too Large", outcomes.Rejected("Request Entity Too Large")),
    (409, "Conflict: other getUpdates", outcomes.Rejected("Conflict: other getUpdates")),
    (401, "Unauthorized", outcomes.Unauthorised("Unauthorized")),
    (404, "Not Found", outcomes.Unauthorised("Not Found")),
    (429, "Too Many Requests: retry after 17", outcomes.Wait(17)),
    (429, "Too Many Requests", outcomes.Wait(outcomes.SECONDS_WHEN_NOT_SAID)),
    (500, "Internal Server Error", outcomes.Retry("Internal Server Error")),
    (502, "HTTP 502, not JSON", outcomes.Retry("HTTP 502, not JSON")),
    (504, "HTTP 504, not JSON", outcomes.Unknown("HTTP 504, not JSON")),
]


@pytest.mark.parametrize(("code", "description", "expected"), REFUSALS)
def test_a_refusal_means_one_thing(code: int, description: str, expected: outcomes.Outcome) -> None:
    """Each known wording has its outcome; an unknown 400 or 403 is our fault, not the person's."""
    assert judge(refused(code, description), method="sendMessage") == expected


@pytest.mark.parametrize("status", [200, 302, 401, 403, 404, 407])
def test_a_page_of_something_between_is_no_refusal(status: int) -> None:
    """Neither the message nor the token is at fault when a proxy answers; a 200 may be anything."""
    words = f"HTTP {status}, not JSON"
    page = Answer(status, False, None, status, words, is_telegrams=False)
    expected = outcomes.Unknown(words) if status == 200 else outcomes.Retry(words)
    assert judge(page, method="sendMessage") == expected
    assert judge(page, method="getUpdates") == outcomes.Retry(words)


def test_a_gateway_that_says_too_many_is_waited_for() -> None:
    """It is not Telegram's JSON, but it means the same: it spends no attempt."""
    words = "HTTP 429, not JSON"
    page = Answer(429, False, None, 429, words, is_telegrams=False)
    assert judge(page, method="sendMessage") == outcomes.Wait(outcomes.SECONDS_WHEN_NOT_SAID)


def test_a_message_is_delivered_with_its_number() -> None:
    """The message's number is kept for a later edit."""
    result = {"message_id": 5, "chat": {"id": 1}}
    answer = Answer(200, ok=True, result=result)
    assert judge(answer, method="sendMessage") == outcomes.Delivered(5, result)


def test_a_method_that_makes_no_message_is_delivered_without_a_number() -> None:
    """True is a result as well."""
    answer = Answer(200, ok=True, result=True)
    assert judge(answer, method="deleteMessage") == outcomes.Delivered(None, True)


def test_a_wait_can_be_hours() -> None:
    """The seconds are Telegram's own, and whose they are is left open."""
    answer = Answer(429, ok=False, error_code=429, retry_after=31_000)
    assert judge(answer, method="sendMessage") == outcomes.Wait(31_000, whole_bot=None)


def test_a_group_that_has_moved_is_followed() -> None:
    """The supergroup's number comes with the refusal."""
    answer = Answer(400, ok=False, error_code=400, migrate_to_chat_id=-100123)
    assert judge(answer, method="sendMessage") == outcomes.Moved(-100123)


def test_what_was_not_sent_may_be_sent_again_and_what_was_not_answered_may_not() -> None:
    """The two failures of the network are kept apart."""
    assert judge(NotSent("refused"), method="sendMessage") == outcomes.Retry("refused")
    assert judge(NoAnswer("timed out"), method="sendMessage") == outcomes.Unknown("timed out")


def test_a_gateways_time_out_is_harmless_where_nothing_is_made() -> None:
    """Editing twice is editing once."""
    assert judge(refused(504, "late"), method="editMessageText") == outcomes.Retry("late")


@given(st.integers(400, 599), st.text("xyz ", max_size=60))
def test_every_refusal_is_judged(code: int, description: str) -> None:
    """No code and no wording is outside the table, and none but the known ones lose a person."""
    outcome = judge(refused(code, description), method="sendMessage")
    assert isinstance(outcome, outcomes.Outcome)
    assert not isinstance(outcome, outcomes.Unreachable)


def test_an_album_is_delivered_under_all_its_ids() -> None:
    """Telegram answers with a message for each piece: the first names it, all can be deleted."""
    album = [{"message_id": number} for number in (7, 8, 9)]
    found = judge(Answer(200, ok=True, result=album), method="sendMediaGroup")
    assert isinstance(found, outcomes.Delivered)
    assert (found.message_id, found.more_ids) == (7, (7, 8, 9))
    single = judge(Answer(200, ok=True, result={"message_id": 7}), method="sendMessage")
    assert isinstance(single, outcomes.Delivered)
    assert (single.message_id, single.more_ids) == (7, ())
