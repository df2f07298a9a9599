"""Telegram is out of reach for a whole day: what was to be said is said when it is back."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import NetworkError

from bot.api import NoAnswer, NotSent
from bot.intake import Intake
from bot.practice.checks import Refused
from bot.timers import LoopTimer
from bot.transport import ApiRequest, TelegramApi
from handlers.announcing.letter import plain
from handlers.broadcasts.launch import start_campaign
from storage import updates
from storage.audience import Audience
from storage.transaction import Transaction
from tests.delivery.conftest import office
from tests.delivery.office import Office
from tests.delivery.server import serving
from tests.faults.conftest import Told
from tests.faults.long_day import LongDay
from tests.stories.world import OWNER_ID, TOKEN

__all__ = ["office"]

Trouble = NotSent | NoAnswer | Refused
OUTAGES: dict[str, tuple[Trouble, float]] = {
    "no network": (NotSent("refused"), 24),
    "out of order": (Refused(502, "Bad Gateway"), 3),
    "silence": (NoAnswer("timed out"), 3),
}
NEWS = "News of the day"
MOST_IN_THE_AIR = 1  # when the silence begins: after the first nothing else departs


def states(tx: Transaction) -> Counter[tuple[str, str]]:
    """Count what became of everything that was to be sent, menus apart."""
    rows = tx.all(
        """SELECT CASE WHEN campaign_id IS NULL THEN 'own' ELSE 'campaign' END, state, count(*)
        FROM outbox WHERE method IS NOT 'setMyCommands' GROUP BY 1, 2"""
    )
    return Counter({(row[0], row[1]): row[2] for row in rows})


@pytest.fixture
async def day(tmp_path: Path) -> AsyncIterator[LongDay]:
    """A school with a running bot, and time that passes."""
    day = LongDay(tmp_path)
    await day.begins()
    yield day
    await day.ends()


@pytest.mark.parametrize(("trouble", "hours"), OUTAGES.values(), ids=OUTAGES)
async def test_hours_without_telegram_lose_nothing(
    day: LongDay, told: Told, trouble: Trouble, hours: float
) -> None:
    """Answers and a campaign: each comes once. What people wrote meanwhile waits at Telegram."""
    kaisa = await day.member("Kaisa", id=OWNER_ID, wants=())
    readers = [await day.member(f"Jäsen {n}", language="en") for n in range(30)]
    aino = readers[0]
    await aino.says("/language")
    record = await kaisa.record()
    assert record is not None
    await day.db.write(
        lambda tx: start_campaign(
            tx,
            content=plain(NEWS).to_json(),
            audience=Audience(),
            topic="news",
            made_by=record,
            now=day.clock.seconds(),
        )
    )
    day.telegram.faults.add(trouble, times=10**9)
    asked = 0
    async with day.running():
        for _ in range(3):
            await day.passes(hours / 3 - 0.01)
            aino.account.says("/events")
            asked += 1
    assert not any(one.has_seen(NEWS) for one in readers)
    day.telegram.faults.plan.clear()
    await day.moves(minutes=6)
    counted = await day.db.read(states)
    if isinstance(trouble, NoAnswer):  # what was in the air is not said twice
        assert counted.pop(("campaign", "unknown"), 0) <= MOST_IN_THE_AIR
    assert {state for _, state in counted} == {"sent"}, counted
    assert aino.count_of("No events are coming up") == asked
    got = [one.count_of(NEWS) for one in readers]
    assert got.count(1) >= len(readers) - MOST_IN_THE_AIR
    assert max(got) == 1
    assert await day.db.read(updates.failures) == []
    assert len(told.of("all messages wait")) == 1
    assert len(told.of("no updates could be taken from Telegram")) in (hours, hours + 1)


async def test_a_question_that_alone_stays_broken_keeps_nobody_waiting(
    office: Office, told: Told
) -> None:
    """Telegram may be out of order in one method only: another one is asked."""
    aino, onni = await office.members(2)
    office.telegram.faults.breaks(500, method="getMe", times=10**9)
    office.telegram.faults.breaks(502, method="sendMessage")
    await office.say(aino, "one")
    await office.dispatch.drain()
    await office.say(onni, "two")
    await office.dispatch.drain()
    office.pass_time(10)
    await office.dispatch.drain()
    assert [person.chat[-1].words for person in (aino, onni)] == ["one", "two"]
    assert len(told.of("all messages wait")) == 1


async def test_a_page_of_something_between_is_not_taken_for_telegram() -> None:
    """A network that wants a login first says 404 to everything: the token is not to blame."""
    page = b"HTTP/1.1 404 Not Found\r\nContent-Length: 13\r\n\r\n<html></html>"
    async with serving([page] * 3) as server, TelegramApi(server.root, TOKEN) as api:
        with pytest.raises(NetworkError, match="Not Telegram's answer"):
            await Bot(TOKEN, request=ApiRequest(api), get_updates_request=ApiRequest(api)).get_me()
        intake = Intake(api, _takes_nothing, LoopTimer())
        assert await intake.poll_once() >= 1


async def _takes_nothing(_: object) -> None:
    raise AssertionError
