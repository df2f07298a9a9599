"""Killed at any moment with a full event: no seat is given twice, none lost, nobody is forgotten.

As in every talk, what may not have arrived is said once more, no oftener.
"""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from bot.clock import Clock
from handlers.house import House
from storage import seats
from storage.rsvps import CANNOT, COMING, MAYBE, WAITING
from tests.process.asked import Words
from tests.process.conftest import Bots
from tests.process.fate import IN_A_BROADCAST, IN_A_TALK, Fate, WatchedTelegram
from tests.process.ledger import EVENT, Member, answers, arrange, loss, opened, reminded
from tests.process.test_crash import (
    all_is_said,
    hears_no_fault,
    nothing_lost,
    old_friend,
    prepared,
)
from tests.process.walkers import Step, Taps, Walker

pytestmark = pytest.mark.process

TITLE = "Alumni-ilta"
SEATS = 3
DAY, HOUR = 86_400, 3_600


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who wants to come: changes their mind on the way, and may pass an offer on."""

    walker: Walker
    words: Words
    passes: bool = False

    @property
    def seated(self) -> str:
        """What says that they have a seat."""
        return self.words.of("seat-coming")

    @property
    def in_line(self) -> str:
        """What says that they wait: the place in line comes after it."""
        return self.words.of("events-waiting", **{"place-number": 1}).partition("1")[0]

    @property
    def has_seat(self) -> bool:
        """Whether their chat says so."""
        return self.walker.has(self.seated) > 0

    def mine(self, answer: str) -> str:
        """Return what the card says of an answer of theirs."""
        return self.words.of("events-mine", answer=answer)

    async def signs_up(self) -> None:
        """Answer Maybe and Can't, twice, and Coming, and see a seat or a place in line."""
        labels = {one: self.words.of(f"events-{one}-button") for one in (MAYBE, CANNOT, COMING)}
        steps: list[Step] = [
            Taps(TITLE, labels[MAYBE]),
            Taps(self.mine(MAYBE), labels[CANNOT]),
            Taps(self.mine(CANNOT), labels[MAYBE]),
            Taps(self.mine(MAYBE), labels[CANNOT]),
            Taps(self.mine(CANNOT), labels[COMING]),
        ]
        self.walker.account.says(f"/start e{EVENT}")
        await self.walker.walks(*steps, end=(self.seated, self.in_line))

    async def gives_up(self) -> None:
        """Say that they cannot come after all."""
        await self.walker.walks(
            Taps(self.seated, self.words.of("events-cannot-button")), end=self.mine(CANNOT)
        )

    async def answers_offer(self) -> bool:
        """Wait for a free seat and take it, or pass it on; return whether it was taken."""
        action = "pass" if self.passes else "accept"
        taken = self.words.of("seat-coming")
        await self.walker.walks(
            Taps(TITLE, self.words.of(f"seat-{action}-button")),
            end=self.mine(CANNOT) if self.passes else taken,
        )
        return not self.passes


async def seats_go_round(leaving: list[Guest], waiting: list[Guest]) -> None:
    """Let some leave, and those who wait answer their offers, until every seat is taken again."""
    tasks = [asyncio.create_task(one.answers_offer()) for one in waiting]
    try:
        await asyncio.gather(*(one.gives_up() for one in leaving))
        taken = 0
        for done in asyncio.as_completed(tasks):
            taken += await done
            if taken == len(leaving):
                return
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_seats_and_the_waiting_list_survive_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path
) -> None:
    """Eight people, three seats, four kills: each has what their chat says, and no seat is lost."""
    languages = [luck.choice(house.organisation.languages) for _ in range(8)]
    passing = set(luck.sample(range(8), 2))
    guests = [
        Guest(old_friend(telegram, f"Vieras {n}"), Words(house, language), passes=n in passing)
        for n, language in enumerate(languages)
    ]
    members = [Member(one.walker.id, one.words.language) for one in guests]
    await prepared(tmp_path, house, members)
    async with opened(tmp_path) as db:
        now = Clock().seconds()
        await db.write(arrange, TITLE, now + 5 * DAY, now, capacity=SEATS)
    bot = bots(BROADCAST_RATE="1000")
    await bot.starts("run")
    fate = Fate(telegram, bot, luck)
    async with asyncio.TaskGroup() as group:
        group.create_task(fate.strikes(luck.sample(IN_A_TALK, 3), least=9, most=10))
        for one in guests:
            group.create_task(one.signs_up())
    seated = [one for one in guests if one.has_seat]
    assert len(seated) == SEATS
    waiting = [one for one in guests if one not in seated]
    async with asyncio.TaskGroup() as group:
        group.create_task(fate.strikes([luck.choice(IN_A_TALK)], least=1, most=3))
        group.create_task(seats_go_round(seated, waiting))
    await all_is_said(house, [(one.walker, one.words.language) for one in guests])
    assert await bot.ends() == 0, bot.told

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        kept = await db.read(answers)
        assert await db.read(seats.taken, EVENT) == SEATS
    assert kept.offered == 0
    assert {kept.of[one.walker.id] for one in seated} == {CANNOT}
    for one in waiting:
        answer = kept.of[one.walker.id]
        assert (answer == COMING) == one.has_seat
        if one.passes:
            assert answer in (CANNOT, WAITING)
        # An offer that was answered stands nowhere any more, unless it had to be said twice.
        offers = one.walker.has(one.words.of("waiting-offer", **{"seats-number": 1}))
        assert offers <= kept.doubts.get(one.walker.id, 0)
        assert hears_no_fault(one.walker, one.words)


async def test_reminders_survive_kills(
    telegram: WatchedTelegram, bots: Bots, house: House, luck: Random, tmp_path: Path
) -> None:
    """180 people come, four kills: each is reminded, and twice only if it was under way."""
    people = [old_friend(telegram, f"Tulija {n}") for n in range(200)]
    given = dict.fromkeys((one.id for one in people), COMING)
    for number, one in enumerate(people[180:]):
        given[one.id] = (CANNOT, MAYBE)[number % 2]
    language = luck.choice(house.organisation.languages)
    await prepared(tmp_path, house, [Member(one.id, language) for one in people])
    async with opened(tmp_path) as db:
        now = Clock().seconds()
        await db.write(arrange, TITLE, now + 2 * HOUR, now, given=given, remind_at=now)
    # As many as depart in half a second may be on their way when the bot is killed: some 30.
    bot = bots(BROADCAST_RATE="60")
    await bot.starts("run")
    async with asyncio.TaskGroup() as group:
        group.create_task(Fate(telegram, bot, luck).strikes(IN_A_BROADCAST, least=35, most=42))
        for one in people[:180]:
            group.create_task(one.walks(end=TITLE))
    await all_is_said(house, [(one, language) for one in people])
    assert await bot.ends() == 0, bot.told

    async with opened(tmp_path) as db:
        assert await db.read(loss) == nothing_lost(telegram)
        rows = await db.read(reminded)
    for one in people:
        if given[one.id] != COMING:
            assert (one.id in rows, one.has(TITLE)) == (False, 0)
            continue
        (state, doubts), heard = rows[one.id], one.has(TITLE)
        assert (state, heard) in {("sent", 1), ("sent", 1 + doubts), ("unknown", 2)}
