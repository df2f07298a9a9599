"""Sending a campaign once more: to those whom it did not reach, or who have joined since."""

from dataclasses import replace

from config.markup import Markup
from handlers.announcing.facts import is_for_two
from handlers.broadcasts import looking_at
from handlers.broadcasts.access import still_own
from handlers.broadcasts.launch import start_campaign
from handlers.broadcasts.naming import about
from handlers.broadcasts.rules import is_final
from handlers.broadcasts.screens import reached, send_label
from handlers.buttons import CampaignDo
from handlers.failures import StaleButton
from handlers.house import House
from handlers.privacy.rules import kept_from
from handlers.recipes import MANY, Args
from handlers.screen import Button, Screen
from handlers.turn import Turn
from storage import audience as audience_store
from storage import campaign_lists, counts
from storage.audience import NOTICE, Audience
from storage.campaigns import Campaign
from storage.ledgers import FAILED, UNKNOWN, Ledger
from storage.transaction import Transaction

SAYING = "campaign_again"
JOINED = "joined"
WHOM = (FAILED, UNKNOWN, JOINED)
CAMPAIGN, UNITS = "campaign", "units"  # conditions of an audience, by their names


def offers(turn: Turn, campaign: Campaign, ledger: Ledger) -> list[str]:
    """Return to whom it may be sent once more: when it is over, and only what is an announcement.

    What has been deleted or corrected since is not said again as it was, and nobody is found of
    whom it is not known any more what they got.
    """
    if not is_sendable(turn.tx, campaign):
        return []
    known = is_known_who(turn.house, campaign, turn.seconds)
    found = [one for one in (FAILED, UNKNOWN) if known and ledger.of(one)]
    return [*found, JOINED] if _takes_newcomers(campaign.audience) else found


def _takes_newcomers(audience: Audience) -> bool:
    """Tell whether somebody who joins later can fit it: nobody does who must *not* have joined."""
    return audience.campaign is None and not audience.only_venues and JOINED not in audience.without


def _demand(turn: Turn, campaign: Campaign, whom: str) -> None:
    """Raise StaleButton for what no button offers."""
    is_meant = whom != JOINED or _takes_newcomers(campaign.audience)
    if not is_meant or not is_sendable(turn.tx, campaign):
        raise StaleButton


def is_sendable(tx: Transaction, campaign: Campaign) -> bool:
    """Tell whether its words can go out once more, to others."""
    if not is_announcement(campaign) or not is_final(campaign):
        return False
    return not campaign_lists.is_repaired(tx, campaign.id)


def is_known_who(house: House, campaign: Campaign, now: int) -> bool:
    """Tell whether it is still known to whom it went: its numbers are kept for longer.

    By the day from which on nightly work erases that: to look for it among all that was ever sent
    would hold others up.
    """
    days = house.organisation.retention.outbox_days
    known_since = kept_from(now, house.organisation.zone, days=days)
    return campaign.ended_at is None or campaign.ended_at >= known_since


def is_announcement(campaign: Campaign) -> bool:
    """Tell whether it is an announcement, and not a notice, a correction or a deleting."""
    is_news = campaign.kind == "announcement" and campaign.topic != NOTICE
    return is_news and campaign.repair is None


def audience_of(campaign: Campaign, whom: str) -> Audience:
    """Return those of a campaign's audience who are meant; nobody who has had it from this one."""
    if whom == JOINED:
        return replace(
            campaign.audience,
            joined_since=max(campaign.made_at, campaign.audience.joined_since or 0),
            campaign=campaign.id,
            outcomes=(),
            without=tuple({*campaign.audience.without, CAMPAIGN}),
            venues=(),
        )
    units = campaign.audience.units if UNITS not in campaign.audience.without else ()
    ways = campaign.audience.takes_part  # a request needs consent to one of the ways it names
    return Audience(units=units, takes_part=ways, campaign=campaign.id, outcomes=(whom,))


