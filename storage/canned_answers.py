"""Words that coordinators answer with again and again, kept for a unit by language."""

from dataclasses import dataclass

from storage.ids import following
from storage.transaction import Row, Transaction

MOST = 20  # of a unit: the buttons of one message


@dataclass(frozen=True, slots=True)
class Canned:
    """An answer that is kept; ``name`` stands on its button, ``unit`` None is the whole school."""

    id: int
    unit: str | None
    language: str
    name: str
    text: str


COLUMNS = "id, unit, language, name, text"


def _canned(row: Row) -> Canned:
    return Canned(*tuple(row))


def add(tx: Transaction, new: Canned, made_by: int, now: int) -> int:
    """Keep an answer and return its id."""
    return tx.insert(
        """INSERT INTO canned_answer (id, unit, language, name, text, made_by, made_at)
        VALUES (:id, :unit, :language, :name, :text, :made_by, :now) RETURNING id""",
        id=following(tx, "canned_answer"),
        unit=new.unit,
        language=new.language,
        name=new.name,
        text=new.text,
        made_by=made_by,
        now=now,
    )


def change(tx: Transaction, changed: Canned) -> None:
    """Keep other words in place of an answer."""
    tx.run(
        """UPDATE canned_answer SET language = :language, name = :name, text = :text
        WHERE id = :id""",
        id=changed.id,
        language=changed.language,
        name=changed.name,
        text=changed.text,
    )


def remove(tx: Transaction, canned_id: int) -> None:
    """Keep an answer no more."""
    tx.run("DELETE FROM canned_answer WHERE id = :id", id=canned_id)


def by_id(tx: Transaction, canned_id: int) -> Canned | None:
    """Return the answer with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM canned_answer WHERE id = :id", id=canned_id)
    return _canned(row) if row is not None else None


def of_unit(tx: Transaction, unit: str | None) -> list[Canned]:
    """Return the answers of a unit (None: of the whole school), by language and name."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM canned_answer WHERE unit IS :unit
        ORDER BY language, name COLLATE NOCASE, id LIMIT :most""",
        unit=unit,
        most=MOST,
    )
    return [_canned(row) for row in rows]
