"""What has been posted of events in groups and channels, and whether it still says what is so."""

from dataclasses import dataclass
from typing import NamedTuple

from storage.transaction import Transaction
from storage.venues import COLUMNS as VENUE_COLUMNS
from storage.venues import Venue


@dataclass(frozen=True, slots=True)
class Post:
    """An event's post in a venue; times in UTC epoch seconds.

    ``post_row`` is the outbox row whose outcome is not known yet. Without a ``message_id`` the
    message cannot be edited, and is said anew when it changes. ``shown`` tells what it says.
    """

    event_id: int
    venue_id: int
    post_row: int | None
    message_id: int | None
    posted_at: int
    shown_at: int
    shown: str | None


class Sent(NamedTuple):
    """What has become of the outbox row of a post; no state for a row that is gone."""

    post: Post
    chat_id: int
    state: str | None
    reason: str | None
    row_chat: int | None
    message_id: int | None


COLUMNS = """event_post.event_id, event_post.venue_id, event_post.post_row, event_post.message_id,
    event_post.posted_at, event_post.shown_at, event_post.shown"""
POST_FIELDS = 7


def of_event(tx: Transaction, event_id: int) -> dict[int, Post]:
    """Return the posts of an event by the ids of their venues."""
    rows = tx.all(f"SELECT {COLUMNS} FROM event_post WHERE event_id = :id", id=event_id)
    return {row["venue_id"]: Post(*row) for row in rows}


def add(tx: Transaction, event_id: int, venue_id: int, *, row: int, shown: str, now: int) -> bool:
    """Keep a new post that waits in the outbox; return False, with nothing done, for a second."""
    added = tx.run(
        """INSERT INTO event_post (event_id, venue_id, post_row, posted_at, shown_at, shown)
        VALUES (:event_id, :venue_id, :row, :now, :now, :shown) ON CONFLICT DO NOTHING""",
        event_id=event_id,
        venue_id=venue_id,
        row=row,
        shown=shown,
        now=now,
    )
    return added == 1


def awaited(tx: Transaction) -> list[Sent]:
    """Return the posts whose outcome is awaited, with the Telegram ids of their venues."""
    rows = tx.all(
        f"""SELECT {COLUMNS}, venue.chat_id, o.state, o.reason, o.chat_id, o.message_id
        FROM event_post JOIN venue ON venue.id = event_post.venue_id
        LEFT JOIN outbox o ON o.id = event_post.post_row
        WHERE event_post.post_row IS NOT NULL"""
    )
    return [Sent(Post(*row[:POST_FIELDS]), *row[POST_FIELDS:]) for row in map(tuple, rows)]


def current(tx: Transaction, since: int, shown_by: int) -> list[tuple[Post, Venue]]:
    """Return the posts that may be behind, with their venues.

    Those of events that begin after ``since``, where the bot can write, and that have said the
    same since ``shown_by`` (UTC epoch seconds); not those whose outcome is awaited.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS}, {VENUE_COLUMNS}
        FROM event_post JOIN venue ON venue.id = event_post.venue_id
        JOIN event ON event.id = event_post.event_id
        WHERE event_post.post_row IS NULL AND venue.gone_at IS NULL
        AND event.starts_at > :since AND event_post.shown_at <= :shown_by""",
        since=since,
        shown_by=shown_by,
    )
    return [(Post(*row[:POST_FIELDS]), Venue(*row[POST_FIELDS:])) for row in map(tuple, rows)]


def say(tx: Transaction, post: Post, *, row: int, shown: str, now: int) -> None:
    """Note that a row of the outbox brings a post up to date."""
    tx.run(
        """UPDATE event_post SET post_row = :row, shown = :shown, shown_at = :now
        WHERE event_id = :event_id AND venue_id = :venue_id""",
        event_id=post.event_id,
        venue_id=post.venue_id,
        row=row,
        shown=shown,
        now=now,
    )


def said(tx: Transaction, post: Post, message_id: int | None) -> None:
    """Note that the outcome is known; the id of the message, if there is a new one."""
    tx.run(
        """UPDATE event_post SET post_row = NULL, message_id = coalesce(:message_id, message_id)
        WHERE event_id = :event_id AND venue_id = :venue_id""",
        event_id=post.event_id,
        venue_id=post.venue_id,
        message_id=message_id,
    )


def say_anew(tx: Transaction, post: Post) -> None:
    """Note that the message cannot be edited any more: the next one says it all again."""
    tx.run(
        """UPDATE event_post SET post_row = NULL, message_id = NULL, shown = NULL
        WHERE event_id = :event_id AND venue_id = :venue_id""",
        event_id=post.event_id,
        venue_id=post.venue_id,
    )


def drop(tx: Transaction, post: Post) -> None:
    """Forget a post that is there no more."""
    tx.run(
        "DELETE FROM event_post WHERE event_id = :event_id AND venue_id = :venue_id",
        event_id=post.event_id,
        venue_id=post.venue_id,
    )
