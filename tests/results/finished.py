"""Rounds that people have finished and that have been counted, for files that are made of them."""

import json
from collections.abc import Sequence

from config.questionnaire import Questionnaire
from handlers.house import House
from handlers.results import closing
from handlers.surveys.rules import new_round
from storage import forms, people, surveys, tallies
from storage.audience import Audience
from storage.forms import Answer
from storage.surveys import ANONYMOUS, CONFIDENTIAL
from storage.transaction import Transaction
from tests.results.populations import CAREER, Answerer

NOW = 1_793_000_000
DAY = 86_400


def closed(
    tx: Transaction,
    house: House,
    answerers: Sequence[Answerer],
    *,
    mode: str = CONFIDENTIAL,
    unit: str | None = None,
    questionnaire: Questionnaire = CAREER,
    secret: int | None = None,
) -> int:
    """Return the id of a round that these people of Oulu have finished, closed and counted.

    With a ``secret`` of the round's own, what is hidden by chance is the same at every run.
    """
    new = new_round(
        questionnaire,
        Audience(units=(unit,) if unit else ()),
        opens_at=NOW - 30 * DAY,
        closes_at=NOW,
        unit=unit,
        mode=mode,
    )
    number = surveys.create(tx, new)
    for place, one in enumerate(answerers):
        person = _joins(tx, place, one)
        tx.run(
            """INSERT INTO respondent (round_id, person_id, state, invited_at, started_at,
                finished_at) VALUES (:round, :person, 'finished', :at, :at, :at)""",
            round=number,
            person=person,
            at=NOW - 20 * DAY,
        )
        if mode == ANONYMOUS:
            _sends_a_sheet(tx, number, place, one)
        else:
            _fills_in(tx, number, person, one)
    closing.step(house, tx, NOW + 60)
    if secret is not None:
        tx.run(
            "UPDATE tally SET number = :secret WHERE round_id = :round AND split = :split",
            secret=secret,
            round=number,
            split=tallies.SECRET,
        )
    while closing.step(house, tx, NOW + 60):
        pass
    return number


def name_of(place: int) -> str:
    """Return the name of the so manieth who has answered."""
    return "=HYPERLINK(1)" if place == 0 else f"Vastaaja {place}"


def _joins(tx: Transaction, place: int, one: Answerer) -> int:
    person = people.arrive(tx, 50_000 + place, "fi", NOW - 90 * DAY).id
    profile: dict[str, object] = {"field": one.field, "region": one.region or None}
    people.set_profile(
        tx, person, name=name_of(place), unit="oulu", graduation_year=2025, **profile
    )
    people.join(tx, person, NOW - 90 * DAY)
    return person


def _fills_in(tx: Transaction, number: int, person: int, one: Answerer) -> None:
    session = forms.begin(tx, person, "survey", number, NOW - 20 * DAY)
    for question, value in one.answers.items():
        forms.save(tx, session.id, question, Answer(value), NOW - 20 * DAY)
    forms.close(tx, session.id, "done")


def _sends_a_sheet(tx: Transaction, number: int, place: int, one: Answerer) -> None:
    tx.run(
        "INSERT INTO anonymous_sheet (round_id, key, answers) VALUES (:round, :key, :answers)",
        round=number,
        key=(place + 1).to_bytes(16, "big"),
        answers=json.dumps(one.answers),
    )
