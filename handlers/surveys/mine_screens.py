"""What /answers looks like: the surveys that one was asked to answer, with a button for each."""

from collections.abc import Sequence

from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import Open, Pages, RoundDo
from handlers.house import House
from handlers.screen import Button, Screen, clipped, side_by_side
from handlers.surveys.access import Part
from handlers.surveys.rules import day_in_words

PAGE_SIZE = 8
PAGE = "answers"  # the list that Pages turns
MINE = "mine"  # the action that shows one's own answers


def listed(house: House, language: str, found: Sequence[Part], page: int, now: int) -> Screen:
    """Return a page of surveys, the newest first; numbers go on over pages."""
    if not found:
        to_messages = Button(house.texts.plain(language, "surveys-to-messages"), Open("messages"))
        return Screen(house.texts.say(language, "surveys-none"), ((to_messages,),))
    page = min(page, (len(found) - 1) // PAGE_SIZE)
    shown = list(enumerate(found, 1))[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
    said = [house.texts.say(language, "surveys-mine-title")]
    said += [_line(house, language, number, part, now) for number, part in shown]
    rows = tuple((_to(house, language, number, part),) for number, part in shown)
    more = len(found) > (page + 1) * PAGE_SIZE
    turning = side_by_side(_turning(house, language, page, more=more), plain=language == PLAIN)
    return Screen(Markup("\n\n").join(said), (*rows, *turning))


def _line(house: House, language: str, number: int, part: Part, now: int) -> Markup:
    """Return a survey's name, how far the person is, and until when it takes answers."""
    title = house.say(language, part.asked.title)
    head = house.texts.say(language, "surveys-line", **{"line-number": number}, title=title)
    state = part.mine.state if part.is_open(now) or part.has_finished else "missed"
    said = [head, house.texts.say(language, f"surveys-state-{state}")]
    if part.is_open(now):
        day = day_in_words(house, language, part.closes_at)
        said.append(house.texts.say(language, "surveys-until", day=day))
    return Markup("\n").join(said)


def _to(house: House, language: str, number: int, part: Part) -> Button:
    title = house.label(language, part.asked.title)
    return Button(clipped(f"{number}. {title}"), RoundDo(part.survey.id, MINE))


def _turning(house: House, language: str, page: int, *, more: bool) -> list[Button]:
    """Return the buttons of the page before and the page after, as far as there are any."""
    back = [_turn(house, language, "form-previous", page - 1)] if page else []
    return back + ([_turn(house, language, "form-next", page + 1)] if more else [])


def _turn(house: House, language: str, key: str, page: int) -> Button:
    return Button(house.texts.plain(language, key), Pages(PAGE, page))
