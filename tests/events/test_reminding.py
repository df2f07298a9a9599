"""Reminders: at their time, once, to those who come, and decided again when they are sent."""

import pytest

from handlers.calls import Call, Withheld
from handlers.events import reminding
from handlers.house import House
from storage import deliveries, events, people, reminders, rsvps
from storage.database import Database
from storage.deliveries import Claim
from storage.transaction import Transaction
from tests.events.conftest import HELSINKI, NOW, START
from tests.events.steps import answers, publishes

DAY_BEFORE = START - 30 * 3600 - 1800
HOUR, DAY = 3600, 24 * 3600


def claims(tx: Transaction, now: int) -> list[Claim]:
    """Take what waits, as dispatch does."""
    return deliveries.claim_waiting(tx, 1, now, 100)


async def test_only_those_who_come_are_reminded(db: Database, house: House) -> None:
    """Maybe and Can't get no reminder."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino = answers(tx, event, 1, "coming")
        answers(tx, event, 2, "maybe")
        answers(tx, event, 3, "cannot")
        reminding.step(house, tx, DAY_BEFORE - 1)
        assert claims(tx, DAY_BEFORE) == []
        reminding.step(house, tx, DAY_BEFORE)
        assert [aino] == [claim.person_id for claim in claims(tx, DAY_BEFORE)]

    await db.write(story)


async def test_nobody_is_reminded_twice(db: Database, house: House) -> None:
    """However often the clock ticks, each person gets each reminder once."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        for now in range(DAY_BEFORE - 300, START + 300, 60):
            reminding.step(house, tx, now)
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
        (START + 30 * DAY, [("dropped", "begun"), ("dropped", "begun")]),
    ],
)
async def test_what_was_due_while_the_bot_was_away(
    db: Database, house: House, back_at: int, expected: list[tuple[str, str | None]]
) -> None:
    """It is caught up while it helps, and closed with its reason when it does not."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        reminding.step(house, tx, back_at)
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
        reminding.step(house, tx, DAY_BEFORE)
        [claim] = claims(tx, DAY_BEFORE)
        people.set_language(tx, aino, language)
        call = reminding.render(house, tx, claim, DAY_BEFORE)
        assert isinstance(call, Call)
        assert asks in call.params["text"]
        assert "2026" in call.params["text"]
        assert "Torikatu 1, Oulu" in call.params["text"]
        assert sum(len(row) for row in call.params["reply_markup"]["inline_keyboard"]) == 3

    await db.write(story)


async def test_a_change_of_mind_reaches_the_waiting_reminder(db: Database, house: House) -> None:
    """Whoever answers Can't between the tick and the sending hears nothing more."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino = answers(tx, event, 1)
        reminding.step(house, tx, DAY_BEFORE)
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
        reminding.step(house, tx, DAY_BEFORE)
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
        reminding.step(house, tx, START - 7200)
        [claim] = claims(tx, START - 7200)
        assert claim.expires_at == START
        expected = Withheld("expired", "begun")
        assert expected == reminding.render(house, tx, claim, START)

    await db.write(story)


async def test_coming_after_the_day_before_message_brings_no_stale_one(
    db: Database, house: House
) -> None:
    """A reminder goes to those who came at its time; later ones get the next reminder only."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        reminding.step(house, tx, DAY_BEFORE)
        onni = answers(tx, event, 1)
        reminding.step(house, tx, DAY_BEFORE + 60)
        assert claims(tx, DAY_BEFORE + 60) == []
        reminding.step(house, tx, START - 7200)
        assert [onni] == [claim.person_id for claim in claims(tx, START - 7200)]

    await db.write(story)


async def kinds_of(db: Database, event: int) -> list[tuple[str, str, str | None]]:
    """Return the reminders of an event: kind, state and reason."""
    found = await db.read(reminders.of_event, event)
    return [(one.kind, one.state, one.reason) for one in found]


def moves(tx: Transaction, event_id: int, now: int, **fields: object) -> None:
    """Change an event and plan its reminders anew, as a coordinator's change does."""
    events.change(tx, event_id, **fields)
    event = events.by_id(tx, event_id)
    assert event is not None
    reminding.plan(tx, event, HELSINKI, now)


async def test_an_open_reminder_moves_with_its_event(db: Database, house: House) -> None:
    """There is one open reminder of a kind, at the new time; nobody hears of the old one."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino = answers(tx, event, 1)
        moves(tx, event, NOW, starts_at=START + DAY)
        reminding.step(house, tx, DAY_BEFORE)
        assert claims(tx, DAY_BEFORE) == []
        reminding.step(house, tx, DAY_BEFORE + DAY)
        assert [aino] == [claim.person_id for claim in claims(tx, DAY_BEFORE + DAY)]

    await db.write(story)
    assert await kinds_of(db, 1) == [("day_before", "done", None), ("two_hours", "open", None)]


async def test_an_event_that_moves_far_is_reminded_of_anew(db: Database, house: House) -> None:
    """Who was asked about one day is asked again about another a week later."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        reminding.step(house, tx, DAY_BEFORE)
        assert len(claims(tx, DAY_BEFORE)) == 1
        moves(tx, event, DAY_BEFORE + HOUR, starts_at=START + 7 * DAY)
        reminding.step(house, tx, DAY_BEFORE + 7 * DAY)
        assert len(claims(tx, DAY_BEFORE + 7 * DAY)) == 1

    await db.write(story)


