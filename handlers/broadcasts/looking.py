"""Looking after campaigns: the list of them, pause, resume and cancel, and the ledger."""

from collections.abc import Callable, Sequence

from config import dates
from config.markup import Markup
from handlers import audiences
from handlers.announcing import letter as letters
from handlers.broadcasts import correcting, ledger, progress, redrafting, resending, sheets, undoing
from handlers.broadcasts.access import own_campaign
from handlers.broadcasts.cards import LISTED, named, posts, worded
from handlers.broadcasts.looking_at import show
from handlers.broadcasts.naming import about
from handlers.broadcasts.rules import has_ended
from handlers.buttons import CampaignDo, EventDo, Open, Pages
from handlers.failures import StaleButton
from handlers.hosting import turns as hosting
from handlers.screen import Button, Rows, Screen, clipped, side_by_side
from handlers.turn import Turn
from storage import campaign_lists, campaign_taps, campaigns, cards, repairs
from storage.audience import NOTICE
from storage.campaigns import Campaign
from storage.ledgers import Ledger

PAGE = LISTED
MOST_LISTED = 8


def sent(turn: Turn) -> None:
    """Show what has been sent in the coordinator's scope, the newest first."""
    page(turn, 0)


def page(turn: Turn, number: int) -> None:
    """Show one page of what has been sent; the last one where there are fewer."""
    total = campaign_lists.how_many(turn.tx, turn.scope)
    last = max(total - 1, 0) // MOST_LISTED
    number = min(number, last)
    begin = number * MOST_LISTED
    _set_aside(turn)
    found = campaign_lists.page(turn.tx, turn.scope, limit=MOST_LISTED, offset=begin)
    turn.show(_listed(turn, found, number, last))


def _listed(turn: Turn, found: Sequence[Campaign], number: int, last: int) -> Screen:
    new = turn.button("ledger-new-button", Open("announce"))
    if not found:
        return Screen(turn.say("ledger-list-none"), ((new,),))
    named_ones = [about(turn.house, turn.tx, turn.language, one) for one in found]
    first = number * MOST_LISTED + 1
    lines = [
        _line(turn, place, one, name)
        for place, (one, name) in enumerate(zip(found, named_ones, strict=True), first)
    ]
    rows = tuple(
        (Button(clipped(f"{place}. {name}"), CampaignDo(one.id, "show")),)
        for place, (one, name) in enumerate(zip(found, named_ones, strict=True), first)
    )
    leaves = [
        turn.button(key, Pages(PAGE, to))
        for key, to, there in (
            ("form-previous", number - 1, number > 0),
            ("form-next", number + 1, number < last),
        )
        if there
    ]
    parts = [turn.say("ledger-list"), Markup("\n\n").join(lines)]
    below = (*side_by_side(leaves, plain=turn.plain_language), (new,))
    return Screen(Markup("\n\n").join(parts), (*rows, *below))


def _line(turn: Turn, place: int, campaign: Campaign, name: str) -> Markup:
    made = dates.local_day(campaign.made_at, turn.house.organisation.zone)
    number, where = campaign.sent, campaign.repair or ""
    if not campaign.total and (there := posts(campaigns.ledger(turn.tx, campaign.id))):
        number, where = there, campaign.repair or "venues"
    return turn.say(
        "ledger-list-line",
        **{"line-number": place, "people-number": number},
        what=named(turn.house, turn.language, campaign, name),
        day=dates.day(made, turn.language),
        state=_state(turn, campaign),
        repair=where,
    )


def _state(turn: Turn, campaign: Campaign) -> str:
    if repairs.is_undone(turn.tx, campaign.id):
        return "deleted"
    return "paused" if campaign.is_paused and not has_ended(campaign) else campaign.state


def do(turn: Turn, press: CampaignDo) -> None:
    """Do what a button of a campaign stands for; StaleButton for what it does not have."""
    campaign = own_campaign(turn, press.campaign)
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    if press.action not in BESIDE:
        _set_aside(turn)
    act(turn, campaign)


def _set_aside(turn: Turn) -> None:
    """Let what is shown in place of a card that follows a campaign not be overwritten by it."""
    if turn.incoming.card is not None:
        cards.set_aside(turn.tx, turn.who().id, turn.incoming.card)


def _note(turn: Turn, action: str, campaign: Campaign) -> None:
    unit = campaign_lists.unit_of(turn.tx, campaign.id)
    turn.audit(action, unit=unit, subject="campaign", subject_id=campaign.id)


def _pause(turn: Turn, campaign: Campaign) -> None:
    if not has_ended(campaign) and not campaign.is_paused:
        campaigns.pause(turn.tx, campaign.id, turn.seconds)
        _note(turn, "paused", campaign)
    _changed(turn, campaign, "broadcasts-paused-toast")


def _resume(turn: Turn, campaign: Campaign) -> None:
    if not has_ended(campaign) and campaign.is_paused:
        campaigns.resume(turn.tx, campaign.id, turn.seconds)
        _note(turn, "resumed", campaign)
    _changed(turn, campaign, "broadcasts-resumed-toast")


