"""The answers of anonymous rounds: sheets that nothing leads to and that lead to nobody."""

import json
import secrets
from collections.abc import Mapping
from typing import Any

from storage.transaction import Transaction

KEY_BYTES = 16


def put(tx: Transaction, round_id: int, answers: Mapping[str, Any]) -> None:
    """Keep answers by question under a random key, by which the rows are ordered, too."""
    tx.run(
        """INSERT INTO anonymous_sheet (round_id, key, answers)
        VALUES (:round_id, :key, :answers)""",
        round_id=round_id,
        key=secrets.token_bytes(KEY_BYTES),
        answers=json.dumps(answers, ensure_ascii=False, sort_keys=True),
    )
