"""A person of whom there is something in every table that can hold anything of anybody."""

import json
from typing import Any

from handlers.house import House
from storage import (
    audit,
    consents,
    duties,
    duty_links,
    forms,
    handovers,
    outbox,
    own_data,
    people,
    rsvps,
    updates,
)
from storage.consents import MEMBERSHIP, NEWS, Consent
from storage.forms import Answer
from storage.transaction import Transaction
from tests.privacy.asking import asking
from tests.privacy.planning import planning
from tests.privacy.rows import insert

__all__ = ["NAME", "NOW", "TELEGRAM_ID", "fill", "insert"]

NAME = "Xzqwërtta <b>Kvåxnäs</b>"
TELEGRAM_ID = 7_345_678_901_234
NOW = 1_795_000_000
ROUND = 1


def fill(tx: Transaction, house: House, telegram_id: int = TELEGRAM_ID, name: str = NAME) -> int:
    """Let somebody have done all that can be done here, and return their id."""
    maker = people.arrive(tx, 5, "fi", NOW).id
    person = people.arrive(tx, telegram_id, "fi", NOW).id
    people.set_profile(
        tx, person, name=name, unit="oulu", field="10", graduation_year=2020, region="17"
    )
    people.join(tx, person, NOW)
    people.set_payload(tx, person, "i" + name)
    for purpose in (MEMBERSHIP, NEWS):
        consents.give(tx, person, Consent(purpose, "2026-11-22", "fi", NOW))
    consents.withdraw(tx, person, NEWS, NOW + 1)
    _meets(tx, person, maker, name)
    _answers(tx, house, person, name)
    _came(tx, person, maker, name)
    _coordinates(tx, person, maker, name)
    _was_written_to(tx, person, telegram_id, name, maker)
    asking(tx, person, maker, name)
    planning(tx, person, NOW)
    return person


def _meets(tx: Transaction, person: int, maker: int, name: str) -> None:
    for number, by in ((1, maker), (2, person)):
        insert(
            tx,
            "event",
            id=number,
            state="published",
            title="Alumni-ilta",
            starts_at=NOW + 86400,
            place="Oulu",
            audience="{}",
            made_by=by,
            made_at=NOW,
            contact=f"{name}, puh. 123",
            programme=json.dumps(
                [[1050, "Avaus", name], [None, "Kahvi", None]], ensure_ascii=False
            ),
        )
    rsvps.save(tx, 1, person, "coming", NOW)
    rsvps.set_field(tx, 1, person, note=f"{name} ei syö kalaa", ticket=f"t{person}")
    _hosts(tx, person, maker, name)


def _hosts(tx: Transaction, person: int, maker: int, name: str) -> None:
    for by in (maker, person):
        insert(
            tx,
            "event_change",
            event_id=2,
            item="contact",
            before=json.dumps(name, ensure_ascii=False),
            made_by=by,
            made_at=NOW,
        )
    insert(
        tx,
        "event_message",
        event_id=2,
        answers="coming",
        content='{"text": "Kiitos"}',
        people=1,
        made_by=person,
        made_at=NOW,
    )
    insert(
        tx,
        "venue",
        chat_id=-5,
        kind="channel",
        title="Uutiset",
        language="fi",
        added_by=person,
        added_at=NOW,
    )
    for number, by in ((1, maker), (2, person)):
        insert(
            tx,
            "visit",
            id=number,
            state="asking",
            title="Leipurit",
            starts_at=NOW + 86400,
            place="Oulu",
            purpose="visits",
            fields="",
            regions="",
            wanted=1,
            wave_size=2,
            wave_seconds=86400,
            contact=name,
            made_by=by,
            made_at=NOW,
        )
    insert(tx, "visit_asked", visit_id=1, person_id=person, wave=1, asked_at=NOW)


def _answers(tx: Transaction, house: House, person: int, name: str) -> None:
    questionnaire = house.questionnaires["career_followup"]
    insert(
        tx,
        "survey_round",
        id=ROUND,
        questionnaire=questionnaire.id,
        version=1,
        snapshot=questionnaire.to_json(),
        audience="{}",
        made_by=person,
        opens_at=NOW,
        closes_at=NOW + 86400,
    )
    insert(tx, "respondent", round_id=ROUND, person_id=person, state="finished", invited_at=NOW)
    session = forms.begin(tx, person, "survey", ROUND, NOW)
    for question in questionnaire.questions:
        value: Any = f"{name} kirjoitti" if question.type == "text" else None
        if question.options:
            first = question.options[0].id
            value = [first] if question.type == "multi" else first
        forms.save(tx, session.id, question.id, Answer(value), NOW)
    forms.close(tx, session.id, "done")


