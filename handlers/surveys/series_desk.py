"""Surveys that go by themselves, as coordinators look after them: shown, turned on and off."""

from collections.abc import Sequence

from config import dates
from handlers import audiences
from handlers.failures import StaleButton
from handlers.surveys import cohorts, inviting
from handlers.surveys import desk_screens as screens
from handlers.surveys.cohorts import Cohort
from handlers.turn import Turn
from storage import daily_jobs, survey_series
from storage.survey_series import Series

MOST_COMING = 4


def listed(turn: Turn) -> None:
    """Show the series of the coordinator's scope."""
    found = survey_series.of_scope(turn.tx, turn.scope)
    turn.show(screens.all_series(turn.house, turn.language, found))


def own_series(turn: Turn, series_id: int) -> Series:
    """Return a series within the coordinator's scope; StaleButton for any other."""
    found = survey_series.by_id(turn.tx, series_id)
    if found is None or (turn.scope is not None and found.unit != turn.scope):
        raise StaleButton
    return found


def show(turn: Turn, series_id: int) -> None:
    """Show whom a series asks and when."""
    series = own_series(turn, series_id)
    coming_next = coming(turn, series.months, series.made_at)
    begun = survey_series.how_many_rounds(turn.tx, series.id)
    about = audiences.named(turn.house, turn.tx, turn.language, series.audience)
    turn.show(screens.series(turn.house, turn.language, series, coming_next, begun, about))


def coming(turn: Turn, months: Sequence[int], since: int) -> list[Cohort]:
    """Return whom a series on ``since`` (UTC epoch seconds) asks in this month and the next ones.

    A few of them.
    """
    school = turn.house.organisation
    today, first = (dates.local_day(at, school.zone) for at in (turn.seconds, since))
    now = [
        one
        for one in cohorts.due(months, school.graduation_day[0], today, first)
        if one.last >= today
    ]
    ahead = cohorts.coming(months, school.graduation_day[0], today, MOST_COMING)
    return [*now, *ahead][:MOST_COMING]


def begin(turn: Turn, series_id: int) -> None:
    """Ask those whose day is today already, and show the series that has been turned on."""
    series = own_series(turn, series_id)
    done = daily_jobs.ran_on(turn.tx, inviting.JOB)
    inviting.ask(turn.house, turn.tx, series, turn.seconds, done)
    turn.audit("changed", unit=series.unit, subject="series", subject_id=series.id)
    show(turn, series_id)


def turn_on(turn: Turn, series_id: int) -> None:
    """Let a series ask people from today on; whoever turns it on answers for it."""
    series = own_series(turn, series_id)
    if survey_series.turn_on(turn.tx, series.id, turn.who().id, turn.seconds):
        begin(turn, series.id)
    else:
        show(turn, series.id)


def turn_off(turn: Turn, series_id: int) -> None:
    """Let a series ask nobody more; whoever was asked may answer to the end."""
    series = own_series(turn, series_id)
    if survey_series.turn_off(turn.tx, series.id):
        turn.audit("changed", unit=series.unit, subject="series", subject_id=series.id)
    show(turn, series.id)
