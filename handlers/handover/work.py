"""Every kind of open work that one coordinator can hand over to another, on one page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from handlers.announcing import letter
from handlers.broadcasts import naming
from handlers.house import House
from handlers.surveys.desk_screens import series_title, title_of
from storage import (
    announcements,
    campaign_lists,
    campaigns,
    open_work,
    steering,
    survey_series,
    surveys,
)
from storage.open_work import Found
from storage.transaction import Transaction

Find = Callable[[Transaction, int, str | None, int], list[Found]]
"""Finds a person's open work in a unit (None: in the whole school) at a moment."""

Give = Callable[[Transaction, list[int], int, int], list[int]]
"""Gives those of the ids that are still the first person's to the second; returns their ids."""

Name = Callable[[House, Transaction, str, Found], str]
"""Names a piece of work in a language."""


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work: how a person's open work is found, named, and given to another."""

    find: Find
    give: Give
    name: Name


@dataclass(frozen=True, slots=True)
class Open:
    """A person's open work of one kind."""

    kind: str
    found: Sequence[Found]


def _found(kind: str, tx: Transaction, person: int, scope: str | None, now: int) -> list[Found]:
    return open_work.held(tx, kind, person, scope, now)


def _given(kind: str, tx: Transaction, ids: list[int], giver: int, receiver: int) -> list[int]:
    return open_work.give(tx, kind, ids, giver, receiver)


def _kept(kind: str, name: Name) -> Work:
    """Return a kind that storage/open_work.py knows."""
    return Work(partial(_found, kind), partial(_given, kind), name)


def _title(_: House, __: Transaction, ___: str, found: Found) -> str:
    return found.title


def _nameless(_: House, __: Transaction, ___: str, ____: Found) -> str:
    return ""


def _round(house: House, tx: Transaction, language: str, found: Found) -> str:
    survey = surveys.by_id(tx, found.id)
    return title_of(house, language, survey) if survey is not None else ""


def _series(house: House, tx: Transaction, language: str, found: Found) -> str:
    series = survey_series.by_id(tx, found.id)
    return series_title(house, language, series) if series is not None else ""


def _prepared(tx: Transaction, person: int, scope: str | None, _: int) -> list[Found]:
    found = announcements.open_work(tx, scope, person)
    return [Found(one.id, one.unit, "") for one in found]


def _give_prepared(tx: Transaction, ids: list[int], giver: int, receiver: int) -> list[int]:
    found = (announcements.by_id(tx, one) for one in ids)
    theirs = [one.id for one in found if one is not None and one.holder == giver]
    for one in theirs:
        announcements.give(tx, one, receiver)
    return theirs


def _first_words(_: House, tx: Transaction, language: str, found: Found) -> str:
    one = announcements.by_id(tx, found.id)
    return letter.read(one.content).version_for(language).words if one is not None else ""


def _paused(tx: Transaction, person: int, scope: str | None, _: int) -> list[Found]:
    found = campaign_lists.paused(tx, scope, person)
    return [Found(one.id, campaign_lists.unit_of(tx, one.id), "") for one in found]


def _about(house: House, tx: Transaction, language: str, found: Found) -> str:
    campaign = campaigns.by_id(tx, found.id)
    return naming.about(house, tx, language, campaign) if campaign is not None else ""


KINDS: dict[str, Work] = {
    "announcement": Work(_prepared, _give_prepared, _first_words),
    "campaign": Work(_paused, steering.give, _about),
    "recurring": _kept("recurring", _title),
    "event": _kept("event", _title),
    "round": _kept("round", _round),
    "series": _kept("series", _series),
    "poll": _kept("poll", _nameless),
    "visit": _kept("visit", _title),
    "matter": _kept("matter", _nameless),  # whose it is concerns nobody else
    "plan": _kept("plan", _title),
}


FREED = frozenset({"matter"})  # handlers/matters lets them wait for others when a duty ends


def open_of(tx: Transaction, person_id: int, scope: str | None, now: int) -> list[Open]:
    """Return a person's open work in a unit, or in all for no scope, kind by kind."""
    every = (Open(kind, one.find(tx, person_id, scope, now)) for kind, one in KINDS.items())
    return [one for one in every if one.found]


def how_much(tx: Transaction, person_id: int, scope: str | None, now: int) -> int:
    """Count a person's open work, without what goes back to the unit's others by itself."""
    found = open_of(tx, person_id, scope, now)
    return sum(len(one.found) for one in found if one.kind not in FREED)


def give(
    tx: Transaction, items: Sequence[tuple[str, int]], giver: int, receiver: int
) -> list[tuple[str, int]]:
    """Let what is still the giver's be the receiver's; return what went over."""
    gone: list[tuple[str, int]] = []
    for kind, one in KINDS.items():
        ids = [subject for of, subject in items if of == kind]
        if ids:
            gone += [(kind, subject) for subject in one.give(tx, ids, giver, receiver)]
    return gone
