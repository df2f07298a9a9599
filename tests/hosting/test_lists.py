"""The list of an event as a file: who is in it, in which order, and whose it is."""

import pytest

from config.languages import LANGUAGES
from handlers.hosting import lists, overview
from handlers.house import House
from handlers.recipes import NothingToMake
from storage import attendance, events, rsvps
from storage.database import Database
from storage.transaction import Transaction
from tests.events.conftest import NOW
from tests.events.steps import answers, publishes


def evening(tx: Transaction) -> int:
    """Make an event of Oulu with somebody for every answer and every state; return its id."""
    event_id = publishes(tx)
    events.change(tx, event_id, unit="oulu")
    given = ("cannot", "maybe", "coming", "coming", "coming")
    people = [answers(tx, event_id, place, one) for place, one in enumerate(given, 1)]
    for person, name in zip(people, ("Eeva", "Dan", "Cia", "Aino", "Bo"), strict=True):
        tx.run("UPDATE person SET name = :name WHERE id = :id", name=name, id=person)
    attendance.mark(tx, event_id, people[2], "came", NOW)
    attendance.mark(tx, event_id, people[3], "absent", NOW)
    rsvps.set_field(tx, event_id, people[4], walked_in=1, note="Istumapaikka", late_at=NOW)
    waits = answers(tx, event_id, 6)
    tx.run("UPDATE rsvp SET answer = 'waiting', line = 4 WHERE person_id = :id", id=waits)
    attendance.nameless(tx, event_id, 2)
    return event_id


async def test_who_comes_is_first_and_nobody_is_missing(house: House, db: Database) -> None:
    """By answer, then by name; at the end those without a name."""

    def story(tx: Transaction) -> None:
        args = {"event": evening(tx), "scope": "oulu", "language": "fi", "person": 1}
        table = lists.gather(house, tx, args)
        assert [(row[0], row[1], row[5]) for row in table.rows] == [
            ("Aino", "Tulossa", "Ei tullut"),
            ("Bo", "Ilmoittautui ovella", None),
            ("Cia", "Tulossa", "Paikalla"),
            ("Aino", "Jonossa (1.)", None),
            ("Dan", "Ehkä", None),
            ("Eeva", "Ei pääse", "Kertoi, ettei pääse"),
            ("Ilman nimeä: 2", None, "Paikalla"),
        ]
        assert table.rows[1][2:5] == (0, "Istumapaikka", "Tulee myöhässä")
        assert table.name == "osallistujat-Alumni-ilta-2026-11-05"

    await db.write(story)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_file_name_has_nothing_that_a_computer_refuses(
    house: House, db: Database, language: str
) -> None:
    """Whatever stands in the title."""

    def story(tx: Transaction) -> None:
        event_id = evening(tx)
        events.change(tx, event_id, title='../a/b\\c: <d>|?*"\n🎉 ' + "pitkä " * 20)
        args = {"event": event_id, "scope": None, "language": language, "person": 1}
        name = lists.gather(house, tx, args).name
        assert not set(name) & set('/\\:<>|?*"\n')
        assert len(name) < 100

    await db.write(story)


async def test_a_file_is_not_made_for_another_unit(house: House, db: Database) -> None:
    """Whoever has changed units between the tap and the making gets nothing."""

    def story(tx: Transaction) -> None:
        event_id = evening(tx)
        for gather in (lists.gather, overview.gather):
            for event, scope in ((event_id, "kokkola"), (event_id + 1, None)):
                args = {"event": event, "scope": scope, "language": "fi", "person": 1}
                with pytest.raises(NothingToMake):
                    gather(house, tx, args)

    await db.write(story)


async def test_the_chart_has_the_answers_always_and_the_rest_if_there_is_any(
    house: House, db: Database
) -> None:
    """Numbers are the same as on the card."""

    def story(tx: Transaction) -> None:
        event_id = evening(tx)
        args = {"event": event_id, "scope": "oulu", "language": "en", "person": 1}
        bars = overview.gather(house, tx, args).bars
        assert [(bar.label, bar.written) for bar in bars] == [
            ("Coming", "3"),
            ("Maybe", "1"),
            ("Can’t come", "1"),
            ("On the waiting list", "1"),
            ("Here", "1"),
            ("In addition without a name", "2"),
            ("Did not come", "1"),
        ]
        quiet = publishes(tx, starts_at=NOW + 10**6)
        bars = overview.gather(house, tx, args | {"event": quiet, "scope": None}).bars
        assert [bar.number for bar in bars] == [0, 0, 0]

    await db.write(story)
