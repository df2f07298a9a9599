"""Names are found by the beginning of any of their words, and ä is not a."""

import pytest

from storage import members, names, people
from storage.database import Database
from storage.transaction import Transaction
from tests.members.conftest import NOW


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Aino Virtanen", {"aino", "virtanen"}),
        ("ANNA-LIISA  Mäki", {"anna-liisa", "anna", "liisa", "mäki"}),
        ("Anna\u2011Liisa", {"anna-liisa", "anna", "liisa"}),
        ("Ma\u0308ki", {"mäki"}),
        ("Ｍａｉｊａ (Maikki) Å.", {"maija", "maikki", "å"}),
        ("Seán O’Brien", {"seán", "o'brien"}),
        ("Straße", {"strasse"}),
        ("🙂", {"🙂"}),
        ("  ", set()),
    ],
)
def test_a_name_is_known_by_its_words(name: str, words: set[str]) -> None:
    """Casefolded and composed; a hyphenated name whole and by its parts."""
    assert names.words_of(name) == words


def _join(tx: Transaction, number: int, name: str | None, unit: str = "oulu") -> int:
    person = people.arrive(tx, number, "fi", NOW)
    people.set_profile(tx, person.id, name=name, unit=unit)
    people.join(tx, person.id, NOW)
    return person.id


def _found(tx: Transaction, text: str, scope: str | None = None) -> list[str]:
    found = members.search(tx, names.wanted_words(text), scope, 0, 8)
    return [one.name for one in found.members]


async def test_every_word_of_a_search_begins_a_word_of_the_name(db: Database) -> None:
    """In any order; a word in the middle of another is not found; nothing finds nobody."""

    def story(tx: Transaction) -> None:
        for number, name in enumerate(["Aino Mäki", "Maija Makinen", "Anna-Liisa Mäkelä"], 1):
            _join(tx, number, name)
        assert _found(tx, "mä") == ["Aino Mäki", "Anna-Liisa Mäkelä"]
        assert _found(tx, "MÄ an") == ["Anna-Liisa Mäkelä"]
        assert _found(tx, "liisa") == ["Anna-Liisa Mäkelä"]
        assert _found(tx, "anna-li") == ["Anna-Liisa Mäkelä"]
        assert _found(tx, "ma") == ["Maija Makinen"]
        for nobody in ("ino", "aino maija", "%", "_", "", "..."):
            assert _found(tx, nobody) == []

    await db.write(story)


async def test_a_changed_name_is_found_and_the_old_one_is_not(db: Database) -> None:
    """The index follows the profile, also when the name or the person goes."""

    def story(tx: Transaction) -> None:
        id_ = _join(tx, 1, "Aino Virtanen")
        people.set_profile(tx, id_, name="Aino Mäki")
        assert _found(tx, "virtanen") == []
        assert _found(tx, "mäki") == ["Aino Mäki"]
        people.set_profile(tx, id_, name=None)
        assert tx.all("SELECT * FROM name_word") == []
        people.set_profile(tx, id_, name="Aino")
        tx.run("DELETE FROM person")
        assert tx.all("SELECT * FROM name_word") == []

    await db.write(story)


async def test_a_search_keeps_to_its_unit(db: Database) -> None:
    """Nobody of another unit, nobody who has not joined; not even as a number."""

    def story(tx: Transaction) -> None:
        _join(tx, 1, "Aino Mäki")
        linnea = _join(tx, 2, "Linnea Mäki", "kokkola")
        stranger = people.arrive(tx, 3, "fi", NOW)
        people.set_profile(tx, stranger.id, name="Uusi Mäki", unit="kokkola")
        assert _found(tx, "mäki", "kokkola") == ["Linnea Mäki"]
        assert members.search(tx, ["mäki"], "kokkola", 0, 8).total == 1
        assert members.search_exact(tx, [["mäki"]], "kokkola", 0, 8).total == 1
        assert members.member(tx, linnea, "oulu") is None
        assert members.member(tx, stranger.id, None) is None
        assert not members.set_unit(tx, linnea, "oulu", "oulu")
        assert members.set_unit(tx, linnea, "oulu", "kokkola")

    await db.write(story)


async def test_very_many_are_not_listed(db: Database) -> None:
    """Nobody turns pages for hundreds: more letters are asked for."""

    def story(tx: Transaction) -> None:
        for number in range(members.MOST_FOUND + 1):
            _join(tx, number, f"Aino {number}")
        found = members.search(tx, ["a"], None, 0, 8)
        assert (found.members, found.many) == ((), True)
        last = members.search(tx, ["aino", "19"], None, 1, 8)
        assert (last.total, len(last.members)) == (11, 3)

    await db.write(story)


async def test_those_who_were_there_before_are_indexed_in_chunks(db: Database) -> None:
    """Each step does a part; the next start goes on; then there is nothing left to do."""

    def story(tx: Transaction) -> None:
        for number in range(1, 6):
            _join(tx, number, None if number == 3 else f"Aino {number}")
        tx.run("DELETE FROM name_word")
        tx.run("INSERT INTO name_backlog SELECT 0, max(id) FROM person")
        assert names.catch_up(tx, 2)
        assert len(_found(tx, "aino")) == 2
        _join(tx, 9, "Aino 9")
        steps = 1
        while names.catch_up(tx, 2):
            steps += 1
        assert steps == 3
        assert len(_found(tx, "aino")) == 5
        assert not names.catch_up(tx, 2)

    await db.write(story)
