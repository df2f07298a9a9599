"""Whatever happens, a campaign's accounts add up to its audience, and nobody gets it twice."""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.api import NoAnswer, NotSent
from bot.dispatch import Dispatch
from bot.practice.checks import Refused
from bot.practice.faults import Fault, Faults
from bot.practice.groups import Group
from bot.practice.person import Person
from handlers.calls import Call, Later, Withheld
from storage import campaigns, merging, people, repairs, venues
from storage.audience import NOTICE, Audience
from storage.campaigns import CORRECT, DELETE, TRIAL, Campaign, Ledger
from storage.deliveries import Claim
from storage.ledgers import FAILED, LEFT_OUT, SENT, UNKNOWN, WITHHELD
from storage.transaction import Transaction
from tests.delivery.office import Office

MEMBERS, STEPS = 110, 60
ENDED = ("done", "stopped")
COUNTED = {"cancelled": WITHHELD, "expired": WITHHELD}


class Weather(Faults):
    """Calm or storm: what goes wrong with a call, by chance. What stalls is answered too late."""

    def __init__(self, luck: random.Random) -> None:
        super().__init__()
        self.luck = luck
        self.is_calm = False

    def take(self, method: str, chat_id: int | None) -> Fault | None:  # noqa: ARG002 - as its parent
        if self.is_calm or method not in ("sendMessage", "deleteMessages"):
            return None
        after = self.luck.random() < 0.5
        return self.luck.choices(
            (
                None,
                Fault(Refused(429, "Too Many Requests", retry_after=self.luck.choice((1, 3, 40)))),
                Fault(Refused(400, "Bad Request: message is too strange")),
                Fault(Refused(400, "Bad Request: chat not found")),
                Fault(Refused(403, "Forbidden: user is deactivated")),
                Fault(Refused(502, "Bad Gateway")),
                Fault(Refused(504, "Gateway Timeout"), after=after),
                Fault(NotSent("refused")),
                Fault(NoAnswer("stalled"), after=after),
            ),
            (300, 4, 1, 3, 3, 5, 5, 4, 6),
        )[0]


