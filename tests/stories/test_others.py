"""How others answered: given back at the end of a survey, as a picture and in words.

One in five is left out by chance. The crowds of most stories are such that it does not matter who;
in the others it is every fifth.
"""

import json
import time
from collections.abc import Sequence
from io import BytesIO
from typing import TypeVar

import pytest
from PIL import Image

from config.languages import LANGUAGES
from handlers.buttons import RoundDo
from storage import others, people
from storage.others import ALL
from storage.surveys import ANONYMOUS
from storage.transaction import Transaction
from tests.stories.wishing import answers, opens
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

T = TypeVar("T")


@pytest.fixture(params=LANGUAGES)
def words(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of each language."""
    return Words(world, request.param)


class EveryFifth:
    """Chance that leaves out the fifth, the tenth, and so on."""

    def sample(self, every: Sequence[T], number: int) -> list[T]:
        """Return the others, who are this many."""
        found = [one for place, one in enumerate(every, start=1) if place % others.LEFT_OUT]
        assert len(found) == number
        return found


@pytest.fixture
def every_fifth(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out every fifth of those who have finished, in the order of their arrival."""
    monkeypatch.setattr(others, "_chance", EveryFifth())


async def have_answered(
    world: World, round_id: int, activities: dict[str, int], *, field: str = "10"
) -> None:
    """Let so many others of a field have finished, by what they do now; all of them are happy."""
    now = world.clock.seconds()

    def write(tx: Transaction) -> None:
        first = 700_000 + int(tx.value("SELECT count(*) FROM person"))
        given = [one for one, number in activities.items() for _ in range(number)]
        for number, activity in enumerate(given):
            person = people.arrive(tx, first + number, "fi", now)
            people.set_profile(tx, person.id, field=field, unit="oulu")
            finishes(tx, round_id, person.id, activity, now)
            others.one_more(tx, round_id, field)
            others.one_more(tx, round_id, ALL)

    await world.db.write(write)


def finishes(tx: Transaction, round_id: int, person_id: int, activity: str, now: int) -> None:
    """Put somebody's finished answers into the round."""
    tx.run(
        """INSERT INTO respondent (round_id, person_id, state, invited_at, finished_at)
        VALUES (:round_id, :person_id, 'finished', :now, :now)""",
        round_id=round_id,
        person_id=person_id,
        now=now,
    )
    session = tx.insert(
        """INSERT INTO form_session (person_id, form, subject, state, focus, begun_at, touched_at)
        VALUES (:person_id, 'survey', :round_id, 'done', 0, :now, :now) RETURNING id""",
        round_id=round_id,
        person_id=person_id,
        now=now,
    )
    for question, value in (("main_activity", activity), ("satisfaction", "5")):
        tx.run(
            "INSERT INTO form_answer VALUES (:session, :question, :value, 0, :now)",
            session=session,
            question=question,
            value=json.dumps(value),
            now=now,
        )


def picture(who: Alumnus) -> bool:
    """Tell whether the newest message is a picture that can be opened."""
    photo = who.last.photo
    if photo is None:
        return False
    with Image.open(BytesIO(photo.content)) as opened:
        return opened.format == "PNG" and opened.width > 500


async def test_the_twentieth_of_a_field_sees_how_others_answered(
    world: World, words: Words, every_fifth: None
) -> None:
    """In the own language: a picture, the same in words, rare answers left out."""
    aino = await world.member("Aino", language=words.language)
    round_id = await opens(world, aino)
    crowd = {"employed": 7, "seeking": 5, "studying": 4, "entrepreneur": 3}
    await have_answered(world, round_id, crowd)
    await answers(aino, round_id, words.language)
    assert picture(aino), aino.tells()
    main = world.app.house.questionnaires["career_followup"].question("main_activity")
    shown = {one: main.option(one) for one in crowd}
    label = {one: found.text[words.language] for one, found in shown.items() if found is not None}
    tens = {"employed": 4, "seeking": 3}  # six and five (Aino is one of them) of sixteen
    for option, number in tens.items():
        values = {"option": label[option], "tens-number": number}
        aino.sees(words("others-line", **values))
    for option in ("studying", "entrepreneur"):
        assert label[option] not in aino.last.words


async def test_before_twenty_nothing_is_shown(world: World, aino: Alumnus) -> None:
    """The nineteenth only gets the thanks."""
    round_id = await opens(world, aino)
    await have_answered(world, round_id, {"employed": 9, "studying": 9})
    await answers(aino, round_id, "fi", happy="5")
    assert not aino.has_seen("Näin muut")


async def test_the_whole_school_where_a_field_is_small(world: World, aino: Alumnus) -> None:
    """Twenty of all fields, with ten or more outside of the largest."""
    round_id = await opens(world, aino)
    await have_answered(world, round_id, {"employed": 11}, field="07")
    await have_answered(world, round_id, {"employed": 9}, field="04")
    await answers(aino, round_id, "fi", happy="5")
    aino.sees("Näin muut vastasivat", "astaajia on jo ainakin 20", "noin 100\u00a0%")
    assert "alaltasi" not in aino.last.words


async def test_nobody_is_alone_beside_a_field(world: World, aino: Alumnus) -> None:
    """The only one of a field sees nothing: the others are a field with numbers of its own."""
    round_id = await opens(world, aino)
    await have_answered(world, round_id, {"employed": 25}, field="07")
    await answers(aino, round_id, "fi", happy="5")
    assert not aino.has_seen("Näin muut")


async def test_the_numbers_move_in_steps_of_ten(
    world: World, aino: Alumnus, every_fifth: None
) -> None:
    """The twenty-first sees exactly what the twentieth saw."""
    linnea = await world.member("Linnea", language="fi")
    onni = await world.member("Onni", language="fi")
    round_id = await opens(world, aino, linnea, onni)
    await have_answered(world, round_id, {"employed": 10, "studying": 9})
    await answers(aino, round_id, "fi", happy="5")
    aino.sees("astaajia on jo ainakin 20", "noin 50\u00a0%")
    await answers(linnea, round_id, "fi", happy="1")
    assert linnea.last.words == aino.last.words
    await have_answered(world, round_id, {"employed": 8})
    await answers(onni, round_id, "fi")
    onni.sees("astaajia on jo ainakin 30", "noin 60\u00a0%")


async def test_an_anonymous_round_knows_no_fields(world: World, aino: Alumnus) -> None:
    """Twenty sheets, whoever they are of; nineteen show nothing."""
    linnea = await world.member("Linnea", language="fi")
    round_id = await opens(world, aino, linnea, mode=ANONYMOUS)

    def fill(tx: Transaction) -> None:
        for number in range(18):
            tx.run(
                "INSERT INTO anonymous_sheet VALUES (:id, :key, :answers)",
                id=round_id,
                key=bytes([number] * 16),
                answers=json.dumps({"main_activity": ("employed", "studying")[number % 2]}),
            )
            others.one_more(tx, round_id, ALL)

    await world.db.write(fill)
    for one, shown in ((aino, False), (linnea, True)):
        await one.says("/help")
        await _answers_shortly(one, round_id)
        assert one.has_seen("Näin muut vastasivat") is shown, one.tells()
    assert (
        await world.db.read(lambda tx: tx.value("SELECT count(*) FROM others WHERE field <> ''"))
        == 0
    )


async def _answers_shortly(who: Alumnus, round_id: int) -> None:
    await who.presses(who.last.id, RoundDo(round_id, "start").encode())
    await who.says("Etsin työtä")
    await who.taps("Ohita kysymys", "Ohita kysymys", "Ohita kysymys", "Lähetä vastaukset")


async def test_counting_is_quick_however_many_have_answered(world: World, aino: Alumnus) -> None:
    """The turn of the last one counts at most five hundred people: it stays short."""
    round_id = await opens(world, aino)
    await have_answered(world, round_id, {"employed": 1500, "studying": 1500})

    def timed(tx: Transaction) -> tuple[float, int]:
        begun = time.thread_time()
        found = others.count(tx, round_id, "10", ["main_activity", "satisfaction"], 500)
        return time.thread_time() - begun, found.people

    seconds, number = await world.db.write(timed)
    print(f"{seconds * 1000:.1f} ms")
    assert number == 500
    assert seconds < 0.1


async def test_one_in_five_is_left_out_of_each_count(world: World, aino: Alumnus) -> None:
    """By chance, others each time: the same people give other numbers when counted again."""
    round_id = await opens(world, aino)
    await have_answered(world, round_id, {"employed": 12, "studying": 12})

    def write_sheets(tx: Transaction) -> None:
        for number in range(24):
            tx.run(
                "INSERT INTO anonymous_sheet VALUES (:id, :key, :answers)",
                id=round_id,
                key=bytes([number] * 16),
                answers=json.dumps({"main_activity": ("employed", "studying")[number % 2]}),
            )

    await world.db.write(write_sheets)
    asked, most = ["main_activity"], 500
    for count in (
        lambda tx: others.count(tx, round_id, "10", asked, most),
        lambda tx: others.count(tx, round_id, ALL, asked, most),
        lambda tx: others.count_sheets(tx, round_id, asked, most),
    ):
        found = [await world.db.read(count) for _ in range(40)]
        assert {(one.people, one.answered["main_activity"]) for one in found} == {(24, 20)}
        assert len({one.chosen["main_activity"]["employed"] for one in found}) > 1
