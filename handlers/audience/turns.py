"""Choosing an audience by buttons: each tap is kept, and what it comes to is counted anew."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from handlers.audience import choices, rules, saving, screens, writing
from handlers.audience.screens import MOST_LISTED, VENUES
from handlers.audience.showing import card, quick, view
from handlers.audience.subject import Subject, keep, leave, own
from handlers.desk_buttons import AudienceDo
from handlers.failures import StaleButton
from handlers.forms.kinds import PAGE_SIZE
from handlers.preferences.rules import local_midnight
from handlers.turn import Turn
from handlers.years import span_of
from storage import venues
from storage.audience import ASKING, Audience
from storage.conditions import EVENT, JOINED, ROUND, TAKES_PART, YEARS


def do(turn: Turn, press: AudienceDo) -> None:
    """Do what a button says with an audience of the coordinator's own scope."""
    act = ACTIONS.get(press.action)
    if act is None:
        raise StaleButton
    act(turn, own(turn, press.id), press.value)


def _card(turn: Turn, subject: Subject, _: str) -> None:
    card(turn, subject)


def _see(turn: Turn, subject: Subject, value: str) -> None:
    """Show one condition: ticks, spans, or a list of what it can be about."""
    name, _, leaf = value.partition(".")
    if name == VENUES:
        turn.show(screens.venues(view(turn, subject), venues.open_to(turn.tx, subject.unit)))
        return
    if name not in choices.offered(turn.house, subject):
        raise StaleButton
    if name in (EVENT, ROUND) and getattr(subject.audience, name) is None:
        _pick(turn, subject, name)
        return
    mine, reach = view(turn, subject), quick(turn, subject)
    if name == YEARS:
        this_year = turn.now.astimezone(turn.house.organisation.zone).year
        turn.show(screens.spans(mine, name, screens.years_offered(this_year), reach))
    elif name == JOINED:
        turn.show(screens.spans(mine, name, screens.joined_offered(), reach))
    else:
        turn.show(screens.ticks(mine, name, reach, leaf))


def _tick(turn: Turn, subject: Subject, value: str) -> None:
    """Tick or untick a value of a condition; one that is no choice any more can be unticked."""
    name, _, option = value.partition(".")
    if name == VENUES:
        _post(turn, subject, option)
        return
    if name not in choices.offered(turn.house, subject) or name not in rules.TICKED:
        raise StaleButton
    order = [one.id for one in choices.options(turn.house, name)]
    now = rules.ticks(subject.audience, name)
    if option not in order and option not in now:
        raise StaleButton
    others = [one for one in now if one not in order]
    changed = rules.ticked(subject.audience, name, option, [*order, *others])
    place = order.index(option) if option in order else 0
    _see(turn, keep(turn, subject, changed), f"{name}.{place // PAGE_SIZE}")


def _post(turn: Turn, subject: Subject, option: str) -> None:
    known = {str(one.id): one.id for one in venues.open_to(turn.tx, subject.unit)}
    known |= {str(one): one for one in subject.audience.venues}
    if option not in known:
        raise StaleButton
    changed = rules.posted(subject.audience, known[option])
    _see(turn, keep(turn, subject, changed), VENUES)


def _alone(turn: Turn, subject: Subject, _: str) -> None:
    """Let it go to groups and channels alone, or to people as well."""
    changed = rules.alone(subject.audience)
    _see(turn, keep(turn, subject, changed), VENUES)


def _turned(change: Callable[[Audience, str], Audience]) -> "Act":
    """Return what turns a condition around, and shows it."""

    def act(turn: Turn, subject: Subject, name: str) -> None:
        if name not in subject.audience.names or _is_fixed(subject, name):
            raise StaleButton
        _see(turn, keep(turn, subject, change(subject.audience, name)), name)

    return act


def _is_fixed(subject: Subject, name: str) -> bool:
    """Whether a condition is part of what is asked: the ways of helping that a request names."""
    return name == TAKES_PART and subject.topic == ASKING


def _clear(turn: Turn, subject: Subject, name: str) -> None:
    """Drop one condition, or all of them."""
    if name and (name not in rules.PARTS or _is_fixed(subject, name)):
        raise StaleButton
    if name:
        changed = rules.cleared(subject.audience, name)
    else:
        asked = subject.audience.takes_part if _is_fixed(subject, TAKES_PART) else ()
        changed = Audience(takes_part=asked)
    card(turn, keep(turn, subject, changed))


def _years(turn: Turn, subject: Subject, value: str) -> None:
    """Take a span of graduation years that was offered."""
    span = span_of(value)
    if span is None:
        raise StaleButton
    _see(turn, keep(turn, subject, rules.graduated(subject.audience, *span)), YEARS)


def _joined(turn: Turn, subject: Subject, value: str) -> None:
    """Let it be those who joined so many days ago or later."""
    if value not in {str(days) for days in screens.LATELY}:
        raise StaleButton
    zone = turn.house.organisation.zone
    day = turn.now.astimezone(zone).date() - timedelta(days=int(value))
    changed = rules.joined(subject.audience, local_midnight(day, zone))
    _see(turn, keep(turn, subject, changed), JOINED)


def _pick(turn: Turn, subject: Subject, value: str) -> None:
    """Show a page of the events or surveys of the unit."""
    name, _, leaf = value.partition(".")
    if name not in (EVENT, ROUND):
        raise StaleButton
    found = choices.things(turn.tx, subject, name)
    ids, page, last = _paged(found, leaf)
    shown = [choices.thing(turn.house, turn.tx, turn.language, name, one) for one in ids]
    listed = [one for one in shown if one is not None]
    turn.show(screens.things(view(turn, subject), name, listed, page, last))


def _paged(found: Sequence[int], leaf: str) -> tuple[Sequence[int], int, int]:
    """Return what is on a page, which page it is, and which is the last."""
    last = max(len(found) - 1, 0) // MOST_LISTED
    page = min(int(leaf), last) if leaf.isdecimal() else 0
    return found[page * MOST_LISTED : (page + 1) * MOST_LISTED], page, last


def _about(name: str) -> "Act":
    """Return what lets the audience be about an event or a survey of the unit."""

    def act(turn: Turn, subject: Subject, value: str) -> None:
        known = {str(one): one for one in choices.things(turn.tx, subject, name)}
        if value not in known:
            raise StaleButton
        changed = rules.about(subject.audience, name, known[value])
        _see(turn, keep(turn, subject, changed), name)

    return act


def _done(turn: Turn, subject: Subject, _: str) -> None:
    """Keep what is chosen, be it everybody, and go back to what it is for."""
    leave(turn, keep(turn, subject, subject.audience))


Act = Callable[[Turn, Subject, str], None]
ACTIONS: Mapping[str, Act] = {
    "card": _card,
    "see": _see,
    "tick": _tick,
    "only": _turned(rules.only),
    "not": _turned(rules.turned),
    "clear": _clear,
    "alone": _alone,
    YEARS: _years,
    JOINED: _joined,
    "pick": _pick,
    EVENT: _about(EVENT),
    ROUND: _about(ROUND),
    "write": writing.write,
    "saved": saving.listed,
    "look": saving.look,
    "use": saving.use,
    "drop": saving.drop,
    "drop_now": saving.drop_now,
    "done": _done,
}
