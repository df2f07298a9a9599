"""Those who are asked in a round: invited once, left out when asked lately, counted."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import campaigns, consents, forms, people, respondents, surveys
from storage.audience import Audience, reach
from storage.consents import SURVEYS, Consent
from storage.database import Database
from storage.forms import Answer
from storage.respondents import Due, Participation, Terms, next_question
from storage.surveys import Round
from storage.transaction import Transaction

NOW = 1_790_000_000
DAY = 86400
SNAPSHOT = """{"questions": [
    {"id": "does", "ask_when": []},
    {"id": "where", "ask_when": [{"question": "does", "any_of": ["studies", "both"]}]},
    {"id": "wishes", "ask_when": []},
    {"id": "contact", "ask_when": [{"question": "wishes", "any_of": ["help"]}]}]}"""


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database(tmp_path / "bot.db", "ab" * 32).open(NOW)
    async with database:
        yield database


def a_round(tx: Transaction, questionnaire: str = "career", **values: object) -> int:
    """Keep a round that is open for thirty days from now."""
    made = {"opens_at": NOW, "closes_at": NOW + 30 * DAY} | values
    unsaid = {"version": 1, "snapshot": SNAPSHOT, "unit": None, "made_by": None}
    new = Round(0, questionnaire, audience=Audience(), **(unsaid | made))  # type: ignore[arg-type]  # by name
    return surveys.create(tx, new)


def members(tx: Transaction, many: int) -> list[int]:
    """Let so many people join who want to be asked."""
    ids = []
    for number in range(many):
        person = people.arrive(tx, 1000 + number, "fi", NOW)
        people.set_profile(tx, person.id, unit="oulu" if number % 2 else "kokkola")
        people.join(tx, person.id, NOW)
        consents.give(tx, person.id, Consent(SURVEYS, "1", "fi", NOW))
        ids.append(person.id)
    return ids


def send(
    tx: Transaction,
    round_id: int,
    now: int = NOW,
    part: tuple[int, int] | None = None,
    since: int | None = None,
) -> list[int]:
    """Send a round and return whom this sending goes to."""
    terms = Terms(since, now, now + 5 * DAY)
    campaign_id = campaigns.start(
        tx,
        kind="round",
        subject=round_id,
        content=terms.to_json(),
        audience=Audience(),
        now=now,
        part=part,
    )
    while campaigns.fill(tx, campaign_id, now, chunk=3):
        pass
    rows = tx.all("SELECT person_id FROM outbox WHERE campaign_id = :id", id=campaign_id)
    return sorted(row[0] for row in rows)


async def test_parts_of_a_round_ask_everybody_once(db: Database) -> None:
    """Each day's sending takes those whose day it is, and whoever was missed."""

    def sent(tx: Transaction) -> None:
        everybody, round_id = members(tx, 20), a_round(tx)
        first = send(tx, round_id, part=(0, 5))
        assert first == [one for one in everybody if one % 5 == 0]
        third = send(tx, round_id, NOW + 2 * DAY, part=(2, 5))
        assert third == [one for one in everybody if one % 5 in (1, 2)]
        assert send(tx, round_id, NOW + 2 * DAY, part=(2, 5)) == []
        last = send(tx, round_id, NOW + 9 * DAY, part=(4, 5))
        assert sorted(first + third + last) == everybody
        assert surveys.counts(tx, round_id).invited == 20

    await db.write(sent)


async def test_the_same_questionnaire_leaves_out_whoever_was_asked_lately(db: Database) -> None:
    """Another questionnaire and feedback on events do not; the preview counts the same."""

    def sent(tx: Transaction) -> None:
        everybody = members(tx, 6)
        first = a_round(tx)
        assert send(tx, first) == everybody
        other, late = a_round(tx, "poll_1"), NOW + 100 * DAY
        assert send(tx, other) == everybody
        newcomers = [people.arrive(tx, 5000 + number, "fi", late).id for number in range(2)]
        for one in newcomers:
            people.join(tx, one, late)
            consents.give(tx, one, Consent(SURVEYS, "1", "fi", late))
        lately = respondents.asked_lately(tx, "career", late - 180 * DAY)
        counted = reach(tx, Audience(), "surveys", late, lately)
        assert (counted.everyone, counted.reached, counted.asked_lately) == (8, 2, 6)
        second = a_round(tx, opens_at=late, closes_at=late + 30 * DAY)
        assert send(tx, second, late, since=late - 180 * DAY) == newcomers
        year_on = NOW + 365 * DAY
        third = a_round(tx, opens_at=year_on, closes_at=year_on + 30 * DAY)
        assert len(send(tx, third, year_on, since=year_on - 180 * DAY)) == 8

    await db.write(sent)


