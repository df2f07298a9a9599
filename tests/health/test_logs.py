"""What the log is like: whole lines for people or machines, and nobody's words in any of them."""

import asyncio
import gc
import json
import logging
import sys
from collections.abc import Iterator
from datetime import datetime

import pytest

from bot.hiding import TokenHider
from bot.logs import JsonLines, TextLines, catch_the_rest, heard
from bot.troubles import describe, kind

NAME = "Tuulikki"
TOKEN = f"123456:{'A' * 35}"


class Kept(logging.Handler):
    """Keeps every line as it would be written."""

    def __init__(self, formatter: logging.Formatter) -> None:
        super().__init__()
        self.setFormatter(formatter)
        self.addFilter(TokenHider())
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Write one."""
        self.lines.append(self.format(record))


@pytest.fixture(params=[JsonLines, TextLines])
def kept(request: pytest.FixtureRequest) -> Iterator[Kept]:
    """A log of either form."""
    handler = Kept(request.param())
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)


def fails() -> None:
    """Fail with somebody's words, after a first failure with others'."""
    try:
        int(f"{NAME}s number")
    except ValueError as first:
        raise LookupError(f"{NAME} is not there") from first


def test_a_trace_shows_kinds_and_places_and_no_words(kept: Kept) -> None:
    """Of the error and of what led to it."""
    try:
        fails()
    except LookupError:
        logging.getLogger("bot.sample").exception("it failed")
    (line,) = kept.lines
    assert NAME not in line
    assert all(part in line for part in ("it failed", "ValueError", "LookupError", "test_logs.py"))


def test_a_trace_that_held_a_token_is_still_written() -> None:
    """In JSON as well, and without the token."""
    handler = Kept(JsonLines())
    error = OSError(f"Can not write request body for http://x/bot{TOKEN}/sendMessage")
    what = (OSError, error, None)
    handler.handle(logging.LogRecord("asyncio", 40, "", 0, "Never retrieved", (), what))
    written = json.loads(handler.lines[0])
    assert "OSError" in written["trace"]
    assert TOKEN not in handler.lines[0]


def test_a_trace_that_held_a_token_tells_no_words_either(kept: Kept) -> None:
    """Neither the token nor what somebody wrote is in it, and the place is."""
    try:
        int(f"{NAME} wrote to http://x/bot{TOKEN}/sendMessage")
    except ValueError:
        logging.getLogger("bot.sample").exception("it failed")
    (line,) = kept.lines
    assert NAME not in line
    assert TOKEN not in line
    assert all(part in line for part in ("it failed", "ValueError", "test_logs.py"))


def test_the_systems_words_are_kept_without_their_token(kept: Kept) -> None:
    """The network's library puts the whole address into them."""
    error = OSError(32, f"Can not write request body for http://x/bot{TOKEN}/getMe")
    what = (OSError, error, None)
    kept.handle(logging.LogRecord("aiohttp", 40, "", 0, "Never retrieved", (), what))
    (line,) = kept.lines
    assert "Can not write" in line
    assert TOKEN not in line


def test_a_line_of_json_is_whole() -> None:
    """One object, one line, with its time in UTC, whatever stands in the message."""
    handler = Kept(JsonLines())
    record = logging.LogRecord("bot.sample", 30, "", 0, "two\nlines, “ä” and %d", (7,), None)
    handler.handle(record)
    (line,) = handler.lines
    assert "\n" not in line
    told = json.loads(line)
    assert set(told) == {"time", "level", "logger", "message"}
    assert told["message"] == "two\nlines, “ä” and 7"
    assert (told["level"], told["logger"]) == ("WARNING", "bot.sample")
    offset = datetime.fromisoformat(told["time"]).utcoffset()
    assert offset is not None
    assert not offset


async def test_what_the_event_loop_complains_of_is_told_without_words(kept: Kept) -> None:
    """A task whose failure nobody asked for, a callback that failed with what it was given."""

    async def lost() -> None:
        fails()

    def callback(words: str) -> None:
        raise ValueError(words)

    async def work() -> int:
        task = asyncio.ensure_future(lost())
        await asyncio.wait({task})
        del task
        gc.collect()
        loop = asyncio.get_running_loop()
        loop.call_soon(callback, f"{NAME} was here")
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        loop.set_exception_handler(None)
        return 3

    assert await heard(work()) == 3
    told = "\n".join(kept.lines)
    assert NAME not in told
    assert "Task exception was never retrieved" in told
    assert "Exception in callback" in told
    assert all(one in told for one in ("LookupError", "ValueError"))


def test_an_error_that_nobody_caught_is_told_without_words(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python would write it out whole, past the log and past what hides tokens."""
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr("threading.excepthook", __import__("threading").excepthook)
    catch_the_rest()
    try:
        fails()
    except LookupError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (line,) = kept.lines
    assert NAME not in line
    assert "LookupError" in line


def test_words_that_are_never_a_persons_are_kept() -> None:
    """A full disk is told as such: the system's own words help, and hold nobody's."""
    full = OSError(28, "No space left on device", f"/home/{NAME}")
    assert kind(full) == "OSError: No space left on device"
    assert kind(ValueError(NAME)) == "ValueError"
    assert NAME not in describe(full)
