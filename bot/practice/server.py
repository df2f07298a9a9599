"""The practice server: a Telegram for one bot and a page for its people, on this machine only."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from aiohttp import web

from bot.practice.bot_side import BotSide
from bot.practice.cast import Cast
from bot.practice.page_side import PageSide, PracticeControls
from bot.practice.telegram import Telegram
from config.errors import ConfigurationError

__all__ = ["PracticeControls", "practice_app", "serving"]

_LOCAL = {"127.0.0.1", "localhost", "::1"}
# One document of 50 MB and what is around it.
_LARGEST_REQUEST = 64 * 1024 * 1024
_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' blob:; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def practice_app(telegram: Telegram, controls: PracticeControls, people: Cast) -> web.Application:
    """Put the practice server together; `people` are shown on the page under their keys."""
    app = web.Application(middlewares=[only_from_here], client_max_size=_LARGEST_REQUEST)
    app.on_response_prepare.append(_add_headers)
    BotSide(telegram).add_to(app)
    PageSide(telegram, controls, people).add_to(app)
    static = Path(str(files(__package__).joinpath("static")))
    app.router.add_get("/", _file_response(static / "index.html"))
    app.router.add_static("/static", static)
    return app


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
    except OSError:
        reason = f"port {port} is taken; end what uses it, or choose another one (0: any)"
        raise ConfigurationError("settings", "PRACTICE_PORT", reason) from None


@asynccontextmanager
async def serving(app: web.Application, port: int = 0) -> AsyncIterator[str]:
    """Serve on 127.0.0.1 and yield the address; port 0 takes a free one."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await _listen(runner, port)
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@web.middleware
async def only_from_here(request: web.Request, handler: _Handler) -> web.StreamResponse:
    """Refuse other sites' pages and names of this machine that others made up."""
    origin = request.headers.get("Origin")
    if urlsplit(f"//{request.host}").hostname not in _LOCAL:
        raise web.HTTPForbidden(text="only 127.0.0.1 and localhost")
    if origin is not None and origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="only from the practice page itself")
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        raise web.HTTPForbidden(text="only from the practice page itself")
    return await handler(request)


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)


def _file_response(path: Path) -> _Handler:
    async def page(_request: web.Request) -> web.StreamResponse:
        return web.FileResponse(path)

    return page
