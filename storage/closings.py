"""Counting a closed round in short steps: how far it has come, and what each step takes in."""

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from storage import surveys
from storage.counts import STUDYING
from storage.surveys import Round
from storage.transaction import Row, Transaction

FORM = "survey"
KEY_BYTES, SECRET_BITS = 16, 63


@dataclass(frozen=True, slots=True)
class Counting:
    """A closed round that is being counted.

    ``flow`` is what has been found out so far of how it went, and how far that has come;
    ``counted_to`` is the last form counted.
    """

    survey: Round
    flow: dict[str, Any]
    counted_to: int


@dataclass(frozen=True, slots=True)
class Answers:
    """Somebody's finished answers, with what they are grouped by: nothing, in anonymous rounds.

    ``person_id`` is who gave them; ``answers`` are values by question.
    """

    answers: Mapping[str, Any]
    person_id: int | None = None
    unit: str = ""
    field: str = ""
    year: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A respondent as they were when the round closed; ``given`` are unfinished answers.

    ``waited`` is who was to be invited, but the round closed before that went out.
    """

    person_id: int
    unit: str
    state: str
    opened_at: int | None
    started_at: int | None
    finished_at: int | None
    was_reached: bool
    waited: bool = False
    given: Mapping[str, Any] = field(default_factory=dict)


def next_one(tx: Transaction, now: int) -> Counting | None:
    """Return the round that closed first of those that are not counted yet."""
    row = tx.one(
        """SELECT id, flow, tallied_to FROM survey_round
        WHERE tallied_at IS NULL AND closes_at <= :now ORDER BY closes_at, id LIMIT 1""",
        now=now,
    )
    survey = surveys.by_id(tx, row["id"]) if row is not None else None
    if row is None or survey is None:
        return None
    return Counting(survey, json.loads(row["flow"] or "{}"), row["tallied_to"])


def new_secret() -> int:
    """Return a random number for a round."""
    return secrets.randbits(SECRET_BITS)


def went_on(tx: Transaction, round_id: int, flow: Mapping[str, Any], counted_to: int) -> None:
    """Note how far counting has come, together with what has been counted."""
    tx.run(
        "UPDATE survey_round SET flow = :flow, tallied_to = :counted_to WHERE id = :id",
        id=round_id,
        flow=json.dumps(flow),
        counted_to=counted_to,
    )


def sum_up(tx: Transaction, round_id: int) -> None:
    """Sum up fields and the whole from the places that were counted."""
    for split, part in (("field", "substr(part, 1, instr(part, '|') - 1)"), ("all", "''")):
        tx.run(
            f"""INSERT INTO tally (round_id, split, part, question, option, number)
            SELECT round_id, :split, {part}, question, option, sum(number) FROM tally
            WHERE round_id = :id AND split = 'place' GROUP BY 3, question, option""",
            id=round_id,
            split=split,
        )


def finish(
    tx: Transaction, round_id: int, flow: Mapping[str, Any], publication: str, now: int
) -> None:
    """Make the results final, with what may be shown of them."""
    tx.run(
        """UPDATE survey_round SET flow = :flow, publication = :publication, tallied_at = :now
        WHERE id = :id""",
        id=round_id,
        flow=json.dumps(flow),
        publication=publication,
        now=now,
    )


def asked_after(tx: Transaction, round_id: int, person_id: int, many: int) -> list[Asked]:
    """Return the next respondents after a person, by id, with their unfinished answers."""
    rows = tx.all(
        """SELECT r.person_id, coalesce(p.unit, '') AS unit, r.state, r.opened_at, r.started_at,
            r.finished_at, CASE WHEN r.state = 'invited' AND r.opened_at IS NULL THEN (
                SELECT o.state FROM outbox o JOIN campaign c ON c.id = o.campaign_id
                WHERE o.person_id = r.person_id AND o.campaign_id IS NOT NULL
                AND c.kind = 'round' AND c.subject = r.round_id
                AND (o.state = 'pending' OR o.state = 'sending') LIMIT 1) END AS on_its_way,
            CASE WHEN r.started_at IS NOT NULL AND r.state <> 'finished' THEN (
                SELECT json_group_object(a.question, json(a.value)) FROM form_answer a
                WHERE a.reopened = 0 AND a.session_id = (SELECT max(s.id) FROM form_session s
                    WHERE s.person_id = r.person_id AND s.form = :form
                    AND s.subject = r.round_id)) END AS given
        FROM respondent r JOIN person p ON p.id = r.person_id
        WHERE r.round_id = :id AND r.person_id > :after ORDER BY r.person_id LIMIT :many""",
        id=round_id,
        after=person_id,
        many=many,
        form=FORM,
    )
    return [_asked(row) for row in rows]


def _asked(row: Row) -> Asked:
    values = {**dict(row), "given": json.loads(row["given"] or "{}")}
    on_its_way = values.pop("on_its_way")
    return Asked(**values, was_reached=on_its_way is None, waited=on_its_way == "pending")


def finished_after(
    tx: Transaction, round_id: int, session_id: int, many: int
) -> list[tuple[int, Answers]]:
    """Return the next finished answers after a form, by its id.

    A form keeps its id whatever becomes of the person: nobody is met twice, or missed.
    """
    rows = tx.all(
        """SELECT s.id, s.person_id, p.unit, p.field, p.region, CASE WHEN p.studying
                THEN :studying ELSE CAST(p.graduation_year AS TEXT) END AS year,
            (SELECT json_group_object(a.question, json(a.value)) FROM form_answer a
                WHERE a.session_id = s.id) AS answers
        FROM form_session s JOIN person p ON p.id = s.person_id
        JOIN respondent r ON r.round_id = s.subject AND r.person_id = s.person_id
            AND r.state = 'finished'
        WHERE s.form = :form AND s.subject = :id AND s.state = 'done' AND s.id > :after
            AND NOT EXISTS (SELECT 1 FROM form_session l WHERE l.person_id = s.person_id
                AND +l.form = s.form AND +l.subject = s.subject AND l.state = 'done'
                AND l.id > s.id)
        ORDER BY s.id LIMIT :many""",
        id=round_id,
        after=session_id,
        many=many,
        form=FORM,
        studying=STUDYING,
    )
    return [(row["id"], _answers(row)) for row in rows]


def _answers(row: Any) -> Answers:
    background = {one: row[one] or "" for one in ("unit", "field", "region", "year")}
    return Answers(json.loads(row["answers"] or "{}"), row["person_id"], **background)


def sheets_after(
    tx: Transaction, round_id: int, key: bytes, many: int
) -> list[tuple[bytes, Answers]]:
    """Return the next sheets of an anonymous round, by their random keys."""
    rows = tx.all(
        """SELECT key, answers FROM anonymous_sheet WHERE round_id = :id AND key > :after
        ORDER BY key LIMIT :many""",
        id=round_id,
        after=key,
        many=many,
    )
    return [(bytes(row[0]), Answers(json.loads(row[1]))) for row in rows]


def keep_texts(tx: Transaction, round_id: int, texts: Iterable[tuple[str, str, Answers]]) -> None:
    """Keep answers in one's own words for review: question, text, and whose they are."""
    tx.run_each(
        """INSERT INTO free_text (round_id, key, question, unit, text, person_id)
        VALUES (:round_id, :key, :question, :unit, :text, :person_id)""",
        [
            {
                "round_id": round_id,
                "key": secrets.token_bytes(KEY_BYTES),
                "question": question,
                "unit": whose.unit or None,
                "text": text,
                "person_id": whose.person_id,
            }
            for question, text, whose in texts
        ],
    )


def erase_unfinished(tx: Transaction, round_id: int, many: int) -> int:
    """Erase answers to a closed round that were not finished, so many forms; return how many."""
    return tx.run(
        """DELETE FROM form_session WHERE id IN (SELECT id FROM form_session
            WHERE form = :form AND subject = :id AND state IN ('open', 'stopped') LIMIT :many)""",
        id=round_id,
        form=FORM,
        many=many,
    )
