"""What is done when: at every tick, once a day, and long work behind the turns."""

import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from bot.chores import Chores
from bot.clock import Clock
from bot.clockwork import DailyJob, TickJob
from bot.troubles import describe
from bot.waiting import apart
from handlers import menu
from handlers.backstage import CHORES, DAILY, TICKS
from handlers.house import House
from handlers.recipes import Left, Step
from storage import erasure, outbox, updates
from storage.database import SCRUBBED_AT_ONCE, Database
from storage.transaction import Transaction

NIGHT = range(3, 6)  # local hours in which turns may wait for a large file to be scrubbed

Tell = Callable[[], None]


def rota(db: Database, house: House, tell: Tell) -> list[TickJob | DailyJob]:
    """Return the jobs of the clock; ``tell`` is called when one may have left something to send."""
    zone = house.organisation.zone

    def repeated(step: Step) -> Callable[[datetime], Awaitable[None]]:
        async def work(now: datetime) -> None:
            await repeat(db, house, step, lambda: int(now.timestamp()), tell)

        return work

    ticks = [TickJob(name, repeated(step)) for name, step in TICKS.items()]
    days = [DailyJob(name, one.at, zone, repeated(one.step)) for name, one in DAILY.items()]
    return [
        *ticks,
        DailyJob("menus", time(0, 0), zone, repeated(_set_menus)),
        *days,
        TickJob("scrub", partial(_scrub, db, zone)),
    ]


def behind(db: Database, clock: Clock, house: House, tell: Tell) -> Chores:
    """Return the chores: each repeats its step until nothing is left."""

    def work(step: Step) -> Callable[[], Awaitable[None]]:
        return partial(repeat, db, house, step, clock.seconds, tell)  # the time goes on meanwhile

    async def failed(name: str, error: Exception) -> None:
        keep = partial(updates.keep_failure, update_id=None, telegram_id=None, given="{}")
        await db.write(
            keep,
            place=f"chore: {name}",
            error=type(error).__name__,
            trace=describe(error),
            now=clock.seconds(),
        )

    return Chores({name: work(step) for name, step in CHORES.items()}, failed)


async def repeat(
    db: Database, house: House, step: Step, now: Callable[[], int], tell: Tell
) -> None:
    """Run a step in one transaction after another until it says that nothing is left.

    People's turns go on in between, and while that is done which takes longer.
    """
    while left := await db.write(_run, step, house, now()):
        tell()
        if callable(left):
            await apart(left)
    tell()


def _run(tx: Transaction, step: Step, house: House, now: int) -> Left:
    return step(house, tx, now)


async def _scrub(db: Database, zone: ZoneInfo, now: datetime) -> None:
    """Leave no byte of what has been erased; of a large file only at night."""
    erased = await db.read(erasure.to_scrub)
    largest = sys.maxsize if now.astimezone(zone).hour in NIGHT else SCRUBBED_AT_ONCE
    if erased and await db.scrub(largest=largest):
        await db.write(erasure.scrubbed, erased)


def _set_menus(house: House, tx: Transaction, now: int) -> bool:
    """Set the command menus of those who have none of their own yet."""
    for params in menu.for_everyone(house):
        outbox.add_call(
            tx, chat_id=0, method="setMyCommands", params=params, now=now, vanishes=True
        )
    return False
