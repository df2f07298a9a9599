"""Turning the pages of lists: which list a button means, and who may see it."""

from collections.abc import Callable

from handlers.broadcasts import looking
from handlers.buttons import Pages
from handlers.events import mine
from handlers.failures import StaleButton
from handlers.guards import Guard, coordinator, member
from handlers.hosting import listing, rates
from handlers.matters import turns as wishes
from handlers.results import turns as results
from handlers.surveys import desk
from handlers.surveys import mine as own_answers
from handlers.turn import Turn

PAGES: dict[str, tuple[Callable[[Turn, int], None], Guard]] = {
    mine.PAGE: (mine.page, member),
    own_answers.PAGE: (own_answers.page, member),
    listing.PAGE: (listing.page, coordinator),
    rates.PAGE: (rates.page, coordinator),
    rates.CHART: (rates.chart, coordinator),
    wishes.PAGE: (wishes.page, coordinator),
    looking.PAGE: (looking.page, coordinator),
    desk.PAGE: (desk.page, coordinator),
    results.PAGE: (results.page, coordinator),
}


def turned(turn: Turn, press: Pages) -> None:
    """Show a page of a list; each list has a guard of its own."""
    if press.what not in PAGES:
        raise StaleButton
    show, guard = PAGES[press.what]
    guard(turn)
    show(turn, press.page)
