"""Head counts are exact, whatever happens to people."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as driver

from storage.connection import open_database
from storage.migrations import migrate
from storage.transaction import Transaction
from tests.storage.conftest import KEY, NOW

COUNTED = "SELECT * FROM headcount WHERE people <> 0 ORDER BY 1, 2, 3, 4, 5, 6, 7"
GROUPED = """SELECT coalesce(unit, ''), coalesce(field, ''), coalesce(graduation_year, 0), studying,
    coalesce(region, ''), language, unreachable_at IS NULL, count(*)
    FROM person WHERE state = 'member' GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7"""

VALUES: dict[str, st.SearchStrategy[Any]] = {
    "state": st.sampled_from(("new", "member")),
    "unit": st.sampled_from((None, "", "north", "south")),
    "field": st.sampled_from((None, "07")),
    "graduation_year": st.sampled_from((None, 2020, 2021)),
    "studying": st.sampled_from((0, 1)),
    "region": st.sampled_from((None, "01")),
    "language": st.sampled_from(("fi", "sv")),
    "unreachable_at": st.sampled_from((None, 5)),
}
PERSON = st.integers(1, 6)
STEP: st.SearchStrategy[tuple[str, int, dict[str, Any]]] = st.one_of(
    st.tuples(st.just("insert"), PERSON, st.fixed_dictionaries(VALUES)),
    st.tuples(st.just("update"), PERSON, st.fixed_dictionaries({}, optional=VALUES)),
    st.tuples(st.just("delete"), PERSON, st.just({})),
)


@contextmanager
def fresh() -> Iterator[driver.Connection]:
    with TemporaryDirectory() as folder:
        connection = open_database(Path(folder) / "bot.db", KEY, read_only=False)
        migrate(connection, NOW)
        yield connection
        connection.close()


def take(tx: Transaction, what: str, number: int, values: dict[str, Any]) -> None:
    if what == "insert":
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        tx.run(
            f"""INSERT INTO person (telegram_id, created_at, seen_at, {names})
            VALUES (:number, 0, 0, {marks}) ON CONFLICT DO NOTHING""",
            number=number,
            **values,
        )
    elif what == "delete":
        tx.run("DELETE FROM person WHERE telegram_id = :number", number=number)
    elif values:
        changes = ", ".join(f"{name} = :{name}" for name in values)
        tx.run(
            f"UPDATE person SET {changes} WHERE telegram_id = :number",
            number=number,
            **values,
        )


def test_counts_equal_the_people_after_any_changes() -> None:
    """After any inserts, changes and deletions the counts equal a count of the people."""
    with fresh() as connection:
        transaction = Transaction(connection)

        @settings(max_examples=150, deadline=None)
        @given(st.lists(STEP, max_size=30))
        def check(steps: list[tuple[str, int, dict[str, Any]]]) -> None:
            connection.execute("BEGIN")
            try:
                for what, number, values in steps:
                    take(transaction, what, number, values)
                counted = [tuple(row) for row in transaction.all(COUNTED)]
                assert counted == [tuple(row) for row in transaction.all(GROUPED)]
            finally:
                connection.execute("ROLLBACK")

        check()
