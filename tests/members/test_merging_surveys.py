"""Two accounts of one person in one survey: whoever is further along stays."""

import json
from typing import Any

import pytest

from storage import forms, merging
from storage.database import Database
from storage.forms import Answer
from storage.people import Person
from storage.transaction import Transaction
from tests.members.conftest import NOW
from tests.members.test_merging import Filling, member
from tests.privacy.rows import insert

DAY = 86_400


def takes_part(
    tx: Transaction, person: Person, state: str, answer: str | None = None, **more: Any
) -> None:
    """Let somebody have been asked in the first round, and perhaps have answered."""
    at = {"invited_at": NOW, "state": state, **more}
    insert(tx, "respondent", round_id=1, person_id=person.id, **at)
    if answer is not None:
        session = forms.begin(tx, person.id, "survey", 1, NOW)
        forms.save(tx, session.id, "activity", Answer(answer), NOW)
        if state == "finished":
            forms.close(tx, session.id, "done")


def two(tx: Transaction, mode: str = "confidential") -> tuple[Person, Person]:
    """Return the older and the newer account, and let there be a round."""
    Filling(tx).row("survey_round", id=1, mode=mode)
    return member(tx, 1), member(tx, 2)


def part(tx: Transaction) -> dict[str, Any]:
    """Return the one part in the round that is left."""
    (row,) = tx.all("SELECT * FROM respondent")
    return dict(row)


def answers(tx: Transaction) -> list[tuple[str, Any]]:
    """Return the state of every survey session, and its answer."""
    rows = tx.all(
        """SELECT s.state, a.value FROM form_session s JOIN form_answer a ON a.session_id = s.id
        WHERE s.form = 'survey' ORDER BY s.id"""
    )
    return [(row[0], json.loads(row[1])) for row in rows]


FURTHER = [
    ("finished", "started", "kept"),
    ("finished", "declined", "kept"),
    ("finished", "finished", "kept"),
    ("started", "finished", "gone"),
    ("started", "invited", "kept"),
    ("invited", "started", "gone"),
    ("invited", "finished", "gone"),
    ("started", "started", "gone"),
    ("declined", "started", "gone"),
    ("declined", "invited", "kept"),
]


@pytest.mark.parametrize(("older", "newer", "wins"), FURTHER)
async def test_the_one_further_along_stays_with_its_answers(
    db: Database, older: str, newer: str, wins: str
) -> None:
    """Of two who go on, what was begun last; the answers are those of the part that stays."""

    def story(tx: Transaction) -> None:
        kept, gone = two(tx)
        begun = {"started", "finished"}
        for person, state, name, at in ((kept, older, "kept", NOW), (gone, newer, "gone", NOW + 9)):
            started = at if state in begun else None
            takes_part(tx, person, state, name if state in begun else None, started_at=started)
        merging.merge(tx, kept, gone, NOW + 10)
        stays = {"kept": older, "gone": newer}[wins]
        assert part(tx)["state"] == stays
        assert part(tx)["person_id"] == kept.id
        left = [one for _, one in answers(tx)]
        assert left == ([wins] if stays in begun else [])

    await db.write(story)


async def test_answers_are_not_changed_from_the_other_account(db: Database) -> None:
    """Who has finished keeps those answers, whatever the other account did since."""

    def story(tx: Transaction) -> None:
        kept, gone = two(tx)
        takes_part(tx, kept, "finished", "sent", started_at=NOW)
        change = forms.begin(tx, kept.id, "survey", 1, NOW + 1)
        forms.save(tx, change.id, "activity", Answer("changing"), NOW + 1)
        takes_part(tx, gone, "started", "half", started_at=NOW + 5)
        merging.merge(tx, kept, gone, NOW + 10)
        assert answers(tx) == [("done", "sent"), ("open", "changing")]

    await db.write(story)


@pytest.mark.parametrize("sent_by_older", [True, False])
async def test_nobody_answers_an_anonymous_round_twice(db: Database, sent_by_older: bool) -> None:
    """Where one account has sent its answers, what the other has begun goes; the sheet stays."""

    def story(tx: Transaction) -> None:
        kept, gone = two(tx, "anonymous")
        sender, other = (kept, gone) if sent_by_older else (gone, kept)
        takes_part(tx, sender, "finished")
        insert(tx, "anonymous_sheet", round_id=1, key=b"1", answers="{}")
        takes_part(tx, other, "started", "half", started_at=NOW + 5)
        merging.merge(tx, kept, gone, NOW + 10)
        assert (part(tx)["state"], answers(tx)) == ("finished", [])
        assert tx.value("SELECT count(*) FROM anonymous_sheet") == 1

    await db.write(story)


async def test_reminders_grow_no_more(db: Database) -> None:
    """Those that either has had count; the next is the later one, the last moment the later one."""

    def story(tx: Transaction) -> None:
        kept, gone = two(tx)
        first: dict[str, Any] = {
            "opened_at": NOW + 3,
            "next_at": NOW + 5 * DAY,
            "closes_at": NOW + 9 * DAY,
        }
        takes_part(tx, kept, "invited", reminders=0, **first)
        second: dict[str, Any] = {
            "opened_at": None,
            "next_at": NOW + 7 * DAY,
            "closes_at": NOW + 8 * DAY,
        }
        takes_part(tx, gone, "invited", reminders=1, **second)
        merging.merge(tx, kept, gone, NOW + 10)
        left = part(tx)
        assert (left["reminders"], left["next_at"]) == (1, NOW + 7 * DAY)
        assert (left["opened_at"], left["closes_at"]) == (NOW + 3, NOW + 9 * DAY)

    await db.write(story)


async def test_a_day_that_was_wished_for_holds(db: Database) -> None:
    """Whichever account it was; but whoever has finished is not spoken to of it any more."""

    def story(tx: Transaction) -> None:
        kept, gone = two(tx)
        takes_part(tx, kept, "invited", next_at=NOW + DAY)
        takes_part(tx, gone, "invited", next_at=NOW + 3 * DAY, wished=1)
        merging.merge(tx, kept, gone, NOW + 10)
        assert (part(tx)["next_at"], part(tx)["wished"]) == (NOW + 3 * DAY, 1)
        newest = member(tx, 3)
        takes_part(tx, newest, "finished", "sent")
        merging.merge(tx, kept, newest, NOW + 20)
        assert (part(tx)["state"], part(tx)["next_at"]) == ("finished", None)

    await db.write(story)


async def test_wishes_and_words_move(db: Database) -> None:
    """With what was written about them, by the person and, as coordinator, to others."""

    def story(tx: Transaction) -> None:
        kept, gone = two(tx)
        third = member(tx, 3)
        made = {"wishes": "[]", "made_at": NOW, "changed_at": NOW}
        insert(tx, "matter", id=1, person_id=gone.id, **made)
        insert(tx, "matter", id=2, person_id=third.id, holder=gone.id, state="taken", **made)
        for wish, mine in ((1, 1), (2, 0)):
            written = {"text": "Hei", "made_at": NOW, "from_alumnus": mine}
            insert(tx, "matter_note", matter_id=wish, author=gone.id, **written)
        insert(tx, "free_text", round_id=1, key=b"1", question="q", text="Hei", person_id=gone.id)
        merging.merge(tx, kept, gone, NOW)
        for table, column in (("matter", "holder"), ("matter_note", "author")):
            named = tx.all(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")
            assert {row[0] for row in named} == {kept.id}, table
        assert tx.value("SELECT person_id FROM matter WHERE id = 1") == kept.id
        assert tx.value("SELECT person_id FROM free_text") == kept.id

    await db.write(story)