@dataclass
class History:
    """Everything that may happen to campaigns, in any order, looked at after each step."""

    office: Office
    luck: random.Random
    weather: Weather
    members: list[Person]
    groups: list[Group]
    dispatch: Dispatch
    gone: set[int] = field(default_factory=set)
    at_most: dict[int, int] = field(default_factory=dict)
    at_least: dict[int, int] = field(default_factory=dict)

    async def go(self) -> None:
        """Let something happen, some of what is due go out, and look at all accounts."""
        acts: list[Callable[[], Awaitable[None]]] = [
            *(self.pause, self.resume, self.resume, self.cancel, self.start, self.resend),
            *(self.erase, self.block, self.unblock, self.kill, self.wait, self.quiet, self.change),
            *(self.fill, self.fill, self.repair, self.merge, self.move),
        ]
        await self.luck.choice(acts)()
        for _ in range(self.luck.randrange(6)):
            await self.dispatch._drain_step()
        await self.look()

    async def ids(self, *states: str) -> list[int]:
        return await self.office.db.read(
            lambda tx: [
                row[0] for row in tx.all("SELECT id, state FROM campaign") if row[1] in states
            ]
        )

    async def start(self) -> None:
        if len(await self.ids("filling", "sending")) < 2:
            everybody = Audience(venues=self.luck.choice(((), (1, 2), (2, 9))))
            alone = Audience(venues=(1, 2), only_venues=True)
            await self._starts(everybody if self.luck.random() < 0.9 else alone)

    async def resend(self) -> None:
        """Send once more to those whom an ended one did not reach, or perhaps did not."""
        ended = await self.ids(*ENDED)
        if ended and len(await self.ids("filling", "sending")) < 2:
            audience = Audience(
                campaign=self.luck.choice(ended), outcomes=(self.luck.choice((FAILED, UNKNOWN)),)
            )
            await self._starts(audience)

    async def repair(self) -> None:
        """Delete or correct what has been sent: also what goes on, what repairs, and twice."""
        there = await self.ids("filling", "sending", *ENDED)
        if there and len(await self.ids("filling", "sending")) < 3:
            one, how = self.luck.choice(there), self.luck.choice((DELETE, CORRECT))
            outcomes = (SENT,) if how == DELETE else (SENT, UNKNOWN)
            await self.office.db.write(campaigns.stop, one, how, self.office.clock.seconds())
            audience = Audience(campaign=one, outcomes=outcomes)
            await self._starts(audience, repairs=one, repair=how, topic=NOTICE)

    async def _starts(self, audience: Audience, **more: Any) -> None:
        one = await self.office.db.write(
            campaigns.start,
            kind="announcement",
            content="{}",
            audience=audience,
            now=self.office.clock.seconds(),
            **more,
        )
        self.at_most[one] = await self.office.db.read(_members)

    async def fill(self) -> None:
        """Look at a few more of an audience; what happens next comes in its midst."""
        unfilled = await self.office.db.read(campaigns.unfilled)
        if unfilled:
            one, chunk = self.luck.choice(unfilled), self.luck.choice((1, 7, 40))
            await self.office.db.write(
                campaigns.fill, one, self.office.clock.seconds(), None, chunk
            )

    async def merge(self) -> None:
        """Make one of two people, whatever each of them has got."""
        one, other = self.luck.sample(self.members, 2)
        if await self.office.db.write(_merge, one.id, other.id, self.office.clock.seconds()):
            self.gone.add(one.id)

    async def move(self) -> None:
        """Let a group move, or put the bot out."""
        group = self.luck.choice(self.groups)
        if self.luck.random() < 0.3:
            group.removes_bot()
        elif group.id > -1_000_000_000_000:  # it is no supergroup yet
            self.groups.append(group.becomes_supergroup())
            self.groups.remove(group)

    async def pause(self) -> None:
        for one in await self.ids("filling", "sending"):
            await self.office.db.write(campaigns.pause, one, self.office.clock.seconds())

    async def resume(self) -> None:
        for one in await self.ids("filling", "sending"):
            await self.office.db.write(campaigns.resume, one, self.office.clock.seconds())

    async def cancel(self) -> None:
        going = await self.ids("filling", "sending")
        if going and self.luck.random() < 0.3:
            one = self.luck.choice(going)
            await self.office.db.write(campaigns.cancel, one, self.office.clock.seconds())

    async def erase(self) -> None:
        person = self.luck.choice(self.members)
        await self.office.db.write(_erase, person.id)
        self.gone.add(person.id)

    async def block(self) -> None:
        self.luck.choice(self.members).blocks_bot()

    async def unblock(self) -> None:
        for person in self.members:
            if person.has_blocked:
                person.unblocks_bot()
        await self.office.db.write(_all_back)

    async def kill(self) -> None:
        """End the process without a farewell; the next one decides about what was under way."""
        self.dispatch = self.office.another()
        await self.dispatch.recover(self.office.clock.seconds())

    async def wait(self) -> None:
        self.office.pass_time(self.luck.choice((1, 5, 60, 700)))

    async def quiet(self) -> None:
        """Let somebody want it no more, and somebody else later."""
        one, other = self.luck.sample(self.members, 2)
        self.office.withheld[one.id] = Withheld("cancelled", self.luck.choice(("paused", "digest")))
        self.office.open_at[other.id] = self.office.clock.seconds() + 300

    async def change(self) -> None:
        self.weather.is_calm = not self.weather.is_calm

    async def look(self) -> None:
        """All accounts add up, agree with the rows and the counters, and with what arrived."""
        alive = await self.office.db.read(_members)
        for one in await self.ids("filling", "sending", *ENDED):
            campaign, ledger, rows = await self.office.db.read(_accounts, one)
            assert sum(line.number for line in ledger.rows) + ledger.waiting == ledger.audience
            venues_ended = sum(line.number for line in ledger.venue_rows)
            assert venues_ended + ledger.venues_waiting == ledger.venues
            assert min(ledger.waiting, ledger.venues_waiting) >= 0
            tried = campaign.sent + campaign.failed + campaign.unknown + rows["sending"]
            assert campaign.trial is None or tried <= TRIAL
            counted = {state: ledger.of(state) for state in (SENT, FAILED, UNKNOWN, WITHHELD)}
            assert counted == {
                SENT: campaign.sent,
                FAILED: campaign.failed,
                UNKNOWN: campaign.unknown,
                WITHHELD: campaign.withheld,
            }
            assert ledger.of(LEFT_OUT) == campaign.left_out
            assert all(rows[state] <= number for state, number in counted.items())
            assert ledger.waiting == rows["pending"] + rows["sending"]
            is_undone = await self.office.db.read(repairs.is_undone, one)
            self._see_arrivals(one, None if campaign.repair == DELETE or is_undone else ledger)
            if campaign.filled_at is not None:
                at_least = self.at_least.setdefault(one, alive)
                is_for_all = not campaign.audience.only_venues and not campaign.audience.campaign
                assert (at_least if is_for_all else 0) <= ledger.audience <= self.at_most[one]

    def _see_arrivals(self, campaign: int, ledger: Ledger | None) -> None:
        """Nobody got it twice, and whoever got it is sent, unknown, under way, or was erased.

        Without a ledger what arrived does not stay: it has been deleted since.
        """
        words = f"campaign {campaign}"
        got = [
            len([one for one in person.chat if one.from_bot and one.words == words])
            for person in self.office.telegram.people.values()
        ]
        posted = [
            len([one for one in group.chat if one.from_bot and one.words == words])
            for group in self.groups
        ]
        assert max(got + posted) <= 1
        if ledger is None:
            return
        in_doubt = ledger.of(UNKNOWN) + ledger.of(WITHHELD, "has left") + ledger.waiting
        assert ledger.of(SENT) <= sum(got) <= ledger.of(SENT) + in_doubt

    async def end(self) -> None:
        """When the storm is over everything comes to its end."""
        self.weather.is_calm = True
        await self.resume()
        for _ in range(20):
            await self.dispatch.drain()
            self.office.pass_time(400)
        await self.look()
        assert await self.ids("filling", "sending") == []
        for one in await self.ids(*ENDED):
            ledger = await self.office.db.read(campaigns.ledger, one)
            assert (ledger.waiting, ledger.venues_waiting) == (0, 0)

    def render(self, tx: Transaction, claim: Claim, now: int) -> Call | Withheld | Later:
        """Return what a campaign says, or what deletes the messages of another one."""
        campaign = campaigns.by_id(tx, claim.campaign_id or 0)
        if campaign is None or campaign.repair != DELETE:
            return self.office.render(tx, claim, now)
        original = repairs.original(tx, campaign.repairs or 0, claim)
        if original is None or not original.message_ids:
            return Withheld("cancelled", "nothing there")
        return Call("deleteMessages", {"message_ids": list(original.message_ids)})


