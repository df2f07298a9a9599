"""Short words for the stories about events."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from storage import duties, events
from storage.events import Event
from tests.stories.world import Alumnus, World

TITLE, PLACE = "Alumni-ilta", "Torikatu 1, Oulu"
WHEN = "5.11.2026 klo 17.30"
SAID_WHEN = "torstaina 5. marraskuuta 2026 klo 17.30"


def helsinki(text: str) -> datetime:
    """Return a Helsinki time, such as 2026-11-05 17:30, in UTC."""
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Helsinki"))
    return local.astimezone(UTC)


async def composes(who: Alumnus, *, seats: int | None = None, when: str = WHEN) -> None:
    """Let a Finnish-speaking coordinator compose an event for everyone, up to the preview."""
    await who.says("/newevent", TITLE, when)
    await who.taps("Ohita kysymys")  # when it ends
    await who.says(PLACE)
    await who.taps("Ohita kysymys")  # the description
    await (who.taps("Ohita kysymys") if seats is None else who.says(str(seats)))
    await who.taps("Kaikille", "Tallenna")


async def invites(who: Alumnus, *, seats: int | None = None, when: str = WHEN) -> None:
    """Let a Finnish-speaking coordinator compose an event and publish it."""
    await composes(who, seats=seats, when=when)
    await who.taps("Julkaise ja kutsu")


async def the_event(world: World) -> Event | None:
    """Return the first event that was made."""
    return await world.db.read(events.by_id, 1)


async def coordinates(world: World, who: Alumnus, unit: str | None) -> None:
    """Give somebody a coordinator's duty, of one unit or of the whole school."""
    person = await who.record()
    assert person is not None
    await world.db.write(duties.give, person.id, unit, person.id, world.clock.seconds())
