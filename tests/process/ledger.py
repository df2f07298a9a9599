"""The bot's own books, read with the key after it has ended."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.clock import Clock
from handlers.house import House
from storage import (
    campaigns,
    consents,
    events,
    forms,
    notices,
    outbox,
    people,
    reminders,
    rsvps,
    surveys,
)
from storage.audience import Audience
from storage.campaigns import Campaign
from storage.consents import MEMBERSHIP, Consent
from storage.database import Database
from storage.people import Person
from storage.transaction import Transaction
from tests.process.processes import KEY


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Database]:
    """Open the database of the bot of this folder; nothing else may have it open."""
    path = folder / "data" / "alumni.db"
    async with await Database(path, KEY, readers=1).open(Clock().seconds()) as db:
        yield db


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who has joined before the story begins."""

    telegram_id: int
    language: str
    wants: tuple[str, ...] = ()


def settle(tx: Transaction, house: House, members: Sequence[Member], now: int) -> None:
    """Let them have joined and read the notice, with the consents that they gave."""
    notices.told(tx, house.organisation.privacy.version, now)
    unit = house.organisation.units[0].id
    rows: list[dict[str, object]] = [
        {
            "telegram_id": one.telegram_id,
            "language": one.language,
            "name": "Testi",
            "unit": unit,
            "field": house.organisation.fields[0].code,
            "graduation_year": 2020,
            "studying": 0,
            "region": None,
            "now": now,
        }
        for one in members
    ]
    people.insert_many(tx, rows)
    for one in members:
        person = people.by_telegram(tx, one.telegram_id)
        assert person is not None
        for purpose in (MEMBERSHIP, *one.wants):
            consents.give(tx, person.id, Consent(purpose, "test", one.language, now))


def leave_sending(tx: Transaction, chat: int, card: int, words: Sequence[str], now: int) -> None:
    """Leave edits of one card as two crashes leave them: the first was under way both times."""
    for number, text in enumerate(words):
        params = {"message_id": card, "text": text}
        row = outbox.add_call(tx, chat_id=chat, method="editMessageText", params=params, now=now)
        tx.run(
            "UPDATE outbox SET state = 'sending', doubts = :doubts WHERE id = :id",
            doubts=int(number == 0),
            id=row,
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """What must be empty, whatever has happened, and the updates that have had their turn."""

    failures: list[str]
    left_sending: int
    left_waiting: list[str]
    updates: list[int]


def loss(tx: Transaction) -> Loss:
    """Read what may have been lost."""
    waiting = tx.all(
        """SELECT method, content FROM outbox
        WHERE state = 'pending' AND method IS NOT 'setMyCommands'"""  # menus are in no haste
    )
    return Loss(
        failures=[f"{row[0]}: {row[1]}" for row in tx.all("SELECT place, error FROM failure")],
        left_sending=tx.value("SELECT count(*) FROM outbox WHERE state = 'sending'"),
        left_waiting=[f"{row[0]}: {row[1]}" for row in waiting],
        updates=[row[0] for row in tx.all("SELECT update_id FROM done_update ORDER BY update_id")],
    )


def joined(tx: Transaction, telegram_id: int) -> tuple[Person | None, set[str]]:
    """Return what is kept of a person, and the purposes that they agreed to."""
    person = people.by_telegram(tx, telegram_id)
    return person, set(consents.in_force(tx, person.id)) if person is not None else set()


def answered(tx: Transaction, telegram_id: int, form: str, subject: int) -> dict[str, Any]:
    """Return what a person has answered in a form."""
    person = people.by_telegram(tx, telegram_id)
    session = forms.latest(tx, person.id, form, subject) if person is not None else None
    if session is None:
        return {}
    return {name: one.value for name, one in forms.answers(tx, session.id).items()}


def round_counts(tx: Transaction) -> surveys.Counts:
    """Count the respondents of the first round."""
    return surveys.counts(tx, 1)


def without_names(tx: Transaction) -> list[dict[str, Any]]:
    """Return the answers of every anonymous sheet."""
    return [json.loads(row[0]) for row in tx.all("SELECT answers FROM anonymous_sheet")]


@dataclass(frozen=True, slots=True)
class Broadcast:
    """The first campaign, and the state of each person's delivery by their Telegram id."""

    campaign: Campaign
    deliveries: dict[int, str]


def broadcast(tx: Transaction) -> Broadcast:
    """Read the first campaign and its deliveries."""
    campaign = campaigns.by_id(tx, 1)
    assert campaign is not None
    rows = tx.all("SELECT chat_id, state FROM outbox WHERE campaign_id = 1")
    assert len({row[0] for row in rows}) == len(rows), "somebody has two deliveries"
    return Broadcast(campaign, {row[0]: row[1] for row in rows})


EVENT = 1


def arrange(
    tx: Transaction,
    title: str,
    starts_at: int,
    now: int,
    *,
    capacity: int | None = None,
    given: Mapping[int, str] | None = None,
    remind_at: int | None = None,
) -> None:
    """Publish an event for everyone, with these answers by Telegram id, perhaps with a reminder."""
    maker = tx.value("SELECT min(id) FROM person")
    event_id = events.draft(
        tx,
        title=title,
        starts_at=starts_at,
        place="Oulu",
        description=None,
        capacity=capacity,
        unit=None,
        audience=Audience(),
        made_by=maker,
        now=now,
    )
    events.publish(tx, event_id, now)
    for telegram_id, answer in (given or {}).items():
        person = people.by_telegram(tx, telegram_id)
        assert person is not None
        rsvps.save(tx, event_id, person.id, answer, now - 60)
    if remind_at is not None:
        reminders.add(tx, event_id, reminders.TWO_HOURS, remind_at)


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers to the event, seats on offer, and doubts about offers; by Telegram id."""

    of: dict[int, str]
    offered: int
    doubts: dict[int, int]


def answers(tx: Transaction) -> Answered:
    """Read what became of the event's seats."""
    rows = tx.all(
        """SELECT p.telegram_id, r.answer, r.offered FROM rsvp r JOIN person p
        ON p.id = r.person_id WHERE r.event_id = :id""",
        id=EVENT,
    )
    doubts = tx.all(
        "SELECT chat_id, sum(doubts) FROM outbox WHERE priority = :priority GROUP BY chat_id",
        priority=outbox.REMINDER,
    )
    return Answered(
        of={row[0]: row[1] for row in rows},
        offered=sum(row[2] for row in rows),
        doubts={row[0]: row[1] for row in doubts},
    )


def reminded(tx: Transaction) -> dict[int, tuple[str, int]]:
    """Return the state of each person's reminder, and how often it was in doubt."""
    rows = tx.all("SELECT chat_id, state, doubts FROM outbox WHERE kind = 'reminder'")
    assert len({row[0] for row in rows}) == len(rows)
    return {row[0]: (row[1], row[2]) for row in rows}