def _came(tx: Transaction, person: int, maker: int, name: str) -> None:
    insert(
        tx,
        "invitation",
        id=1,
        secret="s1",
        occasion="Juliste",
        unit="oulu",
        language="fi",
        made_by=maker,
        made_at=NOW,
    )
    insert(tx, "invitation_opening", invitation_id=1, person_id=person, opened_at=NOW)
    insert(
        tx,
        "invitee",
        id=1,
        secret="s2",
        source="import",
        reference="ref-" + name,
        unit="oulu",
        name=name,
        made_by=maker,
        made_at=NOW,
        changed_at=NOW,
        joined_at=NOW,
        person_id=person,
    )
    insert(
        tx,
        "register_import",
        id=1,
        state="done",
        file_name="rekisteri.xlsx",
        made_by=maker,
        made_at=NOW,
    )
    row = json.dumps({"name": name}, ensure_ascii=False)
    for line, invitee in ((2, 1), (3, None)):
        insert(
            tx,
            "import_line",
            import_id=1,
            line=line,
            state="new",
            given=row,
            understood=row,
            invitee_id=invitee,
        )
    insert(tx, "application", person_id=person, unit="oulu", asked_at=NOW, reason=name)
    insert(tx, "asking", person_id=person, kind="still_here", due_at=NOW)
    insert(tx, "weekly_summary", person_id=person, asked_at=NOW, due_at=NOW)
    insert(tx, "account_code", person_id=person, code_hash=b"x", made_at=NOW, expires_at=NOW + 900)


def _coordinates(tx: Transaction, person: int, maker: int, name: str) -> None:
    duties.give(tx, person, "oulu", person, NOW)
    duty_links.make(tx, b"hash", "oulu", person, now=NOW, expires_at=NOW + 86400)
    for giver, receiver in ((person, maker), (maker, person)):
        handovers.offer(tx, giver, receiver, "oulu", f"{name} hoiti juhlat", NOW)
    insert(
        tx,
        "invitation",
        id=2,
        secret="s3",
        occasion="Ilta",
        language="fi",
        made_by=person,
        made_at=NOW,
    )
    insert(
        tx,
        "register_import",
        id=2,
        state="read",
        file_name=f"{name}.xlsx",
        made_by=person,
        made_at=NOW,
    )
    insert(
        tx,
        "invitee",
        id=2,
        secret="s4",
        source="hand",
        unit="oulu",
        name="Joku muu",
        made_by=person,
        made_at=NOW,
        changed_at=NOW,
    )
    other = people.arrive(tx, 6, "sv", NOW).id
    insert(
        tx,
        "application",
        person_id=other,
        unit="oulu",
        state="approved",
        asked_at=NOW,
        decided_by=person,
        decided_at=NOW,
    )
    audit.note(tx, at=NOW, actor=person, action="viewed", subject="person", subject_id=other)
    audit.note(tx, at=NOW, actor=other, action="viewed", subject="person", subject_id=person)
    audit.note(tx, at=NOW, actor=person, action=own_data.TAKEN, subject="person", people=1)


def _was_written_to(tx: Transaction, person: int, telegram_id: int, name: str, maker: int) -> None:
    insert(
        tx,
        "campaign",
        id=1,
        kind="announcement",
        content="Tiedote",
        audience="{}",
        state="sending",
        total=1,
        made_by=person,
        made_at=NOW,
    )
    insert(
        tx,
        "outbox",
        campaign_id=1,
        person_id=person,
        chat_id=telegram_id,
        priority=2,
        due_at=NOW + 10**6,
        kind="campaign",
        made_at=NOW,
    )
    said = {"text": f"Hei {name}"}
    later = NOW + 10**6
    outbox.add_call(
        tx,
        chat_id=telegram_id,
        method="sendMessage",
        params=said,
        now=NOW,
        person_id=person,
        due_at=later,
    )
    outbox.add_call(
        tx, chat_id=telegram_id, method="sendMessage", params=said, now=NOW, due_at=later
    )
    outbox.add_call(
        tx,
        chat_id=5,
        method="sendMessage",
        params=said,
        now=NOW,
        person_id=maker,
        about=person,
        due_at=later,
    )
    given = json.dumps({"message": {"from": {"id": telegram_id}, "text": name}})
    for whose in (telegram_id, None):
        updates.keep_failure(
            tx,
            update_id=1,
            telegram_id=whose,
            place="bot",
            error=f"ValueError: {name}",
            trace=f"in {name}",
            given=given,
            now=NOW,
        )
