"""A campaign is tried on a few first, and it is paused, resumed and cancelled at once."""

from storage import campaigns
from storage.audience import Audience
from storage.campaigns import TRIAL, Ledger
from storage.ledgers import LEFT_OUT, SENT, STOPPED, WITHHELD, Line
from storage.transaction import Transaction
from tests.delivery.office import Office

REFUSED = "Bad Request: can't parse entities"


async def ledger(office: Office, campaign: int) -> Ledger:
    """Return what became of everybody; it adds up, whenever it is looked at."""
    found = await office.db.read(campaigns.ledger, campaign)
    assert sum(line.number for line in found.rows) + found.waiting == found.audience
    return found


async def under_way(office: Office, campaign: int) -> int:
    return await office.db.read(campaigns.under_way, campaign)


async def test_the_first_fifty_go_out_alone(office: Office) -> None:
    """Until they have their outcomes nobody else's message is even claimed."""
    office.rate = 1000.0
    await office.members(TRIAL + 30)
    campaign = await office.campaign()
    office.telegram.faults.refuses(400, REFUSED, times=200)
    await office.another().drain()
    stopped = await office.counts(campaign)
    assert (stopped.state, stopped.reason) == ("stopped", REFUSED)
    assert stopped.failed <= TRIAL
    assert len(office.telegram.deliveries) <= TRIAL
    found = await ledger(office, campaign)
    assert found.of(WITHHELD, STOPPED) == TRIAL + 30 - stopped.failed


async def test_after_the_trial_it_goes_on_by_itself(office: Office) -> None:
    """What went well for the first fifty goes to everybody."""
    await office.members(TRIAL * 2 + 5)
    campaign = await office.campaign()
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.sent, done.trial) == ("done", TRIAL * 2 + 5, None)


async def test_a_few_refusals_among_many_stop_nothing(office: Office) -> None:
    """Three of thousands are the fault of their chats, not of the message."""
    await office.members(3)
    campaign = await office.campaign()

    def went_well(tx: Transaction) -> None:
        tx.run("UPDATE campaign SET total = 9000, sent = 9000, trial = NULL")

    await office.db.write(went_well)
    office.telegram.faults.refuses(400, REFUSED, times=3)
    await office.dispatch.drain()
    done = await office.counts(campaign)
    assert (done.state, done.rejections, done.failed) == ("done", 3, 3)


async def test_a_paused_campaign_sends_nothing_until_it_is_resumed(office: Office) -> None:
    """Pausing changes nobody's place in the line, and filling may go on meanwhile."""
    await office.members(20)
    campaign = await office.campaign()
    assert await office.db.write(campaigns.pause, campaign, office.clock.seconds())
    assert not await office.db.write(campaigns.pause, campaign, office.clock.seconds())
    await office.dispatch.drain()
    paused = await office.counts(campaign)
    assert (paused.total, paused.waiting, paused.is_paused) == (20, 20, True)
    assert office.heard() == []
    assert await office.db.write(campaigns.resume, campaign, office.clock.seconds())
    assert not await office.db.write(campaigns.resume, campaign, office.clock.seconds())
    await office.dispatch.drain()
    assert (await office.counts(campaign)).sent == 20


async def test_what_is_claimed_comes_back_when_its_campaign_is_paused(office: Office) -> None:
    """Within the same turn of dispatch: nothing more departs than is in the air already."""
    office.rate = 30.0
    await office.members(30)
    campaign = await office.campaign()
    dispatch = office.another()
    for _ in range(3):
        await dispatch._drain_step()
    heard = len(office.heard())
    assert 0 < heard < 30
    assert await under_way(office, campaign) > 0
    await office.db.write(campaigns.pause, campaign, office.clock.seconds())
    await dispatch.drain()
    assert await under_way(office, campaign) == 0
    assert len(office.heard()) <= heard + 1
    await ledger(office, campaign)
    await office.db.write(campaigns.resume, campaign, office.clock.seconds())
    await dispatch.drain()
    assert (await office.counts(campaign)).sent == 30
    assert sorted(chat or 0 for chat, _ in office.heard()) == sorted(
        {chat or 0 for chat, _ in office.heard()}
    )


async def test_a_cancelled_campaign_accounts_for_everybody(office: Office) -> None:
    """Who had not got it has it withheld, also whoever had not been looked at yet."""
    members = await office.members(12)
    members[0].blocks_bot()
    await office.say(members[0], "Hei!")
    await office.dispatch.drain()
    campaign = await office.campaign()
    now = office.clock.seconds()
    await office.db.write(campaigns.fill, campaign, now, None, 5)
    before = await ledger(office, campaign)
    assert (before.audience, before.waiting) == (5, 4)
    assert await office.db.write(campaigns.cancel, campaign, now)
    assert not await office.db.write(campaigns.cancel, campaign, now)
    await office.dispatch.drain()
    found = await ledger(office, campaign)
    assert (found.audience, found.waiting) == (12, 0)
    assert set(found.rows) == {
        Line(WITHHELD, STOPPED, 11),
        Line(LEFT_OUT, "unreachable", 1),
    }
    ended = await office.counts(campaign)
    assert (ended.state, ended.reason, ended.total) == ("stopped", campaigns.CANCELLED, 11)


async def test_who_has_not_told_their_unit_is_not_counted_among_a_units(office: Office) -> None:
    """They are neither reached nor left out: the audience is not theirs."""
    await office.members(4)

    def tell(tx: Transaction) -> None:
        tx.run("UPDATE person SET unit = 'oulu' WHERE id = 1")
        tx.run("UPDATE person SET unit = 'oulu', wants_news = 0 WHERE id = 2")
        tx.run("UPDATE person SET unreachable_at = 1 WHERE id = 3")

    await office.db.write(tell)
    campaign = await office.db.write(
        campaigns.start,
        kind="announcement",
        content="{}",
        audience=Audience(units=("oulu",)),
        now=office.clock.seconds(),
    )
    await office.dispatch.drain()
    found = await ledger(office, campaign)
    assert set(found.rows) == {Line(SENT, "", 1), Line(LEFT_OUT, "unwanted", 1)}


async def test_another_campaign_goes_on_while_one_is_paused(office: Office) -> None:
    """A pause is one campaign's; the others keep their pace."""
    await office.members(5)
    one, other = await office.campaign(), await office.campaign()
    await office.db.write(campaigns.pause, one, office.clock.seconds())
    await office.dispatch.drain()
    assert (await office.counts(one)).sent == 0
    assert (await office.counts(other)).sent == 5
