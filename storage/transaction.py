"""What a storage function gets: one open transaction, and few ways to speak to it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import dbapi2 as driver

Row = Any  # a driver row: values by column name


class UndoneMeanwhile(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """SQLite has undone the whole transaction, as it does when a disk fails, and that was caught.

    Whatever came after it would be kept by itself, without what came before.
    """


class Transaction:
    """One transaction of one connection; SQL takes ``:name`` parameters only."""

    __slots__ = ("_begun", "_connection", "_depth")

    def __init__(self, connection: driver.Connection) -> None:
        self._connection = connection
        self._depth = 0
        self._begun = connection.in_transaction

    def run(self, sql: str, /, **values: Any) -> int:
        """Run one statement and return how many rows it changed."""
        return int(self._execute(sql, values).rowcount)

    def run_each(self, sql: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Run one statement for each mapping of values; return how many rows changed in all."""
        self._see_that_it_goes_on()
        return int(self._connection.executemany(sql, rows).rowcount)

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        """Return every row."""
        return list(self._execute(sql, values).fetchall())

    def one(self, sql: str, /, **values: Any) -> Row | None:
        """Return the first row, or None."""
        return self._execute(sql, values).fetchone()

    def value(self, sql: str, /, **values: Any) -> Any:
        """Return the first column of the first row, or None."""
        row = self.one(sql, **values)
        return None if row is None else row[0]

    def insert(self, sql: str, /, **values: Any) -> int:
        """Run an ``INSERT … RETURNING id`` and return the id."""
        return int(self.value(sql, **values))

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what happens inside if it raises; the transaction around it goes on."""
        self._see_that_it_goes_on()  # else it would begin a transaction of its own
        self._depth += 1
        name = f"s{self._depth}"
        self._connection.execute(f"SAVEPOINT {name}")
        try:
            yield
            self._see_that_it_goes_on()
        except BaseException:
            if self._goes_on():
                self._connection.execute(f"ROLLBACK TO {name}")
            raise
        finally:
            if self._goes_on():
                self._connection.execute(f"RELEASE {name}")
            self._depth -= 1

    def _execute(self, sql: str, values: Mapping[str, Any]) -> driver.Cursor:
        self._see_that_it_goes_on()
        return self._connection.execute(sql, values)

    def _see_that_it_goes_on(self) -> None:
        if not self._goes_on():
            raise UndoneMeanwhile

    def _goes_on(self) -> bool:
        return self._connection.in_transaction or not self._begun
