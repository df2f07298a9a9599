"""What is counted: turns by what became of them, calls by what Telegram said."""

import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.entrance import kind_of
from bot.facts import PRIORITIES
from bot.vitals import PARTS
from handlers.incoming import Incoming
from handlers.running import Turns
from handlers.turn import Turn
from tests.health.conftest import Monitoring
from tests.stories.world import Alumnus, World

HERE = "tests.health.test_counting."
EXAMPLES = Path("docs/running")


def greets(turn: Turn) -> None:
    """Say something."""


def stumbles(_: Turn) -> None:
    """Fail, as no turn should."""
    raise LookupError("Aino")


class Greeting:
    """An act that carries what somebody gave."""

    def __init__(self, words: str) -> None:
        self.words = words

    def __call__(self, turn: Turn) -> None:
        """Say nothing of it."""

    def __repr__(self) -> str:
        return f"Greeting({self.words})"


async def runs(turns: Turns, number: int, act: object) -> None:
    """Run an act for an update of this number."""
    await turns.run(Incoming(number, 77, 77), act)  # type: ignore[arg-type]  # acts of any kind


async def test_turns_are_counted_by_function_and_outcome(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """Done, refused, failed, and handed over again: each in the name of the function that acts."""
    await aino.says("/events", "/events", "/team")  # the last is for coordinators
    turns = world.app.turns
    await runs(turns, 900_001, greets)
    await runs(turns, 900_001, greets)
    await runs(turns, 900_002, stumbles)
    counted = await monitoring.counts("alumni_turns_total")
    assert counted[HERE + "greets", "done"] == 1
    assert counted[HERE + "greets", "again"] == 1
    assert counted[HERE + "stumbles", "failed"] == 1
    of_aino = {named: times for named, times in counted.items() if HERE not in named[0]}
    assert sorted(of_aino.values()) == [1, 2]
    assert [times for (_, outcome), times in of_aino.items() if outcome == "refused"] == [1]
    seconds = await monitoring.counts("alumni_turn_seconds_count")
    assert seconds[(HERE + "greets",)] == 2


async def test_an_act_is_named_by_its_code_and_never_by_what_it_was_given(
    world: World, monitoring: Monitoring
) -> None:
    """Partial functions go by the function in them; objects by their kind."""

    def with_words(act: object, words: str, turn: Turn) -> None:
        """Act, as the routes let it."""

    for number, act in enumerate(
        (partial(with_words, greets, "Minulla on asia"), partial(greets), Greeting("Minulla"))
    ):
        await runs(world.app.turns, 900_010 + number, act)
    names = [name for name, _ in await monitoring.counts("alumni_turns_total")]
    assert sorted(names) == [HERE + "Greeting", HERE + "greets"]


async def test_calls_are_counted_by_what_became_of_them(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """Sent, asked to wait (429), refused since the person has blocked the bot."""
    await aino.says("/events")
    world.telegram.faults.too_many_requests(3, method="sendMessage")
    await aino.says("/events")
    await world.moves(seconds=10)
    world.telegram.faults.refuses(
        403, "Forbidden: bot was blocked by the user", method="sendMessage"
    )
    await aino.says("/events")
    counted = await monitoring.counts("alumni_sends_total")
    assert counted["sendMessage", "sent"] >= 2
    assert counted["sendMessage", "wait"] == 1
    assert counted["sendMessage", "unreachable"] == 1
    assert await monitoring.counts("alumni_flood_warnings_total") == {(): 1.0}


async def test_updates_are_counted_by_kind(
    world: World, aino: Alumnus, monitoring: Monitoring
) -> None:
    """Only kinds that the bot asks for have a name: whatever else comes cannot make up more."""
    await aino.says("/profile")
    await aino.taps(aino.labels[0])
    stranger: dict[str, Any] = {"update_id": 900_100, "poll_answer_of_tomorrow": {}}
    world.intake._entrance._noted(kind_of(stranger))
    counted = await monitoring.counts("alumni_updates_total")
    assert counted["message",] >= 1
    assert counted["callback_query",] == 1
    assert counted["other",] == 1
    assert not any("tomorrow" in kind for (kind,) in counted)


async def test_every_state_and_part_has_its_number_from_the_start(
    monitoring: Monitoring,
) -> None:
    """What is not there yet is 0, so that nothing has to be guessed in a graph or an alarm."""
    rows = await monitoring.counts("alumni_outbox_rows")
    states = ("due", "sending")
    assert set(rows) == {(name, state) for name in PRIORITIES.values() for state in states}
    parts = await monitoring.counts("alumni_part_age_seconds")
    assert {name for (name,) in parts} == set(PARTS)
    assert await monitoring.counts("alumni_ready") == {(): 1.0}


async def test_the_example_for_prometheus_asks_for_what_there_is(monitoring: Monitoring) -> None:
    """Each number of which the rules in docs/running warn; a missing one warns of nothing."""
    example = (EXAMPLES / "alumni.rules.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"\balumni_\w+", example)) - {"alumni_backup_age_seconds"}
    there = set(re.findall(r"^# TYPE (\w+)", (await monitoring.asks("/metrics")).body, re.M))
    assert len(named) >= 5
    assert named <= there


@pytest.mark.parametrize(
    ("name", "has"),
    [("prometheus.yml", ["rule_files", "scrape_configs"]), ("alumni.rules.yml", ["groups"])],
)
def test_prometheus_starts_with_the_examples(name: str, has: list[str]) -> None:
    """Rules stand in a file of their own: in the other one Prometheus refuses them."""
    assert re.findall(r"(?m)^(\w+):", (EXAMPLES / name).read_text(encoding="utf-8")) == has
