"""Trouble on purpose: refusals, silence and rate limits."""

from typing import Any

import pytest

from bot.api import NoAnswer, NotSent
from bot.practice.faults import RateLimit
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import Bot


def test_a_planned_refusal_happens_as_often_as_planned(
    bot: Bot, aino: Person, onni: Person
) -> None:
    """Only to the method and chat that are named."""
    bot.telegram.faults.too_many_requests(7, times=2, method="sendMessage", chat_id=aino.id)
    bot.says(onni, "Hei")
    for _ in range(2):
        answer = bot.fails("sendMessage", chat_id=aino.id, text="Hei")
        assert (answer.status, answer.retry_after) == (429, 7)
        assert answer.description == "Too Many Requests: retry after 7"
    bot.says(aino, "Hei")


def test_a_fault_of_telegram_can_come_after_the_effect(bot: Bot, aino: Person) -> None:
    """A 502 does not prove that nothing was sent."""
    bot.telegram.faults.breaks(502, after=True)
    assert bot.fails("sendMessage", chat_id=aino.id, text="Hei").status == 502
    assert aino.chat[-1].text == "Hei"


def test_a_call_may_never_arrive_or_stay_without_an_answer(
    telegram: Telegram, bot: Bot, aino: Person
) -> None:
    """NotSent has no effect; silence may have had one."""
    hello: dict[str, Any] = {"chat_id": aino.id, "text": "Hei"}
    telegram.faults.never_arrives(method="sendMessage")
    telegram.faults.stays_silent(after=False)
    telegram.faults.stays_silent(after=True)
    for trouble, seen in ((NotSent, 1), (NoAnswer, 1), (NoAnswer, 2)):
        with pytest.raises(trouble):
            telegram.call("sendMessage", hello)
        assert len(aino.chat) == seen
    telegram.faults.refuses(403, "Forbidden: bot was blocked by the user")
    assert bot.fails("sendMessage", **hello).status == 403


def test_a_strict_limit_counts_any_sliding_second(bot: Bot, aino: Person) -> None:
    """The next is let in as soon as the oldest is a second old; other calls are not counted."""
    time = [0.0]
    limit = bot.telegram.limit = RateLimit(3, lambda: time[0])
    for at in (0.0, 0.4, 0.9):
        time[0] = at
        bot.says(aino, "Hei")
    bot.does("sendChatAction", chat_id=aino.id, action="typing")
    answer = bot.fails("sendMessage", chat_id=aino.id, text="Liikaa")
    assert (answer.retry_after, limit.refused) == (1, 1)
    time[0] = 1.0
    bot.says(aino, "Taas")
    assert bot.fails("sendMessage", chat_id=aino.id, text="Liikaa").status == 429


def test_every_call_is_on_the_list_of_deliveries(bot: Bot, aino: Person) -> None:
    """Method, chat, time and outcome, in order."""
    bot.says(aino, "Hei")
    bot.fails("sendMessage", chat_id=aino.id, text="")
    bot.does("getUpdates")
    log = [(one.method, one.chat_id, one.ok, one.error_code) for one in bot.telegram.deliveries]
    assert log == [("sendMessage", aino.id, True, 0), ("sendMessage", aino.id, False, 400)]
