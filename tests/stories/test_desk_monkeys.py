"""Coordinators and alumni who do anything at all at the desk, in any order, at once."""

import random

import pytest

from storage import duties, updates
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.sending import PICTURE
from tests.stories.test_audience_builder import a_survey, an_evening
from tests.stories.test_monkeys import refused
from tests.stories.world import Alumnus, World

STEPS = 220
COORDINATORS = (
    *("/announce", "/sent", "/inbox", "/wishes", "/year", "/count by field", "/stats", "/team"),
    *("/handover", "/manage", "Kahvit", "Uutinen kaikille", "2020-", "elokuu 2026", "Pohjoiset"),
    *("Kiitos viestistäsi!", "x" * 1001, "<b>&", "Tallenna", "Lopeta", "Takaisin"),
)
ALUMNI = (
    *("/idea", "/wishes", "/events", "/help", "/my", "Saunailta", "x" * 1001, "<i>&", "Lopeta"),
    *("Tulen", "1", "Takaisin"),
)


async def acts(who: Alumnus, words: tuple[str, ...], dice: random.Random) -> None:
    """Press, write, reply, or send pictures and recordings."""
    chat = who.account.chat
    buttons = [
        (message.id, button.callback_data)
        for message in chat[-30:]
        for button in message.buttons
        if button.callback_data is not None
    ]
    chance = dice.random()
    if buttons and chance < 0.66:
        await who.presses(*dice.choice(buttons[-40:] if chance < 0.5 else buttons))
        return
    who.world.remember()
    from_bot = [message.id for message in chat if message.from_bot]
    to = dice.choice(from_bot[-20:]) if from_bot and dice.random() < 0.5 else None
    if chance < 0.74:
        who.account.says(dice.choice(words), reply_to=to)
    elif chance < 0.79:
        who.account.sends_voice(reply_to=to)
    elif chance < 0.84:
        album = str(who.world.telegram.box.next_number()) if dice.random() < 0.6 else None
        for number in range(dice.choice((1, 2, 4)) if album else 1):
            caption = dice.choice(("", "Kuva", "ä" * 701)) if not number else ""
            who.account.sends_photo(PICTURE, caption, album=album, reply_to=to)
    else:
        who.account.says(dice.choice(words))
    await who.world.settles()


def changes_hands(tx: Transaction, dice: random.Random, now: int) -> None:
    """Let a duty end, or begin anew."""
    ids = [row[0] for row in tx.all("SELECT DISTINCT person_id FROM duty WHERE unit = 'oulu'")]
    person = dice.choice(ids)
    if dice.random() < 0.5:
        duties.end(tx, person, now)
    elif not tx.value(
        "SELECT 1 FROM duty WHERE person_id = :id AND ended_at IS NULL LIMIT 1", id=person
    ):
        duties.give(tx, person, "oulu", person, now)


@pytest.mark.parametrize("walk", range(3))
async def test_nothing_at_the_desk_makes_a_turn_fail(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus, walk: int
) -> None:
    """No turn fails, Telegram refuses nothing, and everybody is answered as ever."""
    seed = random.randrange(10**6)
    print(f"walk {walk}, seed {seed}")
    dice = random.Random(seed)
    world.plain.clear()
    ville = await coordinates(await world.member("Ville"), "oulu")
    sanni = await coordinates(await world.member("Sanni", language="fi-simple"), "oulu")
    await world.db.write(an_evening)
    await world.db.write(a_survey, linnea.id)
    await ville.adds_bot(world.group("Kaislan alumnit", ville))
    desk, others = [kaisa, ville, sanni], [aino, onni, linnea]
    for _ in range(STEPS):
        is_desk = dice.random() < 0.65
        who = dice.choice(desk if is_desk else others)
        await acts(who, COORDINATORS if is_desk else ALUMNI, dice)
        chance = dice.random()
        if chance < 0.03:
            await world.db.write(changes_hands, dice, world.clock.seconds())
        elif chance < 0.07:
            await world.moves(hours=dice.choice((1, 7, 30, 200)))
        elif chance < 0.08:
            await world.restarts()
    failures = await world.db.read(updates.failures)
    assert not failures, "\n".join(f"{one.error}\n{one.given}\n{one.trace}" for one in failures)
    assert not [tuple(row) for row in await world.db.read(refused)]
    for person in (*desk, *others):
        await person.says("/help")
        person.sees("/privacy")
