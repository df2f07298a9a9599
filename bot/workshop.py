"""The workshop: costly, pure work in a process of its own, so that nobody's turn waits for it."""

import asyncio
import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from typing import Any

IDLE_SECONDS = 120.0  # then the process ends, and its memory is free
NICENESS = 10  # people's turns go first
STOPPED = 1  # the exit code of a process whose parent is no more


class Workshop:
    """Runs named functions one after another in one process, begun when it is first needed."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._busy = 0

    async def do(self, name: str, *given: Any) -> Any:
        """Return what the function "module:function" makes of plain data; its error is raised.

        A process that dies raises BrokenProcessPool; the next work begins a new one.
        """
        loop = asyncio.get_running_loop()
        self._keep_awake()
        self._busy += 1
        try:
            return await loop.run_in_executor(self._open(), work, name, *given)
        except BrokenProcessPool:
            self._end()
            raise
        finally:
            self._busy -= 1
            if not self._busy:
                self._idle = loop.call_later(IDLE_SECONDS, self._end)

    async def close(self) -> None:
        """End the process; work that waits is given up, work under way is finished."""
        self._keep_awake()
        pool, self._pool = self._pool, None
        if pool is not None:
            await asyncio.to_thread(pool.shutdown, wait=True, cancel_futures=True)

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
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


def settle_in() -> None:
    """Prepare the workshop's process: politer than its parent, and never outliving it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to deal with
    if hasattr(os, "nice"):
        os.nice(NICENESS)
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
