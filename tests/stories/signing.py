"""Short words for the stories about signing up: an event with all that it can tell."""

from typing import Any

from storage import events, people
from storage.audience import Audience
from storage.events import Item
from storage.transaction import Transaction
from tests.stories.full_house import ASK, EVENING
from tests.stories.gatherings import PLACE, TITLE
from tests.stories.world import Alumnus, World

MEETING = "https://meet.example/ilta"
WHOLE: dict[str, Any] = {
    "ends_at": int(EVENING.timestamp()) + 9000,
    "address": "Torikatu 1, 90100 Oulu",
    "online": MEETING,
    "latitude": 65.012,
    "longitude": 25.465,
    "programme": (Item(17 * 60 + 30, "Avaus", "Rehtori"),),
    "contact": ASK,
    "guests": 2,
    "description": "Tuo ystävä!",
}


async def opens_house(world: World, maker: Alumnus, **fields: Any) -> int:
    """Publish an event without inviting anybody: people come by its link. Return its id."""

    def make(tx: Transaction) -> int:
        person = people.by_telegram(tx, maker.id)
        assert person is not None
        starts_at = fields.pop("starts_at", int(EVENING.timestamp()))
        event_id = events.draft(
            tx,
            title=TITLE,
            starts_at=starts_at,
            place=PLACE,
            description=None,
            capacity=None,
            unit=None,
            audience=Audience(),
            made_by=person.id,
            now=world.clock.seconds(),
        )
        events.change(tx, event_id, **fields)
        events.publish(tx, event_id, world.clock.seconds())
        return event_id

    return await world.db.write(make)


async def changes(world: World, event_id: int, **fields: Any) -> None:
    """Change an event behind everybody's back."""
    await world.db.write(lambda tx: events.change(tx, event_id, **fields))
