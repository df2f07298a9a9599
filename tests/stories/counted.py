"""Rounds whose results are final, put there without anybody having to answer them one by one."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from config.questionnaire import Questionnaire
from handlers.results.publishing import text_of
from handlers.surveys.rules import new_round
from storage import surveys, tallies
from storage.audience import Audience
from storage.surveys import ANONYMOUS, CONFIDENTIAL
from storage.tallies import ALL, ANSWERED, FIELD, RESPONDENTS, SKIPPED, SUM, UNIT, YEAR
from storage.transaction import Transaction

DAY = 86400


@dataclass(frozen=True, slots=True)
class Given:
    """What one respondent answered, and where they stand."""

    answers: Mapping[str, Any]
    unit: str = "oulu"
    field: str = "10"
    year: str = "2020"


def many(number: int, answers: Mapping[str, Any], **where: str) -> list[Given]:
    """Return that many respondents who answered the same."""
    return [Given(answers, **where)] * number


def counted(
    questionnaire: Questionnaire, people: Iterable[Given], *, splits: bool = True
) -> Counter[tallies.Key]:
    """Return their answers as they are counted when a round closes, as a whole or in groups too."""
    numbers: Counter[tallies.Key] = Counter()
    for one in people:
        told = list(_told(questionnaire, one.answers))
        groups = ((UNIT, one.unit), (FIELD, one.field), (YEAR, one.year)) if splits else ()
        for split, part in ((ALL, ""), *groups):
            numbers[split, part, RESPONDENTS, ANSWERED] += 1
            for question, option, number in told:
                numbers[split, part, question, option] += number
    return numbers


def _told(
    questionnaire: Questionnaire, answers: Mapping[str, Any]
) -> Iterator[tuple[str, str, int]]:
    sets = {
        name: frozenset(value if isinstance(value, list) else [str(value)])
        for name, value in answers.items()
    }
    for question in questionnaire.questions:
        if not all(one.holds(sets) for one in question.ask_when):
            continue
        value = answers.get(question.id)
        yield question.id, SKIPPED if value is None else ANSWERED, 1
        if question.type == "number" and value is not None:
            yield question.id, SUM, int(value)
        elif question.type != "text" and value is not None:
            yield from ((question.id, one, 1) for one in sets[question.id])


def close(
    tx: Transaction,
    questionnaire: Questionnaire,
    people: Sequence[Given],
    *,
    now: int,
    unit: str | None = None,
    mode: str = CONFIDENTIAL,
    **more: Any,
) -> int:
    """Keep a round that was open for thirty days until ``now``, with its final results."""
    survey = new_round(
        questionnaire,
        Audience(units=(unit,) if unit else ()),
        opens_at=now - 30 * DAY,
        closes_at=now,
        unit=unit,
        mode=mode,
    )
    round_id = surveys.create(tx, replace(survey, **more))
    tallies.add(tx, round_id, counted(questionnaire, people, splits=mode != ANONYMOUS))
    went = {name: len(people) for name in ("invited", "reached", "opened", "started", "finished")}
    tx.run(
        """UPDATE survey_round SET tallied_at = :now, flow = :flow, publication = :publication
        WHERE id = :id""",
        id=round_id,
        now=now,
        publication=text_of(questionnaire, tallies.of(tx, round_id)),
        flow=json.dumps({"parts": {"": went | {"took": {"90": len(people)}}}}),
    )
    for number, one in enumerate(people):
        for question in questionnaire.questions:
            if question.type == "text" and one.answers.get(question.id):
                _text(tx, round_id, question.id, number, one)
    return round_id


def _text(tx: Transaction, round_id: int, question: str, number: int, one: Given) -> None:
    tx.run(
        """INSERT INTO free_text (round_id, key, question, unit, text)
        VALUES (:round_id, :key, :question, :unit, :text)""",
        round_id=round_id,
        key=blake2b(f"{number} {question}".encode(), digest_size=16).digest(),
        question=question,
        unit=one.unit,
        text=one.answers[question],
    )
