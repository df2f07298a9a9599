"""The community at a glance: how many there are, how it grows, what is offered and answered.

``scope`` None is the whole school; a unit's id narrows everything to that unit. Times are UTC epoch
seconds, months are "2026-11".
"""

from collections import defaultdict
from dataclasses import dataclass

from storage.consents import OFFERS
from storage.transaction import Transaction

JOINED, LEFT, MOVED, ACTIVE = "joined", "left", "moved", "active"
IN_SCOPE = "(:scope IS NULL OR unit = :scope)"


@dataclass(frozen=True, slots=True)
class Held:
    """An event with the number of people whom its invitation reached."""

    id: int
    title: str
    starts_at: int
    invited: int


def begin_month(tx: Transaction, month: str, starts_at: int) -> bool:
    """Let what happens from now on count for this month; return whether it is a new one.

    What was counted before any month had a name is this month's.
    """
    begun = tx.run(
        "UPDATE month_now SET month = :month, starts_at = :starts_at WHERE month <> :month",
        month=month,
        starts_at=starts_at,
    )
    if begun:
        tx.run(
            """INSERT INTO month_count SELECT unit, :month, what, people FROM month_count
            WHERE month = '' ON CONFLICT DO UPDATE SET people = people + excluded.people""",
            month=month,
        )
        tx.run("DELETE FROM month_count WHERE month = ''")
    return begun > 0


def months(tx: Transaction, scope: str | None, now: str) -> dict[str, dict[str, int]]:
    """Return what happened by month: who joined, left, moved in, was active.

    ``now`` is the month that goes on: what was counted before it had a name is its.
    """
    rows = tx.all(
        f"""SELECT CASE month WHEN '' THEN :now ELSE month END AS month, what, sum(people)
        FROM month_count WHERE {IN_SCOPE} GROUP BY 1, 2""",
        scope=scope,
        now=now,
    )
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for month, what, people in rows:
        found[month][what] = people
    return dict(found)


def paused(tx: Transaction, scope: str | None, now: int) -> int:
    """Count the members who can be reached and are on a pause."""
    return int(
        tx.value(
            f"""SELECT count(*) FROM person WHERE paused_until IS NOT NULL AND paused_until > :now
            AND +state = 'member' AND unreachable_at IS NULL AND {IN_SCOPE}""",
            scope=scope,
            now=now,
        )
    )


def joined_since(tx: Transaction, scope: str | None, since: int) -> int:
    """Count the members who joined then or later."""
    return int(
        tx.value(
            f"""SELECT count(*) FROM person INDEXED BY person_joined
            WHERE state = 'member' AND joined_at >= :since AND {IN_SCOPE}""",
            scope=scope,
            since=since,
        )
    )


# As in the index, which has nothing else.
OFFERED = "c.withdrawn_at IS NULL AND c.purpose NOT IN ('membership', 'news', 'surveys')"
OF_UNIT = f"""SELECT c.purpose, count(*) FROM consent c INDEXED BY consent_offered WHERE {OFFERED}
    AND c.person_id IN (SELECT id FROM person WHERE +state = 'member' AND unit = :scope)
    GROUP BY c.purpose"""
# Of the whole school it is quicker to count all, less those of the few who have not joined.
OF_ALL = f"""SELECT purpose, sum(many) FROM (
        SELECT c.purpose, count(*) AS many FROM consent c INDEXED BY consent_offered
        WHERE {OFFERED} GROUP BY c.purpose
        UNION ALL SELECT c.purpose, -count(*) FROM person p CROSS JOIN consent c
            ON c.person_id = p.id
        WHERE p.state = 'new' AND {OFFERED} GROUP BY c.purpose)
    GROUP BY purpose"""


def offers(tx: Transaction, scope: str | None) -> dict[str, int]:
    """Count the members who have consented to each way of taking part, in OFFERS' order."""
    rows = tx.all(OF_ALL) if scope is None else tx.all(OF_UNIT, scope=scope)
    found = {row[0]: int(row[1]) for row in rows}
    return {purpose: found.get(purpose, 0) for purpose in OFFERS}


HELD = """SELECT e.id, e.title, e.starts_at, (
        SELECT coalesce(sum(c.sent), 0) FROM campaign c WHERE c.kind = 'event' AND c.subject = e.id)
    FROM event e WHERE e.state = 'published' AND (:scope IS NULL OR e.unit = :scope)
    AND e.starts_at >= :since AND e.starts_at < :until ORDER BY e.starts_at DESC, e.id DESC"""


def events(tx: Transaction, scope: str | None, since: int, until: int) -> list[Held]:
    """Return the published events that begin within the period, the latest first."""
    return [Held(*tuple(row)) for row in tx.all(HELD, scope=scope, since=since, until=until)]


def rounds(tx: Transaction, scope: str | None, since: int, until: int) -> list[int]:
    """Return the ids of the survey rounds that were opened within the period, the newest first.

    Feedback on an event is the event's and not among them.
    """
    rows = tx.all(
        f"""SELECT id FROM survey_round WHERE event_id IS NULL AND opens_at >= :since
        AND opens_at < :until AND {IN_SCOPE} ORDER BY opens_at DESC, id DESC""",
        scope=scope,
        since=since,
        until=until,
    )
    return [row[0] for row in rows]


def answered_events_since(tx: Transaction, scope: str | None, since: int) -> int:
    """Count the answers to events that were given then or later, of events not over by then."""
    return int(
        tx.value(
            """SELECT count(*) FROM event e CROSS JOIN rsvp r ON r.event_id = e.id
            WHERE e.state = 'published' AND coalesce(e.ends_at, e.starts_at) >= :since
            AND (:scope IS NULL OR e.unit = :scope) AND r.answered_at >= :since""",
            scope=scope,
            since=since,
        )
    )


def finished_rounds_since(tx: Transaction, scope: str | None, since: int) -> int:
    """Count the surveys that were finished then or later."""
    return int(
        tx.value(
            """SELECT count(*) FROM survey_round s CROSS JOIN respondent r ON r.round_id = s.id
            WHERE s.event_id IS NULL AND s.closes_at >= :since
            AND (:scope IS NULL OR s.unit = :scope)
            AND r.state = 'finished' AND r.finished_at >= :since""",
            scope=scope,
            since=since,
        )
    )


def matters(tx: Transaction, scope: str | None, since: int, until: int) -> dict[str, int]:
    """Count what alumni have brought within the period, by kind: ideas, wishes, notes, ….

    What was taken back counts no more.
    """
    rows = tx.all(
        f"""SELECT kind, count(*) FROM matter WHERE made_at >= :since AND made_at < :until
        AND (wishes <> '[]' OR content IS NOT NULL) AND {IN_SCOPE} GROUP BY kind""",
        scope=scope,
        since=since,
        until=until,
    )
    return {row[0]: int(row[1]) for row in rows}


def open_matters(tx: Transaction, scope: str | None) -> int:
    """Count what waits for a coordinator."""
    sql = f"SELECT count(*) FROM matter WHERE state IN ('new', 'taken') AND {IN_SCOPE}"
    return int(tx.value(sql, scope=scope))
