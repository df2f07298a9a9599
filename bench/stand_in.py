"""A stand-in for Telegram on the loopback, in a process of its own: raw asyncio, no framework.

It answers every call at once, hands out made-up updates, and remembers when what came.
`GET /stand-in/state` and `/stand-in/arrivals` return what it has seen; `/stand-in/reset?updates=N`
starts anew.
"""

import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from typing import cast

from bench.loops import run

BOT = {"id": 123456, "is_bot": True, "first_name": "Alumni", "username": "alumni_bot"}
CHAT = {"id": 5, "first_name": "Aino", "type": "private"}
PEOPLE = 5000
BATCH = 100
# What Telegram's own front sends along with an answer.
HEAD = (
    b"HTTP/1.1 200 OK\r\nServer: nginx/1.18.0\r\nDate: Sat, 21 Nov 2026 22:00:00 GMT\r\n"
    b"Content-Type: application/json\r\nConnection: keep-alive\r\n"
    b"Strict-Transport-Security: max-age=31536000; includeSubDomains; preload\r\n"
    b"Access-Control-Allow-Origin: *\r\nContent-Length: %d\r\n\r\n%b"
)
OFFSET = re.compile(rb'offset"?(?:[=:]|\r\n(?:[^\r\n]+\r\n)*\r\n)\s*(\d+)')


@dataclass
class Seen:
    """Times are monotonic seconds, the same for every process of the machine."""

    updates: int = 0
    confirmed: int = 0
    first_poll: float | None = None
    arrivals: list[float] = field(default_factory=list)


def answer(result: object) -> bytes:
    body = json.dumps({"ok": True, "result": result}, separators=(",", ":")).encode()
    return HEAD % (len(body), body)


def update(number: int) -> dict[str, object]:
    person = {**CHAT, "id": 1000 + number % PEOPLE}
    message = {
        "message_id": number,
        "date": int(time.time()),
        "chat": person,
        "from": {"id": person["id"], "is_bot": False, "first_name": "Aino", "language_code": "fi"},
        "text": "/help",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
    }
    return {"update_id": number, "message": message}


SENT = answer(
    {"message_id": 7, "from": BOT, "chat": CHAT, "date": 1_790_000_000, "text": "Hei, Aino!"}
)
TRUE, NONE, ME = answer(True), answer([]), answer(BOT)


class Telegram:
    """Answers one request after the other."""

    def __init__(self) -> None:
        self.seen = Seen()

    def reply(self, path: str, body: bytes) -> bytes:
        if path.startswith("/stand-in/"):
            return self.control(path.removeprefix("/stand-in/"))
        method = path.rpartition("/")[2].partition("?")[0].lower()
        if method.startswith("sendmessage"):
            self.seen.arrivals.append(time.monotonic())
            return SENT
        if method == "getupdates":
            return self.hand_out(body)
        return ME if method == "getme" else TRUE

    def control(self, order: str) -> bytes:
        if order.startswith("reset"):
            self.seen = Seen(updates=int(order.partition("=")[2] or 0))
        if order == "arrivals":
            return answer(self.seen.arrivals)
        return answer({"first_poll": self.seen.first_poll, "sends": len(self.seen.arrivals)})

    def hand_out(self, body: bytes) -> bytes:
        seen = self.seen
        seen.first_poll = seen.first_poll or time.monotonic()
        if given := OFFSET.search(body):
            seen.confirmed = max(seen.confirmed, int(given[1]) - 1)
        first = seen.confirmed + 1
        numbers = range(first, min(first + BATCH, seen.updates + 1))
        return answer([update(number) for number in numbers]) if numbers else NONE


class Connection(asyncio.Protocol):
    """Just enough HTTP/1.1: bodies with a length, one request at a time."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.unread = b""
        self.transport = asyncio.Transport()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.unread += data
        while (end := self.unread.find(b"\r\n\r\n") + 4) > 3:
            head = self.unread[:end]
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            whole = end + (int(length[1]) if length else 0)
            if len(self.unread) < whole:
                return
            body, self.unread = self.unread[end:whole], self.unread[whole:]
            self.give(self.telegram.reply(head.split(b" ", 2)[1].decode(), body))

    def give(self, reply: bytes) -> None:
        if reply is not NONE:
            self.transport.write(reply)
            return
        # Nothing new: a long poll, though a short one.
        asyncio.get_running_loop().call_later(0.2, self.transport.write, reply)


async def serve() -> None:
    telegram = Telegram()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(telegram), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    run(serve())
