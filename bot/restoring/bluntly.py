"""What is kept back of a kind in which a row cannot be understood: all of it, whoever it is for.

By the columns alone: neither questionnaires nor events are read. Somebody may miss a reminder by
it; nobody is told anything twice, and one row does not stand between a school and its copy.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handlers.house import House
from storage import disks, holding
from storage.transaction import Transaction, UndoneMeanwhile

DAY = 86400
HERE = Path(__file__).parents[2]


@contextmanager
def about(table: str, number: int) -> Iterator[None]:
    """Let an error that is raised inside say which row it is about."""
    try:
        yield
    except Exception as error:
        error.add_note(f"{table} {number}")
        raise


def demand_of_a_row(error: Exception) -> None:
    """Raise it once more if it is of the disk: then nothing of the transaction is left."""
    if isinstance(error, UndoneMeanwhile | MemoryError) or disks.told(error, HERE) is not None:
        raise error


def words_of(error: Exception) -> str:
    """Say what happened and where, without the error's own words: they may be a person's."""
    place, trace = "", error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(HERE):
            place = f"{file.relative_to(HERE)}, line {trace.tb_lineno}"
        trace = trace.tb_next
    notes = getattr(error, "__notes__", [])
    return ", ".join([type(error).__name__, *notes, place])


def thanks(_: House, tx: Transaction, now: int) -> int:
    """Count everybody who came to anything as thanked, and every organiser as asked."""
    return holding.all_thanks(tx, now)


def feedback_reminders(_: House, tx: Transaction, now: int) -> int:
    """Count everybody who was asked for feedback as reminded."""
    return holding.all_feedback_reminders(tx, now)


def survey_reminders(_: House, tx: Transaction, now: int) -> int:
    """Remind nobody any more whose reminder was due."""
    return holding.all_survey_reminders(tx, now)


def visits(_: House, tx: Transaction, now: int) -> int:
    """Let requests for visits ask nobody for a wave's time, and thank and remind nobody."""
    return holding.all_visits(tx, now) + holding.visits(tx, now)


def seats(_: House, tx: Transaction, now: int) -> int:
    """Hold seats on offer for one more day."""
    found = holding.offers(tx, now)
    for event_id, person_id in found:
        holding.hold_offer(tx, event_id, person_id, now + DAY, now)
    return len(found)
