"""Keeping back what asks people of something: surveys, feedback, visits, seats."""

from datetime import UTC, date, datetime, timedelta

from bot.restoring.bluntly import about
from handlers.afterwards import rules as afterwards
from handlers.backstage import DAILY
from handlers.events.reminding_rules import USUAL_SECONDS, ends_at
from handlers.events.rules import held_until
from handlers.house import House
from handlers.surveys import cohorts, inviting
from handlers.surveys import reminding_rules as rules
from handlers.surveys.rules import questionnaire_of
from handlers.surveys.terms import REMINDERS, reminder_days
from handlers.visits.rules import remind_at
from storage import (
    daily_jobs,
    events,
    feedback,
    holding,
    people,
    respondents,
    surveys,
    visitors,
    visits,
)
from storage.events import Event
from storage.respondents import Due
from storage.surveys import Respondent, Round
from storage.transaction import Transaction
from storage.visits import ASKING

AT_ONCE = 500
LATEST = timedelta(days=31 + cohorts.LATE_DAYS)  # after its first day, in which a cohort is asked
ON_THEIR_WAY = ("pending", "sending")


def survey_reminders(house: House, tx: Transaction, now: int) -> int:
    """Count reminders of surveys as said, the next ones come at their time; return how many.

    Whose invitation still waits is not reminded yet: the bot puts that off by itself.
    """
    many, put_off = 0, cohorts.later(now, 1, house.organisation.zone)
    known: dict[int, Round | None] = {}
    while due := respondents.due(tx, now, AT_ONCE):
        for one in due:
            if one.round_id not in known:
                known[one.round_id] = surveys.by_id(tx, one.round_id)
            survey, mine = known[one.round_id], surveys.respondent(tx, *one)
            if survey is None or mine is None:  # of a row there are both
                raise LookupError(one)
            if respondents.invitation_state(tx, one) in ON_THEIR_WAY:
                respondents.plan(tx, one, put_off, reminders=mine.reminders, wished=mine.wished)
            else:
                with about("survey_round", survey.id):
                    _reminded(house, tx, survey, mine, now)
                many += 1
    return many


def _reminded(house: House, tx: Transaction, survey: Round, mine: Respondent, now: int) -> None:
    zone, one = house.organisation.zone, Due(mine.round_id, mine.person_id)
    days = reminder_days(questionnaire_of(survey.snapshot))
    following = rules.next_time(survey, mine, days, zone, now)
    respondents.plan(tx, one, following, reminders=min(mine.reminders + 1, REMINDERS))
    by_day = survey.mode == surveys.ANONYMOUS
    respondents.reminded(tx, one, cohorts.later(now, 0, zone, by_day=by_day))


def begin_cohorts(house: House, tx: Transaction, now: int) -> bool:
    """Begin what a series would have begun by now; with the other campaigns it is paused.

    Whoever is asked by it is known then, and is not asked again by the next day's part. A round
    begins on the day on which it did: that decides whose day is when.
    """
    zone, at = house.organisation.zone, DAILY[inviting.JOB].at
    local = datetime.fromtimestamp(now, UTC).astimezone(zone)
    day = local.date() - timedelta(days=local.time() < at)
    done = daily_jobs.ran_on(tx, inviting.JOB)
    for each in _missed(done, day) if done is not None else ():
        inviting.step(house, tx, int(datetime.combine(each, at, zone).timestamp()))
        daily_jobs.ran(tx, inviting.JOB, each)
    return False


def _missed(done: date, day: date) -> list[date]:
    """Return the days on which rounds may have begun, and the last one: all are asked by then."""
    first = max(done + timedelta(days=1), day - LATEST)
    missed = (first + timedelta(days=one) for one in range((day - first).days + 1))
    return [one for one in missed if one in (first, day) or one.day == 1]


def thanks(house: House, tx: Transaction, now: int) -> int:
    """Count those who came to an event as thanked, and organisers as asked who came."""
    found = feedback.ended(tx, now - afterwards.LONGEST_SECONDS, now, USUAL_SECONDS)
    ended = [one for one in (_event(tx, each) for each in found) if one is not None]
    expected = [one for one in ended if feedback.said_they_come(tx, one.id)]
    asked = holding.who_came(tx, (one.id for one in expected), now)
    due = [one for one in ended if _is_due(house, one, now)]
    return asked + holding.thanks(tx, (one.id for one in due), now)


def _event(tx: Transaction, event_id: int) -> Event | None:
    with about("event", event_id):
        return events.by_id(tx, event_id)


def _is_due(house: House, event: Event, now: int) -> bool:
    asked = house.questionnaires.get(afterwards.FEEDBACK)
    schedule = asked.schedule if asked is not None else afterwards.USUAL
    return afterwards.thanks_at(ends_at(event), schedule) <= now


def feedback_reminders(_: House, tx: Transaction, now: int) -> int:
    """Count those who were asked for feedback some days ago as reminded."""
    many = 0
    for round_id in feedback.open_rounds(tx, now):
        with about("survey_round", round_id):
            survey = surveys.by_id(tx, round_id)
            schedule = questionnaire_of(survey.snapshot).schedule if survey is not None else None
        before = afterwards.reminded_before(schedule, now) if schedule is not None else None
        if before is None:
            continue
        for person in feedback.unfinished(tx, round_id, before, now):
            feedback.reminded(tx, round_id, person.id, now)
            many += 1
    return many


def visit_requests(house: House, tx: Transaction, now: int) -> int:
    """Let requests for visits ask nobody for a wave's time, and thank and remind nobody."""
    many = 0
    for visit in visits.in_care(tx, now):
        if visit.state != ASKING:
            for person in visitors.to_thank(tx, visit.id):
                visitors.thanked(tx, visit.id, person.id)
                many += 1
        due_at = remind_at(visit.starts_at, house.organisation.zone)
        for person in visitors.to_remind(tx, visit.id, due_at) if due_at <= now else ():
            visitors.reminded(tx, visit.id, person.id, now)
            many += 1
    return many + holding.visits(tx, now)


def seats(house: House, tx: Transaction, now: int) -> int:
    """Hold seats on offer once more as long, as if their people had just been told."""
    zone, found = house.organisation.zone, holding.offers(tx, now)
    for event_id, person_id in found:
        event = _event(tx, event_id)
        if event is not None and people.by_id(tx, person_id) is not None:
            until = held_until(event.starts_at, now, zone)
            holding.hold_offer(tx, event_id, person_id, until, now)
    return len(found)
