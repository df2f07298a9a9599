"""Undoing what was sent: deleting the messages as long as Telegram can, or correcting them."""

from contextlib import suppress

from config.markup import Markup
from handlers.broadcasts import looking_at
from handlers.broadcasts.cards import posts
from handlers.broadcasts.launch import start_repair
from handlers.broadcasts.mending import DELETABLE_SECONDS
from handlers.broadcasts.naming import about
from handlers.broadcasts.resending import is_announcement, is_known_who
from handlers.buttons import CampaignDo
from handlers.failures import NobodyThere, StaleButton
from handlers.screen import Button, Screen
from handlers.turn import Turn
from storage import campaign_lists, campaigns, repairs
from storage.audience import NOTICE
from storage.campaigns import CORRECT, DELETE, Campaign
from storage.ledgers import SENT, UNKNOWN, Ledger
from storage.transaction import Transaction


def can_be_undone(campaign: Campaign) -> bool:
    """Tell whether it is a message of the school's that was sent and can be taken back."""
    is_message = campaign.repair is None and campaign.topic != NOTICE
    return is_message or campaign.repair == CORRECT


def can_be_corrected(turn: Turn, campaign: Campaign) -> bool:
    """Tell whether a correction can answer it: a correction has none, nor has what is deleted.

    Nor has what nobody knows any more to whom it went.
    """
    return (
        campaign.repair is None
        and can_be_undone(campaign)
        and is_known_who(turn.house, campaign, turn.seconds)
        and not repairs.is_undone(turn.tx, campaign.id)
    )


def is_for_two(turn: Turn, campaign: Campaign) -> bool:
    """Tell whether so many have got it that one coordinator does not correct it alone."""
    limit = turn.house.organisation.messages.second_person_from
    people, _ = receivers(turn.tx, campaign)
    return 0 < limit < people


def receivers(tx: Transaction, campaign: Campaign) -> tuple[int, int]:
    """Count who has got a message or may have: people, then groups and channels."""
    ledger = campaigns.ledger(tx, campaign.id)
    people, posted = (
        sum(line.number for line in lines if line.outcome in (SENT, UNKNOWN))
        for lines in (ledger.rows, ledger.venue_rows)
    )
    return people, posted


def is_offered(turn: Turn, campaign: Campaign, ledger: Ledger) -> bool:
    """Tell whether there is anything to undo: somebody has got it, or may have, and it is known."""
    lines = (*ledger.rows, *ledger.venue_rows)
    there = any(line.outcome in (SENT, UNKNOWN) and line.number for line in lines)
    known = is_known_who(turn.house, campaign, turn.seconds)
    return can_be_undone(campaign) and there and known


def can_be_deleted(campaign: Campaign, now: int) -> bool:
    """Tell whether some of its messages may be young enough for Telegram to delete."""
    last = campaign.ended_at or now
    return last + DELETABLE_SECONDS > now


def told(turn: Turn, campaign: Campaign) -> list[Markup]:
    """Return that its messages have been deleted or corrected, where they have."""
    said = [turn.say("undo-told-delete")] if repairs.is_undone(turn.tx, campaign.id) else []
    if repairs.newest_words(turn.tx, campaign.id) is not None:
        said.append(turn.say("undo-told-correct"))
    return said


def button(turn: Turn, campaign: Campaign) -> Button:
    """Return the button of what can still be done about it, or shows what was done."""
    if can_be_corrected(turn, campaign):
        return turn.button("undo-button", CampaignDo(campaign.id, "undo"))
    if repairs.is_undone(turn.tx, campaign.id):
        return turn.button("undo-deleted-button", CampaignDo(campaign.id, "delete"))
    return turn.button("undo-delete-button", CampaignDo(campaign.id, "undo"))


