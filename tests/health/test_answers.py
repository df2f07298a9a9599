"""What monitoring is told, while people go on as they do."""

import json
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.facts import KEPT_SECONDS, LONGEST_UNSAID, Lookout
from bot.watch import LIMITS
from tests.faults.disks import read_only
from tests.health.conftest import Monitoring
from tests.stories.world import OWNER_ID, TOKEN, Alumnus, World


async def test_a_bot_at_work_is_alive_and_ready(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """Nothing waits, the database takes writes, and every part has just gone on."""
    await aino.says("/events")
    await world.moves(minutes=1)
    assert (await monitoring.asks("/healthz")).status == 200
    ready, told = await monitoring.is_ready()
    assert ready
    assert told["troubles"] == []
    assert told["database"]["writable"]
    assert told["database"]["bytes"] > 0
    assert told["outbox"]["due"] == {"reply": 0, "reminder": 0, "broadcast": 0}
    assert told["worth_a_look"] == ["there is no backup"]


async def test_a_silent_telegram_is_no_reason_to_start_anew(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """A day without Telegram: not ready, and says why; yet alive, since it tries and tries."""
    world.telegram.faults.breaks(502, times=10_000)
    world.timer.move(24 * 3600.0)
    assert await world.intake.poll_once() > 0
    ready, told = await monitoring.is_ready()
    assert not ready
    assert told["troubles"] == ["no updates could be taken from Telegram for more than 5 minutes"]
    assert told["seconds_since"]["updates_taken"] > 24 * 3600
    assert (await monitoring.asks("/healthz")).status == 200


async def test_a_reply_that_waits_is_told(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """Its turn is done, but the person sees nothing: that is for whoever runs the server."""
    aino.account.says("/events")
    await world.intake.poll_once()
    world.clock.move(timedelta(seconds=LONGEST_UNSAID + 1))
    ready, told = await monitoring.is_ready()
    assert not ready
    assert told["troubles"] == [f"a reply has waited for {LONGEST_UNSAID + 1} s"]
    assert told["outbox"]["due"]["reply"] == 1
    await world.settles()
    assert (await monitoring.is_ready())[0]


async def test_a_disk_that_takes_nothing_is_told(world: World, monitoring: Monitoring) -> None:
    """It can be read, so that all looks well: only a write shows it."""
    await world.db._writer.hop(read_only)
    ready, told = await monitoring.is_ready()
    assert not ready
    assert any(one.startswith("the database cannot be written to") for one in told["troubles"])
    assert not told["database"]["writable"]
    assert (await monitoring.counts("alumni_database_writable")) == {(): 0.0}
    await world.db._writer.hop(lambda connection: read_only(connection, over=True))
    assert (await monitoring.is_ready())[0]


def lookout(world: World, disk_seconds: float = 60.0, **changes: Any) -> Lookout:
    """Return a lookout of this bot that is so patient with disks."""
    settings, app = world.settings.model_copy(update=changes), world.app
    parts = (world.db, world.clock, world.timer, app.intake, app.vitals, settings)
    return Lookout(*parts, disk_seconds=disk_seconds)


async def test_a_disk_that_never_answers_holds_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network's disk that is gone holds whoever looks at it for ever: the bot goes on without."""
    is_back, asked = threading.Event(), []

    def newest(*_: object) -> None:
        asked.append(1)
        is_back.wait(60)

    monkeypatch.setattr("bot.facts.newest", newest)
    looking = lookout(world, disk_seconds=0.01)
    for _ in range(3):
        facts = await looking.facts()
        assert facts.looks == ("a disk does not answer",)
        assert not facts.troubles
        world.timer.move(KEPT_SECONDS)
    assert asked == [1]
    is_back.set()


async def test_a_folder_of_backups_that_cannot_be_read_is_told(world: World) -> None:
    """It belongs to somebody else, say: that is worth a look, and the rest is told all the same."""
    facts = await lookout(world, backups=Path("a" * 300)).facts()
    assert facts.looks == ("the folder of backups cannot be read (File name too long)",)
    assert not facts.troubles
    assert facts.database_bytes > 0


async def test_a_part_that_stands_still_makes_it_unwell(
    world: World, monitoring: Monitoring
) -> None:
    """What the watch would end the process for."""
    world.app.vitals._last["clock"] -= LIMITS["clock"] + 1
    alive = await monitoring.asks("/healthz")
    assert alive.status == 503
    assert json.loads(alive.body)["alive"] is False
    assert not (await monitoring.is_ready())[0]
    await world.moves(minutes=1)
    assert (await monitoring.asks("/healthz")).status == 200
    assert (await monitoring.is_ready())[0]


async def test_each_part_shows_that_it_goes_on(world: World, aino: Alumnus) -> None:
    """Intake by polling, well or not; dispatch by a cycle; the clock by its jobs."""
    vitals = world.app.vitals
    for part in ("intake", "dispatch", "clock"):
        vitals._last[part] -= 1000
    world.telegram.faults.breaks(502, method="getUpdates")
    await world.intake.poll_once()
    assert vitals.age("intake") < 100
    await world.app.dispatch._desk_step()
    assert vitals.age("dispatch") < 100
    assert vitals.age("clock") > 100
    await world.app.clockwork.tick()
    assert vitals.age("clock") < 100


async def test_whoever_asks_often_hears_the_same(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """Asking writes to the disk: no stranger may make the bot do that as fast as they ask."""
    await monitoring.is_ready()
    first = (await monitoring.asks("/readyz")).body
    aino.account.says("/events")
    await world.intake.poll_once()
    assert (await monitoring.asks("/readyz")).body == first
    assert (await monitoring.is_ready())[1]["outbox"]["due"]["reply"] == 1


async def test_nothing_of_people_or_secrets_is_told(world: World, monitoring: Monitoring) -> None:
    """No name, no text, no id, no token: these answers may end up anywhere."""
    aino = await world.member("Aino", id=7_654_321_098)
    await aino.says("Minulla on asia", "/profile", "/nosuchthing")
    world.telegram.faults.refuses(400, "Bad Request: Aino is not a number", method="sendMessage")
    await aino.says("/events")
    await monitoring.is_ready()
    for path in ("/healthz", "/readyz", "/metrics"):
        body = (await monitoring.asks(path)).body
        for secret in ("Aino", "asia", "nosuchthing", str(aino.id), str(OWNER_ID), TOKEN):
            assert secret not in body, f"{secret} in {path}"


async def test_a_bot_that_listens_nowhere_counts_nothing(tmp_path) -> None:  # type: ignore[no-untyped-def]
    """Without LISTEN there is nobody to ask."""
    world = await World(tmp_path).begins()
    assert not world.app.routes
    await world.ends()
