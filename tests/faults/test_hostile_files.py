"""Files that were made to harm: each is refused with a reason, and the next one is read."""

import dataclasses
import sys

import pytest

from bot.workshop import Workshop
from handlers import backstage
from handlers.house import House
from handlers.register.knowing import known
from handlers.register.known import Known, Read, Unread
from handlers.register.reading import read
from tests.faults.bombs import BOMBS, HEADINGS, Made, table
from tests.process.conftest import house
from tests.stories.registers import csv, leftovers, sends, troubles
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

__all__ = ["house"]

REGISTER = csv([["Nimi", "Yksikkö"], ["Sara Salo", "Oulu"]])
KINDS = ("pdf", "zip", "exe", "docx", "png", "mp4", "")


@pytest.fixture(scope="session")
def school(house: House) -> Known:
    """What is known when a coordinator of the whole school sends a file."""
    return known(house, None, 2026)


@pytest.mark.parametrize(("made", "reason"), BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_with_its_reason(school: Known, made: Made, reason: str) -> None:
    """Before it has taken the memory, and in a moment."""
    content = made()
    assert len(content) < 3_100_000
    assert read(content, school) == Unread(reason)


@pytest.mark.parametrize("heading", HEADINGS, ids=lambda one: one[:4].decode())
def test_a_heading_of_any_length_is_read_in_a_moment(school: Known, heading: bytes) -> None:
    """It is a column that is not used, or what its beginning says."""
    content = b"Nimi;Yksikko;" + heading + b"\nSara Salo;Oulu;x"
    found = read(content, school)
    assert isinstance(found, Read)
    assert (found.total, len(found.columns)) == (1, 3)


def test_a_cell_of_any_length_is_read_in_a_moment(school: Known) -> None:
    """Names, numbers and what looks like an identity code, all far too long."""
    rows = (b"a, " * 40_000, b"2 " * 60_000, b"010190" * 20_000, b"-" * 130_000, b" " * 130_000)
    found = read(table(*(one + b";" + one for one in rows)), school)
    assert isinstance(found, Read)


async def test_a_bomb_is_told_and_the_next_file_is_read(world: World, kaisa: Alumnus) -> None:
    """In the chat: one kind sentence, nothing kept, and nothing that the owner need look at."""
    say = Words(world, "fi")
    made, reason = BOMBS["cells far apart, counted"]
    await sends(kaisa, "rekisteri.xlsx", made())
    kaisa.sees(say(f"register-unread-{reason}"))
    assert await leftovers(world) == 0
    await sends(kaisa, "rekisteri.csv", REGISTER)
    kaisa.sees("rekisteri.csv")
    assert await troubles(world) == []


async def test_a_file_that_ends_the_workshop_is_told_and_the_next_is_read(
    world: World, kaisa: Alumnus, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should one get through after all, it takes the workshop with it and nothing else."""
    world.may_fail = True
    deadly = dataclasses.replace(backstage.TAKERS["register"], read="tests.faults.made:dies")
    with monkeypatch.context() as patch:
        patch.setitem(backstage.TAKERS, "register", deadly)
        await sends(kaisa, "rekisteri.csv", REGISTER)
    kaisa.sees(Words(world, "fi")("register-unread-unreadable"))
    await sends(kaisa, "rekisteri.csv", REGISTER)
    assert "Tuo 1 ihminen" in kaisa.labels


async def test_only_what_is_used_is_fetched(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Of pictures, videos and files that nobody reads the bot never sees a byte."""
    fetched: list[str] = []
    by_path = world.telegram.box.shelf.by_path
    world.telegram.box.shelf.by_path = lambda path: fetched.append(path) or by_path(path)  # type: ignore[method-assign,func-returns-value]
    for one in (aino, kaisa):
        await one.sends_photo("kuva", size=9_000_000)
        await one.sends_video("video", size=900_000_000)
        for kind in KINDS:
            await one.sends_document(f"tiedosto.{kind}", content=b"x" * 1000)
    await aino.sends_document("rekisteri.csv", content=REGISTER)
    await kaisa.sends_document("rekisteri.csv", content=REGISTER, size=20_000_001)
    assert fetched == []
    await kaisa.sends_document("rekisteri.csv", content=REGISTER)
    assert len(fetched) == 1
    assert await troubles(world) == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks at a process in /proc")
async def test_the_workshop_is_the_first_to_go() -> None:
    """It leaves no dump with people's data, and is ended before the bot where memory runs out."""
    workshop = Workshop()
    dump, eagerness = await workshop.do("tests.faults.made:limits")
    await workshop.close()
    assert (dump, eagerness) == (0, 1000)
