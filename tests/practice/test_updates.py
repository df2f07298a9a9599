"""Updates wait, are confirmed by offset, and are forgotten in time."""

import asyncio
from datetime import timedelta
from typing import Any

from bot.api import Api
from bot.practice.memory import InMemoryApi
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from tests.practice.conftest import Bot, HandClock, one_button


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


def test_updates_come_again_until_they_are_confirmed(bot: Bot, aino: Person) -> None:
    """An offset confirms everything below it, a limit takes the oldest."""
    for word in ("yksi", "kaksi", "kolme"):
        aino.says(word)
    first = bot.does("getUpdates")
    assert texts(first) == texts(bot.does("getUpdates")) == ["/start", "yksi", "kaksi", "kolme"]
    assert texts(bot.does("getUpdates", offset=first[2]["update_id"], limit=1)) == ["kaksi"]
    assert texts(bot.does("getUpdates")) == ["kaksi", "kolme"]
    assert texts(bot.does("getUpdates", offset=-1)) == ["kolme"]
    assert texts(bot.does("getUpdates")) == ["kolme"]


def test_messages_are_kept_a_day_and_taps_150_seconds(
    bot: Bot, telegram: Telegram, aino: Person, clock: HandClock
) -> None:
    """A bot that comes too late gets nothing."""
    message_id = bot.says(aino, "Tuletko?", reply_markup=one_button())
    aino.taps(message_id, "yes")
    clock.move(timedelta(seconds=150))
    assert texts(telegram.updates_waiting()) == ["/start"]
    clock.move(timedelta(hours=24))
    assert telegram.updates_waiting() == []


def test_the_bot_chooses_the_kinds_of_updates(bot: Bot, telegram: Telegram, aino: Person) -> None:
    """`allowed_updates` holds until it is given again; JSON in a string is fine."""
    bot.does("getUpdates", allowed_updates='["callback_query"]')
    aino.says("Ei kuulu")
    assert texts(telegram.updates_waiting()) == ["/start"]
    bot.does("getUpdates", allowed_updates=[])
    aino.says("Kuuluu")
    assert texts(telegram.updates_waiting()) == ["/start", "Kuuluu"]


def test_a_webhook_and_polling_do_not_go_together(bot: Bot) -> None:
    """409 until the webhook is deleted."""
    bot.does("setWebhook", url="https://example.org/hook")
    assert bot.fails("getUpdates").status == 409
    assert bot.does("getWebhookInfo")["url"] == "https://example.org/hook"
    bot.does("deleteWebhook", drop_pending_updates=True)
    assert bot.does("getUpdates") == []


async def test_the_api_in_memory_waits_for_an_update(telegram: Telegram, aino: Person) -> None:
    """A long poll returns as soon as somebody does something."""
    api: Api = InMemoryApi(telegram)
    offset = telegram.updates_waiting()[-1]["update_id"] + 1
    poll = asyncio.create_task(api.call("getUpdates", {"offset": offset, "timeout": 30}))
    await asyncio.sleep(0)
    aino.says("Hei")
    assert texts((await poll).result) == ["Hei"]
    empty = await api.call("getUpdates", {"offset": offset + 1, "timeout": 0})
    assert empty.result == []
