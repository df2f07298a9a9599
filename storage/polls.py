"""Small polls that coordinators write in the chat: drafts until they are sent as a round."""

from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction

PREFIX = "poll_"  # begins the id of a poll's questionnaire


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll; ``content`` is its questionnaire as JSON. ``sent``: a round has gone out with it."""

    id: int
    unit: str | None
    content: str
    made_by: int | None
    made_at: int
    sent: bool


_POLL = f"""SELECT id, unit, content, made_by, made_at, EXISTS (SELECT 1 FROM survey_round
    WHERE questionnaire = '{PREFIX}' || poll.id) AS sent FROM poll"""


def _poll(row: Row) -> Poll:
    return Poll(**{**dict(row), "sent": bool(row["sent"])})


def begin(tx: Transaction, unit: str | None, made_by: int, now: int) -> int:
    """Make a poll without content and return its id; ``save`` gives it the content."""
    return tx.insert(
        """INSERT INTO poll (id, unit, content, made_by, made_at)
        VALUES (:id, :unit, '', :made_by, :now) RETURNING id""",
        id=following(tx, "poll"),
        unit=unit,
        made_by=made_by,
        now=now,
    )


def save(tx: Transaction, poll_id: int, content: str) -> None:
    """Keep what a poll asks now."""
    tx.run("UPDATE poll SET content = :content WHERE id = :id", id=poll_id, content=content)


def by_id(tx: Transaction, poll_id: int) -> Poll | None:
    """Return the poll with this id."""
    row = tx.one(f"{_POLL} WHERE id = :id", id=poll_id)
    return _poll(row) if row is not None else None


def within(tx: Transaction, scope: str | None, *, limit: int, offset: int) -> list[Poll]:
    """Return polls of a coordinator's unit, or all for None; the newest first."""
    rows = tx.all(
        f"""{_POLL} WHERE :scope IS NULL OR unit = :scope
        ORDER BY id DESC LIMIT :limit OFFSET :offset""",
        scope=scope,
        limit=limit,
        offset=offset,
    )
    return [_poll(row) for row in rows]


def how_many(tx: Transaction, scope: str | None) -> int:
    """Return how many polls a coordinator of this unit sees; of all units for None."""
    number: int = tx.value(
        "SELECT count(*) FROM poll WHERE :scope IS NULL OR unit = :scope", scope=scope
    )
    return number


def remove(tx: Transaction, poll_id: int) -> None:
    """Delete a poll; rounds that it was sent with keep their wording."""
    tx.run("DELETE FROM poll WHERE id = :id", id=poll_id)
