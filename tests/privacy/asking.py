"""Surveys and wishes for help in which somebody takes part, as one who answers and who asks."""

import json

from storage.transaction import Transaction
from tests.privacy.rows import insert

AT = 1_795_000_000
ROUND = 1  # the round that tests.privacy.filling has sent
NAMELESS = 2
SHEET = {"main_activity": "employed", "greetings": "Kiitos kaikesta"}


def asking(tx: Transaction, person: int, maker: int, name: str) -> None:
    """Let somebody have answered, wished for help, and asked and helped others."""
    _has_answered(tx, person, name)
    _asks(tx, person)
    _is_helped(tx, person, maker, name)
    _brings(tx, person, name)
    _helps(tx, person, maker, name)


def _has_answered(tx: Transaction, person: int, name: str) -> None:
    insert(
        tx,
        "free_text",
        round_id=ROUND,
        key=b"1",
        question="skills_wish",
        unit="oulu",
        text=f"{name} oppisi mielellään kieliä",
        person_id=person,
    )
    insert(
        tx,
        "survey_round",
        id=NAMELESS,
        questionnaire="career_followup",
        version=1,
        snapshot=tx.value("SELECT snapshot FROM survey_round WHERE id = :id", id=ROUND),
        audience="{}",
        opens_at=AT,
        closes_at=AT + 86400,
        mode="anonymous",
    )
    insert(
        tx,
        "respondent",
        round_id=NAMELESS,
        person_id=person,
        state="finished",
        invited_at=AT,
        opened_at=AT,
        finished_at=AT,
    )
    insert(tx, "anonymous_sheet", round_id=NAMELESS, key=b"1", answers=json.dumps(SHEET))


def _asks(tx: Transaction, person: int) -> None:
    insert(
        tx,
        "survey_series",
        questionnaire="career_followup",
        mode="confidential",
        months="[6, 12]",
        audience="{}",
        made_by=person,
        made_at=AT,
    )
    content = tx.value("SELECT snapshot FROM survey_round WHERE id = :id", id=ROUND)
    insert(tx, "poll", unit="oulu", content=content, made_by=person, made_at=AT)
    whom = {"name": "Oululaiset", "audience": "{}"}
    letter = {"versions": {"": {"html": "<b>Kahvit</b> torstaina", "media": []}}}
    hands = dict.fromkeys(("made_by", "holder", "asked_by", "confirmed_by"), person)
    times = dict.fromkeys(("made_at", "touched_at"), AT)
    insert(tx, "announcement", unit="oulu", content=json.dumps(letter), **hands, **times)
    insert(tx, "saved_audience", unit="oulu", **whom, made_by=person, made_at=AT)


def _is_helped(tx: Transaction, person: int, maker: int, name: str) -> None:
    insert(
        tx,
        "matter",
        id=1,
        person_id=person,
        unit="oulu",
        round_id=ROUND,
        wishes=json.dumps([{"fi": "Apua työnhakuun", "en": "Help with looking for work"}]),
        state="taken",
        holder=maker,
        made_at=AT,
        changed_at=AT,
    )
    for author, of_alumnus, text in ((person, 1, f"Terveisin {name}"), (maker, 0, f"Hei {name}")):
        insert(
            tx,
            "matter_note",
            matter_id=1,
            author=author,
            from_alumnus=of_alumnus,
            text=text,
            made_at=AT,
        )


def _brings(tx: Transaction, person: int, name: str) -> None:
    """Let somebody have sent an idea with a picture, and have had an answer kept."""
    content = json.dumps({"text": f"Ideani: {name}", "kind": "photo", "file_id": "f1"})
    insert(
        tx,
        "matter",
        id=3,
        person_id=person,
        unit="oulu",
        wishes="[]",
        kind="idea",
        content=content,
        nameless=1,
        outcome=f"Kiitos, {name}",
        made_at=AT,
        changed_at=AT,
        read_at=AT,
    )
    insert(
        tx,
        "canned_answer",
        unit="oulu",
        language="fi",
        name="Kiitos",
        text=f"Terveisin {name}",
        made_by=person,
        made_at=AT,
    )


def _helps(tx: Transaction, person: int, maker: int, name: str) -> None:
    insert(
        tx,
        "matter",
        id=2,
        person_id=maker,
        unit="oulu",
        wishes=json.dumps([{"fi": "Apua"}]),
        state="taken",
        holder=person,
        made_at=AT,
        changed_at=AT,
    )
    for text in ("Hei, soita kouluun", f"Terveisin {name}"):
        insert(
            tx,
            "matter_note",
            matter_id=2,
            author=person,
            from_alumnus=0,
            text=text,
            made_at=AT,
        )
