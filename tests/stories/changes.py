"""Short words for the stories about events that change, end early or are posted elsewhere."""

from html import unescape
from typing import Any

from config.wording import TAG
from handlers.buttons import EventDo, Rsvp
from handlers.events import reminding
from storage import event_changes, events
from storage.audience import Audience
from storage.event_changes import Change
from storage.events import Event
from storage.transaction import Transaction
from tests.stories.gatherings import PLACE, TITLE, helsinki
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

STARTS = "2026-11-05 17:30"


def seen(words: Words, key: str, **values: object) -> str:
    """Return a text with its bold words as it is seen in the chat."""
    texts = words.world.app.house.texts
    return unescape(TAG.sub("", texts.say(words.language, key, **values)))


async def published(world: World, by: Alumnus, starts: str = STARTS, **fields: Any) -> int:
    """Let a coordinator have published an event for everyone; return its id. Nobody is invited."""
    person = await by.record()
    assert person is not None

    def write(tx: Transaction) -> int:
        now = world.clock.seconds()
        event_id = events.draft(
            tx,
            title=TITLE,
            starts_at=int(helsinki(starts).timestamp()),
            place=PLACE,
            description=None,
            capacity=fields.pop("capacity", None),
            unit=fields.pop("unit", None),
            audience=Audience(),
            made_by=person.id,
            now=now,
        )
        events.change(tx, event_id, **fields)
        events.publish(tx, event_id, now)
        event = events.by_id(tx, event_id)
        assert event is not None
        reminding.plan(tx, event, world.app.house.organisation.zone, now)
        return event_id

    return await world.db.write(write)


async def answers(who: Alumnus, event_id: int, answer: str = "coming") -> Alumnus:
    """Open an event by its link and answer it."""
    await who.starts(f"e{event_id}")
    return await who.presses(who.last.id, Rsvp(event_id, answer).encode())


async def does(who: Alumnus, event_id: int, action: str) -> Alumnus:
    """Press a button of an event, on whatever message is the newest."""
    return await who.presses(who.last.id, EventDo(event_id, action).encode())


async def edits(who: Alumnus, event_id: int, item: str, said: str) -> Alumnus:
    """Change one item of an event with a typed answer."""
    if not who.account.chat:
        await who.starts()
    await does(who, event_id, f"item_{item}")
    return await who.says(said)


async def event_of(world: World, event_id: int) -> Event:
    """Return an event as it is stored now."""
    event = await world.db.read(events.by_id, event_id)
    assert event is not None
    return event


async def changes_of(world: World, event_id: int) -> list[Change]:
    """Return all that has been changed of an event."""
    return await world.db.read(lambda tx: event_changes.of_others(tx, event_id, 0))
