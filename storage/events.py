"""Events: drafted by a coordinator, published to an audience, changed, perhaps cancelled."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from storage.audience import Audience, where
from storage.ids import following
from storage.transaction import Row, Transaction

REMINDERS = ("week", "day_before", "two_hours")


class Item(NamedTuple):
    """One item of a programme; ``at`` in minutes after local midnight."""

    at: int | None
    title: str
    speaker: str | None


class Wording(NamedTuple):
    """Title and description in one language."""

    title: str
    description: str | None


class Told(NamedTuple):
    """Time and place of an event, as people who answered were last told them."""

    starts_at: int
    ends_at: int | None
    place: str
    address: str | None
    online: str | None
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class Event:
    """An event; times in UTC epoch seconds. No unit means the whole school's.

    ``closes_at`` is when signing up ends (None: at the start), ``guests`` how many each may bring.
    ``language`` is that of title and description (None: one wording for all), ``texts`` are others.
    ``uid`` and ``sequence`` are those of its calendar file. ``edition`` grows with every change.
    ``told`` is what people were last told, None while nothing has changed since publication;
    ``changed_at`` when it first changed since, ``tell_at`` when they are told by themselves.
    """

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
    ends_at: int | None = None
    closes_at: int | None = None
    guests: int = 0
    address: str | None = None
    online: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    picture: str | None = None
    programme: tuple[Item, ...] = ()
    contact: str | None = None
    language: str | None = None
    reminders: tuple[str, ...] = REMINDERS
    uid: str = ""
    sequence: int = 0
    edition: int = 1
    told: Told | None = None
    tell_at: int | None = None
    changed_at: int | None = None
    publish_at: int | None = None
    walk_ins: int = 0
    asked_who_came_at: int | None = None
    texts: Mapping[str, Wording] = field(default_factory=dict)

    def wording(self, language: str) -> Wording:
        """Return title and description in this language; plain Finnish may say Finnish."""
        near = ("fi",) if language == "fi-simple" else ()
        for one in (language, *near):
            if one == self.language:
                break
            if one in self.texts:
                return self.texts[one]
        return Wording(self.title, self.description)

    @property
    def whereabouts(self) -> Told:
        """Time and place as they are now: what those who answered must be told of."""
        return Told(*(getattr(self, name) for name in Told._fields))


STORED = (
    *("id", "state", "title", "starts_at", "place", "description", "capacity", "unit", "audience"),
    *("made_by", "ends_at", "closes_at", "guests", "address", "online", "latitude", "longitude"),
    *("picture", "programme", "contact", "language", "reminders", "uid", "sequence", "edition"),
    *("told", "tell_at", "changed_at", "publish_at", "walk_ins", "asked_who_came_at"),
)
COLUMNS = f"""{", ".join(f"event.{name}" for name in STORED)}, (
    SELECT json_group_array(json_array(t.language, t.title, t.description))
    FROM event_text t WHERE t.event_id = event.id) AS texts"""


def as_event(row: Row) -> Event:
    """Return the event that a row of COLUMNS holds."""
    values = dict(row)
    values["audience"] = Audience.from_json(values["audience"])
    values["programme"] = tuple(Item(*one) for one in json.loads(values["programme"] or "[]"))
    values["reminders"] = tuple(one for one in values["reminders"].split(",") if one)
    values["told"] = Told(*json.loads(values["told"])) if values["told"] else None
    values["texts"] = {one[0]: Wording(one[1], one[2]) for one in json.loads(values["texts"])}
    return Event(**values)


def _column(value: Any) -> Any:
    """Return a field of an Event as its column keeps it."""
    match value:
        case Audience():
            return value.to_json()
        case Told():
            return json.dumps(value, ensure_ascii=False)
        case (str(), *_):
            return ",".join(value)
        case tuple():
            return json.dumps(value, ensure_ascii=False) if value else None
        case _:
            return value


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
        """INSERT INTO event (id, state, title, starts_at, place, description, capacity, unit,
            audience, made_by, made_at, uid)
        VALUES (:id, 'draft', :title, :starts_at, :place, :description, :capacity, :unit,
            :audience, :made_by, :now, :uid) RETURNING id""",
        id=following(tx, "event"),
        uid=secrets.token_hex(16),
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
    return as_event(row) if row is not None else None


def change(tx: Transaction, event_id: int, **fields: Any) -> None:
    """Set fields of an event by their names; ``edition`` grows by one.

    ``reminders`` are kinds of REMINDERS; an empty tuple of them is the text "".
    """
    unknown = fields.keys() - set(STORED)
    if unknown:
        raise ValueError(f"an event has no {', '.join(sorted(unknown))}")
    if fields.get("reminders") == ():
        fields["reminders"] = ""
    settings = "".join(f", {name} = :{name}" for name in fields)
    values = {name: _column(value) for name, value in fields.items()}
    tx.run(
        f"UPDATE event SET edition = edition + 1{settings} WHERE id = :id_", id_=event_id, **values
    )


def say_in(tx: Transaction, event_id: int, language: str, wording: Wording | None) -> None:
    """Keep title and description in a further language, or no longer keep them."""
    tx.run(
        "DELETE FROM event_text WHERE event_id = :id AND language = :language",
        id=event_id,
        language=language,
    )
    if wording is not None:
        tx.run(
            "INSERT INTO event_text VALUES (:id, :language, :title, :description)",
            id=event_id,
            language=language,
            **wording._asdict(),
        )
    change(tx, event_id)


def publish(tx: Transaction, event_id: int, now: int) -> bool:
    """Publish a draft; return whether it was published now."""
    changed = tx.run(
        """UPDATE event SET state = 'published', published_at = :now, publish_at = NULL
        WHERE id = :id AND state = 'draft'""",
        id=event_id,
        now=now,
    )
    return changed == 1


def cancel(tx: Transaction, event_id: int, now: int) -> bool:
    """Cancel a published event; return whether it was cancelled now."""
    changed = tx.run(
        """UPDATE event SET state = 'cancelled', cancelled_at = :now,
            sequence = sequence + 1, edition = edition + 1, tell_at = NULL
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
    return [as_event(row) for row in rows]


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


class Brief(NamedTuple):
    """What an invitation on its way must know; ``edition`` as in Event."""

    state: str
    starts_at: int
    closes_at: int | None
    edition: int


def brief(tx: Transaction, event_id: int) -> Brief | None:
    """Return the state, times and edition of an event, without all that it tells."""
    sql = "SELECT state, starts_at, closes_at, edition FROM event WHERE id = :id"
    row = tx.one(sql, id=event_id)
    return Brief(*row) if row is not None else None
