"""Another unit with everything in it that a coordinator can have: to be kept out of sight.

Every word in it has SECRET in it, and every count is one of NUMBERS, so that a leak is seen.
"""

import json
from typing import Any

from config.languages import Words
from config.questionnaire import Question, Questionnaire
from storage import names
from storage.audience import Audience
from storage.transaction import Transaction

SECRET = "Salai"
UNIT = "oulu"
MEMBERS, APPLICANTS, COMING, FINISHED, OPENED, LINES, HEARD = 137, 139, 131, 127, 163, 149, 113
NUMBERS = (MEMBERS, APPLICANTS, COMING, FINISHED, OPENED, LINES, HEARD)
FIRST = 40_000  # ids of people; what they have made has ids of its own, so that none is mistaken
COORDINATOR = FIRST
APPLICANT = FIRST + MEMBERS
EVENT, DRAFT, ROUND, CAMPAIGN, INVITATION, INVITEE, IMPORT, SESSION, OPEN_SESSION = range(
    50_001, 50_010
)
VISIT, VISIT_DRAFT = 50_021, 50_022
VENUE, CHANGE = 50_031, 50_032
WISH, HELD_WISH = 50_041, 50_042
IDEA = 50_045
POLL = 50_051
SERIES = 50_061
PLAN, RECURRING = 50_091, 50_092
ANNOUNCEMENT, SAVED_AUDIENCE = 50_081, 50_082
DUTY, DUTY_LINK, HANDOVER = 50_071, 50_072, 50_073


def settle(tx: Transaction, questionnaire: Questionnaire, now: int, picture: str = "f1") -> None:
    """Fill the unit; ``picture`` is a file that Telegram knows, where somebody may look at it."""
    _people(tx, now)
    _made_by_its_coordinator(tx, now)
    _round(tx, questionnaire, now)
    _visits(tx, now)
    _wishes(tx, now)
    _idea(tx, now, picture)
    _poll(tx, now)
    _series(tx, now)
    _prepared(tx, now)
    _year(tx, now)
    answers = [{"person": FIRST + number} for number in range(MEMBERS)]
    tx.run_each(
        f"""INSERT INTO rsvp (event_id, person_id, answer, answered_at)
        VALUES ({EVENT}, :person, 'coming', {now})""",
        answers[:COMING],
    )
    tx.run_each(
        f"""INSERT INTO respondent (round_id, person_id, state, invited_at, finished_at)
        VALUES ({ROUND}, :person, 'finished', {now}, {now})""",
        answers[:FINISHED],
    )


def _year(tx: Transaction, now: int) -> None:
    """Plan something for this month, and let what is prepared recur."""
    mine = {"unit": UNIT, "made_by": COORDINATOR, "made_at": now}
    _add(tx, "plan", id=PLAN, title=f"{SECRET}nen merkintä", month=11, **mine)
    when = {"how": "weekly", "weekday": 0, "at": 540, "next_at": now + 7 * 86400}
    _add(tx, "recurring", id=RECURRING, name=f"{SECRET}set uutiset", **when, **mine)
    _add(tx, "recurring_letter", announcement_id=ANNOUNCEMENT, recurring_id=RECURRING, place=1)


def _prepared(tx: Transaction, now: int) -> None:
    """Prepare an announcement, and keep an audience under a name."""
    mine = {"unit": UNIT, "made_by": COORDINATOR, "made_at": now, "audience": "{}"}
    content = json.dumps({"versions": {"": {"html": f"{SECRET}nen uutinen", "media": []}}})
    held = {"holder": COORDINATOR, "touched_at": now}
    _add(tx, "announcement", id=ANNOUNCEMENT, content=content, **held, **mine)
    _add(tx, "saved_audience", id=SAVED_AUDIENCE, name=f"{SECRET}set", **mine)


