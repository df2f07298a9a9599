"""Asking what may never answer, such as a network's disk that is gone, without waiting for ever."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")

SECONDS = 5.0


class Question(Generic[T]):
    """One question that blocks whoever asks it, asked in a thread that keeps no process alive.

    As long as it has not been answered it is not asked again: no threads gather behind it.
    """

    def __init__(self, ask: Callable[[], T], seconds: float = SECONDS) -> None:
        self._ask = ask
        self._seconds = seconds
        self._asked: asyncio.Future[T] | None = None

    async def answer(self) -> T | None:
        """Return the answer, or None if there is none within so many seconds; raise what it does.

        Whoever asks then hears the answer to the question of before, if it comes.
        """
        if self._asked is None:
            self._asked = self._begun()
        asked = self._asked
        await asyncio.wait({asked}, timeout=self._seconds)
        if not asked.done():
            return None
        if self._asked is asked:
            self._asked = None
        return asked.result()

    def _begun(self) -> "asyncio.Future[T]":
        future: Future[T] = Future()

        def ask() -> None:
            try:
                future.set_result(self._ask())
            except BaseException as error:  # noqa: BLE001 - handed to the one who asked
                future.set_exception(error)

        asked = asyncio.wrap_future(future)
        Thread(target=ask, name="question", daemon=True).start()
        return asked
