"""``python -m bot check``: reads everything that the bot reads at its start."""

from bot.app import load_house
from bot.cli.wish import Wish


async def check(wish: Wish) -> None:
    """Print what was read; a fault is told by the ConfigurationError that names its place."""
    house = load_house(wish.settings)
    school = house.organisation
    token = "given" if wish.settings.bot_token is not None else "not given: the practice chat runs"
    print(f"settings: fine; BOT_TOKEN {token}; {len(house.owners)} owners")
    print(f"{wish.settings.organisation}: fine; {school.name['en']}, {len(school.units)} units")
    print(f"texts: fine; {len(house.texts.keys())} in each of {len(school.languages)} languages")
    print(f"questionnaires: fine; {', '.join(sorted(house.questionnaires))}")
