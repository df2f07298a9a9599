"""Lines of an imported register, and the invitees that they become: statements for many at once."""

import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from storage.invitees import IMPORT, SECRET_BYTES
from storage.transaction import Transaction

VALUES = (
    "name",
    "unit",
    "field",
    "qualification",
    "graduation_year",
    "expected_year",
    "region",
    "language",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An invitee as an import sees it: its key, its unit, and the values that a file may change."""

    id: int
    reference: str
    unit: str
    has_joined: bool
    values: dict[str, object]


class Staged(NamedTuple):
    """A line that is kept: JSON of what was given, understood, and what is wrong with it."""

    line: int
    state: str
    given: str
    understood: str | None
    problems: str | None
    invitee_id: int | None


def stage(tx: Transaction, import_id: int, part: int, lines: Iterable[Staged]) -> None:
    """Keep the lines of a part in its place."""
    tx.run_each(
        """INSERT INTO import_line (import_id, line, state, given, understood, problems, invitee_id)
        VALUES (:import, :line, :state, :given, :understood, :problems, :invitee_id)""",
        [{"import": import_id, **line._asdict()} for line in lines],
    )
    tx.run(
        "DELETE FROM import_part WHERE import_id = :id AND part = :part", id=import_id, part=part
    )


def entries(tx: Transaction, references: Iterable[str]) -> dict[str, Entry]:
    """Return the invitees with these references, by reference."""
    rows = tx.all(
        f"""SELECT id, reference, unit, person_id IS NOT NULL OR joined_at IS NOT NULL,
            {", ".join(VALUES)} FROM invitee
        WHERE reference IN (SELECT value FROM json_each(:references))""",
        references=json.dumps(list(references)),
    )
    return {
        row[1]: Entry(row[0], row[1], row[2], bool(row[3]), dict(zip(VALUES, row[4:], strict=True)))
        for row in map(tuple, rows)
    }


def lines_after(tx: Transaction, import_id: int, after: int, limit: int) -> list[Staged]:
    """Return the next lines in the order of the file."""
    rows = tx.all(
        """SELECT line, state, given, understood, problems, invitee_id FROM import_line
        WHERE import_id = :id AND line > :after ORDER BY line LIMIT :limit""",
        id=import_id,
        after=after,
        limit=limit,
    )
    return [Staged(*tuple(row)) for row in rows]


def problem_lines(tx: Transaction, import_id: int, limit: int) -> list[Staged]:
    """Return the first lines with problems."""
    rows = tx.all(
        """SELECT line, state, given, understood, problems, invitee_id FROM import_line
        WHERE import_id = :id AND state = 'problem' ORDER BY line LIMIT :limit""",
        id=import_id,
        limit=limit,
    )
    return [Staged(*tuple(row)) for row in rows]


def settle(tx: Transaction, import_id: int, lines: Iterable[Staged], upto: int) -> None:
    """Write down what became of lines, and how far the import has got."""
    tx.run_each(
        """UPDATE import_line SET state = :state, problems = :problems, invitee_id = :invitee_id
        WHERE import_id = :import AND line = :line""",
        [
            {
                "import": import_id,
                "line": one.line,
                "state": one.state,
                "problems": one.problems,
                "invitee_id": one.invitee_id,
            }
            for one in lines
        ],
    )
    tx.run("UPDATE register_import SET applied_to = :upto WHERE id = :id", id=import_id, upto=upto)


def result_parts(tx: Transaction, import_id: int, *, only_problems: bool = False) -> list[str]:
    """Return all lines as JSON lists, up to 500 lines each: number, state, given, problems, secret.

    SQLite makes the JSON: tens of thousands of lines never pass through Python one by one.
    """
    rows = tx.all(
        """SELECT json_group_array(json_array(l.line, l.state, json(l.given), json(l.problems),
            i.secret))
        FROM import_line l LEFT JOIN invitee i ON i.id = l.invitee_id
        WHERE l.import_id = :id AND (NOT :only OR l.state = 'problem')
        GROUP BY l.line / 500 ORDER BY l.line / 500""",
        id=import_id,
        only=int(only_problems),
    )
    return [row[0] for row in rows]


def bring_in(tx: Transaction, understood: Mapping[str, object], made_by: int, now: int) -> int:
    """Add an invitee with a secret of their own; return the id."""
    columns = ("reference", *VALUES)
    return tx.insert(
        f"""INSERT INTO invitee (secret, source, made_by, made_at, changed_at,
            {", ".join(columns)})
        VALUES (:secret, :source, :made_by, :now, :now, {", ".join(f":{one}" for one in columns)})
        RETURNING id""",
        secret=secrets.token_urlsafe(SECRET_BYTES),
        source=IMPORT,
        made_by=made_by,
        now=now,
        **{one: understood.get(one) for one in columns},
    )


def correct(
    tx: Transaction, entry_id: int, reference: str, values: Mapping[str, object], now: int
) -> None:
    """Change an invitee who has not joined."""
    tx.run(
        f"""UPDATE invitee SET reference = :reference, changed_at = :now,
            {", ".join(f"{one} = :{one}" for one in VALUES)}
        WHERE id = :id AND person_id IS NULL AND joined_at IS NULL""",
        id=entry_id,
        reference=reference,
        now=now,
        **{one: values[one] for one in VALUES},
    )
