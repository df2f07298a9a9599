"""What an announcement, its preview and a campaign's progress look like."""

from config.markup import Markup
from handlers import audiences
from handlers.broadcasts.rules import bar, is_final, percent
from handlers.buttons import EventDo, SendNow
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Button, Rows, Screen
from storage.audience import Audience, Reach
from storage.campaigns import Campaign

STOPPED = {"event cancelled": "broadcasts-stopped-event-cancelled"}


def announcement(house: House, language: str, text: str) -> Screen:
    """Return an announcement exactly as it was written, who sends it, and how to get fewer."""
    return unasked(house, language, written(house, language, text))


def written(house: House, language: str, text: str) -> Screen:
    """Return an announcement as it was written, and who sends it."""
    name = house.organisation.name[language]
    footer = house.texts.say(language, "broadcasts-footer", organisation=name)
    return Screen(Markup("\n\n").join([Markup.escape(text), footer]))


def preview(
    house: House, language: str, *, session: int, audience: Audience, reach: Reach, kind: str
) -> Screen:
    """Return who gets what was composed and how many, with Send, Change and Discard."""
    parts = [
        house.texts.say(language, f"broadcasts-preview-{kind}"),
        *to_whom(house, language, audience, reach),
    ]
    actions = ("send", "change", "discard") if reach.reached else ("change", "discard")
    rows = tuple((_action(house, language, session, one, reach),) for one in actions)
    return Screen(Markup("\n\n").join(parts), rows)


def _action(house: House, language: str, session: int, action: str, reach: Reach) -> Button:
    numbers = {"people-number": reach.reached} if action == "send" else {}
    label = house.texts.plain(language, f"broadcasts-{action}-button", **numbers)
    return Button(label, SendNow(session, action))


def to_whom(
    house: House,
    language: str,
    audience: Audience,
    reach: Reach,
    nobody: str = "broadcasts-reaches-nobody",
) -> list[Markup]:
    """Return who is meant, how many get it, and how many not and why; ``nobody`` if none does."""
    said = audiences.said(house, language, audience)
    to = house.texts.say(language, "broadcasts-to", audience=said)
    return [to, _reached(house, language, reach, nobody)]


def _reached(house: House, language: str, reach: Reach, nobody: str) -> Markup:
    say = house.texts.say
    key = "broadcasts-reached" if reach.reached else nobody
    numbers = {"people-number": reach.reached} if reach.reached else {}
    lines = [say(language, key, **numbers)]
    for left_out, number in (
        ("in-digest", reach.in_digest),
        ("unreachable", reach.unreachable),
        ("without-consent", reach.without_consent),
        ("unwanted", reach.unwanted),
        ("paused", reach.paused),
        ("asked-lately", reach.asked_lately),
    ):
        if number:
            lines.append(say(language, f"broadcasts-{left_out}", **{"people-number": number}))
    return Markup("\n").join(lines)


def progress_card(
    house: House, language: str, campaign: Campaign, about: str, later: int = 0
) -> Screen:
    """Return how far a campaign has got; once it has ended, its totals and why some were missed.

    ``later`` of those who wait do so for the morning or a free day. An event's card leads to its
    management.
    """
    say = house.texts.say
    parts = [
        say(language, f"broadcasts-about-{campaign.kind}", name=about),
        say(language, f"broadcasts-state-{campaign.state}"),
    ]
    if campaign.state == "stopped":
        parts.append(_stopped(house, language, campaign.reason or ""))
    done = percent(campaign)
    if not is_final(campaign):
        parts.append(say(language, "broadcasts-bar", bar=bar(done), percent=str(done)))
    parts.append(_numbers(house, language, campaign, later))
    if later > 0:
        parts.append(say(language, "broadcasts-why-later"))
    if is_final(campaign):
        parts += _reasons(house, language, campaign)
    return Screen(Markup("\n\n").join(parts), _leads(house, language, campaign))


def _leads(house: House, language: str, campaign: Campaign) -> Rows:
    if campaign.kind != "event":
        return ()
    label = house.texts.plain(language, "events-manage-button")
    return ((Button(label, EventDo(campaign.subject, "manage")),),)


def _stopped(house: House, language: str, reason: str) -> Markup:
    """Return why it was stopped: for a reason of ours, else because of what Telegram said."""
    if reason in STOPPED:
        return house.texts.say(language, STOPPED[reason])
    return house.texts.say(language, "broadcasts-stopped-refused", reason=reason)


def _numbers(house: House, language: str, campaign: Campaign, later: int) -> Markup:
    """Return the counts as words, a line each; those that are nought are left out, but for sent."""
    counted = {
        "sent": campaign.sent,
        "failed": campaign.failed,
        "unknown": campaign.unknown,
        "digested": campaign.digested,
        "withheld": campaign.withheld - campaign.digested,
        "waiting": campaign.waiting - later,
        "later": later,
    }
    lines = [
        house.texts.say(language, f"broadcasts-{name}", **{"people-number": number})
        for name, number in counted.items()
        if number > 0 or name == "sent"
    ]
    total = {"people-number": campaign.total}
    return Markup("\n").join([*lines, house.texts.say(language, "broadcasts-total", **total)])


def _reasons(house: House, language: str, campaign: Campaign) -> list[Markup]:
    """Return in plain words why some were not reached."""
    missed = {
        "failed": campaign.failed,
        "unknown": campaign.unknown,
        "withheld": campaign.withheld - campaign.digested,
    }
    return [
        house.texts.say(language, f"broadcasts-why-{name}")
        for name, number in missed.items()
        if number > 0
    ]


def discarded(house: House, language: str) -> Screen:
    """Say that nothing was sent."""
    return Screen(house.texts.say(language, "broadcasts-discarded"))
