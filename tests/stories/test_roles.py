"""Every coordinator's function, tried by each who may not use it: nothing is told, nothing changes.

The buttons are those of Oulu's coordinators with Oulu's ids; whoever tries them belongs to Kokkola,
so that nothing of Oulu is theirs to see.
"""

import pytest

from handlers import buttons
from handlers.guards import anyone, counter
from handlers.routes import BUTTONS, COMMANDS
from storage import duties
from storage.duties import COORDINATOR, VIEWER
from storage.transaction import Transaction
from tests.stories import neighbours as oulu
from tests.stories.test_scope import demand_nothing, forged, of_others, oulu_is_there
from tests.stories.world import Alumnus, World

__all__ = ["oulu_is_there"]

DAY = 86400
LINKS = (f"i{oulu.SECRET}", f"p{oulu.SECRET}", f"t{oulu.SECRET}", "c" + "x" * 20)
ROLES = ("stranger", "alumnus", "viewer", "expired", "not_yet", "revoked")


async def plays(world: World, role: str) -> Alumnus:
    """Return somebody in a role, who reads English."""
    if role == "stranger":
        return world.stranger("Nobody", language_code="en")
    who = await world.member("Liv", language="en", unit="kokkola", wants=())
    await who.says("/help")
    person = await who.record()
    assert person is not None
    now = world.clock.seconds()

    def give(tx: Transaction) -> None:
        if role == "viewer":
            duties.give(tx, person.id, oulu.UNIT, person.id, now, role=VIEWER)
        elif role == "expired":
            over = (now - 100 * DAY, now)
            duties.give(tx, person.id, oulu.UNIT, person.id, now, period=over)
        elif role == "not_yet":
            to_come = (now + DAY, None)
            duties.give(tx, person.id, oulu.UNIT, person.id, now, period=to_come)
        elif role == "revoked":
            duties.give(tx, person.id, oulu.UNIT, person.id, now, role=COORDINATOR)
            duties.end(tx, person.id, now)

    await world.db.write(give)
    return who


def counts_only(press: object) -> bool:
    """Whether a button is one of counts, which a viewer may press."""
    return BUTTONS[type(press)][1] is counter  # type: ignore[index]


@pytest.mark.parametrize("role", ROLES)
async def test_no_button_of_coordinators_does_anything(
    world: World, oulu_is_there: None, role: str
) -> None:
    """Each of them, old ones too, pressed by each who may not: not a word, not a row."""
    who = await plays(world, role)
    await who.says("/help")
    card, me = who.last.id, await who.record()
    mine = me.id if me is not None else 0
    before = await of_others(world, mine)
    for press in forged():
        if role == "viewer" and counts_only(press):
            continue
        await who.presses(card, press.encode())
        demand_nothing(who, press)
    assert await of_others(world, mine) == before


@pytest.mark.parametrize("role", ROLES)
async def test_no_command_or_link_of_coordinators_does_anything(
    world: World, oulu_is_there: None, role: str
) -> None:
    """To whoever may not use it a command looks like one that there is not."""
    who = await plays(world, role)
    await who.says("/nonsense")
    unknown = who.last.words
    me = await who.record()
    mine = me.id if me is not None else 0
    before = await of_others(world, mine)
    for name, command in COMMANDS.items():
        if command.guard is anyone or (role == "viewer" and command.guard is counter):
            continue
        await who.says(f"/{name}")
        demand_nothing(who, name)
        if _for_coordinators(command.guard):
            assert who.last.words == unknown, name
    assert await of_others(world, mine) == before


@pytest.mark.parametrize("role", [role for role in ROLES if role != "stranger"])
async def test_no_guessed_link_does_anything(world: World, oulu_is_there: None, role: str) -> None:
    """Invitations, duties, tickets: a guessed secret opens nothing. (A stranger begins to join.)"""
    who = await plays(world, role)
    me = await who.record()
    assert me is not None
    before = await of_others(world, me.id)
    for payload in LINKS:
        await who.starts(payload)
        demand_nothing(who, payload)
    assert await of_others(world, me.id) == before


def _for_coordinators(guard: object) -> bool:
    return getattr(guard, "__name__", "") in ("coordinator", "counter", "owner")


async def test_who_is_on_duty_loses_open_screens_and_forms_at_once(
    world: World, oulu_is_there: None
) -> None:
    """A form in the middle, a preview to be sent, a list: dead the moment the duty is."""
    who = await plays(world, "alumnus")
    person = await who.record()
    assert person is not None
    now = world.clock.seconds()
    await world.db.write(duties.give, person.id, oulu.UNIT, person.id, now)
    await who.says("/newevent")
    await who.says("Salainen ilta")
    answered = who.last.id
    await world.db.write(duties.end, person.id, now)
    await who.says("Jotain muuta")
    await who.presses(answered, buttons.Open("manage").encode())
    await who.presses(answered, buttons.EventDo(oulu.EVENT, "cancel_now").encode())
    titles = await world.db.read(
        lambda tx: [row[0] for row in tx.all("SELECT title FROM event WHERE state <> 'cancelled'")]
    )
    assert not any("Jotain" in one for one in titles)
    assert len(titles) == 2
