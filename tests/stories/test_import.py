"""Importing a register: a file is read, its faults are told, and nothing happens unconfirmed."""

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest

from config.languages import LANGUAGES
from handlers.buttons import ImportDo
from handlers.register import chore
from storage import duties, imports
from tests.stories.gatherings import coordinates
from tests.stories.links import joins
from tests.stories.registers import (
    csv,
    entered,
    got,
    headings,
    kept_text,
    leftovers,
    links,
    noted,
    read_xlsx,
    sends,
    troubles,
    word,
    xlsx,
)
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

TITLES = ["Tunniste", "Nimi", "Yksikkö", "Koulutusala", "Valmistumisvuosi"]
REGISTER = [
    TITLES,
    ["1", "Sara Salo", "Oulun yksikkö", "10", "2020"],
    ["2", "Timo Tamm", "Kokkola", "7", "2 021"],
    ["3", "Ulla Uusi", "Rovaniemen yksikkö", "", ""],
]
CODE = "010190-123A"  # formed as a personal identity code


async def imported(who: Alumnus, content: bytes, button: str = "Tuo 3 ihmistä") -> None:
    """Send a register and confirm it."""
    await sends(who, "rekisteri.csv", content)
    await who.taps(button)


async def test_a_register_is_brought_in_once_confirmed(world: World, kaisa: Alumnus) -> None:
    """The coordinator sees what was understood; the result has everyone's own link."""
    await sends(kaisa, "rekisteri.csv", csv(REGISTER))
    kaisa.sees("Luen tiedostoa rekisteri.csv", "Luin tiedoston rekisteri.csv", "Uusia: 3")
    assert await entered(world) == []
    await kaisa.taps("Tuo 3 ihmistä")
    kaisa.sees("Rekisteri rekisteri.csv on tuotu", "Uusia: 3", "jokaisen oma linkki")
    sara, timo, ulla = await entered(world)
    assert (sara["name"], sara["unit"], sara["field"]) == ("Sara Salo", "oulu", "10")
    assert (timo["unit"], timo["field"], timo["graduation_year"]) == ("kokkola", "07", 2021)
    assert (ulla["reference"], ulla["field"], ulla["graduation_year"]) == ("3", None, None)
    rows = read_xlsx(got(kaisa)[1])
    assert rows[0][:5] == TITLES
    assert rows[1][5] == "uusi"
    assert rows[1][-1] == f"https://t.me/{world.app.house.bot_name}?start=p{sara['secret']}"
    assert await noted(world) == [("imported", 3), ("exported", 3)]
    assert await troubles(world) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_bad_lines_are_told_with_line_column_and_reason(world: World, language: str) -> None:
    """Many kinds of faults in one file: each has its reason, and the good lines go on without."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    meanings = ("reference", "name", "unit", "field", "year", "expected", "status", "language")
    titles = headings(world, language, *meanings)
    studying, graduated = word(world, language, "studying"), word(world, language, "graduated")
    bad = {
        "no-name": ["11", "", "Oulu", "10", "2020", "", "", ""],
        "long-name": ["12", "N" * 81, "Oulu", "10", "2020", "", "", ""],
        "no-unit": ["13", "Anna A", "", "10", "2020", "", "", ""],
        "unknown-unit": ["14", "Anna A", "Pori", "10", "2020", "", "", ""],
        "unknown-field": ["15", "Anna A", "Oulu", "Taikuus", "2020", "", "", ""],
        "bad-year": ["16", "Anna A", "Oulu", "10", "kesä", "", "", ""],
        "year-outside": ["17", "Anna A", "Oulu", "10", "1820", "", "", ""],
        "expected-outside": ["18", "Anna A", "Oulu", "10", "", "2050", "", ""],
        "status-year": ["19", "Anna A", "Oulu", "10", "2020", "", studying, ""],
        "unknown-status": ["20", "Anna A", "Oulu", "10", "2020", "", "hmm", ""],
        "unknown-language": ["21", "Anna A", "Oulu", "10", "2020", "", "", "klingon"],
        "same-reference": ["1", "Anna A", "Oulu", "10", "2020", "", "", ""],
        "identity-code": [CODE, "Anna A", "Oulu", "10", "2020", "", "", ""],
        "long-reference": ["9" * 65, "Anna A", "Oulu", "10", "2020", "", "", ""],
        "same-person": ["", "Pia P", "Oulu", "10", "2019", "", "", ""],
        "example": ["22", say("register-example-name"), "Oulu", "10", "2020", "", "", ""],
    }
    good = [
        ["1", "Sara Salo", "Oulu", "10", "2020", "", graduated, "fi"],
        ["", "Pia P", "Oulu", "10", "2019", "", "", ""],
    ]
    await sends(kaisa, "lista.xlsx", xlsx([titles, *good, *bad.values()]))
    many = {"lines-number": len(bad)}
    kaisa.sees(say("register-lines-problem", **many), say("register-problem-no-name"))
    assert CODE not in kaisa.last.words
    await kaisa.taps(say("register-problems-button"))
    name, content = got(kaisa)
    assert name == say("register-file-problems") + ".xlsx"
    told = read_xlsx(content)[1:]
    assert [int(float(row[0])) for row in told] == list(range(4, 4 + len(bad)))
    for row, kind in zip(told, bad, strict=True):
        beginning = say(f"register-problem-{kind}", value="\0", more="\0").partition("\0")[0]
        assert row[2].startswith(beginning), (kind, row)
        assert row[1] in titles
    await kaisa.taps(say("register-apply-button", **{"people-number": 2}))
    assert [one["name"] for one in await entered(world)] == ["Sara Salo", "Pia P"]
    result = read_xlsx(got(kaisa)[1])
    assert [row[8] for row in result[1:3]] == [say("register-status-new")] * 2
    assert all(row[8] == say("register-status-problem") and row[9] for row in result[3:])
    assert CODE not in await kept_text(world)
    assert await troubles(world) == []


async def test_the_same_file_again_changes_nothing(world: World, kaisa: Alumnus) -> None:
    """Nobody is doubled, nobody's link changes, and the links can be fetched again."""
    await imported(kaisa, csv(REGISTER))
    before, first = await entered(world), links(got(kaisa)[1])
    await world.moves(hours=1)
    await sends(kaisa, "sama.xlsx", xlsx(REGISTER))
    kaisa.sees("Ennallaan: 3")
    assert "Uusia" not in kaisa.last.words
    await kaisa.taps("Hae linkit")
    assert await entered(world) == before
    assert {one[-22:] for one in links(got(kaisa)[1]).values()} == {
        one[-22:] for one in first.values()
    }


