"""The card of an audience: who is meant and how many that is, at once or said later."""

from handlers.audience import screens
from handlers.audience.screens import View
from handlers.audience.subject import Subject, read
from handlers.audience.words import named
from handlers.house import House
from handlers.recipes import MANY, Args, NothingToMake
from handlers.screen import Screen
from handlers.turn import Turn
from storage import audience as audience_store
from storage import counts, saved_audiences, venues
from storage.audience import Reach
from storage.transaction import Transaction

SAYING = "audience"


def card(turn: Turn, subject: Subject) -> None:
    """Show who is meant and how many get it; of very many people that is said later."""
    if counts.is_large(turn.tx, MANY):
        turn.toast = turn.plain("audiences-counting")
        turn.say_later(SAYING, {"id": subject.id})
    else:
        turn.show(_screen(turn.house, turn.tx, turn.language, subject, turn.seconds))


def gather(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the card as it is at this moment; NothingToMake once it is prepared no more."""
    subject = read(tx, args["id"])
    if subject is None:
        raise NothingToMake
    return _screen(house, tx, args["language"], subject, args["now"])


def _screen(house: House, tx: Transaction, language: str, subject: Subject, now: int) -> Screen:
    can_post = bool(venues.open_to(tx, subject.unit) or subject.audience.venues)
    any_saved = bool(saved_audiences.of_unit(tx, subject.unit))
    reach = _reach(house, tx, subject, now)
    shown = _view(house, tx, language, subject)
    return screens.card(shown, reach, can_post=can_post, any_saved=any_saved)


def view(turn: Turn, subject: Subject) -> View:
    """Return what a page about the audience is made of."""
    return _view(turn.house, turn.tx, turn.language, subject)


def _view(house: House, tx: Transaction, language: str, subject: Subject) -> View:
    return View(house, language, subject, named(house, tx, language, subject.audience))


def quick(turn: Turn, subject: Subject) -> Reach | None:
    """Count at once; None where there are so many people that it would hold the turn up."""
    if counts.is_large(turn.tx, MANY):
        return None
    return _reach(turn.house, turn.tx, subject, turn.seconds)


def _reach(house: House, tx: Transaction, subject: Subject, now: int) -> Reach:
    budget = house.organisation.messages.weekly_budget
    return audience_store.reach(tx, subject.audience, subject.topic, now, budget=budget)
