"""Short words for the stories about visits."""

from html import unescape
from typing import Any

from config.wording import TAG
from storage import consents, people, visitors, visits
from storage.consents import NEWS, VISITS, Consent
from storage.transaction import Transaction
from storage.visits import Visit
from tests.stories.duties import coordinates
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

TITLE, PLACE = "Leipurit 24A", "Kotkantie 1"
WHEN = "24.11.2026 klo 9.00"  # a Tuesday, three weeks after a story begins
FIELD, REGION = "10", "17"


def seen(say: Words, key: str, **values: object) -> str:
    """Return a text with bold words in it as it is seen."""
    said = say.world.app.house.texts.say(say.language, key, **values)
    return unescape(TAG.sub("", said))


async def visitor(world: World, name: str, language: str = "fi", **profile: Any) -> Alumnus:
    """Return somebody who has agreed to be asked for visits."""
    return await world.member(name, language=language, wants=(NEWS, VISITS), **profile)


async def keeper(world: World, name: str, language: str, unit: str | None = "oulu") -> Alumnus:
    """Return a coordinator of a unit, who has not agreed to be asked for anything."""
    return await coordinates(await world.member(name, language=language, wants=()), unit)


async def composes(
    who: Alumnus, say: Words, *, wanted: int = 1, wave: int = 2, hours: int = 24, when: str = WHEN
) -> None:
    """Let a unit's coordinator put a request for a class together, up to the preview."""
    await who.says("/visits")
    await who.taps(say("visits-new-button"))
    await who.says(TITLE, when, PLACE)
    await fills(who, say, wanted=wanted, wave=wave, hours=hours)


async def fills(
    who: Alumnus, say: Words, *, wanted: int = 1, wave: int = 2, hours: int = 24
) -> None:
    """Answer what is asked after title, time and place."""
    await who.says("Kerro työstäsi")
    await who.taps(say("form-skip"), say("join-visits-button"))
    await who.taps(say("form-skip"), say("form-skip"))  # every field, every region
    await who.says(str(wanted), str(wave), str(hours))


async def asks(who: Alumnus, say: Words, **plan: Any) -> None:
    """Let a unit's coordinator put a request together and start it."""
    await composes(who, say, **plan)
    await who.taps(say("visits-start-button"))


async def the_visit(world: World, number: int = 1) -> Visit:
    """Return a request."""
    visit = await world.db.read(visits.by_id, number)
    assert visit is not None
    return visit


async def numbers(world: World, number: int = 1) -> dict[str, int]:
    """Return how many there are of each answer to a request."""
    return await world.db.read(visitors.counts, number)


async def agrees(world: World, who: Alumnus, *, to_visits: bool) -> None:
    """Give or withdraw the consent to be asked for visits."""

    def change(tx: Transaction) -> None:
        person = people.by_telegram(tx, who.id)
        assert person is not None
        now = world.clock.seconds()
        if to_visits:
            consents.give(tx, person.id, Consent(VISITS, "test", "fi", now))
        else:
            consents.withdraw(tx, person.id, VISITS, now)

    await world.db.write(change)
