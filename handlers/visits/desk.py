"""What a coordinator sees of requests: the list, one of them, and who was asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from handlers import audiences
from handlers.buttons import EventDo, Open, VisitDo
from handlers.house import House, Key
from handlers.screen import Button, Rows, Screen, clipped, side_by_side
from handlers.visits import rules, screens
from storage.audience import Reach
from storage.visitors import NO, THANKED, YES, Named
from storage.visits import ASKING, CANCELLED, DRAFT, Visit

COUNTED = ("visits-counts", "visits-counts-asked")
NAMES = 15  # in one line of the card; all of them are a tap away


@dataclass(frozen=True, slots=True)
class Shown:
    """A request with its answers: ``counts`` by answer, the names of who comes or could come.

    ``any_names``: who was asked is still known by name. ``left``: somebody fits and is not asked.
    """

    visit: Visit
    counts: Mapping[str, int]
    yes: Sequence[Named]
    spare: Sequence[Named]
    any_names: bool
    left: bool
    now: int

    @property
    def asked(self) -> int:
        """How many the request has been sent to."""
        unsent = ("chosen", "missed")
        return sum(number for answer, number in self.counts.items() if answer not in unsent)

    @property
    def is_open(self) -> bool:
        """Whether it can still be answered."""
        return not rules.is_over(self.visit, self.now)


def to_start(
    house: House, language: str, visit: Visit, reach: Reach, note: Markup | None = None
) -> Screen:
    """Return whom a draft would ask, how, and the buttons: start, change, discard."""
    audience = audiences.said(house, language, visit.wish.audience)
    said = [note] if note is not None else []
    said += [
        _say(house, language, "visits-preview"),
        _say(house, language, "visits-to", audience=audience),
        _say(house, language, "visits-fits", **{"people-number": reach.reached}),
        _say(house, language, "visits-plan", **_plan(visit)),
    ]
    actions = ("start", "change", "discard") if reach.reached else ("change", "discard")
    rows = [(_do(house, language, f"visits-{one}-button", visit.id, one),) for one in actions]
    return Screen(Markup("\n\n").join(said), tuple(rows))


def _plan(visit: Visit) -> dict[str, int]:
    wish = visit.wish
    hours = wish.wave_seconds // rules.HOUR
    return {
        "wanted-number": wish.wanted,
        "wave-number": wish.wave_size,
        "hours-number": hours,
    }


def discarded(house: House, language: str) -> Screen:
    """Say that the draft is gone and that nobody was asked."""
    return Screen(_say(house, language, "visits-discarded"), (_to_list(house, language),))


def listed(house: House, language: str, found: Sequence[Shown], page: int, total: int) -> Screen:
    """Return a page of requests, a button each, and one for a new one."""
    said = [_say(house, language, "visits-list" if total else "visits-list-empty")]
    said += [_line(house, language, one) for one in found]
    rows: list[tuple[Button, ...]] = [
        (Button(clipped(one.visit.title), VisitDo(one.visit.id, "show", 0)),) for one in found
    ]
    rows += _leaves(house, language, 0, "list", (page, total, rules.LISTED))
    rows.append((_do(house, language, "visits-new-button", 0, "new"),))
    return Screen(Markup("\n\n").join(said), tuple(rows))


def _line(house: House, language: str, shown: Shown) -> Markup:
    visit = shown.visit
    return _say(
        house,
        language,
        "visits-line",
        title=visit.title,
        when=screens.when(house, language, visit),
        state=_state(house, language, shown),
        **_numbers(shown),
    )


def card(house: House, language: str, shown: Shown, note: Markup | None = None) -> Screen:
    """Return a request as it stands: numbers, who comes, what is next, and what can be done."""
    visit = shown.visit
    said = [note] if note is not None else []
    said += [
        screens.details(house, language, visit),
        _state(house, language, shown),
        Markup("\n").join(_say(house, language, key, **_numbers(shown)) for key in COUNTED),
    ]
    for key, named in (("visits-names-yes", shown.yes), ("visits-names-spare", shown.spare)):
        if named:
            said.append(_say(house, language, key, names=_joined(house, language, named)))
    if shown.is_open and visit.state == ASKING:
        said.append(_next(house, language, shown))
    return Screen(Markup("\n\n").join(said), _doings(house, language, shown))


def _state(house: House, language: str, shown: Shown) -> Markup:
    over = shown.visit.state not in (CANCELLED, DRAFT) and not shown.is_open
    state = "over" if over else shown.visit.state
    return _say(house, language, "visits-state", state=state)


def _numbers(shown: Shown) -> dict[str, int]:
    counts = shown.counts
    return {
        "wanted-number": shown.visit.wish.wanted,
        "asked-number": shown.asked,
        "yes-number": counts.get(YES, 0),
        "passed-number": counts.get(NO, 0),
        "silent-number": counts.get("asked", 0) + counts.get(THANKED, 0),
        "chosen-number": counts.get("chosen", 0),
    }


def _joined(house: House, language: str, named: Sequence[Named]) -> Markup:
    shown = [Markup.escape(_name(house, language, one)) for one in named[:NAMES]]
    more = [Markup("…")] if len(named) > NAMES else []
    return Markup(", ").join([*shown, *more])


def _name(house: House, language: str, named: Named) -> str:
    return named.name or house.label(language, Key("team-no-name"))


def _next(house: House, language: str, shown: Shown) -> Markup:
    """Return when more are asked by itself, or that nobody is left to be asked."""
    at = shown.visit.next_wave_at
    if not shown.left:
        return _say(house, language, "visits-nobody-left")
    if at is None:
        return _say(house, language, "visits-some-left")
    moment = datetime.fromtimestamp(max(at, shown.now), UTC)
    zone = house.organisation.zone
    return _say(house, language, "visits-next-wave", when=dates.full(moment, language, zone))


def _doings(house: House, language: str, shown: Shown) -> Rows:
    visit, keys = shown.visit, list[tuple[str, str]]()
    if shown.any_names:
        keys.append(("visits-people-button", "people"))
    if shown.is_open and visit.state == ASKING:
        keys += [("visits-wave-button", "wave")] if shown.left else []
        keys.append(("visits-stop-button", "stop"))
    if shown.is_open:
        keys.append(("visits-cancel-button", "cancel"))
    rows = [(_do(house, language, key, visit.id, action),) for key, action in keys]
    if visit.wish.event_id is not None:
        press = EventDo(visit.wish.event_id, "manage")
        rows.append((Button(house.texts.plain(language, "visits-event-button"), press),))
    return (*rows, _to_list(house, language))


def people(
    house: House, language: str, visit: Visit, found: Sequence[Named], page: int, total: int
) -> Screen:
    """Return a page of who was asked, in the order of asking, with what each has said."""
    said = [_say(house, language, "visits-people", title=visit.title)]
    said += [
        _say(house, language, "visits-person", name=_name(house, language, one), answer=one.answer)
        for one in found
    ]
    rows = _leaves(house, language, visit.id, "people", (page, total, rules.PAGE))
    back = (_do(house, language, "visits-back-button", visit.id, "show"),)
    return Screen(Markup("\n").join(said), (*rows, back))


def sure_to_cancel(house: House, language: str, visit: Visit, told: int) -> Screen:
    """Ask once whether to cancel; ``told`` people would be told."""
    text = _say(house, language, "visits-sure", title=visit.title, **{"people-number": told})
    rows = (
        (_do(house, language, "visits-cancel-now-button", visit.id, "cancel_now"),),
        (_do(house, language, "visits-keep-button", visit.id, "show"),),
    )
    return Screen(text, rows)


def heard(house: House, language: str, visit: Visit, name: str, yes: int, *, came: bool) -> Screen:
    """Tell who looks after the request of a yes, or of one that was taken back."""
    key = "visits-heard-yes" if came else "visits-heard-no"
    numbers = {"yes-number": yes, "wanted-number": visit.wish.wanted}
    text = _say(house, language, key, name=name, title=visit.title, **numbers)
    return Screen(text, ((_do(house, language, "visits-show-button", visit.id, "show"),),))


def all_asked(house: House, language: str, visit: Visit, yes: int) -> Screen:
    """Tell that everybody who fits has been asked, and how many have said yes."""
    numbers = {"yes-number": yes, "wanted-number": visit.wish.wanted}
    text = _say(house, language, "visits-all-asked", title=visit.title, **numbers)
    return Screen(text, ((_do(house, language, "visits-show-button", visit.id, "show"),),))


def _leaves(
    house: House, language: str, visit_id: int, action: str, at: tuple[int, int, int]
) -> Rows:
    """Return the buttons to the pages before and after; ``at`` is page, total and size."""
    page, total, size = at
    leaves = [("form-previous", page - 1)] if page else []
    leaves += [("form-next", page + 1)] if (page + 1) * size < total else []
    buttons = [
        Button(house.texts.plain(language, key), VisitDo(visit_id, action, to))
        for key, to in leaves
    ]
    return side_by_side(buttons, plain=language == PLAIN)


def _do(house: House, language: str, key: str, visit_id: int, action: str) -> Button:
    return Button(house.texts.plain(language, key), VisitDo(visit_id, action, 0))


def _to_list(house: House, language: str) -> tuple[Button, ...]:
    return (Button(house.texts.plain(language, "visits-list-button"), Open("visits")),)


def _say(house: House, language: str, key: str, **values: object) -> Markup:
    return house.texts.say(language, key, **values)
