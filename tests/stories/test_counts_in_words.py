"""Counting by writing: words after the command, mistakes put right, pictures and files."""

import csv
from io import BytesIO, StringIO

import pytest
from PIL import Image

from config.languages import LANGUAGES
from handlers.buttons import StatsDo
from handlers.counts import codes
from handlers.counts.query import Query, encode
from handlers.recipes import MANY
from storage.counts import Chosen
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.test_counts import _event, _round
from tests.stories.test_stats import sees_counts
from tests.stories.world import Alumnus, World


@pytest.fixture
async def some(world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus) -> None:
    """Aino 2020 and Onni 2024 of Oulu, Linnea 2022 and Lars 2015 of Kokkola."""
    await world.member("Lars", language="sv", unit="kokkola", field="04", region="16", year=2015)


async def audited(world: World) -> list[tuple[object, ...]]:
    """Return who exported what, as the audit log has it."""
    sql = "SELECT action, unit, subject, people FROM audit ORDER BY id"
    return await world.db.read(lambda tx: [tuple(row) for row in tx.all(sql)])


async def test_a_question_is_asked_in_one_line(world: World, some: None, kaisa: Alumnus) -> None:
    """Conditions and a way to count: a table of those whom they fit, and their sum."""
    await kaisa.says("/count unit=Oulu,Kokkola year=2020-2024 by field")
    kaisa.sees("Alumnit aloittain", "Oulun yksikkö, Kokkolan yksikkö\n")
    kaisa.sees("Valmistumisvuosi: 2020–2024", "Palvelualat             4", "Yhteensä")
    await kaisa.taps("Vuosittain")
    kaisa.sees("Alumnit valmistumisvuosittain", "2024      1\n2022      1\n2020      2")
    assert kaisa.count_of("Valmistumisvuosi: 2020–2024") == 1  # one card, edited


async def test_without_a_way_to_count_there_is_one_number(
    world: World, some: None, kaisa: Alumnus
) -> None:
    """How many, and how many of them a message reaches; and the ways to look closer."""
    await kaisa.says("/count Kokkola 2020-")
    kaisa.sees("Tällaisia alumneja on 1. Viestit menevät perille näin monelle: 1.")
    await kaisa.taps("Maakunnittain")
    kaisa.sees("Alumnit maakunnittain", "Pohjois-Pohjanmaa  1")
    await kaisa.says("/count region=Lappi")
    kaisa.sees("Tällaisia alumneja ei ole.")


async def test_where_there_is_nobody_it_is_said_in_words(world: World, kaisa: Alumnus) -> None:
    """A table without lines would only be a nought under a rule."""
    await kaisa.says("/count kieli=ruotsi maakunnittain")
    kaisa.sees("Kieli: svenska", "Tällaisia alumneja ei ole.")
    assert "Yhteensä" not in kaisa.last.words


async def test_a_mistake_is_put_right_with_one_tap(
    world: World, some: None, kaisa: Alumnus
) -> None:
    """The nearest right form stands there to be copied, and on a button that runs it."""
    await kaisa.says("/count unti=Olu by feild")
    kaisa.sees("En ihan tunnistanut tätä: unti, Olu, feild.")
    kaisa.sees("/count yksikkö=Oulun yksikkö aloittain")
    await kaisa.taps("yksikkö=Oulun yksikkö aloitta…")
    kaisa.sees("Alumnit aloittain\nOulun yksikkö", "Yhteensä                3")


async def test_help_is_by_example(world: World, some: None, kaisa: Alumnus) -> None:
    """The examples have the school's own names, and each runs at a tap."""
    await kaisa.says("/count")
    await kaisa.taps("Näin kysyt kirjoittamalla")
    kaisa.sees("/count yksikkö=Oulun yksikkö vuosi=2020-2024 aloittain", "/count tapahtuma")
    await kaisa.taps("yksikkö=Oulun yksikkö vuosi=2…")
    kaisa.sees("Alumnit aloittain", "Valmistumisvuosi: 2020–2024")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_help_can_be_read_in_every_language(world: World, language: str) -> None:
    """And what it shows can be written back as it is."""
    someone = await coordinates(await world.member("Joku", language=language), "oulu")
    await someone.says("/count")
    help_ = StatsDo("help", "").encode()
    await someone.presses(someone.last.id, help_)
    shown = [line for line in someone.last.words.splitlines() if line.startswith("/count ")]
    assert len(shown) == 3
    for line in shown:
        await someone.says(line)
        assert not any("/count " in one.words for one in someone.news()), line


async def test_a_units_coordinator_asks_about_their_own_unit(
    world: World, some: None, kaisa: Alumnus
) -> None:
    """Another unit's name in the question is answered with whose numbers are theirs."""
    liv = await coordinates(await world.member("Liv", unit="kokkola", year=2022), "kokkola")
    await liv.says("/count unit=Oulu by year")
    liv.sees("Näet vain oman yksikkösi luvut: Kokkolan yksikkö.")
    await liv.says("/count Kokkola vuosittain")
    liv.sees("2022      2\n2015      1", "Yhteensä  3")
    house = world.app.house
    forged = encode(house, Query("year", Chosen(units=("oulu",))))
    for what in ("run", "chart", "xlsx", "csv"):
        await liv.presses(liv.last.id, StatsDo(what, forged).encode())
        liv.sees("Tämä nappi on vanha")
    assert await audited(world) == []


