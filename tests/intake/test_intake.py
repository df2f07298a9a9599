"""How updates are taken in: confirmed when they are done, and not before."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.api import Answer, NoAnswer, Upload
from bot.clock import MovableClock
from bot.entrance import Update, whose
from bot.floods import Floods
from bot.intake import RIVAL_SECONDS, Intake, Unauthorised
from bot.practice.checks import Refused
from bot.practice.memory import InMemoryApi
from bot.practice.telegram import Telegram
from bot.timers import HandTimer

START = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


class Desk:
    """An intake at work, and what it has handed over."""

    def __init__(self) -> None:
        self.clock = MovableClock(START)
        self.timer = HandTimer()
        self.telegram = Telegram(self.clock.now)
        self.done: list[str] = []
        self.broken: set[str] = set()
        self.intake = Intake(InMemoryApi(self.telegram), self.process, self.timer)

    async def process(self, update: Update) -> None:
        text = update["message"]["text"]
        await asyncio.sleep(0)
        if text in self.broken:
            raise OSError("disk full")
        self.done.append(text)

    @property
    def unconfirmed(self) -> list[str]:
        return [update["message"]["text"] for update in self.telegram.updates_waiting()]


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_updates_are_confirmed_after_they_are_done(desk: Desk) -> None:
    """The next poll, and not the one that brings updates, confirms them."""
    desk.telegram.person("Aino").starts()
    assert await desk.intake.poll_once() == 0
    assert (desk.done, desk.unconfirmed) == (["/start"], ["/start"])
    await desk.intake.poll_once()
    assert (desk.done, desk.unconfirmed) == (["/start"], [])


async def test_one_persons_updates_run_in_order_and_different_peoples_together(
    desk: Desk,
) -> None:
    """Nobody overtakes themself, and nobody waits for another."""
    aino, onni = desk.telegram.person("Aino"), desk.telegram.person("Onni")
    aino.starts()
    for text in ("a1", "a2", "a3"):
        aino.says(text)
    onni.starts()
    onni.says("o1")
    await desk.intake.poll_once()
    assert [text for text in desk.done if text.startswith("a")] == ["a1", "a2", "a3"]
    assert desk.done.index("o1") < desk.done.index("a3")


async def test_a_batch_that_could_not_be_recorded_comes_again(desk: Desk) -> None:
    """When one update cannot be recorded nothing is confirmed, and all of it is tried again."""
    aino, onni = desk.telegram.person("Aino"), desk.telegram.person("Onni")
    aino.starts()
    aino.says("a1")
    aino.says("a2")
    onni.starts()
    desk.broken = {"a1"}
    pauses = [await desk.intake.poll_once() for _ in range(8)]
    assert "a2" not in desk.done
    assert len(desk.unconfirmed) == 4
    assert all(1 <= pause <= 60 for pause in pauses)
    assert pauses[-1] >= 30
    desk.broken = set()
    assert await desk.intake.poll_once() == 0
    await desk.intake.poll_once()
    assert desk.unconfirmed == []
    assert desk.done[-4:-1].count("a1") + desk.done[-4:].count("a2") == 2


async def test_a_lost_network_is_waited_out(desk: Desk) -> None:
    """Intake backs off, and takes up where it was."""
    desk.telegram.person("Aino").starts()
    desk.telegram.faults.never_arrives(times=2)
    desk.telegram.faults.stays_silent(after=False)
    desk.telegram.faults.breaks(502)
    assert all([await desk.intake.poll_once() >= 1 for _ in range(4)])
    assert await desk.intake.poll_once() == 0
    assert desk.done == ["/start"]


async def test_a_second_poller_is_told_of(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    """Two copies of a bot take each other's updates: the log says so."""
    words = "Conflict: terminated by other getUpdates request"
    desk.telegram.faults.refuses(409, words, method="getUpdates")
    assert not desk.intake.has_rival()
    assert await desk.intake.poll_once() >= 1
    assert "a second copy of it" in caplog.text
    assert desk.intake.has_rival()


