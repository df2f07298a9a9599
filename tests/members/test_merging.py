"""Merging leaves nothing behind and loses no row: every table that refers to a person is walked."""

from collections.abc import Iterator
from typing import Any

from storage import consents, duties, merging, people
from storage.consents import MEMBERSHIP, NEWS, SURVEYS, Consent
from storage.database import Database
from storage.people import Person
from storage.transaction import Transaction
from tests.members.conftest import NOW

# What is not carried over: the index is made anew of the name, and a code has done its work.
NOT_CARRIED = {"name_word", "account_code"}
CHECKED = {
    ("campaign", "kind"): "announcement",
    ("event", "state"): "published",
    ("invitee", "source"): "hand",
    ("outbox", "kind"): "call",
    ("outbox", "state"): "sent",
    ("rsvp", "answer"): "coming",
    ("form_session", "focus"): 0,
    ("application", "state"): "approved",
    ("venue", "kind"): "channel",
    ("plan", "month"): 6,
    ("recurring", "how"): "weekly",
    ("visit", "state"): "asking",
    ("survey_series", "mode"): "confidential",
    ("matter_note", "from_alumnus"): 0,
}
ASKED = ("graduated", "still_right")
ONE_A_PERSON = {"application", "weekly_summary"}


def references(tx: Transaction) -> dict[str, list[str]]:
    """Return every table that refers to a person, with the columns that do."""
    found: dict[str, list[str]] = {}
    for (table,) in tx.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        for key in tx.all(f"PRAGMA foreign_key_list({table})"):
            if key["table"] == "person":
                found.setdefault(table, []).append(key["from"])
    return found


class Filling:
    """Makes rows of any table, with their parents, from what the schema says."""

    def __init__(self, tx: Transaction) -> None:
        self.tx = tx
        self.last = 1000

    def number(self) -> int:
        self.last += 1
        return self.last

    def row(self, table: str, **given: Any) -> dict[str, Any]:
        """Add a row and return its values."""
        parents = {
            key["from"]: key["table"] for key in self.tx.all(f"PRAGMA foreign_key_list({table})")
        }
        values = dict(given)
        for column in self.tx.all(f"PRAGMA table_info({table})"):
            name = column["name"]
            if name in values or (name == "id" and column["pk"]):
                continue
            if (table, name) in CHECKED:
                values[name] = CHECKED[table, name]
            elif (column["notnull"] or column["pk"]) and column["dflt_value"] is None:
                parent = parents.get(name)
                values[name] = self.parent(parent) if parent else self.value(column["type"])
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        self.tx.run(f"INSERT INTO {table} ({names}) VALUES ({marks})", **values)
        return values

    def parent(self, table: str) -> int:
        self.row(table)
        return int(self.tx.value(f"SELECT max(id) FROM {table}"))

    def value(self, kind: str) -> Any:
        number = self.number()
        return {"INTEGER": number, "TEXT": f"t{number}", "BLOB": b"%d" % number}[kind]


def member(tx: Transaction, telegram_id: int, joined_at: int = NOW, **profile: object) -> Person:
    person = people.arrive(tx, telegram_id, "fi", joined_at)
    people.set_profile(tx, person.id, **{"name": "Aino Virtanen", "unit": "oulu", **profile})
    people.join(tx, person.id, joined_at)
    return known(tx, person.id)


def known(tx: Transaction, person_id: int) -> Person:
    person = people.by_id(tx, person_id)
    assert person is not None
    return person


def fill(tx: Transaction, one: Person, other: Person) -> Iterator[tuple[str, str]]:
    """Give each a row in every table, about different things; a table of one row a person: one."""
    filling = Filling(tx)
    for table, columns in references(tx).items():
        if table in NOT_CARRIED:
            continue
        for column in columns:
            alone = table in ONE_A_PERSON and column == "person_id"
            for number, person in enumerate((other,) if alone else (one, other)):
                asked = {"kind": ASKED[number]} if table == "asking" else {}
                filling.row(table, **{column: person.id}, **asked)
            yield table, column


async def test_no_row_of_any_table_is_lost_or_left_behind(db: Database) -> None:
    """Every table with a reference to a person has rows of both; afterwards all are the one's."""

    def story(tx: Transaction) -> None:
        kept, gone = member(tx, 1), member(tx, 2, NOW + 5)
        filled = list(fill(tx, kept, gone))
        tables = {table for table, _ in filled}
        before = {table: tx.value(f"SELECT count(*) FROM {table}") for table in tables}
        own = {
            (table, column): tx.value(
                f"SELECT count(*) FROM {table} WHERE {column} IN (:a, :b)", a=kept.id, b=gone.id
            )
            for table, column in filled
        }
        merging.merge(tx, kept, gone, NOW + 10)
        assert before == {table: tx.value(f"SELECT count(*) FROM {table}") for table in tables}
        for (table, column), number in own.items():
            mine = tx.value(f"SELECT count(*) FROM {table} WHERE {column} = :id", id=kept.id)
            assert (table, column, mine) == (table, column, number)
        assert tx.all("PRAGMA foreign_key_check") == []
        assert people.by_telegram(tx, 1) is None
        assert people.by_id(tx, gone.id) is None
        assert known(tx, kept.id).telegram_id == 2
        assert tx.value("SELECT sum(people) FROM headcount") == 1

    await db.write(story)


