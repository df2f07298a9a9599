"""Whatever is sent to whom and when, nobody gets more than the budget in any seven days."""

import asyncio
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app import CONFIG
from bot.books import Books
from bot.desk import Desk
from config.organisation import load_organisation
from config.texts import Texts
from handlers.broadcasts.rendering import Rendering
from handlers.house import House
from handlers.preferences.contact import usual_quiet_until
from handlers.preferences.rules import WEEK, is_quiet
from storage import campaigns, consents, outbox, people
from storage.audience import Audience
from storage.consents import Consent
from storage.database import Database
from storage.deliveries import Ending
from storage.transaction import Transaction

NOW = 1_800_000_000
HOUR = 3600
PEOPLE = 3

# Hours that pass, then how many campaigns start, how many questions the bot asks by itself, and
# what becomes of what departs.
Step = tuple[int, int, int, str]
STEPS = st.lists(
    st.tuples(
        st.integers(0, 40),
        st.integers(0, 3),
        st.integers(0, 1),
        st.sampled_from(["sent", "sent", "sent", "unknown", "failed"]),
    ),
    max_size=14,
)


@lru_cache
def _house() -> House:
    """Return the school and the words that the bot ships with."""
    return House(
        organisation=load_organisation(CONFIG / "organisation.toml"),
        texts=Texts.load(CONFIG / "texts"),
        questionnaires={},
        forms={},
        owners=frozenset(),
    )


@given(steps=STEPS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_nobody_gets_more_than_the_budget_in_any_week(steps: Sequence[Step]) -> None:
    """Several campaigns at once and the bot's own questions included, and never in the night."""
    house = _house()
    got = asyncio.run(_played(house, steps))
    budget, school = house.organisation.messages.weekly_budget, house.organisation
    for times in got.values():
        for first in times:
            assert sum(first <= one < first + WEEK for one in times) <= budget
            assert not is_quiet(school.messages.quiet, first, school.zone)


async def _played(house: House, steps: Sequence[Step]) -> dict[int, list[int]]:
    with TemporaryDirectory() as folder:
        async with await Database(Path(folder) / "bot.db", "ab" * 32).open(NOW) as db:
            return await db.write(_play, house, steps)


def _play(tx: Transaction, house: House, steps: Sequence[Step]) -> dict[int, list[int]]:
    members = [_member(tx, number) for number in range(1, PEOPLE + 1)]
    desk = Desk(Rendering(house).render, lambda *_: None)
    got: dict[int, list[int]] = {one: [] for one in members}
    now = NOW
    # At the end more than a week passes, so that every campaign is sent or given up.
    for hours, starting, asking, outcome in [*steps, *[(6, 0, 0, "sent")] * 34]:
        now += hours * HOUR
        for _ in range(starting):
            _start(tx, house, now)
        for person_id in members[:asking]:
            _ask(tx, person_id, now)
        taken = desk.turnover(tx, Books(), (50, 50, 50), now)
        endings = []
        for entry in taken.entries:
            if outcome != "failed":
                got[entry.claim.person_id or 0].append(now)
            endings.append(Ending(entry.claim, outcome))
        desk.turnover(tx, Books(endings=endings), (0, 0, 0), now)
    assert campaigns.running(tx) == []
    return got


def _member(tx: Transaction, number: int) -> int:
    person = people.arrive(tx, number, "fi", NOW)
    people.join(tx, person.id, NOW)
    for purpose in consents.PURPOSES:
        consents.give(tx, person.id, Consent(purpose, "1", "fi", NOW))
    return person.id


def _start(tx: Transaction, house: House, now: int) -> None:
    one = campaigns.start(
        tx, kind="announcement", content="Hei!", audience=Audience(), made_by=None, now=now
    )
    while campaigns.fill(tx, one, now, usual_quiet_until(house, now)):
        pass


def _ask(tx: Transaction, person_id: int, now: int) -> None:
    outbox.add_call(
        tx,
        chat_id=person_id,
        person_id=person_id,
        method="sendMessage",
        params={"text": "Hei?"},
        now=now,
        unasked=True,
    )
