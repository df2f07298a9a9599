"""A stand-in for Telegram with people who answer a survey, in a process of its own.

Each in turn taps what the bot has shown them, at even distances; what is measured is how long it
takes from when a tap was due until the next question comes.
"""

import asyncio
import json
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bench.loops import run
from bench.population import FIRST_TELEGRAM_ID
from bench.stand_in import BATCH, NONE, OFFSET, SENT, Connection, Telegram, answer
from handlers.buttons import FirstAnswer
from handlers.forms.screens import TICKED

TAPS_A_SECOND = 100
TICK_SECONDS = 0.005
ROUND, FIRST_OPTION = 1, "employed"
SAYING = ("sendmessage", "editmessagetext")


@dataclass
class Tapping(Telegram):
    """People who tap, ``taps`` times in all; times are monotonic seconds."""

    people: int
    taps: int
    begun: float = 0.0
    handed: int = 0
    asked_at: dict[int, float] = field(default_factory=dict)  # by chat: a tap without an answer
    ready: deque[tuple[int, str]] = field(default_factory=deque)  # who can tap what next
    updates: deque[dict[str, Any]] = field(default_factory=deque)
    polls: deque[asyncio.Transport] = field(default_factory=deque)
    waits: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        first = FirstAnswer(ROUND, FIRST_OPTION).encode()
        self.ready.extend((FIRST_TELEGRAM_ID + n, first) for n in range(self.people))

    def reply(self, path: str, body: bytes) -> bytes:
        """Answer a call; a message or an edit is what somebody was waiting for."""
        if path.startswith("/stand-in/"):
            found = {"waits": self.waits, "left": len(self.asked_at), "handed": self.handed}
            return answer(found)
        method = path.rpartition("/")[2].partition("?")[0].lower()
        if method in SAYING:
            self.hear(json.loads(body))
            return SENT
        return super().reply(path, body)

    def hear(self, call: dict[str, Any]) -> None:
        """Note how long somebody waited, and what they will tap next."""
        chat = int(call["chat_id"])
        if (due := self.asked_at.pop(chat, None)) is None:
            return
        self.waits.append(time.monotonic() - due)
        if (press := next_press(call.get("reply_markup"))) is not None:
            self.ready.append((chat, press))

    def hand_out(self, body: bytes) -> bytes:
        """Give the taps that are not confirmed yet."""
        self.begun = self.begun or time.monotonic()
        if given := OFFSET.search(body):
            while self.updates and self.updates[0]["update_id"] < int(given[1]):
                self.updates.popleft()
        return answer([*self.updates][:BATCH]) if self.updates else NONE

    async def tap(self) -> None:
        """Let a tap fall due at every hundredth of a second, whatever has become of the others."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            due = self.begun + (self.handed + 1) / TAPS_A_SECOND
            while self.begun and self.handed < self.taps and due <= time.monotonic() and self.ready:
                chat, press = self.ready.popleft()
                self.handed += 1
                self.asked_at[chat] = due
                self.updates.append(tapped(self.handed, chat, press))
                due = self.begun + (self.handed + 1) / TAPS_A_SECOND
            if self.updates and self.polls:
                self.polls.popleft().write(answer([*self.updates][:BATCH]))


def tapped(number: int, chat: int, press: str) -> dict[str, Any]:
    """Return the update of a tap."""
    who = {"id": chat, "is_bot": False, "first_name": "Aino", "language_code": "fi"}
    message = {
        "message_id": 7,
        "date": int(time.time()),
        "chat": {"id": chat, "type": "private", "first_name": "Aino"},
        "text": "Kysymys",
    }
    query = {"id": str(number), "from": who, "message": message, "data": press}
    return {"update_id": number, "callback_query": {**query, "chat_instance": "1"}}


def next_press(markup: Any) -> str | None:
    """Return what somebody taps who wants to go on: done after a tick, skip, or an option."""
    keyboard = json.loads(markup) if isinstance(markup, str) else markup or {}
    buttons = [one for row in keyboard.get("inline_keyboard", ()) for one in row]
    data: list[str] = [one.get("callback_data", "") for one in buttons]
    options = [one for one in data if one.startswith("1a:")]
    done = [one for one in data if one.startswith("1m:") and ":done:" in one]
    skip = [one for one in data if one.startswith("1m:") and ":skip:" in one]
    if done and any(one["text"].endswith(TICKED) for one in buttons):
        return done[0]
    return next(iter((*options, *skip)), None)


class Held(Connection):
    """A connection whose long poll waits until somebody taps."""

    telegram: Tapping

    def give(self, reply: bytes) -> None:
        """Answer at once, or when there is something to say."""
        if reply is NONE:
            self.telegram.polls.append(self.transport)
        else:
            self.transport.write(reply)


async def serve(people: int, taps: int) -> None:
    """Answer on a free port, which is printed."""
    telegram = Tapping(people, taps)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Held(telegram), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await telegram.tap()


if __name__ == "__main__":
    run(serve(int(sys.argv[1]), int(sys.argv[2])))
