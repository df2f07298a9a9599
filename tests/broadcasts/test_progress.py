"""The coordinator's progress card, as dispatch brings it up to date."""

import json
from itertools import pairwise
from typing import Any

import pytest

from handlers.broadcasts.progress import progress_of
from handlers.house import House
from storage import campaigns, cards, duties, merging, people
from storage.audience import Audience
from storage.campaigns import Campaign
from storage.database import Database
from storage.ledgers import Outcome
from storage.transaction import Transaction
from tests.broadcasts.conftest import NOW

CARD = 77
EVERYBODY = Audience()


def started(
    tx: Transaction, card: int | None = CARD, total: int = 4, audience: Audience = EVERYBODY
) -> int:
    duties.give(tx, 1, None, 1, NOW)
    campaign_id = campaigns.start(
        tx,
        kind="announcement",
        subject=0,
        content="Hei",
        audience=audience,
        made_by=1,
        now=NOW,
        card_message=card,
    )
    tx.run(
        "UPDATE campaign SET state = 'sending', total = :total WHERE id = :id",
        total=total,
        id=campaign_id,
    )
    return campaign_id


def said(tx: Transaction) -> list[tuple[str, int, dict[str, Any]]]:
    rows = tx.all("SELECT method, chat_id, content FROM outbox ORDER BY id")
    return [(row[0], row[1], json.loads(row[2])) for row in rows]


async def test_a_card_is_edited_now_and_then_and_at_once_at_the_end(
    house: House, db: Database
) -> None:
    """In between no edit is made; the end is told however soon it comes, in the waiting edit."""

    def sending(tx: Transaction) -> list[Any]:
        progress, one = progress_of(house), started(tx)
        seen = []
        for second, endings in ((0, {"sent": 1}), (1, {"sent": 1}), (2, {"sent": 1, "failed": 1})):
            campaigns.count(tx, one, {Outcome(state): many for state, many in endings.items()})
            campaigns.settle(tx, one, NOW + second)
            progress(tx, one, NOW + second)
            seen.append(said(tx))
        return seen

    first, second, last = await db.write(sending)
    assert len(first) == len(last) == 1
    assert first == second
    method, chat, params = last[0]
    assert (method, chat, params["message_id"]) == ("editMessageText", 1001, CARD)
    assert "25\u00a0%" in first[0][2]["text"]
    assert "Lähetys on valmis" in params["text"]
    assert "Perillä: 3" in params["text"]
    assert "Ei mennyt perille: 1" in params["text"]


async def test_a_card_is_never_edited_more_often_than_every_three_seconds(
    house: House, db: Database
) -> None:
    """However fast it goes: the numbers come together in one edit, the last at the end."""

    def sending(tx: Transaction) -> list[int]:
        progress, one, edited = progress_of(house), started(tx, total=200), []
        for tenth in range(200):
            now = NOW + tenth // 10
            campaigns.count(tx, one, {Outcome("sent"): 1})
            campaigns.settle(tx, one, now)
            progress(tx, one, now)
            if said(tx):
                edited.append(now)
                tx.run("DELETE FROM outbox")  # as if it had been sent at once
        return edited

    edited = await db.write(sending)
    *before, last = edited
    assert len(before) == 7
    assert all(later - sooner >= 3 for sooner, later in pairwise(before))
    assert last == NOW + 19


async def test_a_card_that_shows_something_else_is_left_alone(house: House, db: Database) -> None:
    """What its maker opened on it is not overwritten; the end is told once, in a message."""

    def sending(tx: Transaction) -> list[Any]:
        progress, one = progress_of(house), started(tx, total=2)
        cards.set_aside(tx, 1, CARD)
        for second in (5, 10):
            campaigns.count(tx, one, {Outcome("sent"): 1})
            campaigns.settle(tx, one, NOW + second)
            progress(tx, one, NOW + second)
        cards.set_aside(tx, 1, CARD)  # once it is over there is nothing to put aside
        progress(tx, one, NOW + 20)
        return said(tx)

    assert [method for method, _, _ in await db.write(sending)] == ["sendMessage"]


