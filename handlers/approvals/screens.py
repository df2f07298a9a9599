"""The coordinators' inbox: who waits, why not, and who was declined lately."""

from collections.abc import Sequence
from dataclasses import dataclass

from config import dates
from config.markup import Markup
from handlers.approvals import rules
from handlers.approvals.letters import facts, unit_said
from handlers.approvals.rules import Reason, Shown
from handlers.buttons import InboxDo
from handlers.house import House, Key
from handlers.screen import Button, Rows, Screen, in_rows, side_by_side
from storage.applications import Application
from storage.people import Person

LABEL = 30  # characters on a button
NOBODY = 0


@dataclass(frozen=True, slots=True)
class Desk:
    """The house and the language in which a coordinator reads."""

    house: House
    language: str

    def say(self, key: str, **values: object) -> Markup:
        """Return one of our texts as HTML."""
        return self.house.say(self.language, Key(key, values))

    def button(self, key: str, press: InboxDo, **values: object) -> Button:
        """Return a button with one of our labels."""
        return Button(self.house.label(self.language, Key(key, values)), press)

    def named(self, key: str, press: InboxDo, place: int, person: Person) -> Button:
        """Return a button with the person's name on it, cut so that the label fits."""
        room = LABEL - len(
            self.house.label(self.language, Key(key, {"place": str(place), "name": ""}))
        )
        name = (person.name or "")[: max(room, 0)].strip()
        return self.button(key, press, place=str(place), name=name)

    @property
    def plain(self) -> bool:
        """Whether the coordinator reads plain Finnish."""
        return self.language == "fi-simple"


@dataclass(frozen=True, slots=True)
class Page:
    """What one page of a list shows: whom, of how many in all, at what time (epoch seconds)."""

    entries: Sequence[tuple[Application, Person]]
    number: int
    total: int
    at: int

    @property
    def shown(self) -> Shown:
        """What the page's buttons remember."""
        return Shown(self.at, self.number, tuple(person.id for _, person in self.entries))


def inbox(desk: Desk, page: Page, *, lately_declined: int, told: Sequence[Markup] = ()) -> Screen:
    """Return who waits, with one tap each to approve or decline; ``told`` comes first."""
    parts = [*told, desk.say("inbox-title", **{"waiting-number": page.total})]
    parts += [_line(desk, place, *entry) for place, entry in enumerate(page.entries, 1)]
    rows = [*_decisions(desk, page), *_leaves(desk, page, "list")]
    if lately_declined:
        count = {"declined-number": lately_declined}
        rows.append((desk.button("inbox-declined-button", InboxDo(NOBODY, "past", "0"), **count),))
    return Screen(Markup("\n\n").join(parts), tuple(rows))


def not_needed(desk: Desk) -> Markup:
    """Return that everyone may join without approval."""
    return desk.say("inbox-not-needed")


def _line(desk: Desk, place: int, application: Application, person: Person) -> Markup:
    house, language = desk.house, desk.language
    since = dates.local_day(application.asked_at, house.organisation.zone)
    return desk.say(
        "inbox-line",
        place=str(place),
        name=person.name or "",
        facts=facts(house, language, person),
        unit=unit_said(house, language, application.unit),
        day=dates.day(since, language),
    )


def _decisions(desk: Desk, page: Page) -> Rows:
    rows: list[tuple[Button, ...]] = []
    shown = Shown(page.at, page.number).encode()
    for place, (_, person) in enumerate(page.entries, 1):
        pair = [
            desk.named(f"inbox-{one}-button", InboxDo(person.id, one, shown), place, person)
            for one in ("approve", "decline")
        ]
        rows += [(button,) for button in pair]  # a name and its number need a whole row
    if len(page.entries) > 1:
        press = InboxDo(NOBODY, "all", page.shown.encode())
        count = {"shown-number": len(page.entries)}
        rows.append((desk.button("inbox-approve-all-button", press, **count),))
    return tuple(rows)


def _leaves(desk: Desk, page: Page, action: str) -> Rows:
    leaves = [("previous", page.number - 1)] if page.number else []
    if (page.number + 1) * rules.PAGE < page.total:
        leaves.append(("next", page.number + 1))
    buttons = [
        desk.button(f"inbox-{one}-button", InboxDo(NOBODY, action, str(to))) for one, to in leaves
    ]
    return side_by_side(buttons, plain=desk.plain)


def past(desk: Desk, page: Page) -> Screen:
    """Return who was declined lately and why, with one tap each to take it back."""
    parts = [desk.say("inbox-past-title", **{"declined-number": page.total})]
    parts += [_past_line(desk, place, *entry) for place, entry in enumerate(page.entries, 1)]
    rows: list[tuple[Button, ...]] = [
        (desk.named("inbox-undo-button", InboxDo(person.id, "undo", ""), place, person),)
        for place, (_, person) in enumerate(page.entries, 1)
    ]
    rows += [*_leaves(desk, page, "past"), (_back(desk),)]
    return Screen(Markup("\n\n").join(parts), tuple(rows))


def _past_line(desk: Desk, place: int, application: Application, person: Person) -> Markup:
    decided = dates.local_day(application.decided_at or 0, desk.house.organisation.zone)
    line = desk.say(
        "inbox-past-line",
        place=str(place),
        name=person.name or "",
        unit=unit_said(desk.house, desk.language, application.unit),
        day=dates.day(decided, desk.language),
    )
    reason = Reason.read(application.reason)
    if reason is None:
        return line
    return line + Markup("\n") + desk.say("inbox-past-reason", reason=_reason_said(desk, reason))


def _reason_said(desk: Desk, reason: Reason) -> str:
    """Return a reason as coordinators name it."""
    if reason.kind == rules.WORDS:
        return reason.value
    named = desk.house.label(desk.language, Key(f"inbox-reason-{reason.kind}-button"))
    if reason.kind == rules.UNIT:
        return f"{named} ({unit_said(desk.house, desk.language, reason.value)})"
    return named


def why(desk: Desk, person: Person, shown: Shown) -> Screen:
    """Ask why somebody is declined."""
    buttons = [
        desk.button(f"inbox-reason-{one}-button", _because(person, one, shown))
        for one in _asked(desk)
    ]
    said = desk.say("inbox-decline-ask", name=person.name or "")
    return Screen(said, (*in_rows(buttons, plain=True), (_back(desk, shown.page),)))


def _asked(desk: Desk) -> Sequence[str]:
    several = len(desk.house.organisation.units) > 1
    return [one for one in rules.REASONS if several or one != rules.UNIT]


def _because(person: Person, reason: str, shown: Shown) -> InboxDo:
    return InboxDo(person.id, f"no_{reason}", shown.encode())


def which_unit(desk: Desk, person: Person, application: Application, shown: Shown) -> Screen:
    """Ask in which other unit the person studied."""
    units = [one for one in desk.house.organisation.units if one.id != application.unit]
    buttons = [
        Button(one.name[desk.language], InboxDo(person.id, f"to_{one.id}", shown.encode()))
        for one in units
    ]
    said = desk.say("inbox-which-unit", name=person.name or "")
    return Screen(said, (*in_rows(buttons, plain=True), (_back(desk, shown.page),)))


def _back(desk: Desk, number: int = 0) -> Button:
    return desk.button("inbox-back-button", InboxDo(NOBODY, "list", str(number)))
