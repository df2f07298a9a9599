"""Signs of life: when each part of the bot last went on, for health, metrics and the watch."""

import time
from typing import Literal

Part = Literal["loop", "clock", "intake", "dispatch"]
"""loop: the event loop turns. clock: a job of a tick has ended. intake: an attempt to take updates
has ended, whether well or not, or one came by webhook. dispatch: a cycle has ended."""
PARTS: tuple[Part, ...] = ("loop", "clock", "intake", "dispatch")


class Vitals:
    """Remembers when each part last went on, in monotonic seconds that no clock can move.

    Any thread may read it: the watch does so from one of its own, since a blocked event loop could
    not look at itself.
    """

    def __init__(self) -> None:
        start = time.monotonic()
        self._last: dict[Part, float] = dict.fromkeys(PARTS, start)

    def beat(self, part: Part) -> None:
        """Note that this part has gone on just now."""
        self._last[part] = time.monotonic()

    def age(self, part: Part) -> float:
        """Return the seconds since this part last went on, or since the bot began."""
        return time.monotonic() - self._last[part]
