"""What waits, counted exactly and without looking at what is over."""

from pathlib import Path
from typing import Any

from storage import campaigns, standing
from storage.outbox import BROADCAST, REMINDER, REPLY
from storage.standing import DUE, SENDING, Backlog, backlog
from storage.transaction import Transaction
from tests.delivery.conftest import office
from tests.delivery.office import Office

__all__ = ["office"]


async def waits(office: Office) -> Backlog:
    """Return what waits now."""
    return await office.db.read(backlog, office.clock.seconds())


async def test_an_empty_office_has_no_backlog(office: Office) -> None:
    """Every state and every kind of work is there, with nothing in it."""
    found = await waits(office)
    assert found.due == {(s, p): 0 for s in (DUE, SENDING) for p in (REPLY, REMINDER, BROADCAST)}
    assert set(found.work.values()) == {0}
    assert (found.oldest_reply_seconds, found.oldest_work_seconds) == (0, 0)


async def test_replies_are_counted_and_the_oldest_is_told(office: Office) -> None:
    """From when it could have gone; one that is put off by a failed attempt counts on."""
    aino = await office.member("Aino")
    await office.say(aino, "one")
    office.pass_time(40)
    await office.say(aino, "two")
    office.pass_time(20)
    found = await waits(office)
    assert (found.due[DUE, REPLY], found.oldest_reply_seconds) == (2, 60)
    office.telegram.faults.breaks(502, times=1)
    await office.dispatch._desk_step()
    office.dispatch._sender.depart()
    await office.dispatch._sender.all_back(5.0)
    await office.dispatch._cycle()
    office.pass_time(10)
    assert (await waits(office)).oldest_reply_seconds == 70
    await office.dispatch.drain()
    office.pass_time(300)
    await office.dispatch.drain()
    assert (await waits(office)).oldest_reply_seconds == 0


async def test_a_reply_that_telegram_told_to_wait_is_no_backlog(office: Office) -> None:
    """Its chat has to wait for hours: neither meanwhile nor after it, though it failed before."""
    aino = await office.member("Aino")
    await office.say(aino, "one")
    office.telegram.faults.breaks(502, method="sendMessage", times=3)
    for _ in range(3):
        await office.dispatch.drain()
        office.pass_time(20)
    office.telegram.faults.too_many_requests(3 * 3600, chat_id=aino.id)
    await office.dispatch.drain()
    for _ in range(3):
        office.pass_time(3600)
        assert (await waits(office)).oldest_reply_seconds == 0
    office.pass_time(2)
    assert (await waits(office)).oldest_reply_seconds < 60
    await office.dispatch.drain()
    assert [one.words for one in aino.chat if one.from_bot] == ["one"]


async def test_what_may_only_go_later_is_no_backlog(office: Office) -> None:
    """A reminder for tomorrow, an invitation held back at night."""
    aino = await office.member("Aino")
    row = await office.say(aino, "tomorrow")
    now = office.clock.seconds()
    await office.db.write(
        lambda tx: tx.run("UPDATE outbox SET due_at = :at WHERE id = :id", at=now + 9, id=row)
    )
    assert (await waits(office)).due[DUE, REPLY] == 0
    office.pass_time(9)
    assert (await waits(office)).due[DUE, REPLY] == 1


async def test_a_campaign_counts_by_its_own_accounts(office: Office) -> None:
    """All that wait as soon as one may go; none while it is paused, or when it is over."""
    await office.members(5)
    campaign = await office.campaign()
    await office.dispatch._filler.fill_all()
    assert (await waits(office)).due[DUE, BROADCAST] == 5
    now = office.clock.seconds()
    await office.db.write(campaigns.pause, campaign, now)
    assert (await waits(office)).due[DUE, BROADCAST] == 0
    await office.db.write(campaigns.resume, campaign, office.clock.seconds())
    assert (await waits(office)).due[DUE, BROADCAST] == 5
    await office.dispatch.drain()
    found = await waits(office)
    assert found.due[DUE, BROADCAST] == found.due[SENDING, BROADCAST] == 0


async def test_work_of_the_clock_counts_from_when_it_was_due(office: Office) -> None:
    """Of its kind and with the age of the oldest."""
    now = office.clock.seconds()

    def plans(tx: Transaction) -> None:
        for title, due in (("one", now - 90), ("two", now - 30), ("later", now + 30)):
            tx.run(
                """INSERT INTO event (state, title, starts_at, place, audience, made_at, publish_at)
                VALUES ('draft', :title, :starts, 'Oulu', '{}', :now, :due)""",
                title=title,
                starts=now + 9_000_000,
                now=now,
                due=due,
            )

    await office.db.write(plans)
    found = await waits(office)
    assert found.work["publications"] == 2
    assert found.oldest_work_seconds == 90


class Explained(Transaction):
    """Notes how SQLite goes about each question."""

    __slots__ = ("plans",)

    def __init__(self, tx: Transaction) -> None:
        super().__init__(tx._connection)
        self.plans: list[str] = []

    def _explain(self, sql: str, values: dict[str, Any]) -> None:
        steps = super().all(f"EXPLAIN QUERY PLAN {sql}", **values)
        self.plans += [step["detail"] for step in steps]

    def all(self, sql: str, /, **values: Any) -> list[Any]:
        """Note the plan, and ask."""
        self._explain(sql, values)
        return super().all(sql, **values)

    def one(self, sql: str, /, **values: Any) -> Any:
        """Note the plan, and ask; what returns a value comes by here."""
        self._explain(sql, values)
        return super().one(sql, **values)


async def test_nothing_that_is_over_is_looked_at(office: Office) -> None:
    """Every table is entered by an index of its open rows: a million sent ones cost nothing."""

    def explained(tx: Transaction) -> list[str]:
        asked = Explained(tx)
        backlog(asked, office.clock.seconds())
        return asked.plans

    plans = await office.db.read(explained)
    assert len(plans) > len(standing._WORK)
    scans = {one.split()[-1] for one in plans if one.startswith("SCAN")}
    assert scans == {"outbox_waiting", "outbox_sending", "campaign_running"}


async def test_proving_that_it_can_be_written_changes_nothing(office: Office) -> None:
    """Not a row: the same backlog, and a write that really goes to the disk."""
    log = Path(f"{office.db.path}-wal")
    before = log.stat().st_size
    await office.db.write(standing.prove_writable)
    assert log.stat().st_size > before
