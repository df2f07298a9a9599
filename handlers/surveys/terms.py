"""With what somebody is invited to a round: until when, reminded when, and who is left out."""

from config.questionnaire import Questionnaire
from config.school import Organisation
from handlers.surveys import cohorts
from handlers.surveys.rules import closes_at
from storage.respondents import Terms
from storage.surveys import ANONYMOUS

REMINDERS = 2  # at most, whatever the questionnaire's file says


def reminder_days(questionnaire: Questionnaire) -> tuple[int, ...]:
    """Return how many days after the invitation it is reminded of, in order."""
    return tuple(sorted(questionnaire.schedule.reminders_after_days))[:REMINDERS]


def months_of(school: Organisation, questionnaire: Questionnaire) -> tuple[int, ...]:
    """Return how many months after graduation it is asked here: the school's own, or its kind's."""
    return school.followup_months or questionnaire.schedule.months_for(school.kind)


def terms_of(
    school: Organisation, questionnaire: Questionnaire, mode: str, now: int, *, own_end: bool
) -> Terms:
    """Return the terms of what is sent ``now``, UTC epoch seconds.

    With an ``own_end`` each has the whole time to answer, to the end of a day. In anonymous rounds
    all times are days.
    """
    zone, by_day = school.zone, mode == ANONYMOUS
    days = reminder_days(questionnaire)
    return Terms(
        asked_since=cohorts.asked_since(now, zone),
        invited_at=cohorts.later(now, 0, zone, by_day=True) if by_day else now,
        next_at=cohorts.later(now, days[0], zone, by_day=by_day) if days else None,
        closes_at=closes_at(questionnaire, now, zone) if own_end else None,
    )
