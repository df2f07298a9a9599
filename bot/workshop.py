"""The workshop: costly, pure work in a process of its own, so that nobody's turn waits for it."""

import asyncio
import logging
import multiprocessing
import os
import signal
import sys
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from importlib import import_module
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

if sys.platform != "win32":
    import resource

IDLE_SECONDS = 120.0  # then the process ends, and its memory is free
MOST_SECONDS = 300.0  # no file takes as long; what does would keep all the others waiting
MOST_MEMORY = 3_000_000_000  # bytes of address space; a file can be made to unfold to any size
NICENESS = 10  # people's turns go first
STOPPED = 1  # the exit code of a process whose parent is no more


class Workshop:
    """Runs named functions one after another in one process, begun when it is first needed."""

    def __init__(self, most_seconds: float = MOST_SECONDS) -> None:
        self._most_seconds = most_seconds
        self._pool: ProcessPoolExecutor | None = None
        self._processes: set[BaseProcess] = set()
        self._idle: asyncio.TimerHandle | None = None
        self._busy = 0
        self._one_by_one = asyncio.Lock()

    async def do(self, name: str, *given: Any) -> Any:
        """Return what the function "module:function" makes of plain data; its error is raised.

        A process that dies raises BrokenProcessPool, one that takes too long TimeoutError; the
        next work begins a new one.
        """
        self._keep_awake()
        self._busy += 1
        try:
            async with self._one_by_one:  # so that nobody's time runs while they wait in line
                return await self._done(name, given)
        finally:
            self._busy -= 1
            if not self._busy:
                loop = asyncio.get_running_loop()
                self._idle = loop.call_later(IDLE_SECONDS, self._end)

    async def _done(self, name: str, given: tuple[Any, ...]) -> Any:
        loop = asyncio.get_running_loop()
        before = set(multiprocessing.active_children())
        work_under_way = loop.run_in_executor(self._open(), work, name, *given)
        self._processes |= set(multiprocessing.active_children()) - before
        try:
            return await asyncio.wait_for(work_under_way, self._most_seconds)
        except (BrokenProcessPool, TimeoutError, asyncio.CancelledError):
            self._end()  # whatever it was doing, nobody waits for it any more
            raise

    async def close(self) -> None:
        """End the process at once: what it was making is made again at the next start."""
        self._keep_awake()
        pool = self._pool
        self._end()
        if pool is not None:
            await asyncio.to_thread(pool.shutdown, wait=True)

    def _open(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")  # a fork would copy open connections
            self._pool = ProcessPoolExecutor(1, context, settle_in)
        return self._pool

    def _keep_awake(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _end(self) -> None:
        pool, self._pool = self._pool, None
        processes, self._processes = self._processes, set()
        for process in processes:
            with suppress(ValueError):  # it has been cleared away already
                process.kill()  # shutting the pool down would wait for what is under way
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)


def settle_in() -> None:
    """Prepare the workshop's process: politer than its parent, and never outliving it."""
    for sign in (signal.SIGINT, signal.SIGTERM):  # whoever ends a whole group of processes, by
        signal.signal(sign, signal.SIG_IGN)  # Ctrl+C say, means the parent, which ends this one
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    if sys.platform != "win32":
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        allowed = MOST_MEMORY if most == resource.RLIM_INFINITY else min(MOST_MEMORY, most)
        with suppress(ValueError, OSError):  # not every system has such a limit
            resource.setrlimit(resource.RLIMIT_AS, (allowed, most))
        with suppress(ValueError, OSError):  # a dump would be large, and hold people's data
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(OSError):  # where memory runs out, a file is lost before the bot is
            Path("/proc/self/oom_score_adj").write_text("1000")
    # Libraries warn of what they find in a file: a letter of a name that a font lacks, say.
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(STOPPED)  # killed, it cannot have told us


def work(name: str, *given: Any) -> Any:
    """Return what the function named "module:function" makes of what is given."""
    module, _, function = name.partition(":")
    return getattr(import_module(module), function)(*given)
