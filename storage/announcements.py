"""Announcements as they are prepared: drafts, those that wait, and those that have a time."""

from dataclasses import dataclass

from storage.audience import Audience, recipients, whatever_answered, where
from storage.ids import following
from storage.transaction import Row, Transaction

DRAFT, WAITING, SCHEDULED, SENT, CANCELLED = "draft", "waiting", "scheduled", "sent", "cancelled"
OPEN = (DRAFT, WAITING, SCHEDULED)
_OPEN = "(state = 'draft' OR state = 'waiting' OR state = 'scheduled')"


@dataclass(frozen=True, slots=True)
class Announcement:
    """What is prepared; ``unit`` None is the whole school's. Times are UTC epoch seconds.

    ``content`` is the letter as JSON. ``audience`` None: nobody has said yet to whom. ``holder``
    looks after it now, ``made_by`` wrote it first; None once they have left. ``asked_by`` wants it
    to be sent, ``confirmed_by`` is the second person; ``campaign`` what has become of it.
    """

    id: int
    unit: str | None
    made_by: int | None
    holder: int | None
    state: str
    content: str
    topic: str
    audience: Audience | None
    send_at: int | None
    asked_at: int | None
    asked_by: int | None
    confirmed_by: int | None
    note: str | None
    campaign: int | None
    made_at: int
    touched_at: int

    @property
    def is_open(self) -> bool:
        """Whether it has neither been sent nor been discarded."""
        return self.state in OPEN


COLUMNS = """id, unit, made_by, holder, state, content, topic, audience, send_at, asked_at,
    asked_by, confirmed_by, note, campaign, made_at, touched_at"""


def _announcement(row: Row) -> Announcement:
    values = dict(row)
    kept = values["audience"]
    return Announcement(**values | {"audience": Audience.from_json(kept) if kept else None})


def create(tx: Transaction, unit: str | None, person_id: int, content: str, now: int) -> int:
    """Keep a new draft of a unit, or of the whole school, and return its id."""
    return tx.insert(
        """INSERT INTO announcement (id, unit, made_by, holder, content, made_at, touched_at)
        VALUES (:id, :unit, :person_id, :person_id, :content, :now, :now) RETURNING id""",
        id=following(tx, "announcement"),
        unit=unit,
        person_id=person_id,
        content=content,
        now=now,
    )


def by_id(tx: Transaction, announcement_id: int) -> Announcement | None:
    """Return the announcement with this id, whatever its state."""
    row = tx.one(f"SELECT {COLUMNS} FROM announcement WHERE id = :id", id=announcement_id)
    return _announcement(row) if row is not None else None


def open_work(
    tx: Transaction, scope: str | None, person_id: int | None = None
) -> list[Announcement]:
    """Return what is prepared in the scope (None: all of the school), the latest touched first.

    Of one person's only what is theirs to look after.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM announcement WHERE {_OPEN}
        AND (:scope IS NULL OR unit = :scope) AND (:person_id IS NULL OR holder = :person_id)
        ORDER BY touched_at DESC, id DESC""",
        scope=scope,
        person_id=person_id,
    )
    return [_announcement(row) for row in rows]


def lately(tx: Transaction, scope: str | None, since: int) -> list[Announcement]:
    """Return what has been written or sent in the scope since then, the latest touched first.

    The rest of a long message may belong to it, whoever looks after it.
    """
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM announcement WHERE ({_OPEN} OR state = 'sent')
        AND touched_at >= :since AND (:scope IS NULL OR unit = :scope)
        ORDER BY touched_at DESC, id DESC""",
        scope=scope,
        since=since,
    )
    return [_announcement(row) for row in rows]


def give(tx: Transaction, announcement_id: int, to_person: int) -> None:
    """Let somebody else look after it from now on."""
    tx.run(
        "UPDATE announcement SET holder = :person_id WHERE id = :id",
        id=announcement_id,
        person_id=to_person,
    )


# A change undoes what a second person has confirmed, or has been asked to confirm.
_CHANGED = f"""touched_at = coalesce(:now, touched_at), confirmed_by = NULL,
    confirmed_at = NULL, asked_at = NULL, asked_by = NULL, note = NULL,
    state = CASE WHEN state = 'waiting' OR confirmed_by IS NOT NULL THEN 'draft' ELSE state END
    WHERE id = :id AND {_OPEN}"""


def set_content(tx: Transaction, announcement_id: int, content: str, now: int) -> None:
    """Let it say something else."""
    tx.run(
        f"UPDATE announcement SET content = :content, {_CHANGED}",
        id=announcement_id,
        content=content,
        now=now,
    )


def set_topic(tx: Transaction, announcement_id: int, topic: str, now: int) -> None:
    """Let it be news, or a request to those who offer something."""
    tx.run(
        f"UPDATE announcement SET topic = :topic, {_CHANGED}",
        id=announcement_id,
        topic=topic,
        now=now,
    )


def set_audience(
    tx: Transaction, announcement_id: int, audience: Audience, now: int | None = None
) -> None:
    """Let it go to these people."""
    tx.run(
        f"UPDATE announcement SET audience = :audience, {_CHANGED}",
        id=announcement_id,
        audience=audience.to_json(),
        now=now,
    )


def set_time(tx: Transaction, announcement_id: int, send_at: int | None, now: int) -> None:
    """Let it go at this time, once somebody says Send; None: at once."""
    tx.run(
        f"UPDATE announcement SET send_at = :send_at, touched_at = :now WHERE id = :id AND {_OPEN}",
        id=announcement_id,
        send_at=send_at,
        now=now,
    )


def ask(tx: Transaction, announcement_id: int, person_id: int | None, now: int) -> None:
    """Let it wait for a second person besides this one, who wants it to be sent."""
    tx.run(
        f"""UPDATE announcement SET state = 'waiting', asked_by = :person_id, asked_at = :now,
            touched_at = :now, note = NULL WHERE id = :id AND {_OPEN}""",
        id=announcement_id,
        person_id=person_id,
        now=now,
    )


def confirm(tx: Transaction, announcement_id: int, person_id: int, now: int) -> None:
    """Note which second person has confirmed it."""
    tx.run(
        """UPDATE announcement SET confirmed_by = :person_id, confirmed_at = :now
        WHERE id = :id AND state = 'waiting'""",
        id=announcement_id,
        person_id=person_id,
        now=now,
    )


def schedule(tx: Transaction, announcement_id: int, now: int) -> None:
    """Let it wait for its time."""
    tx.run(
        f"""UPDATE announcement SET state = 'scheduled', touched_at = :now, note = NULL
        WHERE id = :id AND {_OPEN}""",
        id=announcement_id,
        now=now,
    )


def give_back(tx: Transaction, announcement_id: int, now: int, note: str | None = None) -> None:
    """Make it a draft without a time again; ``note`` says in somebody's words why."""
    tx.run(
        f"""UPDATE announcement SET state = 'draft', note = :note, touched_at = :now,
            send_at = NULL, asked_by = NULL, asked_at = NULL, confirmed_by = NULL,
            confirmed_at = NULL
        WHERE id = :id AND {_OPEN}""",
        id=announcement_id,
        note=note,
        now=now,
    )


