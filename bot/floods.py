"""Floods: who sends more at once than anybody can mean is answered once, and nothing is kept of it.

Decided before any turn runs or anything is written, and for each person apart: nobody else waits.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.timers import Timer

Update = dict[str, Any]

# A text cut by Telegram's apps comes as a handful of messages at once, and so do a few forwarded
# ones; an album counts as one. Taps are quicker: somebody impatient reaches five a second.
MOST = {"message": 8, "tap": 15}
WITHIN_SECONDS = 2
CALM_SECONDS = 5  # of quiet, after which a person is listened to again
MOST_PEOPLE = 10_000  # remembered at a time
MOST_UPDATES = 10_000  # remembered at a time, in case they come again


class Sifted(NamedTuple):
    """What is to be done with one update: a turn, a word that it was too much, or nothing."""

    update: Update
    is_kept: bool
    is_told: bool


KEPT, TOLD, DROPPED = (True, False), (False, True), (False, False)


@dataclass(slots=True)
class Line:
    """What one person has sent of one kind lately: when, and until when it is a flood."""

    most: int
    times: list[float] = field(default_factory=list)
    until: float = 0.0
    album: str = ""

    def sift(self, sent: Sequence[tuple[float, str]]) -> list[tuple[bool, bool]]:
        """Return what to do with each of a batch: its time, and the album that it is a piece of.

        The batch is looked at as a whole: of a flood that is all in it nothing is kept.
        """
        counted = [self._begins(album) for _, album in sent]
        own = [at for (at, _), counts in zip(sent, counted, strict=True) if counts]
        line = [*self.times, *own]
        self.times = line[-self.most :]
        return [self._judge(at, line) for at, _ in sent]

    def _begins(self, album: str) -> bool:
        """Whether a message counts: the first of an album does, its other pieces do not."""
        goes_on = album != "" and album == self.album
        self.album = album
        return not goes_on

    def _judge(self, at: float, line: Sequence[float]) -> tuple[bool, bool]:
        is_flood = any(
            sum(begin <= other < begin + WITHIN_SECONDS for other in line) > self.most
            for begin in line
            if begin <= at < begin + WITHIN_SECONDS
        )
        goes_on = at < self.until
        if not is_flood and not goes_on:
            return KEPT
        self.until = at + CALM_SECONDS
        return DROPPED if goes_on else TOLD


class Floods:
    """Remembers, in memory alone, how much each person has sent lately.

    Messages count by the time at which Telegram got them: what somebody wrote in the course of an
    hour in which the bot was away is no flood. Taps carry no time, so they count as they arrive.
    """

    def __init__(self, timer: Timer) -> None:
        self._timer = timer
        self._people: OrderedDict[int, dict[str, Line]] = OrderedDict()
        self._decided: OrderedDict[int, tuple[bool, bool]] = OrderedDict()

    def sift(self, person_id: int, updates: Sequence[Update]) -> list[Sifted]:
        """Return a person's updates of one batch in their order, each with what to do with it.

        What comes again, since it could not be recorded, does not count twice.
        """
        lines = self._lines(person_id)
        places: dict[str, list[int]] = {kind: [] for kind in MOST}
        decided = {n: self._decided.get(one["update_id"], KEPT) for n, one in enumerate(updates)}
        for place, update in enumerate(updates):
            kind = _kind(update)
            if kind is not None and update["update_id"] not in self._decided:
                places[kind].append(place)
        for kind, mine in places.items():
            sent = [(self._time(updates[one]), _album(updates[one])) for one in mine]
            decided |= zip(mine, lines[kind].sift(sent), strict=True)
        self._remember({updates[n]["update_id"]: what for n, what in decided.items()})
        return [Sifted(update, *decided[place]) for place, update in enumerate(updates)]

    def _lines(self, person_id: int) -> dict[str, Line]:
        fresh = {kind: Line(most) for kind, most in MOST.items()}
        lines = self._people.setdefault(person_id, fresh)
        self._people.move_to_end(person_id)
        while len(self._people) > MOST_PEOPLE:
            self._people.popitem(last=False)
        return lines

    def _remember(self, decided: Mapping[int, tuple[bool, bool]]) -> None:
        self._decided |= decided
        while len(self._decided) > MOST_UPDATES:
            self._decided.popitem(last=False)

    def _time(self, update: Update) -> float:
        """Return when it was sent, where it says so, else when it came."""
        date = _message(update).get("date")
        return float(date) if isinstance(date, int) else self._timer.time()


def _kind(update: Update) -> str | None:
    """Return what counts together with what; None for what nobody does too often."""
    if "message" in update or "edited_message" in update:
        return "message"
    return "tap" if "callback_query" in update else None


def _album(update: Update) -> str:
    return str(_message(update).get("media_group_id", ""))


def _message(update: Update) -> Mapping[str, Any]:
    found = update.get("message") or update.get("edited_message")
    return found if isinstance(found, dict) else {}
