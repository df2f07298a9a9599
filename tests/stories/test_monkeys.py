"""People who press, write and send anything: nothing ever fails, and nobody is ever stuck."""

import random
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import updates
from storage.transaction import Row, Transaction
from tests.stories.registers import csv, xlsx
from tests.stories.world import SAMPLE, Alumnus, World

WORDS = (
    "/start", "/start e1", "/start e999999999", "/start t0", "/events", "/profile", "/language",
    "/help", "/privacy", "/forget", "/newevent", "/announce", "/survey", "/count", "/count vuosi",
    "/team", "/messages", "/mydata", "/move", "/move ABCD2345", "/invite", "/import", "/people",
    "/people A", "/results", "/poll", "/wishes", "/idea", "/answers", "/register", "/inbox",
    "/audit",
    "/start i0", "/start p0", "/nonsense", "/",
    "hei", "5", "1", "2020", "2020-2024", "huomenna klo 18",
    "24.12. klo 18", "31.2.", "Oulu", "<b>&", "x" * 4000, "👩‍🍳", "Takaisin", "Lopeta", "Tallenna",
    "Ohita kysymys", "Valmis", "Kyllä", "kaikki", "/manage", "20.30", "2 h", "2 päivää ennen",
    "17.30 Kahvit\n18.00 Tarina – Aino", "65.0124, 25.4682", "example.com",
)  # fmt: skip
STEPS = 250
PEOPLE = [
    ["Nimi", "Yksikkö", "Koulutusala", "Valmistumisvuosi", "Tunniste"],
    ["Sara Salo", "Oulu", "10", "2020", "1"],
    ["=1+1 <b>&", "Kokkola", "7", "2 021", "2"],
    ["\u202eollaK oknuu", "Rovaniemi", "", "", "3"],
    ["Sara Salo", "Oulu", "10", "2020", "4"],
    ["", "Lontoo", "avaruus", "1066", "5"],
]
REGISTER = xlsx(PEOPLE)
FILES = (
    ("hyva.csv", csv(PEOPLE)),
    ("sama.csv", csv([row[:4] for row in PEOPLE])),
    ("hyva.xlsx", REGISTER),
    ("rikki.xlsx", REGISTER[: len(REGISTER) // 2]),
    ("tyhja.csv", b""),
    ("kuva.csv", b"\x89PNG\r\n\x1a\n\x00\x00"),
    ("<b>&.txt", csv([["Nimi"], ["Aino"], ["Aino"]], "\t", "utf-16")),
    ("kissa.png", b"\x89PNG"),
)
PAYLOAD = re.compile(r"\?start=([\w-]+)")


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school whose unit in Kokkola asks for approval."""
    organisation = tmp_path / "organisation.toml"
    written = SAMPLE.read_text(encoding="utf-8")
    asking = 'id = "kokkola"\napproval = true'
    organisation.write_text(written.replace('id = "kokkola"', asking, 1), encoding="utf-8")
    world = await World(tmp_path, organisation=organisation).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


def refused(tx: Transaction) -> list[Row]:
    return tx.all("SELECT method, kind, reason FROM outbox WHERE state IN ('failed', 'unknown')")


def payloads(world: World) -> list[str]:
    """Return what every link starts the bot with that anybody has seen."""
    found = {
        payload
        for account in world.telegram.people.values()
        for message in account.chat
        for payload in PAYLOAD.findall(message.words)
    }
    return sorted(found)


async def act(person: Alumnus, dice: random.Random) -> None:
    buttons = [
        (message.id, button.callback_data)
        for message in person.account.chat
        for button in message.buttons
        if button.callback_data is not None
    ]
    chance = dice.random()
    if buttons and chance < 0.6:
        message, data = dice.choice(buttons[-25:])
        await person.presses(message, data)
    elif buttons and chance < 0.73:
        await person.presses(*dice.choice(buttons))
    elif chance < 0.78:
        sends(person, dice)
        await person.world.settles()
    elif chance < 0.82 and (known := payloads(person.world)):
        await person.starts(dice.choice(known))
    else:
        await person.says(dice.choice(WORDS))


def sends(person: Alumnus, dice: random.Random) -> None:
    """Send a file, a picture or a place."""
    kind = dice.choice(("file", "file", "photo", "place", "venue"))
    if kind == "photo":
        person.account.sends_photo(b"\xff\xd8", size=dice.choice((5, 30_000_000)))
    elif kind == "place":
        person.account.sends_location(65.01, 25.47)
    elif kind == "venue":
        person.account.sends_venue(65.01, 25.47, "<b>&", "Torikatu 1")
    else:
        person.account.sends_document(*dice.choice(FILES))


@pytest.mark.parametrize("walk", range(3))
async def test_nothing_that_people_do_makes_a_turn_fail(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus, walk: int
) -> None:
    """No turn fails, Telegram refuses nothing, and afterwards everybody is answered as ever."""
    seed = random.randrange(10**6)
    print(f"walk {walk}, seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()  # anybody may change their language here
    strangers = [world.stranger(f"Vieras {n}", code) for n, code in enumerate(("fi", "sv"))]
    people = [aino, onni, linnea, kaisa, kaisa, *strangers]
    for _ in range(STEPS):
        await act(dice.choice(people), dice)
        if dice.random() < 0.05:
            await world.moves(hours=dice.choice((1, 7, 30)))
        if dice.random() < 0.02:
            await world.restarts()
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    for person in people:
        await person.says("/help")
        person.sees("/privacy")
