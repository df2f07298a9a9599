"""Two coordinators at the desk who press and send anything: nothing fails, nothing goes alone."""

import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import duties, updates
from storage.transaction import Row, Transaction
from tests.stories.composing import drafts
from tests.stories.duties import coordinates
from tests.stories.gatherings import invites
from tests.stories.sending import PICTURE
from tests.stories.test_monkeys import refused
from tests.stories.world import SAMPLE, Alumnus, World

LIMIT, STEPS = 1, 120
WORDS = (
    "/announce", "/announce", "/sent", "Kahvit torstaina", "<b>&", "x" * 3900, "y" * 1500,
    "Uutinen kaikille", "Kaikille", "Lähetä", "5.11.2026 klo 12", "29.3.2027 klo 3.30", "1.1.2020",
    "kaisla.example/ilmo", "https://a..b", "Takaisin", "Lopeta", "Ohita kysymys", "Päivä on väärä",
)  # fmt: skip


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school where an announcement to more than one person needs a second word."""
    school = tmp_path / "organisation.toml"
    written = SAMPLE.read_text(encoding="utf-8")
    limit = f"second_person_from = {LIMIT}"
    school.write_text(written.replace("second_person_from = 0", limit), encoding="utf-8")
    world = await World(tmp_path, organisation=school).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


def alone(tx: Transaction) -> list[Row]:
    """Return what went to more than the limit without another one's word."""
    return tx.all(
        """SELECT a.id FROM announcement a JOIN campaign c ON c.id = a.campaign
        WHERE c.total > :limit AND (a.confirmed_by IS NULL OR a.confirmed_by = a.asked_by)""",
        limit=LIMIT,
    )


def unasked(tx: Transaction) -> int:
    """Count the announcements that went out though nobody pressed Send on them."""
    return int(
        tx.value(
            """SELECT count(*) FROM campaign c WHERE kind = 'announcement' AND repairs IS NULL
            AND resend_of IS NULL AND NOT EXISTS (
                SELECT 1 FROM announcement a WHERE a.campaign = c.id AND a.state = 'sent')"""
        )
    )


async def act(who: Alumnus, dice: random.Random) -> None:
    """Do one thing: mostly press a button of the desk, sometimes send something."""
    buttons = [
        (message.id, button.callback_data)
        for message in who.account.chat
        for button in message.buttons
        if button.callback_data is not None
    ]
    chance = dice.random()
    if buttons and chance < 0.6:
        await who.presses(*dice.choice(buttons[-15:]))
    elif buttons and chance < 0.7:
        await who.presses(*dice.choice(buttons))
    elif chance < 0.8:
        for _ in range(dice.randint(1, 3)):
            who.account.sends_photo(PICTURE, "Kuva", album=str(dice.randint(1, 3)))
        await who.world.settles()
    else:
        await who.says(dice.choice(WORDS))


@pytest.mark.parametrize("walk", range(2))
async def test_whatever_two_coordinators_do_nothing_goes_by_itself(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus, walk: int
) -> None:
    """No turn fails, Telegram refuses nothing, and nothing goes to many by one person's word."""
    seed = random.randrange(10**6)
    print(f"walk {walk}, seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()
    ville = await coordinates(await world.member("Ville", wants=()), None)
    await invites(kaisa)
    await drafts(kaisa)
    await ville.says("/announce")
    person = await ville.record()
    assert person is not None
    for _ in range(STEPS):
        await act(dice.choice((kaisa, ville)), dice)
        chance = dice.random()
        if chance < 0.04:
            await world.moves(hours=dice.choice((1, 30)))
        elif chance < 0.06:
            await world.restarts()
        elif chance < 0.08:
            await world.db.write(duties.end, person.id, world.clock.seconds())
        elif chance < 0.11:
            await coordinates(ville, None)
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    assert not [tuple(row) for row in await world.db.read(alone)]
    assert await world.db.read(unasked) == 0
