"""A bot of which one part stops going on: ``python -m tests.process.stuck PART …`` before its own.

The bot is the real one; only its watch is less patient than a server's, and that not before the
part stops: however slow the machine is, nothing else is missed.
"""

import asyncio
import ctypes
import faulthandler
import os
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot import app as assembly
from bot import watch
from bot.app import App
from bot.cli.main import main
from bot.clockwork import TickJob
from bot.dispatch import Dispatch
from bot.intake import Intake
from bot.watch import Watch

PATIENCE = 3.0  # seconds
FOR_EVER = 3600
LIMITS: dict[Any, float] = dict(watch.LIMITS)


async def waits(*_: object) -> Any:
    """Wait for ever."""
    await asyncio.sleep(FOR_EVER)


def stop_loop() -> None:
    """Block the event loop soon after the start."""

    def block() -> None:
        LIMITS["loop"] = PATIENCE
        time.sleep(FOR_EVER)

    _soon(block)


def stop_interpreter() -> None:
    """Hold the interpreter itself, as a runaway regular expression would."""

    def block() -> None:
        vars(watch)["FROZEN_SECONDS"] = PATIENCE
        armed, usual = threading.Event(), faulthandler.dump_traceback_later

        def arm(seconds: float, **more: Any) -> None:
            usual(seconds, **more)
            if seconds == PATIENCE:
                armed.set()

        vars(faulthandler)["dump_traceback_later"] = arm
        armed.wait()
        ctypes.PyDLL(None).sleep(FOR_EVER)

    _soon(block)


def _soon(blocks: Callable[[], object]) -> None:
    works = App.run

    async def run(app: App) -> None:
        asyncio.get_running_loop().call_later(0.5, blocks)
        await works(app)

    setattr(App, "run", run)  # noqa: B010 - for whoever checks types as well


def stop_clock() -> None:
    """Let one job of the clock never end."""
    usual: Callable[..., list[Any]] = vars(assembly)["rota"]

    async def work(_: datetime) -> None:
        await waits()

    vars(assembly)["rota"] = lambda *given: [*usual(*given), TickJob("stuck", work)]


def stop_intake() -> None:
    """Let a poll never come back."""
    setattr(Intake, "poll_once", waits)  # noqa: B010 - for whoever checks types as well


def stop_dispatch() -> None:
    """Let a cycle never end."""
    setattr(Dispatch, "_cycle", waits)  # noqa: B010 - for whoever checks types as well


STOPS = {
    "loop": stop_loop,
    "interpreter": stop_interpreter,
    "clock": stop_clock,
    "intake": stop_intake,
    "dispatch": stop_dispatch,
}
BEGIN_NEVER = {"clock", "intake", "dispatch"}


def be_impatient(part: str) -> None:
    """Let the watch look often, and wait no longer than that for a part that never begins."""
    if part in BEGIN_NEVER:
        LIMITS[part] = PATIENCE
    Watch.__init__.__kwdefaults__ = {"limits": LIMITS, "end": os._exit, "look_seconds": 0.1}


if __name__ == "__main__":
    be_impatient(sys.argv[1])
    STOPS[sys.argv[1]]()
    sys.exit(main(sys.argv[sys.argv.index("bot") + 1 :]))
