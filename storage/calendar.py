"""What a school does in a stretch of time: events, surveys, announcements; of a unit or of all."""

from storage.announcements import Announcement
from storage.announcements import by_id as announcement_by_id
from storage.events import COLUMNS as EVENT
from storage.events import Event, as_event
from storage.surveys import Round
from storage.surveys import by_id as round_by_id
from storage.transaction import Transaction

MOST = 300  # of a kind, in a year; a calendar with more could not be read


def events(tx: Transaction, scope: str | None, since: int, until: int) -> list[Event]:
    """Return the events that begin from ``since`` to before ``until``, drafts among them.

    Times are UTC epoch seconds; ``scope`` None is the whole school. Cancelled ones are left out.
    """
    rows = tx.all(
        f"""SELECT {EVENT} FROM event WHERE starts_at >= :since AND starts_at < :until
        AND (state = 'published' OR state = 'draft') AND (:scope IS NULL OR unit = :scope)
        ORDER BY starts_at, id LIMIT {MOST}""",
        scope=scope,
        since=since,
        until=until,
    )
    return [as_event(row) for row in rows]


def to_publish(tx: Transaction, scope: str | None, since: int, until: int) -> list[Event]:
    """Return the drafts of events that are published by themselves in this time."""
    rows = tx.all(
        f"""SELECT {EVENT} FROM event WHERE publish_at >= :since AND publish_at < :until
        AND state = 'draft' AND (:scope IS NULL OR unit = :scope)
        ORDER BY publish_at, id LIMIT {MOST}""",
        scope=scope,
        since=since,
        until=until,
    )
    return [as_event(row) for row in rows]


def rounds(tx: Transaction, scope: str | None, since: int, until: int) -> list[Round]:
    """Return the survey rounds that open or close in this time; none about a single event."""
    rows = tx.all(
        f"""SELECT id FROM survey_round WHERE event_id IS NULL
        AND ((opens_at >= :since AND opens_at < :until)
            OR (closes_at >= :since AND closes_at < :until))
        AND (:scope IS NULL OR unit = :scope) ORDER BY opens_at, id LIMIT {MOST}""",
        scope=scope,
        since=since,
        until=until,
    )
    found = (round_by_id(tx, int(row[0])) for row in rows)
    return [one for one in found if one is not None]


def announcements(
    tx: Transaction, scope: str | None, since: int, until: int
) -> list[tuple[int, Announcement]]:
    """Return the announcements that have gone or are to go in this time, with when.

    Those that have gone are told by their campaign's time.
    """
    rows = tx.all(
        f"""SELECT id, CASE WHEN state = 'sent' THEN
            (SELECT c.made_at FROM campaign c WHERE c.id = announcement.campaign)
            ELSE send_at END AS at
        FROM announcement WHERE (state = 'sent' OR state = 'scheduled' OR state = 'waiting')
        AND at >= :since AND at < :until AND (:scope IS NULL OR unit = :scope)
        ORDER BY at, id LIMIT {MOST}""",
        scope=scope,
        since=since,
        until=until,
    )
    found = ((int(row["at"]), announcement_by_id(tx, int(row["id"]))) for row in rows)
    return [(at, one) for at, one in found if one is not None]
