"""The buttons under an announcement: what each opens, counted once for each person."""

from handlers.announcing import letter as letters
from handlers.announcing.letter import EVENT, OFFER, OPENS, ROUND, VISIT
from handlers.buttons import CampaignTap, ChangeProfile, RoundDo
from handlers.events import showing
from handlers.failures import StaleButton
from handlers.people import profile
from handlers.surveys import turns as surveys
from handlers.turn import Turn
from handlers.visits import coming
from storage import campaign_taps, campaigns


def tap(turn: Turn, press: CampaignTap) -> None:
    """Open what an announcement's button stands for, below it: the announcement stays.

    A request to visit is opened only for who was meant to be asked.
    """
    campaign = campaigns.by_id(turn.tx, press.campaign)
    if campaign is None:
        raise StaleButton
    letter = letters.read(campaign.content)
    if press.button != 0 or letter.opens not in OPENS:
        raise StaleButton
    if letter.opens == VISIT and not campaign_taps.is_receiver(turn.tx, campaign.id, turn.who().id):
        raise StaleButton
    campaign_taps.tap(turn.tx, campaign.id, turn.who().id, press.button)
    turn.keep_card()
    if letter.opens == EVENT:
        showing.show(turn, letter.opens_id)
    elif letter.opens == ROUND:
        surveys.respond(turn, RoundDo(letter.opens_id, "read"))
    elif letter.opens == OFFER:
        profile.change(turn, ChangeProfile("taking_part"))
    else:
        coming.open_request(turn, letter.opens_id)