async def test_without_references_people_are_known_by_name_unit_and_year(
    world: World, kaisa: Alumnus
) -> None:
    """The same list again changes nothing; references that are given later are kept."""
    bare = [row[1:] for row in REGISTER]
    await imported(kaisa, csv(bare))
    await sends(kaisa, "sama.csv", csv(bare, ",", "cp1252"))
    kaisa.sees("Ennallaan: 3")
    await imported(kaisa, csv(REGISTER))
    kaisa.sees("Muutettuja: 3")
    assert [one["reference"] for one in await entered(world)] == ["1", "2", "3"]


async def test_a_corrected_file_updates(world: World, kaisa: Alumnus) -> None:
    """What is corrected is changed under the same link; a column left out changes nothing."""
    await imported(kaisa, csv(REGISTER))
    before = await entered(world)
    better = [
        ["Tunniste", "Nimi", "Yksikkö"],
        ["2", "Timo Tammi", "Kokkola"],
        *[row[:3] for row in REGISTER[1:] if row[0] != "2"],
    ]
    await sends(kaisa, "rekisteri.csv", csv(better))
    kaisa.sees("Muuttuvia: 1", "Ennallaan: 2")
    await kaisa.taps("Tuo 1 ihminen")
    kaisa.sees("Muutettuja: 1")
    after = await entered(world)
    assert after[1]["name"] == "Timo Tammi"
    assert (after[1]["secret"], after[1]["field"]) == (before[1]["secret"], "07")
    assert [after[0], after[2]] == [before[0], before[2]]


async def test_who_has_joined_is_not_overwritten(world: World, kaisa: Alumnus) -> None:
    """Somebody who came by their link keeps what they said; the coordinator is told."""
    say = Words(world, "fi")
    await imported(kaisa, csv(REGISTER))
    sara = world.stranger("Sara")
    await sara.starts(links(got(kaisa)[1])["1"].partition("start=")[2])
    await joins(sara, say)
    person = await sara.record()
    assert person is not None
    assert (person.name, person.unit, person.graduation_year) == ("Sara Salo", "oulu", 2020)
    await sends(kaisa, "r.csv", csv([TITLES, ["1", "Sara Suo", "Oulu", "10", "2019"]]))
    kaisa.sees("On jo liittynyt, oma tieto jää voimaan: 1")
    await kaisa.taps("Hae linkit")
    assert read_xlsx(got(kaisa)[1])[1][5:] == ["on jo liittynyt", "", ""]
    person = await sara.record()
    assert person is not None
    assert person.name == "Sara Salo"
    assert (await entered(world))[0]["name"] == "Sara Salo"


