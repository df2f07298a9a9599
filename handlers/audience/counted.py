"""How many an audience has, who of them really gets the message, and why others do not."""

from collections.abc import Iterator

from config.markup import Markup
from handlers.house import House
from storage.audience import Reach

LINE = Markup("\n")
LEFT_OUT = ("unreachable", "without_consent", "unwanted", "paused", "asked_lately")
GETS_IT = ("at_once", "in_digest", "over_budget")


def how_many(house: House, language: str, reach: Reach) -> Iterator[Markup]:
    """Give the whole number, who of them gets it and how, and who does not and why."""
    yield fitting(house, language, reach)
    if not reach.everyone:
        return
    if not reach.reached:
        yield house.texts.say(language, "audiences-nobody-gets-it")
    for names in (GETS_IT, LEFT_OUT):
        lines = [
            _number(house, language, reach, name, getattr(reach, name))
            for name in names
            if getattr(reach, name)
        ]
        if lines:
            yield LINE.join(lines)


def fitting(house: House, language: str, reach: Reach) -> Markup:
    """Return how many fit, or that they are too few to tell."""
    if is_too_few(reach):
        return house.texts.say(language, "audiences-too-few")
    return _number(house, language, reach, "fitting", reach.everyone)


def is_too_few(reach: Reach) -> bool:
    """Whether even the number of those who get it would tell how somebody answered a survey."""
    return reach.is_rough and not reach.reached


def people(house: House, language: str, reach: Reach, number: int) -> int | str:
    """Return a number of people of an audience as a text takes it: "about 35" of a rough one."""
    if not reach.is_rough:
        return number
    return house.texts.plain(language, "audiences-about", **{"people-number": number})


def _number(house: House, language: str, reach: Reach, name: str, number: int) -> Markup:
    key = f"audiences-{name.replace('_', '-')}"
    return house.texts.say(
        language, key, **{"people-number": people(house, language, reach, number)}
    )
