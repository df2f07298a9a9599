"""What tells of a person outside of the rows that refer to them."""

import json

from storage.transaction import Transaction


def remove(tx: Transaction, telegram_id: int, name: str | None) -> None:
    """Remove messages to the person, failures and staged register lines that tell of them."""
    tx.run("DELETE FROM outbox WHERE chat_id = :id AND campaign_id IS NULL", id=telegram_id)
    tx.run("DELETE FROM failure WHERE telegram_id = :id", id=telegram_id)
    for words in _spellings(str(telegram_id), name):
        tx.run(
            """DELETE FROM failure WHERE instr(given, :words) OR instr(error, :words)
            OR instr(trace, :words)""",
            words=words,
        )
    if name:
        tx.run(  # a whole cell of a line, so that nobody else's line goes
            """DELETE FROM import_line
            WHERE instr(given, :cell) OR instr(coalesce(understood, ''), :cell)""",
            cell=json.dumps(name, ensure_ascii=False),
        )


def _spellings(number: str, name: str | None) -> set[str]:
    """Return the id and the name as they may stand in the JSON of an update or in an error."""
    if not name:
        return {number}
    return {number, name, json.dumps(name)[1:-1], json.dumps(name, ensure_ascii=False)[1:-1]}
