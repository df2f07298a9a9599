"""Nothing that is stored about a person is missing from the files that they can take home."""

import json
from typing import Any

import pytest

from config.languages import LANGUAGES
from handlers.house import House
from handlers.privacy import export, pages
from handlers.privacy.pages import OwnData
from handlers.recipes import NothingToMake
from storage import people
from storage.database import Database
from storage.own_data import SECTIONS, everything
from storage.transaction import Transaction
from tests.privacy.filling import NAME, NOW, TELEGRAM_ID, fill, insert

# What makes a row somebody's without a foreign key: a Telegram id, or an id that outlives them.
WITHOUT_KEY = {
    ("person", "id"),
    ("failure", "telegram_id"),
    ("form_answer", "session_id"),
    ("matter_note", "matter_id"),
    ("import_line", "invitee_id"),
    ("audit", "actor"),
    ("audit", "subject_id"),
    ("duty", "given_by"),
    ("duty_link", "made_by"),
}
NUMBER = "id"  # the row's own number: it means nothing elsewhere


def tables(tx: Transaction) -> list[str]:
    rows = tx.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    return [row[0] for row in rows]


def references(tx: Transaction) -> set[tuple[str, str]]:
    """Return every column that refers to a person."""
    return {
        (table, row["from"])
        for table in tables(tx)
        for row in tx.all(f"PRAGMA foreign_key_list({table})")
        if row["table"] == "person"
    }


async def test_every_column_that_refers_to_a_person_has_its_section(db: Database) -> None:
    """A new table cannot be forgotten: this test says where it is missing."""
    told = {(one.table, one.by) for one in SECTIONS}
    assert await db.read(references) | WITHOUT_KEY == told


async def test_every_column_is_told_or_left_out_for_a_reason(db: Database) -> None:
    """A new column cannot be forgotten either, nor told and left out at once."""
    for section in SECTIONS:
        rows = await db.read(Transaction.all, f"PRAGMA table_info({section.table})")
        named = {*section.columns, *section.left_out, section.by}
        assert {row["name"] for row in rows} - {NUMBER} == named - {NUMBER}, section.name
        assert not set(section.columns) & set(section.left_out), section.name
        assert all(section.left_out.values())


async def test_somebody_who_has_done_everything_finds_all_of_it(db: Database, house: House) -> None:
    """No section is empty for one of whom there is something in every table."""
    person = await db.write(fill, house)
    rows = await db.read(everything, person, TELEGRAM_ID)
    assert [name for name, some in rows.items() if not some] == []


async def gathered(db: Database, house: House, language: str = "fi") -> OwnData:
    person = await db.write(fill, house)
    await db.write(people.set_language, person, language)
    return await db.read(lambda tx: export.gather(house, tx, {"person": person, "at": NOW}))


