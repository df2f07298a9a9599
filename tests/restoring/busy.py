"""A school in which something of every kind falls due within the next hours."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from handlers.announcing.letter import plain
from handlers.house import House
from storage import consents, people
from storage.consents import MEMBERSHIP, NEWS, SURVEYS, VISITS, Consent
from storage.transaction import Transaction
from tests.privacy.rows import insert

HOUR, DAY = 3600, 86400
FIRST = 7_000  # the Telegram id of the first of the people
CROWD = 40
EVERYBODY = "{}"

Who = Mapping[str, int]
"""Ids of people by what falls due for them."""


def telegram_id(number: int) -> int:
    """Return the Telegram id of one of the people."""
    return FIRST + number


NAMES = (
    *("reply", "duty_over", "duty_begins", "duty_soon", "comes", "came", "feedback", "offered"),
    *("visitor", "thanked", "yes", "reminded", "asked", "applies", "weekly", "planner", "wisher"),
    *("campaign", "cohort", "moved", "waits"),
)


def everything(tx: Transaction, house: House, now: int, owner: int) -> Who:
    """Let all that falls due by itself do so within the next hours; return who is who."""
    who = {name: _joins(tx, number, name, now) for number, name in enumerate(NAMES)}
    for number in range(len(NAMES), len(NAMES) + CROWD):
        _joins(tx, number, f"Alumni {number}", now)
    soon = now + HOUR
    _waits(tx, who["reply"], soon, now)
    _duties(tx, who, soon, now)
    _events(tx, who, soon, now, owner)
    _surveys(tx, house, who, soon, now, owner)
    _visits(tx, who, soon, now, owner)
    _coordinators(tx, who, soon, now, owner)
    _campaigns(tx, who, soon, now, owner)
    return who


def _joins(tx: Transaction, number: int, name: str, now: int) -> int:
    person = people.arrive(tx, telegram_id(number), "fi", now - 100 * DAY)
    year = 2026 if number >= len(NAMES) else 2020
    people.set_profile(tx, person.id, name=name, unit="oulu", field="10", graduation_year=year)
    purposes = (MEMBERSHIP, NEWS, SURVEYS, *((VISITS,) if name == "visitor" else ()))
    if name == "applies":
        return person.id
    people.join(tx, person.id, now - 100 * DAY)
    for purpose in purposes:
        consents.give(tx, person.id, Consent(purpose, "test", "fi", now - 100 * DAY))
    return person.id


def _waits(tx: Transaction, person: int, soon: int, now: int, **more: object) -> int:
    values: dict[str, object] = {
        "state": "pending",
        "content": json.dumps({"text": "Vastaus joka odotti"}),
        "made_at": now,
        **more,
    }
    insert(
        tx,
        "outbox",
        person_id=person,
        chat_id=tx.value("SELECT telegram_id FROM person WHERE id = :id", id=person),
        priority=0,
        due_at=soon,
        kind="call",
        method="sendMessage",
        **values,
    )
    return int(tx.value("SELECT max(id) FROM outbox"))


def _duties(tx: Transaction, who: Who, soon: int, now: int) -> None:
    for name, starts_at, ends_at in (
        ("duty_over", now - 90 * DAY, soon),
        ("duty_begins", soon, None),
        ("duty_soon", now - 90 * DAY, soon + 14 * DAY),
    ):
        insert(
            tx,
            "duty",
            person_id=who[name],
            unit="oulu",
            given_by=1,
            given_at=now - 90 * DAY,
            starts_at=starts_at,
            ends_at=ends_at,
            begun_told=int(starts_at <= now),
            reminded_at=now if name == "duty_over" else None,
        )


def _event(tx: Transaction, title: str, starts_at: int, made_by: int, **more: object) -> int:
    values: dict[str, object] = {"state": "published", "uid": title, **more}
    insert(
        tx,
        "event",
        title=title,
        starts_at=starts_at,
        place="Torikatu 1",
        audience=EVERYBODY,
        made_by=made_by,
        made_at=starts_at - 90 * DAY,
        **values,
    )
    return int(tx.value("SELECT max(id) FROM event"))


def _signs_up(tx: Transaction, event: int, person: int, now: int, **more: object) -> None:
    values: dict[str, object] = {"answer": "coming", "answered_at": now - 9 * DAY, **more}
    insert(tx, "rsvp", event_id=event, person_id=person, **values)


def _events(tx: Transaction, who: Who, soon: int, now: int, owner: int) -> None:
    comes = _event(tx, "Muistutettu", soon + DAY, owner)
    _signs_up(tx, comes, who["comes"], now)
    insert(tx, "reminder", event_id=comes, kind="day_before", due_at=soon)
    moved = _event(tx, "Muuttunut", now + 20 * DAY, owner, tell_at=soon, changed_at=now - HOUR)
    _signs_up(tx, moved, who["moved"], now)
    insert(
        tx,
        "event_change",
        event_id=moved,
        item="place",
        before=json.dumps({"place": "Vanha paikka"}),
        after=json.dumps({"place": "Torikatu 1"}),
        made_at=now - HOUR,
    )
    _event(tx, "Julkaistava", now + 30 * DAY, owner, state="draft", publish_at=soon)
    came = _event(tx, "Ohi jo", now - 2 * HOUR, owner, ends_at=soon - 3 * HOUR)
    _signs_up(tx, came, who["came"], now, attended="came", attended_at=now)
    over = _event(tx, "Päättyvä", now - 2 * HOUR, owner, ends_at=soon)
    _signs_up(tx, over, who["comes"], now)
    begins = _event(tx, "Alkava", now + 20 * HOUR, owner, capacity=1, ends_at=now + 60 * HOUR)
    _signs_up(tx, begins, who["comes"], now)
    _signs_up(tx, begins, who["waits"], now, answer="waiting", line=1)
    full = _event(tx, "Täynnä", now + 9 * DAY, owner, capacity=1)
    row = _waits(tx, who["offered"], now - DAY, now - DAY, state="sent", ended_at=now - DAY)
    _signs_up(
        tx,
        full,
        who["offered"],
        now,
        answer="waiting",
        line=1,
        offered=1,
        offered_at=now - DAY,
        offered_until=soon,
        offer_row=row,
    )


def _surveys(tx: Transaction, house: House, who: Who, soon: int, now: int, owner: int) -> None:
    past = _event(tx, "Palaute", now - 5 * DAY, owner, asked_who_came_at=now - 5 * DAY)
    been = {"attended": "came", "attended_at": now - 4 * DAY, "thanked_at": now - 4 * DAY}
    _signs_up(tx, past, who["feedback"], now, **been)
    for number, name, event in ((1, "career_followup", None), (2, "event_feedback", past)):
        asked = house.questionnaires[name]
        insert(
            tx,
            "survey_round",
            id=number,
            questionnaire=name,
            version=asked.version,
            snapshot=asked.to_json(),
            audience=EVERYBODY,
            made_by=owner,
            opens_at=now - 9 * DAY,
            closes_at=now + 40 * DAY,
            event_id=event,
        )
    for number, person, invited_at, next_at in (
        (1, who["reminded"], now - 7 * DAY, soon),
        (2, who["feedback"], now - 3 * DAY + HOUR, None),
    ):
        insert(
            tx,
            "respondent",
            round_id=number,
            person_id=person,
            invited_at=invited_at,
            next_at=next_at,
        )
    insert(
        tx,
        "survey_series",
        questionnaire="career_followup",
        mode="confidential",
        months=json.dumps([5, 6]),
        audience=EVERYBODY,
        made_by=owner,
        made_at=now - 20 * DAY,
    )
    insert(tx, "daily_job", name="cohorts", ran_on=_day(now))


def _day(now: int) -> str:
    return datetime.fromtimestamp(now, UTC).date().isoformat()


def _visits(tx: Transaction, who: Who, soon: int, now: int, owner: int) -> None:
    for number, state, title in ((1, "asking", "Kysyttävä"), (2, "enough", "Riittää")):
        insert(
            tx,
            "visit",
            id=number,
            state=state,
            title=title,
            starts_at=now + 27 * HOUR,
            place="Oulu",
            purpose=VISITS,
            fields="[]",
            regions="[]",
            wanted=1,
            wave_size=1,
            wave_seconds=30 * DAY,
            next_wave_at=soon if state == "asking" else None,
            made_by=owner,
            made_at=now - 9 * DAY,
        )
    for name, answer in (("thanked", "asked"), ("yes", "yes")):
        row = _waits(tx, who[name], now - DAY, now - DAY, state="sent", ended_at=now - DAY)
        insert(
            tx,
            "visit_asked",
            visit_id=2,
            person_id=who[name],
            wave=1,
            asked_at=now - DAY,
            answer=answer,
            answered_at=now - DAY + 60 if answer == "yes" else None,
            asked_row=row,
        )


def _coordinators(tx: Transaction, who: Who, soon: int, now: int, owner: int) -> None:
    insert(tx, "asking", person_id=who["asked"], kind="still_right", due_at=soon)
    insert(tx, "application", person_id=who["applies"], unit="oulu", asked_at=now - DAY)
    insert(tx, "weekly_summary", person_id=owner, asked_at=now, due_at=soon)
    insert(
        tx,
        "plan",
        title="QR-koodit painoon",
        month=12,
        day=1,
        remind_days=28,
        next_at=soon,
        made_by=owner,
        made_at=now - 90 * DAY,
    )
    insert(
        tx,
        "matter",
        person_id=who["wisher"],
        unit="oulu",
        wishes=json.dumps([{"fi": "Apua"}]),
        made_at=now - 7 * DAY,
        changed_at=now - 7 * DAY + HOUR,
    )


def _letter(tx: Transaction, text: str, owner: int, now: int, **more: object) -> int:
    insert(
        tx,
        "announcement",
        content=plain(text).to_json(),
        audience=EVERYBODY,
        made_by=owner,
        holder=owner,
        made_at=now,
        touched_at=now,
        **more,
    )
    return int(tx.value("SELECT max(id) FROM announcement"))


def _campaigns(tx: Transaction, who: Who, soon: int, now: int, owner: int) -> None:
    _letter(tx, "Ajastettu tiedote", owner, now, state="scheduled", send_at=soon)
    prepared = _letter(tx, "Toistuva tiedote", owner, now)
    insert(
        tx,
        "recurring",
        name="Kuukauden uutiset",
        how="weekly",
        weekday=0,
        at=13 * 60,
        next_at=soon + 2 * HOUR,
        made_by=owner,
        made_at=now,
    )
    insert(tx, "recurring_letter", announcement_id=prepared, recurring_id=1, place=1)
    insert(
        tx,
        "campaign",
        id=1,
        kind="announcement",
        content=plain("Kesken jäänyt").to_json(),
        audience=EVERYBODY,
        state="sending",
        filled_at=now,
        total=2,
        made_by=owner,
        made_at=now,
        topic="news",
    )
    for name, state, reason in (("campaign", "pending", None), ("weekly", "cancelled", "digest")):
        insert(
            tx,
            "outbox",
            campaign_id=1,
            person_id=who[name],
            chat_id=tx.value("SELECT telegram_id FROM person WHERE id = :id", id=who[name]),
            priority=2,
            state=state,
            reason=reason,
            due_at=soon,
            kind="campaign",
            made_at=now,
        )
    tx.run("UPDATE campaign SET withheld = 1, digested = 1, venues = 0")
    tx.run(
        "UPDATE person SET pace = 'weekly', digest_at = :at WHERE id = :id",
        at=soon,
        id=who["weekly"],
    )
    tx.run("DELETE FROM notice")
