"""What dispatch has decided and not yet written down, and what a transaction brings it."""

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.lanes import Entry
from bot.outcomes import Moved, Outcome, Rejected, Unreachable
from storage.deliveries import Again, Claim, Ending


@dataclass(slots=True)
class Books:
    """What has been decided since the last transaction.

    ``unreachable`` is why nothing reaches a chat any more, ``moved`` where a group has moved to.
    """

    endings: list[Ending] = field(default_factory=list)
    again: list[Again] = field(default_factory=list)
    unreachable: dict[int, str] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    rejected: list[Ending] = field(default_factory=list)

    def __len__(self) -> int:
        """Return how many deliveries have been decided."""
        return len(self.endings) + len(self.again)

    def note(self, entry: Entry, outcome: Outcome, decision: Ending | Again) -> None:
        """Enter one decision, and what its outcome says of the chat or of the call."""
        self.enter(decision)
        if isinstance(outcome, Rejected) and isinstance(decision, Ending):
            self.rejected.append(decision)
        elif isinstance(outcome, Unreachable) and _is_known(entry):
            self.unreachable[entry.claim.chat_id] = outcome.reason
        elif isinstance(outcome, Moved) and _is_known(entry):
            self.moved[entry.claim.chat_id] = outcome.to_chat_id

    def enter(self, decision: Ending | Again) -> None:
        """Enter one decision."""
        if isinstance(decision, Again):
            self.again.append(decision)
        else:
            self.endings.append(decision)

    def give_up(self, claim: Claim, reason: str) -> None:
        """Enter that nobody knows what became of a delivery; an answer's is kept as a failure."""
        ending = Ending(claim, "unknown", reason)
        self.endings.append(ending)
        self.rejected.append(ending)

    def drop(self, ids: Collection[int]) -> None:
        """Forget what was decided about rows with these ids."""
        self.endings = [one for one in self.endings if one.claim.id not in ids]
        self.again = [one for one in self.again if one.claim.id not in ids]
        self.rejected = [one for one in self.rejected if one.claim.id not in ids]

    def put_first(self, earlier: "Books") -> None:
        """Take back what could not be written down."""
        self.endings[:0] = earlier.endings
        self.again[:0] = earlier.again
        self.rejected[:0] = earlier.rejected
        self.unreachable = earlier.unreachable | self.unreachable
        self.moved = earlier.moved | self.moved


def _is_known(entry: Entry) -> bool:
    """Tell whether it went to a person, or to a group or channel as part of an audience."""
    return entry.claim.chat_id > 0 or entry.claim.venue_id is not None


Rooms = tuple[int, int, int]
"""How many rows of each priority there is room for."""
NO_ROOM: Rooms = (0, 0, 0)
Dues = tuple[int | None, int | None, int | None]
"""When the next row of each priority falls due, in UTC epoch seconds."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a transaction of the desk has brought."""

    entries: list[Entry] = field(default_factory=list)
    dues: Dues = (None, None, None)
    to_fill: bool = False
    changed: bool = False
    going: frozenset[int] = frozenset()
    """The campaigns of which what has been claimed may depart: not paused, not stopped."""
