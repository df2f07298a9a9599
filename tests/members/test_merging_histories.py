"""Whatever two or three accounts of one person do and however they are merged, nothing is lost."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from handlers.members import codes
from storage import (
    accounts,
    campaigns,
    consents,
    deliveries,
    merging,
    outbox,
    people,
    rsvps,
    surveys,
    updates,
)
from storage.audience import Audience
from storage.consents import MEMBERSHIP, NEWS, SURVEYS, Consent
from storage.database import Database
from storage.deliveries import Again, Ending
from storage.ledgers import Outcome
from storage.people import Person
from storage.transaction import Transaction
from tests.members.conftest import NOW
from tests.members.test_merging import Filling

ACCOUNTS = (101, 102, 103)
EVENTS, ROUNDS = (1, 2), (1, 2)
ACTS = (
    *("join", "answer", "withdraw", "consent", "campaign", "claim", "send", "put back"),
    *("start", "finish", "reply", "show", "type", "type wrong", "day", "forget", "fail"),
)
STEPS = 400


@dataclass
class World:
    """What ought to be, beside what is stored."""

    tx: Transaction
    now: int = NOW
    answers: dict[tuple[int, int], str] = field(default_factory=dict)
    finished: set[tuple[int, int]] = field(default_factory=set)
    shown: dict[int, str] = field(default_factory=dict)
    until: dict[int, int] = field(default_factory=dict)
    tries: dict[int, int] = field(default_factory=dict)
    flying: dict[int, deliveries.Claim] = field(default_factory=dict)
    merges: int = 0

    def who(self, account: int) -> Person | None:
        return people.by_telegram(self.tx, account)

    def do(self, act: str, account: int, number: int) -> None:
        self.now += 1
        person = self.who(account)
        if act == "join":
            person = people.arrive(self.tx, account, "fi", self.now)
            if not person.is_member:
                people.set_profile(self.tx, person.id, name=f"Aino {account}", unit="oulu")
                people.join(self.tx, person.id, self.now)
                for purpose in (MEMBERSHIP, NEWS, SURVEYS):
                    given = Consent(purpose, "1", "fi", self.now)
                    consents.give(self.tx, person.id, given)
        elif act == "day":
            self.now += number * 5 * 3600
        elif act in ("campaign", "claim", "send", "put back"):
            getattr(self, "_" + act.replace(" ", "_"))(number)
        elif person is not None and person.is_member:
            getattr(self, "_" + act.replace(" ", "_"))(person, number)
        elif act in ("type", "type wrong"):
            person = people.arrive(self.tx, account, "fi", self.now)
            getattr(self, "_" + act.replace(" ", "_"))(person, number)

    def _answer(self, person: Person, number: int) -> None:
        event, answer = EVENTS[number % 2], rsvps.ANSWERS[number % 3]
        rsvps.save(self.tx, event, person.id, answer, self.now)
        self.answers[person.id, event] = answer

    def _withdraw(self, person: Person, _: int) -> None:
        consents.withdraw(self.tx, person.id, NEWS, self.now)

    def _consent(self, person: Person, _: int) -> None:
        consents.give(self.tx, person.id, Consent(NEWS, "1", "fi", self.now))

    def _reply(self, person: Person, _: int) -> None:
        outbox.add_call(
            self.tx,
            chat_id=person.telegram_id,
            person_id=person.id,
            method="sendMessage",
            params={"text": "Hei"},
            now=self.now,
        )

    def _fail(self, person: Person, _: int) -> None:
        updates.keep_failure(
            self.tx,
            update_id=1,
            telegram_id=person.telegram_id,
            place="x",
            error="x",
            trace="x",
            given=f'{{"id": {person.telegram_id}}}',
            now=self.now,
        )

    def _campaign(self, number: int) -> None:
        one = campaigns.start(
            self.tx,
            kind="round" if number % 2 else "announcement",
            subject=ROUNDS[number // 2 % 2],
            content="" if number % 2 else "Hei",
            audience=Audience(),
            now=self.now,
        )
        for _ in range(number):  # perhaps only in part
            campaigns.fill(self.tx, one, self.now, chunk=1)

    def _claim(self, number: int) -> None:
        for campaign in campaigns.running(self.tx):
            campaigns.fill(self.tx, campaign.id, self.now, chunk=1)
            self._take(deliveries.claim_campaign(self.tx, campaign.id, self.now, number))
        self._take(deliveries.claim_waiting(self.tx, outbox.REPLY, self.now, number))

    def _take(self, claims: Sequence[deliveries.Claim]) -> None:
        self.flying |= {one.id: one for one in claims}

    def _send(self, number: int) -> None:
        state = ("sent", "sent", "failed", "unknown")[number % 4]
        endings = [Ending(one, state) for one in self.flying.values()]
        ended = deliveries.end(self.tx, endings, self.now)
        for ending in ended:
            if ending.claim.campaign_id is not None:
                campaigns.count(self.tx, ending.claim.campaign_id, {Outcome(state): 1})
        self.flying = {}

    def _put_back(self, _: int) -> None:
        deliveries.again(self.tx, [Again(one, None, 0, 0) for one in self.flying.values()])
        self.flying = {}

    def _start(self, person: Person, number: int) -> None:
        if (person.id, ROUNDS[number % 2]) not in self.finished:
            surveys.set_state(self.tx, ROUNDS[number % 2], person.id, "started", self.now)

    def _finish(self, person: Person, number: int) -> None:
        round_id = ROUNDS[number % 2]
        if surveys.respondent(self.tx, round_id, person.id) is not None:
            surveys.set_state(self.tx, round_id, person.id, "finished", self.now)
            self.finished.add((person.id, round_id))

    def _forget(self, person: Person, number: int) -> None:
        if number == 0:
            people.erase(self.tx, person, self.now)
            self._is_gone(person.id)

    def _is_gone(self, person_id: int) -> None:
        self.answers = {k: v for k, v in self.answers.items() if k[0] != person_id}
        self.finished = {one for one in self.finished if one[0] != person_id}
        self.shown.pop(person_id, None)

    def _show(self, person: Person, _: int) -> None:
        code = f"{person.telegram_id % 10 + 3:0>1}ACD" * 2
        first, whole = codes.hashes(code)
        until = self.now + codes.VALID_SECONDS
        accounts.keep_code(self.tx, person.id, first, whole, now=self.now, expires_at=until)
        self.shown[person.id], self.until[person.id], self.tries[person.id] = code, until, 0

    def _type_wrong(self, _: Person, number: int) -> None:
        for person_id, code in list(self.shown.items())[: number % 2 + 1]:
            assert accounts.try_code(self.tx, *codes.hashes(code[:4] + "XXXX"), self.now) is None
            if self.until[person_id] > self.now:
                self.tries[person_id] += 1

    def _type(self, person: Person, number: int) -> None:
        if not self.shown:
            return
        owner, code = list(self.shown.items())[number % len(self.shown)]
        found = accounts.try_code(self.tx, *codes.hashes(code), self.now)
        good = self.until[owner] > self.now and self.tries[owner] < accounts.MOST_TRIES
        assert found == (owner if good else None)
        if found is None or found == person.id:
            return
        kept = people.by_id(self.tx, found)
        assert kept is not None
        merging.merge(self.tx, kept, person, self.now)
        self.merges += 1
        for (whose, event), answer in list(self.answers.items()):
            if whose == person.id:
                self.answers[kept.id, event] = self._newer(kept.id, event, answer)
        for whose, round_id in list(self.finished):
            if whose == person.id:
                self.finished.add((kept.id, round_id))
        self.shown.pop(kept.id)
        self._is_gone(person.id)
        assert self.who(kept.telegram_id) is None
        assert self.who(person.telegram_id) == people.by_id(self.tx, kept.id)
        self._left(kept.telegram_id)

    def _newer(self, person_id: int, event: int, _: str) -> str:
        return rsvps.of_person(self.tx, event, person_id) or "lost"

    def _left(self, account: int) -> None:
        """Nothing is said to the account that was left, and nothing tells of it."""
        waits = "SELECT count(*) FROM outbox WHERE state = 'pending' AND chat_id = :id"
        assert self.tx.value(waits, id=account) == 0
        assert not self.tx.value("SELECT count(*) FROM failure WHERE telegram_id = :id", id=account)

    def holds(self) -> None:
        tx = self.tx
        assert tx.all("PRAGMA foreign_key_check") == []
        stored = {
            (row[0], row[1]): row[2]
            for row in tx.all("SELECT person_id, event_id, answer FROM rsvp")
        }
        assert stored == self.answers
        done = tx.all("SELECT person_id, round_id FROM respondent WHERE state = 'finished'")
        assert {tuple(row) for row in done} == self.finished
        members = tx.value("SELECT count(*) FROM person WHERE state = 'member'")
        assert tx.value("SELECT coalesce(sum(people), 0) FROM headcount") == members
        for one in tx.all("SELECT id FROM campaign"):
            campaign = campaigns.by_id(tx, one[0])
            assert campaign is not None
            waiting = tx.value(
                """SELECT count(*) FROM outbox WHERE campaign_id = :id
                AND (state = 'pending' OR state = 'sending')""",
                id=campaign.id,
            )
            assert campaign.waiting == waiting
        mine = tx.all(
            """SELECT 1 FROM outbox o JOIN person p ON p.id = o.person_id
            WHERE o.state = 'pending' AND o.chat_id <> p.telegram_id
            AND coalesce(o.expires_at, :now + 1) > :now""",
            now=self.now,
        )
        assert mine == []


@pytest.mark.parametrize("seed", range(12))
async def test_nothing_is_lost_in_any_history(db: Database, seed: int) -> None:
    """Codes right, wrong, late and of others; campaigns under way; there and back again."""
    print("seed", seed)
    assert await db.write(_play, random.Random(seed)) > 0


def _play(tx: Transaction, luck: random.Random) -> int:
    """Live through many steps and return how many mergings there were."""
    filling = Filling(tx)
    for number in EVENTS:
        filling.row("event", id=number)
    for number in ROUNDS:
        filling.row("survey_round", id=number)
    world = World(tx)
    for _ in range(STEPS):
        world.do(luck.choice(ACTS), luck.choice(ACCOUNTS), luck.randrange(8))
        world.holds()
    return world.merges
