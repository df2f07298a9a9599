"""Groups and channels: the bot may post where a coordinator let it in; elsewhere it is still."""

from dataclasses import dataclass

from handlers import common
from handlers.screen import Screen
from handlers.turn import Turn
from storage import venues
from storage.venues import GROUP


@dataclass(frozen=True, slots=True)
class Place:
    """A group or a channel as Telegram tells of it: whether the bot may post there now.

    ``is_new`` when the bot was not in it before.
    """

    kind: str
    title: str
    may_post: bool
    is_new: bool


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
        venues.add(
            turn.tx,
            chat_id=turn.incoming.chat_id,
            kind=place.kind,
            title=place.title,
            unit=turn.scope,
            language=turn.language,
            added_by=coordinator.id,
            now=turn.seconds,
        )
    key = f"venues-added-{place.kind}" if place.may_post else "venues-no-right"
    turn.send_to(coordinator, Screen(turn.say(key, title=place.title)))


def put_out(turn: Turn) -> None:
    """Note that the bot is in a group or channel no more."""
    venues.leave(turn.tx, turn.incoming.chat_id, turn.seconds)


def grown(old: int, new: int, turn: Turn) -> None:
    """Follow a group that has become a supergroup with another id."""
    venues.follow(turn.tx, old, new)
