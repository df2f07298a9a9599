"""Answers in one's own words of closed rounds: read by a coordinator before anybody else.

Their keys are random, and every list is in the order of the keys: nothing tells who came first.
"""

from dataclasses import dataclass

from storage.transaction import Row, Transaction

WAITING, SHOWN, HIDDEN = "waiting", "shown", "hidden"
OF_UNIT = "round_id = :round_id AND (:unit IS NULL OR unit = :unit)"


@dataclass(frozen=True, slots=True)
class FreeText:
    """One answer; ``key`` is random. The state is waiting, shown or hidden."""

    key: bytes
    question: str
    text: str
    state: str


def by_key(tx: Transaction, round_id: int, key: bytes, unit: str | None) -> FreeText | None:
    """Return an answer of a round; of somebody of this unit, or of anybody for None."""
    row = tx.one(
        f"SELECT key, question, text, state FROM free_text WHERE key = :key AND {OF_UNIT}",
        round_id=round_id,
        key=key,
        unit=unit,
    )
    return _text(row) if row is not None else None


def next_waiting(
    tx: Transaction, round_id: int, question: str, unit: str | None
) -> FreeText | None:
    """Return an answer to the question that nobody has read yet."""
    row = tx.one(
        f"""SELECT key, question, text, state FROM free_text
        WHERE {OF_UNIT} AND question = :question AND state = 'waiting' ORDER BY key LIMIT 1""",
        round_id=round_id,
        question=question,
        unit=unit,
    )
    return _text(row) if row is not None else None


def set_state(tx: Transaction, round_id: int, key: bytes, state: str) -> None:
    """Note that an answer may be shown, is kept hidden, or waits to be read again."""
    tx.run(
        "UPDATE free_text SET state = :state WHERE round_id = :round_id AND key = :key",
        round_id=round_id,
        key=key,
        state=state,
    )


def how_many(tx: Transaction, round_id: int, question: str, unit: str | None) -> dict[str, int]:
    """Count the answers to a question by their state; a state without any is missing."""
    rows = tx.all(
        f"""SELECT state, count(*) FROM free_text WHERE {OF_UNIT} AND question = :question
        GROUP BY state""",
        round_id=round_id,
        question=question,
        unit=unit,
    )
    return {str(row[0]): int(row[1]) for row in rows}


def shown(
    tx: Transaction, round_id: int, question: str, unit: str | None, first: int, size: int
) -> list[str]:
    """Return some of the answers that a coordinator has let be shown, from the ``first`` on."""
    rows = tx.all(
        f"""SELECT text FROM free_text
        WHERE {OF_UNIT} AND question = :question AND state = 'shown'
        ORDER BY key LIMIT :size OFFSET :first""",
        round_id=round_id,
        question=question,
        unit=unit,
        first=first,
        size=size,
    )
    return [str(row[0]) for row in rows]


def _text(row: Row) -> FreeText:
    return FreeText(bytes(row[0]), str(row[1]), str(row[2]), str(row[3]))
