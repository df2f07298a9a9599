"""Writing a screen to somebody who is not the one whose turn it is."""

from handlers.screen import Screen
from storage import outbox
from storage.people import Person
from storage.transaction import Transaction


def write(
    tx: Transaction,
    person: Person,
    screen: Screen,
    now: int,
    *,
    due_at: int | None = None,
    unasked: bool = False,
    about: int | None = None,
) -> int:
    """Write to a person now, or at ``due_at`` (UTC epoch seconds); return the row's id.

    What is ``unasked`` counts in their contact budget. What is ``about`` somebody else (a person's
    id) goes unsent when that one is erased.
    """
    return outbox.add_call(
        tx,
        chat_id=person.telegram_id,
        person_id=person.id,
        method=screen.method,
        params=screen.to_params(),
        now=now,
        due_at=due_at,
        unasked=unasked,
        about=about,
    )
