"""The calls that keep a campaign's progress card up to date."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from storage import campaigns, cards, deliveries, people
from storage.audience import Audience
from storage.database import Database
from storage.deliveries import Again, Ending
from storage.transaction import Transaction

NOW = 1_000_000


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database(tmp_path / "bot.db", "ab" * 32).open(NOW)
    async with database:
        yield database


def started(tx: Transaction, card: int = 7) -> int:
    maker = people.arrive(tx, 1, "fi", NOW)
    return campaigns.start(
        tx,
        kind="announcement",
        subject=0,
        content="Hei",
        audience=Audience(),
        made_by=maker.id,
        now=NOW,
        card_message=card,
    )


def says(tx: Transaction, campaign_id: int, text: str) -> None:
    campaign = campaigns.by_id(tx, campaign_id)
    assert campaign is not None
    assert campaign.card_message is not None
    cards.follow(
        tx,
        campaign_id,
        person_id=campaign.made_by or 0,
        chat_id=1,
        card=campaign.card_message,
        params={"text": text},
        now=NOW,
    )


def waiting(tx: Transaction) -> list[tuple[str, dict[str, Any]]]:
    rows = tx.all("SELECT method, content FROM outbox WHERE state = 'pending' ORDER BY id")
    return [(row[0], json.loads(row[1])) for row in rows]


def edit(text: str, card: int = 7) -> tuple[str, dict[str, Any]]:
    return "editMessageText", {"text": text, "message_id": card}


async def test_the_newest_words_replace_an_edit_that_still_waits(db: Database) -> None:
    """A card never has two edits in line: the earlier one would only flicker."""

    def edits(tx: Transaction) -> list[Any]:
        one = started(tx)
        for text in ("1", "2", "3"):
            says(tx, one, text)
        return waiting(tx)

    assert await db.write(edits) == [edit("3")]


async def test_two_campaigns_of_one_maker_have_a_card_each(db: Database) -> None:
    """Only the same campaign's card is meant."""

    def edits(tx: Transaction) -> list[Any]:
        one, other = started(tx), started(tx, card=8)
        says(tx, one, "a")
        says(tx, other, "b")
        return waiting(tx)

    assert await db.write(edits) == [edit("a"), edit("b", card=8)]


async def test_an_edit_under_way_is_left_alone(db: Database) -> None:
    """What Telegram may already have is followed by a new edit."""

    def edits(tx: Transaction) -> list[Any]:
        one = started(tx)
        says(tx, one, "under way")
        deliveries.claim_waiting(tx, 0, NOW, 10)
        says(tx, one, "next")
        return waiting(tx)

    assert await db.write(edits) == [edit("next")]


async def test_a_card_that_was_deleted_comes_back_once(db: Database) -> None:
    """What was said anew is the card from then on; the chat is not filled with cards."""

    def edits(tx: Transaction) -> list[Any]:
        one = started(tx)
        says(tx, one, "to a card that is gone")
        (claim,) = deliveries.claim_waiting(tx, 0, NOW, 10)
        deliveries.again(tx, [Again(claim, None, 0, 0, "sendMessage", '{"text": "anew"}')])
        says(tx, one, "newer")
        seen = waiting(tx)
        (claim,) = deliveries.claim_waiting(tx, 0, NOW, 10)
        deliveries.end(tx, [Ending(claim, "sent", None, 99)], NOW)
        says(tx, one, "later")
        return [*seen, *waiting(tx)]

    assert await db.write(edits) == [("sendMessage", {"text": "newer"}), edit("later", card=99)]
