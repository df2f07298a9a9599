"""Four people who press and write anything: nothing ever fails, and nobody is ever stuck."""

import random

import pytest

from storage import updates
from storage.transaction import Row, Transaction
from tests.stories.world import Alumnus, World

WORDS = (
    "/start", "/start e1", "/start e999999999", "/start t0", "/events", "/profile", "/language",
    "/help", "/privacy", "/forget", "/newevent", "/announce", "/survey", "/count", "/count vuosi",
    "/team", "/messages", "/mydata", "/move", "/move ABCD2345", "/invite", "/import", "/people",
    "/people A", "/register", "/inbox", "/audit", "/start i0", "/start p0", "/nonsense", "/",
    "hei", "5", "1", "2020", "2020-2024", "huomenna klo 18",
    "24.12. klo 18", "31.2.", "Oulu", "<b>&", "x" * 4000, "👩‍🍳", "Takaisin", "Lopeta", "Tallenna",
    "Ohita kysymys", "Valmis", "Kyllä", "kaikki",
)  # fmt: skip
STEPS = 250


def refused(tx: Transaction) -> list[Row]:
    return tx.all("SELECT method, kind, reason FROM outbox WHERE state IN ('failed', 'unknown')")


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
    elif buttons and chance < 0.75:
        await person.presses(*dice.choice(buttons))
    else:
        await person.says(dice.choice(WORDS))


@pytest.mark.parametrize("seed", [random.randrange(10**6) for _ in range(3)])
async def test_nothing_that_people_do_makes_a_turn_fail(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus, seed: int
) -> None:
    """No turn fails, Telegram refuses nothing, and afterwards everybody is answered as ever."""
    print(f"seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()  # anybody may change their language here
    people = [aino, onni, linnea, kaisa, kaisa]
    for _ in range(STEPS):
        await act(dice.choice(people), dice)
        if dice.random() < 0.05:
            await world.moves(hours=dice.choice((1, 7, 30)))
        if dice.random() < 0.02:
            await world.restarts()
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    for person in (aino, onni, linnea, kaisa):
        await person.says("/help")
        person.sees("/privacy")
