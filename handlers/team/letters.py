"""What is written to people about a duty: the link that gives it, its beginning and its end."""

from collections.abc import Sequence
from datetime import UTC, datetime

from config import dates
from config.markup import Markup
from handlers import menu
from handlers.buttons import DutyDo, HandoverDo, Open
from handlers.house import House, Key
from handlers.screen import Button, Screen, clipped
from handlers.team.screens import PAGE, back, leaves
from handlers.team.words import last_day, name_said, period, unit_said
from storage.duties import VIEWER, Duty
from storage.duty_links import DutyLink

PARAGRAPH = Markup("\n\n")


def link_screen(house: House, language: str, link: DutyLink) -> Screen:
    """Say what the link in the next message does."""
    said = Key("team-link-made", {"unit": unit_said(house, language, link.unit)})
    return Screen(house.say(language, said), ((back(house, language),),))


def forward_screen(house: House, language: str, link: DutyLink, address: str) -> Screen:
    """Return the message to forward: the link, what it does, and until when."""
    until = datetime.fromtimestamp(link.expires_at, UTC)
    values = {
        "organisation": house.organisation.name[language],
        "unit": unit_said(house, language, link.unit),
    }
    hello = "team-forward-viewer" if link.role == VIEWER else "team-forward"
    how = {"link": address, "time": dates.full(until, language, house.organisation.zone)}
    parts = [
        house.say(language, Key(hello, values)),
        *period(house, language, link),
        house.say(language, Key("team-forward-link", how)),
    ]
    return Screen(PARAGRAPH.join(parts))


