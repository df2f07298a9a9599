"""What the workshop makes and reads in the stories of errands: pure functions, named by recipes."""

import os
import time
from pathlib import Path

from handlers.recipes import File

HUNG_SECONDS = 60


def letter(words: str) -> File:
    """A small text file."""
    return File("letter.txt", words.encode(), "text/plain")


def slow_letter(enough: str) -> File:
    """The same, but it takes the whole of a processor until there is a file of this name."""
    until = time.monotonic() + HUNG_SECONDS
    while not Path(enough).exists() and time.monotonic() < until:
        pass
    return letter("at last")


def torn(words: str) -> File:
    """A letter that cannot be made."""
    raise ValueError(words)


def vanishing(words: str) -> File:
    """The process ends in the middle of it."""
    os._exit(3)


def lines(content: bytes, prepared: str) -> list[str]:
    """The lines of a text, each after what was prepared."""
    return [f"{prepared} {line}" for line in content.decode("utf-8").splitlines()]


def endless(words: str) -> File:
    """Work that never comes to its end."""
    while True:
        time.sleep(1)


def swelling(words: str) -> File:
    """A file of more bytes than the workshop may hold."""
    return File("large.txt", bytes(4_000_000_000), "text/plain")
