"""What one invitation looks like: the link, the message to forward, captions, closing."""

from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from handlers.buttons import InviteDo
from handlers.events import screens as event_screens
from handlers.forms.kinds import Choice
from handlers.house import House, Key, Said
from handlers.invitations import occasions, rules
from handlers.screen import Button, Screen
from storage.events import Event
from storage.invitations import Invitation


def lasts() -> list[Choice]:
    """Return for how long a link can work."""
    return [Choice(one, Key(f"invitations-lasts-{one}-button")) for one in rules.LASTS]


def unit_said(house: House, language: str, unit: str | None) -> str:
    """Return the unit, or the whole school."""
    if unit is None:
        return house.label(language, Key("invitations-whole-school-button"))
    return house.organisation.unit_name(unit, language)


def link(house: House, invitation: Invitation) -> str:
    """Return the link itself."""
    return house.link(rules.INVITATION + invitation.secret)


def do_button(house: House, language: str, key: str, number: int, action: str) -> Button:
    """Return a button that does something with an invitation, or shows a page of the list."""
    return Button(house.label(language, Key(key)), InviteDo(number, action))


def card(
    house: House,
    language: str,
    invitation: Invitation,
    event: Event | None,
    now: int,
    note: Markup | None = None,
) -> Screen:
    """Return all about one link, and what can be done with it; a ``note`` comes first."""
    works = rules.state(invitation, now) == rules.WORKS
    parts = [note] if note is not None else []
    parts += [
        Markup("\n").join(_details(house, language, invitation, event)),
        _counted(house, language, invitation),
        _standing(house, language, invitation, now),
    ]
    actions = ("text", "qr", "slip", "poster", "close") if works else ("reopen",)
    rows = [
        (do_button(house, language, f"invitations-{one}-button", invitation.id, one),)
        for one in actions
    ]
    rows.append((do_button(house, language, "invitations-list-button", 0, "list"),))
    return Screen(Markup("\n\n").join(parts), tuple(rows))


def _details(
    house: House, language: str, invitation: Invitation, event: Event | None
) -> list[Markup]:
    school = house.organisation
    field = school.field_label(invitation.field, language) if invitation.field else None
    told: dict[str, Said | None] = {
        "occasion": occasions.said(house, language, invitation.occasion),
        "unit": unit_said(house, language, invitation.unit),
        "field": field,
        "year": str(invitation.year) if invitation.year is not None else None,
        "event": event.title if event is not None else None,
        "language": Key(f"language-{invitation.language}"),
    }
    return [
        house.say(
            language,
            Key(
                "invitations-detail",
                {
                    "what": house.say(language, Key(f"invitations-{what}")),
                    "value": house.say(language, said),
                },
            ),
        )
        for what, said in told.items()
        if said is not None
    ]


def _counted(house: House, language: str, invitation: Invitation) -> Markup:
    counts = {"opened-number": invitation.opened, "registered-number": invitation.registered}
    return house.say(language, Key("invitations-counts", counts))


def _standing(house: House, language: str, invitation: Invitation, now: int) -> Markup:
    state = rules.state(invitation, now)
    if state == rules.CLOSED:
        at = time(house, language, invitation.closed_at or now)
    elif invitation.expires_at is None:
        return house.say(language, Key("invitations-works-always"))
    else:
        at = last_day(house, language, invitation.expires_at)
    return house.say(language, Key(f"invitations-state-{state}", {"time": at}))


def time(house: House, language: str, seconds: int) -> str:
    """Return a moment (UTC epoch seconds) whole, in the school's zone."""
    return dates.full(datetime.fromtimestamp(seconds, UTC), language, house.organisation.zone)


def last_day(house: House, language: str, expires_at: int) -> str:
    """Return the last day on which a link works, whole."""
    return dates.day(dates.local_day(expires_at - 1, house.organisation.zone), language)


def forward(house: House, invitation: Invitation, event: Event | None) -> Screen:
    """Return the message to forward, in the link's own language."""
    language = invitation.language
    name = house.organisation.name[language]
    address = {"organisation": name, "link": link(house, invitation)}
    parts = [house.say(language, Key("invitations-forward", address))]
    if event is not None:
        when = event_screens.when(house, language, event)
        title = event.wording(language).title
        told = {"title": title, "when": when, "place": event.place}
        parts.insert(0, house.say(language, Key("invitations-forward-event", told)))
    if invitation.expires_at is not None:
        until = {"time": last_day(house, language, invitation.expires_at)}
        parts.append(house.say(language, Key("invitations-forward-until", until)))
    return Screen(Markup("\n\n").join(parts))


def caption(house: House, language: str, invitation: Invitation, which: str) -> Screen:
    """Return what a file (qr, slip or poster) shows, in words."""
    values = {
        "occasion": occasions.said(house, language, invitation.occasion),
        "unit": unit_said(house, language, invitation.unit),
        "link": link(house, invitation),
    }
    return Screen(house.say(language, Key(f"invitations-caption-{which}", values)))


def sure_to_close(house: House, language: str, invitation: Invitation) -> Screen:
    """Ask once whether to close a link."""
    occasion = occasions.said(house, language, invitation.occasion)
    said = Key("invitations-close-ask", {"occasion": occasion})
    rows = (
        (do_button(house, language, "invitations-close-now-button", invitation.id, "close_now"),),
        (do_button(house, language, "invitations-keep-button", invitation.id, "show"),),
    )
    return Screen(house.say(language, said), rows)
