"""Brings updates to the bot's webhook as Telegram does: in order, again and again, for a day."""

import asyncio
import contextlib
import json
import random
import ssl
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp import web

from bot.practice.box import Box
from bot.practice.webhooks import Webhook

PATIENCE_SECONDS = 60.0
LONGEST_WAIT_SECONDS = 60.0
LONGEST_ASKED_WAIT_SECONDS = 3600.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
Queue = tuple[str, int]
Update = dict[str, Any]


def seconds_until_again(failures: int) -> float:
    """Return Telegram's wait after so many failures of one update: 0, 2, 4, … 60–120 s."""
    if failures <= 1:
        return 0.0
    return min(2.0 ** (failures - 1), LONGEST_WAIT_SECONDS * random.uniform(1, 2))


@dataclass(slots=True)
class _Trouble:
    """How often one update could not be brought, and when it is tried again."""

    failures: int
    until: float


class Postman:
    """Brings what waits while a webhook is set: per chat one after the other, chats together.

    A person's messages keep their order, and so do their taps; but a tap and a message may come at
    the same time, as with Telegram.
    """

    def __init__(
        self,
        box: Box,
        *,
        trusts: ssl.SSLContext | None = None,
        again: Callable[[int], float] = seconds_until_again,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """``trusts`` knows good certificates; ``again`` the seconds to wait after n failures."""
        self._box = box
        self.trusts = trusts
        self._again = again
        self._patience = patience
        self._wake = asyncio.Event()
        self._busy: dict[Queue, asyncio.Task[None]] = {}
        self._troubles: dict[int, _Trouble] = {}
        self._known = box.webhook
        self.brought: list[tuple[int, int]] = []
        """Each try: the update's id, and the HTTP status that came back; 0: none did."""
        self.on_answer: list[Callable[[int], None]] = []
        """Told of the status of each try."""

    async def at_work(self, _app: web.Application) -> AsyncIterator[None]:
        """Work as long as the practice server runs."""
        task = asyncio.create_task(self.run())
        yield
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    async def run(self) -> None:
        """Bring updates until cancelled."""
        self._box.updates.on_new.append(self._wake.set)
        connector = aiohttp.TCPConnector(limit=0, ssl=True)
        try:
            async with aiohttp.ClientSession(connector=connector) as session:
                while True:
                    self._wake.clear()
                    await self._sleep(self._start_what_can_go(session))
        finally:
            self._box.updates.on_new.remove(self._wake.set)
            for task in self._busy.values():
                task.cancel()
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def _sleep(self, seconds: float | None) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake.wait()

    def _start_what_can_go(self, session: aiohttp.ClientSession) -> float | None:
        """Return the seconds until something can go again; None when nothing waits for its time."""
        webhook, now = self._box.webhook, asyncio.get_running_loop().time()
        if webhook is not self._known:  # set anew: what failed there may go here at once
            self._known = webhook
            self._troubles.clear()
        if not webhook.url:
            return None
        seen: set[Queue] = set(self._busy)
        waits: list[float] = []
        for update in self._box.updates.waiting():
            queue = queue_of(update)
            if queue in seen:
                continue
            seen.add(queue)
            wait = self._wait_for(update, now)
            if wait > 0:
                waits.append(wait)
            elif len(self._busy) < webhook.connections:
                task = asyncio.create_task(self._bring(session, webhook, queue, update))
                self._busy[queue] = task
        return min(waits, default=None)

    def _wait_for(self, update: Update, now: float) -> float:
        trouble = self._troubles.get(update["update_id"])
        return trouble.until - now if trouble is not None else 0.0

    async def _bring(
        self, session: aiohttp.ClientSession, webhook: Webhook, queue: Queue, update: Update
    ) -> None:
        try:
            status, words, asked = await self._post(session, webhook, update)
        finally:
            del self._busy[queue]
            self._wake.set()
        if self._box.webhook is webhook:  # else nobody listens any more to what is answered there
            self._judge(webhook, update["update_id"], status, words, asked)
        self.brought.append((update["update_id"], status))
        for tell in tuple(self.on_answer):
            tell(status)

    def _judge(
        self, webhook: Webhook, update_id: int, status: int, words: str, asked: float
    ) -> None:
        if 200 <= status <= 299:
            self._taken(update_id)
        else:
            webhook.failed(words, self._box.now())
            self._fail(update_id, asked)

    def _taken(self, update_id: int) -> None:
        self._troubles.pop(update_id, None)
        self._box.updates.confirm(update_id)

    def _fail(self, update_id: int, asked: float) -> None:
        now, known = asyncio.get_running_loop().time(), self._troubles.get(update_id)
        failures = 1 + (known.failures if known is not None else 0)
        self._troubles[update_id] = _Trouble(failures, now + (asked or self._again(failures)))

    async def _post(
        self, session: aiohttp.ClientSession, webhook: Webhook, update: Update
    ) -> tuple[int, str, float]:
        """Return the status, 0 for none, Telegram's words for it, and the wait that was asked."""
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers[SECRET_HEADER] = webhook.secret
        trusts, body = self.trusts or True, json.dumps(update)
        sent = session.post(
            webhook.url, data=body, headers=headers, allow_redirects=False, ssl=trusts
        )
        try:
            async with asyncio.timeout(self._patience), sent as answer:
                await answer.read()
        except TimeoutError:
            return 0, "Read timeout expired", 0.0
        except aiohttp.ClientError as fault:
            return 0, _words_of(fault), 0.0
        words = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        asked = answer.headers.get("Retry-After", "")
        seconds = min(float(asked), LONGEST_ASKED_WAIT_SECONDS) if asked.isdecimal() else 0.0
        return answer.status, words, seconds


def queue_of(update: Update) -> Queue:
    """Return whose turn it is: a chat's messages are one queue, a person's taps another."""
    kind = next(key for key in update if key != "update_id")
    body = update[kind]
    if kind in {"message", "edited_message", "channel_post", "edited_channel_post"}:
        return "message", int(body["chat"]["id"])
    whose = body.get("from") or body.get("user") or body.get("chat") or {}
    return kind, int(whose.get("id", 0))


def _words_of(fault: aiohttp.ClientError) -> str:
    if isinstance(fault, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError):
        return "SSL error {error:0A000086:SSL routines::certificate verify failed}"
    if isinstance(fault, aiohttp.ClientConnectorDNSError):
        return "Failed to resolve host: Name or service not known"
    if isinstance(fault, aiohttp.ClientConnectorError):
        return "Connection refused"
    return "Connection closed by the remote host"
