"""Who is left out of what, and that nothing else suffers from it."""

from dataclasses import replace

import pytest

from bot.books import Books
from bot.desk import Desk
from bot.lanes import Entry
from config.questionnaire import Questionnaire
from handlers.broadcasts.rendering import Rendering
from handlers.house import House
from handlers.privacy import notices
from storage import campaigns, events, preferences, surveys, withholding
from storage.audience import Audience, recipients
from storage.campaigns import Campaign
from storage.database import Database
from storage.deliveries import Ending
from storage.transaction import Transaction
from tests.broadcasts.conftest import NOW
from tests.broadcasts.test_rendering import a_round

ROOMS = (50, 50, 50)


def filled(tx: Transaction, kind: str, subject: int, now: int = NOW) -> int:
    one = campaigns.start(
        tx,
        kind=kind,
        subject=subject,
        content="" if kind == "round" else "Hei!",
        audience=Audience(),
        made_by=1,
        now=now,
    )
    while campaigns.fill(tx, one, now):
        pass
    return one


def sent(tx: Transaction, house: House, now: int = NOW, outcome: str = "sent") -> list[Entry]:
    """Claim what is due and let it all have this outcome; return what departed."""
    desk = Desk(Rendering(house).render, lambda *_: None)
    entries = desk.turnover(tx, Books(), ROOMS, now).entries
    desk.turnover(tx, Books([Ending(one.claim, outcome) for one in entries]), (0, 0, 0), now)
    return entries


@pytest.fixture
def questionnaire(house: House) -> Questionnaire:
    return house.questionnaires["career_followup"]


async def test_only_those_count_as_invited_to_whom_it_went_out(
    house: House, db: Database, questionnaire: Questionnaire
) -> None:
    """Whoever paused meanwhile was not asked; whoever gets it in the weekly message was."""

    def story(tx: Transaction) -> surveys.Counts:
        round_id = a_round(tx, questionnaire)
        filled(tx, "round", round_id)
        assert surveys.counts(tx, round_id).invited == 4
        preferences.set_pause(tx, 1, NOW + 86400)
        preferences.set_topic(tx, 2, "surveys", on=False)
        preferences.set_pace(tx, 3, "weekly", NOW + 86400)
        sent(tx, house)
        return surveys.counts(tx, round_id)

    assert (await db.write(story)).invited == 2


async def test_whom_telegram_refuses_was_not_asked(
    house: House, db: Database, questionnaire: Questionnaire
) -> None:
    """But whoever has begun by then stays, and so does one who may have got it."""

    def story(tx: Transaction) -> list[int]:
        seen = []
        for outcome in ("failed", "unknown"):
            round_id = a_round(tx, questionnaire)
            filled(tx, "round", round_id)
            surveys.set_state(tx, round_id, 1, "started", NOW)
            sent(tx, house, outcome=outcome)
            seen.append(surveys.counts(tx, round_id).invited)
        return seen

    assert await db.write(story) == [1, 4]


async def test_whom_a_stopped_round_no_longer_reached_was_not_asked(
    db: Database, questionnaire: Questionnaire
) -> None:
    """What waits when a round is stopped is withheld, a chunk at a time."""

    def story(tx: Transaction) -> surveys.Counts:
        round_id = a_round(tx, questionnaire)
        one = filled(tx, "round", round_id)
        campaigns.stop(tx, one, "refused", NOW)
        while withholding.withhold_stopped(tx, NOW, 3):
            pass
        return surveys.counts(tx, round_id)

    assert (await db.write(story)).invited == 0


async def test_what_would_be_too_late_takes_no_room_from_another(
    house: House, db: Database
) -> None:
    """With room for one message, the announcement goes though an event's invitation is withheld."""
    tight = replace(
        house.organisation, messages=replace(house.organisation.messages, weekly_budget=1)
    )

    def story(tx: Transaction) -> tuple[list[int | None], list[Campaign | None]]:
        event = events.draft(
            tx,
            title="Ilta",
            starts_at=NOW + 86400,
            place="Oulu",
            description=None,
            capacity=None,
            unit=None,
            audience=Audience(),
            made_by=1,
            now=NOW,
        )
        events.publish(tx, event, NOW)
        both = filled(tx, "announcement", 0), filled(tx, "event", event)
        departed = sent(tx, replace(house, organisation=tight))
        told = [one.claim.campaign_id for one in departed]
        return told, [campaigns.by_id(tx, one) for one in both]

    told, (first, second) = await db.write(story)
    assert first is not None
    assert second is not None
    assert told == [first.id] * 4
    assert (first.sent, second.withheld, second.state) == (4, 4, "done")


async def test_of_two_changes_of_the_notice_each_is_told_once(house: House, db: Database) -> None:
    """Who has not been told of the first when the second comes hears of the second alone."""

    def version(number: str) -> House:
        privacy = replace(house.organisation.privacy, version=number)
        return replace(house, organisation=replace(house.organisation, privacy=privacy))

    def story(tx: Transaction) -> list[list[int | None]]:
        told: list[list[int | None]] = []
        for number in ("2027-01-01", "2027-01-02"):
            notices.tell_change(version(number), tx, NOW)
            for campaign in campaigns.running(tx):
                while campaigns.fill(tx, campaign.id, NOW):
                    pass
        for number in ("2027-01-02", "2027-01-01", "2027-01-02"):  # gone back to, and on again
            notices.tell_change(version(number), tx, NOW)
            told.append([one.claim.person_id for one in sent(tx, version(number))])
        return told

    assert await db.write(story) == [[1, 2, 3, 4], [], []]


async def test_an_audience_is_gone_through_in_the_order_of_the_table(db: Database) -> None:
    """By another index a count over a million people would hold everybody up for long."""

    def plan(tx: Transaction) -> list[str]:
        condition, values = recipients(Audience(units=("oulu",)), "news")
        sql = f"EXPLAIN QUERY PLAN SELECT 1 FROM person p WHERE {condition}"
        return [row["detail"] for row in tx.all(sql, now=0, **values)]

    assert "SCAN p" in await db.read(plan)
