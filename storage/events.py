"""Events: drafted by a coordinator, published to an audience, perhaps cancelled."""

from dataclasses import dataclass

from storage.audience import Audience, where
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Event:
    """An event; ``starts_at`` in UTC epoch seconds. No unit means the whole school's."""

    id: int
    state: str
    title: str
    starts_at: int
    place: str
    description: str | None
    capacity: int | None
    unit: str | None
    audience: Audience
    made_by: int | None


COLUMNS = """event.id, event.state, title, starts_at, place, description, capacity, event.unit,
    audience, made_by"""


def _event(row: Row) -> Event:
    values = list(row)
    values[8] = Audience.from_json(values[8])
    return Event(*values)


def draft(
    tx: Transaction,
    *,
    title: str,
    starts_at: int,
    place: str,
    description: str | None,
    capacity: int | None,
    unit: str | None,
    audience: Audience,
    made_by: int,
    now: int,
) -> int:
    """Keep a new event, seen by nobody but its makers, and return its id."""
    return tx.insert(
        """INSERT INTO event (state, title, starts_at, place, description, capacity, unit, audience,
            made_by, made_at)
        VALUES ('draft', :title, :starts_at, :place, :description, :capacity, :unit, :audience,
            :made_by, :now) RETURNING id""",
        title=title,
        starts_at=starts_at,
        place=place,
        description=description,
        capacity=capacity,
        unit=unit,
        audience=audience.to_json(),
        made_by=made_by,
        now=now,
    )


def by_id(tx: Transaction, event_id: int) -> Event | None:
    """Return the event with this id, whatever its state."""
    row = tx.one(f"SELECT {COLUMNS} FROM event WHERE id = :id", id=event_id)
    return _event(row) if row is not None else None


def publish(tx: Transaction, event_id: int, now: int) -> bool:
    """Publish a draft; return whether it was published now."""
    changed = tx.run(
        """UPDATE event SET state = 'published', published_at = :now
        WHERE id = :id AND state = 'draft'""",
        id=event_id,
        now=now,
    )
    return changed == 1


def cancel(tx: Transaction, event_id: int, now: int) -> bool:
    """Cancel a published event; return whether it was cancelled now."""
    changed = tx.run(
        """UPDATE event SET state = 'cancelled', cancelled_at = :now
        WHERE id = :id AND state = 'published'""",
        id=event_id,
        now=now,
    )
    return changed == 1


def discard(tx: Transaction, event_id: int) -> bool:
    """Delete a draft; return whether there was one."""
    return tx.run("DELETE FROM event WHERE id = :id AND state = 'draft'", id=event_id) == 1


def coming(tx: Transaction, now: int) -> list[Event]:
    """Return the published events that have not begun, the next first."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM event WHERE state = 'published' AND starts_at > :now
        ORDER BY starts_at, event.id""",
        now=now,
    )
    return [_event(row) for row in rows]


def concerns(tx: Transaction, event: Event, person_id: int) -> bool:
    """Tell whether the person belongs to the event's audience or has answered it."""
    condition, values = where(event.audience)
    # The audience has conditions on an event of its own; hence the long name here.
    found = tx.value(
        f"""SELECT EXISTS (SELECT 1 FROM person p WHERE p.id = :concerned AND {condition})
        OR EXISTS (SELECT 1 FROM rsvp WHERE rsvp.event_id = :this_event
            AND rsvp.person_id = :concerned)""",
        concerned=person_id,
        this_event=event.id,
        **values,
    )
    return bool(found)


def running_invitations(tx: Transaction, event_id: int) -> list[int]:
    """Return the ids of the campaigns that still invite to this event."""
    rows = tx.all(
        """SELECT id FROM campaign WHERE state IN ('filling', 'sending')
        AND kind = 'event' AND subject = :event_id""",
        event_id=event_id,
    )
    return [row[0] for row in rows]
