"""What Telegram, or something on the way to it, says that nobody foresaw: the others go on."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest

from bot import sending
from bot.api import Answer
from bot.carrier import parse_answer
from bot.practice.person import Person
from handlers.calls import Call
from storage import deliveries, updates
from storage.transaction import Transaction
from tests.delivery.office import Office, opened


def words(person: Person) -> list[str]:
    return [message.words for message in person.chat if message.from_bot]


@pytest.mark.parametrize("part", ["judge", "decide"])
async def test_an_outcome_that_is_not_understood_keeps_no_chat_waiting(
    office: Office, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """It ends as unknown, is kept as a failure, and what follows in the same chat is said."""
    aino = await office.member("Aino")
    sound, odd = getattr(sending, part), [True]

    def stumbles(*given: Any, **more: Any) -> object:
        if odd and odd.pop():
            raise TypeError("private words")
        return sound(*given, **more)

    monkeypatch.setattr(sending, part, stumbles)
    office.telegram.faults.refuses(400, "Bad Request: whatever", method="sendMessage")
    first = await office.say(aino, "one")
    await office.say(aino, "two")
    await office.dispatch.drain()
    assert words(aino) == ["two"]
    row = await office.row(first)
    assert (row["state"], row["reason"]) == ("unknown", "not understood: TypeError")
    (kept,) = await office.db.read(updates.failures)
    assert "private words" not in kept.error + kept.given + kept.trace
    assert not office.dispatch._sender.is_flying


async def test_a_campaign_goes_on_past_an_outcome_that_is_not_understood(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its accounts add up: one is unknown, the others have got it."""
    await office.members(5)
    sound, odd = getattr(sending, "judge"), [True]  # noqa: B009 - it is another module's

    def stumbles(*given: Any, **more: Any) -> object:
        if odd and odd.pop():
            raise KeyError("result")
        return sound(*given, **more)

    monkeypatch.setattr(sending, "judge", stumbles)
    campaign = await office.campaign()
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent, done.unknown) == ("done", 4, 1)


ODD = {
    "words for a number": {"ok": False, "error_code": "502", "description": 7},
    "no such wait": {"ok": False, "error_code": 429, "parameters": {"retry_after": "soon"}},
    "an endless wait": {"ok": False, "error_code": 429, "parameters": {"retry_after": 2**63}},
    "a list of nothing": {"ok": False, "error_code": 400, "parameters": []},
    "no list": {"ok": False, "error_code": 400, "parameters": "none"},
    "an odd group": {"ok": False, "error_code": 400, "parameters": {"migrate_to_chat_id": "x"}},
    "an id beyond all": {"ok": True, "result": {"message_id": 2**64 - 1}},
    "no result": {"ok": True},
}


@pytest.mark.parametrize("said", ODD.values(), ids=ODD)
async def test_an_answer_of_an_odd_shape_is_written_down_as_any(
    office: Office, monkeypatch: pytest.MonkeyPatch, said: dict[str, Any]
) -> None:
    """Whatever stands in it, the next message goes out, and nothing is said again and again."""
    aino, onni = await office.members(2)
    answers = [parse_answer(502, orjson.dumps(said))]
    sound = office.api.call

    async def call(method: str, params: Any, *rest: Any, **more: Any) -> Answer:
        if method == "sendMessage" and answers:
            return answers.pop()
        return await sound(method, params, *rest, **more)

    monkeypatch.setattr(office.api, "call", call)
    await office.say(aino, "one")
    await office.say(onni, "two")
    for _ in range(3):
        await office.dispatch.drain()
        office.pass_time(400)
    assert words(onni) == ["two"]
    states = await office.states()
    assert not states.keys() & {"sending", "pending"}, states


async def test_a_row_whose_words_cannot_be_read_stops_nobody(office: Office) -> None:
    """Of a damaged row, say: it fails, is kept as a failure, and the others are sent."""
    aino, onni = await office.members(2)
    damaged = await office.say(aino, "one")
    await office.db.write(
        lambda tx: tx.run("UPDATE outbox SET content = '{' WHERE id = :id", id=damaged)
    )
    await office.say(onni, "two")
    await office.dispatch.drain()
    assert words(onni) == ["two"]
    assert (await office.row(damaged))["state"] == "failed"
    assert len(await office.db.read(updates.failures)) == 1


async def test_a_group_whose_loss_cannot_be_told_of_is_lost_all_the_same(tmp_path: Path) -> None:
    """A fault in telling of it undoes no outcome: the others are written down, and it is left."""
    async with await opened(tmp_path) as db:
        office = Office(db)

        def stumbles(*_: object) -> None:
            raise LookupError("private words")

        office.dispatch._desk = replace(office.dispatch._desk, lose=stumbles)
        aino = await office.member("Aino")
        gone = await office.say(-100, "one")
        await office.db.write(Transaction.run, VENUE)
        said = "UPDATE outbox SET venue_id = 1 WHERE id = :id"
        await office.db.write(lambda tx: tx.run(said, id=gone))
        words_of_telegram = "Forbidden: bot was kicked from the group chat"
        office.telegram.faults.refuses(403, words_of_telegram, chat_id=-100)
        await office.say(aino, "two")
        await office.dispatch.drain()
        assert words(aino) == ["two"]
        assert (await office.row(gone))["reason"] == "kicked"
        assert await db.read(Transaction.value, "SELECT gone_at FROM venue") is not None


VENUE = """INSERT INTO venue (id, chat_id, kind, title, language, added_by, added_at)
    VALUES (1, -100, 'group', 'Alumnit', 'fi', 1, 0)"""


async def test_a_campaign_that_nobody_can_be_written_of_keeps_no_other_back(
    office: Office,
) -> None:
    """Its audience cannot be read, say: the next one is filled and goes out."""
    aino = await office.member("Aino")
    broken = await office.campaign()
    await office.db.write(
        lambda tx: tx.run("UPDATE campaign SET audience = '{' WHERE id = :id", id=broken)
    )
    sound = await office.campaign()
    running = asyncio.create_task(office.dispatch.run())
    try:
        async with asyncio.timeout(30):
            while not words(aino):
                office.dispatch.wake()
                await asyncio.sleep(0)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert words(aino) == [f"campaign {sound}"]


async def test_a_campaign_that_cannot_be_made_for_anybody_is_stopped(office: Office) -> None:
    """A fault of ours in its words: a few fail and are kept as failures, not ten thousand."""
    await office.members(40)

    def stumbles(*_: object) -> Call:
        raise KeyError("title")

    office.words = stumbles
    campaign = await office.campaign()
    dispatch = office.another()
    await dispatch.drain()
    stopped = await office.counts(campaign)
    assert (stopped.state, stopped.sent) == ("stopped", 0)
    assert stopped.failed + stopped.withheld == stopped.total == 40
    assert len(await office.db.read(updates.failures)) == stopped.failed < 40


async def test_a_clock_set_back_on_a_full_disk_is_heard_of_once_there_is_room(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for the hour to come again, though it could not be written down at first."""
    aino = await office.member("Aino")
    await office.dispatch._cycle()
    row = await office.say(aino, "one")
    office.clock.move(timedelta(hours=-1))
    with monkeypatch.context() as patch:
        patch.setattr(deliveries, "hasten_replies", _full)
        with pytest.raises(OSError, match="full"):
            await office.dispatch._cycle()
    await office.dispatch.drain()
    assert (await office.row(row))["state"] == "sent"


def _full(*_: object) -> int:
    raise OSError("the disk is full")
