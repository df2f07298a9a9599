"""The bot in a process of its own, while many people answer a survey: ROOT PEOPLE TAPS."""

import asyncio
import gc
import http.client
import json
import sys
import time
from typing import Any

from bench.assembled import assembled
from bench.loops import run
from config.questionnaire import Questionnaire
from handlers.surveys import rules
from storage import surveys
from storage.audience import Audience
from storage.surveys import Round
from storage.transaction import Transaction

RATE = 1000  # messages a second: the most that Telegram lets a bot pay for
DAY = 86_400


def new_round(asked: Questionnaire, now: int) -> Round:
    """Return a round for everybody that opens now."""
    return rules.new_round(asked, Audience(), opens_at=now, closes_at=now + 30 * DAY)


def open_round(tx: Transaction, asked: Questionnaire, now: int) -> None:
    """Ask everybody, as if the invitation had just come."""
    round_id = surveys.create(tx, new_round(asked, now))
    tx.run(
        """INSERT INTO respondent (round_id, person_id, invited_at)
        SELECT :id, id, :now FROM person""",
        id=round_id,
        now=now,
    )


def seen(root: str) -> dict[str, Any]:
    """Return what the people have seen: how many tapped, how many wait, how long each waited."""
    connection = http.client.HTTPConnection(root.removeprefix("http://"), timeout=10)
    try:
        connection.request("GET", "/stand-in/state")
        found: dict[str, Any] = json.loads(connection.getresponse().read())["result"]
    finally:
        connection.close()
    return found


async def answering(root: str, people: int, taps: int) -> dict[str, object]:
    """Answer until every tap has had its next question; return the waits and the CPU of a tap."""
    async with assembled(root, people, RATE) as bot:
        career = bot.app.house.questionnaires["career_followup"]
        await bot.app.db.write(open_round, career, bot.app.clock.seconds())
        running, cpu = asyncio.create_task(bot.app.run()), time.process_time()
        while True:
            await asyncio.sleep(0.5)
            found = await asyncio.to_thread(seen, root)
            if found["handed"] >= taps and not found["left"]:
                break
        cpu = time.process_time() - cpu
        running.cancel()
        await asyncio.wait([running])
    return {"waits": found["waits"], "cpu": cpu / taps}


if __name__ == "__main__":
    gc.freeze()  # as the bot's own entry does
    gc.set_threshold(5_000, 20, 100)
    print(json.dumps(run(answering(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))))
