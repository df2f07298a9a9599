"""People: who is here, how they are reached, and what they have told of themselves."""

from dataclasses import dataclass

from storage import erased, names, traces
from storage.transaction import Row, Transaction

PROFILE = (
    "name",
    "unit",
    "field",
    "qualification",
    "graduation_year",
    "expected_year",
    "studying",
    "region",
    "activity",
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person who has pressed Start; a member has registered. Times are UTC epoch seconds."""

    id: int
    telegram_id: int
    state: str
    language: str
    name: str | None = None
    unit: str | None = None
    field: str | None = None
    graduation_year: int | None = None
    studying: bool = False
    region: str | None = None
    start_payload: str | None = None
    joined_at: int | None = None
    unreachable_at: int | None = None
    qualification: str | None = None
    expected_year: int | None = None
    activity: str | None = None
    confirmed_at: int | None = None
    seen_at: int = 0
    wants_events: bool = True
    wants_news: bool = True
    wants_surveys: bool = True
    wants_offers: bool = True
    paused_until: int | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None
    pace: str = "each"

    @property
    def is_member(self) -> bool:
        """Whether the person has finished registering."""
        return self.state == "member"


COLUMNS = """id, telegram_id, state, language, name, unit, field, graduation_year, studying,
    region, start_payload, joined_at, unreachable_at, qualification, expected_year, activity,
    confirmed_at, seen_at, wants_events, wants_news, wants_surveys, wants_offers, paused_until,
    quiet_from, quiet_to, pace"""
FLAGS = ("studying", "wants_events", "wants_news", "wants_surveys", "wants_offers")


def to_person(row: Row) -> Person:
    """Make a Person of a row of COLUMNS."""
    return Person(**{**dict(row), **{flag: bool(row[flag]) for flag in FLAGS}})


def by_telegram(tx: Transaction, telegram_id: int) -> Person | None:
    """Return the person with this Telegram id."""
    row = tx.one(f"SELECT {COLUMNS} FROM person WHERE telegram_id = :id", id=telegram_id)
    return to_person(row) if row is not None else None


def by_id(tx: Transaction, person_id: int) -> Person | None:
    """Return the person with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM person WHERE id = :id", id=person_id)
    return to_person(row) if row is not None else None


def arrive(tx: Transaction, telegram_id: int, language: str, now: int) -> Person:
    """Return the person with this Telegram id, made if need be; an id is never anybody else's."""
    tx.run(
        """INSERT INTO person (id, telegram_id, language, created_at, seen_at)
        SELECT 1 + max(last_person, coalesce((SELECT max(id) FROM person), 0)), :telegram_id,
            :language, :now, :now FROM erasure WHERE true ON CONFLICT DO NOTHING""",
        telegram_id=telegram_id,
        language=language,
        now=now,
    )
    person = by_telegram(tx, telegram_id)
    assert person is not None  # noqa: S101 - inserted above, in the same transaction
    return person


def seen(tx: Transaction, person: Person, now: int) -> None:
    """Note, at most once a day, that the person is there, and so reachable (again)."""
    tx.run(
        """UPDATE person SET seen_at = :now, unreachable_at = NULL, unreachable_reason = NULL
        WHERE id = :id AND (seen_at < :now - 86400 OR unreachable_at IS NOT NULL)""",
        id=person.id,
        now=now,
    )


def unreachable(tx: Transaction, telegram_id: int, reason: str, now: int) -> None:
    """Note that Telegram does not let the bot write to this person."""
    tx.run(
        """UPDATE person SET unreachable_at = :now, unreachable_reason = :reason
        WHERE telegram_id = :telegram_id AND unreachable_at IS NULL""",
        telegram_id=telegram_id,
        reason=reason,
        now=now,
    )


def set_language(tx: Transaction, person_id: int, language: str) -> None:
    """Change the language that the bot speaks with the person."""
    tx.run("UPDATE person SET language = :language WHERE id = :id", id=person_id, language=language)


def set_payload(tx: Transaction, person_id: int, payload: str | None) -> None:
    """Remember (or forget) the deep link by which the person came, until it has been followed."""
    tx.run(
        "UPDATE person SET start_payload = :payload WHERE id = :id", id=person_id, payload=payload
    )


def set_profile(tx: Transaction, person_id: int, /, **values: object) -> None:
    """Change the named items of a profile; ValueError for a name that is not in PROFILE."""
    if unknown := set(values) - set(PROFILE):
        raise ValueError(f"not in a profile: {sorted(unknown)}")
    if not values:
        return
    items = ", ".join(f"{name} = :{name}" for name in values)
    tx.run(
        f"UPDATE person SET {items} WHERE id = :id", id=person_id, **values
    )  # names checked above
    if "name" in values:
        names.index(tx, person_id, str(values["name"] or ""))


def join(tx: Transaction, person_id: int, now: int) -> None:
    """Make the person a member, from ``now`` on."""
    tx.run(
        "UPDATE person SET state = 'member', joined_at = coalesce(joined_at, :now) WHERE id = :id",
        id=person_id,
        now=now,
    )


def confirm(tx: Transaction, person_id: int, now: int) -> None:
    """Note that the person has said, or seen to it, that their profile is right."""
    tx.run("UPDATE person SET confirmed_at = :now WHERE id = :id", id=person_id, now=now)


def erase(tx: Transaction, person: Person, now: int) -> None:
    """Remove the person and all that belongs to them; what they made for others stays, nameless.

    That it was done is noted as a keyed hash, so that no restored copy brings them back.
    """
    erased.note_person(tx, person.telegram_id, now)
    traces.remove(tx, person.telegram_id, person.name, person.unit, person.graduation_year, now)
    tx.run("DELETE FROM person WHERE id = :id", id=person.id)


def anybody(tx: Transaction) -> bool:
    """Tell whether anybody is there at all."""
    return bool(tx.value("SELECT EXISTS (SELECT 1 FROM person)"))


def insert_many(tx: Transaction, rows: list[dict[str, object]]) -> None:
    """Add ready-made members in one go; each row has every item of the statement."""
    before: int = tx.value("SELECT coalesce(max(id), 0) FROM person")
    tx.run_each(
        """INSERT INTO person (telegram_id, state, language, name, unit, field, graduation_year,
            studying, region, created_at, joined_at, seen_at)
        VALUES (:telegram_id, 'member', :language, :name, :unit, :field, :graduation_year,
            :studying, :region, :now, :now, :now)""",
        rows,
    )
    names.index_above(tx, before)
