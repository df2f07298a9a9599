"""Who has been erased, as keyed hashes: a restored copy of the database does not bring them back.

A mark is the HMAC-SHA256, in hex, of who or what it was. Its key lies in the database and so in
every copy, but not in the list of marks that is kept beside the copies: the list alone tells nobody
who has been here. Of a person there is the mark of the Telegram account, and the mark of the row,
which stays the same when two accounts are merged.
"""

import hashlib
import hmac
from collections.abc import Iterable
from typing import NamedTuple

from storage.transaction import Transaction

NAME_LENGTH = 8
SCHEMA = 13  # the first with marks
KEPT_MONTHS = 24
"""Copies are kept for 12 months; no copy that is older than this may be restored."""


class Erasure(NamedTuple):
    """That somebody was erased: their mark, and when (UTC epoch seconds)."""

    mark: str
    at: int


def secret(tx: Transaction) -> bytes:
    """Return the key of the marks."""
    return bytes(tx.value("SELECT secret FROM erasure_secret"))


def set_secret(tx: Transaction, key: bytes) -> None:
    """Use another key: that of the database whose life goes on in this file."""
    tx.run("UPDATE erasure_secret SET secret = :key", key=key)


def name_of(key: bytes) -> str:
    """Return by which name the list knows a key; it tells nothing of the key itself."""
    return hashlib.sha256(b"name:" + key).hexdigest()[:NAME_LENGTH]


def account_mark(key: bytes, telegram_id: int) -> str:
    """Return the mark of a Telegram account."""
    return _mark(key, f"person:{telegram_id}")


def row_mark(key: bytes, person_id: int, created_at: int) -> str:
    """Return the mark of a person's row, which no other row ever has."""
    return _mark(key, f"row:{person_id}:{created_at}")


def invitee_mark(key: bytes, link: str) -> str:
    """Return the mark of somebody whom others have entered, by the secret of their own link."""
    return _mark(key, f"invitee:{link}")


def _mark(key: bytes, text: str) -> str:
    return hmac.digest(key, text.encode(), "sha256").hex()


def note_person(tx: Transaction, telegram_id: int, now: int) -> None:
    """Note that the person with this Telegram id is about to be erased.

    Their entries in a register go with them, as they may stand in an old copy without the person.
    """
    row = tx.one("SELECT id, created_at FROM person WHERE telegram_id = :id", id=telegram_id)
    if row is None:
        return
    key = secret(tx)
    links = tx.all("SELECT secret FROM invitee WHERE person_id = :id", id=row[0])
    marks = [account_mark(key, telegram_id), row_mark(key, row[0], row[1])]
    keep(tx, (Erasure(one, now) for one in marks))
    note_invitees(tx, (link[0] for link in links), now)


def note_invitees(tx: Transaction, links: Iterable[str], now: int) -> None:
    """Note that these, known by the secrets of their links, are about to be erased."""
    key = secret(tx)
    keep(tx, (Erasure(invitee_mark(key, link), now) for link in links))


def keep(tx: Transaction, erasures: Iterable[Erasure]) -> None:
    """Keep erasures, each once with its latest time; what is new is still to be listed."""
    tx.run_each(
        """INSERT INTO erased (mark, erased_at) VALUES (:mark, :at)
        ON CONFLICT DO UPDATE SET erased_at = excluded.erased_at, listed_at = NULL
        WHERE excluded.erased_at > erased.erased_at""",
        [one._asdict() for one in erasures],
    )


def every(tx: Transaction) -> list[Erasure]:
    """Return all erasures that are kept, the oldest first."""
    return [
        Erasure(*row) for row in tx.all("SELECT mark, erased_at FROM erased ORDER BY erased_at")
    ]


def unlisted(tx: Transaction) -> list[Erasure]:
    """Return the erasures that are not in the list beside the copies yet, the oldest first."""
    rows = tx.all(
        "SELECT mark, erased_at FROM erased WHERE listed_at IS NULL ORDER BY erased_at, mark"
    )
    return [Erasure(*row) for row in rows]


def listed(tx: Transaction, erasures: Iterable[Erasure], now: int) -> None:
    """Note that these are in the list; one that was erased again since then is not."""
    tx.run_each(
        "UPDATE erased SET listed_at = :now WHERE mark = :mark AND erased_at = :at",
        [one._asdict() | {"now": now} for one in erasures],
    )


def forget_old(tx: Transaction, before: int) -> int:
    """Forget erasures from before then: no copy is kept for so long; return how many."""
    return tx.run("DELETE FROM erased WHERE erased_at < :before", before=before)
