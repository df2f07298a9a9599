"""Each thing is kept as long as the organisation has set, to the day, and no day longer."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from config.school import Retention
from handlers.house import House
from handlers.privacy import retention
from storage import audit, duties, forms, invitees, outbox, people, rsvps, updates
from storage.database import Database
from storage.forms import Answer
from storage.retention import ERASED
from storage.transaction import Transaction
from tests.privacy.filling import insert

HELSINKI = ZoneInfo("Europe/Helsinki")
MADE = "2026-05-15 12:00"  # summer time; most of it goes in winter


def local(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=HELSINKI).timestamp())


AT = local(MADE)


def night(tx: Transaction, house: House, day: str) -> None:
    """Do the work of one night."""
    for step in retention.STEPS.values():
        while step(house, tx, local(f"{day} 03:30")):
            pass


def someone(tx: Transaction, seen: int = AT, *, joined: bool = True) -> int:
    person = people.arrive(tx, 77, "fi", seen)
    if joined:
        people.join(tx, person.id, seen)
    return person.id


def still_here(tx: Transaction) -> int:
    """Let somebody be seen just now, so that their own silence plays no part."""
    return someone(tx, local("2029-01-01 12:00"))


def silent(tx: Transaction) -> None:
    someone(tx)


def asked(tx: Transaction) -> None:
    person = someone(tx, AT - 3 * 365 * 86400)
    insert(
        tx,
        "asking",
        person_id=person,
        kind="still_here",
        state="asked",
        due_at=AT,
        asked_at=AT,
    )


def unreachable(tx: Transaction) -> None:
    person = someone(tx)
    people.unreachable(tx, 77, "blocked", AT + 86400)
    assert person


def unfinished(tx: Transaction) -> None:
    someone(tx, joined=False)


def declined(tx: Transaction) -> None:
    person = someone(tx, joined=False)
    insert(
        tx,
        "application",
        person_id=person,
        unit="oulu",
        state="declined",
        asked_at=AT,
        decided_at=AT,
    )


def event(tx: Transaction) -> None:
    insert(
        tx,
        "event",
        id=1,
        state="published",
        title="Ilta",
        starts_at=AT,
        place="Oulu",
        audience="{}",
        made_at=AT,
    )
    rsvps.save(tx, 1, still_here(tx), "coming", AT)


def invitee(tx: Transaction) -> None:
    insert(
        tx,
        "invitee",
        secret="s",
        source="import",
        unit="oulu",
        name="Aino",
        made_at=AT,
        changed_at=AT,
    )


def by_hand(tx: Transaction) -> None:
    invitees.add(
        tx, source="hand", unit="oulu", name="Aino", made_by=None, now=AT - 9, expires_at=AT
    )


def message(tx: Transaction) -> None:
    row = outbox.add_call(tx, chat_id=77, method="sendMessage", params={}, now=AT)
    tx.run("UPDATE outbox SET state = 'sent', ended_at = :at WHERE id = :id", at=AT, id=row)


def campaign(tx: Transaction) -> None:
    person = still_here(tx)
    insert(
        tx,
        "campaign",
        id=1,
        kind="announcement",
        content="Tiedote",
        audience="{}",
        state="done",
        total=1,
        sent=1,
        made_at=AT,
        ended_at=AT,
    )
    insert(
        tx,
        "outbox",
        campaign_id=1,
        person_id=person,
        chat_id=77,
        priority=2,
        state="sent",
        due_at=AT,
        kind="campaign",
        made_at=AT,
        ended_at=AT,
    )


def looked(tx: Transaction) -> None:
    audit.note(tx, at=AT, actor=1, action="viewed")


def failure(tx: Transaction) -> None:
    updates.keep_failure(
        tx,
        update_id=1,
        telegram_id=77,
        place="x",
        error="x",
        trace="x",
        given="{}",
        now=AT,
    )


def draft(tx: Transaction) -> None:
    session = forms.begin(tx, still_here(tx), "event", 0, AT)
    forms.save(tx, session.id, "title", Answer("Ilta"), AT)


def register(tx: Transaction) -> None:
    insert(
        tx,
        "register_import",
        id=1,
        state="done",
        file_name="x",
        made_by=still_here(tx),
        made_at=AT,
        ended_at=AT,
    )
    insert(tx, "import_line", import_id=1, line=2, state="problem", given="[]")


def link(tx: Transaction) -> None:
    insert(tx, "duty_link", secret_hash=b"x", made_by=1, made_at=AT - 9, expires_at=AT)


def ended_duty(tx: Transaction) -> None:
    given = {"person_id": still_here(tx), "unit": "oulu", "given_by": 1, "given_at": AT - 9}
    insert(tx, "duty", **given, ended_at=AT)


def handed_over(tx: Transaction) -> None:
    moved = {"state": "accepted", "decided_at": AT, "moved_at": AT, "note": "Sali on varattu."}
    both = {"giver": still_here(tx), "receiver": still_here(tx)}
    insert(tx, "handover", **both, unit="oulu", offered_at=AT, **moved)


PERSON = "SELECT count(*) FROM person WHERE telegram_id = 77"
Make = Callable[[Transaction], None]
KEPT: list[tuple[Make, str, str, str]] = [
    (silent, "SELECT 1 - count(*) FROM asking", "2028-05-15", "2028-05-16"),
    (asked, PERSON, "2026-07-14", "2026-07-15"),
    (unreachable, PERSON, "2028-07-14", "2028-07-15"),
    (unfinished, PERSON, "2027-05-15", "2027-05-16"),
    (declined, PERSON, "2026-06-14", "2026-06-15"),
    (event, "SELECT count(*) FROM rsvp", "2026-11-15", "2026-11-16"),
    (invitee, "SELECT count(*) FROM invitee", "2027-05-15", "2027-05-16"),
    (by_hand, "SELECT count(*) FROM invitee", "2026-05-15", "2026-05-16"),
    (message, "SELECT count(*) FROM outbox", "2026-06-14", "2026-06-15"),
    (campaign, "SELECT count(*) FROM outbox", "2026-06-14", "2026-06-15"),
    (looked, "SELECT count(*) FROM audit WHERE action = 'viewed'", "2028-05-15", "2028-05-16"),
    (failure, "SELECT count(*) FROM failure", "2026-06-14", "2026-06-15"),
    (draft, "SELECT count(*) FROM form_session", "2027-05-15", "2027-05-16"),
    (register, "SELECT count(*) FROM import_line", "2026-06-14", "2026-06-15"),
    (register, "SELECT count(*) FROM register_import", "2026-06-14", "2026-06-15"),
    (link, "SELECT count(*) FROM duty_link", "2026-06-14", "2026-06-15"),
    (ended_duty, "SELECT count(*) FROM duty", "2028-05-15", "2028-05-16"),
    (handed_over, "SELECT count(note) FROM handover", "2027-05-15", "2027-05-16"),
]


def named(value: object) -> str | None:
    """Name a case by what it makes."""
    return getattr(value, "__name__", None)


@pytest.mark.parametrize(("make", "count", "kept", "gone"), KEPT, ids=named)
async def test_it_is_kept_to_the_day(
    db: Database, house: House, make: Make, count: str, kept: str, gone: str
) -> None:
    """On the last night it is there, on the next it is not; the audit log says that it went."""
    await db.write(make)
    await db.write(night, house, kept)
    assert await db.read(Transaction.value, count) == 1
    assert await log(db) == {}
    await db.write(night, house, gone)
    assert await db.read(Transaction.value, count) == 0
    assert sum((await log(db)).values()) >= 1


async def log(db: Database) -> dict[str, int]:
    """Return what the audit log says of the nights."""
    rows = await db.read(
        Transaction.all, "SELECT subject, people FROM audit WHERE action = 'retention'"
    )
    return {row[0]: row[1] for row in rows}


async def test_an_event_keeps_its_numbers(db: Database, house: House) -> None:
    """Who came goes; how many came stays, and is counted as before."""
    await db.write(event)
    before = await db.read(rsvps.counts, 1)
    await db.write(night, house, "2026-11-16")
    assert await db.read(rsvps.counts, 1) == before
    assert await log(db) == {"signups": 1}


async def test_a_campaign_keeps_its_totals_and_words(db: Database, house: House) -> None:
    """Who got it goes; what was said to how many is the school's own."""
    await db.write(campaign)
    await db.write(night, house, "2026-06-15")
    row = await db.read(Transaction.one, "SELECT content, total, sent, withheld FROM campaign")
    assert row is not None
    assert tuple(row) == ("Tiedote", 1, 1, 0)


