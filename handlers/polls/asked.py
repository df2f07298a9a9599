"""The questionnaire that a small poll is, for whoever sends it."""

from config.questionnaire import Questionnaire
from storage import polls
from storage.transaction import Transaction


def questionnaire(tx: Transaction, poll_id: int) -> Questionnaire | None:
    """Return what a poll asks now; None if there is no such poll, or nothing in it yet."""
    poll = polls.by_id(tx, poll_id)
    if poll is None or not poll.content:
        return None
    found = Questionnaire.from_json(poll.content)
    return found if found.questions else None
