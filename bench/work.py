"""The work that every side of a measurement does alike."""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable

from bench.loops import run
from bench.processes import StandIn

IN_FLIGHT = 64
OPEN = 1_000_000
"""A pace, in messages a second, that never waits."""
TEXT = (
    "<b>Alumni-ilta</b>\nTorstaina 5. marraskuuta 2026 klo 17.30, Oulu.\n\n"
    "Tervetuloa tapaamaan vanhoja kavereita ja kuulemaan, mitä koululle kuuluu. Tuletko sinä?"
)
BUTTONS = (("Tulen", "1:e:12:coming"), ("Ehkä", "1:e:12:maybe"), ("En pääse", "1:e:12:cannot"))
CALL = {
    "text": TEXT,
    "parse_mode": "HTML",
    "reply_markup": {
        "inline_keyboard": [[{"text": text, "callback_data": data}] for text, data in BUTTONS]
    },
}
Send = Callable[[int], Awaitable[object]]
Measure = Callable[[str, int], Awaitable[dict[str, float]]]


async def sent(send: Send, count: int) -> dict[str, float]:
    """Send that often; return the CPU seconds of one, and how many a second."""
    numbers = iter(range(1, count + 1))

    async def worker() -> None:
        for number in numbers:
            await send(number)

    await asyncio.gather(*[send(1000 + number) for number in range(IN_FLIGHT)])
    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*[worker() for _ in range(IN_FLIGHT)])
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu / count, "rate": count / wall}


async def answered(root: str, count: int) -> dict[str, float]:
    """Wait until that many replies have arrived; return the CPU seconds of one."""
    server, cpu = StandIn(int(root.rpartition(":")[2])), time.process_time()
    while await asyncio.to_thread(server.sends) < count:  # noqa: ASYNC110 - in another process
        await asyncio.sleep(0.2)
    return {"cpu": (time.process_time() - cpu) / count}


def main(measures: dict[str, Measure]) -> None:
    """Measure what the command line says, WHAT ROOT COUNT, and print it as JSON."""
    what, root, count = sys.argv[1:]

    async def measure() -> dict[str, float]:
        return await measures[what](root, int(count))

    print(json.dumps(run(measure())))
