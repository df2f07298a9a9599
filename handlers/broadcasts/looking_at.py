"""Showing one campaign to a coordinator: its card as it stands now."""

from handlers.broadcasts import progress
from handlers.broadcasts.cards import progress_card
from handlers.turn import Turn
from storage import cards
from storage.campaigns import Campaign


def show(turn: Turn, campaign: Campaign) -> None:
    """Show how far a campaign has got; its maker's newest card is the one that follows it."""
    if campaign.made_by == turn.who().id and turn.incoming.card is not None:
        cards.move(turn.tx, campaign.id, turn.incoming.card)
    standing = progress.standing_of(turn.house, turn.tx, turn.language, campaign, turn.seconds)
    turn.show(progress_card(turn.house, turn.language, standing))
