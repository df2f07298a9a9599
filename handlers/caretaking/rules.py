"""What is worth telling the owners, and when: pure decisions over what was found at a tick."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from storage.alarms import DELIVERIES, JOBS, TURNS, Alarm

MINUTE, HOUR = 60, 3600
DAY = 24 * HOUR

Kind = Literal[
    "offline",
    "database",
    "disk",
    "failures",
    "backlog",
    "copies",
    "hook",
    "webhook",
    "rival",
    "clock",
    "asleep",
]
EVENTS = frozenset({"clock", "asleep"})  # they happen and are over: nothing goes on afterwards
OFFLINE: Kind = "offline"

REPLY_LATE = 5 * MINUTE  # a reply that has waited so long is a queue that grows
WORK_LATE = 30 * MINUTE  # what the clock does in its time: a tick is enough as a rule
OFFLINE_AFTER = 15 * MINUTE
COPY_LATE = 26 * HOUR  # a daily copy, and two hours for making it
JUMP = 5 * MINUTE  # smaller ones harm nobody: nothing is due to the minute
ASLEEP_AFTER = 15 * MINUTE  # an upgrade takes less

AGAIN_AFTER = (HOUR, 4 * HOUR, DAY)  # after the first telling, the second, and every later one
FORGOTTEN_AFTER = 2 * DAY  # then it begins with the hour again: until then it comes and goes
OUT_OF_TOUCH = 3 * MINUTE  # of silence: what waits then waits for Telegram
PATIENCE: Mapping[str, int] = {  # it must last as long before it is told
    "backlog": 2 * MINUTE,
    "webhook": 5 * MINUTE,
    "rival": 5 * MINUTE,  # a move to another server takes less
    "copies": 30 * MINUTE,  # after a long stop the first thing is a copy
}
CALM: Mapping[str, int] = {"offline": MINUTE, "failures": 0, "copies": 0, "hook": 0}
USUAL_CALM = 5 * MINUTE  # it must be gone as long before that is told: what flickers tells once


@dataclass(frozen=True, slots=True)
class Facts:
    """What the bot found out about itself at one tick; durations in seconds, moments in UTC epoch.

    ``failed`` counts the last hour by what it was (storage.alarms). ``silent`` is for how long no
    updates could be taken. ``copy_at`` is when the newest copy was made, ``copy_wanted_since`` from
    when on there should have been one; with ``copies_lost`` all are gone from where they were.
    Failures of copy and hook count until the daily job has succeeded. ``refused`` is why the
    database took no write ("full", "read_only", "broken", "damaged"), and it ``cannot_save`` while
    that is not over. ``has_rival``: another program takes the bot's updates, with the same token.
    ``jumped`` is by how much the machine's clock was moved forward (below 0: back); ``alive_at``
    when the bot was last at work, at its first look only.
    """

    failed: Mapping[str, int] = field(default_factory=dict)
    reply_waits: int = 0
    work_waits: int = 0
    silent: float = 0.0
    copy_at: int | None = None
    copy_wanted_since: int | None = None
    copies_lost: bool = False
    copy_failed_at: int | None = None
    hook_failed_at: int | None = None
    free_bytes: int | None = None
    disk_is_low: bool = False
    refused: str | None = None
    cannot_save: bool = False
    webhook_ails: bool = False
    has_rival: bool = False
    jumped: float = 0.0
    alive_at: int | None = None


@dataclass(frozen=True, slots=True)
class Worry:
    """Something that is wrong now: since when (UTC epoch seconds), and what to say of it."""

    kind: Kind
    since: int
    values: Mapping[str, object] = field(default_factory=dict)


def refusal(facts: Facts, now: int) -> Worry | None:
    """Return what is wrong with the disk under the database: no row is sure to tell of that."""
    return None if facts.refused is None else Worry("database", now, {"why": facts.refused})


def is_offline(facts: Facts) -> bool:
    """Whether Telegram is out of reach: when nothing else explains that nothing comes in."""
    is_explained = facts.cannot_save or facts.webhook_ails or facts.has_rival
    return facts.silent >= OFFLINE_AFTER and not is_explained


def worries(facts: Facts, now: int) -> dict[str, Worry]:
    """Return what is wrong, by its kind; of the database see ``refusal``."""
    found = (
        _offline(facts, now),
        _disk(facts, now),
        _failures(facts, now),
        _backlog(facts, now),
        _copies(facts, now),
        _hook(facts, now),
        _webhook(facts, now),
        _rival(facts, now),
        _clock(facts, now),
        _asleep(facts, now),
    )
    return {one.kind: one for one in found if one is not None}


def _offline(facts: Facts, now: int) -> Worry | None:
    return Worry("offline", now - int(facts.silent)) if is_offline(facts) else None


def _disk(facts: Facts, now: int) -> Worry | None:
    if not facts.disk_is_low or facts.free_bytes is None:
        return None
    return Worry("disk", now, {"megabytes-number": facts.free_bytes // 1_000_000})


def _failures(facts: Facts, now: int) -> Worry | None:
    counts = {f"{what}-number": facts.failed.get(what, 0) for what in (TURNS, JOBS, DELIVERIES)}
    return Worry("failures", now, counts) if any(counts.values()) else None


def _backlog(facts: Facts, now: int) -> Worry | None:
    if facts.silent > OUT_OF_TOUCH or facts.cannot_save:  # why it waits is told by itself
        return None
    if facts.reply_waits > REPLY_LATE:
        return Worry("backlog", now, {"seconds": facts.reply_waits})
    if facts.work_waits > WORK_LATE:
        return Worry("backlog", now, {"seconds": facts.work_waits})
    return None


def _copies(facts: Facts, now: int) -> Worry | None:
    """Return that all are gone, there was none for too long, or the last try to make one failed."""
    if facts.copies_lost:
        return Worry("copies", now, {"lost": True, "made": facts.copy_at})
    moments = [one for one in (facts.copy_at, facts.copy_wanted_since) if one is not None]
    is_late = bool(moments) and now - max(moments) > COPY_LATE
    if not is_late and not _failed_since(facts.copy_at, facts.copy_failed_at):
        return None
    return Worry("copies", now, {"made": facts.copy_at})


def _hook(facts: Facts, now: int) -> Worry | None:
    return Worry("hook", now) if facts.hook_failed_at is not None else None


def _failed_since(copy_at: int | None, failed_at: int | None) -> bool:
    return failed_at is not None and failed_at > (copy_at or 0)


def _webhook(facts: Facts, now: int) -> Worry | None:
    return Worry("webhook", now) if facts.webhook_ails else None


def _rival(facts: Facts, now: int) -> Worry | None:
    return Worry("rival", now) if facts.has_rival else None


def _clock(facts: Facts, now: int) -> Worry | None:
    """Return that the clock was moved under the bot's eyes, or shows less than it has seen."""
    before = facts.alive_at
    jumped = facts.jumped if before is None or before <= now else float(now - before)
    if abs(jumped) < JUMP:
        return None
    way = "forward" if jumped > 0 else "back"
    return Worry("clock", now, {"way": way, "seconds": abs(int(jumped))})


