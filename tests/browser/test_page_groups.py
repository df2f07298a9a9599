"""The practice page without the bot behind it: a channel, pictures, places and moments."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from bot.api import Upload
from bot.clock import MovableClock
from bot.practice.cast import Cast, sample_channel, sample_people
from bot.practice.groups import Channel
from bot.practice.server import practice_app, serving
from bot.practice.telegram import Telegram
from tests.browser.chat import Chat, browsing, chromium
from tests.practice.conftest import PNG, Bot, one_button

pytestmark = pytest.mark.browser


class Still:
    """A clock with nothing due."""

    def __init__(self) -> None:
        self.clock = MovableClock(datetime(2026, 11, 2, 8, 0, tzinfo=UTC))

    def now(self) -> datetime:
        """Return the time at which the story happens."""
        return self.clock.now()

    def move(self, by: timedelta) -> None:
        """Move the clock on."""
        self.clock.move(by)

    async def next_due(self) -> datetime | None:
        """Return nothing."""
        return None


class Stage:
    """Everybody's phones, the channel, and a bot that says what a test wants."""

    def __init__(self) -> None:
        self.controls = Still()
        self.telegram = Telegram(self.controls.now)
        self.people: Cast = sample_people(self.telegram)
        self.channel: Channel = sample_channel(self.telegram, self.people)
        self.bot = Bot(self.telegram)
        self.chat: Chat


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """The page of the four, open in a browser."""
    if chromium() is None:
        pytest.skip("no browser: neither chromium nor chromium-browser is on PATH")
    stage = Stage()
    for person in stage.people.values():
        person.starts()
    app = practice_app(stage.telegram, stage.controls, stage.people)
    async with serving(app) as address, browsing() as browser:
        stage.chat = await Chat.opened(browser, address)
        yield stage
        assert not stage.chat.complaints


async def test_a_channel_is_read_on_the_phone(stage: Stage) -> None:
    """Kaisa lets the bot in; Aino sees its post, counted until read, and follows its link."""
    kaisa, aino = stage.chat.kaisa.node, stage.chat.aino
    await kaisa.get_by_role("button", name="Alumniuutiset").click()
    await expect(kaisa.locator(".composer")).to_be_hidden()
    await kaisa.get_by_role("button", name="Lisää botti").click()
    await expect(kaisa.get_by_role("button", name="Poista botti")).to_be_visible()
    link = "https://t.me/_harjoitus_bot?start=e1"
    stage.bot.does(
        "sendMessage",
        chat_id=stage.channel.id,
        text="Tulijoita 3",
        reply_markup=one_button("Vastaa", url=link),
    )
    row = aino.node.locator(".chats")
    await expect(row.get_by_role("button", name="Alumniuutiset")).to_contain_text("1")
    await row.get_by_role("button", name="Alumniuutiset").click()
    await aino.sees("Tulijoita 3")
    await expect(row.get_by_role("button", name="Alumniuutiset")).not_to_contain_text("1")
    await expect(aino.node.get_by_role("button", name="Poista botti")).to_be_hidden()
    await aino.presses("Vastaa")
    await aino.sees("/start e1")
    await expect(aino.field).to_be_visible()


async def test_pictures_places_and_moments_are_shown(stage: Stage) -> None:
    """A picture with its words and buttons, a place with a map, a time as a moment."""
    bot, onni, phone = stage.bot, stage.people["onni"], stage.chat.onni
    bot.does(
        "sendPhoto",
        {"photo": Upload("ilta.png", PNG)},
        chat_id=onni.id,
        caption='Ilta: <tg-time unix="1793892600" format="wDt">torstaina</tg-time>',
        parse_mode="HTML",
        reply_markup=one_button("Tulen"),
    )
    shown = await phone.sees("Ilta: ")
    await expect(shown.locator("img")).to_have_attribute("alt", "Ilta: torstaina")
    await expect(shown.locator("time.moment")).to_have_attribute(
        "datetime", "2026-11-05T15:30:00.000Z"
    )
    await expect(shown.locator("time.moment")).to_contain_text("5. marraskuuta 2026")
    await expect(shown.get_by_role("button", name="Tulen")).to_be_visible()
    bot.does(
        "sendVenue", chat_id=onni.id, latitude=65.01, longitude=25.47, title="Sali", address="Katu"
    )
    place = await phone.sees("Sali, Katu")
    await expect(place.get_by_role("link")).to_have_attribute(
        "href", re.compile("openstreetmap.org")
    )


async def test_a_place_is_sent_from_the_page(stage: Stage) -> None:
    """The point that stands in the field goes to the bot as a place."""
    phone = stage.chat.kaisa
    await phone.field.fill("65.01, 25.47")
    await phone.node.get_by_role("button", name="Lähetä paikka").click()
    await phone.sees("65.0100, 25.4700")
    await expect(phone.field).to_have_value("")
