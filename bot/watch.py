"""The watch: ends a process in which something does not go on at all, so that it is started anew.

Stuck is not offline: while Telegram cannot be reached every attempt is a sign of life. Whatever a
killed bot was doing it does at its next start, as after any crash.
"""

import asyncio
import faulthandler
import logging
import os
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager, suppress

from bot.supervisor import ALIVE, READY, STOPPING, Supervisor
from bot.vitals import PARTS, Part, Vitals

log = logging.getLogger(__name__)

STUCK = 75  # the exit code: EX_TEMPFAIL of sysexits.h, "try again"
# Well above what anything of ours takes: a large file that is written anew at night holds the
# writer for a minute or two, and with it turns and deliveries.
LIMITS: Mapping[Part, float] = {"loop": 120.0, "clock": 900.0, "intake": 900.0, "dispatch": 900.0}
FROZEN_SECONDS = 300.0  # without the watch itself: something holds the interpreter for good
BEAT_SECONDS = 1.0
LOOK_SECONDS = 5.0
TELLING_SECONDS = 5.0  # the log may be what is stuck

NOWHERE = (OSError, ValueError, RuntimeError, AttributeError)  # no standard error to write to
STARTING = f"EXTEND_TIMEOUT_USEC={60 * 1_000_000}"  # a large database takes its time to upgrade

End = Callable[[int], None]


def silent(
    vitals: Vitals, limits: Mapping[Part, float], parts: Collection[Part] = PARTS
) -> Part | None:
    """Return a part that has not gone on for longer than its limit in seconds, if there is one."""
    return next((part for part in parts if vitals.age(part) > limits[part]), None)


async def beat_on(vitals: Vitals) -> None:
    """Show that the event loop turns, until cancelled."""
    while True:
        vitals.beat("loop")
        await asyncio.sleep(BEAT_SECONDS)


class Watch:
    """Looks at the vitals from a thread of its own, since a blocked loop cannot look at itself.

    ``end`` gets the exit code when a part is silent for longer than its limit; it must not return.
    """

    def __init__(
        self,
        vitals: Vitals,
        supervisor: Supervisor,
        *,
        limits: Mapping[Part, float] = LIMITS,
        end: End = os._exit,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        self._vitals = vitals
        self._supervisor = supervisor
        self._limits = limits
        self._end = end
        within = supervisor.within_seconds
        self._look_seconds = look_seconds if within is None else min(look_seconds, within / 3)
        self._parts: tuple[Part, ...] = ("loop",)
        self._is_ready = False
        self._looked_at = time.monotonic()
        self._lenient_until = float("-inf")
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._go_on, name="watch", daemon=True)

    def start(self) -> None:
        """Watch the event loop from now on; the other parts once they work."""
        self._thread.start()

    def ready(self) -> None:
        """Tell the supervisor that the start is over: what comes may wait for Telegram for long."""
        self._is_ready = True
        self._supervisor.tell(READY)

    def all_at_work(self) -> None:
        """Watch every part from now on."""
        for part in PARTS:
            self._vitals.beat(part)
        self._parts = PARTS

    def ending(self) -> None:
        """Tell the supervisor that the bot is ending by itself."""
        self._supervisor.tell(STOPPING)

    def stop(self) -> None:
        """Watch no more."""
        self._stopping.set()
        self._thread.join()
        faulthandler.cancel_dump_traceback_later()

    def look(self) -> None:
        """Look once: end the process if a part is stuck, else tell the supervisor that it lives."""
        now = time.monotonic()
        if now - self._looked_at > max(60.0, 4 * self._look_seconds):
            # The machine itself stood still: everybody gets their whole time again.
            self._lenient_until = now + max(self._limits.values())
        self._looked_at = now
        part = silent(self._vitals, self._limits, self._parts)
        if part is None or now < self._lenient_until:
            self._supervisor.tell(ALIVE if self._is_ready else STARTING)
        else:
            self._end_stuck(part)

    def _go_on(self) -> None:
        while not self._stopping.wait(self._look_seconds):
            with suppress(*NOWHERE):
                # From outside the interpreter, for when something holds that and never lets go.
                faulthandler.dump_traceback_later(FROZEN_SECONDS, exit=True)
            self.look()

    def _end_stuck(self, part: Part) -> None:
        teller = threading.Thread(target=self._tell, args=(part,), daemon=True)
        teller.start()
        teller.join(TELLING_SECONDS)
        self._end(STUCK)

    def _tell(self, part: Part) -> None:
        seconds = self._vitals.age(part)
        log.critical("%s has not gone on for %.0f s: ending, to be started anew", part, seconds)
        with suppress(*NOWHERE):
            faulthandler.dump_traceback(all_threads=True)  # files and lines, no values
            sys.stderr.flush()


@asynccontextmanager
async def watched(vitals: Vitals, supervisor: Supervisor) -> AsyncIterator[Watch]:
    """Watch the process of this event loop as long as this lasts."""
    watch = Watch(vitals, supervisor)
    beating = asyncio.create_task(beat_on(vitals))
    watch.start()
    try:
        yield watch
    finally:
        watch.stop()
        beating.cancel()
