"""Rules of recurrence in words."""

from config import dates
from handlers.house import House
from handlers.preferences.kinds import clock
from handlers.year import rules
from storage.recurring import LAST, MONTHLY, WEEKDAY, WEEKLY, Rule

LAST_DAY = 31  # is the last one of every month


def said(house: House, language: str, rule: Rule) -> str:
    """Return a rule in words: "every month: the first Monday at 9:00"."""
    values: dict[str, object] = {"time": clock(rule.at, language)}
    if rule.weekday is not None:
        values["weekday"] = dates.weekday_name(rule.weekday, language)
    if rule.how == WEEKLY:
        return house.texts.plain(language, "year-rule-weekly", **values)
    if rule.how == WEEKDAY:
        nth = "last" if rule.nth == LAST else f"n{rule.nth}"
        return house.texts.plain(language, "year-rule-weekday", nth=nth, **values)
    if rule.how == MONTHLY:
        key = "year-rule-month-end" if rule.day == LAST_DAY else "year-rule-monthly"
        return house.texts.plain(language, key, **values | {"day": str(rule.day)})
    day = dates.day_without_weekday(rules.day_in(rule, 2000, rule.month or 1), language)
    return house.texts.plain(language, "year-rule-yearly", **values | {"day": day})