async def test_what_names_a_person_without_a_reference_goes_over_too(db: Database) -> None:
    """Who gave a duty or made a link is the one who is left."""

    def story(tx: Transaction) -> None:
        kept, gone, third = member(tx, 1), member(tx, 2), member(tx, 3)
        filling = Filling(tx)
        filling.row("duty", person_id=third.id, given_by=gone.id)
        filling.row("duty_link", made_by=gone.id)
        merging.merge(tx, kept, gone, NOW)
        assert tx.value("SELECT given_by FROM duty") == kept.id
        assert tx.value("SELECT made_by FROM duty_link") == kept.id

    await db.write(story)


async def test_of_two_answers_to_one_thing_the_newer_stays(db: Database) -> None:
    """An event, a survey, a form in the middle: one row each; what is finished is never undone."""

    def story(tx: Transaction) -> None:
        kept, gone = member(tx, 1), member(tx, 2)
        filling = Filling(tx)
        early, late = filling.parent("event"), filling.parent("event")
        for event, person, answer, at in (
            (early, kept, "coming", 5),
            (early, gone, "cannot", 9),
            (late, kept, "maybe", 9),
            (late, gone, "coming", 5),
        ):
            filling.row("rsvp", event_id=event, person_id=person.id, answer=answer, answered_at=at)
        round_ = filling.parent("survey_round")
        done, begun = {"state": "finished", "finished_at": 5}, {"state": "started"}
        filling.row("respondent", round_id=round_, person_id=kept.id, invited_at=1, **done)
        filling.row("respondent", round_id=round_, person_id=gone.id, invited_at=9, **begun)
        for person, state, at in ((kept, "done", 5), (gone, "open", 9)):
            session = {"form": "survey", "subject": round_, "state": state, "touched_at": at}
            filling.row("form_session", person_id=person.id, **session)
        for person in (kept, gone):
            filling.row("form_session", person_id=person.id, form="event", state="done")
        moved = merging.merge(tx, kept, gone, NOW)
        answers = {row[0]: row[1] for row in tx.all("SELECT event_id, answer FROM rsvp")}
        assert answers == {early: "cannot", late: "maybe"}
        assert [row[0] for row in tx.all("SELECT state FROM respondent")] == ["finished"]
        sessions = tx.all("SELECT form, state FROM form_session ORDER BY form, state")
        assert [tuple(row) for row in sessions] == [("event", "done")] * 2 + [("survey", "done")]
        assert (moved.events, moved.surveys) == (2, 1)

    await db.write(story)


def _consent(tx: Transaction, person: Person, purpose: str, at: int) -> None:
    consents.give(tx, person.id, Consent(purpose, "v", "fi", at))


async def test_consents_in_force_in_either_are_in_force(db: Database) -> None:
    """With every record kept; but what was withdrawn later than it was given stays withdrawn."""

    def story(tx: Transaction) -> None:
        kept, gone = member(tx, 1), member(tx, 2)
        for person, at in ((kept, 1), (gone, 7)):
            _consent(tx, person, MEMBERSHIP, at)
        _consent(tx, kept, NEWS, 1)
        _consent(tx, kept, SURVEYS, 1)
        _consent(tx, gone, SURVEYS, 2)
        consents.withdraw(tx, gone.id, SURVEYS, 3)
        _consent(tx, kept, consents.IDEAS, 1)
        consents.withdraw(tx, kept.id, consents.IDEAS, 2)
        _consent(tx, gone, consents.IDEAS, 5)
        records = tx.value("SELECT count(*) FROM consent")
        merging.merge(tx, kept, gone, 20)
        in_force = consents.in_force(tx, kept.id)
        assert set(in_force) == {MEMBERSHIP, NEWS, consents.IDEAS}
        assert in_force[MEMBERSHIP].given_at == 7
        assert tx.value("SELECT count(*) FROM consent") == records

    await db.write(story)


async def test_a_newer_member_has_told_newer_things(db: Database) -> None:
    """What the newer account has told wins; what it has not told stays; settings grow no louder."""

    def story(tx: Transaction) -> None:
        kept = member(tx, 1, field="10", qualification="raca", graduation_year=2020, region="17")
        gone = member(tx, 2, NOW + 5, name="Aino Mäki", field="07", studying=1, expected_year=2027)
        tx.run("UPDATE person SET wants_news = 0, pace = 'weekly' WHERE id = :id", id=kept.id)
        tx.run("UPDATE person SET wants_events = 0, language = 'sv' WHERE id = :id", id=gone.id)
        merging.merge(tx, known(tx, kept.id), known(tx, gone.id), NOW + 9)
        now = known(tx, kept.id)
        assert (now.name, now.field, now.qualification, now.region) == (
            "Aino Mäki",
            "07",
            None,
            "17",
        )
        assert (now.studying, now.expected_year, now.graduation_year) == (True, 2027, None)
        assert (now.wants_news, now.wants_events, now.wants_surveys) == (False, False, True)
        assert (now.pace, now.language, now.joined_at) == ("weekly", "sv", NOW)
        words = {row[0] for row in tx.all("SELECT word FROM name_word")}
        assert words == {"aino", "mäki"}

    await db.write(story)