def _add(tx: Transaction, table: str, **values: Any) -> None:
    marks = ", ".join(f":{name}" for name in values)
    tx.run(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", **values)


def _people(tx: Transaction, now: int) -> None:
    for number in range(MEMBERS + APPLICANTS):
        waits = number >= MEMBERS
        _add(
            tx,
            "person",
            id=FIRST + number,
            telegram_id=880_000 + number,
            state="new" if waits else "member",
            language="fi",
            name=f"{SECRET}nen {number:03}",
            unit=UNIT,
            field="10",
            graduation_year=2001,
            region="05",
            created_at=now,
            joined_at=None if waits else now,
            seen_at=now,
        )
        names.index(tx, FIRST + number, f"{SECRET}nen {number:03}")
        if waits:
            _add(tx, "application", person_id=FIRST + number, unit=UNIT, asked_at=now)
    given = {"unit": UNIT, "given_by": COORDINATOR, "given_at": now}
    _add(tx, "duty", id=DUTY, person_id=COORDINATOR, **given)
    made = {"unit": UNIT, "made_by": COORDINATOR, "made_at": now, "expires_at": now + 86400}
    _add(tx, "duty_link", id=DUTY_LINK, secret_hash=b"oulu", **made)
    offered = {"giver": COORDINATOR, "receiver": FIRST + 1, "state": "offered", "unit": UNIT}
    _add(tx, "handover", id=HANDOVER, note=f"{SECRET}nen asia", offered_at=now, **offered)


def _made_by_its_coordinator(tx: Transaction, now: int) -> None:
    audience = Audience(units=(UNIT,)).to_json()
    mine = {"made_by": COORDINATOR, "made_at": now}
    for number, state in ((EVENT, "published"), (DRAFT, "draft")):
        _add(
            tx,
            "event",
            id=number,
            state=state,
            title=f"{SECRET}set juhlat",
            starts_at=now + 30 * 86400,
            place=f"{SECRET}la",
            unit=UNIT,
            audience=audience,
            published_at=now,
            **mine,
        )
    _add(
        tx,
        "venue",
        id=VENUE,
        chat_id=-VENUE,
        kind="group",
        title=f"{SECRET}nen ryhmä",
        unit=UNIT,
        language="fi",
        added_by=COORDINATOR,
        added_at=now,
    )
    wanted = {"before": "{}", "after": '{"place": "' + SECRET + '"}', "waits": 2}
    _add(tx, "event_change", id=CHANGE, event_id=EVENT, item="place", **wanted, **mine)
    _add(
        tx,
        "campaign",
        id=CAMPAIGN,
        kind="announcement",
        content=f"{SECRET}nen tiedote",
        audience=audience,
        state="done",
        filled_at=now,
        total=HEARD,
        sent=HEARD,
        **mine,
    )
    _add(
        tx,
        "invitation",
        id=INVITATION,
        secret=f"{SECRET}-invitation",
        unit=UNIT,
        occasion=f"{SECRET}nen ilta",
        language="fi",
        opened=OPENED,
        registered=OPENED,
        **mine,
    )
    _add(
        tx,
        "invitee",
        id=INVITEE,
        secret=f"{SECRET}-invitee",
        source="hand",
        unit=UNIT,
        name=f"{SECRET}nen kutsuttu",
        changed_at=now,
        **mine,
    )
    _add(
        tx,
        "register_import",
        id=IMPORT,
        state="read",
        file_name=f"{SECRET}set.csv",
        scope=UNIT,
        total=LINES,
        **mine,
    )
    for number, state in ((SESSION, "done"), (OPEN_SESSION, "open")):
        _add(
            tx,
            "form_session",
            id=number,
            person_id=COORDINATOR,
            form="announcement",
            state=state,
            begun_at=now,
            touched_at=now,
        )
        text = json.dumps(f"{SECRET}nen luonnos")
        tx.run(f"INSERT INTO form_answer VALUES ({number}, 'text', :text, 0, {now})", text=text)


def _round(tx: Transaction, questionnaire: Questionnaire, now: int) -> None:
    _add(
        tx,
        "survey_round",
        id=ROUND,
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        snapshot=questionnaire.to_json(),
        unit=UNIT,
        audience=Audience(units=(UNIT,)).to_json(),
        made_by=COORDINATOR,
        opens_at=now,
        closes_at=now + 30 * 86400,
    )


def _visits(tx: Transaction, now: int) -> None:
    for number, state in ((VISIT, "asking"), (VISIT_DRAFT, "draft")):
        _add(
            tx,
            "visit",
            id=number,
            state=state,
            unit=UNIT,
            title=f"{SECRET}nen vierailu",
            starts_at=now + 30 * 86400,
            place=f"{SECRET}la",
            purpose="visits",
            fields="[]",
            regions="[]",
            wanted=30,
            wave_size=3,
            wave_seconds=86400,
            wave=1,
            made_by=COORDINATOR,
            made_at=now,
        )
    for person in (FIRST, FIRST + 1):
        _add(
            tx,
            "visit_asked",
            visit_id=VISIT,
            person_id=person,
            wave=1,
            asked_at=now,
            answer="yes",
            answered_at=now,
            asked_row=1,
        )


def _series(tx: Transaction, now: int) -> None:
    """A survey that goes by itself."""
    values = {"unit": UNIT, "made_by": COORDINATOR, "made_at": now}
    values |= {"audience": Audience(units=(UNIT,)).to_json(), "months": "[6, 12]"}
    asked = f"{SECRET}nen kysely"
    _add(tx, "survey_series", id=SERIES, questionnaire=asked, mode="confidential", **values)


def _poll(tx: Transaction, now: int) -> None:
    """A short poll that nobody has sent yet."""
    said = Words({"fi": f"{SECRET}nen asia"})
    asked = (Question("q1", "yesno", said),)
    asks = Questionnaire(f"poll_{POLL}", 1, said, (said,), said, asked)
    values = {"unit": UNIT, "made_by": COORDINATOR, "made_at": now}
    _add(tx, "poll", id=POLL, content=asks.to_json(), **values)


def _idea(tx: Transaction, now: int, picture: str) -> None:
    """An idea with a picture, which nobody has taken yet."""
    content = json.dumps({"text": f"{SECRET}nen idea", "kind": "photo", "file_id": picture})
    made = {"unit": UNIT, "kind": "idea", "wishes": "[]", "content": content}
    _add(tx, "matter", id=IDEA, person_id=FIRST + 2, **made, made_at=now, changed_at=now)


def _wishes(tx: Transaction, now: int) -> None:
    wished = json.dumps([{"fi": f"{SECRET}nen toive"}])
    taken = {"state": "taken", "holder": COORDINATOR}
    for number, held in ((WISH, {}), (HELD_WISH, taken)):
        times = {"made_at": now, "changed_at": now}
        _add(
            tx,
            "matter",
            id=number,
            person_id=FIRST + 2,
            unit=UNIT,
            round_id=ROUND,
            wishes=wished,
            **times,
            **held,
        )
        kept = {"unit": UNIT, "language": "fi", "made_by": COORDINATOR, "made_at": now}
        _add(tx, "canned_answer", id=number, name=f"{SECRET}", text=f"{SECRET}nen vastaus", **kept)
        text = {"text": f"{SECRET}nen viesti", "made_at": now}
        _add(tx, "matter_note", matter_id=number, author=FIRST + 2, from_alumnus=1, **text)