def answers_survey(tx: Transaction, house: House) -> None:
    questionnaire = house.questionnaires["career_followup"]
    insert(
        tx,
        "survey_round",
        id=1,
        questionnaire=questionnaire.id,
        version=1,
        snapshot=questionnaire.to_json(),
        audience="{}",
        opens_at=AT,
        closes_at=AT + 30 * 86400,
    )
    session = forms.begin(tx, still_here(tx), "survey", 1, AT)
    for question in questionnaire.questions:
        value = "omin sanoin" if question.type == "text" else "yes"
        forms.save(tx, session.id, question.id, Answer(value), AT)


def values(tx: Transaction) -> list[str]:
    return [row[0] for row in tx.all("SELECT value FROM form_answer ORDER BY value")]


async def test_own_words_go_and_the_other_answers_stay(db: Database, house: House) -> None:
    """That somebody answered still counts; what they wrote is gone after a year."""
    await db.write(answers_survey, house)
    await db.write(night, house, "2027-05-15")
    assert json.dumps("omin sanoin") in await db.read(values)
    await db.write(night, house, "2027-05-16")
    left = await db.read(values)
    assert set(left) == {ERASED, '"yes"'}
    texts = [one for one in house.questionnaires["career_followup"].questions if one.type == "text"]
    assert (await log(db))["free_texts"] == len(texts) > 0


