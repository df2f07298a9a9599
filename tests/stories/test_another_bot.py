"""A database belongs to its bot: the token of another would mark everybody unreachable."""

import pytest
from pydantic import SecretStr

from bot.practice.telegram import Telegram
from storage import updates, whose_bot
from storage.errors import AnotherBot
from storage.transaction import Transaction
from tests.stories.world import TOKEN, Alumnus, World

OTHER = 9797


def gets_another_bot(world: World) -> None:
    """Let there be another bot in the settings: nobody has ever started it."""
    token = f"{OTHER}:of-another-bot-altogether"
    world.telegram = Telegram(world.clock.now, token=token)
    world.settings = world.settings.model_copy(update={"bot_token": SecretStr(token)})


async def owner_of(world: World) -> int | None:
    return await world.db.read(whose_bot.known)


def people(tx: Transaction) -> list[tuple[object, ...]]:
    return [tuple(row) for row in tx.all("SELECT * FROM person ORDER BY id")]


async def test_a_database_knows_its_bot_from_the_first_start(world: World) -> None:
    """A new token of the same bot has the same id: /revoke changes nothing."""
    assert await owner_of(world) == int(TOKEN.partition(":")[0])
    world.settings = world.settings.model_copy(
        update={"bot_token": SecretStr(f"{TOKEN.partition(':')[0]}:after-revoke")}
    )
    await world.restarts()


async def test_another_bot_is_refused_before_anything_is_sent(world: World, aino: Alumnus) -> None:
    """The sentence says both ids and how to go on; the people and the rightful bot stay."""
    await world.ends()
    rightful, settings = world.telegram, world.settings
    gets_another_bot(world)
    with pytest.raises(AnotherBot, match=rf"id 4242, .* id {OTHER}.* run --another-bot") as refused:
        await world.begins()
    assert "press Start" in str(refused.value)
    assert {one.method for one in world.telegram.deliveries} == {"getMe"}
    world.telegram, world.settings = rightful, settings
    await world.restarts()
    record = await aino.record()
    assert record is not None
    assert record.unreachable_at is None


async def test_another_bot_that_is_meant_has_it_from_then_on(world: World, aino: Alumnus) -> None:
    """Nobody is marked; each bot numbers its updates itself, so those that were done are none."""
    before = await world.db.read(people)
    await world.db.write(whose_bot.claim, OTHER, is_meant=True)
    assert await owner_of(world) == OTHER
    assert await world.db.read(people) == before
    assert await world.db.write(updates.first_time, 1, world.clock.seconds())
    with pytest.raises(AnotherBot):
        await world.db.write(whose_bot.claim, 4242)
    assert await world.db.write(whose_bot.claim, OTHER, is_meant=True) is None