async def test_the_json_has_codes_and_their_words(db: Database, house: House) -> None:
    """What machines read also says what each code means, and times with their zone."""
    stored: dict[str, Any] = json.loads(pages.as_json(await gathered(db, house)).content)
    person = stored["person"][0]
    assert (person["unit"], person["unit_in_words"]) == ("oulu", "Oulun yksikkö")
    assert (person["telegram_id"], person["name"]) == (TELEGRAM_ID, NAME)
    assert person["created_at"].endswith("+00:00")
    assert person["wants_news"] is True
    assert stored["signups"][0]["title"] == "Alumni-ilta"
    assert stored["consents"][0]["purpose_in_words"] == "Jäsenyys alumniyhteisössä"
    assert stored["register"][0]["name"] == NAME
    assert "secret" not in stored["register"][0]
    assert "code_hash" not in stored["codes"][0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_answers_stand_with_the_question_as_it_was_asked(
    db: Database, house: House, language: str
) -> None:
    """Each answer is told in words, with its question's wording, in the person's language."""
    data = await gathered(db, house, language)
    asked = {one["question"]: one["answer"] for one in data.stored["answers"]}
    for question in house.questionnaires["career_followup"].questions:
        answer = asked[question.text[language]]
        if question.options:
            assert answer == question.options[0].label(language)
        elif question.type == "text":
            assert answer == f"{NAME} kirjoitti"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_is_one_escaped_file_in_the_persons_language(
    db: Database, house: House, language: str
) -> None:
    """No script, nothing from elsewhere, and a name that looks like HTML stays a name."""
    file = pages.as_page(await gathered(db, house, language))
    page = file.content.decode()
    assert f'<html lang="{language[:2]}">' in page
    assert NAME not in page
    assert "&lt;b&gt;Kvåxnäs&lt;/b&gt;" in page
    for forbidden in ("<script", "<link", "<img", "http://", "https://", "url(", "@import"):
        assert forbidden not in page, forbidden
    assert file.name.endswith("-2026-11-18.html")


async def test_who_has_left_gets_nothing(db: Database, house: House) -> None:
    """Between asking and making the person may have been erased."""
    with pytest.raises(NothingToMake):
        await db.read(lambda tx: export.gather(house, tx, {"person": 99, "at": NOW}))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_belongs_to_an_answer_is_told_in_words(
    db: Database, house: House, language: str
) -> None:
    """Guests, the note, reminders and visits; a ticket's secret is told to nobody."""
    data = await gathered(db, house, language)
    (answer,), (asked,) = data.stored["signups"], data.stored["visits"]
    say = house.texts.plain
    assert (answer["guests"], answer["note"]) == (0, f"{NAME} ei syö kalaa")
    assert answer["remind_in_words"] == say(language, "mydata-remind-is-all")
    assert "ticket" not in answer
    assert (asked["title"], asked["place"]) == ("Leipurit", "Oulu")
    assert asked["reply_in_words"] == say(language, "mydata-reply-is-asked")
    page = pages.as_page(data).content.decode()
    assert "ei syö kalaa" in page
    assert say(language, "mydata-part-visits") in page


@pytest.mark.parametrize("language", LANGUAGES)
async def test_surveys_and_wishes_are_told_in_words(
    db: Database, house: House, language: str
) -> None:
    """How answers are kept, what help was wished for, and what was written about it."""
    data = await gathered(db, house, language)
    say, stored = house.texts.plain, data.stored
    modes = [one["mode_in_words"] for one in stored["surveys"]]
    assert modes == [
        say(language, f"mydata-mode-is-{one}") for one in ("confidential", "anonymous")
    ]
    (wish, idea), (text,) = stored["wishes"], stored["own_words"]
    assert (idea["kind"], idea["nameless"], idea["outcome"]) == ("idea", True, f"Kiitos, {NAME}")
    wished = "Help with looking for work" if language == "en" else "Apua työnhakuun"
    assert (wish["wishes"], wish["standing"]) == (wished, "taken")
    assert [one["from_alumnus"] for one in stored["wish_notes"]] == [True, False]
    asked = {one.id: one.text for one in house.questionnaires["career_followup"].questions}
    assert text["question"] == asked["skills_wish"][language]
    page = pages.as_page(data).content.decode()
    for key in ("mydata-anonymous", "mydata-part-wish-notes", "mydata-part-own-words"):
        assert say(language, key) in page
    assert wished in page


async def test_a_round_that_was_sent_is_told_by_its_name(db: Database, house: House) -> None:
    """What a campaign says of the round it invites to means nothing to people."""
    person = await db.write(fill, house)
    await db.write(
        insert,
        "campaign",
        kind="round",
        subject=1,
        content='{"asked_since": 5}',
        audience="{}",
        made_by=person,
        made_at=NOW,
    )
    data = await db.read(lambda tx: export.gather(house, tx, {"person": person, "at": NOW}))
    title = house.questionnaires["career_followup"].title["fi"]
    assert [one["content"] for one in data.stored["made_campaigns"]] == ["Tiedote", title]