async def test_a_second_poller_is_one_until_it_has_been_quiet(desk: Desk) -> None:
    """They take turns: a poll that goes well between two that do not proves nothing."""
    desk.telegram.faults.refuses(409, "Conflict: another getUpdates", method="getUpdates")
    await desk.intake.poll_once()
    assert await desk.intake.poll_once() == 0
    assert desk.intake.has_rival()
    desk.timer.move(RIVAL_SECONDS)
    assert not desk.intake.has_rival()


async def test_a_webhook_is_removed_and_what_waited_for_it_is_taken(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """Going back to polling loses nothing; a webhook that comes again is not fought over."""
    caplog.set_level(logging.WARNING)
    sets_webhook(desk)
    desk.telegram.person("Aino").starts()
    assert await desk.intake.poll_once() == 0
    assert desk.telegram.box.webhook.url == ""
    await desk.intake.poll_once()
    assert (desk.done, caplog.text) == (["/start"], "")
    sets_webhook(desk)
    assert await desk.intake.poll_once() >= 1
    assert "it has set a webhook again" in caplog.text
    assert desk.intake.has_rival()
    desk.timer.move(3600)
    assert await desk.intake.poll_once() == 0
    assert await desk.intake.poll_once() == 0


def sets_webhook(desk: Desk) -> None:
    answer = desk.telegram.call("setWebhook", {"url": "https://example.org/hook"})
    assert answer.ok


async def test_every_attempt_is_a_sign_of_life(desk: Desk) -> None:
    """A Telegram out of reach is no reason to think that the bot stands still."""
    beats: list[float] = []
    intake = Intake(
        InMemoryApi(desk.telegram),
        desk.process,
        desk.timer,
        beat=lambda: beats.append(desk.timer.time()),
    )
    desk.telegram.faults.never_arrives(times=2)
    for _ in range(3):
        await intake.poll_once()
    assert len(beats) == 3


async def test_what_comes_again_is_no_flood(desk: Desk) -> None:
    """Three messages that could not be recorded three times are three, not nine."""
    told: list[Update] = []

    async def too_much(update: Update) -> None:
        told.append(update)

    floods = Floods(desk.timer)
    api = InMemoryApi(desk.telegram)
    intake = Intake(api, desk.process, desk.timer, floods=floods, too_much=too_much)
    aino = desk.telegram.person("Aino")
    aino.starts()
    aino.says("a1")
    aino.says("a2")
    desk.broken = {"/start"}
    for _ in range(5):
        await intake.poll_once()
    desk.broken = set()
    await intake.poll_once()
    assert (desk.done, told) == (["/start", "a1", "a2"], [])


@pytest.mark.parametrize(("code", "words"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_refused_token_ends_intake(desk: Desk, code: int, words: str) -> None:
    """A bad token is no reason to go on."""
    desk.telegram.faults.refuses(code, words)
    with pytest.raises(Unauthorised, match="BOT_TOKEN"):
        await desk.intake.run()


async def test_intake_waits_as_long_as_telegram_says(desk: Desk) -> None:
    """A 429 is obeyed to the second."""
    desk.telegram.faults.too_many_requests(17)
    assert await desk.intake.poll_once() == 17


async def test_a_silent_intake_is_told_of_once_an_hour(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    """After 5 minutes without a good poll the log says so, hourly."""
    await desk.intake.poll_once()
    desk.telegram.faults.add(Refused(502, "Bad Gateway"), times=1000)
    caplog.set_level(logging.ERROR)
    for minute in range(1, 71):
        desk.timer.move(60.0)
        await desk.intake.poll_once()
        assert desk.intake.stuck() == (minute >= 5)
    assert caplog.text.count("no updates could be taken") == 2
    assert desk.intake.age() == 70 * 60.0
    desk.telegram.faults.plan.clear()
    await desk.intake.poll_once()
    assert not desk.intake.stuck()


async def test_moving_the_clock_does_not_make_intake_look_silent(desk: Desk) -> None:
    """A day forward in the practice chat, or an hour's jump of a server's clock, is no silence."""
    await desk.intake.poll_once()
    desk.clock.move(timedelta(days=1))
    assert not desk.intake.stuck()


class SlowDesk(Desk):
    """One whose work goes on until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()
        self.go = asyncio.Event()

    async def process(self, update: Update) -> None:
        self.begun.set()
        await self.go.wait()
        await super().process(update)


async def test_a_clean_stop_finishes_and_confirms_the_batch() -> None:
    """What has been begun is done and confirmed; what comes after is left for the next start."""
    desk = SlowDesk()
    aino = desk.telegram.person("Aino")
    aino.starts()
    running = asyncio.create_task(desk.intake.run())
    await desk.begun.wait()
    aino.says("later")
    running.cancel()
    await asyncio.sleep(0)
    desk.go.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert (desk.done, desk.unconfirmed) == (["/start"], ["later"])


async def test_a_stop_waits_a_second_for_a_telegram_that_has_fallen_silent() -> None:
    """The last batch is confirmed if that is quick; else it comes again, to no effect."""
    desk = SlowDesk()
    desk.telegram.person("Aino").starts()
    patience: list[float] = []

    class Silent(InMemoryApi):
        async def call(self, method: str, *args: Any, timeout: float = 20.0) -> Answer:  # noqa: ASYNC109
            patience.append(timeout)
            if patience[1:]:
                raise NoAnswer
            return await super().call(method, *args, timeout=timeout)

    desk.intake._api = Silent(desk.telegram)
    running = asyncio.create_task(desk.intake.run())
    await desk.begun.wait()
    running.cancel()
    await asyncio.sleep(0)
    desk.go.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert patience[1:] == [1.0]
    assert desk.unconfirmed == ["/start"]


async def test_a_stop_does_not_confirm_what_failed() -> None:
    """When the last batch cannot be recorded, it stays with Telegram."""
    desk = SlowDesk()
    desk.broken = {"/start"}
    desk.telegram.person("Aino").starts()
    running = asyncio.create_task(desk.intake.run())
    await desk.begun.wait()
    running.cancel()
    await asyncio.sleep(0)
    desk.go.set()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert desk.unconfirmed == ["/start"]


async def test_only_the_kinds_that_are_wanted_are_asked_for() -> None:
    """The first call goes out at once, with the list of kinds and the long wait."""
    asked: list[Mapping[str, Any]] = []

    class Recorder:
        async def call(
            self,
            method: str,
            params: Mapping[str, Any],
            files: Mapping[str, Upload] | None = None,
            *,
            timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
        ) -> Answer:
            assert (method, files) == ("getUpdates", None)
            asked.append({**params, "within": timeout})
            return Answer(401, ok=False, error_code=401, description="Unauthorized")

    intake = Intake(Recorder(), Desk().process, HandTimer(), ["message"])
    with pytest.raises(Unauthorised):
        await intake.run()
    assert asked == [{"limit": 100, "timeout": 25, "allowed_updates": ["message"], "within": 35}]


def test_an_update_belongs_to_whoever_did_it() -> None:
    """The person, else the chat, else nobody in particular."""
    assert whose({"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": -9}}}) == 5
    assert whose({"update_id": 1, "poll_answer": {"user": {"id": 6}}}) == 6
    assert whose({"update_id": 1, "channel_post": {"chat": {"id": -9}}}) == -9
    assert whose({"update_id": 1, "poll": {"id": "x"}}) == 0


async def test_each_update_that_is_done_is_a_sign_of_life(desk: Desk) -> None:
    """A hundred of one person on a disk that is slow may take longer than a watch waits."""
    beats: list[int] = []
    intake = Intake(
        InMemoryApi(desk.telegram), desk.process, desk.timer, beat=lambda: beats.append(1)
    )
    aino = desk.telegram.person("Aino")
    for number in range(5):
        aino.says(f"{number}")
    await intake.poll_once()
    assert len(desk.done) == 5
    assert len(beats) == 6
