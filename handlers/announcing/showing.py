"""Showing an announcement that is prepared: alone as a card, or as its readers get it and the card.

In a school of very many people the numbers are counted outside of the turn.
"""

from dataclasses import replace

from config.markup import Markup
from handlers import coordinators
from handlers.announcing import screens
from handlers.announcing.access import own
from handlers.announcing.facts import Facts, gather, mark
from handlers.announcing.letter import read
from handlers.announcing.whose import whose
from handlers.announcing.wording import calls
from handlers.broadcasts.naming import about
from handlers.buttons import AnnounceDo
from handlers.failures import StaleButton
from handlers.house import House
from handlers.recipes import MANY, Args, NothingToMake
from handlers.screen import Rows, Screen
from handlers.turn import Turn
from storage import announcements, campaign_lists, counts, people, recurring
from storage.announcements import DRAFT, WAITING, Announcement
from storage.transaction import Transaction

SAYING = "announcement_card"


def page(turn: Turn, number: int) -> None:
    """Show one page of what is prepared, the last one where there are fewer; and what is paused."""
    found = announcements.open_work(turn.tx, turn.scope)
    number = min(number, max(len(found) - 1, 0) // screens.MOST_LISTED)
    first = number * screens.MOST_LISTED
    shown = found[first : first + screens.MOST_LISTED]
    slots = {one.id: recurring.slot_of(turn.tx, one.id) for one in shown}
    prepared = {one: slot for one, slot in slots.items() if slot is not None}
    holders = {one.id: whose(turn.house, turn.tx, turn.language, one) for one in shown}
    screen = screens.listed(turn.house, turn.language, shown, number, len(found), prepared, holders)
    paused = _paused(turn)
    turn.show(screens.with_paused(turn.house, turn.language, screen, paused, alone=not found))


def _paused(turn: Turn) -> dict[int, str]:
    """Return what is paused on its way out, by the ids of the campaigns: how each is called."""
    found = campaign_lists.paused(turn.tx, turn.scope)[: screens.MOST_PAUSED]
    return {one.id: about(turn.house, turn.tx, turn.language, one) for one in found}


def is_prepared(turn: Turn, found: Announcement) -> bool:
    """Tell whether it goes when something recurs; then its card is shown, which says so."""
    slot = recurring.slot_of(turn.tx, found.id)
    if slot is not None:
        card(turn, found.id, turn.say("announcing-goes-by-itself", name=slot.name))
    return slot is not None


def alone(turn: Turn, announcement_id: int) -> None:
    """Take it out of what recurs: it is a draft like others, to be sent when somebody wants."""
    found = own(turn, announcement_id)
    slot = recurring.slot_of(turn.tx, found.id)
    if slot is None:
        raise StaleButton
    recurring.detach(turn.tx, found.id)
    if found.state != DRAFT or found.send_at is not None:
        announcements.give_back(turn.tx, found.id, turn.seconds)
    turn.audit("changed", unit=found.unit, subject="recurring", subject_id=slot.recurring_id)
    card(turn, found.id, turn.say("announcing-alone", name=slot.name))


def card(turn: Turn, announcement_id: int, note: Markup | None = None) -> None:
    """Show the card of an announcement of the coordinator's own scope, a ``note`` first."""
    found = own(turn, announcement_id)
    if counts.is_large(turn.tx, MANY):
        if note is not None:
            turn.send(Screen(note))
        turn.say_later(SAYING, {"id": found.id})
        return
    facts = gather(turn.house, turn.tx, found, turn.seconds)
    turn.show(_card(turn.house, turn.tx, turn.language, facts, turn.who().id, note))


def _card(
    house: House,
    tx: Transaction,
    language: str,
    facts: Facts,
    viewer: int,
    note: Markup | None = None,
) -> Screen:
    """Return the card; of what waits for a second person, whoever is not the asker is that."""
    found = facts.announcement
    shown = screens.card(house, language, facts, note, whose(house, tx, language, found))
    is_second = found.state == WAITING and found.asked_by != viewer
    return replace(shown, rows=_verdict(house, language, found)) if is_second else shown


def later(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the card for who still coordinates; NothingToMake once it has been sent."""
    found = still_own(house, tx, args)
    facts = gather(house, tx, found, int(args["now"]))
    return _card(house, tx, str(args["language"]), facts, int(args["person"]))


def still_own(house: House, tx: Transaction, args: Args) -> Announcement:
    """Return what a card is about; NothingToMake if it is open no more, or not theirs."""
    found = announcements.by_id(tx, int(args["id"]))
    person = people.by_id(tx, int(args["person"]))
    if found is None or person is None or not found.is_open:
        raise NothingToMake
    if not coordinators.covers(house, tx, person, found.unit, int(args["now"])):
        raise NothingToMake
    return found


def _verdict(house: House, language: str, found: Announcement) -> Rows:
    """Return what the second person can say."""
    do = screens.do
    return (
        (do(house, language, "announcing-confirm-button", found.id, "confirm", mark(found)),),
        (do(house, language, "announcing-decline-button", found.id, "decline"),),
        (do(house, language, "announcing-preview-button", found.id, "preview"),),
    )


def whole(turn: Turn, found: Announcement, language: str | None = None) -> None:
    """Show an announcement as a reader of the language gets it, then its card.

    Without a language it is the coordinator's own.
    """
    turn.keep_card()
    preview(turn, found, language or turn.language)
    card(turn, found.id)


def preview(turn: Turn, found: Announcement, language: str) -> None:
    """Send an announcement as its readers will get it; its buttons change nothing."""
    if language not in turn.house.organisation.languages:
        raise StaleButton
    tap = AnnounceDo(found.id, "look", "")
    for one in calls(turn.house, language, read(found.content), 0, tap=tap):
        turn.call(one.method, dict(one.params))


def discarded(turn: Turn, announcement_id: int) -> Screen:
    """Say that nothing was sent."""
    return screens.discarded(turn.house, turn.language, announcement_id)
