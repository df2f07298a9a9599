"""What belongs to surveys goes in its time: own words, who answered what, wishes for help."""

import json

import pytest

from handlers.house import House
from handlers.results import closing
from storage import forms, surveys
from storage.database import Database
from storage.forms import Answer
from storage.retention import ERASED
from storage.transaction import Transaction
from tests.privacy.rows import insert
from tests.privacy.test_retention import AT, Make, local, log, named, night, still_here

CLOSED = local("2026-05-15 18:00")
WROTE, CHOSE = "skills_wish", "main_activity"


def closed(tx: Transaction, house: House, mode: str = "confidential") -> None:
    """Let a round of the career follow-up have closed and been counted."""
    insert(
        tx,
        "survey_round",
        id=1,
        questionnaire="career_followup",
        version=1,
        snapshot=house.questionnaires["career_followup"].to_json(),
        audience="{}",
        opens_at=CLOSED - 30 * 86400,
        closes_at=CLOSED,
        mode=mode,
        tallied_at=CLOSED + 60,
    )


def has_answered(tx: Transaction, house: House) -> None:
    """Let somebody have answered a round that is closed, a week before it closed."""
    closed(tx, house)
    person, at = still_here(tx), CLOSED - 7 * 86400
    insert(tx, "respondent", round_id=1, person_id=person, state="finished", invited_at=at)
    session = forms.begin(tx, person, "survey", 1, at)
    forms.save(tx, session.id, CHOSE, Answer("employed"), at)
    forms.save(tx, session.id, WROTE, Answer("kieliä"), at)
    forms.close(tx, session.id, "done")
    text = {"text": "kieliä", "person_id": person}
    insert(tx, "free_text", round_id=1, key=b"1", question=WROTE, **text)


def has_sent_a_sheet(tx: Transaction, house: House) -> None:
    """Let two have answered an anonymous round, one of them in words of their own."""
    closed(tx, house, "anonymous")
    for number, words in enumerate(("kieliä", None)):
        sheet = json.dumps({CHOSE: "employed", WROTE: words})
        insert(tx, "anonymous_sheet", round_id=1, key=b"%d" % number, answers=sheet)


def wished(tx: Transaction) -> None:
    """Let a wish have been answered, and be written about no more."""
    values = {"wishes": "[]", "state": "answered", "made_at": AT - 9, "changed_at": AT}
    insert(tx, "matter", id=1, person_id=still_here(tx), **values)
    insert(tx, "matter_note", matter_id=1, from_alumnus=1, text="Hei", made_at=AT)


CASES: list[tuple[Make, str, str, str]] = [
    (wished, "SELECT count(*) FROM matter", "2027-05-15", "2027-05-16"),
    (wished, "SELECT count(*) FROM matter_note", "2027-05-15", "2027-05-16"),
]


@pytest.mark.parametrize(("make", "count", "kept", "gone"), CASES, ids=named)
async def test_a_wish_is_kept_to_the_day(
    db: Database, house: House, make: Make, count: str, kept: str, gone: str
) -> None:
    """A year after the last that was heard of it, it goes with all that was written."""
    await db.write(make)
    await db.write(night, house, kept)
    assert await db.read(Transaction.value, count) == 1
    await db.write(night, house, gone)
    assert await db.read(Transaction.value, count) == 0
    assert await log(db) == {"wishes": 1}


ANSWERED = (
    "SELECT count(*) FROM form_session",
    "SELECT count(*) FROM respondent",
    "SELECT count(*) FROM free_text",
)


@pytest.mark.parametrize("count", ANSWERED)
async def test_who_answered_what_is_kept_to_the_day(db: Database, house: House, count: str) -> None:
    """A year after a round has closed it goes, and what was counted stays."""
    await db.write(has_answered, house)
    tally = {"split": "all", "part": "", "question": CHOSE, "option": "employed", "number": 1}
    await db.write(insert, "tally", round_id=1, **tally)
    await db.write(night, house, "2027-05-15")
    assert await db.read(Transaction.value, count) == 1
    await db.write(night, house, "2027-05-16")
    assert await db.read(Transaction.value, count) == 0
    assert await db.read(Transaction.value, "SELECT number FROM tally") == 1


async def test_how_many_took_part_is_kept(db: Database, house: House) -> None:
    """As numbers, the same before and after who they were has been erased."""

    def counted(tx: Transaction) -> None:
        has_answered(tx, house)
        others = [
            ("invited", None),
            ("started", CLOSED),
            ("declined", None),
            ("finished", CLOSED),
        ]
        for number, (state, at) in enumerate(others):
            person = {"telegram_id": 900 + number, "state": "member", "language": "fi"}
            insert(tx, "person", id=900 + number, **person, created_at=1, seen_at=AT + 10**8)
            part = {"invited_at": AT, "started_at": at, "state": state}
            insert(tx, "respondent", round_id=1, person_id=900 + number, **part)
        tx.run("UPDATE survey_round SET tallied_at = NULL")
        while closing.step(house, tx, CLOSED + 60):
            pass

    await db.write(counted)
    before = await db.read(surveys.counts, 1)
    assert before == surveys.Counts(invited=5, started=1, finished=2, declined=1)
    await db.write(night, house, "2027-05-16")
    assert await db.read(Transaction.value, "SELECT count(*) FROM respondent") == 0
    assert await db.read(surveys.counts, 1) == before


async def test_nothing_goes_before_it_is_counted(db: Database, house: House) -> None:
    """However long ago a round has closed, its answers wait until they have been counted."""
    await db.write(has_answered, house)
    await db.write(Transaction.run, "UPDATE survey_round SET tallied_at = NULL")
    await db.write(night, house, "2028-01-01")
    assert await db.read(Transaction.value, "SELECT count(*) FROM form_session") == 1


async def test_own_words_go_from_the_answers_first(db: Database, house: House) -> None:
    """They count from the day on which they were written."""
    await db.write(has_answered, house)
    await db.write(night, house, "2027-05-10")
    rows = await db.read(Transaction.all, "SELECT value FROM form_answer ORDER BY value")
    assert [row[0] for row in rows] == ['"employed"', ERASED]


async def test_own_words_go_from_anonymous_sheets(db: Database, house: House) -> None:
    """A sheet stays, as nobody can tell whose it is; but not what was written in it."""
    await db.write(has_sent_a_sheet, house)
    await db.write(night, house, "2027-05-15")
    assert [one[WROTE] for one in await db.read(sheets)] == ["kieliä", None]
    await db.write(night, house, "2027-05-16")
    employed = {CHOSE: "employed"}
    left = [employed | {WROTE: json.loads(ERASED)}, employed | {WROTE: None}]
    assert await db.read(sheets) == left
    assert await log(db) == {"free_texts": 1}


def sheets(tx: Transaction) -> list[dict[str, object]]:
    """Return the anonymous sheets by their keys."""
    rows = tx.all("SELECT answers FROM anonymous_sheet ORDER BY key")
    return [json.loads(row[0]) for row in rows]


async def test_more_than_a_chunk_goes_in_one_night(
    db: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much there is, nothing of it is left, and the log has one line of each."""
    monkeypatch.setattr("storage.survey_erasure.CHUNK", 2)

    def many(tx: Transaction) -> None:
        has_answered(tx, house)
        for number in range(2, 7):
            insert(tx, "free_text", round_id=1, key=b"%d" % number, question=WROTE, text="x")

    await db.write(many)
    await db.write(night, house, "2027-05-16")
    assert await db.read(Transaction.value, "SELECT count(*) FROM free_text") == 0
    assert (await log(db))["free_texts"] == 7  # one of them in the answer itself
