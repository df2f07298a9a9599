"""What organisers write to those who have answered an event, one group of answers at a time."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from storage.outbox import REMINDER
from storage.rsvps import Group
from storage.transaction import Transaction

SIGNED_UP, CAME = "signed_up", "came"
# To whom, by the name of the choice; who said Maybe or Can't has not signed up for anything, so
# gets nothing after turning messages about events off.
WHO: Mapping[str, str] = {
    SIGNED_UP: "rsvp.answer IN ('coming', 'waiting')",
    "coming": "rsvp.answer = 'coming'",
    "waiting": "rsvp.answer = 'waiting'",
    "maybe": "rsvp.answer = 'maybe' AND p.wants_events = 1",
    "cannot": "rsvp.answer = 'cannot' AND p.wants_events = 1",
    CAME: "rsvp.attended = 'came'",
}
UNASKED = frozenset({"maybe", "cannot"})


class Letter(NamedTuple):
    """A message as a group of people gets it; ``params`` lack the chat. Times in UTC seconds."""

    method: str
    params: Mapping[str, Any]
    due_at: int
    expires_at: int | None
    unasked: bool


def _whom(who: str) -> str:
    return f"""FROM rsvp JOIN person p ON p.id = rsvp.person_id
        WHERE rsvp.event_id = :event_id AND {WHO[who]} AND p.unreachable_at IS NULL"""


def how_many(tx: Transaction, event_id: int, who: str) -> int:
    """Count whom a message reaches; KeyError for a group that there is not."""
    return int(tx.value(f"SELECT count(*) {_whom(who)}", event_id=event_id))


def groups(tx: Transaction, event_id: int, who: str) -> list[Group]:
    """Return the groups of language and quiet hours among them."""
    sql = f"SELECT DISTINCT p.language, p.quiet_from, p.quiet_to {_whom(who)}"
    return [Group._make(row) for row in tx.all(sql, event_id=event_id)]


def send(
    tx: Transaction, event_id: int, who: str, group: Group, letter: Letter, *, now: int
) -> int:
    """Write to a group of them in one statement; return how many."""
    return tx.run(
        f"""INSERT INTO outbox (person_id, chat_id, priority, due_at, expires_at, kind, method,
            content, unasked, made_at)
        SELECT p.id, p.telegram_id, :priority, :due_at, :expires_at, 'call', :method, :content,
            :unasked, :now
        {_whom(who)} AND p.language = :language AND p.quiet_from IS :quiet_from
            AND p.quiet_to IS :quiet_to""",
        priority=REMINDER,
        event_id=event_id,
        method=letter.method,
        content=json.dumps(letter.params, ensure_ascii=False),
        due_at=letter.due_at,
        expires_at=letter.expires_at,
        unasked=int(letter.unasked),
        now=now,
        **group._asdict(),
    )


def keep(
    tx: Transaction,
    *,
    event_id: int,
    who: str,
    content: Mapping[str, Any],
    people: int,
    made_by: int,
    now: int,
) -> None:
    """Note what was sent, to whom and to how many."""
    tx.run(
        """INSERT INTO event_message (event_id, answers, content, people, made_by, made_at)
        VALUES (:event_id, :who, :content, :people, :made_by, :now)""",
        event_id=event_id,
        who=who,
        content=json.dumps(content, ensure_ascii=False),
        people=people,
        made_by=made_by,
        now=now,
    )
