"""Questions to the person who sits at the terminal, one at a time."""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from getpass import getpass

if sys.platform != "win32":
    import termios

YES, NO = ("y", "yes", "k", "kyllä", "j", "ja"), ("n", "no", "e", "ei", "nej")

UNREADABLE = "\ufffd"  # in the place of what is no UTF-8


class Stopped(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """The person wants no more questions: Ctrl+D, or the end of what was piped in."""


class Terminal:
    """Asks on standard output and reads standard input, a line at a time.

    It waits on the event loop, so Ctrl+C cancels whoever asks: a blocking read would miss one that
    is pressed just as it begins.
    """

    def __init__(self) -> None:
        self._typed = b""

    def say(self, words: str = "") -> None:
        """Print a line, or several."""
        print(words, flush=True)

    async def ask(self, question: str, usual: str = "") -> str:
        """Return the answer without space around it; Enter gives the usual one."""
        while True:
            print(f"{question} [{usual}] " if usual else f"{question} ", end="", flush=True)
            said = await self._line()
            if said.isprintable() and UNREADABLE not in said:
                return said or usual
            self.say("\nKeys such as the arrows do not work here. Please type it once more.")

    async def ask_secretly(self, question: str) -> str:
        """Return an answer that does not show on the screen as it is typed."""
        if not sys.stdin.isatty():
            return await self.ask(question)
        if sys.platform == "win32":
            return getpass(f"{question} ").strip()
        with _unseen():
            said = await self.ask(question)
        self.say()
        return said

    async def agrees(self, question: str, *, usual: bool) -> bool:
        """Return whether the answer is yes; Enter gives the usual one."""
        while True:
            said = (await self.ask(f"{question} [{'Y/n' if usual else 'y/N'}]")).lower()
            if not said:
                return usual
            if said in YES + NO:
                return said in YES
            self.say("Please answer y (yes) or n (no).")

    async def chooses(self, question: str, choices: tuple[str, ...], usual: int) -> int:
        """Return the number, from 1, of the choice that was taken."""
        self.say(question)
        for number, words in enumerate(choices, 1):
            self.say(f"  {number}  {words}")
        while True:
            said = await self.ask("Which one?", str(usual))
            if said.isdecimal() and 1 <= int(said) <= len(choices):
                return int(said)
            self.say(f"Please answer with a number from 1 to {len(choices)}.")

    async def enter(self) -> None:
        """Return when a line has been typed, or there is nobody to type one.

        Windows cannot wait for that beside other work: there only Ctrl+C ends the waiting.
        """
        if sys.platform == "win32":
            await asyncio.Event().wait()
        with suppress(Stopped):
            await self._line()

    async def _line(self) -> str:
        if sys.platform == "win32":
            with suppress(EOFError):
                return input().strip()  # noqa: ASYNC250 - nothing else waits there
            raise Stopped
        while b"\n" not in self._typed:
            await _readable(sys.stdin.fileno())
            more = os.read(sys.stdin.fileno(), 4096)
            if not more:
                raise Stopped
            self._typed += more
        line, _, self._typed = self._typed.partition(b"\n")
        return line.decode(errors="replace").strip()


async def _readable(handle: int) -> None:
    """Wait until something can be read; a file that stands for a person always can."""
    typed = asyncio.Event()
    loop = asyncio.get_running_loop()
    try:
        loop.add_reader(handle, typed.set)
    except OSError:
        return
    try:
        await typed.wait()
    finally:
        loop.remove_reader(handle)


@contextmanager
def _unseen() -> Iterator[None]:
    """Let the terminal show nothing of what is typed."""
    handle = sys.stdin.fileno()
    before = termios.tcgetattr(handle)
    hidden = [*before[:3], before[3] & ~termios.ECHO, *before[4:]]
    termios.tcsetattr(handle, termios.TCSADRAIN, hidden)
    try:
        yield
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)
