"""Campaigns that have been paused for long: those who can go on with them are reminded."""

from config import dates
from config.markup import Markup
from handlers import by_day, coordinators
from handlers.broadcasts.cards import progress_card, worded
from handlers.broadcasts.progress import standing_of
from handlers.broadcasts.rules import FORGOTTEN_SECONDS, REMINDED_SECONDS
from handlers.house import House
from handlers.preferences.contact import usual_quiet_until
from handlers.screen import Screen
from storage import campaign_lists, campaigns, steering
from storage.campaigns import Campaign
from storage.transaction import Transaction


def step(house: House, tx: Transaction, now: int) -> bool:
    """Remind of what has been paused for a day, and then weekly; return that nothing is left.

    In the school's quiet hours nobody is: until the morning somebody may decide.
    """
    if usual_quiet_until(house, now) > now:
        return False
    for one in steering.forgotten(tx, now - FORGOTTEN_SECONDS, now - REMINDED_SECONDS):
        campaign = campaigns.by_id(tx, one)
        if campaign is not None:
            _remind(house, tx, campaign, now)
            steering.reminded(tx, one, now)
    return False


def _remind(house: House, tx: Transaction, campaign: Campaign, now: int) -> None:
    unit = campaign_lists.unit_of(tx, campaign.id)
    told = coordinators.reachable(house, tx, unit, now)
    told += coordinators.keepers(house, tx, campaign.made_by, unit, now)  # perhaps an owner
    for person in {one.id: one for one in told}.values():
        by_day.send(house, tx, person, _reminder(house, tx, person.language, campaign, now), now)


def _reminder(house: House, tx: Transaction, language: str, campaign: Campaign, now: int) -> Screen:
    """Return since when it is paused, and its card with what can be done."""
    card = progress_card(house, language, standing_of(house, tx, language, campaign, now))
    since = dates.local_day(campaign.paused_at or now, house.organisation.zone)
    day = dates.day(since, language)
    said = house.texts.say(language, worded("broadcasts-forgotten", campaign), day=day)
    return Screen(Markup("\n\n").join([said, card.text]), card.rows)
