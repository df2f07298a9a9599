"""After somebody has been erased, no row and no byte of them is left on the disk."""

import json
from html import escape
from pathlib import Path

from handlers.house import House
from storage import erasure, forms, invitees, outbox, people
from storage.database import Database
from storage.forms import Answer
from storage.transaction import Transaction
from tests.privacy.filling import NAME, NOW, TELEGRAM_ID, fill, insert
from tests.privacy.test_own_data import references, tables

WORDS = ("Xzqwërtta", "Kvåxnäs", "xzqwërtta", "kvåxnäs", "Xzqw", "xzqw", "Kv\\u00e5x")


def traces(name_parts: tuple[str, ...], telegram_id: int) -> list[bytes]:
    """Return the bytes that tell of somebody: words in UTF-8, the id as text and as an integer."""
    number = telegram_id.to_bytes(6, "big")  # as SQLite stores an integer of this size
    return [*(one.encode() for one in name_parts), str(telegram_id).encode(), number]


def on_disk(folder: Path) -> bytes:
    """Return everything that the database has on the disk, its log included."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("bot.db*")))


def erase(tx: Transaction, telegram_id: int) -> None:
    person = people.by_telegram(tx, telegram_id)
    assert person is not None
    people.erase(tx, person, NOW)


def rows_with(tx: Transaction, person: int, words: tuple[str, ...]) -> list[str]:
    """Return where anything still refers to the person or has one of the words in it."""
    found = [
        f"{table}.{column}"
        for table, column in sorted(references(tx))
        if tx.one(f"SELECT 1 FROM {table} WHERE {column} = :id", id=person)
    ]
    for table in tables(tx):
        for row in tx.all(f"SELECT * FROM {table}"):
            found += [table for value in tuple(row) for word in words if word in str(value)]
    return found


async def test_no_row_is_left(db: Database, house: House) -> None:
    """Every table is looked through, whatever it is called."""
    person = await db.write(fill, house)
    words = (*WORDS, str(TELEGRAM_ID))
    assert await db.read(rows_with, person, words)
    await db.write(erase, TELEGRAM_ID)
    assert await db.read(rows_with, person, words) == []


async def test_no_byte_is_left(db: Database, house: House, tmp_path: Path) -> None:
    """Neither in the pages, nor in the free ones, nor in the log, once the file is scrubbed."""
    await db.write(fill, house)
    wanted = traces(WORDS, TELEGRAM_ID)
    before = on_disk(tmp_path)
    assert [one for one in wanted if one in before] == wanted
    await db.write(erase, TELEGRAM_ID)
    assert await db.scrub()
    after = on_disk(tmp_path)
    assert [one for one in wanted if one in after] == []


async def test_a_large_file_is_scrubbed_only_when_it_may_be(db: Database, house: House) -> None:
    """The writer is not held long by day: the scrubbing says that it is not done yet."""
    await db.write(fill, house)
    await db.write(erase, TELEGRAM_ID)
    assert not await db.scrub(largest=1)
    assert await db.read(erasure.to_scrub) > 0


def crowd(tx: Transaction, first: int, many: int) -> None:
    """Let many come whose names make SQLite move rows between its pages."""
    for number in range(first, first + many):
        person = people.arrive(tx, telegram_id_of(number), "fi", NOW)
        people.set_profile(tx, person.id, name=name_of(number))
        people.join(tx, person.id, NOW)


def telegram_id_of(number: int) -> int:
    return 5_000_000_000 + number * 7919


def name_of(number: int) -> str:
    return f"{number * 7919 % 997}Qz{telegram_id_of(number)}qZ " + "x" * (number % 70)


async def test_no_byte_is_left_in_a_crowd(db: Database, tmp_path: Path) -> None:
    """Copies that SQLite leaves behind where it moves rows go as well."""
    for first in range(1, 900, 30):
        await db.write(crowd, first, 30)
    gone = range(1, 900, 7)
    for number in gone:
        await db.write(erase, telegram_id_of(number))
    assert await db.scrub()
    after = on_disk(tmp_path)
    for number in gone:
        text = str(telegram_id_of(number))
        assert not [one for one in traces((text,), telegram_id_of(number)) if one in after]


async def test_what_they_made_stays_nameless(db: Database, house: House) -> None:
    """Events, rounds, campaigns and invitations are the school's; who made them is not told."""
    await db.write(fill, house)
    await db.write(erase, TELEGRAM_ID)
    for table in ("event", "survey_round", "campaign", "invitation"):
        makers = await db.read(Transaction.all, f"SELECT made_by FROM {table}")
        assert makers, table
    assert await db.read(Transaction.value, "SELECT withheld FROM campaign") == 1