async def test_cancelling_leaves_nothing(world: World, kaisa: Alumnus) -> None:
    """What was read is deleted, and the old button says that it is over."""
    await sends(kaisa, "rekisteri.csv", csv(REGISTER))
    old = kaisa.button("Tuo 3 ihmistä")
    assert await leftovers(world) == 3
    await kaisa.taps("Älä tuo mitään")
    kaisa.sees("En tuonut mitään")
    assert await leftovers(world) == 0
    await kaisa.presses(*old)
    kaisa.sees("Tämä nappi on vanha")
    assert await entered(world) == []
    assert await troubles(world) == []


async def test_a_newer_file_replaces_one_not_confirmed(world: World, kaisa: Alumnus) -> None:
    """Only the newest card works."""
    await sends(kaisa, "vanha.csv", csv(REGISTER))
    old = kaisa.button("Tuo 3 ihmistä")
    await sends(kaisa, "uusi.csv", csv(REGISTER[:2]))
    await kaisa.presses(*old)
    kaisa.sees("Tämä nappi on vanha")
    await kaisa.taps("Tuo 1 ihminen")
    assert [one["name"] for one in await entered(world)] == ["Sara Salo"]


async def test_a_file_sent_during_an_import_is_asked_for_later(
    world: World, kaisa: Alumnus
) -> None:
    """One register at a time is brought in; nothing of the second is kept."""
    await sends(kaisa, "rekisteri.csv", csv(REGISTER))
    assert await world.db.write(imports.confirm, 1, kaisa.last.id)
    await sends(kaisa, "toinen.csv", csv(REGISTER))
    kaisa.sees("Tuon vielä edellistä rekisteriäsi")
    await world.restarts()
    kaisa.sees("Rekisteri rekisteri.csv on tuotu")
    assert len(await entered(world)) == 3


async def test_an_import_goes_on_after_a_restart(world: World, kaisa: Alumnus) -> None:
    """Interrupted while reading and while bringing in, everybody is entered exactly once."""
    rows = [[str(i), f"Alumni {i}", "Oulu", "10", "2020"] for i in range(250)]
    await sends(kaisa, "iso.csv", csv([TITLES, *rows]))
    assert await world.db.write(imports.confirm, 1, None)
    for _ in range(3):
        assert await world.db.write(lambda tx: chore.step(world.app.house, tx, 0))
    assert len(await entered(world)) == 3 * chore.CHUNK
    await world.restarts()
    assert [one["name"] for one in await entered(world)] == [row[1] for row in rows]
    kaisa.sees("Rekisteri iso.csv on tuotu", "Uusia: 250")
    assert len(links(got(kaisa)[1])) == 250
    assert (await noted(world)).count(("imported", 250)) == 1


