"""What /readyz and /metrics tell, gathered at most every few seconds, however often it is asked."""

import asyncio
from collections.abc import Awaitable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from bot.backups.keeping import newest
from bot.clock import Clock
from bot.disk import Room, database_bytes, refusal, room, tightest
from bot.patience import SECONDS, Question
from bot.timers import Timer
from bot.troubles import kind
from bot.vitals import PARTS, Part, Vitals
from config.settings import Settings
from storage import standing
from storage.database import Database
from storage.outbox import BROADCAST, REMINDER, REPLY
from storage.standing import Backlog

T = TypeVar("T")

PRIORITIES = {REPLY: "reply", REMINDER: "reminder", BROADCAST: "broadcast"}

PATIENCE_SECONDS = 5.0  # whatever the database has not answered by then counts as not answered
KEPT_SECONDS = 5.0  # whoever asks oftener hears the same again: asking writes to the disk
LONGEST_UNTICKED = 5 * 60.0  # without a job of the clock that has ended
LONGEST_UNSAID = 5 * 60  # for a reply
LITTLE_BYTES = 16_000_000  # free: from then on it is tried whether the disk takes more
LONG_AGO = 60.0  # since a write was refused: until then it is tried as well
LONGEST_WITHOUT_BACKUP = 26 * 3600.0


class Intake(Protocol):
    """Either way in."""

    def age(self) -> float:
        """Return the seconds since updates were last taken in well."""

    def stuck(self) -> bool:
        """Return whether that is too long ago."""


@dataclass(frozen=True, slots=True)
class Facts:
    """How the bot stands: ages in seconds, None where something could not be told.

    ``troubles`` are what keeps it from being ready, in words; ``looks`` what is worth a look.
    """

    ages: Mapping[Part, float]
    intake_age: float
    writable: bool
    backlog: Backlog | None
    database_bytes: int
    free_bytes: int | None
    backup_age: float | None
    troubles: tuple[str, ...]
    looks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disks:
    """What the disks tell; ``unread`` is why the folder of backups cannot be read, None if it can.

    ``refusal`` is why that of the database takes no more. Disks that do not answer in time tell
    nothing.
    """

    room: Room | None = None
    database_bytes: int = 0
    newest: datetime | None = None
    unread: str | None = None
    refusal: str | None = None
    have_answered: bool = True


class Lookout:
    """Gathers the facts of one bot."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        timer: Timer,
        intake: Intake,
        vitals: Vitals,
        settings: Settings,
        disk_seconds: float = SECONDS,
    ) -> None:
        """Wait ``disk_seconds`` for a disk; one that has not answered then is told as such."""
        self._db = db
        self._clock = clock
        self._timer = timer
        self._intake = intake
        self._vitals = vitals
        self._disks = Question(
            lambda: _looked_at(settings, clock.now(), db.refusals.age()), disk_seconds
        )
        self._gathering = asyncio.Lock()
        self._facts: tuple[float, Facts] | None = None

    @property
    def vitals(self) -> Vitals:
        """The signs of life."""
        return self._vitals

    async def facts(self) -> Facts:
        """Return the facts, a few seconds old at most."""
        async with self._gathering:
            now = self._timer.time()
            if self._facts is None or now - self._facts[0] >= KEPT_SECONDS:
                self._facts = now, await self._gather()
            return self._facts[1]

    async def _gather(self) -> Facts:
        self._vitals.beat("loop")  # or nobody would gather
        (backlog, unread), (_, unwritten), answered = await asyncio.gather(
            _tried(self._db.read(standing.backlog, self._clock.seconds())),
            _tried(self._db.write(standing.prove_writable)),
            self._disks.answer(),
        )
        disks = Disks(have_answered=False) if answered is None else answered
        ages = {part: self._vitals.age(part) for part in PARTS}
        unwritten = unwritten or disks.refusal
        made = disks.newest
        backup_age = None if made is None else (self._clock.now() - made).total_seconds()
        return Facts(
            ages=ages,
            intake_age=self._intake.age(),
            writable=unwritten is None,
            backlog=backlog,
            database_bytes=disks.database_bytes,
            free_bytes=None if disks.room is None else disks.room.free_bytes,
            backup_age=backup_age,
            troubles=(
                *_silences(ages, is_stuck=self._intake.stuck()),
                *_of_database(unread, unwritten),
                *_of_backlog(backlog),
            ),
            looks=tuple(_looks(disks, backup_age)),
        )


def _looked_at(settings: Settings, now: datetime, refused: float | None) -> Disks:
    """Look at the disks, however long that takes; ``refused``: seconds since a write was."""
    made, unread = None, None
    try:
        made = newest(settings.backups, now)
    except OSError as error:
        unread = error.strerror
    least = tightest((settings.database, settings.backups), settings.database)
    size, full = database_bytes(settings.database), _refusal(settings.database, refused)
    return Disks(least, size, made, unread, full)


def _refusal(database: Path, refused: float | None) -> str | None:
    """Return why the disk of the database takes no more; it is tried only where that may be."""
    try:
        if room(database).free_bytes >= LITTLE_BYTES and (refused is None or refused >= LONG_AGO):
            return None
    except OSError as error:
        return error.strerror
    return refusal(database)


async def _tried(work: Awaitable[T]) -> tuple[T | None, str | None]:
    """Return what the database answers; else, in a word or two, why it does not."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await work, None
    except TimeoutError:
        return None, f"no answer in {PATIENCE_SECONDS:.0f} s"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is asked for here
        return None, kind(error)


def _silences(ages: Mapping[Part, float], *, is_stuck: bool) -> Iterator[str]:
    if is_stuck:
        yield "no updates could be taken from Telegram for more than 5 minutes"
    if ages["clock"] > LONGEST_UNTICKED:
        yield f"the clock has not gone on for {ages['clock']:.0f} s"
    if ages["dispatch"] > LONGEST_UNTICKED:
        yield f"dispatch has not gone on for {ages['dispatch']:.0f} s"


def _of_database(unread: str | None, unwritten: str | None) -> Iterator[str]:
    if unread is not None:
        yield f"the database cannot be read ({unread})"
    if unwritten is not None:
        yield f"the database cannot be written to ({unwritten})"


def _of_backlog(backlog: Backlog | None) -> Iterator[str]:
    if backlog is None:
        return
    if backlog.oldest_reply_seconds > LONGEST_UNSAID:
        yield f"a reply has waited for {backlog.oldest_reply_seconds} s"


def _looks(disks: Disks, backup_age: float | None) -> Iterator[str]:
    if not disks.have_answered:
        yield "a disk does not answer"
        return
    if disks.room is not None and disks.room.is_low:
        yield f"only {disks.room.free_bytes // 1_000_000} MB are free on the disk"
    if disks.unread is not None:
        yield f"the folder of backups cannot be read ({disks.unread})"
    elif backup_age is None:
        yield "there is no backup"
    elif backup_age > LONGEST_WITHOUT_BACKUP:
        yield f"the newest backup is {backup_age / 3600:.0f} hours old"
