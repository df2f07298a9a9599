"""What has been sent, repaired: deleted again, or answered with a correction; and group posts."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from handlers.announcing import wording
from handlers.announcing.letter import EVENT, Letter
from handlers.announcing.wording import OPENING
from handlers.calls import Call, Later, Withheld
from handlers.house import House
from handlers.preferences.contact import quiet_until, usual_quiet_until
from handlers.screen import Button
from storage import people, repairs, venues
from storage.campaigns import DELETE, Campaign
from storage.deliveries import Claim
from storage.receivers import VENUE_GONE
from storage.repairs import Original
from storage.transaction import Transaction
from storage.venues import Venue

DELETABLE_SECONDS = 48 * 3600  # how long a bot can delete its messages (Bot API: deleteMessage)
Words = Callable[[str], Call]


def joined(calls: tuple[Call, ...]) -> Call:
    """Return one call of several to the same chat: each with the next one after it."""
    first, *others = calls
    return replace(first, after=joined(tuple(others))) if others else first


def posted(house: House, language: str, letter: Letter) -> Call:
    """Return what a group or a channel gets: without what is only for the person who reads it.

    What the letter opens is opened in the private chat with the bot.
    """
    links = [(Button(one.label, url=one.url),) for one in letter.links]
    if letter.opens == EVENT:
        label = house.texts.plain(language, OPENING[EVENT])
        links.insert(0, (Button(label, url=house.link(f"e{letter.opens_id}")),))
    tail = wording.sender(house, language)
    return joined(wording.said(letter.version_for(language), tail, tuple(links)))


def with_params(call: Call, **params: Any) -> Call:
    """Return the call, and what goes after it, with further parameters."""
    after = with_params(call.after, **params) if call.after is not None else None
    return replace(call, params={**call.params, **params}, after=after)


def in_venue(tx: Transaction, claim: Claim, words: Words) -> Call | Withheld:
    """Return what a group or channel gets in its language, in the topic where the bot posts."""
    venue = _venue(tx, claim)
    if venue is None or venue.gone_at is not None:
        return Withheld("cancelled", VENUE_GONE)
    return _in_topic(words(venue.language), venue)


def _venue(tx: Transaction, claim: Claim) -> Venue | None:
    return venues.by_id(tx, claim.venue_id) if claim.venue_id is not None else None


def _in_topic(call: Call, venue: Venue) -> Call:
    thread = venue.thread_id
    return call if thread is None else with_params(call, message_thread_id=thread)


def repaired(
    house: House, tx: Transaction, claim: Claim, campaign: Campaign, words: Words, now: int
) -> Call | Withheld | Later:
    """Return what undoes or corrects what one receiver of another campaign got."""
    original = repairs.original(tx, campaign.repairs or 0, claim)
    if campaign.repair == DELETE:
        return _deleted(original, now)
    due_at = now if campaign.at_once else _quiet_until(house, tx, claim, now)
    return Later(due_at) if due_at > now else _corrected(tx, claim, original, words)


def _deleted(original: Original | None, now: int) -> Call | Withheld:
    if original is None or not original.message_ids:
        return Withheld("cancelled", "nothing there")
    if original.at + DELETABLE_SECONDS <= now:
        return Withheld("expired", "too old")
    return Call("deleteMessages", {"message_ids": list(original.message_ids)})


def _corrected(
    tx: Transaction, claim: Claim, original: Original | None, words: Words
) -> Call | Withheld:
    person = people.by_id(tx, claim.person_id) if claim.person_id is not None else None
    if claim.person_id is not None and person is None:
        return Withheld("cancelled", "has left")
    call = words(person.language) if person is not None else in_venue(tx, claim, words)
    if isinstance(call, Withheld) or original is None or not original.message_ids:
        return call
    reply = {"message_id": original.message_ids[0], "allow_sending_without_reply": True}
    return replace(call, params={**call.params, "reply_parameters": reply})


def _quiet_until(house: House, tx: Transaction, claim: Claim, now: int) -> int:
    person = people.by_id(tx, claim.person_id) if claim.person_id is not None else None
    return usual_quiet_until(house, now) if person is None else quiet_until(house, person, now)
