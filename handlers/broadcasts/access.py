"""Whose campaign it is: role, scope and term are checked at every press."""

from handlers import coordinators
from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.house import House
from handlers.recipes import Args, NothingToMake
from handlers.turn import Turn
from storage import campaign_lists, campaigns, people
from storage.campaigns import Campaign
from storage.transaction import Transaction


def own_campaign(turn: Turn, campaign_id: int) -> Campaign:
    """Return a campaign of the coordinator's own scope; it is as if there were no others."""
    coordinator(turn)
    campaign = campaigns.by_id(turn.tx, campaign_id)
    if campaign is None or not campaign_lists.is_in_scope(turn.tx, campaign_id, turn.scope):
        raise StaleButton
    return campaign


def still_own(house: House, tx: Transaction, args: Args) -> Campaign:
    """Return the campaign that words or a file made later are about.

    NothingToMake if it, its reader, or the reader's duty for the ``scope`` of then is gone.
    """
    campaign = campaigns.by_id(tx, int(args["campaign"]))
    person, scope = people.by_id(tx, int(args["person"])), args["scope"]
    if campaign is None or person is None:
        raise NothingToMake
    if not coordinators.covers(house, tx, person, scope, int(args["now"])):
        raise NothingToMake
    if not campaign_lists.is_in_scope(tx, campaign.id, scope):
        raise NothingToMake
    return campaign
