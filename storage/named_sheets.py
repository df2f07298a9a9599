"""The answers of identified rounds with who gave them, for coordinators who may see them."""

from storage.transaction import Transaction

FORM = "survey"
WHO = """FROM respondent
    JOIN person ON person.id = respondent.person_id
    WHERE respondent.round_id = :id AND respondent.state = 'finished'
        AND (:scope IS NULL OR person.unit = :scope)"""


def of_identified(tx: Transaction, round_id: int, scope: str | None) -> str:
    """Return who has finished an identified round and is in the unit ``scope`` now; None for all.

    They are JSON, in the order in which people joined; each is a list of name, unit, year of
    graduation, field, region (null: not told), and the answers by question.
    """
    sheets: str = tx.value(
        f"""SELECT json_group_array(json_array(name, unit, graduation_year, field, region,
            json(coalesce(answers, '{{}}')))) FROM (
            SELECT person.name, person.unit, person.graduation_year, person.field, person.region,
                (SELECT json_group_object(question, json(value)) FROM form_answer
                    WHERE session_id = (SELECT max(form_session.id) FROM form_session
                        WHERE form_session.person_id = person.id AND form = :form
                        AND subject = :id)) AS answers
            {WHO} ORDER BY person.id)""",
        id=round_id,
        scope=scope,
        form=FORM,
    )
    return sheets


def how_many(tx: Transaction, round_id: int, scope: str | None) -> int:
    """Return how many such sheets there are."""
    return int(tx.value(f"SELECT count(*) {WHO}", id=round_id, scope=scope))
