"""The people's side of the practice server: what the page asks for and does."""

import asyncio
import json
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, Protocol

from aiohttp import web

from bot.practice.actions import ACTIONS, body, number
from bot.practice.box import Change
from bot.practice.cast import Cast
from bot.practice.crowd import Crowd
from bot.practice.person import ImpossibleAction
from bot.practice.telegram import Telegram
from bot.practice.views import answer_view, person_view, picture_type

TICK_SECONDS = 10.0
_BYTES = "application/octet-stream"
_LONGEST_MOVE = timedelta(days=400)


class PracticeControls(Protocol):
    """The practice clock, and what it leads to next."""

    def now(self) -> datetime:
        """Return the practice time, aware."""

    def move(self, by: timedelta) -> None:
        """Move the practice time forward."""

    async def next_due(self) -> datetime | None:
        """Return the time of the next thing that the bot will do by itself."""


class PageSide:
    """Answers `/practice/...`: the state, a stream of changes, and what people do."""

    def __init__(self, telegram: Telegram, controls: PracticeControls, people: Cast) -> None:
        self._telegram = telegram
        self._controls = controls
        self._people = people
        self._crowd = Crowd(telegram, people.values())
        self._answering: asyncio.Task[None] | None = None
        self._keys = {person.id: key for key, person in people.items()}
        self._stopping = asyncio.Event()
        self._streams: set[asyncio.Queue[Change]] = set()

    def add_to(self, app: web.Application) -> None:
        """Add the routes, and let the streams end when the server stops."""
        app.router.add_get("/practice/state", self._state)
        app.router.add_get("/practice/stream", self._stream)
        app.router.add_get("/practice/files/{path:.+}", self._file)
        app.router.add_post("/practice/clock", self._clock)
        app.router.add_post("/practice/others", self._others)
        app.router.add_post("/practice/people/{key}/{action}", self._act)
        app.on_shutdown.append(self._stop)
        self._telegram.box.on_change.append(self._spread)

    async def _stop(self, _app: web.Application) -> None:
        self._telegram.box.on_change.remove(self._spread)
        self._stopping.set()
        if self._answering is not None:
            self._answering.cancel()
        self._spread(Change("stop", 0))

    def _spread(self, change: Change) -> None:
        for stream in self._streams:
            stream.put_nowait(change)

    async def _state(self, _request: web.Request) -> web.Response:
        return web.json_response(await self._everything())

    async def _everything(self) -> dict[str, Any]:
        bot = self._telegram.box.bot
        return {
            "bot": {"name": bot.full_name, "username": bot.username},
            "clock": await self._clock_view(),
            "others": asdict(self._crowd.progress),
            "people": [person_view(key, person) for key, person in self._people.items()],
        }

    async def _clock_view(self) -> dict[str, Any]:
        due = await self._controls.next_due()
        return {"now": self._controls.now().isoformat(), "due": due.isoformat() if due else None}

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        changes: asyncio.Queue[Change] = asyncio.Queue()
        self._streams.add(changes)
        try:
            await _send(response, "state", await self._everything())
            while not self._stopping.is_set():
                await self._pass_on(response, await _together(changes))
        except ConnectionResetError:
            pass  # the page was closed
        finally:
            self._streams.discard(changes)
        return response

    async def _pass_on(self, response: web.StreamResponse, changes: list[Change]) -> None:
        """Send who is written to, each person that changed once, the answers, and the time."""
        await self._send_small(response, changes, "typing")
        shown = {change.chat_id for change in changes if change.kind == "chat"}
        everybody = any(change.kind == "menu" for change in changes)
        for key, person in self._people.items():
            if everybody or shown & {person.id, *(group.id for group in person.groups())}:
                await _send(response, "person", person_view(key, person))
        await self._send_small(response, changes, "answer")
        if any(change.kind == "others" for change in changes):
            await _send(response, "others", asdict(self._crowd.progress))
        await _send(response, "clock", await self._clock_view())

    async def _send_small(
        self, response: web.StreamResponse, changes: list[Change], kind: str
    ) -> None:
        for change in changes:
            key = self._keys.get(change.chat_id, "")
            if key and change.kind == kind:
                await _send(response, kind, answer_view(key, change))

    async def _file(self, request: web.Request) -> web.Response:
        file = self._telegram.box.shelf.by_path(request.match_info["path"])
        if file is None:
            raise web.HTTPNotFound
        headers = {"Content-Security-Policy": "sandbox; default-src 'none'"}
        media_type = picture_type(file)
        if media_type is None:
            headers["Content-Disposition"] = "attachment"
        return web.Response(body=file.content, content_type=media_type or _BYTES, headers=headers)

    async def _clock(self, request: web.Request) -> web.Response:
        wanted = await body(request)
        due = await self._controls.next_due()
        if wanted.get("to") == "due":
            by = due - self._controls.now() if due else timedelta(0)
        else:
            by = timedelta(minutes=number(wanted, "minutes"))
        if not timedelta(0) <= by <= _LONGEST_MOVE:
            by = timedelta(0)
        self._controls.move(by)
        self._spread(Change("clock", 0))
        return web.json_response(await self._clock_view())

    async def _others(self, _request: web.Request) -> web.Response:
        """Let the people who are not on the page answer; once more only when they have."""
        if self._answering is None or self._answering.done():
            work = self._crowd.answer(lambda: self._spread(Change("others", 0)))
            self._answering = asyncio.create_task(work)
        return web.json_response({})

    async def _act(self, request: web.Request) -> web.Response:
        person = self._people.get(request.match_info["key"])
        act = ACTIONS.get(request.match_info["action"])
        if person is None or act is None:
            raise web.HTTPNotFound
        try:
            return web.json_response(await act(person, request))
        except ImpossibleAction as reason:
            return web.json_response({"error": str(reason)}, status=409)


async def _together(changes: asyncio.Queue[Change]) -> list[Change]:
    """Return the changes of one moment; none after a while, so that the clock goes on."""
    try:
        found = [await asyncio.wait_for(changes.get(), TICK_SECONDS)]
    except TimeoutError:
        return []
    while not changes.empty():
        found.append(changes.get_nowait())
    return found


async def _send(response: web.StreamResponse, event: str, data: Any) -> None:
    text = json.dumps(data, ensure_ascii=False)
    await response.write(f"event: {event}\ndata: {text}\n\n".encode())
