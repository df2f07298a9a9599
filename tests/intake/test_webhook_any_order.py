"""Whatever fails and in whatever order it is brought: each update is done once, and in its turn."""

import asyncio
import os
from collections import Counter
from contextlib import suppress
from random import Random, SystemRandom

import pytest
from pydantic import SecretStr

from bot.entrance import Update
from bot.practice.memory import InMemoryApi
from bot.practice.postman import Postman
from bot.serving import serving
from bot.timers import LoopTimer
from bot.webhook import WebhookIntake
from config.settings import Settings
from tests.intake.test_intake import Desk
from tests.intake.test_webhook import KINDS, SECRET

PEOPLE, MESSAGES, FAILING = 12, 15, 0.15
HUNG_SECONDS = 300  # nobody waits as long, on the busiest machine neither


@pytest.fixture
def luck() -> Random:
    """Chance, that can be had again: WEBHOOK_SEED=<the printed number>."""
    seed = int(os.environ.get("WEBHOOK_SEED") or SystemRandom().randrange(1_000_000))
    print(f"WEBHOOK_SEED={seed}")
    return Random(seed)


class UncertainDesk(Desk):
    """One whose disk fails now and then, and whose answers are sometimes lost on the way."""

    def __init__(self, luck: Random) -> None:
        super().__init__()
        self.luck = luck
        self.committed: set[int] = set()

    async def process(self, update: Update) -> None:
        for _ in range(self.luck.randrange(4)):
            await asyncio.sleep(0)
        if self.luck.random() < FAILING:
            raise OSError("disk full")
        if update["update_id"] not in self.committed:  # as done_update does in the transaction
            self.committed.add(update["update_id"])
            self.done.append(update["message"]["text"])
        if self.luck.random() < FAILING:
            raise OSError("committed, and then the answer was lost")


async def test_any_order_of_failures(luck: Random) -> None:
    """Everybody's words are taken once, in the order in which they were written."""
    desk = UncertainDesk(luck)
    desk.telegram.box.is_local = True
    people = [desk.telegram.person(f"Joku {n}") for n in range(PEOPLE)]
    for person in people:
        person.has_started_before()
    api, url = InMemoryApi(desk.telegram), "http://127.0.0.1/telegram"
    settings = Settings(
        bot_api_url="http://127.0.0.1", webhook_url=url, webhook_secret=SecretStr(SECRET)
    )
    hook = WebhookIntake(api, desk.process, LoopTimer(), settings, KINDS, body_seconds=HUNG_SECONDS)
    postman = Postman(desk.telegram.box, again=lambda _: 0.0, patience=HUNG_SECONDS)
    all_done = asyncio.Event()
    postman.on_answer.append(lambda _: None if desk.telegram.updates_waiting() else all_done.set())
    async with serving(("127.0.0.1", 0), hook.routes()) as address:
        hook._url = f"{address}/telegram"
        works = [asyncio.create_task(hook.run()), asyncio.create_task(postman.run())]
        for number in range(MESSAGES):
            for one in luck.sample(range(PEOPLE), PEOPLE):
                people[one].says(f"{one} {number}")
            await asyncio.sleep(0)
        async with asyncio.timeout(HUNG_SECONDS):
            while desk.telegram.updates_waiting():
                all_done.clear()
                await all_done.wait()
        for work in works:
            work.cancel()
            with suppress(asyncio.CancelledError):
                await work
    assert max(Counter(desk.done).values()) == 1
    for one in range(PEOPLE):
        mine = [words for words in desk.done if words.startswith(f"{one} ")]
        assert mine == [f"{one} {number}" for number in range(MESSAGES)]
    assert {status for _, status in postman.brought} == {200, 500}
