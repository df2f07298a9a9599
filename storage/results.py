"""Which survey rounds a coordinator finds among the results, and which can be compared."""

from storage import surveys
from storage.surveys import Round
from storage.transaction import Transaction

# A unit's coordinator finds the unit's own rounds, and those of the whole school that ask the unit.
WITHIN = """(:scope IS NULL OR r.unit = :scope OR (r.unit IS NULL
    AND (coalesce(json_array_length(r.audience, '$.units'), 0) = 0
        OR EXISTS (SELECT 1 FROM json_each(r.audience, '$.units') WHERE value = :scope))))"""


def is_within(tx: Transaction, round_id: int, scope: str | None) -> bool:
    """Tell whether a coordinator of this unit (None: of the whole school) finds the round."""
    sql = f"SELECT 1 FROM survey_round r WHERE r.id = :id AND {WITHIN}"
    return tx.value(sql, id=round_id, scope=scope) is not None


def how_many(tx: Transaction, scope: str | None) -> int:
    """Count the rounds that are within a scope, feedback on events among them."""
    sql = f"SELECT count(*) FROM survey_round r WHERE {WITHIN}"
    return int(tx.value(sql, scope=scope))


def page(tx: Transaction, scope: str | None, number: int, size: int) -> list[Round]:
    """Return one page of the rounds within a scope, the newest first."""
    rows = tx.all(
        f"""SELECT r.id FROM survey_round r WHERE {WITHIN}
        ORDER BY r.opens_at DESC, r.id DESC LIMIT :size OFFSET :first""",
        scope=scope,
        size=size,
        first=number * size,
    )
    return _rounds(tx, [row[0] for row in rows])


def alike(tx: Transaction, survey: Round, scope: str | None, most: int) -> list[Round]:
    """Return the latest finished rounds of a scope to compare with a round, the oldest first.

    They ask the same questionnaire of the same unit, equally long after graduation; the round
    itself is among them, however old it is.
    """
    rows = tx.all(
        f"""SELECT r.id FROM survey_round r
        WHERE r.questionnaire = :questionnaire AND r.unit IS :unit AND r.months IS :months
            AND r.tallied_at IS NOT NULL AND {WITHIN}
        ORDER BY r.id = :id DESC, coalesce(r.cohort_year, 0) DESC, r.opens_at DESC, r.id DESC
        LIMIT :most""",
        questionnaire=survey.questionnaire,
        unit=survey.unit,
        months=survey.months,
        scope=scope,
        id=survey.id,
        most=most,
    )
    found = _rounds(tx, [row[0] for row in rows])
    return sorted(found, key=lambda one: (one.cohort_year or 0, one.opens_at, one.id))


def _rounds(tx: Transaction, ids: list[int]) -> list[Round]:
    found = (surveys.by_id(tx, one) for one in ids)
    return [one for one in found if one is not None]
