"""When people are thanked and asked after an event: pure, time and state as arguments."""

from config.questionnaire import Questionnaire
from config.questions import Schedule
from config.school import Quiet

FEEDBACK = "event_feedback"  # the questionnaire that asks
HOUR = 3600
DAY = 24 * HOUR
# What is settled later than this after the end is no news to anybody.
LONGEST_SECONDS = 30 * DAY
USUAL = Schedule(hours_after_end=3)  # for a school that asks for no feedback


def thanks_at(ended_at: int, schedule: Schedule) -> int:
    """Return when those who came are thanked, UTC epoch seconds."""
    return ended_at + schedule.hours_after_end * HOUR


def quiet_hours(schedule: Schedule) -> Quiet | None:
    """Return the hours in which nobody is thanked, if the questionnaire sets any."""
    if not (schedule.quiet_from and schedule.quiet_until):
        return None
    return Quiet(_minutes(schedule.quiet_from), _minutes(schedule.quiet_until))


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def reminded_before(schedule: Schedule, now: int) -> int | None:
    """Return until when one must have been asked to be reminded now; None for no reminding."""
    days = schedule.reminders_after_days
    return now - days[0] * DAY if days else None


def rating(questionnaire: Questionnaire) -> str | None:
    """Return the id of the question that asks how the event was."""
    scales = (one.id for one in questionnaire.questions if one.type == "scale5")
    return next(scales, None)
