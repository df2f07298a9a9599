"""Waiting for whichever comes first, and for what is worked out on a thread of its own."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress

from bot.timers import Timer

LONGEST_STILLNESS = 60.0  # seconds


async def either(event: asyncio.Event, timer: Timer, seconds: float | None) -> None:
    """Return when the event is set or that many seconds have passed; None means no limit."""
    if seconds is None or event.is_set():
        await event.wait()
        return
    waits = (asyncio.ensure_future(event.wait()), asyncio.ensure_future(timer.sleep(seconds)))
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


async def rest(timer: Timer, seconds: float, beat: Callable[[], None]) -> None:
    """Sleep that long, perhaps for hours, with a sign of life every minute."""
    while seconds > 0:
        await timer.sleep(min(seconds, LONGEST_STILLNESS))
        beat()
        seconds -= LONGEST_STILLNESS


async def apart(work: Callable[[], object]) -> None:
    """Do the work on a thread that nobody waits for at the end; what it raises is raised here.

    The loop's own threads are all waited for before a process ends, however long they take.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def tell(error: BaseException | None) -> None:
        if done.cancelled():
            return
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)

    def run() -> None:
        error: BaseException | None = None
        try:
            work()
        except BaseException as failure:  # noqa: BLE001 - raised where the work was asked for
            error = failure
        with suppress(RuntimeError):  # the loop has ended: nobody waits any more
            loop.call_soon_threadsafe(tell, error)

    threading.Thread(target=run, daemon=True).start()
    await done