async def test_half_an_hour_later_is_no_second_reminder(db: Database, house: House) -> None:
    """The change itself is told; that the event begins soon has been said."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        for now in (DAY_BEFORE, START - 7200):
            reminding.step(house, tx, now)
        assert len(claims(tx, START)) == 2
        moves(tx, event, START - 7000, starts_at=START + 1800)
        reminding.step(house, tx, START)
        assert claims(tx, START) == []

    await db.write(story)


async def test_a_reminder_that_waits_when_its_event_moves_is_withheld(
    db: Database, house: House
) -> None:
    """It was of a day on which nothing happens any more."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        reminding.step(house, tx, DAY_BEFORE)
        [claim] = claims(tx, DAY_BEFORE)
        moves(tx, event, DAY_BEFORE, starts_at=START + 7 * DAY)
        expected = Withheld("cancelled", "moved")
        assert expected == reminding.render(house, tx, claim, DAY_BEFORE)

    await db.write(story)


async def test_what_the_organiser_wants_no_more_is_dropped(db: Database, house: House) -> None:
    """Reminders that are turned off close with that reason; turned on again, they are planned."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        moves(tx, event, NOW, reminders=("two_hours",))
        reminding.step(house, tx, DAY_BEFORE)
        moves(tx, event, DAY_BEFORE - HOUR, reminders=("day_before",))

    await db.write(story)
    assert sorted(await kinds_of(db, 1)) == [
        ("day_before", "dropped", "not wanted"),
        ("day_before", "open", None),
        ("two_hours", "dropped", "not wanted"),
    ]


async def test_an_event_moved_close_has_only_the_reminders_ahead(
    db: Database, house: House
) -> None:
    """What would have been due by now is closed, not sent late."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        answers(tx, event, 1)
        moves(tx, event, NOW, starts_at=NOW + 5 * HOUR)
        reminding.step(house, tx, NOW + HOUR)
        assert claims(tx, NOW + HOUR) == []

    await db.write(story)
    expected = [("day_before", "dropped", "moved"), ("two_hours", "open", None)]
    assert expected == sorted(await kinds_of(db, 1))


async def test_each_gets_the_reminders_they_want(db: Database, house: House) -> None:
    """All, only the day before, or none; looked at again when the words are made."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        people_ids = [answers(tx, event, number) for number in (1, 2, 3)]
        for person_id, choice in zip(people_ids, ("all", "day", "none"), strict=True):
            rsvps.set_field(tx, event, person_id, remind=choice)
        reminding.step(house, tx, DAY_BEFORE)
        found = claims(tx, DAY_BEFORE)
        assert people_ids[:2] == [claim.person_id for claim in found]
        rsvps.set_field(tx, event, people_ids[1], remind="none")
        expected = Withheld("cancelled", "not wanted")
        assert expected == reminding.render(house, tx, found[1], DAY_BEFORE)
        reminding.step(house, tx, START - 7200)
        assert people_ids[:1] == [claim.person_id for claim in claims(tx, START - 7200)]

    await db.write(story)


def offers(tx: Transaction, event_id: int, person_id: int, until: int) -> None:
    """Put a seat on offer to somebody who waits in line."""
    tx.run(
        """UPDATE rsvp SET answer = 'waiting', line = 1, offered = 1, offered_at = :now,
            offered_until = :until WHERE event_id = :event_id AND person_id = :person_id""",
        now=NOW,
        until=until,
        event_id=event_id,
        person_id=person_id,
    )


@pytest.mark.parametrize(
    ("language", "waits"), [("fi", "Vapautunut paikka"), ("sv", "En ledig plats väntar")]
)
async def test_who_has_a_seat_on_offer_is_reminded_in_words_of_its_own(
    db: Database, house: House, language: str, waits: str
) -> None:
    """They are never reminded as if they came: they are told until when the seat is theirs."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        onni, sara = answers(tx, event, 1), answers(tx, event, 2)
        people.set_language(tx, onni, language)
        offers(tx, event, onni, DAY_BEFORE + 3 * HOUR)
        offers(tx, event, sara, DAY_BEFORE)
        reminding.step(house, tx, DAY_BEFORE)
        [claim] = claims(tx, DAY_BEFORE)
        assert claim.person_id == onni
        call = reminding.render(house, tx, claim, DAY_BEFORE)
        assert isinstance(call, Call)
        assert waits in call.params["text"]
        pressed = [
            row[0]["callback_data"] for row in call.params["reply_markup"]["inline_keyboard"]
        ]
        assert pressed[0].endswith("accept")
        late = reminding.render(house, tx, claim, DAY_BEFORE + 3 * HOUR)
        assert late == Withheld("cancelled", "not coming")

    await db.write(story)


async def test_who_waits_without_an_offer_is_not_reminded(db: Database, house: House) -> None:
    """A reminder would sound as if there were a seat."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        onni = answers(tx, event, 1)
        offers(tx, event, onni, DAY_BEFORE + HOUR)
        tx.run("UPDATE rsvp SET offered = 0, offered_until = NULL")
        reminding.step(house, tx, DAY_BEFORE)
        assert claims(tx, DAY_BEFORE) == []

    await db.write(story)


async def test_who_answered_while_the_bot_was_away_is_not_reminded_late(
    db: Database, house: House
) -> None:
    """The answer came after the reminder's time: there is nothing left to be reminded of."""

    def story(tx: Transaction) -> None:
        event = publishes(tx)
        aino, onni = answers(tx, event, 1), answers(tx, event, 2)
        rsvps.save(tx, event, onni, "coming", DAY_BEFORE + HOUR)
        reminding.step(house, tx, DAY_BEFORE + 2 * HOUR)
        assert [aino] == [claim.person_id for claim in claims(tx, DAY_BEFORE + 2 * HOUR)]

    await db.write(story)
