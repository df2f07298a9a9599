"""Asking by time since graduation: each day, whoever's day has come, and whoever was missed."""

from dataclasses import replace
from datetime import date
from functools import partial

from config import dates
from config.questionnaire import Questionnaire
from handlers.house import House
from handlers.matters import telling
from handlers.surveys import cohorts, desk_screens
from handlers.surveys.cohorts import Cohort
from handlers.surveys.rules import new_round, questionnaire_of
from handlers.surveys.terms import terms_of
from storage import audit, campaigns, daily_jobs, recipients, respondents, survey_series, surveys
from storage.audience import Audience
from storage.survey_series import Series
from storage.surveys import Round
from storage.transaction import Transaction

JOB = "cohorts"  # its name among the daily work
TOPIC = "surveys"


def step(house: House, tx: Transaction, now: int) -> bool:
    """Ask those of every series whose day has come; no more is left then.

    Where the questionnaire's file is gone, the coordinators hear of it as each cohort's month
    begins.
    """
    done = daily_jobs.ran_on(tx, JOB)
    for series in survey_series.on(tx):
        ask(house, tx, series, now, done)
        if series.questionnaire not in house.questionnaires and _begins(house, series, now, done):
            telling.coordinators_of_unit(
                house, tx, series.unit, now, partial(desk_screens.file_gone, house, series=series)
            )
    return False


def _begins(house: House, series: Series, now: int, done: date | None) -> bool:
    """Tell whether the month of one of a series' cohorts has begun since this was last done."""
    return any(done is None or done < one.first for one in _due(house, series, now))


def _due(house: House, series: Series, now: int) -> list[Cohort]:
    school = house.organisation
    today, since = (dates.local_day(at, school.zone) for at in (now, series.made_at))
    return list(cohorts.due(series.months, school.graduation_day[0], today, since))


def ask(house: House, tx: Transaction, series: Series, now: int, done: date | None) -> int:
    """Start what a series sends today; return to how many cohorts.

    ``done`` is the last day on which this was done for all series; again on one day it does
    no harm.
    """
    today = dates.local_day(now, house.organisation.zone)
    return sum(
        _ask(house, tx, series, cohort, now)
        for cohort in _due(house, series, now)
        if cohorts.is_last_call(cohort, today, done)
    )


def _ask(house: House, tx: Transaction, series: Series, cohort: Cohort, now: int) -> bool:
    """Invite those of a cohort whose day has come; return whether it has a round by now.

    A round goes on with the wording that it was begun with, even if the file is gone.
    """
    survey = survey_series.round_of(tx, series.id, cohort.year, cohort.months)
    if survey is not None and (survey.closed_early or survey.tallied_at is not None):
        return False
    if survey is not None:
        _send(house, tx, survey, questionnaire_of(survey.snapshot), cohort, now)
        return True
    questionnaire = house.questionnaires.get(series.questionnaire)
    if questionnaire is None:  # its file has been taken away
        return False
    return _begin(house, tx, series, questionnaire.in_mode(series.mode), cohort, now)


def _begin(
    house: House, tx: Transaction, series: Series, asked: Questionnaire, cohort: Cohort, now: int
) -> bool:
    """Open a cohort's round and invite the first, if there is anybody to be asked."""
    audience = replace(series.audience, year_from=cohort.year, year_to=cohort.year)
    since = cohorts.asked_since(now, house.organisation.zone)
    left_out = respondents.asked_lately(tx, asked.id, since)
    if not recipients.anybody(tx, audience, TOPIC, now, left_out):
        return False
    survey = _open(house, tx, series, asked, cohort, audience, now)
    _send(house, tx, survey, asked, cohort, now)
    return True


def _open(
    house: House,
    tx: Transaction,
    series: Series,
    asked: Questionnaire,
    cohort: Cohort,
    audience: Audience,
    now: int,
) -> Round:
    closes_at = cohorts.closing(cohort, asked.schedule.open_days, house.organisation.zone)
    new = new_round(
        asked,
        audience,
        opens_at=now,
        closes_at=closes_at,
        unit=series.unit,
        made_by=series.made_by,
        mode=series.mode,
    )
    new = replace(new, series_id=series.id, cohort_year=cohort.year, months=cohort.months)
    round_id = surveys.create(tx, new)
    audit.note(
        tx,
        at=now,
        actor=None,
        action="sent",
        unit=series.unit,
        subject="round",
        subject_id=round_id,
    )
    return replace(new, id=round_id)


def _send(
    house: House, tx: Transaction, survey: Round, asked: Questionnaire, cohort: Cohort, now: int
) -> None:
    """Start today's sending: to whoever's day is today or was before, and has not been asked."""
    school = house.organisation
    today, opened = (dates.local_day(at, school.zone) for at in (now, survey.opens_at))
    terms = terms_of(school, asked, survey.mode, now, own_end=True)
    surveys.extend(tx, survey.id, terms.closes_at or 0)
    campaigns.start(
        tx,
        kind="round",
        subject=survey.id,
        content=terms.to_json(),
        audience=survey.audience,
        now=now,
        part=cohorts.part_of(cohort, opened, today),
    )
