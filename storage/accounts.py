"""One-time codes by which a person shows a new Telegram account who they are; only hashes."""

from storage.transaction import Transaction

MOST_TRIES = 5


def keep_code(
    tx: Transaction, person_id: int, first: bytes, whole: bytes, *, now: int, expires_at: int
) -> None:
    """Keep the hashes of a new code; the person's earlier code ends.

    ``first`` is of the code's first half and finds it, so that wrong tries can be counted.
    """
    tx.run(
        """INSERT INTO account_code (person_id, code_hash, made_at, expires_at)
        VALUES (:person_id, :code_hash, :now, :expires_at)
        ON CONFLICT (person_id) DO UPDATE SET code_hash = excluded.code_hash,
            made_at = excluded.made_at, expires_at = excluded.expires_at, tries = 0""",
        person_id=person_id,
        code_hash=first + whole,
        now=now,
        expires_at=expires_at,
    )


def try_code(tx: Transaction, first: bytes, whole: bytes, now: int) -> int | None:
    """Return whose code this is; a wrong try is counted, and the fifth one ends the code.

    A code with these hashes that has expired is nobody's.
    """
    rows = tx.all(
        """SELECT person_id, code_hash FROM account_code
        WHERE substr(code_hash, 1, :length) = :first AND expires_at > :now""",
        length=len(first),
        first=first,
        now=now,
    )
    right = next((int(row[0]) for row in rows if row[1] == first + whole), None)
    if right is None:
        for row in rows:
            _count_wrong(tx, int(row[0]))
    return right


def _count_wrong(tx: Transaction, person_id: int) -> None:
    tx.run("UPDATE account_code SET tries = tries + 1 WHERE person_id = :id", id=person_id)
    tx.run(
        "DELETE FROM account_code WHERE person_id = :id AND tries >= :most",
        id=person_id,
        most=MOST_TRIES,
    )
