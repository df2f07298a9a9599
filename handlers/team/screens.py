"""What the team looks like: who coordinates what, the links, and the end of a duty."""

from collections.abc import Sequence
from datetime import datetime

from config import dates
from config.markup import Markup
from handlers.buttons import Team
from handlers.house import House, Key, Said
from handlers.screen import Button, Rows, Screen, clipped, in_rows
from storage.duties import Duty

ALL = "all"  # stands for the whole school in a button
LIST = Team("list", "0")
PAGE = 20  # coordinators in one message
NAME_ON_BUTTON = 18  # characters


def unit_said(house: House, language: str, unit: str | None) -> str:
    """Return the unit or the whole school in words."""
    if unit is None:
        return house.label(language, Key("team-whole-school"))
    return house.organisation.unit_name(unit, language)


def name_said(house: House, language: str, name: str | None) -> str:
    """Return a coordinator's name, or words for having none."""
    return name or house.label(language, Key("team-no-name"))


def team_screen(house: House, language: str, team: Sequence[Duty], page: int = 0) -> Screen:
    """Return the coordinators in force, with buttons for links and for ending a duty."""
    last = max(0, (len(team) - 1) // PAGE)
    page = min(page, last)
    shown = list(enumerate(team, 1))[page * PAGE : (page + 1) * PAGE]
    title = house.say(language, Key("team-title", {"coordinators-number": len(team)}))
    lines = [_line(house, language, number, duty) for number, duty in shown]
    parts = [title, Markup("\n").join(lines)] if lines else [title]
    parts.append(house.say(language, Key("team-how")))
    rows = (
        *_link_rows(house, language),
        *[(_end_button(house, language, number, duty),) for number, duty in shown],
        *_leaves(house, language, page, last),
    )
    return Screen(Markup("\n\n").join(parts), rows)


def _line(house: House, language: str, number: int, duty: Duty) -> Markup:
    since = dates.local_day(duty.given_at, house.organisation.zone)
    values = {
        "place": str(number),
        "name": name_said(house, language, duty.name),
        "unit": unit_said(house, language, duty.unit),
        "day": dates.day(since, language),
    }
    return house.say(language, Key("team-line", values))


def _link_rows(house: House, language: str) -> Rows:
    units = house.organisation.units
    targets = [None, *(unit.id for unit in units)] if len(units) > 1 else [None]
    buttons = [
        Button(
            clipped(
                house.label(
                    language, Key("team-link-button", {"unit": unit_said(house, language, unit)})
                )
            ),
            Team("link", ALL if unit is None else unit),
        )
        for unit in targets
    ]
    return in_rows(buttons, plain=True)


def _end_button(house: House, language: str, number: int, duty: Duty) -> Button:
    name = name_said(house, language, duty.name)[:NAME_ON_BUTTON]
    label = house.label(language, Key("team-end-button", {"place": str(number), "name": name}))
    return Button(label, Team("end", str(duty.person_id)))


def _leaves(house: House, language: str, page: int, last: int) -> Rows:
    leaves: list[tuple[str, int]] = []
    if page:
        leaves.append(("team-previous-button", page - 1))
    if page < last:
        leaves.append(("team-next-button", page + 1))
    return tuple(
        (Button(house.label(language, Key(key)), Team("list", str(to))),) for key, to in leaves
    )


def link_screen(house: House, language: str, unit: str | None) -> Screen:
    """Say what the link in the next message does."""
    said = Key("team-link-made", {"unit": unit_said(house, language, unit)})
    return Screen(house.say(language, said), ((_back(house, language),),))


def forward_screen(
    house: House, language: str, unit: str | None, link: str, expires_at: datetime
) -> Screen:
    """Return the message to forward: the link, what it does, and until when."""
    values = {
        "organisation": house.organisation.name[language],
        "unit": unit_said(house, language, unit),
        "link": link,
        "time": dates.full(expires_at, language, house.organisation.zone),
    }
    return Screen(house.say(language, Key("team-forward", values)))


def end_screen(house: House, language: str, duty: Duty, name: str | None) -> Screen:
    """Ask whether a duty really ends."""
    said = Key(
        "team-end-ask",
        {
            "name": name_said(house, language, name),
            "unit": unit_said(house, language, duty.unit),
        },
    )
    yes = Button(
        house.label(language, Key("team-end-now-button")), Team("end_now", str(duty.person_id))
    )
    return Screen(house.say(language, said), ((yes,), (_back(house, language),)))


def _back(house: House, language: str) -> Button:
    return Button(house.label(language, Key("team-back-button")), LIST)


def own_link_screen(house: House, language: str) -> Screen:
    """Tell an owner that the link is to be opened by somebody else."""
    return Screen(house.say(language, Key("team-own-link")), ((_back(house, language),),))


def welcome_screen(
    house: House, language: str, unit: str | None, commands: Sequence[tuple[str, Said]]
) -> Screen:
    """Tell a new coordinator what they can do now; ``commands`` are names with what they do."""
    title = Key("team-welcome", {"unit": unit_said(house, language, unit)})
    lines = [
        house.say(
            language, Key("team-command-line", {"command": name, "does": house.say(language, does)})
        )
        for name, does in commands
    ]
    end = house.say(language, Key("team-welcome-end"))
    return Screen(Markup("\n\n").join([house.say(language, title), Markup("\n").join(lines), end]))


def accepted_screen(house: House, language: str, unit: str | None, name: str | None) -> Screen:
    """Tell the owner that somebody has opened the link."""
    values = {
        "name": name_said(house, language, name),
        "unit": unit_said(house, language, unit),
    }
    return Screen(house.say(language, Key("team-accepted", values)))


def ended_screen(house: House, language: str) -> Screen:
    """Tell somebody kindly that their duty has ended."""
    return Screen(house.say(language, Key("team-ended")))
