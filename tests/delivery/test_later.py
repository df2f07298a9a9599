"""What may not be sent yet goes back to wait, and is asked about no oftener than need be."""

from storage import campaigns, outbox
from storage.transaction import Transaction
from tests.delivery.office import Office


async def test_what_waits_goes_at_its_time_without_a_try_being_spent(office: Office) -> None:
    """Put back in the same transaction, asked about once more when its time has come."""
    people = await office.members(3)
    opens = office.clock.seconds() + 3600
    office.open_at = {people[1].id: opens}
    campaign = await office.campaign()
    await office.dispatch.drain()
    assert (await office.counts(campaign)).sent == 2
    row = await office.row(2)
    assert (row["state"], row["due_at"], row["attempts"]) == ("pending", opens, 0)
    asked = office.made
    for _ in range(5):
        office.pass_time(60)
        await office.dispatch.drain()
    assert office.made == asked
    office.pass_time(3600)
    await office.dispatch.drain()
    assert (await office.counts(campaign)).sent == 3
    assert (await office.counts(campaign)).state == "done"
    assert office.made == asked + 1


async def test_one_who_waits_holds_nobody_up(office: Office) -> None:
    """Others of the campaign, and answers to the same person, go at once."""
    people = await office.members(40)
    office.open_at = {one.id: office.clock.seconds() + 3600 for one in people[::2]}
    campaign = await office.campaign()
    await office.say(people[0], "vastaus")
    await office.dispatch.drain()
    assert (await office.counts(campaign)).sent == 20
    assert people[0].chat[-1].words == "vastaus"


async def test_a_time_that_has_passed_does_not_spin(office: Office) -> None:
    """Even an answer that makes no sense is asked about once a second at most."""
    person = await office.member("Aino")
    now = office.clock.seconds()

    def unasked(tx: Transaction) -> int:
        return outbox.add_call(
            tx,
            chat_id=person.id,
            method="sendMessage",
            params={"text": "Hei?"},
            now=now,
            unasked=True,
        )

    office.open_at = {person.id: now + 1}
    row = await office.db.write(unasked)
    await office.dispatch.drain()
    assert (office.made, (await office.row(row))["due_at"]) == (1, now + 1)


async def test_those_who_wait_for_later_are_counted_exactly(office: Office) -> None:
    """Few or many of them, beside few or many who are due."""
    many = campaigns.FEW + 50
    await office.db.write(_add, 2 * many)
    campaign = await office.campaign()
    now = office.clock.seconds()
    while await office.db.write(campaigns.fill, campaign, now):
        pass

    def counted(tx: Transaction, later: int) -> int:
        tx.run("UPDATE outbox SET due_at = :now", now=now)
        tx.run("UPDATE outbox SET due_at = :at WHERE id <= :later", at=now + 60, later=later)
        found = campaigns.by_id(tx, campaign)
        assert found is not None
        return campaigns.waiting_for_later(tx, found, now)

    for later in (0, 7, many, 2 * many - 7, 2 * many):
        assert await office.db.write(counted, later) == later


def _add(tx: Transaction, many: int) -> None:
    tx.run(
        """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)
        INSERT INTO person (telegram_id, state, language, created_at, joined_at, seen_at)
        SELECT i, 'member', 'fi', 0, 0, 0 FROM n""",
        many=many,
    )
    tx.run(
        """INSERT INTO consent (person_id, purpose, text_version, language, given_at)
        SELECT id, 'news', '1', 'fi', 0 FROM person"""
    )
