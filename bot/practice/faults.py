"""Trouble on purpose: refusals, silence and rate limits for tests and for practice."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.api import NoAnswer, NotSent
from bot.practice.checks import Refused


@dataclass(slots=True)
class Fault:
    """What happens to the next `times` calls that fit; `after` lets the call take effect first."""

    trouble: Refused | NotSent | NoAnswer
    times: int = 1
    method: str | None = None
    chat_id: int | None = None
    after: bool = False

    def fits(self, method: str, chat_id: int | None) -> bool:
        """Whether this call is one of those that go wrong."""
        return (
            self.times > 0
            and self.method in (None, method)
            and (self.chat_id is None or self.chat_id == chat_id)
        )


@dataclass(slots=True)
class Faults:
    """A plan of troubles; the first that fits a call is used up by one."""

    plan: list[Fault] = field(default_factory=list)

    def add(
        self,
        trouble: Refused | NotSent | NoAnswer,
        *,
        times: int = 1,
        method: str | None = None,
        chat_id: int | None = None,
        after: bool = False,
    ) -> None:
        """Plan a trouble for the next `times` calls, of one method or chat if named."""
        self.plan.append(Fault(trouble, times, method, chat_id, after))

    def too_many_requests(
        self,
        retry_after: int,
        *,
        times: int = 1,
        method: str | None = None,
        chat_id: int | None = None,
    ) -> None:
        """Plan a 429 that asks to wait `retry_after` seconds."""
        words = f"Too Many Requests: retry after {retry_after}"
        self.add(
            Refused(429, words, retry_after=retry_after),
            times=times,
            method=method,
            chat_id=chat_id,
        )

    def refuses(
        self,
        code: int,
        description: str,
        *,
        times: int = 1,
        method: str | None = None,
        chat_id: int | None = None,
    ) -> None:
        """Plan an error with this code and description."""
        self.add(Refused(code, description), times=times, method=method, chat_id=chat_id)

    def breaks(
        self, code: int = 502, *, times: int = 1, method: str | None = None, after: bool = False
    ) -> None:
        """Plan a fault on Telegram's side: 500 or 502."""
        words = {500: "Internal Server Error", 502: "Bad Gateway"}.get(code, "Server Error")
        self.add(Refused(code, words), times=times, method=method, after=after)

    def never_arrives(
        self, *, times: int = 1, method: str | None = None, chat_id: int | None = None
    ) -> None:
        """Plan a call that surely does not reach Telegram."""
        self.add(NotSent("practice: refused"), times=times, method=method, chat_id=chat_id)

    def stays_silent(
        self,
        *,
        after: bool,
        times: int = 1,
        method: str | None = None,
        chat_id: int | None = None,
    ) -> None:
        """Plan a call without an answer, before or after it has taken effect."""
        self.add(
            NoAnswer("practice: silence"), times=times, method=method, chat_id=chat_id, after=after
        )

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """Return the trouble of this call, used up by one."""
        for fault in self.plan:
            if fault.fits(method, chat_id):
                fault.times -= 1
                return fault
        return None


class RateLimit:
    """Lets `most` messages arrive in any sliding second of `timer`; more are refused with 429."""

    def __init__(self, most: int, timer: Callable[[], float]) -> None:
        self.most = most
        self.refused = 0
        self._timer = timer
        self._arrivals: deque[float] = deque()

    def arrive(self, messages: int = 1) -> None:
        """Count messages in; raises Refused 429 when they are too many."""
        now = self._timer()
        while self._arrivals and self._arrivals[0] <= now - 1:
            self._arrivals.popleft()
        if len(self._arrivals) + messages > self.most:
            self.refused += 1
            wait = max(1, math.ceil(self._arrivals[0] + 1 - now)) if self._arrivals else 1
            raise Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        self._arrivals.extend([now] * messages)
