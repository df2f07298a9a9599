"""What monitoring asks: /healthz (alive), /readyz (at work), /metrics (in numbers)."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

import orjson
from aiohttp import web

from bot.facts import PRIORITIES, Facts, Lookout
from bot.serving import AWAY_SECONDS, Routes
from bot.vitals import PARTS, Part, Vitals
from bot.watch import LIMITS, silent

FINE, NOT_FINE = 200, 503
AT_FIRST: tuple[Part, ...] = ("loop",)  # the others are not at work yet
NO_ANSWER_YET = "Telegram has not answered yet"


def routes(lookout: Lookout, render: Callable[[Facts], bytes], content_type: str) -> Routes:
    """Return the three routes; none of them tells a name, a text or a secret.

    ``render`` makes of the facts what /metrics answers, in this content type.
    """

    async def healthz(_: web.Request) -> web.Response:
        return _alive(lookout.vitals)

    async def readyz(_: web.Request) -> web.Response:
        facts = await lookout.facts()
        return _json(told(facts), is_fine=not facts.troubles)

    async def numbers(_: web.Request) -> web.Response:
        body = render(await lookout.facts())
        return web.Response(body=body, headers={"Content-Type": content_type})

    return [
        web.get("/healthz", healthz),
        web.get("/readyz", readyz),
        web.get("/metrics", numbers),
    ]


def while_starting(vitals: Vitals) -> Routes:
    """Return the routes of a bot that waits for Telegram's first answer: alive, and not ready."""

    async def healthz(_: web.Request) -> web.Response:
        return _alive(vitals, AT_FIRST)

    async def away(_: web.Request) -> web.Response:
        response = _json({"ready": False, "troubles": [NO_ANSWER_YET]}, is_fine=False)
        response.headers["Retry-After"] = AWAY_SECONDS
        return response

    return [web.get("/healthz", healthz), web.route("*", "/{anything:.*}", away)]


def _alive(vitals: Vitals, parts: Collection[Part] = PARTS) -> web.Response:
    """Answer what the watch asks as well: whether these parts go on. It costs nothing."""
    vitals.beat("loop")  # or nobody would answer
    found = silent(vitals, LIMITS, parts)
    ages = {part: round(vitals.age(part), 1) for part in parts}
    return _json({"alive": found is None, "seconds_since": ages}, is_fine=found is None)


def told(facts: Facts) -> dict[str, Any]:
    """Return the facts as /readyz tells them: ages in seconds, sizes in bytes."""
    backlog = facts.backlog
    return {
        "ready": not facts.troubles,
        "troubles": facts.troubles,
        "worth_a_look": facts.looks,
        "seconds_since": {
            "updates_taken": round(facts.intake_age, 1),
            "newest_backup": None if facts.backup_age is None else round(facts.backup_age),
            **{part: round(age, 1) for part, age in facts.ages.items()},
        },
        "database": {"writable": facts.writable, "bytes": facts.database_bytes},
        "disk_free_bytes": facts.free_bytes,
        "outbox": None
        if backlog is None
        else {
            "oldest_reply_seconds": backlog.oldest_reply_seconds,
            **_by_state(backlog.due),
        },
        "due_work": None
        if backlog is None
        else {"oldest_seconds": backlog.oldest_work_seconds, **backlog.work},
    }


def _by_state(due: Mapping[tuple[str, int], int]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (state, priority), count in sorted(due.items()):
        found.setdefault(state, {})[PRIORITIES[priority]] = count
    return found


def _json(told: Mapping[str, Any], *, is_fine: bool) -> web.Response:
    return web.Response(
        status=FINE if is_fine else NOT_FINE,
        body=orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE),
        content_type="application/json",
        headers={"Cache-Control": "no-store"},
    )