async def test_a_sending_of_before_there_were_terms_goes_on(db: Database) -> None:
    """Its respondents have no reminders, and nobody is asked twice."""

    def sent(tx: Transaction) -> None:
        everybody, round_id = members(tx, 4), a_round(tx)
        for _ in range(2):
            old = campaigns.start(
                tx, kind="round", subject=round_id, content="", audience=Audience(), now=NOW
            )
            while campaigns.fill(tx, old, NOW):
                pass
        assert surveys.counts(tx, round_id).invited == len(everybody)
        assert tx.value("SELECT count(*) FROM outbox") == len(everybody)
        mine = surveys.respondent(tx, round_id, everybody[0])
        assert mine is not None
        assert (mine.next_at, mine.closes_at, mine.invited_at) == (None, None, NOW)
        assert respondents.due(tx, NOW + 99 * DAY, 100) == []

    await db.write(sent)


async def test_who_is_due_comes_in_the_order_of_their_times(db: Database) -> None:
    """At most as many as are asked for; a plan moves or ends it."""

    def planned(tx: Transaction) -> None:
        (one, two, three), round_id = members(tx, 3), a_round(tx)
        send(tx, round_id)
        respondents.plan(tx, Due(round_id, three), NOW + DAY, reminders=0, wished=True)
        respondents.plan(tx, Due(round_id, one), None, reminders=2)
        found = respondents.due(tx, NOW + 5 * DAY, 10)
        assert found == [Due(round_id, three), Due(round_id, two)]
        assert respondents.due(tx, NOW + 5 * DAY, 1) == [Due(round_id, three)]
        assert respondents.due(tx, NOW + DAY - 1, 10) == []

    await db.write(planned)


async def test_participation_counts_each_step(db: Database) -> None:
    """Of all or of one unit; how long it took only from five on, and never where times are days."""

    def counted(tx: Transaction) -> None:
        everybody, round_id = members(tx, 12), a_round(tx)
        send(tx, round_id)
        survey = surveys.by_id(tx, round_id)
        assert survey is not None
        assert respondents.participation(tx, survey, None) == Participation(12, 0, 0, 0, 0, 0, None)
        tx.run("UPDATE outbox SET state = 'sent', ended_at = :now", now=NOW)
        for number, one in enumerate(everybody[:8]):
            tx.run("UPDATE respondent SET opened_at = :at WHERE person_id = :id", at=NOW, id=one)
            surveys.set_state(tx, round_id, one, "started", NOW)
            if number < 5:
                surveys.set_state(tx, round_id, one, "finished", NOW + 60 * (number + 1))
        surveys.set_state(tx, round_id, everybody[9], "declined", NOW)
        assert respondents.participation(tx, survey, None) == Participation(12, 12, 9, 8, 5, 1, 180)
        unit = respondents.participation(tx, survey, "oulu")
        assert (unit.invited, unit.finished, unit.median_seconds) == (6, 2, None)
        tx.run("UPDATE survey_round SET mode = 'anonymous'")
        hidden = surveys.by_id(tx, round_id)
        assert hidden is not None
        assert respondents.participation(tx, hidden, None).median_seconds is None

    await db.write(counted)


async def test_whoever_stops_is_counted_before_the_next_question(db: Database) -> None:
    """Also behind a branch, and after going back; those who have finished are not counted."""

    def left(tx: Transaction) -> None:
        everybody, round_id = members(tx, 6), a_round(tx)
        send(tx, round_id)
        given: list[dict[str, Answer]] = [
            {"does": Answer("studies")},
            {"does": Answer("works")},
            {"does": Answer("works"), "wishes": Answer(["help", "tips"])},
            {"does": Answer("both"), "where": Answer("x", reopened=True)},
            {"does": Answer("works"), "wishes": Answer(None), "contact": Answer("no")},
            {},
        ]
        for one, answers in zip(everybody, given, strict=True):
            session = forms.begin(tx, one, "survey", round_id, NOW)
            for question, answer in answers.items():
                forms.save(tx, session.id, question, answer, NOW)
            surveys.set_state(tx, round_id, one, "started" if answers else "invited", NOW)
        survey = surveys.by_id(tx, round_id)
        assert survey is not None
        assert respondents.left_at(tx, survey, None) == {"where": 2, "wishes": 1, "contact": 1}
        surveys.set_state(tx, round_id, everybody[0], "finished", NOW)
        assert respondents.left_at(tx, survey, None) == {"where": 1, "wishes": 1, "contact": 1}

    await db.write(left)


@pytest.mark.parametrize(
    ("given", "question"),
    [
        ({}, "does"),
        ({"does": '"works"'}, "wishes"),
        ({"does": '"studies"'}, "where"),
        ({"does": "null"}, "wishes"),
        ({"does": '"works"', "wishes": '["help"]'}, "contact"),
        ({"does": '"works"', "wishes": "[]"}, None),
    ],
)
def test_the_next_question_follows_from_the_answers(
    given: dict[str, str | None], question: str | None
) -> None:
    """Skipped ones count as answered, conditions as the forms read them."""

    assert next_question(json.loads(SNAPSHOT)["questions"], given) == question
