"""The moment at which an announcement becomes a campaign."""

from handlers.announcing.facts import audience_of
from handlers.announcing.letter import read
from handlers.broadcasts.cards import progress_card
from handlers.broadcasts.launch import start_campaign
from handlers.broadcasts.progress import standing_of
from handlers.failures import NobodyThere
from handlers.turn import Turn
from storage import announcements
from storage.announcements import Announcement
from storage.campaigns import Campaign
from storage.people import Person
from storage.transaction import Transaction


def start(
    tx: Transaction,
    found: Announcement,
    made_by: Person,
    now: int,
    card: int | None = None,
) -> Campaign:
    """Make the campaign, followed by the maker's ``card`` if there is one.

    Raises NobodyThere when it would reach nobody, and then nothing is started.
    """
    audience = audience_of(found)
    if audience is None:
        raise NobodyThere
    campaign = start_campaign(
        tx,
        content=read(found.content).closed().to_json(),
        audience=audience,
        topic=found.topic,
        made_by=made_by,
        announcement=found.id,
        card_message=card,
        now=now,
    )
    announcements.sent(tx, found.id, campaign.id, now)
    return campaign


def launch(turn: Turn, found: Announcement) -> None:
    """Send it for the person of the turn, with its progress in place of the tapped card."""
    campaign = start(turn.tx, found, turn.who(), turn.seconds, turn.incoming.card)
    standing = standing_of(turn.house, turn.tx, turn.language, campaign, turn.seconds)
    turn.show(progress_card(turn.house, turn.language, standing))