async def test_a_maker_who_is_merged_is_told_of_the_end(house: House, db: Database) -> None:
    """The card stayed in the chat of their other account: the totals come to the new one."""

    def sending(tx: Transaction) -> list[Any]:
        progress, one = progress_of(house), started(tx, total=2)
        campaigns.count(tx, one, {Outcome("sent"): 1})
        progress(tx, one, NOW)
        tx.run("DELETE FROM outbox")  # as if it had been sent
        kept, gone = people.by_id(tx, 1), people.arrive(tx, 9001, "fi", NOW)
        assert kept is not None
        merging.merge(tx, kept, gone, NOW)
        campaigns.count(tx, one, {Outcome("sent"): 1})
        campaigns.settle(tx, one, NOW + 5)
        progress(tx, one, NOW + 5)
        return said(tx)

    told = await db.write(sending)
    assert [(method, chat) for method, chat, _ in told] == [("sendMessage", 9001)]


async def test_without_a_card_the_totals_come_once_at_the_end(house: House, db: Database) -> None:
    """A campaign started by typed words tells its end in a message of its own, only once."""

    def sending(tx: Transaction) -> list[Any]:
        progress, one = progress_of(house), started(tx, card=None, total=1)
        progress(tx, one, NOW)
        before = said(tx)
        campaigns.count(tx, one, {Outcome("sent"): 1})
        campaigns.settle(tx, one, NOW)
        progress(tx, one, NOW)
        progress(tx, one, NOW + 60)
        return [before, said(tx)]

    before, after = await db.write(sending)
    assert before == []
    assert [method for method, _, _ in after] == ["sendMessage"]


async def test_a_stopped_campaign_says_why_in_words(house: House, db: Database) -> None:
    """The maker learns that Telegram refused, and what became of each message."""

    def sending(tx: Transaction) -> str:
        one = started(tx)
        campaigns.count(tx, one, {Outcome("failed"): 3}, 3)
        campaigns.stop(tx, one, "Bad Request: <bad>", NOW)
        campaigns.count(tx, one, {Outcome("withheld"): 1})
        progress_of(house)(tx, one, NOW)
        return str(said(tx)[0][2]["text"])

    text = await db.write(sending)
    assert "Lähetys keskeytyi" in text
    assert "Bad Request: &lt;bad&gt;" in text
    assert "Ei mennyt perille: 3\nJätetty lähettämättä: 1\nYhteensä: 4" in text


@pytest.mark.parametrize("reason", ["cannot be made: KeyError", "not understood: TypeError"])
async def test_a_fault_of_ours_is_not_told_as_telegrams(
    house: House, db: Database, reason: str
) -> None:
    """The maker can do nothing about it, and need not read what only an engineer understands."""

    def sending(tx: Transaction) -> str:
        one = started(tx)
        campaigns.stop(tx, one, reason, NOW)
        progress_of(house)(tx, one, NOW)
        return str(said(tx)[0][2]["text"])

    text = await db.write(sending)
    assert "Vika on botissa" in text
    assert "Error" not in text


async def test_nobody_is_told_when_the_maker_has_left(house: House, db: Database) -> None:
    """An erased coordinator's campaign goes on without a card."""

    def sending(tx: Transaction) -> tuple[Campaign | None, list[Any]]:
        one = started(tx)
        tx.run("DELETE FROM person WHERE id = 1")
        progress_of(house)(tx, one, NOW)
        return campaigns.by_id(tx, one), said(tx)

    campaign, rows = await db.write(sending)
    assert campaign is not None
    assert campaign.made_by is None
    assert rows == []


async def test_the_card_stands_still_for_who_coordinates_no_more(
    house: House, db: Database
) -> None:
    """Numbers of a unit reach only whoever looks after it, or the whole school, at that moment."""

    def sending(tx: Transaction) -> list[int]:
        one, told = started(tx, audience=Audience(units=("oulu",))), []
        for second, unit in enumerate(("oulu", "kokkola", "oulu", None)):
            duties.give(tx, 1, unit, 1, NOW)
            progress_of(house)(tx, one, NOW + 10 * second)
            told.append(len(said(tx)))
            tx.run("DELETE FROM outbox")
        duties.end(tx, 1, NOW)
        progress_of(house)(tx, one, NOW + 60)
        return [*told, len(said(tx))]

    assert await db.write(sending) == [1, 0, 1, 1, 0]
