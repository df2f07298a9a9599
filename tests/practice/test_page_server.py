"""The practice server over loopback: what the page shows and does."""

import json
from datetime import datetime, timedelta
from typing import Any

import aiohttp

from bot.practice.cast import Cast, sample_channel
from bot.practice.telegram import Telegram
from tests.practice.conftest import PNG, Bot, Browser, HandClock, one_button


async def test_the_page_shows_what_people_see_and_do(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """Start, write, edit, tap, and read the answer."""
    bot = Bot(telegram)
    await browser.act("aino", "start", payload="kutsu-1")
    written = await browser.act("aino", "say", text="Hei")
    await browser.act("aino", "edit", message_id=written["message_id"], text="Hei taas")
    message_id = bot.says(people["aino"], "Tuletko?", reply_markup=one_button())
    tapped = await browser.act("aino", "tap", message_id=message_id, data="yes")
    bot.does("answerCallbackQuery", callback_query_id=tapped["tap"], text="Kiitos")
    phone = await browser.phone("aino")
    assert [one["text"] for one in phone["messages"]] == ["/start kutsu-1", "Hei taas", "Tuletko?"]
    assert [one["mine"] for one in phone["messages"]] == [True, True, False]
    assert phone["messages"][-1]["rows"] == [[{"text": "Kyllä", "callback_data": "yes"}]]
    assert phone["messages"][1]["edited"]


async def test_the_page_can_block_share_and_send_files(browser: Browser, people: Cast) -> None:
    """What cannot be done is told with its reason."""
    await browser.act("kaisa", "start")
    await browser.act("kaisa", "contact", phone="+358 40 1234567")
    await browser.act("kaisa", "location")
    form = aiohttp.FormData({"caption": "Kuva"})
    form.add_field("file", PNG, filename="k.png", content_type="image/png")
    async with browser.session.post("/practice/people/kaisa/send", data=form) as response:
        assert response.status == 200
    photo = (await browser.phone("kaisa"))["messages"][-1]["photo"]
    assert await browser.get(photo["url"]) == (200, PNG)
    await browser.act("kaisa", "block")
    assert people["kaisa"].has_blocked
    assert "error" in await browser.act("kaisa", "say", 409, text="Hei")
    await browser.act("kaisa", "unblock")
    assert "error" in await browser.act("kaisa", "say", 409, text=" ")


async def test_the_stream_tells_of_changes(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """First the whole state, then each change as it happens."""
    events: list[tuple[str, Any]] = []
    async with browser.session.get("/practice/stream") as response:
        await read_event(response, events)
        assert len(events[0][1]["people"]) == 4
        people["onni"].starts()
        bot = Bot(telegram)
        bot.does("sendChatAction", chat_id=people["onni"].id, action="typing")
        message_id = bot.says(people["onni"], "Tuletko?", reply_markup=one_button())
        tap = people["onni"].taps(message_id, "yes")
        bot.does("answerCallbackQuery", callback_query_id=tap.id, text="Kiitos", show_alert=True)
        while events[-1][0] != "clock":
            await read_event(response, events)
    seen = dict(events)
    assert [name for name, _ in events] == ["state", "typing", "person", "answer", "clock"]
    assert seen["person"]["key"] == "onni"
    assert (seen["answer"]["text"], seen["answer"]["alert"]) == ("Kiitos", True)


async def read_event(response: aiohttp.ClientResponse, events: list[tuple[str, Any]]) -> None:
    name = (await response.content.readline()).decode().removeprefix("event: ").strip()
    data = json.loads((await response.content.readline()).decode().removeprefix("data: "))
    await response.content.readline()
    events.append((name, data))


async def test_time_moves_forward_only(browser: Browser, clock: HandClock) -> None:
    """By minutes, or to the next thing due."""
    start = clock.now()

    async def move(**wanted: Any) -> datetime:
        async with browser.session.post("/practice/clock", json=wanted) as response:
            return datetime.fromisoformat((await response.json())["now"])

    assert await move(minutes=60) == start + timedelta(hours=1)
    assert await move(to="due") == start + timedelta(hours=17)
    assert await move(minutes=-60) == start + timedelta(hours=17)
    clock.move(timedelta(hours=1))
    assert await move(to="due") == start + timedelta(hours=18)


async def test_who_leads_a_channel_lets_the_bot_in_and_out(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """Everybody who reads it sees what the bot posts there; only its maker may add the bot."""
    channel = sample_channel(telegram, people)
    assert (await browser.phone("aino"))["groups"][0]["has_bot"] is False
    assert "error" in await browser.act("aino", "add_bot", 409, group=channel.id)
    await browser.act("kaisa", "add_bot", group=channel.id)
    Bot(telegram).does("sendMessage", chat_id=channel.id, text="Tervetuloa")
    channel.posts("Kaisa kirjoittaa itse")
    (seen,) = (await browser.phone("aino"))["groups"]
    assert (seen["title"], seen["has_bot"], seen["leads"]) == (channel.title, True, False)
    assert [(one["text"], one["mine"]) for one in seen["messages"]] == [
        ("Tervetuloa", False),
        ("Kaisa kirjoittaa itse", False),
    ]
    await browser.act("kaisa", "remove_bot", group=channel.id)
    assert not channel.has_bot


async def test_a_post_in_a_channel_is_streamed_to_its_readers(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """Each of them once."""
    channel = sample_channel(telegram, people)
    channel.welcomes_bot(people["kaisa"])
    events: list[tuple[str, Any]] = []
    async with browser.session.get("/practice/stream") as response:
        await read_event(response, events)
        Bot(telegram).does("sendMessage", chat_id=channel.id, text="Tervetuloa")
        while events[-1][0] != "clock":
            await read_event(response, events)
    told = [data["key"] for name, data in events if name == "person"]
    assert told == ["aino", "onni", "linnea", "kaisa"]


async def test_a_place_is_sent_as_it_was_given(browser: Browser, people: Cast) -> None:
    """In degrees; anything else is refused."""
    await browser.act("aino", "start")
    await browser.act("aino", "location", latitude=65.01, longitude=25.47)
    place = people["aino"].chat[-1].place
    assert place is not None
    assert (place.latitude, place.longitude) == (65.01, 25.47)
    body = {"latitude": "65", "longitude": 25}
    async with browser.session.post("/practice/people/aino/location", json=body) as response:
        assert response.status == 400
