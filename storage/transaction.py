"""What a storage function gets: one open transaction, and few ways to speak to it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlcipher3 import dbapi2 as driver

Row = Any  # a driver row: values by column name


class Transaction:
    """One transaction of one connection; SQL takes ``:name`` parameters only."""

    __slots__ = ("_connection", "_depth")

    def __init__(self, connection: driver.Connection) -> None:
        self._connection = connection
        self._depth = 0

    def run(self, sql: str, /, **values: Any) -> int:
        """Run one statement and return how many rows it changed."""
        return int(self._connection.execute(sql, values).rowcount)

    def run_each(self, sql: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Run one statement for each mapping of values; return how many rows changed in all."""
        return int(self._connection.executemany(sql, rows).rowcount)

    def all(self, sql: str, /, **values: Any) -> list[Row]:
        """Return every row."""
        return list(self._connection.execute(sql, values).fetchall())

    def one(self, sql: str, /, **values: Any) -> Row | None:
        """Return the first row, or None."""
        return self._connection.execute(sql, values).fetchone()

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
        self._depth += 1
        name = f"s{self._depth}"
        self._connection.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            self._connection.execute(f"ROLLBACK TO {name}")
            raise
        finally:
            self._connection.execute(f"RELEASE {name}")
            self._depth -= 1
