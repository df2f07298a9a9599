"""Short words for the stories about what has been sent: sending it, looking back, the accounts."""

from handlers.announcing.letter import Letter, plain
from handlers.broadcasts.launch import start_campaign
from handlers.buttons import AnnounceDo, CampaignDo
from storage import announcements, campaigns
from storage.audience import Audience
from storage.campaigns import Campaign
from storage.ledgers import Ledger
from storage.transaction import Transaction
from tests.stories.visiting import seen
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

__all__ = ["TEXT", "account", "campaign_of", "launches", "opens", "presses", "seen", "sends"]

TEXT = "Kahvit torstaina kello 17"
EVERYBODY = Audience()


async def sends(
    who: Alumnus,
    letter: Letter | str = TEXT,
    *,
    audience: Audience = EVERYBODY,
    unit: str | None = None,
    topic: str = "news",
) -> int:
    """Let a coordinator send a prepared announcement from its desk; return the campaign's id."""
    content = plain(letter) if isinstance(letter, str) else letter
    person = await who.record()
    assert person is not None

    def prepare(tx: Transaction) -> int:
        now = who.world.clock.seconds()
        one = announcements.create(tx, unit, person.id, content.to_json(), now)
        announcements.set_topic(tx, one, topic, now)
        announcements.set_audience(tx, one, audience, now)
        return one

    draft = await who.world.db.write(prepare)
    if not who.account.chat:
        await who.starts()
    await who.says("/help")  # the newest message is no card
    await who.presses(who.last.id, AnnounceDo(draft, "send", "").encode())
    go = next(one for one in who.last.buttons if ":go:" in (one.callback_data or ""))
    await who.presses(who.last.id, go.callback_data or "")
    found = await who.world.db.read(announcements.by_id, draft)
    assert found is not None
    assert found.campaign is not None, who.tells()
    return found.campaign


async def launches(who: Alumnus, audience: Audience, letter: Letter | str = TEXT) -> int:
    """Let what a coordinator has prepared go out by itself, with no card that follows it."""
    content = plain(letter) if isinstance(letter, str) else letter
    person = await who.record()
    assert person is not None

    def start(tx: Transaction) -> int:
        return start_campaign(
            tx,
            content=content.to_json(),
            audience=audience,
            topic="news",
            made_by=person,
            now=who.world.clock.seconds(),
        ).id

    campaign_id = await who.world.db.write(start)
    await who.world.moves(seconds=1)
    return campaign_id


async def presses(who: Alumnus, campaign_id: int, action: str) -> Alumnus:
    """Press a button about a campaign on the newest message, whether it is there or not."""
    return await who.presses(who.last.id, CampaignDo(campaign_id, action).encode())


async def opens(who: Alumnus, say: Words, number: int = 1) -> Alumnus:
    """Look at what has been sent, open one of the list, and what became of it."""
    await who.says("/sent")
    label = next(one for one in who.labels if one.startswith(f"{number}. "))
    return await who.taps(label, say("broadcasts-ledger-button"))


async def campaign_of(world: World, campaign_id: int) -> Campaign:
    """Return a campaign as it stands."""
    found = await world.db.read(campaigns.by_id, campaign_id)
    assert found is not None
    return found


async def account(world: World, campaign_id: int) -> Ledger:
    """Return what became of everybody, after demanding that it adds up."""
    found = await world.db.read(campaigns.ledger, campaign_id)
    assert sum(line.number for line in found.rows) + found.waiting == found.audience
    return found
