"""Whether a message would reach anyone: found among the few who are meant, of however many."""

from dataclasses import replace
from itertools import product

import pytest

from storage import campaigns, recipients
from storage.audience import Audience
from storage.audience import recipients as condition_of
from storage.conditions import CAMPAIGN, JOINED
from storage.database import Database
from storage.ledgers import FAILED, SENT, UNKNOWN
from storage.transaction import Transaction
from tests.broadcasts.conftest import NOW

STATES = (SENT, FAILED, UNKNOWN, "pending")
OUTCOMES = ((), (SENT,), (FAILED,), (UNKNOWN,), (FAILED, UNKNOWN), (SENT, FAILED))


def sent_to_all(tx: Transaction) -> int:
    """Send something to the four, with a state for each."""
    campaign = campaigns.start(
        tx, kind="announcement", content="Hei", audience=Audience(), made_by=1, now=NOW
    )
    while campaigns.fill(tx, campaign, NOW):
        pass
    for person, state in enumerate(STATES, 1):
        tx.run("UPDATE outbox SET state = :state WHERE person_id = :id", state=state, id=person)
    return campaign


@pytest.mark.parametrize("gone", range(5))
async def test_it_finds_whoever_is_there(db: Database, gone: int) -> None:
    """The short way and looking at everybody say the same, also when one cannot be reached."""

    def compare(tx: Transaction) -> list[Audience]:
        campaign = sent_to_all(tx)
        tx.run("UPDATE person SET unreachable_at = 1 WHERE id = :id", id=gone)
        tx.run("UPDATE person SET joined_at = joined_at + id")
        wrong = []
        for outcomes, since, without in product(
            OUTCOMES,
            (None, NOW, NOW + 4, NOW + 5),
            ((), (CAMPAIGN,), (JOINED,), (CAMPAIGN, JOINED)),
        ):
            about = Audience(campaign=campaign, outcomes=outcomes, joined_since=since)
            one = replace(about, without=without)
            condition, values = condition_of(one, "news")
            sql = f"SELECT count(*) FROM person p WHERE {condition}"
            there = tx.value(sql, now=NOW, **values) > 0
            if recipients.anybody(tx, one, "news", NOW) != there:
                wrong.append(one)
        return wrong

    assert await db.write(compare) == []


@pytest.mark.parametrize(
    "audience",
    [
        Audience(campaign=1, outcomes=(FAILED,)),
        Audience(campaign=1, outcomes=(UNKNOWN,)),
        Audience(campaign=1, without=(CAMPAIGN,), joined_since=NOW),
    ],
    ids=["failed", "unknown", "joined"],
)
async def test_sending_once_more_does_not_look_at_everybody(
    db: Database, audience: Audience
) -> None:
    """A turn starts it: with a million people it must not go through all of them."""

    def plan(tx: Transaction) -> list[str]:
        condition, values = condition_of(audience, "news")
        among = recipients.among(audience)
        sql = f"EXPLAIN QUERY PLAN SELECT 1 FROM {among} WHERE {condition} LIMIT 1"
        return [row[3] for row in tx.all(sql, now=NOW, **values)]

    steps = await db.read(plan)
    assert not [one for one in steps if one.startswith("SCAN") and "json_each" not in one], steps
