"""The events somebody has signed up for: those to come, those waited for, those they were at."""

from typing import NamedTuple

from storage.transaction import Transaction

COMING, WAITING, BEEN = "coming", "waiting", "been"


class Signed(NamedTuple):
    """An event that somebody has signed up for, and how they stand to it: one of the above."""

    group: str
    event_id: int


# Where nobody has noted who came, whoever said so is taken to have come.
CAME = """(rsvp.attended = 'came' OR (rsvp.answer = 'coming' AND rsvp.attended IS NULL
    AND NOT EXISTS (SELECT 1 FROM rsvp AS other
        WHERE other.event_id = event.id AND other.attended = 'came')))"""


def signed_up(tx: Transaction, person_id: int, now: int) -> list[Signed]:
    """Return what the person comes to, then waits for, then has been to.

    The next comes first; of what is over, the latest.
    """
    rows = tx.all(
        f"""SELECT CASE WHEN coalesce(event.ends_at, event.starts_at) <= :now THEN 'been'
            ELSE rsvp.answer END AS how, event.id
        FROM rsvp JOIN event ON event.id = rsvp.event_id
        WHERE rsvp.person_id = :person_id AND event.state = 'published' AND CASE
            WHEN coalesce(event.ends_at, event.starts_at) <= :now THEN {CAME}
            WHEN rsvp.answer = 'waiting' THEN event.starts_at > :now
            ELSE rsvp.answer = 'coming' END
        ORDER BY CASE how WHEN 'coming' THEN 1 WHEN 'waiting' THEN 2 ELSE 3 END,
            CASE how WHEN 'been' THEN -event.starts_at ELSE event.starts_at END, event.id""",
        person_id=person_id,
        now=now,
    )
    return [Signed(*row) for row in rows]