async def test_an_id_never_comes_to_mean_somebody_else(db: Database) -> None:
    """Old buttons and the audit log can never tell of the next person instead."""
    first = await db.write(people.arrive, 1, "fi", NOW)
    await db.write(erase, 1)
    second = await db.write(people.arrive, 1, "fi", NOW)
    assert second.id > first.id


async def test_a_scrubbed_file_is_whole_and_still_encrypted(tmp_path: Path, house: House) -> None:
    """With the key in force nothing else is lost, and nothing can be read without it."""
    async with await Database(tmp_path / "own.db", "ab" * 32).open(NOW) as db:
        await db.write(crowd, 1, 50)
        await db.write(erase, telegram_id_of(7))
        assert await db.scrub()
        assert await db.read(Transaction.value, "PRAGMA integrity_check") == "ok"
    async with await Database(tmp_path / "own.db", "ab" * 32).open(NOW) as db:
        assert await db.read(Transaction.value, "SELECT count(*) FROM person") == 49
    assert b"SQLite" not in (tmp_path / "own.db").read_bytes()


def told_to_others(tx: Transaction) -> None:
    """Let others be about to hear of somebody, or be writing of them, and of their namesakes."""
    other = people.arrive(tx, 6, "fi", NOW).id
    for words in (f"Hei, {escape(NAME)} löytyi", "Hei Xzqwërtta"):
        outbox.add_call(
            tx,
            chat_id=6,
            person_id=other,
            method="sendMessage",
            params={"text": words},
            now=NOW,
        )
    session = forms.begin(tx, other, "behalf", 0, NOW)
    forms.save(tx, session.id, "name", Answer(NAME), NOW)
    forms.save(tx, session.id, "field", Answer("10"), NOW)
    for name, unit, year in ((NAME, "oulu", 2020), (NAME, "kokkola", 2020), ("Aino", "oulu", 2020)):
        invitees.add(
            tx,
            source="import",
            unit=unit,
            name=name,
            made_by=other,
            now=NOW,
            graduation_year=year,
        )


async def test_what_others_are_about_to_hear_and_drafts_about_them_go_too(
    db: Database, house: House
) -> None:
    """But nothing that may be meant for, or tell of, a namesake."""
    await db.write(fill, house)
    await db.write(told_to_others)
    await db.write(erase, TELEGRAM_ID)
    waiting = "SELECT content FROM outbox WHERE chat_id = 6"
    assert [row[0] for row in await db.read(Transaction.all, waiting)] == [
        json.dumps({"text": "Hei Xzqwërtta"}, ensure_ascii=False)
    ]
    drafts = """SELECT question FROM form_answer WHERE session_id IN (
        SELECT id FROM form_session WHERE form = 'behalf')"""
    assert [row[0] for row in await db.read(Transaction.all, drafts)] == ["field"]
    entered = "SELECT name, unit FROM invitee WHERE name <> 'Joku muu' ORDER BY id"
    left = [tuple(row) for row in await db.read(Transaction.all, entered)]
    assert left == [(NAME, "kokkola"), ("Aino", "oulu")]


async def test_results_and_anonymous_answers_stay(db: Database, house: House) -> None:
    """Nobody can tell which are whose; what was asked and written about help is gone."""
    await db.write(fill, house)
    tally = {"split": "all", "part": "", "question": "q", "option": "a", "number": 5}
    await db.write(insert, "tally", round_id=1, **tally)
    await db.write(erase, TELEGRAM_ID)
    for table, left in (("anonymous_sheet", 1), ("tally", 1), ("free_text", 0), ("poll", 1)):
        assert await db.read(Transaction.value, f"SELECT count(*) FROM {table}") == left, table
    # What they wrote to somebody else as a coordinator stays with whom it was written to.
    notes = await db.read(Transaction.all, "SELECT matter_id, author, text FROM matter_note")
    assert [tuple(row) for row in notes] == [(2, None, "Hei, soita kouluun")]


async def test_a_sheet_without_a_name_leaves_nothing_of_the_form(
    db: Database, house: House
) -> None:
    """The rows that were deleted with it are scrubbed from the file, as after an erasure."""
    await db.write(fill, house)
    before = await db.read(erasure.to_scrub)
    await db.write(insert, "anonymous_sheet", round_id=2, key=b"2", answers="{}")
    assert await db.read(erasure.to_scrub) == before + 1
