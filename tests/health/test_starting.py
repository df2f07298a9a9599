"""A bot that has just been started and waits for Telegram, perhaps for hours."""

import aiohttp

from bot import health
from bot.serving import serving
from bot.vitals import Vitals


async def test_it_is_alive_but_not_ready() -> None:
    """Nobody may start it anew for that; Telegram, if it comes by webhook, is to come again."""
    vitals = Vitals()
    for part in ("clock", "intake", "dispatch"):
        vitals._last[part] -= 24 * 3600  # none of them is at work yet
    async with (
        serving(("127.0.0.1", 0), health.while_starting(vitals)) as address,
        aiohttp.ClientSession(address) as monitoring,
    ):
        async with monitoring.get("/healthz") as answer:
            assert answer.status == 200
            assert (await answer.json())["alive"] is True
        async with monitoring.get("/readyz") as answer:
            assert answer.status == 503
            assert (await answer.json())["troubles"] == ["Telegram has not answered yet"]
        async with monitoring.post("/telegram", data=b"{}") as answer:
            assert answer.status == 503
            assert answer.headers["Retry-After"] == "2"