def _erase(tx: Transaction, telegram_id: int) -> None:
    person = people.by_telegram(tx, telegram_id)
    if person is not None:
        people.erase(tx, person, person.seen_at)


def _merge(tx: Transaction, telegram_id: int, other: int, now: int) -> bool:
    kept, gone = people.by_telegram(tx, telegram_id), people.by_telegram(tx, other)
    if kept is None or gone is None:
        return False
    merging.merge(tx, kept, gone, now)
    return True


def _all_back(tx: Transaction) -> None:
    tx.run("UPDATE person SET unreachable_at = NULL, unreachable_reason = NULL")


def _members(tx: Transaction) -> int:
    return int(tx.value("SELECT count(*) FROM person"))


def _accounts(tx: Transaction, campaign_id: int) -> tuple[Campaign, Ledger, Counter[str]]:
    campaign = campaigns.by_id(tx, campaign_id)
    assert campaign is not None
    rows = tx.all(
        "SELECT state FROM outbox WHERE campaign_id = :id AND person_id IS NOT NULL", id=campaign_id
    )
    states = Counter(COUNTED.get(row[0], row[0]) for row in rows)
    return campaign, campaigns.ledger(tx, campaign_id), states


def _add_venues(tx: Transaction, chats: Sequence[int], now: int) -> None:
    for chat in chats:
        venues.add(
            tx,
            chat_id=chat,
            kind=venues.GROUP,
            title="Alumnit",
            unit=None,
            language="fi",
            added_by=1,
            now=now,
        )


@pytest.mark.parametrize("seed", range(10))
async def test_the_accounts_add_up_at_every_look(office: Office, seed: int) -> None:
    """Sent + failed + unknown + withheld + left out + waiting = audience, in any history."""
    print("seed", seed)
    luck = random.Random(seed)
    office.rate = luck.choice((10.0, 30.0, 1000.0))
    office.telegram.faults = weather = Weather(luck)
    members = await office.members(MEMBERS)
    groups = [office.telegram.group(name, [members[0]]) for name in ("Alumnit", "Oulu")]
    history = History(office, luck, weather, members, groups, office.dispatch)
    office.words = history.render
    history.dispatch = office.another()
    await office.db.write(_add_venues, [one.id for one in groups], office.clock.seconds())
    await history.start()
    for _ in range(STEPS):
        await history.go()
    await history.end()
