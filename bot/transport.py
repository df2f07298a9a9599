"""Calls to Telegram over HTTP, cheap enough for thousands a second on one core."""

import logging
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.api import Answer, Api, NoAnswer, NotSent, Upload
from bot.carrier import Carrier, as_json
from bot.hiding import TokenHider

__all__ = ["ApiRequest", "TelegramApi", "TokenHider"]

# The long poll, and the spinner on a person's button, never wait behind a broadcast.
QUICK_METHODS = frozenset({"getUpdates", "answerCallbackQuery"})
QUICK_CONNECTIONS = 8
_LOGGERS_WITH_URLS = ("aiohttp.client", "aiohttp.internal", "asyncio")


_HIDER = TokenHider()


class TelegramApi:
    """The Bot API of Telegram, or of a server like it, for one token."""

    def __init__(self, root_url: str, token: str, *, connections: int = 200) -> None:
        self._root = root_url.rstrip("/")
        self._token = token
        self._connections = connections
        self._sends: Carrier | None = None
        self._quick: Carrier | None = None

    def __repr__(self) -> str:
        return f"TelegramApi({self._root!r})"

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def open(self) -> None:
        """Make the pools ready; a connection is made when a call needs it."""
        for name in _LOGGERS_WITH_URLS:
            logging.getLogger(name).addFilter(_HIDER)
        self._sends = Carrier(self._root, self._token, connections=self._connections)
        self._quick = Carrier(self._root, self._token, connections=QUICK_CONNECTIONS)

    async def close(self) -> None:
        """Close every connection at once; a call under way ends as NotSent or NoAnswer."""
        carriers = (self._sends, self._quick)
        self._sends = self._quick = None
        for carrier in carriers:
            if carrier is not None:
                await carrier.close()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        """Return Telegram's answer within timeout seconds, or raise NotSent or NoAnswer.

        No connection within 10 s, or within half of the timeout, ends as NotSent.
        """
        carrier = self._quick if method in QUICK_METHODS else self._sends
        if carrier is None:
            raise NotSent("closed")
        if files:
            return await carrier.upload(method, params, files, timeout)
        return await carrier.ask(method, params, timeout)

    async def download(self, file_path: str, limit_bytes: int, *, seconds: float = 60.0) -> bytes:
        """Return a file that getFile named; raise DownloadRefused, NotSent or NoAnswer."""
        if self._sends is None:
            raise NotSent("closed")
        return await self._sends.download(file_path, limit_bytes, seconds)


class ApiRequest(BaseRequest):
    """Lets python-telegram-bot make its calls over any Api: it opens no socket itself."""

    def __init__(self, api: Api, *, seconds: float = 20.0) -> None:
        self._api = api
        self._seconds = seconds

    @property
    def read_timeout(self) -> float:
        """The seconds that a call may take when nothing else is said."""
        return self._seconds

    async def initialize(self) -> None:
        """Do nothing: whoever made the Api opens it."""

    async def shutdown(self) -> None:
        """Do nothing: whoever made the Api closes it."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        *_positional: Any,
        **_other_timeouts: Any,
    ) -> tuple[int, bytes]:
        """Return the HTTP status and the JSON; raise TimedOut when the call may have arrived."""
        if method != "POST":
            raise NetworkError("Files are fetched by the dispatcher, not here")
        seconds = read_timeout if isinstance(read_timeout, (int, float)) else self._seconds
        params = request_data.parameters if request_data else {}
        try:
            answer = await self._api.call(
                url.rpartition("/")[2], params, _uploads(request_data), timeout=seconds
            )
        except NoAnswer as error:
            raise TimedOut(f"No answer: {error}") from None
        except NotSent as error:
            raise NetworkError(f"Not sent: {error}") from None
        if not answer.is_telegrams:
            raise NetworkError(f"Not Telegram's answer: {answer.description}")
        return answer.status, as_json(_as_telegram_says_it(answer))


def _uploads(data: RequestData | None) -> dict[str, Upload] | None:
    if data is None or not data.contains_files:
        return None
    return {
        part: Upload(name, content if isinstance(content, bytes) else content.read(), media_type)
        for part, (name, content, media_type) in data.multipart_data.items()
    }


def _as_telegram_says_it(answer: Answer) -> dict[str, Any]:
    if answer.ok:
        return {"ok": True, "result": answer.result}
    parameters = {
        "retry_after": answer.retry_after,
        "migrate_to_chat_id": answer.migrate_to_chat_id,
    }
    return {
        "ok": False,
        "error_code": answer.error_code,
        "description": answer.description,
        "parameters": {name: value for name, value in parameters.items() if value is not None},
    }
