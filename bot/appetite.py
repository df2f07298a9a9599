"""How much dispatch may claim, and when it is time to look at the outbox again."""

from bot.books import NO_ROOM, Dues, Rooms
from bot.clock import Clock
from bot.pacing import Pacer
from bot.sending import PATIENCE_SECONDS, Sender

CLAIMED_SECONDS = 0.5  # as much is claimed as departs within this time
MOST_CLAIMED = 300
LONGEST_REST_SECONDS = 30.0


class Appetite:
    """Keeps the claimed rows few: what is claimed when the power goes is in doubt afterwards.

    Each priority has room beside the less urgent ones, so that a reply is claimed though a
    broadcast has filled its own room. ``rate`` is the pacer's, calls a second.
    """

    def __init__(self, rate: float, pacer: Pacer, clock: Clock, sender: Sender) -> None:
        self._rate = rate
        self._pacer = pacer
        self._clock = clock
        self._sender = sender
        self._dues: Dues = (None, None, None)
        self._due_now = [False, False, False]

    @property
    def more_is_due(self) -> bool:
        """Whether rows were due, at the last look, that have not been claimed."""
        return any(self._due_now)

    def saw(self, dues: Dues, now: int) -> None:
        """Take note of when the next rows fall due."""
        self._dues = dues
        self._due_now = [due is not None and due <= now for due in dues]

    def rooms(self) -> Rooms:
        """Return how many rows of each priority may be claimed now."""
        if self._is_paused():
            return NO_ROOM
        target = self._target()
        reply, reminder, broadcast = self._sender.lanes.counts
        return (target - reply, target - reply - reminder, target - reply - reminder - broadcast)

    def is_low(self) -> bool:
        """Return whether more is due and half of what may be claimed has departed."""
        if not self.more_is_due or self._is_paused():
            return False
        target, before = self._target(), 0
        for due, many in zip(self._due_now, self._sender.lanes.counts, strict=True):
            before += many
            if due and before * 2 <= target:
                return True
        return False

    def rest_seconds(self) -> float:
        """Return after how long to look at the outbox again though nothing has happened."""
        now = self._clock.now().timestamp()
        coming = [due - now for due in self._dues if due is not None and due > now]
        if self.more_is_due and not self._sender.is_out:
            coming.append(max(0.1, self._sender.pause()))
        return min(LONGEST_REST_SECONDS, *coming) if coming else LONGEST_REST_SECONDS

    def _is_paused(self) -> bool:
        sender = self._sender
        return sender.fatal is not None or sender.is_out or sender.pause() > PATIENCE_SECONDS

    def _target(self) -> int:
        within = self._rate * self._pacer.share * CLAIMED_SECONDS
        return max(1, min(MOST_CLAIMED, int(within)))
