"""Rounds with answers in a database, for the tests of how they are counted."""

import json
from collections.abc import Sequence
from typing import Any

from config.questionnaire import Questionnaire
from storage import people, sheets, surveys
from storage.audience import Audience
from storage.closings import Answers
from storage.surveys import ANONYMOUS, CONFIDENTIAL, Round
from storage.transaction import Transaction

OPENS, CLOSES = 1_795_000_000, 1_795_000_000 + 30 * 86400


def new_round(questionnaire: Questionnaire, mode: str = CONFIDENTIAL, **more: Any) -> Round:
    """Return a round of the whole school that has not been kept yet."""
    given: dict[str, Any] = {"unit": None, "audience": Audience(), "made_by": None, **more}
    return Round(
        id=0,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        snapshot=questionnaire.to_json(),
        opens_at=OPENS,
        closes_at=CLOSES,
        mode=mode,
        **given,
    )


def answered(
    tx: Transaction, survey: Round, crowd: Sequence[Answers], *, unfinished: int = 0
) -> tuple[int, list[int]]:
    """Keep a round that this crowd has finished and some more have only begun; return the ids."""
    round_id = surveys.create(tx, survey)
    ids = []
    for number, one in enumerate([*crowd, *crowd[:unfinished]]):
        is_finished = number < len(crowd)
        person_id = somebody(tx, one, 1000 * round_id + number)
        ids.append(person_id)
        tx.run(
            """INSERT INTO respondent (round_id, person_id, state, invited_at, opened_at,
                started_at, finished_at) VALUES (:round, :person, :state, :at, :at, :at, :end)""",
            round=round_id,
            person=person_id,
            state="finished" if is_finished else "started",
            at=OPENS + 60,
            end=OPENS + 180 if is_finished else None,
        )
        if is_finished and survey.mode == ANONYMOUS:
            sheets.put(tx, round_id, one.answers)
        else:
            fill(tx, round_id, person_id, one.answers, "done" if is_finished else "open")
    return round_id, ids


def somebody(tx: Transaction, one: Answers, telegram_id: int) -> int:
    """Keep a member with the background of the answers."""
    person_id = people.arrive(tx, telegram_id, "fi", OPENS).id
    year = None if one.year in ("", "studying") else int(one.year)
    people.set_profile(
        tx,
        person_id,
        name="Aino",
        unit=one.unit or None,
        field=one.field or None,
        region=one.region or None,
        graduation_year=year,
        studying=one.year == "studying",
    )
    return person_id


def fill(tx: Transaction, round_id: int, person_id: int, answers: Any, state: str = "done") -> int:
    """Keep somebody's form with these answers."""
    session_id = tx.insert(
        """INSERT INTO form_session (person_id, form, subject, state, focus, begun_at, touched_at)
        VALUES (:person, 'survey', :round, :state, 0, :at, :at) RETURNING id""",
        person=person_id,
        round=round_id,
        state=state,
        at=OPENS,
    )
    tx.run_each(
        """INSERT INTO form_answer (session_id, question, value, answered_at)
        VALUES (:session, :question, :value, :at)""",
        [
            {"session": session_id, "question": name, "value": json.dumps(value), "at": OPENS}
            for name, value in answers.items()
        ],
    )
    return session_id
