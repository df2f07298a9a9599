"""Waiting for whichever comes first: something happens, or time runs out."""

import asyncio

from bot.timers import Timer


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
