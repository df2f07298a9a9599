"""Everything that is stored about a person, table by table, so that nothing is missing.

Each section says which rows of a table are the person's, and which columns are told. A test
compares this page with the database: what is not told here has its reason here.
"""

from typing import Any

from storage.own_deeds import DEEDS
from storage.own_rows import NOT_THEIRS, PROOF, TECHNICAL, Section, of, rest
from storage.own_year import YEAR
from storage.transaction import Transaction

TAKEN = "own data"  # the action in the audit log

SECTIONS = (
    Section(
        "person",
        "person",
        "id",
        (
            *("telegram_id", "name", "language", "state", "studying", "unit", "field"),
            *("qualification", "graduation_year", "expected_year", "region", "activity"),
            *("created_at", "joined_at", "confirmed_at", "seen_at", "start_payload"),
            *("wants_events", "wants_news", "wants_surveys", "wants_offers", "pace", "digest_at"),
            *("paused_until", "quiet_from", "quiet_to", "unreachable_at", "unreachable_reason"),
            "last_asked_at",
        ),
    ),
    Section(
        "consents",
        "consent",
        "person_id",
        ("given_at", "purpose", "withdrawn_at", "text_version", "language"),
    ),
    Section(
        "signups",
        "rsvp",
        "person_id",
        (
            *("answered_at", "answer", "guests", "note", "remind", "line", "offered", "offered_at"),
            *("offered_until", "late_at", "attended", "attended_at", "walked_in", "thanked_at"),
        ),
        more={
            "title": of("title", "event", "rsvp.event_id"),
            "starts_at": of("starts_at", "event", "rsvp.event_id"),
        },
        left_out={
            "ticket": PROOF,
            "walked_from": "an answer of before, told once it holds again",
            **rest(TECHNICAL, "event_id", "offer_row", "told_change"),
        },
    ),
    Section(
        "visits",
        "visit_asked",
        "person_id",
        ("asked_at", "answered_at", "reminded_at"),
        more={
            "reply": "visit_asked.answer",
            "title": of("title", "visit", "visit_id"),
            "starts_at": of("starts_at", "visit", "visit_id"),
            "place": of("place", "visit", "visit_id"),
        },
        left_out={"answer": "told as reply", **rest(TECHNICAL, "visit_id", "wave", "asked_row")},
    ),
    Section(
        "surveys",
        "respondent",
        "person_id",
        (
            *("invited_at", "opened_at", "started_at", "finished_at", "state", "reminded_at"),
            *("reminders", "next_at", "wished", "closes_at"),
        ),
        more={
            "snapshot": of("snapshot", "survey_round", "respondent.round_id"),
            "mode": of("mode", "survey_round", "respondent.round_id"),
        },
        left_out=rest(TECHNICAL, "round_id"),
    ),
    Section(
        "own_words",
        "free_text",
        "person_id",
        ("question", "text", "unit"),
        more={
            "review": "free_text.state",
            "snapshot": of("snapshot", "survey_round", "free_text.round_id"),
        },
        left_out={"state": "told as review", **rest(TECHNICAL, "round_id", "key")},
    ),
    Section(
        "wishes",
        "matter",
        "person_id",
        (
            *("made_at", "kind", "wishes", "content", "unit", "nameless", "changed_at", "read_at"),
            "outcome",
        ),
        more={
            "wish": "matter.id",
            "standing": "matter.state",
            "title": of("title", "event", "matter.event_id"),
        },
        left_out={
            "state": "told as standing",
            "holder": NOT_THEIRS,
            **rest(TECHNICAL, "round_id", "reminded_at", "event_id", "campaign_id"),
        },
    ),
    Section(
        "wish_notes",
        "matter_note",
        "matter_id",
        ("made_at", "from_alumnus", "text", "sent"),
        "matter_id IN (SELECT id FROM matter WHERE person_id = :id)",
        more={"wish": "matter_note.matter_id"},
        left_out={"author": NOT_THEIRS, "waiting": TECHNICAL},
    ),
    Section(
        "forms",
        "form_session",
        "person_id",
        ("begun_at", "touched_at", "form", "subject", "state"),
        more={"session": "form_session.id"},
        left_out=rest(TECHNICAL, "focus", "card"),
    ),
    Section(
        "answers",
        "form_answer",
        "session_id",
        ("answered_at", "question", "value"),
        "session_id IN (SELECT id FROM form_session WHERE person_id = :id)",
        more={"session": "form_answer.session_id"},
        left_out=rest(TECHNICAL, "reopened"),
    ),
    Section(
        "register",
        "invitee",
        "person_id",
        (
            *("made_at", "source", "reference", "name", "unit", "field", "qualification"),
            *("graduation_year", "expected_year", "region", "language", "changed_at"),
            *("expires_at", "opened_at", "joined_at"),
        ),
        left_out={"secret": PROOF, "made_by": NOT_THEIRS, "event_id": TECHNICAL},
    ),
    Section(
        "register_lines",
        "import_line",
        "invitee_id",
        ("line", "given", "understood", "problems", "state"),
        "invitee_id IN (SELECT id FROM invitee WHERE person_id = :id)",
        left_out=rest(TECHNICAL, "import_id"),
    ),
    Section(
        "application",
        "application",
        "person_id",
        ("asked_at", "unit", "state", "decided_at", "reason"),
        left_out=rest(NOT_THEIRS, "decided_by"),
    ),
    Section(
        "links",
        "invitation_opening",
        "person_id",
        ("opened_at", "registered_at"),
        more={
            "occasion": of("occasion", "invitation", "invitation_id"),
            "unit": of("unit", "invitation", "invitation_id"),
        },
        left_out=rest(TECHNICAL, "invitation_id"),
    ),
    Section("askings", "asking", "person_id", ("due_at", "kind", "state", "asked_at")),
    Section("summaries", "weekly_summary", "person_id", ("asked_at", "due_at")),
    Section(
        "duties",
        "duty",
        "person_id",
        ("given_at", "unit", "role", "starts_at", "ends_at", "reminded_at", "ended_at"),
        left_out={**rest(NOT_THEIRS, "given_by"), **rest(TECHNICAL, "begun_told")},
    ),
    Section(
        "messages",
        "outbox",
        "person_id",
        (
            *("made_at", "ended_at", "state", "kind", "method", "content", "recipe", "due_at"),
            *("expires_at", "reason", "message_id", "chat_id", "unasked", "campaign_id"),
            *("more_ids", "tapped"),
        ),
        "outbox.person_id = :id OR (outbox.chat_id = :telegram_id AND campaign_id IS NULL)",
        left_out={
            **rest(TECHNICAL, "priority", "subject", "vanishes", "attempts", "doubts"),
            **rest(TECHNICAL, "claimed_at", "event_id", "follows"),
            **rest(NOT_THEIRS, "about", "venue_id"),
        },
    ),
    Section(
        "told_of",
        "outbox",
        "about",
        ("made_at", "ended_at", "state", "content"),
        left_out={
            **rest(NOT_THEIRS, "chat_id", "person_id", "campaign_id", "message_id", "recipe"),
            **rest(TECHNICAL, "priority", "subject", "vanishes", "attempts", "doubts"),
            **rest(TECHNICAL, "claimed_at", "event_id", "due_at", "expires_at", "kind", "method"),
            **rest(TECHNICAL, "reason", "unasked", "follows"),
            **rest(NOT_THEIRS, "venue_id", "more_ids", "tapped"),
        },
    ),
    Section(
        "failures",
        "failure",
        "telegram_id",
        ("failed_at", "place", "error", "trace", "given", "update_id"),
        "failure.telegram_id = :telegram_id",
    ),
    Section("name_words", "name_word", "person_id", ("word",)),
    Section(
        "codes",
        "account_code",
        "person_id",
        ("made_at", "expires_at", "tries"),
        left_out={"code_hash": PROOF},
    ),
    *DEEDS,
    *YEAR,
)


def everything(
    tx: Transaction, person_id: int, telegram_id: int
) -> dict[str, list[dict[str, Any]]]:
    """Return the person's rows by section, as they are stored; empty sections too."""
    return {
        one.name: [dict(row) for row in tx.all(one.sql, id=person_id, telegram_id=telegram_id)]
        for one in SECTIONS
    }


def times_taken(tx: Transaction, person_id: int, since: int) -> int:
    """Return how many times the person has taken their data since then."""
    return int(
        tx.value(
            """SELECT count(*) FROM audit WHERE at > :since AND actor = :id
            AND action = :action""",
            since=since,
            id=person_id,
            action=TAKEN,
        )
    )
