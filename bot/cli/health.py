"""``python -m bot health``: asks the running bot whether it is alive, for Docker and the like."""

import asyncio
import json
from http.client import HTTPConnection, HTTPException
from typing import Any

from bot.cli.wish import Wish

ALIVE, NOT_ALIVE, NOBODY_TO_ASK = 0, 1, 2
SECONDS = 5.0
_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - listened at by the bot, asked here


def reached(host: str) -> str:
    """Return by which name this machine reaches itself where it listens."""
    return _EVERYWHERE.get(host, host)


async def health(wish: Wish) -> int:
    """Print in one line how the bot is; return 0 if it is alive, 1 if not, 2 without LISTEN."""
    place = wish.settings.listen_at
    if place is None:
        print("LISTEN is not set: the bot cannot be asked. Set it in .env, such as 127.0.0.1:8080.")
        return NOBODY_TO_ASK
    host, port = place
    try:
        told = await asyncio.to_thread(_asked, reached(host), port)
    except (OSError, HTTPException, ValueError):
        print(f"The bot does not answer at {host}:{port}.")
        return NOT_ALIVE
    ages = ", ".join(f"{part} {seconds:.0f} s" for part, seconds in told["seconds_since"].items())
    print(f"{'Alive' if told['alive'] else 'Stuck'}. Last sign of life of each part: {ages} ago.")
    return ALIVE if told["alive"] else NOT_ALIVE


def _asked(host: str, port: int) -> dict[str, Any]:
    """Return what /healthz tells; ValueError if it is not ours that answers."""
    connection = HTTPConnection(host, port, timeout=SECONDS)  # by no proxy
    try:
        connection.request("GET", "/healthz")
        told = json.loads(connection.getresponse().read())
    finally:
        connection.close()
    if not isinstance(told, dict) or not {"alive", "seconds_since"} <= told.keys():
        raise ValueError("not ours")
    return told
