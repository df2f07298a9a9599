"""Short words for the stories about a full event: a coordinator has made it, people open it."""

import re
from datetime import datetime
from html import unescape

from storage import events, people, rsvps
from storage.audience import Audience
from storage.rsvps import Rsvp
from storage.transaction import Transaction
from tests.stories.gatherings import PLACE, TITLE, helsinki
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

EVENING = helsinki("2026-11-05 17:30")
ASK = "Kaisa, 040 1234567"


def said(word: Words, key: str, **values: object) -> str:
    """Return one of the bot's own texts as it is seen, without its bold and the like."""
    text = word.world.app.house.texts.say(word.language, key, **values)
    return unescape(re.sub(r"<[^>]*>", "", text))


async def gathers(
    world: World,
    maker: Alumnus,
    *,
    seats: int,
    guests: int = 0,
    starts: datetime = EVENING,
    closes: datetime | None = None,
) -> int:
    """Publish an event without inviting anybody: people come by its link. Return its id."""

    def make(tx: Transaction) -> int:
        person = people.by_telegram(tx, maker.id)
        assert person is not None
        now = world.clock.seconds()
        event_id = events.draft(
            tx,
            title=TITLE,
            starts_at=int(starts.timestamp()),
            place=PLACE,
            description=None,
            capacity=seats,
            unit=None,
            audience=Audience(),
            made_by=person.id,
            now=now,
        )
        closes_at = int(closes.timestamp()) if closes is not None else None
        events.change(tx, event_id, guests=guests, closes_at=closes_at, contact=ASK)
        events.publish(tx, event_id, now)
        return event_id

    return await world.db.write(make)


async def comes(who: Alumnus, word: Words, event_id: int = 1) -> Alumnus:
    """Open an event by its link and tap Coming."""
    await who.starts(f"e{event_id}")
    return await who.taps(word("events-coming-button"))


async def crowd(world: World, count: int, language: str = "fi") -> list[Alumnus]:
    """Return so many members."""
    return [await world.member(f"Jäsen {one + 1}", language=language) for one in range(count)]


async def answer_of(who: Alumnus, event_id: int = 1) -> Rsvp | None:
    """Return what the bot has stored of somebody's answer."""
    person = await who.record()
    return await who.world.db.read(rsvps.mine, event_id, person.id) if person is not None else None
