"""The answers of closed confidential rounds, one sheet a respondent, that lead to nobody.

They are written as the answers are counted and never change after that: two files of the same
round are equal, whoever has left, moved or been erased between them.
"""

import json
import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from storage.retention import CHUNK
from storage.transaction import Transaction

KEY_BYTES = 16


def keep(tx: Transaction, round_id: int, sheets: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """Keep the places and answers of respondents who are being counted, each under a random key."""
    tx.run_each(
        """INSERT INTO loose_sheet (round_id, key, place, answers)
        VALUES (:round_id, :key, :place, :answers)""",
        [
            {
                "round_id": round_id,
                "key": secrets.token_bytes(KEY_BYTES),
                "place": place,
                "answers": json.dumps(answers, ensure_ascii=False, separators=(",", ":")),
            }
            for place, answers in sheets
        ],
    )


def of_confidential(tx: Transaction, round_id: int) -> str:
    """Return the sheets of a confidential round as JSON, in the order of their random keys.

    Each is a list of the place and the answers by question. One text of all of them holds nobody
    up, however many there are.
    """
    sheets: str = tx.value(
        """SELECT json_group_array(json_array(place, json(answers))) FROM (
            SELECT place, answers FROM loose_sheet WHERE round_id = :id ORDER BY key)""",
        id=round_id,
    )
    return sheets


def of_anonymous(tx: Transaction, round_id: int) -> str:
    """Return the sheets of an anonymous round in the same way; their places are empty."""
    sheets: str = tx.value(
        """SELECT json_group_array(json_array('', json(answers))) FROM (
            SELECT answers FROM anonymous_sheet WHERE round_id = :id ORDER BY key)""",
        id=round_id,
    )
    return sheets


def how_many(tx: Transaction, round_id: int) -> int:
    """Return how many sheets of a round there are, confidential or anonymous."""
    return int(
        tx.value(
            """SELECT (SELECT count(*) FROM loose_sheet WHERE round_id = :id)
                + (SELECT count(*) FROM anonymous_sheet WHERE round_id = :id)""",
            id=round_id,
        )
    )


def erase(tx: Transaction, before: int) -> int:
    """Erase some sheets of confidential rounds that closed before; return how many there were."""
    return tx.run(
        """DELETE FROM loose_sheet WHERE (round_id, key) IN (
            SELECT s.round_id, s.key FROM survey_round r
            CROSS JOIN loose_sheet s ON s.round_id = r.id
            WHERE r.closes_at < :before AND r.tallied_at IS NOT NULL LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )
