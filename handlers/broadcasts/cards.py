"""The progress card of a campaign: how far it has got, how fast, how long still."""

from dataclasses import dataclass

from config.markup import Markup
from handlers.broadcasts.rules import bar, has_ended, is_final, percent, seconds_left
from handlers.buttons import CampaignDo, Pages
from handlers.house import House
from handlers.screen import Button, Rows, Screen
from storage.campaigns import CANCELLED, DELETE, Campaign
from storage.ledgers import SENT, Ledger

STOPPED = {
    "event cancelled": "broadcasts-stopped-event-cancelled",
    "round closed": "broadcasts-stopped-round-closed",
    "cancelled": "broadcasts-stopped-cancelled",
    "undone": "broadcasts-stopped-undone",
    "corrected": "broadcasts-stopped-corrected",
}
FAULTS = ("cannot be made", "not understood")  # what the reasons of faults of ours begin with
MINUTE, HOUR = 60, 3600
JOINED = "joined"  # whom a resend goes to that is not for those of certain outcomes
LISTED = "sent"  # the list of what has been sent, as a button to one of its pages says


@dataclass(frozen=True, slots=True)
class Standing:
    """A campaign at a moment: what it is about, how many wait for later, how many go a second.

    ``later`` of those who wait do so for the morning or a free day; ``speed`` is 0 when unknown.
    ``ledger`` are its accounts where groups and channels get it too, of which ``venues_later`` wait
    for the morning.
    """

    campaign: Campaign
    about: str
    later: int = 0
    is_deleted: bool = False
    speed: float = 0.0
    ledger: Ledger | None = None
    venues_later: int = 0


def progress_card(house: House, language: str, standing: Standing) -> Screen:
    """Return how far a campaign has got; once it has ended, its totals and what became of it."""
    campaign = standing.campaign
    say = house.texts.say
    parts = [named(house, language, campaign, standing.about), _state(house, language, campaign)]
    if standing.is_deleted:
        parts.append(say(language, "undo-told-delete"))
    if campaign.state == "stopped":
        parts.append(_stopped(house, language, campaign))
    if not is_final(campaign):
        done = percent(campaign)
        parts.append(say(language, "broadcasts-bar", bar=bar(done), percent=str(done)))
    parts += [numbers] if (numbers := _numbers(house, language, standing)) else []
    if pace := _pace(house, language, standing):
        parts.append(pace)
    if standing.later > 0 or standing.venues_later > 0:
        parts.append(say(language, "broadcasts-why-later"))
    return Screen(Markup("\n\n").join(parts), _buttons(house, language, campaign))


def named(house: House, language: str, campaign: Campaign, about: str) -> Markup:
    """Return what kind of message it is and what it is about."""
    kind = campaign.repair or _again(campaign) or campaign.kind
    return house.texts.say(language, f"broadcasts-about-{kind}", name=about)


def _again(campaign: Campaign) -> str | None:
    """Return to whom it was sent once more; None if it is no resend."""
    if campaign.resend_of is None:
        return None
    return campaign.audience.outcomes[0] if campaign.audience.outcomes else JOINED


def worded(key: str, campaign: Campaign) -> str:
    """Return the key of words about a campaign; one that deletes messages has words of its own."""
    return f"{key}-delete" if campaign.repair == DELETE else key


def _state(house: House, language: str, campaign: Campaign) -> Markup:
    state = campaign.state
    if campaign.is_paused and not has_ended(campaign):
        state = "paused"
    elif campaign.repair == DELETE and not has_ended(campaign):
        state = "sending"
    elif state == "sending" and campaign.trial is not None and campaign.total > campaign.trial:
        state = "trial"
    return house.texts.say(language, worded(f"broadcasts-state-{state}", campaign))


def _stopped(house: House, language: str, campaign: Campaign) -> Markup:
    """Return why it was stopped: for a reason of ours, else because of what Telegram said."""
    reason = campaign.reason or ""
    if reason == CANCELLED:
        return house.texts.say(language, worded(STOPPED[reason], campaign))
    if reason in STOPPED:
        return house.texts.say(language, STOPPED[reason])
    if reason.startswith(FAULTS):
        return house.texts.say(language, "broadcasts-stopped-fault")
    return house.texts.say(language, "broadcasts-stopped-refused", reason=reason)


def _numbers(house: House, language: str, standing: Standing) -> Markup:
    """Return the counts as words, a line each; those that are nought are left out, but for sent.

    What went to groups and channels alone has no numbers of people.
    """
    campaign = standing.campaign
    for_people = campaign.total > 0 or standing.ledger is None
    counted = {
        "sent": campaign.sent,
        "failed": campaign.failed,
        "unknown": campaign.unknown,
        "digested": campaign.digested,
        "withheld": campaign.withheld - campaign.digested,
        "waiting": campaign.waiting - standing.later,
        "later": standing.later,
    }
    lines = [
        house.texts.say(language, _counted(name, campaign), **{"people-number": number})
        for name, number in counted.items()
        if number > 0 or (name == "sent" and for_people)
    ]
    total = {"people-number": campaign.total}
    lines += [house.texts.say(language, "broadcasts-total", **total)] if for_people else []
    if standing.ledger is not None:
        lines += posted(house, language, campaign, standing.ledger)
    return Markup("\n").join(lines)


def posted(house: House, language: str, campaign: Campaign, ledger: Ledger) -> list[Markup]:
    """Return to how many groups and channels it went, how many wait for it, and the others."""
    there, waiting = posts(ledger), ledger.venues_waiting
    counted = {
        "ledger-venues": there,
        "ledger-venues-waiting": waiting,
        worded("ledger-venues-missed", campaign): ledger.venues - there - waiting,
    }
    return [
        house.texts.say(language, key, **{"venues-number": number})
        for key, number in counted.items()
        if number > 0
    ]


def posts(ledger: Ledger) -> int:
    """Return to how many groups and channels a campaign went, or from how many it was deleted."""
    return sum(line.number for line in ledger.venue_rows if line.outcome == SENT)


def _counted(name: str, campaign: Campaign) -> str:
    key = f"broadcasts-{name}"
    return worded(key, campaign) if name in ("sent", "failed", "withheld") else key


def _pace(house: House, language: str, standing: Standing) -> Markup | None:
    """Return how fast it goes and how long it takes still, in the unit that one would say."""
    campaign = standing.campaign
    if has_ended(campaign) or campaign.is_paused or campaign.state != "sending":
        return None
    left = seconds_left(campaign.waiting - standing.later, standing.speed, house.pace)
    if left is None:
        return None
    lines = [] if standing.speed < 1 else [
        house.texts.say(language, "broadcasts-speed", **{"speed-number": round(standing.speed)})
    ]  # fmt: skip
    lines.append(lasting(house, language, left))
    return Markup("\n").join(lines)


def lasting(house: House, language: str, seconds: int) -> Markup:
    """Return how long something still takes: under a minute, in minutes, or in hours."""
    if seconds < MINUTE:
        return house.texts.say(language, "broadcasts-left-soon")
    if seconds < 2 * HOUR:
        minutes = {"minutes-number": -(-seconds // MINUTE)}
        return house.texts.say(language, "broadcasts-left-minutes", **minutes)
    return house.texts.say(
        language, "broadcasts-left-hours", **{"hours-number": -(-seconds // HOUR)}
    )


def _buttons(house: House, language: str, campaign: Campaign) -> Rows:
    def button(key: str, action: str) -> tuple[Button, ...]:
        return (Button(house.texts.plain(language, key), CampaignDo(campaign.id, action)),)

    rows: list[tuple[Button, ...]] = []
    if not has_ended(campaign):
        is_paused = campaign.is_paused
        act = "resume" if is_paused else "pause"
        rows += [
            button(f"broadcasts-{act}-button", act),
            button(worded("broadcasts-cancel-button", campaign), "cancel"),
        ]
    rows.append(button("broadcasts-ledger-button", "ledger"))
    if campaign.kind == "event":
        rows.append(button("events-manage-button", "manage"))
    listed = house.texts.plain(language, "ledger-list-button")
    return (*rows, (Button(listed, Pages(LISTED, 0)),))
