"""Reads what the glance tells, in one snapshot: off the turns, for it goes through much."""

from dataclasses import dataclass, fields
from datetime import date

from config import dates
from handlers.counts import replies
from handlers.counts.counting import Counting
from handlers.counts.rules import percent
from handlers.hosting.rates_screens import Rate
from handlers.stats import rules
from handlers.team.terms import Term, begins, ends, term_of
from storage import counts, rsvps, stats, surveys
from storage.attendance import Past
from storage.surveys import Round
from storage.transaction import Transaction

DAY = 86400
AHEAD = 30  # days: events that the weekly summary looks forward to
LATEST = 3  # events and rounds that are named


@dataclass(frozen=True, slots=True)
class Rated:
    """An event or a survey: how many answered, of how many; ``share`` in per cent, if it is known.

    Of those who came by a link, nobody knows how many saw it.
    """

    title: str
    day: date
    answered: int
    asked: int
    share: int | None


@dataclass(frozen=True, slots=True)
class TermNumbers:
    """What happened in a term, each a number."""

    joined: int
    left: int
    events: int
    signups: int
    surveys: int
    ideas: int


ITEMS = tuple(one.name for one in fields(TermNumbers))


@dataclass(frozen=True, slots=True)
class Glance:
    """The community of one unit, or of the whole school, on a day.

    ``reached`` + ``paused`` + ``unreachable`` = ``members``. ``growth`` is the number of members at
    the end of each month, the last one now. ``matters`` are those of this term, by kind.
    """

    today: date
    members: int
    active: int
    joined: int
    left: int
    reached: int
    paused: int
    unreachable: int
    by_unit: dict[str, int]
    by_field: dict[str, int]
    growth: tuple[tuple[date, int], ...]
    events: tuple[Rated, ...]
    rounds: tuple[Rated, ...]
    offers: dict[str, int]
    matters: dict[str, int]
    waiting: int
    this: tuple[Term, TermNumbers]
    last: tuple[Term, TermNumbers]


def glance(counting: Counting, tx: Transaction, now: int) -> Glance:
    """Return the numbers of the moment."""
    scope, zone = counting.scope, counting.house.organisation.zone
    today = dates.local_day(now, zone)
    month = rules.month_of(today)
    heads, paused = counts.heads(tx, scope), stats.paused(tx, scope, now)
    months = stats.months(tx, scope, month)
    this = term_of(today)
    last = rules.before(this)
    since, until = begins(last.first, zone), ends(this.last, zone)
    happened = months.get(month, {})
    return Glance(
        today=today,
        members=heads.people,
        active=min(happened.get(stats.ACTIVE, 0), heads.people),
        joined=happened.get(stats.JOINED, 0),
        left=happened.get(stats.LEFT, 0),
        reached=heads.reachable - paused,
        paused=paused,
        unreachable=heads.people - heads.reachable,
        by_unit=counts.people_by(tx, "unit", scope) if scope is None else {},
        by_field=counts.people_by(tx, "field", scope),
        growth=tuple(rules.growth(months, heads.people, today)),
        events=tuple(_event(counting, tx, one) for one in _latest(tx, scope, since, until)),
        rounds=tuple(_rounds(counting, tx, since, until)),
        offers=stats.offers(tx, scope),
        matters=stats.matters(tx, scope, begins(this.first, zone), until),
        waiting=stats.open_matters(tx, scope),
        this=(this, _term(counting, tx, months, this)),
        last=(last, _term(counting, tx, months, last)),
    )


def _latest(tx: Transaction, scope: str | None, since: int, until: int) -> list[stats.Held]:
    return stats.events(tx, scope, since, until)[:LATEST]


def _event(counting: Counting, tx: Transaction, one: stats.Held) -> Rated:
    answers = rsvps.counts(tx, one.id)
    rate = Rate(Past(one.id, one.title, one.starts_at, one.invited), answers)
    day = counting.day(one.starts_at)
    return Rated(one.title, day, answers.answered, one.invited, rate.answered)


def _rounds(counting: Counting, tx: Transaction, since: int, until: int) -> list[Rated]:
    numbers = stats.rounds(tx, counting.scope, since, until)[:LATEST]
    found = (surveys.by_id(tx, one) for one in numbers)
    return [_round(counting, tx, one) for one in found if one is not None]


def _round(counting: Counting, tx: Transaction, survey: Round) -> Rated:
    answers = surveys.counts(tx, survey.id)
    title, day = replies.title_of(counting, survey), counting.day(survey.opens_at)
    share = percent(answers.finished, answers.invited) if answers.invited else None
    return Rated(title, day, answers.finished, answers.invited, share)


def _term(counting: Counting, tx: Transaction, months: rules.Months, term: Term) -> TermNumbers:
    scope, zone = counting.scope, counting.house.organisation.zone
    since, until = begins(term.first, zone), ends(term.last, zone)
    events = stats.events(tx, scope, since, until)
    rounds = stats.rounds(tx, scope, since, until)
    return TermNumbers(
        joined=rules.within(months, stats.JOINED, term),
        left=rules.within(months, stats.LEFT, term),
        events=len(events),
        signups=sum(rsvps.counts(tx, one.id).answered for one in events),
        surveys=sum(surveys.counts(tx, one).finished for one in rounds),
        ideas=sum(stats.matters(tx, scope, since, until).values()),
    )


@dataclass(frozen=True, slots=True)
class Week:
    """What happened in the last seven days, and what waits."""

    members: int
    joined: int
    signups: int
    surveys: int
    waiting: int
    coming: tuple[Rated, ...]
    rounds: tuple[Rated, ...]


def week(counting: Counting, tx: Transaction, now: int) -> Week:
    """Return the numbers of the last seven days."""
    scope, since = counting.scope, now - 7 * DAY
    events = stats.events(tx, scope, now, now + AHEAD * DAY)[-LATEST:]
    running = surveys.running(tx, scope, now, limit=LATEST)
    return Week(
        members=counts.heads(tx, scope).people,
        joined=stats.joined_since(tx, scope, since),
        signups=stats.answered_events_since(tx, scope, since),
        surveys=stats.finished_rounds_since(tx, scope, since),
        waiting=stats.open_matters(tx, scope),
        coming=tuple(_event(counting, tx, one) for one in reversed(events)),
        rounds=tuple(_round(counting, tx, one) for one in running),
    )
