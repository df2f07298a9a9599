"""The whole bot, put together as always, over made-up people and with a pace of one's choice."""

import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bench.population import NOW, database
from bench.processes import TOKEN
from bot.api import Answer, Upload
from bot.app import App, build
from bot.clock import MovableClock
from bot.practice.run import waking
from bot.timers import LoopTimer
from bot.transport import TelegramApi
from config.settings import Settings
from storage import notices

ZONE = ZoneInfo("Europe/Helsinki")  # the sample school's


class Timed:
    """An Api that notes, in monotonic seconds, when each message departs."""

    def __init__(self, api: TelegramApi) -> None:
        self._api = api
        self.departures: list[float] = []

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        if method == "sendMessage":
            self.departures.append(time.monotonic())
        return await self._api.call(method, params, files, timeout=timeout)

    async def download(self, file_path: str, limit_bytes: int, *, seconds: float = 60.0) -> bytes:
        return await self._api.download(file_path, limit_bytes, seconds=seconds)


@dataclass(frozen=True, slots=True)
class Assembled:
    """A bot that does not run yet, and what is seen of its sending."""

    app: App
    timed: Timed


@asynccontextmanager
async def assembled(root: str, people: int, rate: int) -> AsyncIterator[Assembled]:
    """Put a bot together that talks to the stand-in at this root."""
    # A copy is not validated: the settings themselves end where Telegram does, at 1000/s.
    settings = Settings(bot_token=SecretStr(TOKEN), bot_api_url=root, key_file=Path("keys/none"))
    settings = settings.model_copy(update={"broadcast_rate": rate})
    async with database(people) as db, TelegramApi(root, TOKEN) as api:
        timed = Timed(api)
        # A campaign would wait for the morning, were this measured at night.
        clock = MovableClock(waking(datetime.now(UTC), ZONE), running=True)
        async with build(settings, db, timed, clock, LoopTimer()) as app:
            await db.write(notices.told, app.house.organisation.privacy.version, NOW)
            yield Assembled(app, timed)
