"""Short ways to what lies in the coordinators' inbox."""

from storage import matters
from storage.matters import Matter
from storage.transaction import Transaction
from tests.stories.sending import PICTURE
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


async def sends_idea(
    who: Alumnus, words: Words, idea: str = "Saunailta alumneille", *, named: bool = True
) -> None:
    """Let somebody send an idea in words, with their name or without."""
    await who.says("/idea", idea)
    key = "matters-with-name-button" if named else "matters-without-name-button"
    await who.taps(words(key))


async def replies(who: Alumnus, text: str, *, to: int | None = None) -> None:
    """Reply to the newest message of the bot, or to another one, as people do in any chat."""
    who.world.remember()
    who.account.says(text, reply_to=who.last.id if to is None else to)
    await who.world.settles()


async def says_aloud(who: Alumnus, *, reply_to: int | None = None) -> None:
    """Send a voice message."""
    who.world.remember()
    who.account.sends_voice(reply_to=reply_to)
    await who.world.settles()


async def shows_picture(who: Alumnus, caption: str, *, reply_to: int | None = None) -> None:
    """Send a picture with words under it, perhaps in reply."""
    who.world.remember()
    who.account.sends_photo(PICTURE, caption, reply_to=reply_to)
    await who.world.settles()


async def notes(who: Alumnus, event_id: int, words: str) -> None:
    """Sign up for an event, or look at the sign-up, and write to its organiser."""
    await who.starts(f"e{event_id}")
    if not any(one.text == "Viesti järjestäjälle" for one in who.last.buttons):
        await who.taps("Tulen")
    await who.taps("Viesti järjestäjälle")
    await who.says(words)


async def the_matters(world: World) -> list[Matter]:
    """Return everything that was ever brought, the oldest first."""

    def read(tx: Transaction) -> list[Matter]:
        numbers = [row[0] for row in tx.all("SELECT id FROM matter ORDER BY id")]
        found = (matters.by_id(tx, one) for one in numbers)
        return [one for one in found if one is not None]

    return await world.db.read(read)
