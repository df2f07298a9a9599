"""Short words for the stories about the day of an event: who coordinates, who comes."""

from typing import Any

from storage import attendance, duties, events, rsvps
from storage.audience import Audience
from storage.rsvps import COMING, Rsvp
from storage.transaction import Transaction
from tests.stories.gatherings import PLACE, TITLE, helsinki
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

STARTS = helsinki("2026-11-05 17:30")
DOORS = helsinki("2026-11-05 17:00")


async def holds(world: World, unit: str | None = "oulu", title: str = TITLE, **fields: Any) -> int:
    """Let a unit have a published event and return its id."""

    def make(tx: Transaction) -> int:
        event_id = events.draft(
            tx,
            title=title,
            starts_at=int(STARTS.timestamp()),
            place=PLACE,
            description=None,
            capacity=None,
            unit=unit,
            audience=Audience(),
            made_by=tx.value("SELECT min(id) FROM person"),
            now=world.clock.seconds(),
        )
        events.publish(tx, event_id, world.clock.seconds())
        if fields:
            events.change(tx, event_id, **fields)
        return event_id

    return await world.db.write(make)


async def organiser(
    world: World, language: str, unit: str = "oulu", name: str = "Tiina"
) -> Alumnus:
    """Return a coordinator of a unit who reads this language and wants no messages."""
    who = await world.member(name, language=language, unit=unit, wants=())
    person = await who.record()
    assert person is not None
    await world.db.write(duties.give, person.id, unit, person.id, world.clock.seconds())
    return who


async def answers(world: World, who: Alumnus, event_id: int, answer: str = COMING) -> int:
    """Let somebody have answered and return their id."""
    person = await who.record()
    assert person is not None
    await world.db.write(rsvps.save, event_id, person.id, answer, world.clock.seconds())
    return person.id


async def brings(world: World, event_id: int, person_id: int, **fields: Any) -> None:
    """Let somebody who answered have guests, a note or be late."""

    def write(tx: Transaction) -> None:
        guests = fields.pop("guests", None)
        if guests is not None:
            tx.run(
                "UPDATE rsvp SET guests = :guests WHERE person_id = :id",
                guests=guests,
                id=person_id,
            )
        if fields:
            rsvps.set_field(tx, event_id, person_id, **fields)

    await world.db.write(write)


async def state(world: World, event_id: int, person_id: int) -> str | None:
    """Return what is noted of somebody's coming."""
    found = await answer_of(world, event_id, person_id)
    return found.attended if found is not None else None


async def answer_of(world: World, event_id: int, person_id: int) -> Rsvp | None:
    """Return somebody's answer with all that belongs to it."""
    return await world.db.read(rsvps.mine, event_id, person_id)


async def ticket_of(world: World, event_id: int, person_id: int) -> str:
    """Return the payload of somebody's ticket."""
    secret = await world.db.write(attendance.ticket, event_id, person_id)
    assert secret is not None
    return f"k{secret}"


async def opens_the_door(who: Alumnus, words: Words, event_id: int) -> None:
    """Let the organiser open the list at the door, from the list of their events."""
    await who.says("/manage")
    await who.presses(who.last.id, f"1e:{event_id}:manage")
    await who.taps(words("desk-checkin-button"))
