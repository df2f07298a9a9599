"""The sample people of the practice chat."""

from bot.practice.groups import Channel
from bot.practice.person import Person
from bot.practice.telegram import Telegram

Cast = dict[str, Person]


def sample_people(telegram: Telegram) -> Cast:
    """Add the four sample people, by the keys that the page knows them by."""
    return {
        "aino": telegram.person("Aino", last_name="Laine", username="aino_laine"),
        "onni": telegram.person("Onni", last_name="Mäkelä"),
        "linnea": telegram.person("Linnea", last_name="Lindqvist", language_code="sv"),
        "kaisa": telegram.person("Kaisa", last_name="Korhonen", username="kaisa_korhonen"),
    }


def sample_channel(telegram: Telegram, people: Cast) -> Channel:
    """Add the channel that the coordinator keeps and the others read, without the bot."""
    readers = [people[key] for key in ("kaisa", "aino", "onni", "linnea")]
    return telegram.channel("Alumniuutiset", readers, with_bot=False)