def _asleep(facts: Facts, now: int) -> Worry | None:
    if facts.alive_at is None or now - facts.alive_at < ASLEEP_AFTER:
        return None
    return Worry("asleep", facts.alive_at, {"since": facts.alive_at, "until": now})


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an alarm stands from now on; whether to tell that it is there, or that it is over.

    ``was`` is the alarm as it stood when it was over: from when to when it lasted.
    """

    alarm: Alarm
    says: Literal["", "wrong", "over"] = ""
    was: Alarm | None = None

    def told(self, worry: Worry | None) -> Worry | Alarm | None:
        """Return what is to be told: the worry, or the alarm that is over; None: nothing now."""
        if self.says == "wrong":
            return worry
        return self.was if self.says == "over" else None


def judge(alarm: Alarm, worry: Worry | None, now: int, *, hushed: bool = False) -> Verdict:
    """Decide about one kind: told at most once an hour, less and less often, and once when over.

    ``hushed``: nothing can be told now. What is told of Telegram being out of reach is told at its
    end; what was never told needs no end.
    """
    if worry is not None:
        return _goes_on(alarm, worry, now, hushed=hushed)
    if alarm.since is None:
        return Verdict(alarm)
    return _ends(alarm, now, hushed=hushed)


def _goes_on(alarm: Alarm, worry: Worry, now: int, *, hushed: bool) -> Verdict:
    since = worry.since if alarm.since is None else min(alarm.since, now)
    standing = replace(alarm, since=since, fine_since=None, times=_lately(alarm, now))
    waits = now - since < PATIENCE.get(alarm.kind, 0)
    if hushed or waits or alarm.kind == OFFLINE or not _may_tell(standing, now):
        return Verdict(_past(standing) if alarm.kind in EVENTS else standing)
    told = replace(standing, told_at=now, times=standing.times + 1)
    return Verdict(_past(told) if alarm.kind in EVENTS else told, "wrong")


def _ends(alarm: Alarm, now: int, *, hushed: bool) -> Verdict:
    fine = now if alarm.fine_since is None else min(alarm.fine_since, now)
    was = replace(alarm, fine_since=fine)
    if hushed or now - fine < CALM.get(alarm.kind, USUAL_CALM):
        return Verdict(was)
    if alarm.kind == OFFLINE:
        if not _may_tell(was, now):
            return Verdict(_past(was))
        return Verdict(_past(replace(was, told_at=now)), "over", was)
    was_told = was.told_at is not None and was.told_at >= (was.since or 0)
    return Verdict(_past(was), "over" if was_told else "", was)


def _may_tell(alarm: Alarm, now: int) -> bool:
    """Whether enough time has passed; a clock that was set back makes nobody wait."""
    if alarm.told_at is None or alarm.told_at > now:
        return True
    step = min(max(alarm.times - 1, 0), len(AGAIN_AFTER) - 1)
    return now - alarm.told_at >= AGAIN_AFTER[step]


def _lately(alarm: Alarm, now: int) -> int:
    """Return how often it has been told, the times before it was over counted in.

    What comes every day, or every other hour, is told no oftener than what stays.
    """
    if alarm.told_at is None or now - alarm.told_at >= FORGOTTEN_AFTER:
        return 0
    return alarm.times


def _past(alarm: Alarm) -> Alarm:
    return replace(alarm, since=None, fine_since=None)
