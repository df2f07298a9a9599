"""A new draft of what was sent, stopped or refused: the same words, to be looked at and sent anew.

It goes the way of every announcement, with all that is asked and confirmed on that way.
"""

from handlers.announcing import showing
from handlers.announcing.letter import read
from handlers.broadcasts.resending import audience_to, is_announcement
from handlers.failures import StaleButton
from handlers.turn import Turn
from storage import announcements, campaign_lists
from storage.announcements import DRAFT
from storage.audience import Audience
from storage.campaigns import Campaign


def draft(turn: Turn, campaign: Campaign, whom: str = "") -> None:
    """Show a draft with the same letter and topic, to the same people or to those of a resend.

    Two taps make one draft, as long as it has not been changed.
    """
    if not is_announcement(campaign):
        raise StaleButton
    audience = audience_to(turn.tx, campaign, whom) if whom else campaign.audience
    content = read(campaign.content).to_json()
    made = _there_already(turn, content, audience)
    if made is None:
        made = announcements.create(
            turn.tx, _unit(turn, campaign), turn.who().id, content, turn.seconds
        )
        announcements.set_topic(turn.tx, made, campaign.topic, turn.seconds)
        announcements.set_audience(turn.tx, made, audience, turn.seconds)
    showing.card(turn, made, turn.say("redraft-made"))


def _there_already(turn: Turn, content: str, audience: Audience) -> int | None:
    for one in announcements.open_work(turn.tx, turn.scope, turn.who().id):
        if (one.state, one.content, one.audience) == (DRAFT, content, audience):
            return one.id
    return None


def _unit(turn: Turn, campaign: Campaign) -> str | None:
    """Return whose draft it is: as that of before, if that is still known."""
    if turn.scope is not None:
        return turn.scope
    before = announcements.by_id(turn.tx, campaign.announcement or 0)
    return before.unit if before is not None else campaign_lists.unit_of(turn.tx, campaign.id)
