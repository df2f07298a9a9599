"""Beginning one of the forms about an announcement, with the answers that are known."""

from collections.abc import Mapping
from typing import Any

from handlers.announcing.access import own
from handlers.forms import filling as forms
from handlers.guards import coordinator
from handlers.turn import Turn
from storage import forms as stored
from storage.forms import Answer, Session


def fresh(turn: Turn, form: str, subject: int, known: Mapping[str, Answer] | None = None) -> None:
    """Ask a form's first open question; what was begun of the same form before is forgotten."""
    person = turn.arrive()
    old = stored.open_one(turn.tx, person.id, form, subject)
    if old is not None:
        stored.remove(turn.tx, old.id)
    session = stored.begin(turn.tx, person.id, form, subject, turn.seconds)
    for question, answer in (known or {}).items():
        stored.save(turn.tx, session.id, question, answer, turn.seconds)
    forms.resume(turn, form, subject)


def known(**values: Any) -> dict[str, Answer]:
    """Return answers that are not asked for again."""
    return {question: Answer(value) for question, value in values.items()}


def guard(turn: Turn, session: Session) -> None:
    """Let those who coordinate the scope of the announcement at this moment, while it is open."""
    coordinator(turn)
    if session.subject:
        own(turn, session.subject)
