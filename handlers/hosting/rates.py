"""How invitations to past events were answered, and who came: in words and as a picture."""

from handlers.chart_data import Bar, Chart
from handlers.failures import StaleButton
from handlers.hosting import rates_screens
from handlers.hosting.rates_screens import CHART, PAGE, Rate
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.screen import clipped
from handlers.turn import Turn
from storage import attendance, rsvps
from storage.transaction import Transaction

__all__ = ["CHART", "PAGE", "RECIPE", "chart", "gather", "page"]

RECIPE = "rates_chart"
MOST_LISTED = 8
LONGEST_TITLE = 28  # characters in the picture: the day beside it must be seen


def page(turn: Turn, number: int) -> None:
    """Show one page of past events of the coordinator's scope; the last one where it has fewer."""
    total = attendance.how_many_past(turn.tx, turn.scope, turn.seconds)
    last = max(total - 1, 0) // MOST_LISTED
    number = min(number, last)
    found = _found(turn.tx, turn.scope, turn.seconds, number)
    first = number * MOST_LISTED + 1
    turn.show(rates_screens.rates(turn.house, turn.language, found, first, number, last))


def chart(turn: Turn, number: int) -> None:
    """Send the answer rates of one page as a picture."""
    found = _found(turn.tx, turn.scope, turn.seconds, number)
    if not any(one.answered is not None for one in found):
        raise StaleButton
    caption = rates_screens.chart_caption(turn.house, turn.language, found)
    args = {"scope": turn.scope, "now": turn.seconds, "page": number}
    turn.send_file(RECIPE, args, caption, as_photo=True)


def _found(tx: Transaction, scope: str | None, now: int, number: int) -> list[Rate]:
    past = attendance.past(tx, scope, now, number, MOST_LISTED)
    return [Rate(one, rsvps.counts(tx, one.id)) for one in past]


def gather(house: House, tx: Transaction, args: Args) -> Chart:
    """Return the answer rates as bars of a hundred per cent, the latest event first."""
    language = str(args["language"])
    found = _found(tx, args["scope"], int(args["now"]), int(args["page"]))
    bars = tuple(_bar(house, language, one) for one in found if one.answered is not None)
    if not bars:
        raise NothingToMake
    plain = house.texts.plain
    name = plain(language, "rates-file")
    return Chart(plain(language, "rates-chart-title"), bars, f"{name}.png", longest=100)


def _bar(house: House, language: str, one: Rate) -> Bar:
    rate = one.answered or 0
    title = clipped(one.past.title, LONGEST_TITLE)
    told = {"title": title, "day": rates_screens.day(house, language, one)}
    label = house.texts.plain(language, "rates-bar", **told)
    written = house.texts.plain(language, "rates-percent", **{"rate-number": rate})
    return Bar(label, rate, written, whole=100)
