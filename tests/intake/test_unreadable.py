"""An update of a form that nobody has seen yet: kept as a failure, and in nobody's way."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.entrance import whose
from bot.floods import Floods
from storage import updates
from tests.stories.world import World

WHO = {"id": 77, "is_bot": False, "first_name": "Aino"}
CHAT = {"id": 77, "type": "private", "first_name": "Aino"}
GOOD = {"message_id": 1, "date": 1790000000, "from": WHO, "chat": CHAT, "text": "hei"}


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school whose bot minds floods."""
    world = World(tmp_path)
    world.floods = Floods(world.timer)
    yield await world.begins()
    await world.ends()


@pytest.mark.parametrize(
    "change",
    [
        {"from": {**WHO, "id": "seventy-seven"}},
        {"from": {**WHO, "id": None}},
        {"from": {**WHO, "id": []}},
        {"date": 2**64 - 1},
        {"date": 2**55},
        {"date": "yesterday"},
        {"date": None},  # which can be read, as it happens
        {"chat": "a chat"},
    ],
)
async def test_one_of_an_unknown_form_stops_nobody(world: World, change: dict[str, Any]) -> None:
    """Telegram may change in years to come: the others are answered, and failures are kept."""
    sara = world.stranger("Sara")
    world.telegram.box.updates.add("message", GOOD | change)
    world.telegram.box.updates.add("message", {**GOOD, "text": None, "date": {}, **change})
    await sara.says("/start")
    assert len(sara.news()) > 0
    assert not world.telegram.updates_waiting()
    kept = await world.db.read(updates.failures)
    assert {one.place for one in kept} <= {"bot.processing"}


async def test_a_body_that_is_no_object_stops_nobody(world: World) -> None:
    """Whatever stands in place of a message."""
    world.telegram.box.updates.add("message", [1])  # type: ignore[arg-type]  # that is the point
    await world.stranger("Sara").says("/start")
    assert len(await world.db.read(updates.failures)) == 1


@pytest.mark.parametrize("odd", ["x", None, [], {}, 1.5])
def test_who_cannot_be_told_is_nobody(odd: object) -> None:
    """Such updates stand in a line of their own."""
    assert whose({"update_id": 1, "message": {"from": {"id": odd}}}) == 0
