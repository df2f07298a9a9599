"""What has been claimed and has not departed: a lane for each chat, the most urgent chat first."""

from bisect import insort
from collections.abc import Callable, Container, Mapping
from heapq import heappop, heappush
from itertools import count
from typing import Any, NamedTuple

from storage.deliveries import Claim
from storage.outbox import BROADCAST

PRIORITIES = BROADCAST + 1


class Entry(NamedTuple):
    """One call that is ready to depart; ``params`` have the chat in them where it belongs.

    ``after`` is the method and the parameters (JSON) of the message that goes next, if one does.
    """

    claim: Claim
    method: str
    params: Mapping[str, Any]
    after: tuple[str, str] | None = None


class Lanes:
    """Gives out entries by priority, in order within a chat, one at a time to each chat.

    A chat that must wait is passed over and holds nobody up. ``ready_at`` says when a chat may
    get a call of some method.
    """

    def __init__(self, ready_at: Callable[[int, str], float]) -> None:
        self._ready_at = ready_at
        self._lanes: dict[int, list[tuple[int, int, Entry]]] = {}
        # Every free chat with a lane has one token that names the head of its lane; other tokens
        # are stale and fall away when they surface.
        self._tokens: list[tuple[int, int, int]] = []
        self._waiting: list[tuple[float, int, int, int]] = []
        self._busy: set[int] = set()
        self._numbers = count()
        self.counts = [0] * PRIORITIES

    def __len__(self) -> int:
        """Return how many entries have not departed."""
        return sum(self.counts)

    def length(self, chat: int) -> int:
        """Return how many entries one chat has."""
        lane = self._lanes.get(chat)
        return 0 if lane is None else len(lane)

    def add(self, entry: Entry) -> None:
        """Put an entry at the end of its priority in the lane of its chat."""
        claim = entry.claim
        chat, priority, number = claim.chat_id, claim.priority, next(self._numbers)
        lane = self._lanes.get(chat)
        if lane is None:
            self._lanes[chat] = lane = [(priority, number, entry)]
        else:
            insort(lane, (priority, number, entry))
        self.counts[priority] += 1
        if lane[0][1] == number and chat not in self._busy:
            heappush(self._tokens, (priority, number, chat))

    def take(self, now: float, *, urgent_only: bool = False) -> Entry | None:
        """Return the next entry that may depart now; its chat is busy until ``finish``."""
        while self._waiting and self._waiting[0][0] <= now:
            heappush(self._tokens, heappop(self._waiting)[1:])
        tokens = self._tokens
        while tokens:
            priority, number, chat = tokens[0]
            lane = self._lanes.get(chat)
            if lane is None or lane[0][1] != number or chat in self._busy:
                heappop(tokens)
                continue
            if urgent_only and priority >= BROADCAST:
                return None
            heappop(tokens)
            entry = lane[0][2]
            at = self._ready_at(chat, entry.method)
            if at <= now:
                return self._let_go(chat, lane)
            heappush(self._waiting, (at, priority, number, chat))
        return None

    def next_ready(self) -> float | None:
        """Return when the first of the chats that must wait may go on, on the pacer's timer."""
        return self._waiting[0][0] if self._waiting else None

    def finish(self, chat: int) -> None:
        """Let the next entry of this chat go."""
        self._busy.discard(chat)
        if lane := self._lanes.get(chat):
            heappush(self._tokens, (lane[0][0], lane[0][1], chat))

    def remove(self, chat: int) -> list[Entry]:
        """Take out everything that waits for this chat."""
        lane = self._lanes.pop(chat, [])
        for priority, _, _ in lane:
            self.counts[priority] -= 1
        return [entry for _, _, entry in lane]

    def remove_halted(self, going: Container[int]) -> list[Entry]:
        """Take out what belongs to a campaign that is not among those that go on."""
        removed: list[Entry] = []
        for chat in list(self._lanes):
            entries = self.remove(chat)
            for entry in entries:
                campaign = entry.claim.campaign_id
                if campaign is None or campaign in going:
                    self.add(entry)
                else:
                    removed.append(entry)
        return removed

    def remove_all(self) -> list[Entry]:
        """Take out everything."""
        return [entry for chat in list(self._lanes) for entry in self.remove(chat)]

    def _let_go(self, chat: int, lane: list[tuple[int, int, Entry]]) -> Entry:
        priority, _, entry = lane.pop(0)
        if not lane:
            del self._lanes[chat]
        self.counts[priority] -= 1
        self._busy.add(chat)
        return entry
