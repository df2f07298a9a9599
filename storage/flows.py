"""How a round went: live until it is counted, and from then on as it was then, for good."""

import json
from typing import Any

from storage import respondents
from storage.respondents import FEWEST, Participation
from storage.surveys import Round
from storage.transaction import Transaction

COUNTS = ("invited", "reached", "opened", "started", "finished", "declined")


def participation(tx: Transaction, survey: Round, unit: str | None) -> Participation:
    """Return who was asked and how far they came, of one unit or (None) of all."""
    if survey.tallied_at is None:
        return respondents.participation(tx, survey, unit)
    part = _part(tx, survey, unit)
    numbers = {name: int(part.get(name, 0)) for name in COUNTS}
    took = {int(seconds): int(number) for seconds, number in part.get("took", {}).items()}
    return Participation(**numbers, median_seconds=_median(took))


def left_at(tx: Transaction, survey: Round, unit: str | None) -> dict[str, int]:
    """Count those who had begun and not finished, by the question that they stood before."""
    if survey.tallied_at is None:
        return respondents.left_at(tx, survey, unit)
    return {
        str(one): int(number) for one, number in _part(tx, survey, unit).get("left", {}).items()
    }


def _part(tx: Transaction, survey: Round, unit: str | None) -> dict[str, Any]:
    flow = json.loads(
        tx.value("SELECT flow FROM survey_round WHERE id = :id", id=survey.id) or "{}"
    )
    part: dict[str, Any] = flow.get("parts", {}).get(unit or "", {})
    return part


def _median(took: dict[int, int]) -> int | None:
    """Return the middle one of these times, which are counted; None under five of them."""
    known = sum(took.values())
    if known < FEWEST:
        return None
    passed = 0
    for seconds, number in sorted(took.items()):
        passed += number
        if passed > known // 2:
            return seconds
    return None
