"""What the answer rates of past events look like, in words; the picture shows the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers.buttons import Open, Pages
from handlers.counts.rules import percent
from handlers.house import House
from handlers.screen import Button, Screen, side_by_side
from storage.attendance import Past
from storage.rsvps import Counts

PAGE, CHART = "rates", "rates_chart"
PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")


@dataclass(frozen=True, slots=True)
class Rate:
    """A past event with what became of its invitation."""

    past: Past
    counts: Counts

    @property
    def answered(self) -> int | None:
        """The share of the invited who answered, in per cent.

        None when nobody was invited by the bot, or when more answered than were: by a link.
        """
        answered, invited = self.counts.answered, self.past.invited
        return percent(answered, invited) if invited and answered <= invited else None

    @property
    def came(self) -> int | None:
        """The share of those who said they would come who came, in per cent; None if not marked."""
        came, said = self.counts.came, self.counts.coming
        return percent(came, said) if came and came <= said else None


def rates(
    house: House, language: str, found: Sequence[Rate], first: int, number: int, last: int
) -> Screen:
    """Return a page of past events, the latest first; ``first`` is the place of its first line."""
    to_list = Button(house.texts.plain(language, "desk-list-button"), Open("manage"))
    if not found:
        return Screen(house.texts.say(language, "rates-none"), ((to_list,),))
    said = [house.texts.say(language, "rates-title")]
    said += [_event(house, language, place, one) for place, one in enumerate(found, first)]
    chart = Button(house.texts.plain(language, "rates-chart-button"), Pages(CHART, number))
    leaves = [("form-previous", number - 1)] if number else []
    leaves += [("form-next", number + 1)] if number < last else []
    buttons = [Button(house.texts.plain(language, key), Pages(PAGE, page)) for key, page in leaves]
    rows = (*side_by_side(buttons, plain=language == PLAIN), (to_list,))
    drawable = any(one.answered is not None for one in found)
    return Screen(PARAGRAPH.join(said), ((chart,), *rows) if drawable else rows)


def day(house: House, language: str, one: Rate) -> str:
    """Return the day of an event, short."""
    at = dates.local_day(one.past.starts_at, house.organisation.zone)
    return dates.short_day(at, language)


def _event(house: House, language: str, place: int, one: Rate) -> Markup:
    say, counts = house.texts.say, one.counts
    told = {"title": one.past.title, "day": day(house, language, one)}
    lines = [say(language, "rates-event", **{"place-number": place}, **told)]
    answered: dict[str, object] = {"answered-number": counts.answered}
    if one.past.invited:
        answered["invited-number"] = one.past.invited
        lines.append(_share(house, language, "rates-answered", one.answered, **answered))
    else:
        lines.append(say(language, "rates-answered-by-link", **answered))
    if counts.came:
        came = {"came-number": counts.came, "coming-number": counts.coming}
        lines.append(_share(house, language, "rates-came", one.came, **came))
    return LINE.join(lines)


def _share(house: House, language: str, key: str, share: int | None, **values: object) -> Markup:
    said = house.texts.say(language, key, **values)
    if share is None:
        return said
    return said + house.texts.say(language, "rates-share", **{"rate-number": share})


def chart_caption(house: House, language: str, found: Sequence[Rate]) -> Screen:
    """Return the numbers of the picture in words."""
    said = [house.texts.say(language, "rates-chart-caption")]
    lines = [
        house.texts.say(
            language, "rates-line", title=one.past.title, **{"rate-number": one.answered}
        )
        for one in found
        if one.answered is not None
    ]
    return Screen(PARAGRAPH.join([*said, LINE.join(lines)]))
