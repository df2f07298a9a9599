"""The webhook: Telegram brings each update, and hears 200 when its turn has been committed."""

import asyncio
import hmac
import logging
import random
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from bot.api import Answer, Api, NoAnswer, NotSent
from bot.entrance import Entrance, Process, Silence, Update, nothing
from bot.floods import Floods
from bot.lines import Lines, NotTaken
from bot.outcomes import Unauthorised as TokenRefused
from bot.outcomes import Wait, judge
from bot.serving import AWAY_SECONDS, Routes
from bot.timers import Timer
from bot.troubles import Unauthorised, report
from bot.verdicts import shortened
from bot.waiting import rest
from bot.webhook_info import Info, host_of, is_as_wanted, since, told_by_telegram
from config.settings import Settings

__all__ = ["WebhookIntake", "told_by_telegram"]

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
MOST_CONNECTIONS = 40  # Telegram's own usual; it opens them as they are needed
BODY_SECONDS = 10.0
LOOK_SECONDS = 60.0
LONGEST_PAUSE_SECONDS = 60.0
TOLD_EVERY_SECONDS = 3600.0


class WebhookIntake:
    """Takes updates as Telegram brings them, and minds that it brings them here.

    Answers 200 only after the turn's commit. Anything else, and Telegram brings the update again,
    for a day: what has had its turn then changes nothing.
    """

    def __init__(
        self,
        api: Api,
        process: Process,
        timer: Timer,
        settings: Settings,
        allowed_updates: Sequence[str] = (),
        floods: Floods | None = None,
        too_much: Process | None = None,
        beat: Callable[[], None] = nothing,
        noted: Callable[[str], None] = nothing,
        body_seconds: float = BODY_SECONDS,
    ) -> None:
        """Call ``beat`` for each update and each look at Telegram; for the rest see Entrance.

        Who needs more than ``body_seconds`` to send an update is hung up on.

        ValueError when the settings have no webhook.
        """
        if settings.webhook_url is None or settings.webhook_secret is None:
            raise ValueError("a webhook without WEBHOOK_URL and WEBHOOK_SECRET")
        self._api = api
        self._timer = timer
        self._settings = settings
        self._url = settings.webhook_url
        self._secret = settings.webhook_secret.get_secret_value()
        self._allowed = list(allowed_updates)
        self._lines = Lines(Entrance(process, floods, too_much, noted))
        self._beat = beat
        self._body_seconds = body_seconds
        self._silence = Silence(timer)
        self._is_open = self._is_set = False
        self._troubles = 0
        self._old_error: int | None = None  # its date: it and those before it are over
        self._strangers = 0
        self._told_strangers: float | None = None
        self._told_sentences: float | None = None
        self.told: tuple[str, ...] = ()
        """What Telegram reported at the last look, in plain sentences; empty when all is well."""

    def routes(self) -> Routes:
        """Return the one route, at the path of WEBHOOK_URL."""
        return [web.post(urlsplit(self._url).path or "/", self.receive)]

    def age(self) -> float:
        """Return the seconds since an update was taken, or Telegram had none to complain of."""
        return self._silence.age()

    def stuck(self) -> bool:
        """Return whether nothing has come in for 5 minutes; say so in the log once an hour."""
        return self._silence.is_long()

    def has_rival(self) -> bool:
        """Return False: who takes the updates elsewhere is among what Telegram reports, `told`."""
        return False

    async def run(self) -> None:
        """Be open, and keep Telegram's webhook right, until cancelled; what was begun is finished.

        Raises Unauthorised when Telegram refuses the token.
        """
        self._is_open = True
        try:
            while True:
                await rest(self._timer, await self.look_once(), self._beat)
        finally:
            self._is_open = False
            await self._lines.ended()

    async def receive(self, request: web.Request) -> web.Response:
        """Answer one delivery: 200 when the update is done, 500 when it must come again."""
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret.encode()):
            self._note_stranger()
            return web.Response(status=403)
        if not self._is_open:
            return web.Response(status=503, headers={"Retry-After": AWAY_SECONDS})
        try:
            async with asyncio.timeout(self._body_seconds):
                body = await request.read()
        except TimeoutError:
            return _hanging_up(408)
        except (ConnectionError, web.RequestPayloadError):  # whoever it was has hung up half way
            return _hanging_up(400)
        update = _read(body)
        return web.Response(status=400) if update is None else await self._done(update)

    async def _done(self, update: Update) -> web.Response:
        try:
            await self._lines.take(update)
        except NotTaken:
            return web.Response(status=500)
        finally:
            self._beat()
        self._silence.broken()
        return web.Response()

    def _note_stranger(self) -> None:
        self._strangers += 1
        now, last = self._timer.time(), self._told_strangers
        if last is None or now - last >= TOLD_EVERY_SECONDS:
            log.warning("requests without the right secret refused: %d", self._strangers)
            self._told_strangers, self._strangers = now, 0

    async def look_once(self) -> float:
        """Set the webhook, or look whether it still is right; return the seconds to wait then."""
        try:
            return await self._look()
        except (NotSent, NoAnswer) as trouble:
            log.warning("Telegram cannot be reached: %s", type(trouble).__name__)
            return self._pause()
        except Unauthorised:
            raise
        except Exception as error:  # noqa: BLE001 - whatever Telegram reports, updates go on coming
            report(log, "the webhook could not be looked at, it will be again", error)
            return self._pause()
        finally:
            self._beat()

    async def _look(self) -> float:
        if not self._is_set and (pause := await self._set()) > 0:
            return pause
        answer = await self._api.call("getWebhookInfo", {})
        if not answer.ok or not isinstance(answer.result, dict):
            return self._refused(answer, "getWebhookInfo")
        self._troubles = 0
        if self._old_error is None or not answer.result.get("pending_update_count"):
            # Of the time when the bot was away, or over: Telegram shows its last error for ever.
            self._old_error = int(answer.result.get("last_error_date") or 0)
        return await self._judged(since(answer.result, self._old_error))

    async def _judged(self, info: Info) -> float:
        self._tell(tuple(told_by_telegram(info, self._settings)))
        if not is_as_wanted(info, self._url, self._allowed):
            self._is_set = False
            return await self._set() or LOOK_SECONDS
        if not info.get("pending_update_count") or not info.get("last_error_message"):
            self._silence.broken()
        return LOOK_SECONDS

    async def _set(self) -> float:
        params = {
            "url": self._url,
            "secret_token": self._secret,
            "allowed_updates": self._allowed,
            "max_connections": MOST_CONNECTIONS,
            "drop_pending_updates": False,
        }
        answer = await self._api.call("setWebhook", params)
        if not answer.ok:
            return self._refused(answer, "setWebhook")
        self._is_set = True
        log.info("Telegram brings updates to %s", host_of(self._url))
        return 0.0

    def _refused(self, answer: Answer, method: str) -> float:
        code = answer.error_code or answer.status
        outcome = judge(answer, method=method)
        if isinstance(outcome, TokenRefused) or (code == 404 and answer.is_telegrams):
            raise Unauthorised(answer.description)
        if isinstance(outcome, Wait):
            log.warning("Telegram asks the webhook to wait %d s", outcome.seconds)
            return float(outcome.seconds)
        words = shortened(answer.description)
        log.error("%s refused: %d %s", method, code, words)
        if method == "setWebhook" and code == 400:
            self.told = (f"Telegram refuses the webhook (“{words}”): look at WEBHOOK_URL.",)
        return self._pause()

    def _tell(self, sentences: tuple[str, ...]) -> None:
        """Say in the log what Telegram reports: at once, and then once an hour while it lasts."""
        now, last = self._timer.time(), self._told_sentences
        if sentences and (last is None or now - last >= TOLD_EVERY_SECONDS):
            self._told_sentences = now
            log.warning("the webhook: %s", " ".join(sentences))
        if self.told and not sentences:
            self._told_sentences = None
            log.info("the webhook: all is well again")
        self.told = sentences

    def _pause(self) -> float:
        longest = min(LONGEST_PAUSE_SECONDS, 2.0**self._troubles)
        self._troubles = min(self._troubles + 1, 10)
        return max(1.0, longest * random.uniform(0.5, 1.0))  # noqa: S311 - spreads, guards nothing


def _read(body: bytes) -> Update | None:
    """Return the update in a body, or None for what Telegram would never send."""
    try:
        found: Any = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    is_one = isinstance(found, dict) and type(found.get("update_id")) is int
    return found if is_one else None


def _hanging_up(status: int) -> web.Response:
    response = web.Response(status=status)
    response.force_close()
    return response
