"""Whose poll it is: coordinators see those of their own scope, and change those not yet sent."""

from dataclasses import dataclass

from config.questionnaire import Question, Questionnaire
from handlers.failures import StaleButton
from handlers.guards import coordinator
from handlers.turn import Turn
from storage import forms as stored
from storage import polls
from storage.polls import Poll

SENDING = "round"  # the form of handlers/surveys/sending.py, with the poll as its subject


@dataclass(frozen=True, slots=True)
class Own:
    """A poll of the coordinator's own scope with what it asks."""

    poll: Poll
    asks: Questionnaire

    def question(self, question_id: str) -> Question:
        """Return one of its questions; StaleButton for one that is gone."""
        for one in self.asks.questions:
            if one.id == question_id:
                return one
        raise StaleButton


def own_poll(turn: Turn, poll_id: int) -> Own:
    """Return a poll of one's own scope; StaleButton for any other, whether or not it exists."""
    coordinator(turn)
    poll = polls.by_id(turn.tx, poll_id)
    if poll is None or not poll.content:
        raise StaleButton
    if turn.scope is not None and poll.unit != turn.scope:
        raise StaleButton
    return Own(poll, Questionnaire.from_json(poll.content))


def own_draft(turn: Turn, poll_id: int) -> Own:
    """Return a poll of one's own scope that has not been sent; StaleButton for any other."""
    own = own_poll(turn, poll_id)
    if own.poll.sent:
        raise StaleButton
    return own


def save(turn: Turn, own: Own, asks: Questionnaire) -> Own:
    """Keep what a poll asks from now on, and return it so.

    A preview of sending that anybody was shown before is over: only what was seen is sent.
    """
    stored.remove_all(turn.tx, SENDING, own.poll.id)
    polls.save(turn.tx, own.poll.id, asks.to_json())
    return Own(own.poll, asks)
