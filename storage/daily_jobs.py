"""When each named daily job last ran, by the local date for which it ran."""

from datetime import date

from storage.transaction import Transaction


def ran_on(tx: Transaction, name: str) -> date | None:
    """Return the local date for which the job last ran."""
    day = tx.value("SELECT ran_on FROM daily_job WHERE name = :name", name=name)
    return None if day is None else date.fromisoformat(day)


def ran(tx: Transaction, name: str, day: date) -> None:
    """Note that the job has run for this local date."""
    tx.run(
        """INSERT INTO daily_job (name, ran_on) VALUES (:name, :day)
        ON CONFLICT (name) DO UPDATE SET ran_on = excluded.ran_on""",
        name=name,
        day=day.isoformat(),
    )