async def test_counts_come_as_a_picture_and_as_files(
    world: World, some: None, kaisa: Alumnus
) -> None:
    """The picture has its numbers in its caption; each file is in the audit log."""
    await kaisa.says("/count year=2020-2024 by unit")
    await kaisa.taps("Kuvana")
    kaisa.sees("Oulun yksikkö: 3\nKokkolan yksikkö: 1", "Yhteensä: 4")
    photo = kaisa.last.photo
    assert photo is not None
    assert Image.open(BytesIO(photo.content)).width == 1080
    assert await audited(world) == []
    await kaisa.taps("CSV")
    kaisa.sees("Luvut tiedostona: koko koulu.")
    document = kaisa.last.document
    assert document is not None
    assert document.name == "luvut-yksikkö-2026-11-02.csv"
    rows = list(csv.reader(StringIO(document.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Yksikkö", "Määrä", "Valmistumisvuosi"]
    assert rows[2] == ["Kokkolan yksikkö", "1", "2020–2024"]
    assert rows[-1][0] == "Yhteensä"
    await kaisa.taps("Excel")
    assert kaisa.last.document is not None
    assert kaisa.last.document.name.endswith(".xlsx")
    assert await audited(world) == [("exported", None, "counts", None)] * 2


async def test_an_event_is_named_by_its_place_or_its_title(
    world: World, some: None, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The place is the one in the list; its answers come as a picture, too."""
    person = await aino.record()
    assert person is not None
    now = world.clock.seconds()
    await world.db.write(_event, "oulu", "Alumni-ilta", now, (person.id, "coming"))
    await world.db.write(_event, "kokkola", "Joulujuhla", now + 86400)
    await kaisa.says("/count event 2")
    kaisa.sees("Alumni-ilta", "Tulee        1")
    await kaisa.taps("Kuvana")
    kaisa.sees("Tulee: 1")
    await kaisa.says("/count tapahtuma joulu")
    kaisa.sees("Joulujuhla", "Tulee        0")
    await kaisa.says("/count event 9")
    kaisa.sees("1. Joulujuhla", "2. Alumni-ilta")


async def test_a_survey_shows_who_answered_and_never_what(
    world: World, some: None, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Participation only; final results are where the protected numbers are, for coordinators."""
    questionnaire = world.app.house.questionnaires["career_followup"]
    records = [await one.record() for one in (aino, linnea)]
    ids = [one.id for one in records if one is not None]
    states = dict(zip(ids, ("finished", "invited"), strict=True))
    now = world.clock.seconds()
    number = await world.db.write(_round, questionnaire.to_json(), now, states)
    await kaisa.says("/count round 1")
    kaisa.sees("Vastausprosentti: 50\u00a0%")
    assert "Tulokset" not in kaisa.labels
    await kaisa.taps("CSV")
    assert kaisa.last.document is not None
    assert questionnaire.questions[0].text["fi"] not in kaisa.last.document.content.decode()
    await world.db.write(lambda tx: tx.run("UPDATE survey_round SET tallied_at = :now", now=now))
    await kaisa.says("/count round 1")
    assert "Tulokset" in kaisa.labels
    viewer = await sees_counts(await world.member("Väinö", unit="kokkola"), "kokkola")
    await viewer.says("/count round 1")
    assert "Tulokset" not in viewer.labels
    liv = await coordinates(await world.member("Liv", unit="oulu"), "oulu")
    await liv.says("/count")
    for what in ("run", "chart", "xlsx", "csv"):
        await liv.presses(liv.last.id, StatsDo(what, codes.round_(number)).encode())
        liv.sees("Tämä nappi on vanha")


async def test_of_a_large_school_the_numbers_are_counted_beside_the_turns(
    world: World, some: None, kaisa: Alumnus
) -> None:
    """The same cards come from dispatch, in place of the one that was tapped."""

    def grow(tx: Transaction) -> None:
        tx.run(
            """INSERT INTO person (id, telegram_id, state, language, unit, created_at, seen_at)
            VALUES (:id, 5, 'member', 'fi', 'oulu', 1, 1)""",
            id=MANY + 1,
        )

    await world.db.write(grow)
    await kaisa.says("/count")
    kaisa.sees("Mukana on 6 alumnia.")
    await kaisa.taps("Yksiköittäin")
    kaisa.sees("Oulun yksikkö       4", "Yhteensä            6")
    assert kaisa.count_of("Oulun yksikkö") == 1
    await kaisa.taps("Kuvana")
    kaisa.sees("Samat luvut ovat taulukossa")
    assert kaisa.last.photo is not None
    await kaisa.says("/count hölynpöly")
    kaisa.sees("En tunnistanut sanaa", "Luvut: koko koulu")


@pytest.mark.parametrize("code", ["0", "events", "-", "E0", "Rzz", "nothing", "E" + "z" * 40])
async def test_what_has_no_table_has_no_files(world: World, kaisa: Alumnus, code: str) -> None:
    """Forged codes are refused kindly, and nothing is noted as exported."""
    await kaisa.says("/count")
    for what in ("chart", "xlsx", "csv"):
        await kaisa.presses(kaisa.last.id, StatsDo(what, code).encode())
        kaisa.sees("Tämä nappi on vanha")
    assert await audited(world) == []
