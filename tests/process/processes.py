"""The bot as a process of its own, in a folder of its own, with nothing but the given settings."""

import asyncio
import os
import re
import socket
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import Clock

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 120  # more than any start takes; only a hung one waits this long
TRIAL, TRIAL_SECONDS = 200_000, 0.01  # rounds of the least work, and what a usual machine needs


def clean_environment() -> dict[str, str]:
    """Return an environment without any setting of the bot's and without proxies."""
    kept = ("PATH", "HOME", "TMPDIR", "SYSTEMROOT")
    given = {name: os.environ[name] for name in kept if name in os.environ}
    return {
        **given,
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "ORGANISATION": str(ROOT / "config" / "organisation.toml"),
    }


class BotProcess:
    """``python -m bot``: started, killed and ended by its test, by its own pid."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder / "home"  # where it runs: there is no .env here
        self.folder.mkdir(exist_ok=True)
        self.settings = settings
        self.said = self.told = ""  # on standard output and on standard error
        self.before: tuple[str, ...] = ()  # a command that runs it, in a place of its own
        self._process: Process | None = None

    @property
    def process(self) -> Process:
        """The process that was started last."""
        assert self._process is not None, "the bot was never started"
        return self._process

    @property
    def all_said(self) -> str:
        """Everything that it has said, on both outputs."""
        return self.said + self.told

    async def starts(self, *arguments: str) -> None:
        """Start the bot with these arguments."""
        self._process = await asyncio.create_subprocess_exec(
            *self.before,
            sys.executable,
            "-m",
            "bot",
            *arguments,
            cwd=self.folder,
            env=clean_environment() | self.settings,
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=PIPE,
        )

    def is_killed(self) -> None:
        """Kill it at once: it can do nothing about it."""
        with suppress(ProcessLookupError):
            self.process.kill()

    async def has_gone(self, seconds: float = START_SECONDS) -> int:
        """Wait until it has ended, and return its exit code.

        It must have by then; on a busy or slow machine, of which some tell only when it is over,
        it has so many times longer.
        """
        begun, before = time.monotonic(), business()
        async with asyncio.timeout(START_SECONDS):
            said, told = await self.process.communicate()
        took = time.monotonic() - begun
        self.said += said.decode()
        self.told += told.decode()
        assert took <= seconds or took <= seconds * max(before, business()), f"{took:.1f} s"
        assert self.process.returncode is not None
        return self.process.returncode

    async def ends(self, seconds: float = START_SECONDS) -> int:
        """Ask it to end, as a service manager does; return its exit code."""
        self.process.terminate()
        return await self.has_gone(seconds)

    async def runs(self, *arguments: str) -> int:
        """Start it and wait until it has ended by itself; return its exit code."""
        await self.starts(*arguments)
        return await self.has_gone()

    async def says_line(self) -> str:
        """Wait for the next line on standard output."""
        assert self.process.stdout is not None
        async with asyncio.timeout(START_SECONDS):
            line = (await self.process.stdout.readline()).decode()
        self.said += line
        return line

    async def tells(self, part: str) -> None:
        """Wait for a line with these words on standard error."""
        assert self.process.stderr is not None
        line = ""
        async with asyncio.timeout(START_SECONDS):
            while part not in line:
                line = (await self.process.stderr.readline()).decode()
                assert line, f"it ended without saying “{part}”:\n{self.told}"
                self.told += line

    async def is_up(self) -> None:
        """Wait until the bot that was started last listens to whoever ends it; ask only once."""
        await self.tells("running as")

    async def is_cleared_away(self) -> None:
        """Leave no process behind, whatever happened."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self.has_gone()


def business() -> float:
    """Return how many times longer all takes here now than on a usual machine that is idle.

    It may be slow, or others work on it as well: the system knows only of those of a minute.
    """
    begun = time.perf_counter()
    for _ in range(TRIAL):
        pass
    slow = (time.perf_counter() - begun) / TRIAL_SECONDS
    load = 0.0 if sys.platform == "win32" else os.getloadavg()[0]
    return max(1.0, slow, load / (os.cpu_count() or 1))


def free_port() -> int:
    """Return a port of this machine at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def file_bytes(path: Path) -> Mapping[str, bytes]:
    """Return the files of a database: the file itself and what stands beside it."""
    return {one.name: one.read_bytes() for one in path.parent.glob(path.name + "*")}


def settings_of(folder: Path, address: str, **more: str) -> dict[str, str]:
    """Return the settings of a bot that talks with the Telegram at this address."""
    return {
        "ORGANISATION": str(_wide_awake(folder)),
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": address,
        "DATABASE": str(folder / "data" / "alumni.db"),
        "DATABASE_KEY": KEY,
        "TICK_SECONDS": "1",
        **more,
    }


TOKEN = "4242:practice-token-of-nobody-at-all-0000"
KEY = "c7" * 32


def _wide_awake(folder: Path) -> Path:
    """Write a school that is quiet for one minute, half a day from now: these bots live by the
    real clock, and at night as well."""
    text = (ROOT / "config" / "organisation.toml").read_text(encoding="utf-8")
    far = (Clock().now().astimezone(ZoneInfo("Europe/Helsinki")).hour + 12) % 24
    for key, value in {
        "quiet_from": f"{far:02}:00",
        "quiet_to": f"{far:02}:01",
        "digest": f"thu {far:02}:30",
    }.items():
        text = re.sub(rf"(?m)^{key} = .*$", f'{key} = "{value}"', text)
    path = folder / "awake.toml"
    path.write_text(text, encoding="utf-8")
    return path
