"""Coordinators who press and write anything in any order, while duties come and go."""

import random

import pytest

from storage import updates
from storage.transaction import Row, Transaction
from tests.stories.duties import coordinates
from tests.stories.test_monkeys import payloads, refused
from tests.stories.world import OWNER_ID, Alumnus, World

WORDS = (
    *("/team", "/team", "/handover", "/handover", "/year", "/stats", "/announce", "/sent"),
    *("/count", "/count by unit", "/count Oulu 2020-", "/count unti=Olu", "/count event 1"),
    *("/inbox", "/idea", "/newevent", "/events", "/survey", "/poll", "/help", "/forget", "/audit"),
    *("hei", "5", "31", "9.00", "31.12.2026", "1.1.2027", "29.2.2028", "x" * 4000, "<b>&", "Oulu"),
    *("Ohita kysymys", "Takaisin", "Lopeta", "Tallenna", "Kaikille", "Uutinen kaikille"),
    *("Valitsen päivän", "Seuraava lukukausi", "Tämä lukukausi", "Koordinaattori", "Katselija"),
)
STEPS = 200
LEAPS = (1, 7, 30, 24 * 8, 24 * 45)  # hours


def crooked(tx: Transaction) -> list[Row]:
    """Return duties and handovers that cannot be."""
    return tx.all(
        """SELECT 'duty', id FROM duty WHERE ended_at < given_at OR ends_at <= starts_at
        UNION ALL SELECT 'handover', id FROM handover WHERE giver = receiver
            OR (state = 'offered') <> (decided_at IS NULL)
            OR (moved_at IS NOT NULL AND state <> 'accepted' AND state <> 'undone')
        UNION ALL SELECT 'offers', giver FROM handover WHERE state = 'offered'
            GROUP BY giver HAVING count(*) > 1"""
    )


async def _act(person: Alumnus, dice: random.Random) -> None:
    buttons = [
        (message.id, button.callback_data)
        for message in person.account.chat
        for button in message.buttons
        if button.callback_data is not None
    ]
    chance = dice.random()
    if buttons and chance < 0.55:
        await person.presses(*dice.choice(buttons[-12:]))
    elif buttons and chance < 0.65:
        await person.presses(*dice.choice(buttons))
    elif chance < 0.72 and (known := payloads(person.world)):
        await person.starts(dice.choice(known))
    elif chance < 0.74:
        person.account.blocks_bot()
        await person.world.settles()
        await person.starts()
    else:
        await person.says(dice.choice(WORDS))


@pytest.mark.parametrize("walk", range(2))
async def test_coordinators_in_any_order_make_no_turn_fail(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus, walk: int
) -> None:
    """No turn fails, Telegram refuses nothing, and what is kept of duties makes sense."""
    seed = random.randrange(10**6)
    print(f"walk {walk}, seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()  # anybody may change their language here
    veikko = await coordinates(await world.member("Veikko", wants=()), "oulu")
    await coordinates(aino, "oulu")
    await coordinates(linnea, None)
    people = [aino, veikko, linnea, onni, kaisa, kaisa, world.stranger("Vieras")]
    for step in range(STEPS):
        await _act(dice.choice(people), dice)
        if dice.random() < 0.05:
            await world.moves(hours=dice.choice(LEAPS))
        if dice.random() < 0.02:
            owners = () if step % 2 else (OWNER_ID,)
            world.settings = world.settings.model_copy(update={"owners": owners})
            await world.restarts()
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    assert not [tuple(row) for row in await world.db.read(crooked)]
    for person in people:
        await person.says("/help")
        person.sees("/privacy")
