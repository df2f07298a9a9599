"""A disk on which each write takes long: everything comes later, and nothing is lost or doubled.

The disk lets a write through when the test says so, and not before.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress

import pytest
from sqlcipher3 import dbapi2 as driver

from handlers.announcing.letter import plain
from handlers.broadcasts.launch import start_campaign
from storage import campaigns, database, updates
from storage.audience import Audience
from storage.connection import Job, Result, run_group
from storage.transaction import Transaction
from tests.faults.conftest import Told
from tests.stories.world import Alumnus, World

NEWS = "News of the day"


class SlowDisk:
    """Holds each group of writes until it is let through."""

    def __init__(self) -> None:
        self._may_go = threading.Semaphore(0)
        self._is_fast = False
        self.waiting = threading.Event()
        self.written: list[int] = []

    def run_group(self, connection: driver.Connection, jobs: Sequence[Job]) -> list[Result]:
        """Write, once that is let through."""
        if not self._is_fast:
            self.waiting.set()
            self._may_go.acquire()
        self.written.append(len(jobs))
        return run_group(connection, jobs)

    async def lets_one_through(self) -> None:
        """Wait for a write to wait, and let it through."""
        await asyncio.to_thread(self.waiting.wait, 5)
        self.waiting.clear()
        self._may_go.release()

    def is_fast_again(self) -> None:
        """Let everything through."""
        self._is_fast = True
        self._may_go.release(1000)


@pytest.fixture
async def disk(world: World, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[SlowDisk]:
    """The disk of the world."""
    disk = SlowDisk()
    yield disk
    disk.is_fast_again()


@pytest.fixture
def slows_down(disk: SlowDisk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Makes the disk slow from now on."""
    return lambda: monkeypatch.setattr(database, "run_group", disk.run_group)


def turns(tx: Transaction) -> list[int]:
    """Return which updates have had their turn."""
    return [row[0] for row in tx.all("SELECT update_id FROM done_update ORDER BY update_id")]


async def test_turns_are_late_and_not_lost(
    world: World, disk: SlowDisk, slows_down: Callable[[], None], told: Told
) -> None:
    """Nothing is confirmed before it is on the disk; many who wait for it share one write."""
    people = [await world.member(f"Jäsen {n}", language="en") for n in range(50)]
    slows_down()
    for one in people:
        one.account.says("/events")
    running = [
        asyncio.create_task(one) for one in (world.app.intake.run(), world.app.dispatch.run())
    ]
    await asyncio.to_thread(disk.waiting.wait, 5)
    assert len(world.telegram.updates_waiting()) == len(people)
    assert not any(one.has_seen("No events are coming up") for one in people)
    writes = 0
    while not all(one.has_seen("No events are coming up") for one in people):
        assert await world.db.read(turns) == [] or disk.written  # readers never wait for writers
        await disk.lets_one_through()
        writes += 1
    disk.is_fast_again()
    for task in running:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    assert [one.count_of("No events are coming up") for one in people] == [1] * len(people)
    assert await world.db.read(turns) == [*range(1, len(people) + 1)]
    assert await world.db.read(updates.failures) == []
    assert writes < len(people) / 2
    assert told.lines == []


async def test_a_campaign_goes_on(
    world: World, kaisa: Alumnus, disk: SlowDisk, slows_down: Callable[[], None]
) -> None:
    """As fast as what has been sent can be written down; nobody gets it twice."""
    people = [await world.member(f"Jäsen {n}", language="en") for n in range(60)]
    maker = await kaisa.record()
    assert maker is not None
    number = await world.db.write(
        lambda tx: (
            start_campaign(
                tx,
                content=plain(NEWS).to_json(),
                audience=Audience(),
                topic="news",
                made_by=maker,
                now=world.clock.seconds(),
            ).id
        )
    )
    slows_down()
    sending = asyncio.create_task(world.app.dispatch.run())
    while not all(one.has_seen(NEWS) for one in people):
        await disk.lets_one_through()
    disk.is_fast_again()
    sending.cancel()
    with suppress(asyncio.CancelledError):
        await sending
    await world.settles()
    assert [one.count_of(NEWS) for one in people] == [1] * len(people)
    campaign = await world.db.read(campaigns.by_id, number)
    assert campaign is not None
    assert (campaign.state, campaign.sent) == ("done", len(people))