def links_screen(house: House, language: str, links: Sequence[DutyLink], page: int = 0) -> Screen:
    """Return a page of the links that still give a duty, each with a button that takes it back."""
    said = [house.say(language, Key("team-links" if links else "team-links-none"))]
    rows: list[tuple[Button, ...]] = []
    page = min(page, max(0, (len(links) - 1) // PAGE))
    for number, one in list(enumerate(links, 1))[page * PAGE : (page + 1) * PAGE]:
        said.append(_link_line(house, language, number, one))
        label = house.label(language, Key("team-revoke-button", {"place": str(number)}))
        rows.append((Button(clipped(label), DutyDo(one.id, "revoke")),))
    rows += leaves(house, language, "links", page, more=len(links) > (page + 1) * PAGE)
    return Screen(PARAGRAPH.join(said), (*rows, (back(house, language),)))


def _link_line(house: House, language: str, number: int, link: DutyLink) -> Markup:
    until = datetime.fromtimestamp(link.expires_at, UTC)
    values = {
        "place": str(number),
        "unit": unit_said(house, language, link.unit),
        "time": dates.full(until, language, house.organisation.zone),
    }
    key = "team-viewer-link-line" if link.role == VIEWER else "team-link-line"
    said = [house.say(language, Key(key, values)), *period(house, language, link)]
    return Markup(" ").join(said)


def own_link_screen(house: House, language: str) -> Screen:
    """Tell who tries a link of their own that it is to be opened by somebody else."""
    return Screen(house.say(language, Key("team-own-link")), ((back(house, language),),))


def has_more_screen(house: House, language: str) -> Screen:
    """Tell a coordinator that a link would only take something from them."""
    return Screen(house.say(language, Key("team-has-more")))


def coming_screen(house: House, language: str, link: DutyLink) -> Screen:
    """Tell whose duty is still to come what happens when it begins."""
    said = Key("team-coming", {"unit": unit_said(house, language, link.unit)})
    after = house.say(language, Key("team-coming-next"))
    return Screen(
        PARAGRAPH.join([house.say(language, said), *period(house, language, link), after])
    )


def welcome_screen(house: House, language: str, unit: str | None, role: str) -> Screen:
    """Tell a new coordinator or viewer what they can do now that others cannot."""
    key = "team-welcome-viewer" if role == VIEWER else "team-welcome"
    title = house.say(language, Key(key, {"unit": unit_said(house, language, unit)}))
    lines = [
        house.say(
            language,
            Key(
                "team-command-line",
                {"command": one, "does": house.say(language, Key(f"menu-{one}"))},
            ),
        )
        for one in _commands(role)
    ]
    parts = [title, Markup("\n").join(lines), house.say(language, Key("team-welcome-end"))]
    if role != VIEWER:
        parts.append(house.say(language, Key("team-welcome-name")))
    return Screen(PARAGRAPH.join(parts))


def owner_screen(house: House, language: str, *, is_member: bool) -> Screen:
    """Tell an owner, who comes by the link that ``setup`` gave, what they are and can do."""
    said = [Key("team-welcome-owner")]
    if not is_member:  # the questions of joining come next
        said.append(Key("team-welcome-owner-join"))
    return Screen(PARAGRAPH.join(house.say(language, one) for one in said))


def _commands(role: str) -> list[str]:
    """Return what somebody of this role can do and others cannot."""
    others = menu.names(menu.Role())
    mine = menu.Role(viewer=True, coordinator=role != VIEWER)
    return [name for name in menu.names(mine) if name not in others]


def accepted_screen(
    house: House, language: str, link: DutyLink, name: str | None, *, coming: bool
) -> Screen:
    """Tell who made the link that somebody has opened it; ``coming``: the duty is to begin yet."""
    values = {
        "name": name_said(house, language, name),
        "unit": unit_said(house, language, link.unit),
    }
    key = "team-accepted-viewer" if link.role == VIEWER else "team-accepted"
    key = "team-accepted-coming" if coming else key
    said = [house.say(language, Key(key, values)), *period(house, language, link)]
    return Screen(Markup(" ").join(said))


def ends_soon_screen(house: House, language: str, duty: Duty) -> Screen:
    """Remind a holder that their duty ends, with the way to hand their work over."""
    text = house.say(language, Key("team-ends-soon", _end(house, language, duty)))
    if duty.role == VIEWER:
        return Screen(text)
    parts = [text, house.say(language, Key("team-ends-soon-work"))]
    label = house.label(language, Key("handover-begin-button"))
    return Screen(PARAGRAPH.join(parts), ((Button(label, Open("handover")),),))


def ends_soon_owner_screen(house: House, language: str, duty: Duty) -> Screen:
    """Tell an owner that somebody's duty ends, with the way to change that."""
    text = house.say(language, Key("team-ends-soon-owner", _end(house, language, duty)))
    label = house.label(language, Key("team-open-button"))
    return Screen(text, ((Button(label, DutyDo(duty.id, "show")),),))


def left_work_screen(house: House, language: str, duty: Duty, number: int) -> Screen:
    """Tell an owner that somebody's duty is over and how much open work they leave."""
    values = _end(house, language, duty) | {"work-number": number}
    text = house.say(language, Key("team-left-work", values))
    label = house.label(language, Key("team-give-work-button"))
    return Screen(text, ((Button(label, HandoverDo(duty.person_id, "for")),),))


def _end(house: House, language: str, duty: Duty) -> dict[str, object]:
    last = last_day(house, duty)
    return {
        "name": name_said(house, language, duty.name),
        "unit": unit_said(house, language, duty.unit),
        "day": dates.day(last, language) if last is not None else "",
    }


def changed_screen(house: House, language: str, duty: Duty) -> Screen:
    """Tell a holder that their duty ends at another time now."""
    unit = unit_said(house, language, duty.unit)
    if duty.ends_at is None:
        return Screen(house.say(language, Key("team-now-open", {"unit": unit})))
    return Screen(house.say(language, Key("team-now-until", _end(house, language, duty))))


def not_coming_screen(house: House, language: str, duty: Duty) -> Screen:
    """Tell somebody that a duty that was to come will not."""
    unit = unit_said(house, language, duty.unit)
    return Screen(house.say(language, Key("team-not-coming", {"unit": unit})))
