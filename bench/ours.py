"""The bot itself in a process of its own: a campaign, replies to updates, and bare calls."""

import asyncio
import gc
import time
from functools import partial

from bench import work
from bench.assembled import assembled
from bench.figures import busiest_second
from bench.population import NOW, start_campaign
from bench.processes import TOKEN
from bench.stand_in import PEOPLE
from bot.transport import TelegramApi
from storage import campaigns
from storage.database import Database


async def sends(root: str, count: int) -> dict[str, float]:
    """Make bare calls over the bot's transport, as the peers do over theirs."""
    async with TelegramApi(root, TOKEN) as api:
        return await work.sent(
            lambda n: api.call("sendMessage", {**work.CALL, "chat_id": n}), count
        )


async def replies(root: str, count: int) -> dict[str, float]:
    """Answer updates, with storage and an open pace."""
    async with assembled(root, PEOPLE, work.OPEN) as bot:
        running = asyncio.create_task(bot.app.run())
        found = await work.answered(root, count)
        running.cancel()
        await asyncio.wait([running])
    return found


async def campaign(root: str, count: int, *, rate: int) -> dict[str, float]:
    """Send a campaign that is filled already.

    Return the CPU seconds of one send, in all threads; the departures in a second on the whole,
    and in the busiest second.
    """
    async with assembled(root, count, rate) as bot:
        db = bot.app.db
        number = await db.write(start_campaign, work.TEXT)
        while await db.write(campaigns.fill, number, NOW):
            pass
        cpu = time.process_time()
        running = asyncio.create_task(bot.app.run())
        await _until_done(db, number)
        cpu = time.process_time() - cpu
        running.cancel()
        await asyncio.wait([running])
    departures = bot.timed.departures
    average = (len(departures) - 1) / (departures[-1] - departures[0])
    return {"cpu": cpu / count, "rate": average, "busiest": busiest_second(departures)}


async def _until_done(db: Database, number: int) -> None:
    while True:
        state = await db.read(campaigns.by_id, number)
        assert state is not None
        assert state.failed + state.unknown + state.withheld == 0
        if state.state == "done":
            return
        await asyncio.sleep(0.05)


if __name__ == "__main__":
    gc.freeze()  # as the bot's own entry does
    gc.set_threshold(5_000, 20, 100)
    work.main(
        {
            "sends": sends,
            "replies": replies,
            "campaign": partial(campaign, rate=work.OPEN),
            "campaign-30": partial(campaign, rate=30),
            "campaign-1000": partial(campaign, rate=1000),
        }
    )
