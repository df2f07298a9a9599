"""Making one person of two, and telling both Telegram accounts."""

from handlers import menu
from handlers.people import askings
from handlers.screen import Screen
from handlers.turn import Turn
from storage import merging, outbox, people
from storage.merging import Moved
from storage.people import Person


def unite(
    turn: Turn, kept: Person, gone: Person, last: Screen, due_at: int | None = None
) -> tuple[Person, Moved]:
    """Merge ``gone``, the newer account, into ``kept``; say ``last`` in the old chat.

    Returns the person as they are now, and what they have.
    """
    moved = merging.merge(turn.tx, kept, gone, turn.seconds)
    after = people.by_id(turn.tx, kept.id)
    assert after is not None  # noqa: S101 - merged into just now, in the same transaction
    _close_old_chat(turn, kept, last, due_at)
    menu.refresh(turn, after)
    askings.plan(turn.tx, turn.house, after.id, turn.seconds)
    return after, moved


def note(turn: Turn, kept: Person, gone: Person) -> None:
    """Note both ids in the audit log: the one that is left and the one that is no more."""
    for person in (kept, gone):
        turn.audit("merged", unit=kept.unit, subject="person", subject_id=person.id)


def _close_old_chat(turn: Turn, old: Person, last: Screen, due_at: int | None) -> None:
    """Say the last word to an account that is no longer in the register; take its menu away.

    The rows name nobody and vanish: the old chat is no longer anybody's.
    """
    if old.unreachable_at is not None:
        return
    scope = {"type": "chat", "chat_id": old.telegram_id}
    calls = (("deleteMyCommands", {"scope": scope}), ("sendMessage", last.to_params()))
    for method, params in calls:
        outbox.add_call(
            turn.tx,
            chat_id=old.telegram_id,
            method=method,
            params=params,
            now=turn.seconds,
            vanishes=True,
            due_at=due_at,
        )
