"""Posting an event in groups and channels: numbers and a link, no names, always up to date."""

from collections.abc import Mapping
from typing import Any

from config.languages import LANGUAGES
from handlers.buttons import VenueDo
from handlers.events import rules
from handlers.events.access import own_published
from handlers.failures import EventDone, StaleButton
from handlers.hosting import losing
from handlers.hosting import posting_screens as screens
from handlers.hosting.posting_screens import Numbers
from handlers.house import House
from handlers.screen import Screen
from handlers.turn import Turn
from storage import event_posts, events, outbox, rsvps, seats, venues
from storage.event_posts import Post, Sent
from storage.events import Event
from storage.transaction import Transaction
from storage.venues import Venue

EVERY_SECONDS = 60  # a post is brought up to date at most so often
AFTER_SECONDS = 24 * 3600  # so long after its beginning an event's posts are still followed
PICTURED = "picture "  # begins what is noted of a post that is a picture with words


def listed(turn: Turn, event_id: int) -> None:
    """Show where the event can be posted and where it has been."""
    event = own_published(turn, event_id)
    found = venues.open_to(turn.tx, turn.scope)
    posts = event_posts.of_event(turn.tx, event.id)
    turn.show(screens.listed(turn.house, turn.language, event, found, posts))


def do(turn: Turn, press: VenueDo) -> None:
    """Do something with an event in one of one's own groups and channels: show, post, in_sv."""
    event, venue = own_published(turn, press.event), _own(turn, press.venue)
    name, _, value = press.action.partition("_")
    if press.action == "post":
        _post(turn, event, venue)
    elif press.action == "show":
        _show(turn, event, venue)
    elif name == "in" and value in LANGUAGES:
        venues.speak(turn.tx, venue.id, value)
        _show(turn, event, _own(turn, venue.id))
    else:
        raise StaleButton


def _own(turn: Turn, venue_id: int) -> Venue:
    """Return a venue that the coordinator may post in; it is as if there were no others."""
    venue = venues.by_id(turn.tx, venue_id)
    if venue is None or venue.gone_at is not None or turn.scope not in (None, venue.unit):
        raise StaleButton
    return venue


def _show(turn: Turn, event: Event, venue: Venue) -> None:
    """Show the post exactly as it is or will be, and what can be done about it."""
    post = event_posts.of_event(turn.tx, event.id).get(venue.id)
    shown = _screen(turn.house, event, venue, numbers(turn.tx, event, turn.seconds), post)
    can_post = post is None and rules.is_open(event, turn.seconds)
    turn.show(shown)
    turn.send(screens.about(turn.house, turn.language, event, venue, post, can_post=can_post))


def _post(turn: Turn, event: Event, venue: Venue) -> None:
    if not rules.is_open(event, turn.seconds):
        raise EventDone
    if venue.id in event_posts.of_event(turn.tx, event.id):
        turn.toast = turn.plain("venues-posted-already")
        return
    state = numbers(turn.tx, event, turn.seconds)
    screen = _screen(turn.house, event, venue, state)
    row = _call(turn.tx, venue, screen.method, screen.to_params(), turn.seconds)
    said = key(event, venue, state, pictured=screen.picture is not None)
    event_posts.add(turn.tx, event.id, venue.id, row=row, shown=said, now=turn.seconds)
    turn.audit("sent", unit=event.unit, subject="event", subject_id=event.id)
    listed(turn, event.id)


def _screen(
    house: House, event: Event, venue: Venue, state: Numbers, post: Post | None = None
) -> Screen:
    """Return a post as it should be: as it was posted if it is there, under a picture or not."""
    is_there = post is not None and post.message_id is not None
    pictured = is_pictured(post) if post is not None and is_there else event.picture is not None
    return screens.post(house, venue.language, event, state, pictured=pictured)


def is_pictured(post: Post) -> bool:
    """Tell whether the post is a picture with words under it."""
    return (post.shown or "").startswith(PICTURED)


def _call(tx: Transaction, venue: Venue, method: str, params: Mapping[str, Any], now: int) -> int:
    """Put a call to a venue into the outbox; what is new there goes into its topic."""
    if venue.thread_id is not None and method.startswith("send"):
        params = {**params, "message_thread_id": venue.thread_id}
    return outbox.add_call(tx, chat_id=venue.chat_id, method=method, params=params, now=now)


def numbers(tx: Transaction, event: Event, now: int) -> Numbers:
    """Return what a post tells of the answers: never who gave them."""
    left = rules.seats_left(event.capacity, seats.taken(tx, event.id))
    coming = rsvps.counts(tx, event.id).coming
    is_open = rules.is_open(event, now)
    return Numbers(coming, left, is_open=is_open, is_closed=rules.is_closed(event, now))


def key(event: Event, venue: Venue, state: Numbers, *, pictured: bool) -> str:
    """Return what differs as soon as a post says something else."""
    left = "-" if state.left is None else state.left
    phase = f"{event.state} {state.is_open:d}{state.is_closed:d}"
    begins = PICTURED if pictured else ""
    return f"{begins}{event.edition} {phase} {venue.language} {state.coming} {left}"


def step(house: House, tx: Transaction, now: int) -> bool:
    """Learn what has become of posts, and bring those up to date that are behind."""
    for one in event_posts.awaited(tx):
        _learn(house, tx, one, now)
    for post, venue in event_posts.current(tx, now - AFTER_SECONDS, now - EVERY_SECONDS):
        event = events.by_id(tx, post.event_id)
        if event is not None:
            _follow(house, tx, event, venue, post, now)
    return False


def _learn(house: House, tx: Transaction, sent: Sent, now: int) -> None:
    has_moved = sent.row_chat is not None and sent.row_chat != sent.chat_id
    if sent.row_chat is not None and has_moved:
        venues.follow(tx, sent.chat_id, sent.row_chat)
    if sent.state in ("pending", "sending"):
        return
    if sent.state == "failed" and venues.is_lost(sent.reason):
        losing.lose(house, tx, sent.row_chat or sent.chat_id, sent.reason, now)
    if sent.state == "failed" and sent.reason == "gone" and has_moved:
        event_posts.say_anew(tx, sent.post)  # it is under another id there
    elif sent.state == "failed" and (sent.reason == "gone" or sent.post.message_id is None):
        event_posts.drop(tx, sent.post)  # deleted there, or never posted
    else:
        event_posts.said(tx, sent.post, sent.message_id)


def _follow(
    house: House, tx: Transaction, event: Event, venue: Venue, post: Post, now: int
) -> None:
    state = numbers(tx, event, now)
    if key(event, venue, state, pictured=is_pictured(post)) == post.shown:
        return
    screen = _screen(house, event, venue, state, post)
    method, params = screen.method, screen.to_params()
    pictured = screen.picture is not None
    if post.message_id is not None:
        pictured = is_pictured(post)
        method = "editMessageCaption" if pictured else "editMessageText"
        params = screen.to_caption() if pictured else params
        params["message_id"] = post.message_id
    row = _call(tx, venue, method, params, now)
    said = key(event, venue, state, pictured=pictured)
    event_posts.say(tx, post, row=row, shown=said, now=now)
