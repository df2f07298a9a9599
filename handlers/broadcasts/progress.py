"""The progress card of a campaign: brought up to date in the transaction that records outcomes."""

from handlers.broadcasts.naming import about
from handlers.broadcasts.rules import has_ended, is_due, is_final
from handlers.broadcasts.screens import progress_card
from handlers.calls import Progress
from handlers.house import House
from handlers.screen import Screen
from storage import campaigns, cards, duties, outbox, people
from storage.campaigns import Campaign
from storage.people import Person
from storage.transaction import Transaction


def progress_of(house: House) -> Progress:
    """Return what dispatch calls when outcomes of a campaign have been recorded.

    The maker's card is edited at most every three seconds and at the end; one edit waits at most.
    """

    def progress(tx: Transaction, campaign_id: int, now: int) -> None:
        campaign = campaigns.by_id(tx, campaign_id)
        if campaign is None or campaign.made_by is None:
            return
        if not is_due(campaign, now):
            if not campaign.card_stale:
                campaigns.outdate_card(tx, campaign.id)
            return
        maker = people.by_id(tx, campaign.made_by)
        if maker is not None and _may_know(house, tx, campaign, maker, now):
            _tell(house, tx, campaign, maker, now)

    return progress


def _may_know(house: House, tx: Transaction, campaign: Campaign, maker: Person, now: int) -> bool:
    """Whether the maker coordinates now, and coordinates everybody whom the campaign is for."""
    if maker.telegram_id in house.owners:
        return True
    duty = duties.of_person(tx, maker.id, now)
    if duty is None or not duty.coordinates:
        return False
    return duty.unit is None or campaign.audience.units == (duty.unit,)


def catch_up(house: House, tx: Transaction, now: int) -> bool:
    """Bring up to date the cards that were due too early for it, and then nothing more happened."""
    progress = progress_of(house)
    for campaign_id in campaigns.with_stale_cards(tx):
        progress(tx, campaign_id, now)
    return False


def _tell(house: House, tx: Transaction, campaign: Campaign, maker: Person, now: int) -> None:
    if campaign.card_message is None:
        _tell_at_the_end(house, tx, campaign, maker, now)
        return
    if maker.unreachable_at is not None and not is_final(campaign):
        return
    cards.follow(
        tx,
        campaign.id,
        person_id=maker.id,
        chat_id=maker.telegram_id,
        card=campaign.card_message,
        params=_card(house, tx, campaign, maker, now).to_params(),
        now=now,
    )
    campaigns.carded(tx, campaign.id, now)


def _card(house: House, tx: Transaction, campaign: Campaign, maker: Person, now: int) -> Screen:
    name = about(house, tx, maker.language, campaign)
    later = 0 if has_ended(campaign) else campaigns.waiting_for_later(tx, campaign, now)
    return progress_card(house, maker.language, campaign, name, later)


def _tell_at_the_end(
    house: House, tx: Transaction, campaign: Campaign, maker: Person, now: int
) -> None:
    """Send the totals once, when no card was there to be edited."""
    if campaign.card_at or not has_ended(campaign) or not is_final(campaign):
        return
    outbox.add_call(
        tx,
        chat_id=maker.telegram_id,
        person_id=maker.id,
        method="sendMessage",
        params=_card(house, tx, campaign, maker, now).to_params(),
        now=now,
    )
    campaigns.carded(tx, campaign.id, now)
