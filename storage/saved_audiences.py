"""Audiences that coordinators of a unit, or of the whole school, keep under a name."""

from dataclasses import dataclass

from storage.audience import Audience
from storage.ids import following
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class SavedAudience:
    """An audience with its name; no unit means the whole school's. Times are UTC epoch seconds."""

    id: int
    unit: str | None
    name: str
    audience: Audience
    made_by: int | None
    made_at: int


COLUMNS = "id, unit, name, audience, made_by, made_at"


def _saved(row: Row) -> SavedAudience:
    return SavedAudience(**{**dict(row), "audience": Audience.from_json(row["audience"])})


def save(
    tx: Transaction, unit: str | None, name: str, audience: Audience, *, made_by: int, now: int
) -> int:
    """Keep an audience and return its id; one of the same unit and name is replaced."""
    return tx.insert(
        """INSERT INTO saved_audience (id, unit, name, audience, made_by, made_at)
        VALUES (:id, :unit, :name, :audience, :made_by, :now)
        ON CONFLICT DO UPDATE SET audience = excluded.audience, made_by = excluded.made_by,
            made_at = excluded.made_at
        RETURNING id""",
        id=following(tx, "saved_audience"),
        unit=unit,
        name=name,
        audience=audience.to_json(),
        made_by=made_by,
        now=now,
    )


def by_id(tx: Transaction, saved_id: int) -> SavedAudience | None:
    """Return the saved audience with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM saved_audience WHERE id = :id", id=saved_id)
    return _saved(row) if row is not None else None


def of_unit(tx: Transaction, unit: str | None) -> list[SavedAudience]:
    """Return what the coordinators of a unit keep, or those of the whole school, by name."""
    rows = tx.all(
        f"SELECT {COLUMNS} FROM saved_audience WHERE unit IS :unit ORDER BY name, id", unit=unit
    )
    return [_saved(row) for row in rows]


def remove(tx: Transaction, saved_id: int) -> None:
    """Delete a saved audience; what was made with it stays as it is."""
    tx.run("DELETE FROM saved_audience WHERE id = :id", id=saved_id)
