"""Rows of any table, as a test wants them."""

from typing import Any

from storage.transaction import Transaction


def insert(tx: Transaction, /, table: str, **values: Any) -> None:
    """Add a row."""
    names, places = ", ".join(values), ", ".join(f":{one}" for one in values)
    tx.run(f"INSERT INTO {table} ({names}) VALUES ({places})", **values)
