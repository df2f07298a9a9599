"""What has been kept of surveys for long enough: own words, who answered what, wishes for help.

As in storage/retention.py: ``before`` is in UTC epoch seconds, what is older goes, a chunk a call.
"""

from storage.retention import CHUNK, ERASED
from storage.transaction import Transaction

OVER = "r.closes_at < :before AND r.tallied_at IS NOT NULL"


def erase_free_words(tx: Transaction, before: int) -> int:
    """Erase what people wrote in their own words in answers to survey rounds.

    Answers that are kept with a person by when they were given; what was copied out of a closed
    round, and anonymous sheets, which have no time, by when it closed. A round that takes no more
    answers and has nothing left is not looked at again.
    """
    rounds = tx.all(
        """SELECT id, closes_at < :before FROM survey_round
        WHERE opens_at < :before AND texts_erased_at IS NULL ORDER BY id""",
        before=before,
    )
    for round_id, is_over in map(tuple, rounds):
        if gone := _erase_words_of_round(tx, round_id, before):
            return gone
        if is_over:
            if gone := _erase_texts(tx, round_id) or _erase_words_of_sheets(tx, round_id):
                return gone
            tx.run(
                "UPDATE survey_round SET texts_erased_at = :before WHERE id = :id",
                before=before,
                id=round_id,
            )
    return 0


def _erase_words_of_round(tx: Transaction, round_id: int, before: int) -> int:
    return tx.run(
        """UPDATE form_answer SET value = :erased WHERE (session_id, question) IN (
            SELECT a.session_id, a.question FROM form_session s
            CROSS JOIN form_answer a ON a.session_id = s.id
            WHERE s.form = 'survey' AND s.subject = :round_id AND a.answered_at < :before
            AND a.value NOT IN (:erased, 'null') AND a.question IN (
                SELECT q.value ->> 'id' FROM survey_round r, json_each(r.snapshot, '$.questions') q
                WHERE r.id = :round_id AND q.value ->> 'type' = 'text')
            LIMIT :chunk)""",
        round_id=round_id,
        before=before,
        erased=ERASED,
        chunk=CHUNK,
    )


def _erase_texts(tx: Transaction, round_id: int) -> int:
    return tx.run(
        """DELETE FROM free_text WHERE round_id = :id AND key IN (
            SELECT key FROM free_text WHERE round_id = :id LIMIT :chunk)""",
        id=round_id,
        chunk=CHUNK,
    )


def _erase_words_of_sheets(tx: Transaction, round_id: int) -> int:
    asked = tx.all(
        """SELECT '$."' || (q.value ->> 'id') || '"' FROM survey_round r,
            json_each(r.snapshot, '$.questions') q
        WHERE r.id = :id AND q.value ->> 'type' = 'text'""",
        id=round_id,
    )
    for row in asked:
        gone = tx.run(
            """UPDATE anonymous_sheet SET answers = json_replace(answers, :path, json(:erased))
            WHERE round_id = :id AND key IN (SELECT key FROM anonymous_sheet
                WHERE round_id = :id AND answers ->> :path <> json(:erased) LIMIT :chunk)""",
            id=round_id,
            path=row[0],
            erased=ERASED,
            chunk=CHUNK,
        )
        if gone:
            return gone
    return 0


def erase_answers(tx: Transaction, before: int) -> int:
    """Erase who answered what in rounds that closed before, once they have been counted."""
    return tx.run(
        f"""DELETE FROM form_session WHERE id IN (SELECT s.id FROM survey_round r
            CROSS JOIN form_session s ON s.form = 'survey' AND s.subject = r.id
            WHERE {OVER} LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def erase_respondents(tx: Transaction, before: int) -> int:
    """Erase who was asked in rounds that closed before; how many took part is kept with them."""
    return tx.run(
        f"""DELETE FROM respondent WHERE (round_id, person_id) IN (
            SELECT a.round_id, a.person_id FROM survey_round r
            CROSS JOIN respondent a ON a.round_id = r.id WHERE {OVER} LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )


def erase_wishes(tx: Transaction, before: int) -> int:
    """Erase wishes for help of which nothing has been heard since then, with what was written."""
    return tx.run(
        """DELETE FROM matter WHERE id IN (
            SELECT id FROM matter WHERE changed_at < :before LIMIT :chunk)""",
        before=before,
        chunk=CHUNK,
    )
