"""A person at a real terminal, in front of ``python -m bot``."""

import asyncio
import codecs
import io
import os
import pty
import re
import signal
import sys
from asyncio.subprocess import Process
from pathlib import Path

from tests.process.processes import START_SECONDS, clean_environment

CTRL_C, CTRL_D = "\x03", "\x04"


class AtTerminal:
    """Reads what the command shows and types answers, on a terminal of its own."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder / "home"
        self.folder.mkdir(exist_ok=True)
        self.settings = settings
        self.shown = ""
        # Letters and ends of lines may come in two pieces.
        self._letters = io.IncrementalNewlineDecoder(
            codecs.getincrementaldecoder("utf-8")(), translate=True
        )
        self._seen = 0
        self._master = -1
        self._fresh, self._all = asyncio.Event(), asyncio.Event()
        self._process: Process | None = None

    @property
    def env(self) -> Path:
        """The settings' file that is written."""
        return self.folder / ".env"

    async def starts(self, *arguments: str) -> None:
        """Start the command as the program in front on a new terminal."""
        self._master, slave = pty.openpty()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *arguments,
            cwd=self.folder,
            env=clean_environment() | {"ORGANISATION": ""} | self.settings,
            preexec_fn=lambda: _sits_down(slave),
        )
        os.close(slave)
        asyncio.get_running_loop().add_reader(self._master, self._read)

    def _read(self) -> None:
        try:
            more = os.read(self._master, 65536)
        except OSError:  # Linux: the other side has closed it
            more = b""
        if not more:
            asyncio.get_running_loop().remove_reader(self._master)
            self._all.set()
        self.shown += self._letters.decode(more, final=not more)
        self._fresh.set()

    async def sees(self, words: str) -> str:
        """Wait until these words (a pattern) come, after what has been seen; return them."""
        async with asyncio.timeout(START_SECONDS):
            while (found := re.compile(words).search(self.shown, self._seen)) is None:
                assert self._process is not None
                assert self._process.returncode is None, (
                    f"it ended without “{words}”:\n{self.shown}"
                )
                self._fresh.clear()
                await self._fresh.wait()
        self._seen = found.end()
        return found[0]

    def types(self, line: str = "") -> None:
        """Type a line and press Enter."""
        self.presses(f"{line}\n")

    def presses(self, keys: str) -> None:
        """Press keys, such as Ctrl+C."""
        os.write(self._master, keys.encode())

    async def has_gone(self) -> int:
        """Wait until it has ended, and return its exit code."""
        assert self._process is not None
        async with asyncio.timeout(START_SECONDS):
            await self._all.wait()
            return await self._process.wait()

    async def is_cleared_away(self) -> None:
        """Leave no process and no terminal behind."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()
        if self._master >= 0:
            asyncio.get_running_loop().remove_reader(self._master)
            os.close(self._master)


def _sits_down(slave: int) -> None:
    """Make it the terminal of this process, where Ctrl+C is heard.

    Tests that run in the background of a shell have been told to ignore it, and would hand that on.
    """
    os.login_tty(slave)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
