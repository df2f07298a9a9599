"""Surveys that go by themselves to everybody some months after their graduation."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from storage import surveys
from storage.audience import Audience
from storage.ids import following
from storage.surveys import Round
from storage.transaction import Row, Transaction


@dataclass(frozen=True, slots=True)
class Series:
    """A survey that runs by itself while it is on: ``months`` after graduation, in rising order.

    ``unit`` is the unit of the coordinator who runs it, None for the whole school; ``audience``
    narrows who is meant. ``made_at`` is when it was last turned on, UTC epoch seconds, and
    ``made_by`` who did it: cohorts whose month was over by then are not asked.
    """

    id: int
    questionnaire: str
    unit: str | None
    mode: str
    months: tuple[int, ...]
    audience: Audience
    state: str
    made_by: int | None
    made_at: int

    @property
    def is_on(self) -> bool:
        """Whether it asks people."""
        return self.state == "on"


COLUMNS = "id, questionnaire, unit, mode, months, audience, state, made_by, made_at"


def _series(row: Row) -> Series:
    values = dict(row)
    values["months"] = tuple(json.loads(values["months"]))
    values["audience"] = Audience.from_json(values["audience"])
    return Series(**values)


def create(
    tx: Transaction,
    *,
    questionnaire: str,
    unit: str | None,
    mode: str,
    months: Sequence[int],
    audience: Audience,
    made_by: int,
    now: int,
) -> int:
    """Keep a new series, which is on from now, and return its id."""
    return tx.insert(
        """INSERT INTO survey_series (id, questionnaire, unit, mode, months, audience, made_by,
            made_at)
        VALUES (:id, :questionnaire, :unit, :mode, :months, :audience, :made_by, :now)
        RETURNING id""",
        id=following(tx, "survey_series"),
        questionnaire=questionnaire,
        unit=unit,
        mode=mode,
        months=json.dumps(sorted(set(months))),
        audience=audience.to_json(),
        made_by=made_by,
        now=now,
    )


def by_id(tx: Transaction, series_id: int) -> Series | None:
    """Return the series with this id."""
    row = tx.one(f"SELECT {COLUMNS} FROM survey_series WHERE id = :id", id=series_id)
    return _series(row) if row is not None else None


def of_scope(tx: Transaction, scope: str | None) -> list[Series]:
    """Return the series of a unit, or all for None: those that are on first, then the newest."""
    rows = tx.all(
        f"""SELECT {COLUMNS} FROM survey_series WHERE :scope IS NULL OR unit = :scope
        ORDER BY state = 'off', id DESC""",
        scope=scope,
    )
    return [_series(row) for row in rows]


def on(tx: Transaction) -> list[Series]:
    """Return the series that ask people, the oldest first."""
    rows = tx.all(f"SELECT {COLUMNS} FROM survey_series WHERE state = 'on' ORDER BY id")
    return [_series(row) for row in rows]


def turn_on(tx: Transaction, series_id: int, person_id: int, now: int) -> bool:
    """Let a series ask people from now on; return whether it did not already."""
    changed = tx.run(
        """UPDATE survey_series SET state = 'on', made_by = :person_id, made_at = :now
        WHERE id = :id AND state = 'off'""",
        id=series_id,
        person_id=person_id,
        now=now,
    )
    return changed == 1


def turn_off(tx: Transaction, series_id: int) -> bool:
    """Let a series ask nobody more; return whether it did. Rounds that are open stay open."""
    sql = "UPDATE survey_series SET state = 'off' WHERE id = :id AND state = 'on'"
    return tx.run(sql, id=series_id) == 1


def round_of(tx: Transaction, series_id: int, year: int, months: int) -> Round | None:
    """Return the round that asks those of a year of graduation so many months after it."""
    round_id = tx.value(
        """SELECT id FROM survey_round
        WHERE series_id = :id AND cohort_year = :year AND months = :months""",
        id=series_id,
        year=year,
        months=months,
    )
    return surveys.by_id(tx, round_id) if round_id is not None else None


def how_many_rounds(tx: Transaction, series_id: int) -> int:
    """Return how many rounds a series has begun."""
    return int(tx.value("SELECT count(*) FROM survey_round WHERE series_id = :id", id=series_id))
