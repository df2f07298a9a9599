"""The bot's own web server: the webhook, health and metrics, behind a web server with TLS."""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from aiohttp import web

from config.errors import CannotListen

Routes = Sequence[web.RouteDef]

MOST_BYTES = 1024 * 1024  # of a request; Telegram's largest updates take a tenth of that
IDLE_SECONDS = 75.0  # longer than nginx keeps an unused connection open: it closes first
REFUSED_SECONDS = 2.0  # for the rest of a request that nobody reads
AWAY_SECONDS = "2"  # after which Telegram is to try again when the bot starts or ends
ENDING_SECONDS = 1.0  # for answers under way; what they are about is done before


@asynccontextmanager
async def serving(place: tuple[str, int] | None, routes: Routes) -> AsyncIterator[str | None]:
    """Serve the routes at this host and port, and yield the address; with None nothing.

    Port 0 takes a free one. CannotListen when nobody can listen there.
    """
    if place is None:
        yield None
        return
    app = web.Application(client_max_size=MOST_BYTES)
    app.add_routes(routes)
    app.on_response_prepare.append(_say_little)
    runner = web.AppRunner(
        app,
        access_log=None,
        keepalive_timeout=IDLE_SECONDS,
        lingering_time=REFUSED_SECONDS,
        auto_decompress=False,  # what is small on its way in would be anything but in memory
        shutdown_timeout=ENDING_SECONDS,
    )
    await runner.setup()
    try:
        yield await _listen(runner, *place)
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> str:
    try:
        await web.TCPSite(runner, host, port).start()
    except (OSError, UnicodeError) as fault:
        number = getattr(fault, "errno", 0) or 0
        why = os.strerror(number) if number > 0 else "no such address"
        name = f"[{host}]" if ":" in host else host
        reason = (
            f"nobody can listen at {name}:{port} ({why}); end what uses it, or choose another "
            "port or another address of this machine"
        )
        raise CannotListen("settings", "LISTEN", reason) from None
    bound = runner.addresses[0]
    name = f"[{bound[0]}]" if ":" in bound[0] else bound[0]
    return f"http://{name}:{bound[1]}"


async def _say_little(_request: web.Request, response: web.StreamResponse) -> None:
    """Tell nobody which versions answer."""
    response.headers.pop("Server", None)
