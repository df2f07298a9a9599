"""What the team looks like: who coordinates what and until when, and the end of a duty."""

from collections.abc import Iterator, Sequence

from config.markup import Markup
from handlers.buttons import DutyDo, HandoverDo, Team
from handlers.house import House, Key
from handlers.screen import Button, Rows, Screen, clipped
from handlers.team.words import line, name_said, times, unit_said
from storage.duties import VIEWER, Duty

LIST = Team("list", "0")
PAGE = 10  # duties or links in one message, with the longest names there are


def button(house: House, language: str, key: str, number: int, action: str) -> Button:
    """Return a button about a duty, a link or a page."""
    return Button(house.label(language, Key(key)), DutyDo(number, action))


def team_screen(
    house: House,
    language: str,
    team: Sequence[Duty],
    now: int,
    page: int = 0,
    *,
    invites: bool,
    owners: Sequence[str] = (),
) -> Screen:
    """Return the duties in force and to come, each with a button to its card.

    ``invites`` is whether the reader may give duties; ``owners`` are the names of those.
    """
    last = max(0, (len(team) - 1) // PAGE)
    page = min(page, last)
    shown = list(enumerate(team, 1))[page * PAGE : (page + 1) * PAGE]
    in_force = sum(one.starts_at <= now and one.coordinates for one in team)
    parts = [house.say(language, Key("team-title", {"coordinators-number": in_force}))]
    if owners:
        said = [house.say(language, Key("team-owner-line", {"name": one})) for one in owners]
        parts.append(Markup("\n").join(said))
    if shown:
        parts.append(Markup("\n").join(line(house, language, *one, now) for one in shown))
    rows: list[tuple[Button, ...]] = []
    if invites:
        parts.append(house.say(language, Key("team-how")))
        rows.append((button(house, language, "team-invite-button", 0, "invite"),))
    rows += [(_duty_button(house, language, number, one),) for number, one in shown]
    rows += _leaves(house, language, page, last)
    if invites:
        rows.append((button(house, language, "team-links-button", 0, "links"),))
    rows.append((button(house, language, "team-history-button", 0, "history"),))
    rows.append((handed_over(house, language),))
    return Screen(Markup("\n\n").join(parts), tuple(rows))


def _duty_button(house: House, language: str, number: int, duty: Duty) -> Button:
    label = f"{number}. {name_said(house, language, duty.name)}"
    return Button(clipped(label), DutyDo(duty.id, "show"))


def _leaves(house: House, language: str, page: int, last: int) -> Rows:
    leaves: list[tuple[str, int]] = []
    if page:
        leaves.append(("team-previous-button", page - 1))
    if page < last:
        leaves.append(("team-next-button", page + 1))
    return tuple(
        (Button(house.label(language, Key(key)), Team("list", str(to))),) for key, to in leaves
    )


def duty_screen(
    house: House, language: str, duty: Duty, now: int, *, changes: bool, ends: bool
) -> Screen:
    """Return one duty with what the reader may do with it."""
    lines = [_who(house, language, duty), *times(house, language, duty, now)]
    rows: list[tuple[Button, ...]] = []
    if duty.ended_at is None:
        if duty.ends_at is None:
            lines.append(house.say(language, Key("team-no-end")))
        if changes:
            rows.append((button(house, language, "team-change-end-button", duty.id, "until"),))
        if ends:
            rows.append((button(house, language, "team-end-button", duty.id, "end"),))
    if changes and duty.coordinates:
        label = house.label(language, Key("team-give-work-button"))
        rows.append((Button(label, HandoverDo(duty.person_id, "for")),))
    rows.append((back(house, language),))
    return Screen(Markup("\n").join(lines), tuple(rows))


def _who(house: House, language: str, duty: Duty) -> Markup:
    key = "team-viewer-card" if duty.role == VIEWER else "team-card"
    values = {
        "name": name_said(house, language, duty.name),
        "unit": unit_said(house, language, duty.unit),
    }
    return house.say(language, Key(key, values))


def end_screen(house: House, language: str, duty: Duty) -> Screen:
    """Ask whether a duty really ends."""
    values = {
        "name": name_said(house, language, duty.name),
        "unit": unit_said(house, language, duty.unit),
    }
    yes = button(house, language, "team-end-now-button", duty.id, "end_now")
    key = "team-end-ask-viewer" if duty.role == VIEWER else "team-end-ask"
    return Screen(house.say(language, Key(key, values)), ((yes,), (back(house, language),)))


def back(house: House, language: str) -> Button:
    """Return the button to the list of the team."""
    return Button(house.label(language, Key("team-back-button")), LIST)


def history_screen(
    house: House, language: str, found: Sequence[Duty], now: int, page: int, *, more: bool
) -> Screen:
    """Return duties that have ended, and the way to what was handed over."""
    title = "team-history-title" if found else "team-history-none"
    lines = [line(house, language, page * PAGE + n, one, now) for n, one in enumerate(found, 1)]
    text = Markup("\n").join([house.say(language, Key(title)), *lines])
    rows = [*leaves(house, language, "history", page, more=more)]
    return Screen(text, (*rows, (handed_over(house, language),), (back(house, language),)))


def handed_over(house: House, language: str) -> Button:
    """Return the button to what work was handed over to whom."""
    return Button(house.label(language, Key("handover-history-button")), HandoverDo(0, "history"))


def leaves(
    house: House, language: str, action: str, page: int, *, more: bool
) -> Iterator[tuple[Button, ...]]:
    """Give the rows that turn a page by an action with the number of the other one."""
    if page:
        yield (button(house, language, "team-previous-button", page - 1, action),)
    if more:
        yield (button(house, language, "team-next-button", page + 1, action),)


def ended_screen(house: House, language: str, role: str) -> Screen:
    """Tell somebody kindly that their duty has ended."""
    key = "team-ended-viewer" if role == VIEWER else "team-ended"
    return Screen(house.say(language, Key(key)))
