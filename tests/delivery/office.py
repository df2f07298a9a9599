"""A dispatcher at work in a test: real encrypted storage, Telegram in a box, time by hand."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.api import Api
from bot.clock import MovableClock
from bot.dispatch import Dispatch, Limits
from bot.pacing import Pacer
from bot.practice.memory import InMemoryApi
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from bot.timers import HandTimer
from handlers.calls import Call, Later, Render, Withheld
from storage import campaigns, consents, outbox, people
from storage.audience import Audience
from storage.consents import Consent
from storage.database import Database
from storage.deliveries import Claim
from storage.transaction import Transaction
from tests import migrated
from tests.migrated import KEY

START = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


class Office:
    """Everything around one dispatcher, and short words for what a test wants to say."""

    def __init__(self, db: Database, rate: float = 30.0) -> None:
        self.db = db
        self.rate = rate
        self.clock = MovableClock(START)
        self.timer = HandTimer()
        self.telegram = Telegram(self.clock.now)
        self.api: Api = InMemoryApi(self.telegram)
        self.withheld: dict[int, Withheld] = {}
        self.open_at: dict[int, int] = {}
        self.made = 0
        self.progress: list[int] = []
        self.words: Render | None = None
        self.dispatch = self.another()

    def another(self, in_flight: int = 200) -> Dispatch:
        """Return a new dispatcher on the same database."""
        return Dispatch(
            self.db,
            self.api,
            Pacer(self.rate, self.timer),
            self.clock,
            self.timer,
            self.words or self.render,
            self.hear_progress,
            limits=Limits(self.rate, in_flight),
        )

    def render(self, _tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
        self.made += 1
        if self.open_at.get(claim.chat_id, 0) > now:
            return Later(self.open_at[claim.chat_id])
        if claim.chat_id in self.withheld:
            return self.withheld[claim.chat_id]
        what = f"campaign {claim.campaign_id}" if claim.campaign_id else claim.kind
        return Call("sendMessage", {"text": what})

    def hear_progress(self, _tx: Transaction, campaign_id: int, _now: int) -> None:
        self.progress.append(campaign_id)

    def pass_time(self, seconds: float) -> None:
        """Let both the clock and the timer go on."""
        self.clock.move(timedelta(seconds=seconds))
        self.timer.move(seconds)

    async def member(self, name: str) -> Person:
        """Add a member who has pressed Start and wants news and surveys."""
        person = self.telegram.person(name)
        person.starts()
        await self.db.write(_add_member, person.id, self.clock.seconds())
        return person

    async def members(self, many: int) -> list[Person]:
        return [await self.member(f"Jäsen {number}") for number in range(many)]

    async def say(self, chat: Person | int, text: str, method: str = "sendMessage") -> int:
        """Add a reply to the outbox and return its id."""
        chat_id = chat if isinstance(chat, int) else chat.id
        return await self.call(chat_id, method, {"text": text})

    async def call(self, chat_id: int, method: str, params: dict[str, Any]) -> int:
        return await self.db.write(
            outbox.add_call,
            chat_id=chat_id,
            method=method,
            params=params,
            now=self.clock.seconds(),
        )

    async def campaign(self, kind: str = "announcement") -> int:
        """Start a campaign to all members."""
        return await self.db.write(
            campaigns.start,
            kind=kind,
            subject=0,
            content="{}",
            audience=Audience(),
            made_by=1,
            now=self.clock.seconds(),
        )

    async def counts(self, campaign_id: int) -> campaigns.Campaign:
        campaign = await self.db.read(campaigns.by_id, campaign_id)
        assert campaign is not None
        return campaign

    async def row(self, row_id: int) -> dict[str, Any]:
        """Return a row of the outbox by column."""
        found = await self.db.read(
            lambda tx: tx.one("SELECT * FROM outbox WHERE id = :id", id=row_id)
        )
        assert found is not None
        return dict(found)

    async def states(self) -> dict[str, int]:
        """Return how many rows there are in each state."""
        rows = await self.db.read(
            lambda tx: tx.all("SELECT state, count(*) FROM outbox GROUP BY state")
        )
        return {row[0]: row[1] for row in rows}

    def heard(self) -> list[tuple[int | None, str]]:
        """Return (chat, method) of everything that Telegram has taken, in order."""
        return [(one.chat_id, one.method) for one in self.telegram.deliveries if one.ok]


async def opened(folder: Path) -> Database:
    await migrated.put(folder / "bot.db")
    return await Database(folder / "bot.db", KEY).open(int(START.timestamp()))


def _add_member(tx: Transaction, telegram_id: int, now: int) -> None:
    person = people.arrive(tx, telegram_id, "fi", now)
    people.join(tx, person.id, now)
    for purpose in consents.PURPOSES:
        consents.give(tx, person.id, Consent(purpose, "1", "fi", now))
