"""The progress card of a campaign: brought up to date in the transaction that records outcomes."""

from handlers.broadcasts.cards import Standing, progress_card
from handlers.broadcasts.naming import about
from handlers.broadcasts.rules import has_ended, is_due, is_final
from handlers.calls import Progress
from handlers.house import House
from handlers.screen import Screen
from handlers.writing import write
from storage import campaign_lists, campaigns, cards, duties, people, repairs
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
        if is_due(campaign, now):
            tell(house, tx, campaign, now)
        elif not campaign.card_stale:
            campaigns.outdate_card(tx, campaign.id)

    return progress


def tell(house: House, tx: Transaction, campaign: Campaign, now: int) -> None:
    """Let the maker's card say how things are, if the maker may still know."""
    maker = people.by_id(tx, campaign.made_by) if campaign.made_by is not None else None
    if maker is not None and _may_know(house, tx, campaign, maker, now):
        _tell(house, tx, campaign, maker, now)


def standing_of(
    house: House, tx: Transaction, language: str, campaign: Campaign, now: int
) -> Standing:
    """Return how a campaign stands, for its card in this language."""
    has_venues = bool(campaign.venues or campaign.audience.venues)
    later, venues_later = 0, 0
    if not has_ended(campaign):
        later = campaigns.waiting_for_later(tx, campaign, now)
        venues_later = campaign_lists.venues_waiting_for_later(tx, campaign.id, now)
    return Standing(
        campaign,
        about(house, tx, language, campaign),
        is_deleted=repairs.is_undone(tx, campaign.id),
        later=max(later - venues_later, 0),
        venues_later=venues_later,
        speed=campaign_lists.speed(tx, campaign, now),
        ledger=campaigns.ledger(tx, campaign.id) if has_venues else None,
    )


def _may_know(house: House, tx: Transaction, campaign: Campaign, maker: Person, now: int) -> bool:
    """Whether the maker coordinates now, and coordinates everybody whom the campaign is for."""
    if maker.telegram_id in house.owners:
        return True
    duty = duties.of_person(tx, maker.id, now)
    if duty is None or not duty.coordinates:
        return False
    return campaign_lists.is_in_scope(tx, campaign.id, duty.unit)


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
    return progress_card(
        house, maker.language, standing_of(house, tx, maker.language, campaign, now)
    )


def _tell_at_the_end(
    house: House, tx: Transaction, campaign: Campaign, maker: Person, now: int
) -> None:
    """Send the totals once, when no card was there to be edited.

    Whoever undid it themselves has the card of that.
    """
    if campaign.card_at or not has_ended(campaign) or not is_final(campaign):
        return
    if campaign.made_by in campaign_lists.repairers(tx, campaign.id):
        campaigns.carded(tx, campaign.id, now)
        return
    write(tx, maker, _card(house, tx, campaign, maker, now), now)
    campaigns.carded(tx, campaign.id, now)
