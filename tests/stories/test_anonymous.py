"""Anonymous rounds: after sending, nothing in the database leads from answers to people."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from storage import sheets as anonymous
from storage import surveys
from storage.surveys import ANONYMOUS
from storage.transaction import Transaction
from tests.stories.asking import asks, career, only, part_of
from tests.stories.world import Alumnus, World

Taps = tuple[str, ...]
SHORT: Taps = ("Olen perhevapaalla", "Ohita kysymys")
LONG: Taps = ("Olen työssä", "Osa-aikatyö", "=Lumikkotutkija", "Melko hyvin", "Melko tyytyväinen")
WORDS = ("=Enemmän lumikkoja", "=Vähemmän lumikkoja")
NAMES = ("Aino", "Ville", "Sanni")


def tables(tx: Transaction) -> dict[str, list[dict[str, Any]]]:
    """Return every row of every table."""
    names = tx.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {
        name: [dict(row) for row in tx.all(f"SELECT * FROM {name}")]
        for (name,) in map(tuple, names)
        if not name.startswith("sqlite_")
    }


async def gives(who: Alumnus, answers: Taps) -> None:
    """Answer each question by a tap, or in words where it begins with =."""
    for one in answers:
        await (who.says(one[1:]) if one.startswith("=") else who.taps(one))
    await who.taps("Lähetä vastaukset")
    who.sees("Kiitos vastauksista!")


async def answered(folder: Path, given: dict[str, Taps]) -> dict[str, list[dict[str, Any]]]:
    """Return the whole database after these people have answered an anonymous round, in turn."""
    world = await World(folder).begins()
    try:
        people = {name: await world.member(name) for name in NAMES}
        await asks(world, ANONYMOUS)
        for name in NAMES:
            await gives(people[name], given[name])
        return await world.db.read(tables)
    finally:
        await world.ends()


def sheets(rows: list[dict[str, Any]]) -> list[str]:
    """Return what was answered, in an order that comes from the answers alone."""
    return sorted(row["answers"] for row in rows)


async def test_the_database_is_the_same_whoever_gave_which_answers(tmp_path: Path) -> None:
    """Let two people swap their answers: no table tells the one world from the other."""
    long, short = (*LONG, WORDS[0]), (*SHORT, WORDS[1])
    third = (*SHORT, "Ohita kysymys")
    one = await answered(tmp_path / "one", dict(zip(NAMES, (long, short, third), strict=True)))
    two = await answered(tmp_path / "two", dict(zip(NAMES, (short, long, third), strict=True)))
    one_sheets, two_sheets = one.pop("anonymous_sheet"), two.pop("anonymous_sheet")
    assert sheets(one_sheets) == sheets(two_sheets)
    assert len(one_sheets) == len(NAMES)
    for table, rows in one.items():
        assert rows == two[table], table


async def test_nothing_that_was_answered_stands_anywhere_else(world: World, aino: Alumnus) -> None:
    """Not in the outbox, in forms, in updates, in the audit log: only on the sheet."""
    number = await asks(world, ANONYMOUS)
    await gives(aino, (*LONG, WORDS[0]))
    found = await world.db.read(tables)
    (sheet,) = found.pop("anonymous_sheet")
    assert set(sheet) == {"round_id", "key", "answers"}
    assert len(sheet["key"]) == 16
    kept = json.loads(sheet["answers"])
    assert kept["job_title"] == "Lumikkotutkija"
    assert kept["skills_wish"] == "Enemmän lumikkoja"
    for table in ("survey_round", "name_word"):  # the wording; words of names
        found.pop(table, None)
    for table, rows in found.items():
        said = json.dumps(rows, default=repr, ensure_ascii=False)
        for word in ("umikko", "part_time", "main_activity", sheet["key"].hex()):
            assert word not in said, table
    assert not found["form_session"]
    assert not found["form_answer"]
    assert (await part_of(world, aino, number)).state == "finished"


async def test_no_time_is_finer_than_the_day(world: World, aino: Alumnus) -> None:
    """Every moment of somebody's part in the round is the beginning of its local day."""
    number = await asks(world, ANONYMOUS)
    await world.moves(days=1, hours=3, minutes=21)
    await aino.taps("Etsin työtä")
    await world.moves(days=1, minutes=13)
    await aino.taps("En tarvitse apua", "Valmis", "Ohita kysymys", "Ohita kysymys")
    await aino.taps("Lähetä vastaukset")
    mine = await part_of(world, aino, number)
    zone = world.app.house.organisation.zone
    times = (mine.invited_at, mine.opened_at, mine.started_at, mine.finished_at)
    local = [datetime.fromtimestamp(at or 0, UTC).astimezone(zone) for at in times]
    assert [f"{one:%d.%m. %H:%M:%S}" for one in local] == [
        "02.11. 00:00:00",
        "03.11. 00:00:00",
        "03.11. 00:00:00",
        "04.11. 00:00:00",
    ]
    assert mine.next_at is None


async def test_the_order_of_sheets_is_not_the_order_of_answering(world: World) -> None:
    """Rows lie by their random keys; a new one may come before, between or after the others."""
    number = await asks(world, ANONYMOUS)
    places = []
    for n in range(20):
        rows = await world.db.write(_puts, number, n)
        places.append([json.loads(row)["n"] for row in rows].index(n))
    assert places != list(range(20)), "twenty random keys were in order: once in 10^18"


def _puts(tx: Transaction, round_id: int, n: int) -> list[str]:

    anonymous.put(tx, round_id, {"n": n})
    return [row[0] for row in tx.all("SELECT answers FROM anonymous_sheet")]


async def test_one_cannot_answer_twice(world: World, aino: Alumnus) -> None:
    """That somebody has answered is known; an old button says thank you."""
    number = await asks(world, ANONYMOUS)
    old = aino.button("Opiskelen")
    await gives(aino, (*SHORT, "Ohita kysymys"))
    await aino.presses(*old)
    assert "Botti ei enää tiedä, mitkä niistä ovat sinun" in aino.last.words
    counted = await world.db.read(surveys.counts, number)
    assert counted.finished == 1
    kept = await world.db.read(tables)
    assert len(kept["anonymous_sheet"]) == 1


@pytest.mark.parametrize("pause", [1, 20])
async def test_an_anonymous_survey_can_be_paused(world: World, aino: Alumnus, pause: int) -> None:
    """Until it is sent, answers wait with the person, who goes on at the very question."""
    await asks(world, ANONYMOUS)
    await aino.taps("Opiskelen", "Lopeta")
    await world.restarts()
    await world.moves(days=pause)
    await aino.says("/answers")
    await aino.taps("1. Urakysely", "Jatka")
    aino.sees("Missä opiskelet nyt?")


async def test_one_anonymous_question_is_one_tap(world: World, aino: Alumnus) -> None:
    """There is nothing to check before sending: the tap in the invitation is all."""
    asked = career(world)
    await asks(world, ANONYMOUS, only(asked, asked.question("main_activity")))
    await aino.taps("Opiskelen")
    aino.sees("Kiitos vastauksista!", "Botti ei enää tiedä, mitkä niistä ovat sinun")
    kept = await world.db.read(tables)
    assert sheets(kept["anonymous_sheet"]) == ['{"main_activity": "studying"}']
    assert not kept["form_session"]
