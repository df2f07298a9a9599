"""Reminding coordinators to prepare what they have planned."""

from config import dates
from handlers import by_day, coordinators
from handlers.house import House
from handlers.year import plan_screens, rules
from storage import plans
from storage.transaction import Transaction


def step(house: House, tx: Transaction, now: int) -> bool:
    """Remind of one plan that comes near; return whether there may be more.

    Of what was over before the bot could tell, nobody is reminded.
    """
    plan = plans.due(tx, now)
    if plan is None:
        return False
    zone = house.organisation.zone
    plans.remind_at(tx, plan.id, rules.remind_at(plan, now, zone))
    reminded = dates.local_day(plan.next_at or now, zone)
    day, today = rules.next_day(plan, reminded), dates.local_day(now, zone)
    if day is None or rules.is_over(plan, day.year, today):
        return True
    for person in coordinators.keepers(house, tx, plan.made_by, plan.unit, now):
        screen = plan_screens.reminder(house, person.language, plan, day)
        by_day.send(house, tx, person, screen, now)
    return True
