"""Reminders: at their time, once, to those who come, and decided again when they are sent."""

import pytest

from handlers.calls import Call, Withheld
from handlers.events import reminding
from handlers.house import House
from storage import deliveries, events, people, reminders, rsvps
from storage.database import Database
from storage.deliveries import Claim
from storage.transaction import Transaction
from tests.events.conftest import START
from tests.events.steps import answers, publishes

DAY_BEFORE = START - 30 * 3600 - 1800
HOUR = 3600


def claims(tx: Transaction, now: int) -> list[Claim]:
    """Take what waits, as dispatch does."""
    return deliveries.claim_waiting(tx, 1, now, 100)


async def test_only_those_who_come_are_reminded(db: Database) -> None:
    """Maybe and Can't get no reminder."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino = answers(tx, event, 1, "coming")
        answers(tx, event, 2, "maybe")
        answers(tx, event, 3, "cannot")
        reminding.remind(tx, DAY_BEFORE - 1)
        assert claims(tx, DAY_BEFORE) == []
        reminding.remind(tx, DAY_BEFORE)
        assert [aino] == [claim.person_id for claim in claims(tx, DAY_BEFORE)]

    await db.write(story)


async def test_nobody_is_reminded_twice(db: Database) -> None:
    """However often the clock ticks, each person gets each reminder once."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        for now in range(DAY_BEFORE - 300, START + 300, 60):
            reminding.remind(tx, now)
        assert [
            (found := reminders.by_id(tx, claim.subject)) and found.kind
            for claim in claims(tx, START)
        ] == ["day_before", "two_hours"]

    await db.write(story)


@pytest.mark.parametrize(
    ("back_at", "expected"),
    [
        (START - 6 * HOUR, [("done", None), ("open", None)]),
        (START - 3 * HOUR, [("dropped", "late"), ("open", None)]),
        (START - HOUR, [("dropped", "late"), ("done", None)]),
        (START, [("dropped", "begun"), ("dropped", "begun")]),
        (START + 30 * 24 * HOUR, [("dropped", "begun"), ("dropped", "begun")]),
    ],
)
async def test_what_was_due_while_the_bot_was_away(
    db: Database, back_at: int, expected: list[tuple[str, str | None]]
) -> None:
    """It is caught up while it helps, and closed with its reason when it does not."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        reminding.remind(tx, back_at)
        assert expected == [(r.state, r.reason) for r in reminders.of_event(tx, event)]

    await db.write(story)


@pytest.mark.parametrize(
    ("language", "asks"),
    [
        ("fi", "Tuletko yhä?"),
        ("fi-simple", "Tuletko yhä?"),
        ("sv", "Kommer du fortfarande?"),
        ("en", "Are you still coming?"),
    ],
)
async def test_the_words_are_in_the_language_of_now(
    db: Database, house: House, language: str, asks: str
) -> None:
    """Who has changed the language since gets the reminder in the new one."""

    def story(tx: Transaction) -> None:
        aino = answers(tx, publishes(tx), 1)
        reminding.remind(tx, DAY_BEFORE)
        [claim] = claims(tx, DAY_BEFORE)
        people.set_language(tx, aino, language)
        call = reminding.render(house, tx, claim, DAY_BEFORE)
        assert isinstance(call, Call)
        assert asks in call.params["text"]
        assert "2026" in call.params["text"]
        assert "Torikatu 1, Oulu" in call.params["text"]
        assert sum(len(row) for row in call.params["reply_markup"]["inline_keyboard"]) == 2

    await db.write(story)


async def test_a_change_of_mind_reaches_the_waiting_reminder(db: Database, house: House) -> None:
    """Whoever answers Can't between the tick and the sending hears nothing more."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino = answers(tx, event, 1)
        reminding.remind(tx, DAY_BEFORE)
        [claim] = claims(tx, DAY_BEFORE)
        rsvps.save(tx, event, aino, "cannot", DAY_BEFORE)
        expected = Withheld("cancelled", "not coming")
        assert expected == reminding.render(house, tx, claim, DAY_BEFORE)

    await db.write(story)


async def test_a_reminder_in_someones_hands_is_withheld_from_a_cancelled_event(
    db: Database, house: House
) -> None:
    """Even a reminder that was already taken for sending asks once more."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        reminding.remind(tx, DAY_BEFORE)
        [claim] = claims(tx, DAY_BEFORE)
        events.cancel(tx, event, DAY_BEFORE)
        expected = Withheld("cancelled", "cancelled")
        assert expected == reminding.render(house, tx, claim, DAY_BEFORE)

    await db.write(story)


async def test_a_reminder_that_waited_too_long_expires(db: Database, house: House) -> None:
    """Once the event has begun nobody is told that it is about to."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        reminding.remind(tx, START - 7200)
        [claim] = claims(tx, START - 7200)
        assert claim.expires_at == START
        expected = Withheld("expired", "begun")
        assert expected == reminding.render(house, tx, claim, START)

    await db.write(story)


async def test_coming_after_the_day_before_message_brings_no_stale_one(db: Database) -> None:
    """A reminder goes to those who came at its time; later ones get the next reminder only."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        reminding.remind(tx, DAY_BEFORE)
        onni = answers(tx, event, 1)
        reminding.remind(tx, DAY_BEFORE + 60)
        assert claims(tx, DAY_BEFORE + 60) == []
        reminding.remind(tx, START - 7200)
        assert [onni] == [claim.person_id for claim in claims(tx, START - 7200)]

    await db.write(story)
