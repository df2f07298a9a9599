"""Groups and channels: the bot may post where a coordinator let it in; elsewhere it is still.

In a group with topics it posts in the general one, or where a coordinator has said /here.
"""

from dataclasses import dataclass

from handlers import common
from handlers.events.telling import PARAGRAPH
from handlers.screen import Screen
from handlers.turn import Turn
from storage import venues
from storage.venues import GROUP

HERE = "/here"


@dataclass(frozen=True, slots=True)
class Place:
    """A group or a channel as Telegram tells of it: whether the bot may post there now.

    ``is_new`` when the bot was not in it before, ``is_forum`` when the group has topics.
    """

    kind: str
    title: str
    may_post: bool
    is_new: bool
    is_forum: bool = False


def entered(place: Place, turn: Turn) -> None:
    """Note that the bot is in a group or channel, let in by the person of the turn.

    Only where a coordinator did it the bot may post; they are told in private.
    """
    chat = turn.incoming.chat_id
    known = venues.by_chat(turn.tx, chat)
    if known is not None and known.gone_at is None:
        _still_there(turn, place, known.id)
    elif turn.is_coordinator:
        _let_in(turn, place)
    if place.is_new and place.kind == GROUP:
        common.in_group(turn)


def _still_there(turn: Turn, place: Place, venue_id: int) -> None:
    if place.may_post:
        venues.rename(turn.tx, venue_id, place.title)
    else:
        venues.leave(turn.tx, turn.incoming.chat_id, turn.seconds)


def _let_in(turn: Turn, place: Place) -> None:
    coordinator = turn.arrive()
    if place.may_post:
        _add(turn, place)
    key = f"venues-added-{place.kind}" if place.may_post else "venues-no-right"
    said = [turn.say(key, title=place.title)]
    if place.may_post and place.is_forum:
        said.append(turn.say("venues-topics"))
    turn.send_to(coordinator, Screen(PARAGRAPH.join(said)))


def said(title: str, turn: Turn) -> None:
    """Take the one command of groups, in which topic to post; else point to the private chat."""
    command = (turn.incoming.text or "").partition(" ")[0].partition("@")[0]
    if command.lower() == HERE:
        here(title, turn)
    else:
        common.in_group(turn)


def here(title: str, turn: Turn) -> None:
    """Post from now on where a coordinator has said so: in this group, in this topic of it.

    To everybody else the command does not exist.
    """
    venue = venues.by_chat(turn.tx, turn.incoming.chat_id)
    is_others = venue is not None and venue.gone_at is None and turn.scope not in (None, venue.unit)
    if not turn.is_coordinator or is_others:
        common.in_group(turn)
        return
    if venue is None or venue.gone_at is not None:
        _add(turn, Place(GROUP, title, may_post=True, is_new=False))
        venue = venues.by_chat(turn.tx, turn.incoming.chat_id)
    if venue is None:
        raise LookupError("a venue that has just been added")
    venues.post_in(turn.tx, venue.id, turn.incoming.thread)
    turn.audit("changed", unit=venue.unit, subject="venue", subject_id=venue.id)
    key = "venues-here" if turn.incoming.thread is None else "venues-here-topic"
    common.send_in_group(turn, Screen(turn.house.texts.say(venue.language, key)))


def _add(turn: Turn, place: Place) -> None:
    venues.add(
        turn.tx,
        chat_id=turn.incoming.chat_id,
        kind=place.kind,
        title=place.title,
        unit=turn.scope,
        language=turn.language,
        added_by=turn.arrive().id,
        now=turn.seconds,
    )
    added = venues.by_chat(turn.tx, turn.incoming.chat_id)
    number = added.id if added is not None else None
    turn.audit("saved", unit=turn.scope, subject="venue", subject_id=number)


def put_out(turn: Turn) -> None:
    """Note that the bot is in a group or channel no more."""
    venues.leave(turn.tx, turn.incoming.chat_id, turn.seconds)


def grown(old: int, new: int, turn: Turn) -> None:
    """Follow a group that has become a supergroup with another id."""
    venues.follow(turn.tx, old, new)
