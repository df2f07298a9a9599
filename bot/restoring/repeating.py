"""Keeping back what comes again and again: plan the next time, leave the missed one unsaid."""

from handlers.announcing.rules import RESTORED
from handlers.house import House
from handlers.preferences.rules import next_digest
from handlers.stats.rules import next_summary
from handlers.year import rules as year
from storage import announcements, plans, preferences, recurring, summaries
from storage.announcements import DRAFT
from storage.recurring import Recurring
from storage.transaction import Transaction

AT_ONCE = 500


def recurring_announcements(house: House, tx: Transaction, now: int) -> int:
    """Give what has most likely gone back to its coordinators; return how many that were.

    As many of those prepared as there were times for them; the next one goes at the next time.
    """
    zone, many = house.organisation.zone, 0
    while (found := recurring.due(tx, now)) is not None:
        next_at, times = found.next_at or now, 0
        while next_at <= now:
            next_at, times = year.next_after(found.rule, next_at, zone), times + 1
        for announcement in _prepared(tx, found, now)[:times]:
            announcements.give_back(tx, announcement, now, RESTORED)
            many += 1
        recurring.plan(tx, found.id, next_at, year.look_at(found.rule, next_at, now, zone))
    while (found := recurring.unprepared(tx, now)) is not None:
        next_at = found.next_at or now
        recurring.plan(tx, found.id, next_at, year.look_at(found.rule, next_at, now, zone))
    return many


def _prepared(tx: Transaction, found: Recurring, now: int) -> list[int]:
    """Return what was ready to go at the missed times, in its order."""
    known = (announcements.by_id(tx, one) for one in recurring.prepared(tx, found.id))
    return [
        one.id
        for one in known
        if one is not None
        and one.audience is not None
        and one.note is None
        and (one.state == DRAFT or (one.send_at or now) <= now)
    ]


def digests(house: House, tx: Transaction, now: int) -> int:
    """Count weekly messages as told; return of how many people there was something to tell."""
    school, many = house.organisation, 0
    next_at = next_digest(school.messages, now, school.zone)
    while due := preferences.digests_due(tx, now, AT_ONCE):
        for person_id in due:
            many += bool(preferences.untold(tx, person_id))
            preferences.told(tx, person_id)
            preferences.set_digest(tx, person_id, next_at)
    return many


def weekly_summaries(house: House, tx: Transaction, now: int) -> int:
    """Plan the coordinators' next summaries; return how many are left out."""
    many = 0
    while due := summaries.due(tx, now, AT_ONCE):
        for person_id in due:
            summaries.plan(tx, person_id, next_summary(now, house.organisation.zone))
        many += len(due)
    return many


def yearly_plans(house: House, tx: Transaction, now: int) -> int:
    """Plan when coordinators are reminded of plans next; return how many are left out."""
    many = 0
    while (plan := plans.due(tx, now)) is not None:
        plans.remind_at(tx, plan.id, year.remind_at(plan, now, house.organisation.zone))
        many += 1
    return many
