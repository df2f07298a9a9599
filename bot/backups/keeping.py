"""Which copies there are, what they are called, and which of them are kept."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

DAILY, WEEKLY, MONTHLY = 7, 5, 12
BEFORE_UPGRADES = 3
YEAR = timedelta(days=366)  # that those are kept: people who left since are in them
FRESH = timedelta(days=1)  # what somebody has just made on purpose does not vanish
SECONDS_AHEAD = timedelta(minutes=1)  # of several in one second the later ones are called so

_NAME = re.compile(r"alumni-(\d{8}T\d{6}Z)(?:-before-(\d{4}))?\.db")
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """A copy in the folder; ``made_at`` is aware, in UTC, and comes from the file's name.

    ``before`` is the number of the migration before which it was made; None: a regular one.
    """

    made_at: datetime
    path: Path
    before: int | None = None


def name_of(made_at: datetime, before: int | None = None) -> str:
    """Return the file name of a copy made at this moment."""
    upgrade = "" if before is None else f"-before-{before:04}"
    return f"alumni-{made_at.astimezone(UTC):{_TIME}}{upgrade}.db"


def found(folder: Path) -> list[Copy]:
    """Return the copies in the folder, the newest first; other files are nobody's business here."""
    if not folder.is_dir():
        return []
    return sorted(filter(None, map(_read, folder.iterdir())), reverse=True)


def regular(folder: Path) -> list[Copy]:
    """Return the copies that were made daily or when somebody asked, the newest first."""
    return [copy for copy in found(folder) if copy.before is None]


def newest(folder: Path, now: datetime | None = None) -> datetime | None:
    """Return when the newest regular copy was made, in UTC; None without one.

    With ``now`` those made later do not count: a clock that was wrong once hides nothing then.
    """
    return next((one.made_at for one in regular(folder) if now is None or one.made_at <= now), None)


def superfluous(copies: Iterable[Copy], now: datetime) -> list[Copy]:
    """Return those that need not be kept, by their names alone.

    Kept are the newest of each of the last 7 days, 5 weeks and 12 months that have one, all of the
    last day, and of those before upgrades the newest of each of the last 3, until the newest of the
    others is a year younger. Days go from noon to noon (UTC), so that each night has its own,
    summer time or not. Those of a time that has not come (some clock is or was wrong) are judged by
    themselves: neither pushes out the other.
    """
    ordered = sorted(copies, reverse=True)
    ahead = [copy for copy in ordered if copy.made_at > now + SECONDS_AHEAD]
    kept = _kept(ahead) | _kept(ordered[len(ahead) :])
    return [copy for copy in ordered if copy not in kept]


def _kept(ordered: Sequence[Copy]) -> set[Copy]:
    usual = [copy for copy in ordered if copy.before is None]
    return {
        *(copy for copy in usual if usual[0].made_at - copy.made_at < FRESH),
        *_newest_of_each(usual, _day, DAILY),
        *_newest_of_each(usual, lambda copy: _day(copy).isocalendar()[:2], WEEKLY),
        *_newest_of_each(usual, lambda copy: (_day(copy).year, _day(copy).month), MONTHLY),
        *_newest_of_each(
            [
                copy
                for copy in ordered
                if copy.before is not None and (not usual or usual[0].made_at - copy.made_at < YEAR)
            ],
            lambda copy: copy.before,
            BEFORE_UPGRADES,
        ),
    }


def _day(copy: Copy) -> date:
    return (copy.made_at - timedelta(hours=12)).date()


def _newest_of_each(
    ordered: Iterable[Copy], period: Callable[[Copy], object], most: int
) -> Iterator[Copy]:
    seen: set[object] = set()
    for copy in ordered:
        if len(seen) == most:
            return
        if period(copy) not in seen:
            seen.add(period(copy))
            yield copy


def _read(path: Path) -> Copy | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        made_at = datetime.strptime(named[1], _TIME).replace(tzinfo=UTC)
    except ValueError:  # the thirteenth month: none of ours
        return None
    return Copy(made_at, path, None if named[2] is None else int(named[2]))
