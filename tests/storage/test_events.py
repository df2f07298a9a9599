"""Events, answers and reminders as storage keeps them."""

from storage import events, outbox, people, reminders, rsvps
from storage.audience import Audience
from storage.database import Database
from storage.transaction import Transaction
from tests.events.conftest import NOW, START, db
from tests.events.steps import answers, joins, publishes

__all__ = ["db"]


async def test_an_event_concerns_its_audience_and_those_who_have_answered(db: Database) -> None:
    """Others do not see it in their list; whoever came by a link and answered does."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx, audience=Audience(units=("oulu",), languages=("sv", "en")))
        event = events.by_id(tx, event_id)
        assert event is not None
        linnea, aino = joins(tx, 1, "sv"), joins(tx, 2, "fi")
        far = joins(tx, 3, "sv", unit="kokkola")
        assert [events.concerns(tx, event, p) for p in (linnea, aino, far)] == [True, False, False]
        rsvps.save(tx, event_id, aino, "maybe", NOW)
        assert events.concerns(tx, event, aino)

    await db.write(story)


async def test_an_audience_of_another_events_guests_is_not_mixed_up(db: Database) -> None:
    """Answers to the earlier event decide who is meant, not answers to this one."""

    def story(tx: Transaction) -> None:
        earlier = publishes(tx)
        aino, onni = answers(tx, earlier, 1), joins(tx, 2)
        sequel = publishes(tx, audience=Audience(event=earlier, event_answers=("coming",)))
        event = events.by_id(tx, sequel)
        assert event is not None
        assert [events.concerns(tx, event, p) for p in (aino, onni)] == [True, False]

    await db.write(story)


async def test_publishing_and_cancelling_happen_once(db: Database) -> None:
    """Only the first of two presses changes anything; a published event cannot be discarded."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        assert not events.publish(tx, event_id, NOW)
        assert not events.discard(tx, event_id)
        assert [event_id] == [event.id for event in events.coming(tx, START - 1)]
        assert events.coming(tx, START) == []
        assert [events.cancel(tx, event_id, NOW) for _ in range(2)] == [True, False]
        assert events.coming(tx, NOW) == []

    await db.write(story)


async def test_the_newest_answer_counts(db: Database) -> None:
    """A person is in one of the three numbers, however often they change."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        aino = answers(tx, event_id, 1, "coming")
        answers(tx, event_id, 2, "maybe")
        assert rsvps.Counts(1, 1, 0) == rsvps.counts(tx, event_id)
        rsvps.save(tx, event_id, aino, "cannot", NOW)
        assert rsvps.Counts(0, 1, 1) == rsvps.counts(tx, event_id)
        assert rsvps.of_person(tx, event_id, aino) == "cannot"

    await db.write(story)


async def test_a_cancelled_event_takes_its_reminders_along(db: Database) -> None:
    """Open reminders are dropped, and messages that wait in the outbox are not sent."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        answers(tx, event_id, 1)
        first = reminders.of_event(tx, event_id)[0]
        outbox.add_reminders(tx, first, now=NOW, expires_at=START)
        reminders.done(tx, first.id, NOW)
        reminders.cancel_of_event(tx, event_id, NOW)
        found = [(one.state, one.reason) for one in reminders.of_event(tx, event_id)]
        assert found == [("done", None), ("dropped", "cancelled")]
        assert tx.value("SELECT state FROM outbox WHERE kind = 'reminder'") == "cancelled"
        assert reminders.due(tx, START) == []

    await db.write(story)


async def test_those_who_meant_to_come_are_told_in_their_language(db: Database) -> None:
    """Coming and Maybe hear of it, each once; Can't, and the unreachable, do not."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        answers(tx, event_id, 1, "coming")
        answers(tx, event_id, 2, "maybe")
        answers(tx, event_id, 3, "cannot")
        answers(tx, event_id, 4, "coming")
        people.unreachable(tx, 4, "blocked", NOW)
        onni = answers(tx, event_id, 5, "maybe")
        people.set_language(tx, onni, "sv")
        told = 0
        for group in rsvps.expected_groups(tx, event_id):
            params = {"text": {"fi": "Peruttu", "sv": "Inställt"}[group.language]}
            told += rsvps.tell_expected(
                tx, event_id, group, params, now=NOW, due_at=NOW, expires_at=NOW + 1
            )
        assert told == 3
        rows = tx.all("SELECT chat_id, content FROM outbox ORDER BY chat_id")
        assert [row[0] for row in rows] == [1, 2, 5]
        assert rows[-1][1] == '{"text": "Inställt"}'

    await db.write(story)
