"""A row that is erased while its call is under way: its id may come back as another row's."""

import asyncio
import time
from collections.abc import Mapping
from typing import Any, cast

from bot.api import Answer
from bot.books import Taken
from bot.practice.memory import InMemoryApi
from bot.practice.telegram import Telegram
from storage import campaigns, deliveries, people
from storage.database import Database
from storage.deliveries import Ending
from storage.outbox import add_call
from storage.transaction import Transaction
from tests.delivery.office import Office

PATIENCE_SECONDS = 30  # of a busy machine, whose disk may be slow


def erase(tx: Transaction, telegram_id: int) -> None:
    person = people.by_telegram(tx, telegram_id)
    assert person is not None
    people.erase(tx, person, person.seen_at)


async def test_an_outcome_is_written_onto_no_other_row(office: Office) -> None:
    """The campaign counts the erased one as withheld, and the new message still waits."""
    person = await office.member("Aino")
    campaign = await office.campaign()

    def story(tx: Transaction) -> None:
        now = office.clock.seconds()
        while campaigns.fill(tx, campaign, now):
            pass
        claims = deliveries.claim_campaign(tx, campaign, now, 9)
        erase(tx, person.id)
        row = add_call(tx, chat_id=person.id, method="sendMessage", params={}, now=now)
        assert row == claims[0].id
        assert deliveries.end(tx, [Ending(claims[0], "sent")], now) == []
        assert tx.value("SELECT state FROM outbox") == "pending"

    await office.db.write(story)
    counts = await office.counts(campaign)
    assert (counts.sent, counts.withheld, counts.total) == (0, 1, 1)


class Slow(InMemoryApi):
    """A Telegram that answers the first call only when it is let."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(telegram)
        self.called = asyncio.Event()
        self.let = asyncio.Event()

    async def call(self, method: str, params: Mapping[str, Any], *args: Any, **more: Any) -> Answer:
        answer = await super().call(method, params, *args, **more)
        if not self.called.is_set():
            self.called.set()
            await self.let.wait()
        return answer


async def test_the_new_row_gets_its_own_outcome(office: Office) -> None:
    """Both are claimed at once; what comes back of the first is nobody's."""
    office.api = slow = Slow(office.telegram)
    person = await office.member("Aino")
    campaign = await office.campaign()
    dispatch = office.another()
    running = asyncio.create_task(dispatch.run())
    await slow.called.wait()
    await office.db.write(erase, person.id)
    row = await office.say(person, "näkemiin")
    assert row == 1
    dispatch.wake()
    await until(office, row, "sending")
    slow.let.set()
    await until(office, row, "sent")
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    said = [one for one in person.chat if one.from_bot]
    assert [one.words for one in said] == [f"campaign {campaign}", "näkemiin"]
    counts = await office.counts(campaign)
    assert (counts.sent, counts.withheld, counts.state) == (0, 1, "done")
    assert (await office.row(row))["message_id"] == said[1].id


class Late:
    """A database that tells of what dispatch has claimed only once something else has happened."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.before: dict[int, asyncio.Event] = {}

    async def write(self, function: Any, *args: Any, **more: Any) -> Any:
        taken = await self.db.write(function, *args, **more)
        for entry in taken.entries if isinstance(taken, Taken) else ():
            if happens := self.before.get(entry.claim.id):
                happens.set()
                for _ in range(20):
                    await asyncio.sleep(0)
        return taken

    async def read(self, function: Any, *args: Any, **more: Any) -> Any:
        return await self.db.read(function, *args, **more)


async def test_the_old_rows_outcome_may_come_as_the_new_one_is_claimed(office: Office) -> None:
    """Nobody is told yet that the id is another row's: still the outcome is the old one's."""
    office.api = slow = Slow(office.telegram)
    person = await office.member("Aino")
    campaign = await office.campaign()
    whole, late = office.db, Late(office.db)
    office.db = cast("Database", late)
    running = asyncio.create_task(office.another().run())
    await slow.called.wait()
    await whole.write(erase, person.id)
    row = await office.say(person, "näkemiin")
    assert row == 1
    late.before[row] = slow.let
    await until(office, row, "sent")
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    said = [one for one in person.chat if one.from_bot]
    assert [one.words for one in said] == [f"campaign {campaign}", "näkemiin"]
    assert (await office.row(row))["message_id"] == said[1].id
    counts = await office.counts(campaign)
    assert (counts.sent, counts.withheld, counts.total) == (0, 1, 1)


async def until(office: Office, row: int, state: str) -> None:
    """Return once the row is in this state; the test fails if it never is."""
    last = time.monotonic() + PATIENCE_SECONDS
    while (found := await office.row(row))["state"] != state:
        assert time.monotonic() < last, found
