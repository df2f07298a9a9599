"""The watch: what does not go on ends the process; what only waits does not."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.supervisor import Supervisor
from bot.timers import HandTimer
from bot.vitals import PARTS, Part, Vitals
from bot.waiting import rest
from bot.watch import LIMITS, STUCK, Watch, silent, watched


class Systemd:
    """Listens where systemd would."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "notify"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(self.path))
        self._socket.setblocking(False)

    def environment(self, **more: str) -> dict[str, str]:
        """Return what it gives to a service."""
        return {"NOTIFY_SOCKET": str(self.path), **more}

    def heard(self) -> list[str]:
        """Return what it has been told since it was asked last."""
        words = []
        try:
            while True:
                words.append(self._socket.recv(4096).decode())
        except BlockingIOError:
            return words

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    """A systemd that starts the bot."""
    listening = Systemd(tmp_path)
    yield listening
    listening.close()


@pytest.fixture
def vitals() -> Vitals:
    """All have just gone on."""
    return Vitals()


def ages(vitals: Vitals, part: Part, seconds: float) -> None:
    """Let it be that long since this part went on."""
    vitals._last[part] -= seconds


class Ended:
    """What the process would have ended with."""

    def __init__(self) -> None:
        self.codes: list[int] = []

    def __call__(self, code: int) -> None:
        """Note that the process ends."""
        self.codes.append(code)


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_missed_after_its_own_time(vitals: Vitals, part: Part) -> None:
    """Not before: what is late is not stuck."""
    ages(vitals, part, LIMITS[part] - 5)
    assert silent(vitals, LIMITS) is None
    ages(vitals, part, 10)
    assert silent(vitals, LIMITS) == part


def test_a_stuck_part_ends_the_process_and_is_named(
    vitals: Vitals, systemd: Systemd, caplog: pytest.LogCaptureFixture
) -> None:
    """With a code that asks for another try, and one line that says which part it was."""
    ended = Ended()
    watch = Watch(vitals, Supervisor(systemd.environment()), end=ended)
    watch.ready()
    watch.all_at_work()
    watch.look()
    assert ended.codes == []
    ages(vitals, "clock", 2000)
    watch.look()
    assert ended.codes == [STUCK] == [75]
    assert "clock has not gone on for 2000 s" in caplog.text
    assert systemd.heard() == ["READY=1", "WATCHDOG=1"]  # and nothing for a bot that is stuck


def test_before_all_are_at_work_only_the_loop_is_watched(vitals: Vitals, systemd: Systemd) -> None:
    """A start waits for Telegram as long as it takes, and for a large database to be upgraded."""
    ended = Ended()
    watch = Watch(vitals, Supervisor(systemd.environment()), end=ended)
    for part in ("clock", "intake", "dispatch"):
        ages(vitals, part, 24 * 3600)
    watch.look()
    assert ended.codes == []
    assert systemd.heard() == ["EXTEND_TIMEOUT_USEC=60000000"]
    watch.ready()
    watch.all_at_work()
    watch.look()
    assert ended.codes == []
    assert systemd.heard() == ["READY=1", "WATCHDOG=1"]


def test_a_machine_that_stood_still_is_no_stuck_bot(vitals: Vitals) -> None:
    """Frozen and thawed, as virtual machines are: everybody gets their whole time again."""
    ended = Ended()
    watch = Watch(vitals, Supervisor({}), end=ended)
    watch.all_at_work()
    watch._looked_at -= 7200
    for part in PARTS:
        ages(vitals, part, 7200)
    watch.look()
    assert ended.codes == []
    watch._lenient_until -= 7200
    watch.look()
    assert ended.codes == [STUCK]


def test_it_ends_even_if_the_log_is_what_is_stuck(
    vitals: Vitals, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A standard error that takes nothing more would hold whoever writes to it, for ever."""
    ended, held = Ended(), socket.socketpair()
    watch = Watch(vitals, Supervisor({}), end=ended)
    monkeypatch.setattr("bot.watch.TELLING_SECONDS", 0.01)
    monkeypatch.setattr(watch, "_tell", lambda _: held[0].recv(1))
    ages(vitals, "loop", 1000)
    watch.look()
    assert ended.codes == [STUCK]
    held[1].send(b"x")
    for one in held:
        one.close()


async def test_a_supervisor_hears_of_life_often_enough(vitals: Vitals, systemd: Systemd) -> None:
    """At least three times within what it asks for; a blocked loop is not called alive."""
    environment = systemd.environment(WATCHDOG_USEC="60000")  # 60 ms
    async with asyncio.timeout(20), watched(vitals, Supervisor(environment)) as watch:
        watch.ready()
        heard: list[str] = []
        while heard.count("WATCHDOG=1") < 3:
            await asyncio.sleep(0)
            heard += systemd.heard()
        watch.ending()
    assert "STOPPING=1" in systemd.heard()
    assert vitals.age("loop") < 20


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nowhere/at/all"}])
def test_without_a_supervisor_nobody_is_told(environment: dict[str, str]) -> None:
    """And nothing breaks."""
    supervisor = Supervisor(environment)
    supervisor.tell("READY=1")
    assert supervisor.within_seconds is None


async def test_a_long_wait_shows_signs_of_life() -> None:
    """Telegram may ask for hours: whoever obeys is not stuck."""
    timer, beats = HandTimer(), [0.0]
    begun = timer.time()

    def beat() -> None:
        beats.append(timer.time() - begun)

    await rest(timer, 150.0, beat)
    assert beats == [0.0, 60.0, 120.0, 150.0]
    await rest(timer, 0.0, beat)
    assert len(beats) == 4