async def test_nothing_more_goes_to_the_old_account(db: Database) -> None:
    """Answers that wait are cancelled, a campaign's message and a reminder go to the new one.

    So it is with what is under way, and may be tried again.
    """

    def story(tx: Transaction) -> None:
        kept, gone = member(tx, 1), member(tx, 2)
        filling = Filling(tx)
        one, both = filling.parent("campaign"), filling.parent("campaign")
        tx.run("UPDATE campaign SET total = 2 WHERE id = :id", id=both)
        wait = {"state": "pending", "due_at": NOW}
        old, new = {"person_id": kept.id, "chat_id": 1}, {"person_id": gone.id, "chat_id": 2}
        filling.row("outbox", **old, **wait, content="secret")
        filling.row("outbox", **old, **wait, campaign_id=one, kind="campaign")
        filling.row("outbox", **old, **wait, kind="reminder", subject=7)
        filling.row("outbox", **old, **wait, campaign_id=both, kind="campaign")
        filling.row("outbox", **new, **(wait | {"state": "sent"}), campaign_id=both)
        filling.row("outbox", **new, **wait)
        under_way = {"state": "sending", "due_at": NOW, "expires_at": NOW + 60}
        filling.row("outbox", **old, **under_way)
        filling.row("outbox", **old, **under_way, kind="reminder", subject=8)
        merging.merge(tx, kept, gone, NOW)
        rows = tx.all("SELECT chat_id, state, kind, content, expires_at FROM outbox ORDER BY id")
        assert [tuple(row)[:3] for row in rows] == [
            (1, "cancelled", "call"),
            (2, "pending", "campaign"),
            (2, "pending", "reminder"),
            (2, "sent", "call"),
            (2, "pending", "call"),
            (1, "sending", "call"),
            (2, "sending", "reminder"),
        ]
        assert rows[0]["content"] is None
        assert [row["expires_at"] for row in rows[-2:]] == [NOW, NOW + 60]  # not tried again there
        assert tx.value("SELECT withheld FROM campaign WHERE id = :id", id=both) == 1

    await db.write(story)


async def test_of_two_duties_in_force_the_newer_accounts_stays(db: Database) -> None:
    """And without one there, the old one goes on."""

    def story(tx: Transaction) -> None:
        kept, gone, newest = member(tx, 1), member(tx, 2), member(tx, 3)
        filling = Filling(tx)
        filling.row("duty", person_id=kept.id, unit="oulu")
        filling.row("duty", person_id=gone.id, unit="kokkola")
        merging.merge(tx, kept, gone, NOW)
        in_force = "SELECT unit FROM duty WHERE ended_at IS NULL"
        assert [row[0] for row in tx.all(in_force)] == ["kokkola"]
        assert tx.value("SELECT count(*) FROM duty WHERE person_id = :id", id=kept.id) == 2
        merging.merge(tx, known(tx, kept.id), newest, NOW)
        assert [row[0] for row in tx.all(in_force)] == ["kokkola"]

    await db.write(story)


async def test_what_is_to_come_stays_of_both(db: Database) -> None:
    """A duty of the next term ends nobody's duty of this one, nor is it ended by one."""

    def story(tx: Transaction) -> None:
        kept, gone = member(tx, 1), member(tx, 2)
        duties.give(tx, kept.id, "oulu", kept.id, NOW, period=(NOW, NOW + 10))
        duties.give(tx, kept.id, "oulu", kept.id, NOW, period=(NOW + 10, NOW + 20))
        duties.give(tx, gone.id, "kokkola", kept.id, NOW, period=(NOW + 5, NOW + 20))
        merging.merge(tx, kept, gone, NOW)
        for moment, unit in ((NOW, "oulu"), (NOW + 5, "kokkola"), (NOW + 10, "oulu")):
            duty = duties.of_person(tx, kept.id, moment)
            assert duty is not None
            assert duty.unit == unit
        assert duties.of_person(tx, kept.id, NOW + 20) is None

    await db.write(story)


async def test_a_half_filled_beginning_goes(db: Database) -> None:
    """Of somebody who has not joined with the new account, neither form nor application is left."""

    def story(tx: Transaction) -> None:
        kept, gone = member(tx, 1), people.arrive(tx, 2, "en", NOW)
        filling = Filling(tx)
        filling.row("form_session", person_id=gone.id, form="registration")
        filling.row("application", person_id=gone.id, state="waiting")
        merging.merge(tx, kept, gone, NOW)
        assert tx.all("SELECT * FROM form_session") == []
        assert tx.all("SELECT * FROM application") == []
        assert known(tx, kept.id).language == "fi"

    await db.write(story)
