"""The two doors of storage: ``await db.write(function, …)`` and ``await db.read(function, …)``."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from sqlcipher3 import dbapi2 as driver

from storage import copies, disks
from storage.connection import (
    Connection,
    Job,
    Result,
    checkpoint,
    run_group,
    run_snapshot,
    scrub,
)
from storage.migrations import migrate, upgrade_ahead
from storage.refusals import Refusals
from storage.transaction import Transaction

log = logging.getLogger(__name__)

T = TypeVar("T")
P = ParamSpec("P")

BeforeUpgrade = Callable[["Database", int], Awaitable[object]]
"""Gets a database in use and the number of the first migration that is about to change it."""

GROUP_SIZE = 100  # one poll's batch; more would make the first of them wait
CHECKPOINT_AFTER = 40  # commits
CHECKPOINT_IDLE_SECONDS = 0.02
CHECKPOINT_RETRY_SECONDS = 0.003  # under load the writer's pauses are short
SCRUBBED_AT_ONCE = 16_000_000  # bytes: some ten thousand people, a tenth of a second


class Database:
    """One writer and a few readers of one encrypted SQLite file.

    A write function runs whole, inside one transaction, on the writer's own thread: nothing
    interleaves with it and nothing cancels it half-way. Functions that arrive together share a
    commit, a savepoint each; each caller hears back only after that commit.
    """

    def __init__(
        self,
        path: Path,
        key: str,
        *,
        readers: int = 2,
        before_upgrade: BeforeUpgrade | None = None,
    ) -> None:
        self.path = path
        self._key = key
        self._before_upgrade = before_upgrade
        self._writer = Connection(path, key, read_only=False)
        self._readers = [Connection(path, key, read_only=True) for _ in range(readers)]
        self._free: asyncio.Queue[Connection] = asyncio.Queue()
        self._jobs: deque[Job] = deque()
        self._draining: asyncio.Task[None] | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._uncheckpointed = 0
        self._is_scrubbing = False
        self.refusals = Refusals()

    async def open(self, now: int) -> Self:
        """Open the file (made if it is not there) and bring its schema up to date at ``now``.

        Before that ``before_upgrade`` is awaited; what it raises leaves the file as it was.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            await self._writer
            ahead = await self._writer.hop(upgrade_ahead)
            if ahead is not None and self._before_upgrade is not None:
                await self._before_upgrade(self, ahead)
            await self._writer.hop(migrate, now)
            for reader in self._readers:
                await reader
                self._free.put_nowait(reader)
        except driver.Error as error:
            await self.close()
            raise self._in_words(error) from None
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        """Finish what waits, then close every connection."""
        await self._stop_scrubbing()
        if self._draining is not None:
            await self._draining
        if self._idle is not None:
            self._idle.cancel()
        for connection in [*self._readers, self._writer]:
            await connection.close()

    async def __aenter__(self) -> Self:
        """Stand for an already opened database."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the database."""
        await self.close()

    async def write(
        self,
        function: Callable[Concatenate[Transaction, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run ``function(transaction, …)``, commit, and return its result; undone if it raises."""
        loop = asyncio.get_running_loop()
        job = Job(lambda tx: function(tx, *args, **kwargs), loop.create_future())
        self._jobs.append(job)
        if self._draining is None or self._draining.done():
            self._draining = loop.create_task(self._drain())
        try:
            result: T = await job.future
        except Exception as error:
            self.refusals.hear(error)
            raise
        return result

    async def read(
        self,
        function: Callable[Concatenate[Transaction, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run ``function(transaction, …)`` over one snapshot; it cannot change anything."""
        reader = await self._free.get()
        try:
            bound: Callable[[Transaction], T] = lambda tx: function(tx, *args, **kwargs)  # noqa: E731 - a typed closure
            result: T = await reader.hop(run_snapshot, bound)
        except driver.DatabaseError as error:
            raise disks.damage(error, self.path) or error from None
        finally:
            self._free.put_nowait(reader)
        return result

    async def copy_to(self, target: Path) -> copies.Checked:
        """Copy the whole database to a new file and look through it; the turns go on meanwhile.

        The database need not be open: the copy is made on a connection of its own. It raises what
        ``storage.copies.make`` does.
        """
        return await copies.make(self.path, self._key, target)

    async def scrub(self, *, largest: int = SCRUBBED_AT_ONCE) -> bool:
        """Leave no byte of deleted rows behind; return False if that must be tried again later.

        A file of more than ``largest`` bytes is not written anew: that would hold the writer long.
        Cancelled, or when the database is closed, it stops at once and leaves the file as it was.
        """
        try:
            done: bool = await self._writer.hop(self._scrub, largest)
        except driver.Error:  # a reader is in the way, or the disk is full
            return False
        except asyncio.CancelledError:
            await self._stop_scrubbing()
            raise
        return done

    def _scrub(self, connection: driver.Connection, largest: int) -> bool:
        self._is_scrubbing = True
        try:
            return scrub(connection, largest)
        finally:
            self._is_scrubbing = False

    async def _stop_scrubbing(self) -> None:
        if self._is_scrubbing:  # never what somebody else does on the writer
            await self._writer.interrupt()

    async def _drain(self) -> None:
        while self._jobs:
            group = [self._jobs.popleft() for _ in range(min(GROUP_SIZE, len(self._jobs)))]
            try:
                results: Sequence[Result] = await self._writer.hop(run_group, group)
            except Exception as failure:  # noqa: BLE001 - handed to everyone who waits
                self._tell([(job, None, failure) for job in (*group, *self._jobs)])
                self._jobs.clear()
                return
            self._jobs.extendleft(reversed(group[len(results) :]))
            self._uncheckpointed += 1
            self._tell(results)
        self._plan_checkpoint()

    def _plan_checkpoint(self, seconds: float = CHECKPOINT_IDLE_SECONDS) -> None:
        if self._uncheckpointed >= CHECKPOINT_AFTER and self._idle is None:
            loop = asyncio.get_running_loop()
            self._idle = loop.call_later(seconds, self._checkpoint_if_idle)

    def _checkpoint_if_idle(self) -> None:
        self._idle = None
        if self._draining is not None and not self._draining.done():
            self._plan_checkpoint(CHECKPOINT_RETRY_SECONDS)
            return
        self._uncheckpointed = 0
        self._draining = asyncio.get_running_loop().create_task(self._checkpoint())

    async def _checkpoint(self) -> None:
        try:
            await self._writer.hop(checkpoint)
        except driver.Error:  # a full disk, say: what waits hears of that for itself
            log.warning("the database's log could not be moved into its file yet")
        await self._drain()

    def _tell(self, results: Sequence[tuple[Job, Any, BaseException | None]]) -> None:
        for job, value, error in results:
            if job.future.done():  # the one who asked has been cancelled; the work stands
                continue
            if error is None:
                job.future.set_result(value)
            else:
                job.future.set_exception(self._in_words(error))

    def _in_words(self, error: BaseException) -> BaseException:
        """Return what the error says of the disk or the file; itself if it is of something else."""
        return disks.told(error, self.path) or disks.damage(error, self.path) or error
