"""Working until told to stop, and then ending cleanly."""

import asyncio
import logging
import signal
import sys

log = logging.getLogger(__name__)


async def until_told(work: "asyncio.Task[None]") -> None:
    """Await the work; SIGTERM and SIGINT end it cleanly (on Windows only Ctrl+C, by itself)."""
    if sys.platform == "win32":
        await work
        return
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        log.info("ending")
    finally:
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(sign)
