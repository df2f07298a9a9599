"""A school whose bot is looked after, and the world around it as a story wants it."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.alarms import Alarms, Senses
from bot.disk import Room
from storage import updates
from tests.stories.world import OWNER_ID, World

PLAIN_OWNER, EN_OWNER = 9_000_002, 9_000_003


@dataclass
class Surroundings:
    """The world around a bot, as a story wants it."""

    silent: float = 0.0
    webhook: tuple[str, ...] = ()
    has_rival: bool = False
    copy: datetime | None = None
    copies_lost: bool = False
    free_bytes: int = 10**11
    is_low: bool = False

    def senses(self) -> Senses:
        return Senses(
            silent=lambda: self.silent,
            webhook=lambda: self.webhook,
            rival=lambda: self.has_rival,
            copy=lambda: self.copy,
            room=lambda: Room(Path("data"), self.free_bytes, 10**12, self.is_low),
            lost=lambda: self.copies_lost,
        )


class Cared(World):
    """A school whose bot is looked after: a look each minute, as in `python -m bot run`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, owners=(OWNER_ID, PLAIN_OWNER, EN_OWNER))
        self.around = Surroundings()
        self.copies_go_on = True
        self.alarms: Alarms

    async def begins(self) -> "Cared":
        await super().begins()
        self.looks_anew()
        return self

    def looks_anew(self) -> None:
        """Begin to look as a new process does."""
        self.alarms = Alarms(self.app, self.timer, self.around.senses())

    async def passes(self, minutes: int) -> None:
        """Let minutes pass, with a look and all that is due in each."""
        self.remember()
        for _ in range(minutes):
            self.lets_pass(minutes=1)
            await self.looks()

    def lets_pass(self, **time: float) -> None:
        """Let time pass in which nobody looks."""
        passed = timedelta(**time)
        self.clock.move(passed)
        self.timer.move(passed.total_seconds())

    async def looks(self) -> None:
        if self.copies_go_on:
            self.around.copy = self.clock.now()
        await self.alarms.look(self.clock.now())
        await self.settles()

    async def fails(self, place: str, error: str = "KeyError") -> None:
        """Let something have failed just now."""
        await self.db.write(
            updates.keep_failure,
            update_id=None,
            telegram_id=None,
            place=place,
            error=error,
            trace="",
            given="{}",
            now=self.clock.seconds(),
        )

    async def hears(self) -> None:
        """Let what goes past the outbox arrive; nothing else is sent."""
        for _ in range(20):
            await asyncio.sleep(0)
