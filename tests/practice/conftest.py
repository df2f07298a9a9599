"""A Telegram in a box at a fixed time, with Aino and Onni in it."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.api import Answer, Upload
from bot.practice.cast import Cast, sample_people
from bot.practice.person import Person
from bot.practice.server import practice_app, serving
from bot.practice.telegram import Telegram

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
    + (320).to_bytes(4, "big")
    + (200).to_bytes(4, "big")
    + b"\x08\x02\x00\x00\x00"
)


@dataclass
class HandClock:
    """A clock that is moved by hand."""

    time: datetime = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def move(self, by: timedelta) -> None:
        self.time += by


class Bot:
    """The bot's side: calls that must succeed, and calls that must be refused."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    def does(self, method: str, files: dict[str, Upload] | None = None, **params: Any) -> Any:
        answer = self.telegram.call(method, params, files)
        assert answer.ok, answer.description
        return answer.result

    def fails(self, method: str, files: dict[str, Upload] | None = None, **params: Any) -> Answer:
        answer = self.telegram.call(method, params, files)
        assert not answer.ok, answer.result
        assert answer.status == answer.error_code
        return answer

    def says(self, person: Person, text: str, **params: Any) -> int:
        sent = self.does("sendMessage", chat_id=person.id, text=text, **params)
        return int(sent["message_id"])


class Controls:
    """The practice clock with one thing due."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.due: datetime | None = clock.time + timedelta(hours=17)

    def now(self) -> datetime:
        return self.clock.now()

    def move(self, by: timedelta) -> None:
        self.clock.move(by)

    async def next_due(self) -> datetime | None:
        return self.due


class Browser:
    """What a page or a bot asks of the server."""

    def __init__(self, session: aiohttp.ClientSession, telegram: Telegram, url: str) -> None:
        self.session = session
        self.url = url
        self.api = f"/bot{telegram.box.token}"

    async def bot(self, method: str, **sent: Any) -> tuple[int, dict[str, Any]]:
        async with self.session.post(f"{self.api}/{method}", **sent) as response:
            return response.status, await response.json()

    async def act(self, who: str, action: str, status: int = 200, **body: Any) -> dict[str, Any]:
        async with self.session.post(f"/practice/people/{who}/{action}", json=body) as response:
            assert response.status == status, await response.text()
            data: dict[str, Any] = await response.json()
            return data

    async def get(self, path: str, **options: Any) -> tuple[int, bytes]:
        async with self.session.get(path, **options) as response:
            return response.status, await response.read()

    async def state(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads((await self.get("/practice/state"))[1])
        return data

    async def phone(self, key: str) -> dict[str, Any]:
        (found,) = [one for one in (await self.state())["people"] if one["key"] == key]
        assert isinstance(found, dict)
        return found


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def telegram(clock: HandClock) -> Telegram:
    return Telegram(clock.now)


@pytest.fixture
def bot(telegram: Telegram) -> Bot:
    return Bot(telegram)


@pytest.fixture
def aino(telegram: Telegram) -> Person:
    person = telegram.person("Aino", last_name="Laine", username="aino_laine")
    person.starts()
    return person


@pytest.fixture
def onni(telegram: Telegram) -> Person:
    person = telegram.person("Onni")
    person.starts()
    return person


def one_button(text: str = "Kyllä", **action: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": text, **(action or {"callback_data": "yes"})}]]}


@pytest.fixture
def people(telegram: Telegram) -> Cast:
    return sample_people(telegram)


@pytest.fixture
async def browser(telegram: Telegram, clock: HandClock, people: Cast) -> AsyncIterator[Browser]:
    app = practice_app(telegram, Controls(clock), people)
    async with serving(app) as url, aiohttp.ClientSession(url) as session:
        yield Browser(session, telegram, url)
