"""The whole bot at both its ways in: whatever is lost in between, each update has one turn."""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import App, build
from bot.clock import MovableClock
from bot.intake import Intake
from bot.practice.memory import InMemoryApi
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from bot.serving import serving
from bot.timers import HandTimer
from bot.webhook import SECRET_HEADER, WebhookIntake
from config.settings import Settings
from storage.database import Database
from storage.transaction import Transaction
from tests import migrated
from tests.intake.test_intake import START
from tests.migrated import KEY

SECRET = "a-secret-of-nobody-at-all"
TOKEN = "4242:practice"
HOOK = {
    "webhook_url": "https://alumni.example.fi/telegram",
    "webhook_secret": SecretStr(SECRET),
    "listen": "127.0.0.1:0",
}


class School:
    """A Telegram and a database, at which the bot starts now in one way, now in the other."""

    def __init__(self, folder: Path) -> None:
        self.clock = MovableClock(START)
        self.telegram = Telegram(self.clock.now, token=TOKEN)
        self.settings = Settings(
            bot_token=SecretStr(TOKEN),
            database=folder / "data" / "alumni.db",
            database_key=SecretStr(KEY),
            organisation=Path("config/organisation.toml"),
        )

    @asynccontextmanager
    async def open(self, **settings: Any) -> AsyncIterator[App]:
        """Start the bot; it ends as if it was killed, since nothing is confirmed at its end."""
        api, timer = InMemoryApi(self.telegram), HandTimer()
        given = self.settings.model_copy(update=settings)
        db = Database(given.database, KEY, readers=1)
        async with (
            await db.open(self.clock.seconds()),
            build(given, db, api, self.clock, timer) as app,
        ):
            yield app

    @property
    def waiting(self) -> list[dict[str, Any]]:
        """What Telegram has not seen confirmed."""
        return self.telegram.updates_waiting()


@pytest.fixture
async def school(tmp_path: Path) -> School:
    school = School(tmp_path)
    await migrated.put(school.settings.database)
    return school


@pytest.fixture
def sara(school: School) -> Person:
    """Somebody who is greeted when she starts, and would be greeted twice by two turns."""
    sara = school.telegram.person("Sara")
    sara.starts()
    return sara


@asynccontextmanager
async def door(app: App) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
    """Open the bot's webhook to somebody who stands there with updates."""
    assert isinstance(app.intake, WebhookIntake)
    app.intake._is_open = True
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(serving(app.place, app.routes))
        assert address is not None
        session = await stack.enter_async_context(aiohttp.ClientSession())
        yield session, address + "/telegram"


async def brings(app: App, updates: list[dict[str, Any]]) -> list[int]:
    """Bring each update; return the answers, which whoever brought them need not have heard."""
    async with door(app) as (session, url):
        statuses = []
        for update in updates:
            body, headers = json.dumps(update), {SECRET_HEADER: SECRET}
            async with session.post(url, data=body, headers=headers) as answer:
                statuses.append(answer.status)
        return statuses


def turns(tx: Transaction) -> int:
    """Count the updates that have had a turn, which left something to be said."""
    found: int = tx.value("SELECT count(*) FROM outbox WHERE method = 'sendMessage'")
    return found


async def test_from_polling_to_the_webhook(school: School, sara: Person) -> None:
    """Killed after the turn, before Telegram heard of it: the webhook brings it, to no effect."""
    async with school.open() as app:
        assert isinstance(app.intake, Intake)
        await app.intake.poll_once()
        before = await app.db.read(turns)
    assert before > 0
    assert len(school.waiting) == 1
    async with school.open(**HOOK) as app:
        assert isinstance(app.intake, WebhookIntake)
        await app.intake.look_once()
        assert school.telegram.box.webhook.url == HOOK["webhook_url"]
        assert await brings(app, school.waiting) == [200]
        assert await app.db.read(turns) == before


async def test_from_the_webhook_to_polling(school: School, sara: Person) -> None:
    """Killed after the turn, before the 200 was heard: polling brings it, to no effect."""
    async with school.open(**HOOK) as app:
        assert isinstance(app.intake, WebhookIntake)
        await app.intake.look_once()
        assert await brings(app, school.waiting * 2) == [200, 200]
        before = await app.db.read(turns)
    sara.says("hei")
    async with school.open() as app:
        assert isinstance(app.intake, Intake)
        for _ in range(3):  # the first takes the webhook away, the last confirms
            await app.intake.poll_once()
        assert await app.db.read(turns) == before + 1
    assert (school.waiting, school.telegram.box.webhook.url) == ([], "")


async def test_a_disk_that_takes_nothing_is_waited_out(school: School, sara: Person) -> None:
    """Not even the failure can be kept: 500, and nothing is done; when it can be, 200."""
    async with school.open(**HOOK) as app:
        await app.db._writer.hop(lambda disk: disk.execute("PRAGMA query_only = ON"))
        assert await brings(app, school.waiting) == [500]
        await app.db._writer.hop(lambda disk: disk.execute("PRAGMA query_only = OFF"))
        assert await app.db.read(turns) == 0
        assert await brings(app, school.waiting) == [200]
        assert await app.db.read(turns) > 0
