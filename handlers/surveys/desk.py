"""The coordinator's desk of surveys: what there is to do, which rounds run, closing one now."""

from handlers.failures import StaleButton
from handlers.results import closing
from handlers.surveys import desk_screens as screens
from handlers.turn import Turn
from storage import campaigns, respondents, survey_series, surveys
from storage.surveys import Round

PAGE = "rounds"
MOST_LISTED = 8


def desk(turn: Turn) -> None:
    """Show what there is: a new survey, those that run, those that go by themselves, a poll."""
    running = surveys.how_many_running(turn.tx, turn.scope, turn.seconds)
    series = len(survey_series.of_scope(turn.tx, turn.scope))
    turn.show(screens.home(turn.house, turn.language, running, series))


def page(turn: Turn, number: int) -> None:
    """Show one page of the rounds that run; the last one where there are fewer."""
    total = surveys.how_many_running(turn.tx, turn.scope, turn.seconds)
    last = max(total - 1, 0) // MOST_LISTED
    number = min(number, last)
    found = surveys.running(
        turn.tx, turn.scope, turn.seconds, limit=MOST_LISTED, offset=number * MOST_LISTED
    )
    lines = [(one, surveys.counts(turn.tx, one.id)) for one in found]
    turn.show(screens.running(turn.house, turn.language, lines, (number, last, MOST_LISTED)))


def own_round(turn: Turn, round_id: int) -> Round:
    """Return a round within the coordinator's scope; StaleButton for any other."""
    found = surveys.by_id(turn.tx, round_id)
    if found is None or found.event_id is not None:
        raise StaleButton
    if turn.scope is not None and found.unit != turn.scope:
        raise StaleButton
    return found


def show(turn: Turn, round_id: int) -> None:
    """Show how a round goes: who has come how far, and when its results are shown."""
    survey = own_round(turn, round_id)
    numbers = respondents.participation(turn.tx, survey, None)
    turn.show(screens.one(turn.house, turn.language, survey, numbers, turn.seconds))


def ask_to_close(turn: Turn, round_id: int) -> None:
    """Ask whether a round is to be closed now, which cannot be taken back."""
    survey = own_round(turn, round_id)
    if not survey.is_open(turn.seconds):
        show(turn, round_id)
        return
    counts = surveys.counts(turn.tx, survey.id)
    turn.show(screens.sure_to_close(turn.house, turn.language, survey, counts))


def close(turn: Turn, round_id: int) -> None:
    """Close a round for good: nobody is invited or reminded any more, and it is counted."""
    survey = own_round(turn, round_id)
    if surveys.close_early(turn.tx, survey.id, turn.seconds):
        campaigns.stop_round(turn.tx, survey.id, turn.seconds)
        turn.wake(closing.NAME)
        turn.audit("changed", unit=survey.unit, subject="round", subject_id=survey.id)
    show(turn, round_id)
