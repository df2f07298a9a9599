"""Short words for the stories about which messages come, and when."""

from html import unescape

from config.wording import TAG
from tests.stories.world import Alumnus, World

LANGUAGES = ("fi", "fi-simple", "sv", "en")


def seen(world: World, language: str, key: str, **values: object) -> str:
    """Return one of the bot's texts as it is read on the screen."""
    return unescape(TAG.sub("", world.app.house.texts.say(language, key, **values)))


def label(world: World, language: str, key: str, **values: object) -> str:
    """Return a button's words."""
    return world.app.house.texts.plain(language, key, **values)


async def announces(who: Alumnus, text: str = "Kahvit torstaina") -> None:
    """Let a Finnish-speaking coordinator tell everybody a piece of news."""
    await who.says("/announce", text, "Uutinen kaikille")
    await who.taps("Kaikille", "Lähetä", "Lähetä ")


async def asks(who: Alumnus) -> None:
    """Let a Finnish-speaking coordinator send the career survey to everybody."""
    await who.says("/survey")
    await who.taps("Uusi kysely", "Urakysely", "Kerran, nyt", "Luottamuksellinen")
    await who.taps("Kaikille", "Lähetä ")
