"""One aiohttp session for calls and files, with each failure told as what it means."""

import asyncio
import logging
from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from math import ceil
from typing import Any
from urllib.parse import quote, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import orjson
from yarl import URL

from bot.api import Answer, NoAnswer, NotSent, Upload

CONNECT_SECONDS = 10.0
# Telegram closes an idle connection after about 75 s: ours are gone before that, since a
# call on a connection that is just being closed would end as "perhaps sent".
KEEP_ALIVE_SECONDS = 50.0
# Given once for the session: whatever stands here, aiohttp does not work out for each call.
# Answers are small, and unpacking one would cost more than it saves.
_HEADERS = {"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": "alumni-bot"}
_SURELY_NOT_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,
)
TOO_LARGE = 413  # HTTP's own word for it
MOST_EXACT = 2**53  # of a number in JSON; Telegram's ids stay below it
_log = logging.getLogger(__name__)


class DownloadRefused(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """Telegram did not hand over the file, with this HTTP status, or it is too large: 413."""

    def __init__(self, words: str, status: int) -> None:
        super().__init__(words)
        self.status = status


def parse_answer(status: int, body: bytes) -> Answer:
    """Return the Answer in an HTTP body; one that is not Telegram's JSON is not ok."""
    try:
        data = orjson.loads(body)
    except orjson.JSONDecodeError:
        data = None
    if not isinstance(data, dict) or "ok" not in data:
        words = f"HTTP {status}, not JSON"
        return Answer(status, False, error_code=status, description=words, is_telegrams=False)
    if data["ok"]:
        return Answer(status, ok=True, result=data.get("result"))
    given = data.get("parameters")
    parameters = given if isinstance(given, dict) else {}
    return Answer(
        status,
        ok=False,
        error_code=_whole(data.get("error_code")) or status,
        description=str(data.get("description") or ""),
        retry_after=_whole(parameters.get("retry_after")),
        migrate_to_chat_id=_whole(parameters.get("migrate_to_chat_id")),
    )


def _whole(given: object) -> int | None:
    """Return a number of Telegram's, rounded up; None for anything that it never says."""
    if isinstance(given, int | float) and abs(given) < MOST_EXACT:
        return ceil(given)
    return None


class Carrier:
    """A pool of connections to the Bot API, for one token; made in a running event loop."""

    def __init__(self, root_url: str, token: str, *, connections: int) -> None:
        self._root = root_url
        self._token = token
        self._urls: dict[str, URL] = {}
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=connections, ttl_dns_cache=300, keepalive_timeout=KEEP_ALIVE_SECONDS
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            headers=_HEADERS,
            proxy=proxy_for(root_url),
        )

    async def close(self) -> None:
        """Close every connection at once; a call under way ends as NotSent or NoAnswer."""
        await self._session.close()

    async def ask(self, method: str, params: Mapping[str, Any], seconds: float) -> Answer:
        """Return the answer to a call without files; raise NotSent or NoAnswer."""
        body = aiohttp.BytesPayload(as_json(params), content_type="application/json")
        return await self._post(method, body, seconds)

    async def upload(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload], seconds: float
    ) -> Answer:
        """Return the answer to a call that carries files; raise NotSent or NoAnswer."""
        form = aiohttp.FormData()
        for name, value in params.items():
            if value is not None:
                form.add_field(name, value if isinstance(value, str) else as_json(value).decode())
        for name, file in files.items():
            # From a stream aiohttp sends piece by piece; plain bytes would go in one go.
            content = BytesIO(file.content)
            form.add_field(name, content, filename=file.name, content_type=file.media_type)
        return await self._post(method, form, seconds)

    async def download(self, file_path: str, limit_bytes: int, seconds: float) -> bytes:
        """Return a file that getFile named; raise DownloadRefused, NotSent or NoAnswer."""
        url = URL(f"{self._root}/file/bot{self._token}/{quote(file_path)}", encoded=True)
        try:
            async with self._session.get(url, timeout=_limits(seconds)) as response:
                if response.status != 200:
                    raise DownloadRefused(f"HTTP {response.status}", response.status)
                body = bytearray()  # grows without being copied each time
                if (response.content_length or 0) > limit_bytes:
                    raise DownloadRefused(f"larger than {limit_bytes} bytes", TOO_LARGE)
                async for chunk in response.content.iter_any():
                    body += chunk
                    if len(body) > limit_bytes:
                        raise DownloadRefused(f"larger than {limit_bytes} bytes", TOO_LARGE)
                return bytes(body)
        except (aiohttp.ClientError, OSError, asyncio.CancelledError) as error:
            fault = self._fault(error)
        raise fault  # out here it has no earlier exception, in whose text a URL could stand

    async def _post(
        self, method: str, body: aiohttp.Payload | aiohttp.FormData, seconds: float
    ) -> Answer:
        url = self._urls.get(method) or self._url(method)
        try:
            response = await self._session.post(
                url, data=body, timeout=_limits(seconds), allow_redirects=False
            )
            # Read to its end, or failed: either way the connection is given back.
            return parse_answer(response.status, await response.read())
        except (aiohttp.ClientError, OSError, asyncio.CancelledError) as error:
            fault = self._fault(error)
        raise fault  # out here it has no earlier exception, in whose text a URL could stand

    def _url(self, method: str) -> URL:
        url = URL(f"{self._root}/bot{self._token}/{method}", encoded=True)
        self._urls[method] = url
        return url

    def _fault(self, error: BaseException) -> BaseException:
        """Return what a failed call means, in words that carry no URL."""
        if isinstance(error, asyncio.CancelledError):
            task = asyncio.current_task()
            # Closing cancels whoever waits for a connection: nobody has cancelled that task.
            closing = self._session.closed and task is not None and not task.cancelling()
            return NotSent("closed") if closing else error
        words = type(error).__name__
        return NotSent(words) if isinstance(error, _SURELY_NOT_SENT) else NoAnswer(words)


def as_json(value: Any) -> bytes:
    """Return the value as UTF-8 JSON."""
    return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS)


def proxy_for(root_url: str) -> str | None:
    """Return the proxy that the environment names for this address (HTTPS_PROXY, NO_PROXY).

    Asked once: aiohttp's own `trust_env` asks at every call, in a thread, at four times the
    cost of the call itself.
    """
    parts = urlsplit(root_url)
    proxy = getproxies().get(parts.scheme)
    if proxy is None or proxy_bypass(parts.hostname or ""):
        return None
    if urlsplit(proxy).scheme not in {"http", "https"}:
        _log.warning("Only HTTP proxies are supported: connecting without the one that is set")
        return None
    return proxy


@lru_cache(maxsize=64)
def _limits(seconds: float) -> aiohttp.ClientTimeout:
    # Connecting, and waiting for a free connection, get less time than the whole call: then a
    # time-out that is not a ConnectionTimeoutError surely came after something was written.
    return aiohttp.ClientTimeout(total=seconds, connect=min(CONNECT_SECONDS, seconds / 2))
