"""Callback data and deep links that nobody ever made: nothing fails, others are left alone."""

import os
import random
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers import buttons
from handlers.buttons import decode
from handlers.failures import StaleButton
from handlers.press import LONGEST, Press
from storage import updates
from tests.house.test_routes import SAMPLES
from tests.stories.test_roles import LINKS, plays
from tests.stories.test_scope import demand_nothing, forged, of_others, oulu_is_there
from tests.stories.world import Alumnus, World

__all__ = ["oulu_is_there"]

TRIES = 250
DEEDS = 200
SAID = ("Kahvit torstaina", "5.11.2026 klo 12", "1", "Oulu", "Valmis", "Takaisin", "Kyllä", "<b>&")
ODD = "\x00\x1f:;%_'\"\\<&>ÄÖå€👩‍🍳\u202e\ufeff٣²Ⅷ"
LETTERS = string.ascii_letters + string.digits + "_-:" + ODD
NUMBERS = (
    "0",
    "-1",
    "zzzzzzzzzzzzz",
    "1y2p0ij32e8e7",
    "1y2p0ij32e8e8",
    "9" * 40,
    "٣",
    "1_0",
    " 7",
    "+7",
)


@given(st.text(max_size=80))
@example("1a:" + "1" * 70)
@example("1l:\x00")
def test_any_data_is_a_button_of_ours_or_stale(data: str) -> None:
    """Nothing else comes out, and what is ours is spelled the same again."""
    try:
        press = decode(data)
    except StaleButton:
        return
    assert isinstance(press, Press)
    if len(data) <= 20:
        assert decode(press.encode()) == press


def mutated(data: str, dice: random.Random) -> str:
    """Return callback data that differs a little, or much, from what a button has."""
    parts = data.split(":")
    way = dice.randrange(7)
    if way == 0:
        parts[dice.randrange(len(parts))] = dice.choice(NUMBERS)
    elif way == 1:
        parts[-1] = "".join(dice.choices(LETTERS, k=dice.randrange(12)))
    elif way == 2:
        parts.insert(dice.randrange(len(parts) + 1), dice.choice(NUMBERS))
    elif way == 3:
        del parts[dice.randrange(len(parts))]
    elif way == 4:
        dice.shuffle(parts)
    elif way == 5:
        place = dice.randrange(len(data))
        return (data[:place] + dice.choice(LETTERS) + data[place + 1 :])[:LONGEST]
    else:
        return "".join(dice.choices(LETTERS, k=dice.randrange(LONGEST)))
    return ":".join(parts)[:LONGEST]


def payload(dice: random.Random) -> str:
    """Return what might follow /start: nearly a link of ours, or anything."""
    link = dice.choice([*LINKS, "e1", "e999999999", "t0", "s1", "own_x", "a" * 64, "-", "_"])
    if dice.random() < 0.5:
        place = dice.randrange(len(link))
        return link[:place] + dice.choice(LETTERS.strip()) + link[place + 1 :]
    return "".join(dice.choices(LETTERS, k=dice.randrange(1, 70))).replace("\n", "")


@pytest.fixture
def dice() -> random.Random:
    """Chance, that can be had again: FUZZ_SEED=<the printed number>."""
    seed = int(os.environ.get("FUZZ_SEED") or random.SystemRandom().randrange(1_000_000))
    print(f"FUZZ_SEED={seed}")
    return random.Random(seed)


async def demand_no_failure(world: World) -> None:
    """Demand that no turn has failed, and that Telegram has refused nothing but the unknown.

    Most of Oulu's people are in the database alone, so what is sent to them finds no chat.
    """
    kept = await world.db.read(updates.failures)
    assert not kept, f"{kept[0].error} in {kept[0].place}\n{kept[0].trace}\n{kept[0].given}"
    failed = """SELECT kind, method, reason FROM outbox
        WHERE state IN ('failed', 'unknown') AND reason <> 'chat_not_found'"""
    assert await world.db.read(lambda tx: [tuple(row) for row in tx.all(failed)]) == []


@pytest.mark.parametrize("role", ["stranger", "alumnus", "viewer", "revoked"])
async def test_no_made_up_button_does_anything(
    world: World, oulu_is_there: None, role: str, dice: random.Random
) -> None:
    """Of Oulu nothing is told and nothing changes, whatever somebody of Kokkola presses."""
    who = await plays(world, role)
    await who.says("/help")
    card, mine = who.last.id, await own_id(who)
    known = [one.encode() for one in (*SAMPLES.values(), *forged())]
    before = await of_others(world, mine)
    for _ in range(TRIES):
        data = mutated(dice.choice(known), dice)
        if role == "viewer" and data[1:2] in (buttons.Count.code, buttons.StatsDo.code):
            continue  # those are Oulu's counts, which a viewer of Oulu may see
        if data[1:2] == buttons.Forget.code:
            continue  # who erases themselves is counted and remembered, as they should be
        await who.presses(card, data)
        demand_nothing(who, data)
    assert await of_others(world, mine) == before
    await demand_no_failure(world)


async def own_id(who: Alumnus) -> int:
    """Return who they are in storage; 0 for whom it does not know."""
    record = await who.record()
    return record.id if record is not None else 0


async def test_a_coordinators_made_up_buttons_fail_nowhere(
    world: World, kaisa: Alumnus, oulu_is_there: None, dice: random.Random
) -> None:
    """Who may do everything can press anything: it is done, or refused kindly."""
    await kaisa.says("/help")
    card = kaisa.last.id
    known = [one.encode() for one in (*SAMPLES.values(), *forged())]
    for _ in range(TRIES):
        await kaisa.presses(card, mutated(dice.choice(known), dice))
    await demand_no_failure(world)
    await kaisa.says("/help")
    assert kaisa.news()


async def test_whatever_a_coordinator_may_do_fails_in_no_order(
    world: World, kaisa: Alumnus, oulu_is_there: None, dice: random.Random
) -> None:
    """Each kind of button as often as any other, of what there is; words to what it asks; days."""
    kinds: dict[type[Press], list[Press]] = {}
    for press in (*SAMPLES.values(), *forged()):
        if not isinstance(press, buttons.Forget):  # who is erased may do nothing any more
            kinds.setdefault(type(press), []).append(press)
    await kaisa.says("/help")
    for _ in range(DEEDS):
        if dice.random() < 0.2:
            await kaisa.says(dice.choice(SAID))
        else:
            await kaisa.presses(kaisa.last.id, dice.choice(kinds[dice.choice([*kinds])]).encode())
        if dice.random() < 0.02:
            await world.moves(hours=dice.choice((1, 30, 8 * 24)))
    await demand_no_failure(world)
    assert await world.db.read(lambda tx: tx.all("PRAGMA foreign_key_check")) == []
    await kaisa.says("/help")
    kaisa.sees("/privacy")


@pytest.mark.parametrize("role", ["stranger", "alumnus", "viewer"])
async def test_no_made_up_link_does_anything(
    world: World, oulu_is_there: None, role: str, dice: random.Random
) -> None:
    """Whatever follows /start: an answer each time, and nothing of Oulu in it."""
    who = await plays(world, role)
    mine = await own_id(who)
    before = await of_others(world, mine)
    for _ in range(TRIES // 2):
        said = payload(dice)
        await who.starts(said)
        assert who.news(), f"no answer to /start {said!r}"
        demand_nothing(who, said)
    if role != "stranger":  # a stranger has begun to join
        assert await of_others(world, mine) == before
    await demand_no_failure(world)
