"""What is written to and fro about a matter."""

from dataclasses import dataclass, replace

from storage.matters import Content
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Note:
    """What one side has written; ``author`` is None for somebody who is erased.

    One that is ``waiting`` could not be handed over yet: its reader was out of reach. ``sent`` is
    the picture or recording that came with the words, if any did.
    """

    id: int
    matter_id: int
    author: int | None
    from_alumnus: bool
    text: str
    made_at: int
    waiting: bool
    sent: Content | None = None


NOTE = "id, matter_id, author, from_alumnus, text, made_at, waiting, sent"


def _note(row: Row) -> Note:
    flags = {name: bool(row[name]) for name in ("from_alumnus", "waiting")}
    return Note(**{**dict(row), **flags, "sent": Content.read(row["sent"])})


def write(
    tx: Transaction, matter_id: int, author: int, content: Content, now: int, *, from_alumnus: bool
) -> int:
    """Keep what one side writes and return its id."""
    sent = replace(content, text="") if content.kind else None
    return tx.insert(
        """INSERT INTO matter_note (matter_id, author, from_alumnus, text, sent, made_at)
        VALUES (:matter_id, :author, :from_alumnus, :text, :sent, :now) RETURNING id""",
        matter_id=matter_id,
        author=author,
        from_alumnus=int(from_alumnus),
        text=content.text,
        sent=sent.to_json() if sent is not None else None,
        now=now,
    )


def with_album(tx: Transaction, author: int, album: str, since: int) -> Note | None:
    """Return what somebody has written with the first picture of an album since ``since``."""
    row = tx.one(
        f"""SELECT {NOTE} FROM matter_note WHERE author = :author AND made_at >= :since
            AND sent ->> '$.album' = :album ORDER BY id DESC LIMIT 1""",
        author=author,
        since=since,
        album=album,
    )
    return _note(row) if row is not None else None


def grow(tx: Transaction, note_id: int, content: Content) -> None:
    """Keep what has come of an album besides, and its words."""
    tx.run(
        "UPDATE matter_note SET text = :text, sent = :sent WHERE id = :id",
        id=note_id,
        text=content.text,
        sent=replace(content, text="").to_json(),
    )


def of_matter(tx: Transaction, matter_id: int, note_id: int) -> Note | None:
    """Return one of the notes of a matter."""
    row = tx.one(
        f"SELECT {NOTE} FROM matter_note WHERE id = :note_id AND matter_id = :matter_id",
        note_id=note_id,
        matter_id=matter_id,
    )
    return _note(row) if row is not None else None


def notes(tx: Transaction, matter_id: int, page: int, most: int) -> tuple[list[Note], int]:
    """Return a page of what was written, the newest page first, and how many there are in all.

    A page has at most ``most`` notes, the oldest of them first.
    """
    rows = tx.all(
        f"""SELECT {NOTE} FROM matter_note WHERE matter_id = :id
        ORDER BY id DESC LIMIT :most OFFSET :begin""",
        id=matter_id,
        most=most,
        begin=page * most,
    )
    total = tx.value("SELECT count(*) FROM matter_note WHERE matter_id = :id", id=matter_id)
    return [_note(row) for row in reversed(rows)], int(total)


def let_wait(tx: Transaction, note_id: int) -> None:
    """Note that somebody out of reach has yet to get a note."""
    tx.run("UPDATE matter_note SET waiting = 1 WHERE id = :id", id=note_id)


def to_hand_over(tx: Transaction, most: int) -> list[Note]:
    """Return notes that waited for alumni who can be reached again, and let them wait no more."""
    rows = tx.all(
        f"""UPDATE matter_note SET waiting = 0 WHERE id IN (
            SELECT note.id FROM matter_note note JOIN matter ON matter.id = note.matter_id
            JOIN person p ON p.id = matter.person_id
            WHERE note.waiting = 1 AND p.unreachable_at IS NULL
            ORDER BY note.made_at, note.id LIMIT :most
        ) RETURNING {NOTE}""",
        most=most,
    )
    return sorted((_note(row) for row in rows), key=lambda note: note.id)
