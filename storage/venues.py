"""Groups and channels that the bot may post in, by whom it was let in."""

from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction

GROUP, CHANNEL = "group", "channel"


@dataclass(frozen=True, slots=True)
class Venue:
    """A group or a channel; times in UTC epoch seconds. No unit means the whole school's.

    ``gone_at`` is when the bot was put out or could not write any more, ``thread_id`` the topic of
    a group in which it posts (None: the general one, or a group without topics).
    """

    id: int
    chat_id: int
    kind: str
    title: str
    unit: str | None
    language: str
    added_by: int | None
    added_at: int
    gone_at: int | None = None
    thread_id: int | None = None


# Why nothing can be posted in a venue any more, as kept in the outbox.
LOST = ("kicked", "chat_not_found", "closed", "no_rights")
TOPIC_GONE = "topic_gone"


COLUMNS = """venue.id, venue.chat_id, venue.kind, venue.title, venue.unit, venue.language,
    venue.added_by, venue.added_at, venue.gone_at, venue.thread_id"""


def _venue(row: Row | None) -> Venue | None:
    return Venue(*row) if row is not None else None


def add(
    tx: Transaction,
    *,
    chat_id: int,
    kind: str,
    title: str,
    unit: str | None,
    language: str,
    added_by: int,
    now: int,
) -> None:
    """Keep a group or a channel; one that had gone is this coordinator's from now on."""
    tx.run(
        """INSERT INTO venue (id, chat_id, kind, title, unit, language, added_by, added_at)
        VALUES (:id, :chat_id, :kind, :title, :unit, :language, :added_by, :now)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, title = excluded.title,
            unit = excluded.unit, language = excluded.language, added_by = excluded.added_by,
            added_at = excluded.added_at, gone_at = NULL""",
        id=following(tx, "venue"),
        chat_id=chat_id,
        kind=kind,
        title=title,
        unit=unit,
        language=language,
        added_by=added_by,
        now=now,
    )


def by_id(tx: Transaction, venue_id: int) -> Venue | None:
    """Return the venue with this id."""
    return _venue(tx.one(f"SELECT {COLUMNS} FROM venue WHERE id = :id", id=venue_id))


def by_chat(tx: Transaction, chat_id: int) -> Venue | None:
    """Return the venue with this Telegram id."""
    row = tx.one(f"SELECT {COLUMNS} FROM venue WHERE chat_id = :chat_id", chat_id=chat_id)
    return _venue(row)


def open_to(tx: Transaction, scope: str | None) -> list[Venue]:
    """Return where coordinators of this scope (None: the whole school) may post, by title."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM venue WHERE gone_at IS NULL
        AND (:scope IS NULL OR unit = :scope) ORDER BY title, id""",
        scope=scope,
    )
    return [Venue(*row) for row in rows]


def rename(tx: Transaction, venue_id: int, title: str) -> None:
    """Keep the title that it has now."""
    tx.run("UPDATE venue SET title = :title WHERE id = :id", title=title, id=venue_id)


def speak(tx: Transaction, venue_id: int, language: str) -> None:
    """Post there in this language from now on."""
    tx.run("UPDATE venue SET language = :language WHERE id = :id", language=language, id=venue_id)


def post_in(tx: Transaction, venue_id: int, thread_id: int | None) -> None:
    """Post in this topic of the group from now on; None: in the general one."""
    tx.run("UPDATE venue SET thread_id = :thread WHERE id = :id", thread=thread_id, id=venue_id)


def is_lost(reason: str | None) -> bool:
    """Tell whether a failed row's reason means that nothing can be posted there any more."""
    return reason in LOST or has_lost_topic(reason)


def has_lost_topic(reason: str | None) -> bool:
    """Tell whether a failed row's reason means that the topic is gone or closed."""
    return reason == TOPIC_GONE


def leave(tx: Transaction, chat_id: int, now: int) -> None:
    """Note that nothing can be posted there any more, unless the bot is let in again."""
    tx.run(
        "UPDATE venue SET gone_at = :now WHERE chat_id = :chat_id AND gone_at IS NULL",
        chat_id=chat_id,
        now=now,
    )


def follow(tx: Transaction, old: int, new: int) -> None:
    """Follow a group that has become a supergroup: same venue, another Telegram id.

    Its old messages cannot be edited under the new id: they are said anew when they change.
    """
    source, target = by_chat(tx, old), by_chat(tx, new)
    if source is None:
        return
    tx.run("UPDATE event_post SET message_id = NULL WHERE venue_id = :id", id=source.id)
    if target is not None:  # the bot has met it under the new id already
        tx.run(
            "UPDATE OR IGNORE event_post SET venue_id = :new WHERE venue_id = :old",
            old=source.id,
            new=target.id,
        )
        tx.run(
            """UPDATE outbox SET venue_id = :new WHERE venue_id = :old AND NOT EXISTS (
                SELECT 1 FROM outbox o WHERE o.venue_id = :new
                AND o.campaign_id = outbox.campaign_id)""",
            old=source.id,
            new=target.id,
        )
        tx.run("DELETE FROM venue WHERE id = :id", id=source.id)
    else:
        tx.run("UPDATE venue SET chat_id = :new WHERE id = :id", new=new, id=source.id)
