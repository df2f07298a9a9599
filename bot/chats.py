"""What outcomes tell of chats: who cannot be reached, where groups moved, where posting ends."""

from collections.abc import Callable

from bot.books import Books
from storage import people, venues
from storage.transaction import Transaction

# Told which group or channel cannot be posted in any more, why, and when (UTC epoch seconds).
Lose = Callable[[Transaction, int, str, int], None]


def lose_quietly(tx: Transaction, chat_id: int, reason: str, now: int) -> None:  # noqa: ARG001 - as whoever tells
    """Post there no more, and tell nobody."""
    venues.leave(tx, chat_id, now)


def keep_chats(tx: Transaction, books: Books, lose: Lose, now: int) -> None:
    """Keep what the books tell of chats."""
    for old, new in books.moved.items():
        venues.follow(tx, old, new)
    for chat, reason in books.unreachable.items():
        if chat > 0:
            people.unreachable(tx, chat, reason, now)
        else:
            lose(tx, chat, reason, now)