def ask(turn: Turn, campaign: Campaign, whom: str) -> None:
    """Say to whom it goes and how many they are, and ask before anything is sent.

    In a school of very many people they are counted outside of the turn.
    """
    _demand(turn, campaign, whom)
    before = _before(turn.tx, campaign, whom)
    if before and whom != JOINED:
        looking_at.show(turn, before[0])
    elif counts.is_large(turn.tx, MANY):
        args = {"campaign": campaign.id, "whom": whom, "scope": turn.scope}
        turn.say_later(SAYING, args)
    else:
        question = _question(turn.house, turn.tx, turn.language, campaign, whom, turn.seconds)
        turn.show(question)


def later(house: House, tx: Transaction, args: Args) -> Screen:
    """Return the same question for very many people; NothingToMake for who may not ask any more."""
    campaign = still_own(house, tx, args)
    language, whom, now = str(args["language"]), str(args["whom"]), int(args["now"])
    return _question(house, tx, language, campaign, whom, now)


def _question(
    house: House, tx: Transaction, language: str, campaign: Campaign, whom: str, now: int
) -> Screen:
    audience = audience_to(tx, campaign, whom)
    reach = audience_store.reach(tx, audience, campaign.topic, now)
    name = about(house, tx, language, campaign)
    parts = [
        house.texts.say(language, f"resend-ask-{whom}", name=name),
        reached(house, language, reach, "resend-nobody"),
    ]
    ledger = Button(
        house.texts.plain(language, "undo-back-button"), CampaignDo(campaign.id, "ledger")
    )
    if not reach.reached:
        return Screen(Markup("\n\n").join(parts), ((ledger,),))
    if is_for_two(house, tx, audience, campaign.topic, now):
        limit = {"limit-number": house.organisation.messages.second_person_from}
        parts.append(house.texts.say(language, "resend-second", **limit))
        label = house.texts.plain(language, "redraft-button")
        draft = Button(label, CampaignDo(campaign.id, f"draft_{whom}"))
        return Screen(Markup("\n\n").join(parts), ((draft,), (ledger,)))
    label = send_label(house, language, reach)
    yes = Button(label, CampaignDo(campaign.id, f"again_{whom}_yes"))
    parts.insert(1, house.texts.say(language, "resend-means"))
    return Screen(Markup("\n\n").join(parts), ((yes,), (ledger,)))


def audience_to(tx: Transaction, campaign: Campaign, whom: str) -> Audience:
    """Return to whom it goes: those who have joined since it was last sent to such, or the rest."""
    before = _before(tx, campaign, whom)
    return audience_of(before[0] if before and whom == JOINED else campaign, whom)


def done(tx: Transaction, campaign: Campaign, whom: str) -> Campaign | None:
    """Return how it has been sent once more to those whom it did not reach, if it has."""
    before = _before(tx, campaign, whom)
    return before[0] if before and whom != JOINED else None


def _before(tx: Transaction, campaign: Campaign, whom: str) -> list[Campaign]:
    """Return how it has been sent once more to the same, the newest first."""
    outcomes = audience_of(campaign, whom).outcomes
    again = campaign_lists.resends(tx, campaign.id)
    return [one for one in again if one.audience.outcomes == outcomes]


def send(turn: Turn, campaign: Campaign, whom: str) -> None:
    """Send the same words to them, as a campaign of its own; two taps send it once.

    Above the school's limit it is an announcement that a second person confirms.
    To whom it did not reach it is sent once more from here; what then fails again, from the ledger
    of that one. NobodyThere if nobody of them can be reached.
    """
    _demand(turn, campaign, whom)
    before = _before(turn.tx, campaign, whom)
    if before and (whom != JOINED or not is_final(before[0])):
        looking_at.show(turn, before[0])
        return
    audience = audience_to(turn.tx, campaign, whom)
    if is_for_two(turn.house, turn.tx, audience, campaign.topic, turn.seconds):
        ask(turn, campaign, whom)  # which says that two coordinators send it
        return
    made = start_campaign(
        turn.tx,
        content=campaign.content,
        audience=audience,
        topic=campaign.topic,
        made_by=turn.who(),
        now=turn.seconds,
        announcement=campaign.announcement,
        subject=campaign.subject,
        card_message=turn.incoming.card,
        resend_of=campaign.id,
    )
    looking_at.show(turn, made)
