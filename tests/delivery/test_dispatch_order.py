"""In which order dispatch sends, and that nobody holds up anybody else."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.api import Answer, Upload
from bot.practice.memory import InMemoryApi
from bot.timers import HandTimer, LoopTimer
from storage import campaigns, deliveries
from tests.delivery.office import Office


class Gate(InMemoryApi):
    """Lets calls through to Telegram only while it is open."""

    def __init__(self, office: Office) -> None:
        super().__init__(office.telegram)
        self.open = asyncio.Event()
        self.waiting: list[int] = []
        self.arrived = asyncio.Event()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        self.waiting.append(int(params["chat_id"]))
        self.arrived.set()
        await self.open.wait()
        return await super().call(method, params, files, timeout=timeout)


async def test_a_reply_overtakes_a_running_broadcast(office: Office) -> None:
    """An answer to a person goes out long before the rest of a campaign."""
    aino = await office.member("Aino")
    await office.members(120)
    campaign = await office.campaign()
    said: list[int] = []

    def answer_midway(chat: object) -> None:
        if len(office.telegram.deliveries) == 20 and not said:
            said.append(1)
            waits.append(asyncio.ensure_future(office.say(aino, "vastaus", "sendMessage")))
            waits[0].add_done_callback(lambda _: office.dispatch.wake())

    waits: list[asyncio.Future[int]] = []
    office.telegram.box.on_change.append(answer_midway)
    await office.dispatch.drain()
    texts = [message.words for message in aino.chat if message.from_bot]
    assert "vastaus" in texts
    answered = max(i for i, (chat, _) in enumerate(office.heard()) if chat == aino.id)
    assert 20 <= answered <= 60
    assert (await office.counts(campaign)).sent == 121


async def test_a_chat_hears_everything_in_the_order_it_was_said(office: Office) -> None:
    """Forty replies to one chat arrive in order, a second apart, and others need not wait."""
    aino, onni = await office.members(2)
    for number in range(40):
        await office.say(aino, str(number))
    await office.say(onni, "Hei!")
    await office.dispatch.drain()
    assert office.heard().index((onni.id, "sendMessage")) <= 9
    for _ in range(60):
        office.pass_time(1)
        await office.dispatch.drain()
    heard = [message.words for message in aino.chat if message.from_bot]
    assert heard == [str(number) for number in range(40)]


async def test_a_chat_has_one_call_in_flight(office: Office) -> None:
    """The second call to a chat leaves when the first has come back; other chats go on."""
    aino, onni = await office.members(2)
    office.api = gate = Gate(office)
    dispatch = office.another()
    for text in ("yksi", "kaksi"):
        await office.say(aino, text)
    await office.say(onni, "Hei!")
    draining = asyncio.create_task(dispatch.drain())
    while len(gate.waiting) < 2:
        await gate.arrived.wait()
        gate.arrived.clear()
    assert gate.waiting == [aino.id, onni.id]
    gate.open.set()
    await draining
    assert [message.words for message in aino.chat if message.from_bot] == ["yksi", "kaksi"]


async def test_slow_broadcasts_leave_places_for_replies(office: Office) -> None:
    """However slowly Telegram takes a campaign, an answer to a person departs."""
    office.api = gate = Gate(office)
    office.timer = LoopTimer()  # type: ignore[assignment]  # real time: departures do not stop here
    office.rate = 1000.0
    dispatch = office.another(in_flight=10)
    await office.members(30)
    await office.campaign()
    running = asyncio.create_task(dispatch.run())
    while len(gate.waiting) < 8:
        await gate.arrived.wait()
        gate.arrived.clear()
    aino = await office.member("Aino")
    await office.say(aino, "Hei!")
    dispatch.wake()
    while aino.id not in gate.waiting:
        gate.arrived.clear()
        await gate.arrived.wait()
    assert len(gate.waiting) == 9
    gate.open.set()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_no_more_is_claimed_than_departs_soon(office: Office) -> None:
    """At 30 a second about fifteen rows are in the hands of dispatch, the others wait."""
    office.api = gate = Gate(office)
    dispatch = office.another()
    await office.members(100)
    await office.campaign()
    draining = asyncio.create_task(dispatch.drain())
    await gate.arrived.wait()
    backlog = (await office.states())["sending"]
    assert 1 <= backlog <= 15
    gate.open.set()
    await draining


async def test_a_reply_is_sent_soon_after_waking(office: Office) -> None:
    """While it runs, dispatch sends on being woken, and again and again."""
    members = await office.members(2)
    office.timer = LoopTimer()  # type: ignore[assignment]  # the endless loop needs real time
    dispatch = office.another()
    came = asyncio.Event()
    office.telegram.box.on_change.append(lambda _: came.set())
    running = asyncio.create_task(dispatch.run())
    for person in members:
        came.clear()
        await office.say(person, "Hei!")
        dispatch.wake()
        async with asyncio.timeout(60):
            await came.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await office.states() == {"sent": 2}


async def test_a_clean_stop_puts_back_what_has_not_departed(office: Office) -> None:
    """What is under way is awaited for three seconds and then unknown; the rest waits again."""
    office.api = gate = Gate(office)
    members = await office.members(30)
    campaign = await office.campaign()
    await office.say(members[0], "Hei!")
    dispatch = office.another(in_flight=3)
    running = asyncio.create_task(dispatch.run())
    while len(gate.waiting) < 2:
        await gate.arrived.wait()
        gate.arrived.clear()
    running.cancel()
    before = office.timer.time()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert office.timer.time() - before >= 3
    states = await office.states()
    assert "sending" not in states
    done = await office.counts(campaign)
    assert done.unknown == states["unknown"] <= 3
    assert done.sent == 0
    gate.open.set()
    await office.another().drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent + done.unknown) == ("done", 30)


async def test_a_crash_in_the_midst_doubles_no_broadcast(office: Office) -> None:
    """A new process takes up the outbox: replies are said once more, broadcasts stay unknown."""
    office.api = gate = Gate(office)
    members = await office.members(30)
    campaign = await office.campaign()
    row = await office.say(members[0], "Hei!")
    crashed = asyncio.create_task(office.another(in_flight=5).drain())
    while len(gate.waiting) < 4:
        await gate.arrived.wait()
        gate.arrived.clear()
    crashed.cancel()  # and its calls hang for ever, as if the power had gone
    under_way = await office.db.read(deliveries.left_sending)
    office.api = InMemoryApi(office.telegram)
    dispatch = office.another()
    assert await dispatch.recover(office.clock.seconds()) == len(under_way)
    assert (await office.row(row))["doubts"] == 1
    await dispatch.drain()
    done = await office.counts(campaign)
    assert done.state == "done"
    assert done.unknown == len(under_way) - 1
    assert done.sent == 30 - done.unknown
    assert (await office.row(row))["state"] == "sent"


async def test_a_stopped_campaign_is_withheld_to_the_last_row(office: Office) -> None:
    """What still waited is cancelled, and the counters add up."""
    await office.members(30)
    campaign = await office.campaign()
    office.telegram.faults.too_many_requests(60, times=1)
    await office.dispatch.drain()
    await office.db.write(campaigns.stop, campaign, "by hand", office.clock.seconds())
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert done.state == "stopped"
    assert done.waiting == 0
    assert done.withheld >= 1


class Blip(InMemoryApi):
    """Is out of order once for one chat and for the question; one chat's call takes its time."""

    def __init__(self, office: Office, slow: int, broken: int) -> None:
        super().__init__(office.telegram)
        self._slow, self._broken = slow, {broken, None}
        self.asked = asyncio.Event()
        self.goes_on = asyncio.Event()
        self.arrived: asyncio.Queue[object] = asyncio.Queue()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        chat = params.get("chat_id")
        if chat == self._slow:
            await self.goes_on.wait()
        elif chat in self._broken:
            self._broken.remove(chat)
            if method == "getMe":
                self.asked.set()
            return Answer(502, ok=False, error_code=502, description="Bad Gateway")
        self.arrived.put_nowait(chat)
        return await super().call(method, params, files, timeout=timeout)


class Endless(HandTimer):
    """Short sleeps pass at once, long ones never."""

    async def sleep(self, seconds: float) -> None:
        if seconds > 0.2:
            await asyncio.Event().wait()
        self.move(max(0.0, seconds))
        await asyncio.sleep(0)


async def test_the_first_answer_after_an_outage_lets_the_others_go_at_once(office: Office) -> None:
    """What was under way before has got its answer: nobody waits for the next question."""
    aino, onni, kaisa = await office.members(3)
    office.api = blip = Blip(office, slow=aino.id, broken=onni.id)
    office.timer = Endless()
    dispatch = office.another()
    for person in (aino, onni):
        await office.say(person, "Hei!")
    running = asyncio.create_task(dispatch.run())
    try:
        async with asyncio.timeout(20):
            await blip.asked.wait()
            await office.say(kaisa, "Hei!")
            dispatch.wake()
            blip.goes_on.set()
            arrived = {await blip.arrived.get() for _ in range(2)}
            assert arrived == {aino.id, kaisa.id}  # Onni's own chat still has its second
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
