"""Whatever goes wrong, the accounts are exact and nobody gets anything twice."""

import random
from collections import Counter

import pytest

from bot.api import NoAnswer, NotSent
from bot.outage import QUESTIONS
from bot.practice.checks import Refused
from bot.practice.faults import Fault, Faults
from storage import campaigns
from tests.delivery.office import Office


class Chaos(Faults):
    """Trouble for a share of all calls; remembers whom silence may have hidden a message from."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.luck = random.Random(seed)
        self.silent: set[int | None] = set()

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        if method in QUESTIONS:  # Telegram as a whole is at work
            return None
        assert method == "sendMessage"
        trouble = self.luck.choices(
            (
                None,
                Refused(500, "Internal Server Error"),
                Refused(429, "Too Many Requests", retry_after=3),
                Refused(403, "Forbidden: bot was blocked by the user"),
                Refused(504, "Gateway Timeout"),
                NotSent("refused"),
                NoAnswer("silence"),
            ),
            (70, 8, 3, 4, 3, 5, 7),
        )[0]
        if trouble is None:
            return None
        after = isinstance(trouble, NoAnswer) and self.luck.random() < 0.5
        if isinstance(trouble, NoAnswer):
            self.silent.add(chat_id)
        return Fault(trouble, after=after)


@pytest.mark.parametrize("seed", range(6))
async def test_accounts_are_exact_under_random_trouble(office: Office, seed: int) -> None:
    """Every delivery ends once, the counters equal the rows, and only silence can double."""
    print("seed", seed)
    luck = random.Random(seed)
    chaos = Chaos(seed)
    members = await office.members(50)
    campaign = await office.campaign()
    office.telegram.faults = chaos
    for number in range(40):
        await office.say(luck.choice(members), str(number))
    dispatch = office.dispatch
    for _ in range(30):
        await dispatch.drain()
        office.pass_time(luck.randrange(1, 200))
        if luck.random() < 0.3:  # a new process takes over
            dispatch = office.another()
            await dispatch.recover(office.clock.seconds())
    done = await office.counts(campaign)
    assert done.state == "done"
    assert done.sent + done.failed + done.unknown + done.withheld == done.total == 50
    rows = await office.db.read(
        lambda tx: tx.all("SELECT state, campaign_id IS NULL FROM outbox WHERE ended_at > 0")
    )
    assert Counter(row[0] for row in rows if not row[1]) == Counter(
        sent=done.sent, failed=done.failed, unknown=done.unknown
    )
    assert sum(1 for row in rows if row[1]) == 40
    for person in members:
        broadcasts = [message for message in person.chat if message.words.startswith("campaign")]
        assert len(broadcasts) <= 1
        said = [int(m.words) for m in person.chat if m.from_bot and m.words.isdigit()]
        assert said == sorted(said)
        if person.id not in chaos.silent:
            assert len(said) == len(set(said))
    assert await office.db.read(campaigns.running) == []
