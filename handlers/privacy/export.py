"""Gathering everything stored about a person: as it is stored, and as people read it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from config import dates
from config.languages import PLAIN
from handlers.announcing.letter import said
from handlers.house import House
from handlers.privacy import answered
from handlers.privacy.pages import OwnData, Part
from handlers.privacy.words import Words, label_key
from handlers.recipes import Args, NothingToMake
from storage import own_data, people
from storage.people import Person
from storage.surveys import ANONYMOUS
from storage.transaction import Transaction

FORMAT = "alumni-bot-own-data/1"
WRITTEN_AS_JSON = frozenset({"content", "recipe", "given", "understood", "problems", "value"})
WITHOUT_NAMES = ("finished", ANONYMOUS)  # answers that are sent, and nobody knows whose they are
Row = dict[str, Any]
Rows = dict[str, list[Row]]

# What the page shows of each section, in this order; the JSON has every column.
SHOWN: Mapping[str, tuple[str, ...]] = {
    "consents": ("purpose", "given_at", "withdrawn_at", "text_version"),
    "signups": (
        *("title", "starts_at", "answer", "answered_at", "guests", "note", "remind", "attended"),
    ),
    "visits": ("title", "starts_at", "place", "asked_at", "reply"),
    "surveys": (
        *("survey", "mode", "state", "invited_at", "opened_at", "started_at", "finished_at"),
        *("reminders", "next_at", "closes_at"),
    ),
    "answers": ("form", "question", "answer", "answered_at"),
    "own_words": ("survey", "question", "text", "review"),
    "wishes": (
        *("made_at", "kind", "wishes", "content", "title", "unit", "nameless", "standing"),
        *("changed_at", "read_at", "outcome"),
    ),
    "wish_notes": ("made_at", "from_alumnus", "text"),
    "register": (
        *("source", "reference", "name", "unit", "field", "qualification", "graduation_year"),
        *("expected_year", "region", "language", "made_at", "opened_at", "joined_at"),
    ),
    "register_lines": ("line", "given", "understood"),
    "application": ("asked_at", "unit", "state", "decided_at", "reason"),
    "links": ("occasion", "unit", "opened_at", "registered_at"),
    "askings": ("kind", "due_at", "asked_at"),
    "summaries": ("asked_at", "due_at"),
    "duties": ("unit", "role", "starts_at", "ends_at", "ended_at"),
    "messages": ("made_at", "kind", "state", "content"),
    "told_of": ("made_at", "state", "content"),
    "failures": ("failed_at", "place", "error", "given"),
    "name_words": ("word",),
    "codes": ("made_at", "expires_at", "tries"),
    "looked_at": ("at", "action", "unit"),
    "done": ("at", "action", "subject", "people", "unit"),
    "made_events": ("title", "starts_at", "made_at"),
    "changed_events": ("title", "made_at"),
    "made_event_messages": ("title", "made_at", "people", "content"),
    "made_visits": ("title", "starts_at", "place", "made_at"),
    "added_venues": ("title", "added_at"),
    "made_rounds": ("questionnaire", "mode", "opens_at", "closes_at"),
    "made_series": ("questionnaire", "mode", "state", "made_at"),
    "made_polls": ("survey", "made_at"),
    "saved_audiences": ("name", "made_at"),
    "taken_wishes": ("changed_at", "standing", "unit"),
    "written_help": ("made_at", "text"),
    "made_canned": ("made_at", "name", "text", "language"),
    "made_announcements": ("made_at", "content", "state"),
    "held_announcements": ("made_at", "state"),
    "asked_announcements": ("asked_at", "state"),
    "confirmed_announcements": ("decided_at", "state"),
    "made_campaigns": ("made_at", "content"),
    "made_invitations": ("occasion", "unit", "made_at"),
    "made_plans": ("title", "made_at"),
    "made_recurring": ("name", "made_at"),
    "made_imports": ("file_name", "total", "made_at"),
    "entered": ("made_at", "unit"),
    "decided": ("decided_at", "state", "unit"),
    "given_duties": ("given_at", "unit", "role"),
    "made_links": ("made_at", "unit", "role", "expires_at", "used_at"),
    "handed_over": ("offered_at", "unit", "state", "moved_at", "text"),
    "taken_over": ("offered_at", "unit", "state", "moved_at"),
}
FACTS = frozenset({"person", "register", "application"})  # few rows of many columns: told as pairs


def gather(house: House, tx: Transaction, args: Args) -> OwnData:
    """Return everything stored about a person, and its words; NothingToMake if they have left."""
    person = people.by_id(tx, int(args["person"] or 0))
    if person is None:
        raise NothingToMake
    words, at = Words(house, person.language), datetime.fromtimestamp(args["at"], UTC)
    rows = _rows(words, tx, person, at)
    empty = ", ".join(words.part(one) for one in SHOWN if not rows[one])
    day = dates.local_day(args["at"], house.organisation.zone)
    return OwnData(
        file_name=f"{words.plain('mydata-file')}-{day.isoformat()}",
        language="fi" if person.language == PLAIN else person.language,
        title=words.plain("mydata-title"),
        intro=(*_intro(words, at), *_untold(words, rows)),
        parts=tuple(_part(words, name, rows[name]) for name in ("person", *SHOWN) if rows[name]),
        ending=words.plain("mydata-empty", names=empty) if empty else "",
        stored={
            "format": FORMAT,
            "made_at": at.isoformat(),
            "organisation": house.organisation.name[person.language],
            "language": person.language,
            **{name: [_told(words, row) for row in some] for name, some in rows.items()},
        },
    )


def _intro(words: Words, at: datetime) -> tuple[str, ...]:
    school = words.house.organisation
    time = dates.full(at, words.language, school.zone)
    name = school.name[words.language]
    return (
        words.plain("mydata-intro", organisation=name, time=time),
        words.plain("mydata-rights", email=school.contact.email),
    )


def _untold(words: Words, rows: Rows) -> tuple[str, ...]:
    """Return why answers are not here that nobody can tell from those of others."""
    sent = [one for one in rows["surveys"] if (one["state"], one["mode"]) == WITHOUT_NAMES]
    return (words.plain("mydata-anonymous"),) if sent else ()


def _rows(words: Words, tx: Transaction, person: Person, at: datetime) -> Rows:
    rows = own_data.everything(tx, person.id, person.telegram_id)
    rows["answers"] = answered.in_words(words.house, tx, person, rows, at)
    for row in rows["own_words"]:
        row["question_id"] = row["question"]
        row["question"] = words.question(row["snapshot"], row["question"])
    for row in (*rows["surveys"], *rows["own_words"]):
        row["survey"] = words.questionnaire(row.pop("snapshot"))
    for row in rows["made_campaigns"]:
        snapshot = row.pop("snapshot")
        row["content"] = words.questionnaire(snapshot) if snapshot else said(row["content"])
    for row in rows["made_announcements"]:
        row["content"] = said(row["content"])
    for row in rows["made_polls"]:
        row["survey"] = words.questionnaire(row["content"])
    for row in rows["wishes"]:
        row["wishes"] = words.wishes(row["wishes"])
    return {name: [_unpacked(row) for row in some] for name, some in rows.items()}


def _unpacked(row: Row) -> Row:
    """Return the row with what is stored as JSON unpacked."""
    return {
        name: _unpack(value) if name in WRITTEN_AS_JSON else value for name, value in row.items()
    }


def _unpack(value: Any) -> Any:
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value  # an announcement's words stand as they are


def _told(words: Words, row: Row) -> Row:
    """Return the row for machines: times in ISO 8601, and beside each code its words."""
    told: Row = {}
    for name, value in row.items():
        told[name] = words.iso(name, value)
        if words.is_code(name, value):
            told[f"{name}_in_words"] = words.of(name, value)
    return told


def _part(words: Words, name: str, rows: list[Row]) -> Part:
    heading = words.part(name)
    columns = SHOWN.get(name) or tuple(rows[0])
    if name in FACTS:
        pairs = tuple(
            (words.plain(label_key(one)), words.of(one, row[one]))
            for row in rows
            for one in columns
            if row[one] is not None
        )
        return Part(heading, (), pairs)
    labels = tuple(words.plain(label_key(one)) for one in columns)
    return Part(heading, labels, tuple(tuple(words.of(c, row[c]) for c in columns) for row in rows))
