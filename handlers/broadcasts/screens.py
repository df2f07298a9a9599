"""What is shown before something goes out to many: who gets it, how many, and who not."""

from config.markup import Markup
from handlers import audiences
from handlers.audience.counted import is_too_few, people
from handlers.audiences import NAMELESS, Named
from handlers.house import House
from handlers.screen import Screen
from storage.audience import Audience, Reach


def to_whom(
    house: House,
    language: str,
    audience: Audience,
    reach: Reach,
    nobody: str = "broadcasts-reaches-nobody",
    about: Named = NAMELESS,
) -> list[Markup]:
    """Return who is meant, how many get it, and how many not and why; ``nobody`` if none does.

    ``about`` is what the audience is about: see ``audiences.named``.
    """
    said = audiences.said(house, language, audience, about)
    to = house.texts.say(language, "broadcasts-to", audience=said)
    return [to, reached(house, language, reach, nobody)]


def reached(house: House, language: str, reach: Reach, nobody: str) -> Markup:
    """Return how many get it, and how many not and why; ``nobody`` if none does.

    Where their number would tell how somebody answered a survey, that they are too few.
    """
    say = house.texts.say
    if is_too_few(reach):
        return say(language, "audiences-too-few")
    key = "broadcasts-reached" if reach.reached else nobody
    numbers = _numbers(house, language, reach, reach.reached) if reach.reached else {}
    lines = [say(language, key, **numbers)]
    for left_out, number in (
        ("in-digest", reach.in_digest),
        ("over-budget", reach.over_budget),
        ("unreachable", reach.unreachable),
        ("without-consent", reach.without_consent),
        ("unwanted", reach.unwanted),
        ("paused", reach.paused),
        ("asked-lately", reach.asked_lately),
    ):
        if number:
            told = _numbers(house, language, reach, number)
            lines.append(say(language, f"broadcasts-{left_out}", **told))
    return Markup("\n").join(lines)


def send_label(house: House, language: str, reach: Reach, venues: int = 0) -> str:
    """Return the button that sends it, with the number of those who get it.

    Groups and channels (``venues`` of them) are told apart from people.
    """
    numbers = _numbers(house, language, reach, reach.reached)
    if venues:
        both = numbers | {"venues-number": venues}
        return house.texts.plain(language, "broadcasts-send-both-button", **both)
    return house.texts.plain(language, "broadcasts-send-button", **numbers)


def _numbers(house: House, language: str, reach: Reach, number: int) -> dict[str, object]:
    return {"people-number": people(house, language, reach, number)}


def discarded(house: House, language: str) -> Screen:
    """Say that nothing was sent."""
    return Screen(house.texts.say(language, "broadcasts-discarded"))