async def test_much_goes_in_small_steps_and_is_told_in_one_line(
    db: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However much is left, each transaction is short, and the log has one line a night."""
    monkeypatch.setattr("storage.retention.CHUNK", 10)
    for _ in range(35):
        await db.write(looked)
    steps, step = 0, retention.STEPS["audit"]
    while await db.write(lambda tx: step(house, tx, local("2028-05-16 03:30"))):
        steps += 1
    assert steps == 4
    assert await log(db) == {"audit": 35}


async def test_a_question_that_came_late_gives_the_whole_time(db: Database, house: House) -> None:
    """Where the bot has been away, the days count from when the question arrived, and no other."""

    def arrives(tx: Transaction, person: int, made: int, late: int) -> None:
        row = outbox.add_call(
            tx,
            chat_id=77,
            method="sendMessage",
            params={},
            now=made,
            person_id=person,
            unasked=True,
        )
        tx.run("UPDATE outbox SET state = 'sent', ended_at = :at WHERE id = :id", at=late, id=row)

    def arrives_late(tx: Transaction) -> None:
        asked(tx)
        person = people.arrive(tx, 77, "fi", AT).id
        arrives(tx, person, AT, AT + 20 * 86400)
        arrives(tx, person, AT + 30 * 86400, AT + 40 * 86400)  # an invitation, say

    await db.write(arrives_late)
    await db.write(night, house, "2026-06-05")
    await db.write(night, house, "2026-08-03")
    assert await db.read(Transaction.value, PERSON) == 1
    await db.write(night, house, "2026-08-04")
    assert await db.read(Transaction.value, PERSON) == 0


async def test_whoever_came_back_is_asked_anew_after_another_silence(
    db: Database, house: House
) -> None:
    """An old question to which they never answered does not count the second time."""
    await db.write(asked)
    back = local("2026-06-01 12:00")
    await db.write(lambda tx: people.seen(tx, people.arrive(tx, 77, "fi", back), back))
    await db.write(night, house, "2028-06-01")
    assert await db.read(Transaction.value, PERSON) == 1
    await db.write(night, house, "2028-06-02")
    assert await db.read(Transaction.value, PERSON) == 1
    assert await db.read(Transaction.value, "SELECT state FROM asking") == "open"


def test_the_defaults_are_those_of_the_sample(house: House) -> None:
    """What the notice of the sample school tells is what its bot does."""
    assert house.organisation.retention == Retention()
    for language, notice in house.organisation.privacy.notice.items():
        kept = Retention()
        for number in (kept.silence_months, kept.answer_days, kept.signup_months):
            assert f"{number} " in notice, language


def never_asked(tx: Transaction) -> None:
    someone(tx)


@pytest.mark.parametrize("make", [asked, unreachable, unfinished, never_asked])
async def test_whoever_coordinates_is_not_erased_for_silence(
    db: Database, house: House, make: Make
) -> None:
    """Nor asked: the school has put them there. Once their duty has ended they are as others."""
    await db.write(make)
    person = (await db.read(people.by_telegram, 77)) or pytest.fail("nobody")
    await db.write(duties.give, person.id, "oulu", person.id, AT)
    askings = await db.read(Transaction.value, "SELECT count(*) FROM asking")
    await db.write(night, house, "2030-01-01")
    assert await db.read(Transaction.value, PERSON) == 1
    assert await db.read(Transaction.value, "SELECT count(*) FROM asking") == askings
    await db.write(duties.end, person.id, AT)
    await db.write(night, house, "2030-01-02")
    left = await db.read(Transaction.value, PERSON)
    assert left == (make is never_asked)
    assert await db.read(Transaction.value, "SELECT count(*) FROM asking") == left


@pytest.mark.parametrize("make", [asked, unreachable, unfinished, never_asked])
async def test_an_owner_is_not_erased_for_silence(db: Database, house: House, make: Make) -> None:
    """Whom the settings name runs the bot, however seldom they write to it."""
    await db.write(make)
    owned = replace(house, owners=frozenset({5, 77}))
    await db.write(night, owned, "2030-01-01")
    assert await db.read(Transaction.value, PERSON) == 1
    assert await db.read(Transaction.value, "SELECT count(*) FROM asking") == (make is asked)
