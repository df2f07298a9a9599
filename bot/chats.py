"""What outcomes tell of chats: who cannot be reached, where groups moved, where posting ends."""

import logging
from collections.abc import Callable

from bot.books import Books
from bot.troubles import report
from storage import people, venues
from storage.transaction import Transaction

log = logging.getLogger(__name__)

# Told which group or channel cannot be posted in any more, why, and when (UTC epoch seconds).
Lose = Callable[[Transaction, int, str, int], None]


def lose_quietly(tx: Transaction, chat_id: int, reason: str, now: int) -> None:  # noqa: ARG001 - as whoever tells
    """Post there no more, and tell nobody."""
    venues.leave(tx, chat_id, now)


def keep_chats(tx: Transaction, books: Books, lose: Lose, now: int) -> None:
    """Keep what the books tell of chats; of a group that is lost, also if nobody can be told."""
    for old, new in books.moved.items():
        venues.follow(tx, old, new)
    for chat, reason in books.unreachable.items():
        if chat > 0:
            people.unreachable(tx, chat, reason, now)
        else:
            _lose(tx, chat, lose, reason, now)


def _lose(tx: Transaction, chat: int, lose: Lose, reason: str, now: int) -> None:
    try:
        with tx.savepoint():
            lose(tx, chat, reason, now)
    except Exception as error:  # noqa: BLE001 - a delivery's edge: outcomes must be kept
        report(log, "a group that is lost could not be told of", error)
        lose_quietly(tx, chat, reason, now)