def _cancel(turn: Turn, campaign: Campaign) -> None:
    """Ask whether what waits is really to go unsent; meanwhile it goes on."""
    if has_ended(campaign):
        show(turn, campaign)
        return
    waiting = {"people-number": campaign.waiting, "sent-number": campaign.sent}
    rows = (
        (turn.button("broadcasts-cancel-yes-button", CampaignDo(campaign.id, "cancel_yes")),),
        (turn.button("broadcasts-cancel-no-button", CampaignDo(campaign.id, "show")),),
    )
    turn.show(Screen(turn.say(worded("broadcasts-cancel-ask", campaign), **waiting), rows))


def _cancel_yes(turn: Turn, campaign: Campaign) -> None:
    if not has_ended(campaign):
        campaigns.cancel(turn.tx, campaign.id, turn.seconds)
        _note(turn, "cancelled", campaign)
    _changed(turn, campaign, "broadcasts-cancelled-toast")


def _changed(turn: Turn, campaign: Campaign, toast: str) -> None:
    """Show the campaign as it is now, and let its maker's card follow if that is another one."""
    now = campaigns.by_id(turn.tx, campaign.id)
    if now is None:
        raise StaleButton
    turn.toast = turn.plain(toast)
    show(turn, now)
    if now.made_by != turn.who().id:
        progress.tell(turn.house, turn.tx, now, turn.seconds)


def _ledger(turn: Turn, campaign: Campaign) -> None:
    """Show what became of everybody in the audience, and what can be done about it."""
    accounts = campaigns.ledger(turn.tx, campaign.id)
    name = about(turn.house, turn.tx, turn.language, campaign)
    parts = [
        turn.say("ledger-title"),
        named(turn.house, turn.language, campaign, name),
        *ledger.ledger_words(turn.house, turn.language, campaign, accounts),
        *_groups(turn, campaign),
        *_taps(turn, campaign),
        *undoing.told(turn, campaign),
    ]
    turn.show(Screen(Markup("\n\n").join(parts), _ledger_rows(turn, campaign, accounts)))


def _groups(turn: Turn, campaign: Campaign) -> list[Markup]:
    """Return which groups and channels it was for, by their names."""
    meant = audiences.named(turn.house, turn.tx, turn.language, campaign.audience).venues
    if not meant:
        return []
    return [turn.say("ledger-venues-named", names=", ".join(meant.values()))]


def _taps(turn: Turn, campaign: Campaign) -> list[Markup]:
    """Return how many have tapped its button, and that links cannot be counted."""
    if campaign.kind != "announcement" or campaign.topic == NOTICE:
        return []
    letter = letters.read(campaign.content)
    people = {"people-number": campaign_taps.counts(turn.tx, campaign.id).get(0, 0)}
    said = [turn.say("ledger-taps", **people)] if letter.opens else []
    return said + ([turn.say("ledger-links-uncounted")] if letter.links else [])


def _ledger_rows(turn: Turn, campaign: Campaign, accounts: Ledger) -> Rows:
    def button(key: str, action: str) -> Button:
        return turn.button(key, CampaignDo(campaign.id, action))

    found = [
        _again_button(turn, campaign, whom) for whom in resending.offers(turn, campaign, accounts)
    ]
    if undoing.is_offered(turn, campaign, accounts):
        found.append(undoing.button(turn, campaign))
    if resending.is_announcement(campaign):
        found.append(button("redraft-button", "draft"))
    found.append(button("ledger-xlsx-button", "xlsx"))
    found.append(button("ledger-back-button", "show"))
    found.append(turn.button("ledger-list-button", Pages(PAGE, 0)))
    return tuple((one,) for one in found)


def _again_button(turn: Turn, campaign: Campaign, whom: str) -> Button:
    """Return the button that sends once more, or shows how that went."""
    if (done := resending.done(turn.tx, campaign, whom)) is not None:
        return turn.button(f"resend-{whom}-done-button", CampaignDo(done.id, "show"))
    return turn.button(f"resend-{whom}-button", CampaignDo(campaign.id, f"again_{whom}"))


def _draft(whom: str) -> Callable[[Turn, Campaign], None]:
    return lambda turn, campaign: redrafting.draft(turn, campaign, whom)


def _again(whom: str, *, sure: bool) -> Callable[[Turn, Campaign], None]:
    act = resending.send if sure else resending.ask
    return lambda turn, campaign: act(turn, campaign, whom)


def _manage(turn: Turn, campaign: Campaign) -> None:
    """Show the event that is invited to; a card that follows the sending stays above it."""
    if campaign.kind != "event":
        raise StaleButton
    if not has_ended(campaign):
        turn.keep_card()
    hosting.do(turn, EventDo(campaign.subject, "manage"))


ACTIONS: dict[str, Callable[[Turn, Campaign], None]] = {
    "show": show,
    "pause": _pause,
    "resume": _resume,
    "cancel": _cancel,
    "cancel_yes": _cancel_yes,
    "ledger": _ledger,
    "xlsx": sheets.send,
    **{f"again_{whom}": _again(whom, sure=False) for whom in resending.WHOM},
    **{f"again_{whom}_yes": _again(whom, sure=True) for whom in resending.WHOM},
    "draft": redrafting.draft,
    **{f"draft_{whom}": _draft(whom) for whom in resending.WHOM},
    "undo": undoing.ask,
    "delete": undoing.ask_delete,
    "delete_yes": undoing.delete,
    "correct": correcting.begin,
    "manage": _manage,
}
# What shows the card of a campaign in place of the tapped one, or leaves that one as it is.
BESIDE = ("show", "pause", "resume", "cancel_yes", "xlsx", "correct", "manage")