def cancel(tx: Transaction, announcement_id: int, now: int) -> None:
    """Discard it: it will not be sent."""
    tx.run(
        f"""UPDATE announcement SET state = 'cancelled', touched_at = :now
        WHERE id = :id AND {_OPEN}""",
        id=announcement_id,
        now=now,
    )


def sent(tx: Transaction, announcement_id: int, campaign_id: int, now: int) -> None:
    """Note the campaign that it has become."""
    tx.run(
        f"""UPDATE announcement SET state = 'sent', campaign = :campaign, touched_at = :now
        WHERE id = :id AND {_OPEN}""",
        id=announcement_id,
        campaign=campaign_id,
        now=now,
    )


def restore(tx: Transaction, announcement_id: int, now: int) -> bool:
    """Make a discarded one a draft again; return whether it was a discarded one."""
    restored = tx.run(
        """UPDATE announcement SET state = 'draft', send_at = NULL, touched_at = :now
        WHERE id = :id AND state = 'cancelled'""",
        id=announcement_id,
        now=now,
    )
    return restored == 1


def due(tx: Transaction, now: int) -> list[int]:
    """Return which are to be sent by now, the earliest first."""
    rows = tx.all(
        """SELECT id FROM announcement WHERE state = 'scheduled' AND send_at <= :now
        ORDER BY send_at, id""",
        now=now,
    )
    return [row[0] for row in rows]


def unconfirmed(tx: Transaction, now: int) -> int | None:
    """Return one whose time has come while it waits for a second person; None if there is none.

    What is to go now as something that recurs is looked after there.
    """
    found = tx.value(
        """SELECT min(id) FROM announcement a WHERE state = 'waiting' AND send_at <= :now
        AND NOT EXISTS (SELECT 1 FROM recurring_letter l JOIN recurring r ON r.id = l.recurring_id
            WHERE l.announcement_id = a.id AND r.next_at = a.send_at)""",
        now=now,
    )
    return None if found is None else int(found)


def miss(tx: Transaction, announcement_id: int) -> None:
    """Let what waits for a second person have no time any more: it goes once it is confirmed."""
    tx.run(
        "UPDATE announcement SET send_at = NULL WHERE id = :id AND state = 'waiting'",
        id=announcement_id,
    )


def languages_of(tx: Transaction, audience: Audience) -> set[str]:
    """Return the languages that the members of an audience read, however they answered a survey."""
    condition, values = where(whatever_answered(audience))
    rows = tx.all(f"SELECT DISTINCT p.language FROM person p WHERE {condition}", **values)
    return {row[0] for row in rows}


def is_more_than(tx: Transaction, number: int, audience: Audience, topic: str, now: int) -> bool:
    """Tell whether a message of the topic would reach more than so many; not all are counted."""
    condition, values = recipients(audience, topic)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM person p WHERE {condition} LIMIT :most)"
    return int(tx.value(sql, most=number + 1, now=now, **values)) > number


def erase_old(tx: Transaction, before: int) -> int:
    """Erase what was sent or discarded before then; the campaigns that it became stay."""
    return tx.run(
        f"DELETE FROM announcement WHERE NOT {_OPEN} AND touched_at < :before", before=before
    )
