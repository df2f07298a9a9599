"""The sample people of the practice chat."""

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
