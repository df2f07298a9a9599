"""What handing over looks like: open work, offers, and what became of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from config import dates
from config.markup import Markup
from handlers.buttons import DutyDo, HandoverDo, Open
from handlers.handover import rules
from handlers.house import House, Key
from handlers.screen import Button, Rows, Screen
from handlers.team.words import name_said, unit_said
from storage.handovers import ACCEPTED, OFFERED, Handover

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
PAGE = 10  # handovers in one message of the history


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of open work: how much there is, and what the first of it is called."""

    kind: str
    number: int
    titles: Sequence[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """A handover as somebody sees it: with both names, None for who has none."""

    one: Handover
    giver: str | None
    receiver: str | None
    number: int = 0


def _say(house: House, language: str, key: str, **values: object) -> Markup:
    return house.say(language, Key(key, values))


def _button(house: House, language: str, key: str, number: int, action: str) -> Button:
    return Button(house.label(language, Key(key)), HandoverDo(number, action))


def work_said(house: House, language: str, parts: Sequence[Part]) -> Iterator[Markup]:
    """Give a paragraph for each kind of work."""
    for part in parts:
        heading = _say(house, language, f"handover-{part.kind}", **{"work-number": part.number})
        lines = [_say(house, language, "list-line", line=one) for one in part.titles if one]
        left = part.number - len(part.titles)
        if lines and left > 0:
            lines.append(_say(house, language, "handover-others", **{"work-number": left}))
        yield LINE.join([heading, *lines])


def home(
    house: House,
    language: str,
    *,
    me: int,
    giver: tuple[int, str | None],
    parts: Sequence[Part],
    approvals: int,
    running: Sequence[Seen],
    now: int,
    history: bool,
) -> Screen:
    """Return somebody's open work, with what goes on about it and the way to hand it over.

    ``giver`` is whose work it is, by id and name; ``me`` is who looks at it. ``history``: they may
    see what was handed over before.
    """
    mine = giver[0] == me
    title = "handover-title" if mine else "handover-title-of"
    said = [_say(house, language, title, name=name_said(house, language, giver[1]))]
    said += work_said(house, language, parts) if parts else [_say(house, language, "handover-none")]
    if approvals:
        said.append(_say(house, language, "handover-approvals", **{"work-number": approvals}))
    rows: list[tuple[Button, ...]] = []
    waits = any(one.one.state == OFFERED and one.one.giver == giver[0] for one in running)
    if parts and not (mine and waits):  # for who has left one may ask another one
        rows.append((_button(house, language, "handover-offer-button", giver[0], "offer"),))
    for one in running:
        said.append(standing(house, language, one, me) if mine else _past(house, language, one))
        rows += actions(house, language, one.one, me, now)
    if history:
        rows.append((_button(house, language, "handover-history-button", 0, "history"),))
    if not mine:
        rows.append((Button(house.label(language, Key("team-back-button")), Open("team")),))
    return Screen(PARAGRAPH.join(said), tuple(rows))


def standing(house: House, language: str, seen: Seen, me: int) -> Markup:
    """Say how an offer stands, from the side of who reads it."""
    side = "mine" if seen.one.giver == me else "theirs"
    state = seen.one.state
    if state == ACCEPTED:
        state = "moved" if seen.one.moved_at is not None else "agreed"
    other = seen.receiver if side == "mine" else seen.giver
    name = name_said(house, language, other)
    return _say(house, language, f"handover-{side}-{state}", name=name)


def actions(house: House, language: str, one: Handover, me: int, now: int) -> Rows:
    """Return the buttons for what somebody can do with a handover now."""
    return tuple(
        (_button(house, language, f"handover-{doing}-button", one.id, doing),)
        for doing in rules.doings(one, me, now)
    )


def offered(
    house: House, language: str, seen: Seen, parts: Sequence[Part], *, coming: bool
) -> Screen:
    """Ask the receiver whether they take the work; ``coming``: their duty is still to begin."""
    values = {
        "name": name_said(house, language, seen.giver),
        "unit": unit_said(house, language, seen.one.unit),
    }
    said = [_say(house, language, "handover-offered", **values)]
    said += work_said(house, language, parts)
    if seen.one.note:
        said.append(_say(house, language, "handover-note", note=seen.one.note))
    said.append(_say(house, language, "handover-when-coming" if coming else "handover-when-now"))
    rows = tuple(
        (_button(house, language, f"handover-{doing}-button", seen.one.id, doing),)
        for doing in (rules.ACCEPT, rules.DECLINE)
    )
    return Screen(PARAGRAPH.join(said), rows)


def moved_to(house: House, language: str, one: Handover, giver: str | None, number: int) -> Screen:
    """Tell the receiver that the work is theirs now, and that it can be undone for a day."""
    name = name_said(house, language, giver)
    said = [_say(house, language, "handover-yours", name=name, **{"work-number": number})]
    if one.note:
        said.append(_say(house, language, "handover-note", note=one.note))
    said.append(_say(house, language, "handover-undo-a-day"))
    undo = _button(house, language, "handover-undo-button", one.id, rules.UNDO)
    return Screen(PARAGRAPH.join(said), ((undo,),))


def moved_from(house: House, language: str, receiver: str | None, number: int) -> Screen:
    """Tell the giver that the work is somebody else's now."""
    name = name_said(house, language, receiver)
    said = _say(house, language, "handover-theirs", name=name, **{"work-number": number})
    see = Button(house.label(language, Key("handover-see-button")), Open("handover"))
    return Screen(said, ((see,),))


def agreed(house: House, language: str, receiver: str | None) -> Screen:
    """Tell the giver that the receiver takes the work once their duty begins."""
    name = name_said(house, language, receiver)
    return Screen(_say(house, language, "handover-mine-agreed", name=name))


def declined(house: House, language: str, receiver: str | None) -> Screen:
    """Tell the giver that the receiver does not take the work."""
    said = _say(house, language, "handover-declined", name=name_said(house, language, receiver))
    again = Button(house.label(language, Key("handover-begin-button")), Open("handover"))
    return Screen(said, ((again,),))


def became(house: House, language: str, seen: Seen) -> Screen:
    """Tell an owner what became of an offer whose giver has left, with the way to the work."""
    label = house.label(language, Key("team-give-work-button"))
    rows = ((Button(label, HandoverDo(seen.one.giver, "for")),),)
    is_moved = seen.one.moved_at is not None
    return Screen(_past(house, language, seen), () if is_moved else rows)


def taken_back(house: House, language: str, giver: str | None) -> Screen:
    """Tell the receiver that the offer stands no more."""
    return Screen(
        _say(house, language, "handover-taken-back", name=name_said(house, language, giver))
    )


def undone(house: House, language: str, other: str | None) -> Screen:
    """Tell the other side that the work is again whose it was."""
    return Screen(_say(house, language, "handover-undone", name=name_said(house, language, other)))


def nobody(house: House, language: str) -> Screen:
    """Say that there is nobody to give the work to, with the way to the team."""
    button = Button(house.label(language, Key("team-back-button")), Open("team"))
    return Screen(_say(house, language, "handover-nobody"), ((button,),))


def history(house: House, language: str, found: Sequence[Seen], page: int, *, more: bool) -> Screen:
    """Return what was handed over, the newest first."""
    said = [_say(house, language, "handover-history" if found else "handover-history-none")]
    said += [_past(house, language, one) for one in found]
    rows: list[tuple[Button, ...]] = []
    if page:
        rows.append((_button(house, language, "team-previous-button", page - 1, "history"),))
    if more:
        rows.append((_button(house, language, "team-next-button", page + 1, "history"),))
    back = Button(house.label(language, Key("team-history-button")), DutyDo(0, "history"))
    return Screen(LINE.join(said), (*rows, (back,)))


def _past(house: House, language: str, seen: Seen) -> Markup:
    one = seen.one
    day = dates.local_day(one.moved_at or one.decided_at or one.offered_at, house.organisation.zone)
    values: dict[str, object] = {
        "day": dates.day(day, language),
        "giver": name_said(house, language, seen.giver),
        "receiver": name_said(house, language, seen.receiver),
        "work-number": seen.number,
    }
    state = one.state.replace("_", "-")
    if one.state == ACCEPTED and one.moved_at is not None:
        state = "moved"
    return _say(house, language, f"handover-was-{state}", **values)
