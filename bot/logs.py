"""Logs for the person who runs the server: text or JSON, never a name, a text or a token."""

import asyncio
import faulthandler
import json
import logging
import re
import sys
import threading
from collections.abc import Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal

from bot.hiding import TokenHider
from bot.troubles import report, wordless

log = logging.getLogger(__name__)

# Their debug lines would hold what people write; their information lines say nothing we need.
QUIET = ("telegram", "aiohttp", "apscheduler", "aiosqlite", "httpx", "asyncio")
_SHOWN = re.compile(r"\s*[<(\n]")  # where a complaint begins to show what it is about
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class TextLines(logging.Formatter):
    """Lines to read; a trace tells kinds and places, and none of an error's own words.

    Those may be a person's: "invalid literal for int(): 'Aino'".
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; how another handler has written the same trace is not used."""
        kept = record.exc_text
        record.exc_text = None if record.exc_info else kept
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - as logging calls it
        """Return the trace of an error and of those before it."""
        return wordless(ei[1]) if ei[1] is not None else ""


class JsonLines(TextLines):
    """One JSON object a line: time (UTC), level, logger, message, and the trace if there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line of JSON."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        elif record.exc_text:  # a token has been taken out of it
            line["trace"] = record.exc_text
        if record.stack_info:
            line["stack"] = record.stack_info
        return json.dumps(line, ensure_ascii=False)


def set_up(level: str, form: Literal["text", "json"]) -> None:
    """Send logs to standard error in the chosen form; every handler hides tokens."""
    handler = logging.StreamHandler()
    text = TextLines("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines() if form == "json" else text)
    handler.addFilter(TokenHider())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def catch_the_rest() -> None:
    """Let errors that nobody has caught go through the log as well, without their words.

    A crash, or a supervisor's SIGABRT, shows the files and lines where the bot stood.
    """
    with suppress(OSError, ValueError, RuntimeError, AttributeError):  # no standard error at all
        faulthandler.enable()

    def unhandled(kind: type[BaseException], error: BaseException, _: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        report(log, "the bot ends by an error of its own", error)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            report(log, "a thread ended by an error", args.exc_value)

    def unraisable(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            report(log, "an error came where none can be raised", args.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = unhandled, in_thread, unraisable


async def heard(work: Coroutine[Any, Any, int | None]) -> int | None:
    """Do the work; what the event loop has to complain of meanwhile goes through the log.

    Of its complaints only the sentence is kept: what it shows beside it may hold words of people.
    """

    def complain(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error, message = context.get("exception"), str(context.get("message", "a complaint"))
        sentence = _SHOWN.split(message, maxsplit=1)[0]
        if isinstance(error, BaseException):
            report(log, sentence, error)
        else:
            log.error("%s", sentence)

    asyncio.get_running_loop().set_exception_handler(complain)
    return await work