async def test_a_coordinator_imports_into_their_own_unit_only(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Another unit's lines, people and imports are out of reach."""
    await coordinates(world, aino, "oulu")
    await coordinates(world, linnea, "kokkola")
    await aino.says("/import")
    aino.sees("Voit tuoda vain oman yksikkösi ihmisiä: Oulun yksikkö")
    await sends(aino, "rekisteri.csv", csv(REGISTER))
    aino.sees("Uusia: 1", "”Kokkola” ei ole sinun yksikkösi")
    await aino.taps("Tuo 1 ihminen")
    assert [one["unit"] for one in await entered(world)] == ["oulu"]
    for stranger in (linnea, kaisa):
        await stranger.starts()
        for action in ("apply", "cancel", "problems", "result"):
            await stranger.presses(stranger.last.id, ImportDo(1, action).encode())
            stranger.sees({linnea: "Den här knappen", kaisa: "Tämä nappi on vanha"}[stranger])
    await sends(linnea, "r.csv", csv([["Beteckning", "Namn"], ["1", "Sara Svahn"]]))
    linnea.sees("beteckningen används i en annan enhet")
    assert (await entered(world))[0]["name"] == "Sara Salo"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_members_file_is_refused_kindly(world: World, language: str) -> None:
    """Only coordinators bring registers; nothing of the file is kept."""
    sara = await world.member("Sara", language=language)
    await sends(sara, "rekisteri.csv", csv(REGISTER))
    sara.sees(Words(world, language)("error-wants-words"))
    assert await leftovers(world) == 0
    await sara.says("/import")
    sara.sees(Words(world, language)("error-not-understood"))


UNREADABLE = {
    "broken": ("a.xlsx", xlsx(REGISTER)[:900]),
    "empty": ("a.csv", b""),
    "not-a-table": ("a.xlsx", b"%PDF-1.7 \xe2\xe3\xcf\xd3"),
    "old-excel": ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    "no-headings": ("a.csv", b"a;b;c\n1;2;3\n"),
    "no-lines": ("a.csv", csv([TITLES])),
    "too-many-lines": ("a.csv", csv([TITLES, *[["1", "A B", "Oulu", "", ""]] * 50_001])),
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_that_cannot_be_read_is_told_kindly(world: World, language: str) -> None:
    """Whatever is in a file, the coordinator hears what is wrong with it and what helps."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    for reason, (name, content) in UNREADABLE.items():
        await sends(kaisa, name, content)
        kaisa.sees(say(f"register-unread-{reason}"))
    for name in ("kuva.png", "rekisteri.xls", "rekisteri"):
        await sends(kaisa, name, b"x")
        kaisa.sees(say("register-wrong-kind"))
    assert await leftovers(world) == 0
    assert await troubles(world) == []


async def test_a_file_over_telegrams_limit_is_told_at_once(world: World, kaisa: Alumnus) -> None:
    """A bot can fetch 20 megabytes; more is not even asked for."""
    await sends(kaisa, "iso.csv", bytes(20_000_001))
    kaisa.sees("raja on 20 megatavua")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_template_can_be_filled_in_and_sent(world: World, language: str) -> None:
    """Its headings are understood, its example is not taken for a person."""
    say = Words(world, language)
    kaisa = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await kaisa.says("/import")
    kaisa.sees(say("menu-import").split()[0])
    name, content = got(kaisa)
    assert name == say("register-file-template") + ".xlsx"
    titles, example = read_xlsx(content)
    assert read_xlsx(content, 1)[1][0] == world.app.house.organisation.units[0].name[language]
    mine = ["Sara Salo" if cell == say("register-example-name") else cell for cell in example[:-1]]
    await sends(kaisa, name, xlsx([titles, example, [*mine, "77"]]))
    kaisa.sees(say("register-problem-example"), say("register-lines-new", **{"lines-number": 1}))
    assert "?" not in kaisa.last.words
    await kaisa.taps(say("register-apply-button", **{"people-number": 1}))
    (sara,) = await entered(world)
    assert (sara["name"], sara["unit"], sara["reference"]) == ("Sara Salo", "oulu", "77")
    assert None not in (sara["field"], sara["qualification"], sara["region"], sara["language"])


async def test_columns_that_could_harm_are_not_read(world: World, kaisa: Alumnus) -> None:
    """Identity codes and health are neither stored nor shown; other columns are just not used."""
    rows = [
        ["Nimi", "Hetu", "Diagnoosi", "Lempiväri", "Yksikkö", "Lisä"],
        ["Sara Salo", CODE, "salaisuus", "sininen", "Oulu", CODE],
    ]
    await sends(kaisa, "rekisteri.csv", csv(rows))
    kaisa.sees("En lukenut niitä: Hetu, Diagnoosi, Lisä", "enkä tallenna niitä: Lempiväri")
    await kaisa.taps("Tuo 1 ihminen")
    kept = await kept_text(world)
    assert "Sara Salo" in kept
    for secret in (CODE, "salaisuus", "sininen"):
        assert secret not in kept


async def test_old_lines_are_forgotten(world: World, kaisa: Alumnus) -> None:
    """Lines of a finished import, and files never confirmed, go when their time has come."""
    await imported(kaisa, csv(REGISTER))
    await world.moves(days=10)
    await sends(kaisa, "kesken.csv", csv(REGISTER))
    soon = world.clock.seconds() - 5 * 86400
    while await world.db.write(imports.forget_old, soon):
        pass
    assert await leftovers(world) == 3
    await kaisa.presses(kaisa.last.id, ImportDo(1, "result").encode())
    kaisa.sees("Tämä nappi on vanha")
    while await world.db.write(imports.forget_old, world.clock.seconds() + 1):
        pass
    assert await leftovers(world) == 0
    assert len(await entered(world)) == 3


async def test_a_long_file_tells_how_far_it_is(world: World, kaisa: Alumnus) -> None:
    """While thousands of lines are compared one card says so, and at the end it is complete."""
    rows = [[str(i), f"Alumni {i}", "Oulu", "10", "2020"] for i in range(chore.LONG + 1)]
    await sends(kaisa, "iso.csv", csv([TITLES, *rows]))
    assert kaisa.count_of("Vertaan rivejä") == 1
    kaisa.sees("Vertaan rivejä: 2001 / 2001", "Uusia: 2001")
    assert await world.db.write(imports.confirm, 1, kaisa.last.id)
    for second in range(1, 20):
        await world.db.write(lambda tx: chore.step(world.app.house, tx, world.clock.seconds()))
        world.clock.move(timedelta(seconds=1))
        if second % 5 == 0:
            await world.app.dispatch.drain()
            part = second * chore.CHUNK
            assert "Tuon rekisteriä" in kaisa.last.words
            assert 0 < int(kaisa.last.words.partition("Uusia: ")[2][:3].strip()) <= part
    world.app.chores.wake([chore.NAME])
    await world.settles()
    kaisa.sees("Rekisteri iso.csv on tuotu", "Uusia: 2001")
    assert kaisa.count_of("Tuon rekisteriä") == 0


async def test_who_loses_the_duty_gets_no_links(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Confirmed before, ended after: the people are in, and the links wait for who coordinates."""
    await coordinates(world, aino, "oulu")
    await sends(aino, "rekisteri.csv", csv(REGISTER[:2]))
    person = await aino.record()
    assert person is not None
    assert await world.db.write(imports.confirm, 1, aino.last.id)
    assert await world.db.write(duties.end, person.id, world.clock.seconds())
    world.app.chores.wake([chore.NAME])
    await world.settles()
    assert [one["name"] for one in await entered(world)] == ["Sara Salo"]
    assert not any(one.document for one in aino.account.chat if one.from_bot)
    assert await noted(world) == [("imported", 1)]
    await sends(kaisa, "rekisteri.csv", csv(REGISTER[:2]))
    await kaisa.taps("Hae linkit")
    assert list(links(got(kaisa)[1])) == ["1"]


async def test_who_moves_to_another_unit_confirms_nothing(world: World, aino: Alumnus) -> None:
    """What was read for Oulu is not brought in by a coordinator of Kokkola."""
    await coordinates(world, aino, "oulu")
    await sends(aino, "rekisteri.csv", csv(REGISTER[:2]))
    await coordinates(world, aino, "kokkola")
    await aino.taps("Tuo 1 ihminen")
    aino.sees("Tämä nappi on vanha")
    assert await entered(world) == []


async def test_two_coordinators_bring_in_the_same_people_at_once(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Everybody is entered once, whoever confirms first, and both get the same links."""
    await coordinates(world, aino, None)
    for who in (kaisa, aino):
        await sends(who, "rekisteri.csv", csv(REGISTER))
    for who in (kaisa, aino):
        who.account.taps(*who.button("Tuo 3 ihmistä"))
        who.account.taps(*who.button("Tuo 3 ihmistä"))  # twice, in one batch
    await world.settles()
    assert len(await entered(world)) == 3
    assert links(got(kaisa)[1]) == links(got(aino)[1])
    assert await troubles(world) == []


async def test_somebody_joins_while_their_line_waits(world: World, kaisa: Alumnus) -> None:
    """Between reading and bringing in they have come by their link: their own word counts."""
    await imported(kaisa, csv(REGISTER))
    payload = links(got(kaisa)[1])["1"].partition("start=")[2]
    await sends(kaisa, "r.csv", csv([TITLES, ["1", "Sara Suo", "Oulu", "10", "2019"]]))
    old = kaisa.button("Tuo 1 ihminen")
    sara = world.stranger("Sara")
    await sara.starts(payload)
    await joins(sara, Words(world, "fi"))
    await kaisa.presses(*old)
    kaisa.sees("On jo liittynyt")
    assert (await entered(world))[0]["name"] == "Sara Salo"


async def test_odd_names_stay_words(world: World, kaisa: Alumnus) -> None:
    """Formulas, markup, hidden signs and line ends are text everywhere, and harm nobody's sheet."""
    odd = [
        "=HYPERLINK(A1)",
        "+358 Aino",
        "-1 Pekka",
        "@SUM Oy",
        "<b>Äijö</b> & ",
        "Lena 👩‍🍳",
        "Al\u202ei Baba",
    ]
    rows = [[str(n), name, "Oulu", "", ""] for n, name in enumerate(odd)]
    content = csv([TITLES, *rows, ["9", '"Maija\nMeri"', "Oulu", "", ""]])
    await sends(kaisa, "<b>&\u202e.csv", content)
    await kaisa.taps(f"Tuo {len(odd) + 1} ihmistä")
    result = got(kaisa)[1]
    assert [row[1] for row in read_xlsx(result)[1:8]] == [one.strip() for one in odd]
    with ZipFile(BytesIO(result)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
    for link in links(result).values():
        newcomer = world.stranger("Uusi")
        await newcomer.starts(link.partition("start=")[2])
        await newcomer.taps("suomi", "Olen täyttänyt 13 ja suostun")
        assert newcomer.labels
    assert await troubles(world) == []
