"""Numbering rows so that an id never comes to mean something else, not even after a restore."""

from storage.transaction import Transaction

SUBJECTS = (
    *("event", "survey_round", "campaign", "announcement", "visit", "matter", "poll"),
    *("form_session", "duty", "handover", "invitation", "register_import", "venue"),
    *("plan", "recurring", "saved_audience", "survey_series", "canned_answer"),
)
"""Tables whose ids stand on buttons in people's chats, where they stay for years."""
SURELY_ENOUGH = 10_000
"""How many of each a school makes between two copies, at the very most."""


def following(tx: Transaction, table: str) -> int | None:
    """Return the id for the next row of one of SUBJECTS; None: SQLite numbers on by itself."""
    if table not in SUBJECTS:
        raise ValueError(f"not numbered on: {table}")
    last = tx.value("SELECT id FROM last_id WHERE subject = :table", table=table)
    if last is None:
        return None
    return 1 + max(int(last), newest(tx, table))


def newest(tx: Transaction, table: str) -> int:
    """Return the highest id in a table, 0 if it is empty."""
    return int(tx.value(f"SELECT coalesce(max(id), 0) FROM {table}"))


def last_of(tx: Transaction) -> dict[str, int]:
    """Return the highest id that each of SUBJECTS, and the people, have had in this database."""
    kept = {row[0]: int(row[1]) for row in tx.all("SELECT subject, id FROM last_id")}
    found = {table: max(kept.get(table, 0), newest(tx, table)) for table in SUBJECTS}
    people = int(tx.value("SELECT last_person FROM erasure"))
    return found | {"person": max(people, newest(tx, "person"))}


def go_on_after(tx: Transaction, last: dict[str, int]) -> None:
    """Let rows made from now on have ids above these; those of people among them."""
    for table in SUBJECTS:
        tx.run(
            """INSERT INTO last_id (subject, id) VALUES (:table, :last)
            ON CONFLICT DO UPDATE SET id = max(id, excluded.id)""",
            table=table,
            last=last[table],
        )
    tx.run("UPDATE erasure SET last_person = max(last_person, :last)", last=last["person"])