def ask(turn: Turn, campaign: Campaign) -> None:
    """Offer the ways to undo it, and say what each does."""
    if not can_be_undone(campaign):
        raise StaleButton
    way = _deleting(turn, campaign)
    parts = [
        turn.say("undo-ask", name=about(turn.house, turn.tx, turn.language, campaign)),
        turn.say(f"undo-delete-{way}"),
    ]
    buttons = [("undo-back-button", "ledger")]
    if can_be_corrected(turn, campaign):
        is_alone = not is_for_two(turn, campaign)
        parts.append(turn.say("undo-correct-means") if is_alone else _two(turn))
        if is_alone:
            buttons.insert(0, ("undo-correct-button", "correct"))
        elif is_announcement(campaign):
            buttons.insert(0, ("redraft-button", "draft"))
    if campaign_lists.resends(turn.tx, campaign.id):
        parts.append(turn.say("undo-sent-again"))
    if way != "too-late":
        label = "undo-delete-button" if way == "means" else "undo-deleted-button"
        buttons.insert(0, (label, "delete"))
    rows = tuple((turn.button(key, CampaignDo(campaign.id, one)),) for key, one in buttons)
    turn.show(Screen(Markup("\n\n").join(parts), rows))


def _two(turn: Turn) -> Markup:
    limit = turn.house.organisation.messages.second_person_from
    return turn.say("undo-correct-second", **{"limit-number": limit})


def _deleting(turn: Turn, campaign: Campaign) -> str:
    """Return whether deleting has "begun" already, is "too-late", or what it "means"."""
    if campaign_lists.repair_of(turn.tx, campaign.id, DELETE) is not None:
        return "begun"
    return "means" if can_be_deleted(campaign, turn.seconds) else "too-late"


def ask_delete(turn: Turn, campaign: Campaign) -> None:
    """Ask whether the messages are really to be deleted, with their number.

    What is being deleted already shows how far it has got.
    """
    if not can_be_undone(campaign):
        raise StaleButton
    begun = campaign_lists.repair_of(turn.tx, campaign.id, DELETE)
    if begun is not None:
        looking_at.show(turn, begun)
    elif not can_be_deleted(campaign, turn.seconds):
        ask(turn, campaign)  # which says that it is too late
    else:
        turn.show(_delete_question(turn, campaign))


def _delete_question(turn: Turn, campaign: Campaign) -> Screen:
    ledger = campaigns.ledger(turn.tx, campaign.id)
    posted = posts(ledger)
    parts = [turn.say("undo-delete-ask", **{"people-number": ledger.of(SENT)})]
    if posted:
        parts.append(turn.say("ledger-venues", **{"venues-number": posted}))
    if repairs.corrections(turn.tx, campaign.id):
        parts.append(turn.say("undo-delete-corrections"))
    parts.append(turn.say("undo-delete-final"))
    rows = (
        (turn.button("undo-delete-yes-button", CampaignDo(campaign.id, "delete_yes")),),
        (turn.button("undo-back-button", CampaignDo(campaign.id, "undo")),),
    )
    return Screen(Markup("\n\n").join(parts), rows)


def delete(turn: Turn, campaign: Campaign) -> None:
    """Delete the messages and their corrections, once: another tap shows how far it has got."""
    if not can_be_undone(campaign):
        raise StaleButton
    begun = campaign_lists.repair_of(turn.tx, campaign.id, DELETE)
    if begun is not None:
        looking_at.show(turn, begun)
        return
    if not can_be_deleted(campaign, turn.seconds):
        ask(turn, campaign)
        return
    made = start_repair(
        turn.tx,
        of=campaign,
        repair=DELETE,
        made_by=turn.who(),
        now=turn.seconds,
        card_message=turn.incoming.card,
    )
    for one in repairs.corrections(turn.tx, campaign.id):
        correction = campaigns.by_id(turn.tx, one)
        if correction is not None and can_be_deleted(correction, turn.seconds):
            _delete_too(turn, correction)
    looking_at.show(turn, made)


def _delete_too(turn: Turn, correction: Campaign) -> None:
    with suppress(NobodyThere):  # one that nobody has got, or is to get, needs no deleting
        start_repair(turn.tx, of=correction, repair=DELETE, made_by=turn.who(), now=turn.seconds)
