"""The words of people's names, for a search by the beginning of any of them."""

import re
import unicodedata
from collections.abc import Iterable

from storage.transaction import Transaction

LAST_CHARACTER = "\U0010ffff"  # after every word that begins in the same way
HYPHENS = re.compile(r"[‐‑‒–—−]")  # written for the plain one
EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def words_of(name: str) -> set[str]:
    """Return the words of a name as they are searched for: casefolded, ä kept apart from a.

    A hyphenated name is there whole and by its parts. A name of signs alone is one word.
    """
    words: set[str] = set()
    for piece in _folded(name).split():
        word = EDGES.sub("", piece)
        words |= {word, *(EDGES.sub("", part) for part in word.split("-"))}
    return (words - {""}) or ({_folded(name).strip()} - {""})


def wanted_words(text: str) -> list[str]:
    """Return the beginnings of words that a search asks for, each once, in their order."""
    pieces = (EDGES.sub("", piece) for piece in _folded(text).split())
    return list(dict.fromkeys(piece for piece in pieces if piece))


def _folded(text: str) -> str:
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return HYPHENS.sub("-", composed).replace("’", "'")


def index(tx: Transaction, person_id: int, name: str | None) -> None:
    """Let the person be found by this name and by no earlier one."""
    tx.run("DELETE FROM name_word WHERE person_id = :person_id", person_id=person_id)
    _add(tx, [(person_id, name or "")])


def _add(tx: Transaction, names: Iterable[tuple[int, str]]) -> None:
    tx.run_each(
        "INSERT INTO name_word (word, person_id) VALUES (:word, :id) ON CONFLICT DO NOTHING",
        [{"word": word, "id": id_} for id_, name in names for word in words_of(name)],
    )


def catch_up(tx: Transaction, limit: int) -> bool:
    """Index ``limit`` more people who were there before the index; return whether more are left."""
    rows = tx.all(
        """SELECT id, coalesce(name, '') FROM person, name_backlog
        WHERE id > done_to AND id <= last ORDER BY id LIMIT :limit""",
        limit=limit,
    )
    if not rows:
        tx.run("DELETE FROM name_backlog")
        return False
    _add(tx, [(row[0], row[1]) for row in rows])
    tx.run("UPDATE name_backlog SET done_to = :done_to", done_to=rows[-1][0])
    return True


def index_above(tx: Transaction, person_id: int) -> None:
    """Index everybody with a greater id: ready-made people have been added."""
    rows = tx.all(
        "SELECT id, coalesce(name, '') FROM person WHERE id > :person_id", person_id=person_id
    )
    _add(tx, [(row[0], row[1]) for row in rows])


def like(tx: Transaction, beginning: str) -> list[str]:
    """Return the known words that begin with these letters, each once."""
    rows = tx.all(
        "SELECT DISTINCT word FROM name_word WHERE word >= :from AND word < :to",
        **{"from": beginning, "to": beginning + LAST_CHARACTER},
    )
    return [row[0] for row in rows]
