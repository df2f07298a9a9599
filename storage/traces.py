"""What tells of a person outside of the rows that refer to them."""

import json
from html import escape

from storage import erased
from storage.transaction import Transaction


def remove(
    tx: Transaction,
    telegram_id: int,
    name: str | None,
    unit: str | None,
    year: int | None,
    now: int,
) -> None:
    """Remove messages to the person, and what has been written of them without being tied to them.

    Failures, staged lines of registers, what waits to be said to others, drafts of entering them,
    their full name as a speaker, as whom to ask at an event or in what was written about help, and
    an entry in a register of the same name, unit and year of graduation.
    """
    tx.run("DELETE FROM outbox WHERE chat_id = :id AND campaign_id IS NULL", id=telegram_id)
    remove_failures(tx, *_spellings(str(telegram_id), name))
    if name:
        _remove_named(tx, name)
        entered = tx.all(
            """DELETE FROM invitee WHERE person_id IS NULL AND name = :name AND unit = :unit
            AND graduation_year = :year RETURNING secret""",
            name=name,
            unit=unit,
            year=year,
        )
        erased.note_invitees(tx, (row[0] for row in entered), now)
        remove_lines(tx, name)


def remove_lines(tx: Transaction, name: str) -> None:
    """Remove staged lines of registers in which a whole cell is this name, so nobody else's."""
    tx.run(
        """DELETE FROM import_line
        WHERE instr(given, :cell) OR instr(coalesce(understood, ''), :cell)""",
        cell=json.dumps(name, ensure_ascii=False),
    )


def _remove_named(tx: Transaction, name: str) -> None:
    """Remove the name from drafts, and from messages that wait where it stands in full.

    A first name alone is also other people's: what waits for them must not be lost.
    """
    tx.run(
        """DELETE FROM form_answer WHERE question = 'name' AND value = :value AND session_id IN (
            SELECT id FROM form_session WHERE form = 'behalf')""",
        value=json.dumps(name, ensure_ascii=False),
    )
    if " " in name:
        _remove_from_events(tx, name)
        words = json.dumps(escape(name), ensure_ascii=False)[1:-1]
        for state in ("pending", "sending"):
            tx.run(
                """DELETE FROM outbox WHERE state = :state AND campaign_id IS NULL
                AND kind = 'call' AND instr(content, :words)""",
                state=state,
                words=words,
            )


def _remove_from_events(tx: Transaction, name: str) -> None:
    """Let programmes have no such speaker, and nobody be asked who is no more here."""
    rows = tx.all(
        "SELECT id, programme FROM event WHERE instr(programme, :words)",
        words=json.dumps(name, ensure_ascii=False),
    )
    for event_id, programme in map(tuple, rows):
        items = [[at, title, None if by == name else by] for at, title, by in json.loads(programme)]
        tx.run(
            "UPDATE event SET programme = :programme, edition = edition + 1 WHERE id = :id",
            id=event_id,
            programme=json.dumps(items, ensure_ascii=False),
        )
    tx.run(
        """UPDATE event SET contact = NULL, edition = edition + 1
        WHERE instr(contact, :name)""",
        name=name,
    )
    tx.run("UPDATE visit SET contact = NULL WHERE instr(contact, :name)", name=name)
    tx.run("DELETE FROM matter_note WHERE instr(text, :name)", name=name)
    tx.run("UPDATE matter SET outcome = NULL WHERE instr(outcome, :name)", name=name)
    tx.run("DELETE FROM canned_answer WHERE instr(name, :name) OR instr(text, :name)", name=name)
    tx.run(
        """UPDATE event_change SET before = NULL, after = NULL
        WHERE instr(before, :name) OR instr(after, :name)""",
        name=name,
    )


def remove_failures(tx: Transaction, *words: str) -> None:
    """Remove failures in which any of the words (a name, a Telegram id) stands."""
    for one in words:
        tx.run(
            """DELETE FROM failure WHERE instr(given, :words) OR instr(error, :words)
            OR instr(trace, :words) OR telegram_id = :words""",
            words=one,
        )


def _spellings(number: str, name: str | None) -> set[str]:
    """Return the id and the name as they may stand in the JSON of an update or in an error."""
    if not name:
        return {number}
    return {number, name, json.dumps(name)[1:-1], json.dumps(name, ensure_ascii=False)[1:-1]}
