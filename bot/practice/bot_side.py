"""The bot's side of the practice server: the Bot API over HTTP."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from aiohttp import BodyPartReader, web

from bot.api import Answer, NoAnswer, NotSent, Upload
from bot.practice.checks import Refused, bad_request
from bot.practice.memory import long_poll, waiting_time
from bot.practice.postman import Postman
from bot.practice.telegram import Telegram, refused

LONGEST_POLL = 50.0
_CONFLICT = Answer(
    409,
    ok=False,
    error_code=409,
    description="Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running",
)


class BotSide:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, telegram: Telegram, postman: Postman | None = None) -> None:
        """``postman`` brings updates to webhooks; without one, somebody with Telegram's habits."""
        self._telegram = telegram
        self._postman = postman or Postman(telegram.box)
        self._poll: asyncio.Task[Answer] | None = None

    def add_to(self, app: web.Application) -> None:
        """Add the routes, and let a waiting poll go when the server stops."""
        app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._call)
        app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._file)
        app.on_shutdown.append(self._stop)
        app.cleanup_ctx.append(self._postman.at_work)

    async def _stop(self, _app: web.Application) -> None:
        if self._poll is not None:
            self._poll.cancel()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method, token = request.match_info["method"], request.match_info["token"]
        try:
            params, files = await read_call(request)
            if method.lower() == "getupdates":
                answer = await self._get_updates(params, token)
            else:
                answer = self._telegram.call(method, params, files, token=token)
        except (NotSent, NoAnswer):
            return _hang_up(request)
        except Refused as refusal:
            answer = refused(refusal)
        return web.json_response(answer_json(answer), status=answer.status)

    async def _get_updates(self, params: Mapping[str, Any], token: str) -> Answer:
        """Only one poll at a time: a second one ends the first, as in Telegram."""
        if self._poll is not None:
            self._poll.cancel()
        seconds = waiting_time(params, LONGEST_POLL)
        poll = asyncio.ensure_future(long_poll(self._telegram, params, seconds, token=token))
        self._poll = poll
        await asyncio.wait([poll])
        if poll.cancelled():
            return _CONFLICT
        self._poll = None if self._poll is poll else self._poll
        return poll.result()

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self._telegram.box.token:
            raise web.HTTPNotFound
        try:
            content = self._telegram.file(request.match_info["path"])
        except (NotSent, NoAnswer):
            return _hang_up(request)
        except Refused as refusal:
            return web.Response(status=refusal.code)
        return web.Response(body=content, content_type="application/octet-stream")


def _hang_up(request: web.Request) -> web.Response:
    """Close the connection without a word: the bot must not know what happened."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def read_call(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Read parameters and files from the query, JSON, a form or multipart."""
    params: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return params | _json_object(await request.text()), {}
    if request.content_type != "multipart/form-data":
        return params | dict(await request.post()), {}
    files: dict[str, Upload] = {}
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader):
            await _read_part(part, params, files)
    return params, files


def _json_object(text: str) -> dict[str, Any]:
    try:
        data = json.loads(text or "{}")
    except json.JSONDecodeError as fault:
        raise bad_request("can't parse JSON object") from fault
    if not isinstance(data, dict):
        raise bad_request("can't parse JSON object")
    return data


async def _read_part(
    part: BodyPartReader, params: dict[str, Any], files: dict[str, Upload]
) -> None:
    name = part.name or ""
    if part.filename is None:
        params[name] = await part.text()
        return
    media_type = part.headers.get("Content-Type", "application/octet-stream")
    files[name] = Upload(part.filename, bytes(await part.read(decode=True)), media_type)


def answer_json(answer: Answer) -> dict[str, Any]:
    """Return the answer as Telegram writes it."""
    if answer.ok:
        return {"ok": True, "result": answer.result}
    shown: dict[str, Any] = {
        "ok": False,
        "error_code": answer.error_code,
        "description": answer.description,
    }
    parameters = {
        name: value
        for name in ("retry_after", "migrate_to_chat_id")
        if (value := getattr(answer, name)) is not None
    }
    return shown | ({"parameters": parameters} if parameters else {})
