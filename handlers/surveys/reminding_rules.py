"""Who is reminded of a survey, and when: pure, time and state as arguments."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from handlers.surveys import cohorts
from storage.preferences import WEEKLY
from storage.recipients import Recipient
from storage.surveys import ANONYMOUS, Respondent, Round

WAITS = ("invited", "started")  # whoever has finished or does not want to is left alone


def ends_at(survey: Round, mine: Respondent) -> int:
    """Return the person's last moment to answer, UTC epoch seconds."""
    return min(survey.closes_at, mine.closes_at or survey.closes_at)


def unneeded(survey: Round, mine: Respondent | None, now: int) -> str | None:
    """Return why somebody is not reminded of a round any more, or None."""
    if mine is None:
        return "not asked"
    if mine.state not in WAITS:
        return f"has {mine.state}"
    if survey.event_id is not None:
        return "feedback"  # that has a reminder of its own
    return None if mine.is_open(survey, now) else "round closed"


def unwanted(person: Recipient | None, *, wished: bool) -> str | None:
    """Return why somebody gets no reminders of surveys, or None.

    Whoever wants one message a week hears again only if they have asked for that day themselves.
    """
    if person is None or not person.is_member:
        return "has left"
    if not person.consents:
        return "no consent"
    if not person.wants:
        return "topic off"
    return "weekly" if person.pace == WEEKLY and not wished else None


def next_time(
    survey: Round, mine: Respondent, days: Sequence[int], zone: ZoneInfo, now: int
) -> int | None:
    """Return when the next reminder after the one of ``now`` comes, or None.

    It keeps its day after the invitation, and the distance from the one before it however late
    that was; ``days`` are those of the questionnaire, two at most.
    """
    had = mine.reminders + 1
    if had >= len(days):
        return None
    by_day = survey.mode == ANONYMOUS
    planned = cohorts.later(mine.invited_at, days[had], zone, by_day=by_day)
    apart = cohorts.later(now, days[had] - days[had - 1], zone, by_day=by_day)
    at = max(planned, apart)
    return at if at < ends_at(survey, mine) else None
