"""When things happen, as a school sets it: messages, quiet hours, graduation, how long is kept."""

import re
from dataclasses import fields
from datetime import date

from config.reading import Table, hint_for
from config.school import Messages, Quiet, Retention

DAY = 24 * 60  # minutes
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
# The least and the most of each: an answer gets at least a week, a failed delivery two days.
_KEPT = {
    "silence_months": (6, 120),
    "answer_days": (7, 365),
    "signup_months": (1, 60),
    "free_text_months": (1, 60),
    "survey_months": (6, 60),  # nobody gets a questionnaire again within six months
    "outbox_days": (8, 365),  # the contact budget looks back a week
    "audit_months": (1, 120),
    "invitee_months": (1, 60),
}


def graduation_day(table: Table) -> tuple[int, int]:
    """Read `graduation_day = "06-05"`: the month and the day."""
    hint = 'month and day, such as "06-05" for 5 June'
    text = table.text("graduation_day", "06-05", pattern="[0-9]{2}-[0-9]{2}", hint=hint)
    try:
        day = date.fromisoformat(f"2001-{text}")  # no leap year: the day comes every year
    except ValueError:
        table.fault("graduation_day", f"{text!r} should be a day of every year: {hint}")
        return 6, 5
    return day.month, day.day


def followup_months(table: Table) -> tuple[int, ...]:
    """Read [career_followup]: how many months after graduation people are asked, in rising order.

    None means what the questionnaire suggests for the kind of school.
    """
    months = table.integers("months", low=1, high=240)
    if table.has("months") and not months:
        table.fault("months", "should name at least one month, or be left out")
    table.done()
    return months


def messages(table: Table) -> Messages:
    """Read [messages]: the budget, the quiet hours and the digest's day and time."""
    budget = table.integer("weekly_budget", Messages().weekly_budget, low=1, high=50)
    quiet = Quiet(_minutes(table, "quiet_from", "21:00"), _minutes(table, "quiet_to", "08:00"))
    if quiet.start == quiet.end:
        table.fault("quiet_to", "should be another time than quiet_from")
    day, at = _digest(table)
    if is_quiet(quiet, at):
        table.fault("digest", "should not be in the quiet hours")
    second = table.integer("second_person_from", 0, low=0, high=10_000_000)
    table.done()
    return Messages(budget, quiet, day, at, second)


def is_quiet(quiet: Quiet, minute: int) -> bool:
    """Tell whether a minute of the day is in the quiet hours; the last one no longer is."""
    return (minute - quiet.start) % DAY < (quiet.end - quiet.start) % DAY


def _minutes(table: Table, key: str, default: str) -> int:
    text = table.text(key, default, pattern=_CLOCK, hint='a time from "00:00" to "23:59"')
    return _since_midnight(text) if _is_clock(text) else _since_midnight(default)


def _digest(table: Table) -> tuple[int, int]:
    default = "thu 16:00"
    text = table.text("digest", default)
    day, _, at = text.partition(" ")
    if day not in WEEKDAYS or not _is_clock(at):
        near = hint_for(day, WEEKDAYS)
        table.fault("digest", f'{text!r} should be a day and a time, such as "thu 16:00"{near}')
        day, _, at = default.partition(" ")
    return WEEKDAYS.index(day), _since_midnight(at)


def _is_clock(text: str) -> bool:
    return re.fullmatch(_CLOCK, text) is not None


def _since_midnight(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def retention(table: Table) -> Retention:
    """Read [retention]: months and days, each within sensible limits."""
    usual = Retention()
    kept = {
        one.name: table.integer(
            one.name, getattr(usual, one.name), low=_KEPT[one.name][0], high=_KEPT[one.name][1]
        )
        for one in fields(Retention)
    }
    table.done()
    return Retention(**kept)
