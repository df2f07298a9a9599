"""The outbox: everything that is to be said to Telegram waits here as a row."""

import json
from collections.abc import Mapping
from typing import Any

from storage.reminders import Reminder
from storage.transaction import Transaction

# Priorities: an answer to a person never waits for a broadcast.
REPLY, REMINDER, BROADCAST = 0, 1, 2


def add_call(  # noqa: PLR0913 - the columns of a row, by their names
    tx: Transaction,
    *,
    chat_id: int,
    method: str,
    params: Mapping[str, Any],
    now: int,
    person_id: int | None = None,
    subject: int = 0,
    vanishes: bool = False,
    recipe: Mapping[str, Any] | None = None,
    due_at: int | None = None,
    unasked: bool = False,
    about: int | None = None,
) -> int:
    """Add one Bot API call; ``params`` lack the chat. One that vanishes leaves no row behind.

    ``subject`` is the campaign whose card it is, or, of what is unasked, the survey round that it
    reminds of: such words are made when they are sent. ``recipe`` says what dispatch makes for the
    call or fetches with it. What is ``unasked`` counts in the person's contact budget and waits
    behind answers; ``due_at`` (UTC epoch seconds) is when it may go, at once if not given. What is
    ``about`` somebody else goes unsent when that person is erased.
    """
    return tx.insert(
        """INSERT INTO outbox (person_id, chat_id, priority, due_at, kind, subject, method,
            content, vanishes, recipe, unasked, about, made_at)
        VALUES (:person_id, :chat_id, :priority, :due_at, 'call', :subject, :method, :content,
            :vanishes, :recipe, :unasked, :about, :now)
        RETURNING id""",
        person_id=person_id,
        chat_id=chat_id,
        priority=REMINDER if unasked else REPLY,
        due_at=now if due_at is None else due_at,
        recipe=None if recipe is None else json.dumps(recipe, ensure_ascii=False),
        unasked=int(unasked),
        about=about,
        now=now,
        subject=subject,
        method=method,
        content=json.dumps(params, ensure_ascii=False),
        vanishes=int(vanishes),
    )


def add_reminders(tx: Transaction, reminder: Reminder, *, now: int, expires_at: int) -> int:
    """Add a row for each who wants this reminder and has not had it; return how many.

    They come, or have seats on offer, since before it fell due: later answers need no reminding.
    """
    return tx.run(
        """INSERT INTO outbox (person_id, chat_id, priority, due_at, expires_at, kind, subject,
            made_at)
        SELECT p.id, p.telegram_id, :priority, :now, :expires_at, 'reminder', :reminder_id, :now
        FROM rsvp JOIN person p ON p.id = rsvp.person_id
        WHERE rsvp.event_id = :event_id AND p.unreachable_at IS NULL
            AND (rsvp.remind = 'all' OR (rsvp.remind = 'day' AND :kind = 'day_before'))
            AND ((rsvp.answer = 'coming' AND rsvp.answered_at <= :due_at)
                OR (rsvp.offered > 0 AND rsvp.offered_at <= :due_at AND rsvp.offered_until > :now))
        ON CONFLICT DO NOTHING""",
        priority=REMINDER,
        now=now,
        expires_at=expires_at,
        reminder_id=reminder.id,
        event_id=reminder.event_id,
        kind=reminder.kind,
        due_at=reminder.due_at,
    )


def next_dues(tx: Transaction) -> tuple[int | None, int | None, int | None]:
    """Return when the next waiting row of each priority falls due, UTC epoch seconds.

    Of campaigns, those that may go on: not paused, and not waiting for the first few's outcomes.
    """
    waiting = """SELECT min(due_at) FROM outbox
        WHERE state = 'pending' AND campaign_id IS NULL AND priority = :priority"""
    campaigns = """SELECT min((SELECT min(due_at) FROM outbox WHERE state = 'pending'
            AND campaign_id IS NOT NULL AND campaign_id = campaign.id))
        FROM campaign WHERE state IN ('filling', 'sending') AND paused_at IS NULL
            AND (trial IS NULL OR trial > sent + failed + unknown + (SELECT count(*) FROM outbox o
                WHERE o.state = 'sending' AND o.campaign_id = campaign.id))"""
    return (
        tx.value(waiting, priority=REPLY),
        tx.value(waiting, priority=REMINDER),
        tx.value(campaigns),
    )
