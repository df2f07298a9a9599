"""The calendar file: read by another parser, and by a calendar that imports it again and again."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from config.languages import LANGUAGES
from handlers.events import calendar_file
from handlers.events.calendar_file import Entry
from handlers.events.calendar_writing import write
from handlers.house import House
from handlers.recipes import NothingToMake
from storage import events, rsvps
from storage.database import Database
from storage.events import Item, Wording
from storage.transaction import Transaction
from tests.events.conftest import HELSINKI, NOW, START
from tests.events.steps import answers, joins, publishes

AWKWARD = 'Tanssi, laulu; \\o/ "ja" 🎶\r\nBEGIN:VEVENT\nBCC:kaikki@example.org ' + "ä" * 200


def entry(house: House, tx: Transaction, event_id: int, person: int = 0, **args: Any) -> Entry:
    """Return what goes into the file for this person, in Finnish if nothing else is said."""
    asked = {"event": event_id, "person": person, "language": "fi", "now": NOW} | args
    return calendar_file.gather(house, tx, asked)


def parsed(given: Entry) -> Any:
    """Return the file as an independent parser reads it, which also demands that it is whole."""
    read = vobject.readOne(write(given).content.decode())
    read.validate(raiseException=True)
    return read


@dataclass
class Shelf:
    """Somebody's calendar as RFC 5546 wants it: one entry a UID, newer in place of older."""

    shown: dict[str, Any] = field(default_factory=dict)
    known: dict[str, tuple[int, datetime]] = field(default_factory=dict)

    def imports(self, given: Entry) -> None:
        """Open the file."""
        read = parsed(given)
        event = read.vevent
        uid, edition = event.uid.value, (int(event.sequence.value), event.dtstamp.value)
        if edition < self.known.get(uid, edition):
            return
        self.known[uid] = edition
        if read.method.value == "CANCEL":
            self.shown.pop(uid, None)
        else:
            self.shown[uid] = event


async def test_a_file_tells_all_of_the_event(db: Database, house: House) -> None:
    """Time with its zone, place, description, programme, whom to ask, the way back to the bot."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        events.change(
            tx,
            event_id,
            ends_at=START + 9000,
            address="Torikatu 1, 90100 Oulu",
            description="Tuo ystävä, tai kaksi; ilo kasvaa.",
            programme=(Item(17 * 60 + 30, "Avaus", "Rehtori"), Item(None, "Kahvi", None)),
            latitude=65.012,
            longitude=25.465,
        )
        read = parsed(entry(house, tx, event_id))
        event = read.vevent
        assert (read.method.value, read.version.value) == ("PUBLISH", "2.0")
        assert event.summary.value == "Alumni-ilta"
        assert event.location.value == "Torikatu 1, Oulu, Torikatu 1, 90100 Oulu"
        assert "Tuo ystävä, tai kaksi; ilo kasvaa." in event.description.value
        assert "17.30 Avaus – Rehtori\nKahvi" in event.description.value
        assert "Kysy lisää:" in event.description.value
        assert event.url.value == "https://t.me/alumni_bot?start=e1"
        assert event.geo.value == "65.012;25.465"
        assert event.dtstart.value == datetime.fromtimestamp(START, UTC)
        assert event.dtend.value - event.dtstart.value == timedelta(hours=2, minutes=30)
        assert event.contents["class"][0].value == "PRIVATE"
        assert event.status.value == "CONFIRMED"

    await db.write(story)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_reads_it_in_their_own_language(
    db: Database, house: House, language: str
) -> None:
    """The words are those of the card in that language; plain Finnish may say the Finnish ones."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        events.change(tx, event_id, language="fi")
        events.say_in(tx, event_id, "sv", Wording("Alumnikväll", "Kom!"))
        events.say_in(tx, event_id, "en", Wording("Alumni evening", "Come!"))
        found = entry(house, tx, event_id, language=language)
        expected = {"sv": "Alumnikväll", "en": "Alumni evening"}.get(language, "Alumni-ilta")
        assert parsed(found).vevent.summary.value == expected
        assert found.file_name == house.texts.plain(language, "calendar-file-name") + ".ics"

    await db.write(story)


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        ("2026-11-05 17:30", 2),
        ("2026-07-01 12:00", 3),
        ("2026-03-29 02:30", 2),
        ("2026-03-29 04:00", 3),
        ("2026-03-29 04:30", 3),
        ("2026-10-25 02:30", 3),
        ("2026-10-25 04:30", 2),
        ("2030-06-01 09:00", 3),
    ],
)
async def test_the_zone_goes_with_the_file(
    db: Database, house: House, local: str, offset: int
) -> None:
    """A calendar that knows no zones finds the right hour by the rules in the file itself."""
    starts = datetime.fromisoformat(local).replace(tzinfo=HELSINKI)

    def story(tx: Transaction) -> None:
        event_id = publishes(tx, starts_at=int(starts.timestamp()))
        read = parsed(entry(house, tx, event_id))
        lines = write(entry(house, tx, event_id)).content.decode()
        assert f"DTSTART;TZID=Europe/Helsinki:{starts:%Y%m%dT%H%M%S}" in lines
        assert "BEGIN:STANDARD" in lines
        assert "BEGIN:DAYLIGHT" in lines
        zone = read.vtimezone.gettzinfo()
        naive = starts.replace(tzinfo=None)
        assert naive.replace(tzinfo=zone).utcoffset() == timedelta(hours=offset)

    await db.write(story)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        (
            "Europe/Helsinki",
            {"20260329T030000": ("+0200", "+0300"), "20261025T040000": ("+0300", "+0200")},
        ),
        (
            "Europe/Stockholm",
            {"20260329T020000": ("+0100", "+0200"), "20261025T030000": ("+0200", "+0100")},
        ),
        ("UTC", {}),
    ],
)
async def test_the_clocks_change_when_they_do(
    db: Database, house: House, name: str, changes: dict[str, tuple[str, str]]
) -> None:
    """Each change begins at the time that the clocks showed until then (RFC 5545, 3.6.5)."""

    def story(tx: Transaction) -> None:
        found = entry(house, tx, publishes(tx))
        starts = found.starts.astimezone(ZoneInfo(name))
        zone = parsed(replace(found, zone=name, starts=starts)).vtimezone
        told = {
            one.dtstart.value.strftime("%Y%m%dT%H%M%S"): (
                one.tzoffsetfrom.value,
                one.tzoffsetto.value,
            )
            for one in zone.getChildren()
            if one.name in ("STANDARD", "DAYLIGHT")
        }
        assert changes.items() <= told.items()
        assert zone.tzid.value == name

    await db.write(story)


async def test_imported_twice_it_stays_one_and_a_change_moves_it(
    db: Database, house: House
) -> None:
    """The same file twice: one; a changed one: moved; a late old one: ignored; cancelled: none."""

    def story(tx: Transaction) -> None:
        event_id, shelf = publishes(tx), Shelf()
        first = entry(house, tx, event_id)
        shelf.imports(first)
        shelf.imports(first)
        assert len(shelf.shown) == 1

        moved = START + 24 * 3600
        events.change(tx, event_id, starts_at=moved, sequence=1)
        shelf.imports(entry(house, tx, event_id, now=NOW + 60))
        [only] = shelf.shown.values()
        assert only.dtstart.value == datetime.fromtimestamp(moved, UTC)

        shelf.imports(first)
        [only] = shelf.shown.values()
        assert only.dtstart.value == datetime.fromtimestamp(moved, UTC)

        events.cancel(tx, event_id, NOW + 120)
        gone = entry(house, tx, event_id, now=NOW + 120)
        assert parsed(gone).vevent.status.value == "CANCELLED"
        shelf.imports(gone)
        assert shelf.shown == {}
        shelf.imports(gone)
        assert shelf.shown == {}

    await db.write(story)


async def test_two_events_are_two(db: Database, house: House) -> None:
    """Every event has a UID of its own, which no change of the event changes."""

    def story(tx: Transaction) -> None:
        one, other = publishes(tx), publishes(tx)
        uid = entry(house, tx, one).uid
        assert uid != entry(house, tx, other).uid
        events.change(tx, one, title="Toinen nimi")
        assert uid == entry(house, tx, one).uid

    await db.write(story)


async def test_awkward_words_stay_words(db: Database, house: House) -> None:
    """Commas, quotes, line breaks and commands in a text are read back as they were written."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        found = replace(
            entry(house, tx, event_id), title="A, B; C\\D", place=AWKWARD, description=AWKWARD
        )
        file = write(found)
        event = parsed(found).vevent
        assert event.summary.value == "A, B; C\\D"
        assert event.description.value == AWKWARD.replace("\r\n", "\n")
        assert event.location.value == AWKWARD.replace("\r\n", "\n")
        assert "bcc" not in event.contents
        assert file.content.count(b"BEGIN:VEVENT\r\n") == 1
        assert file.content.count(b"\n") == file.content.count(b"\r\n")
        assert all(len(line) <= 75 for line in file.content.split(b"\r\n"))
        assert file.media_type.startswith("text/calendar; method=PUBLISH")

    await db.write(story)


async def test_only_who_comes_gets_the_address_of_the_meeting(db: Database, house: House) -> None:
    """The link of an online meeting is in the file of those who come, in nobody else's."""

    def story(tx: Transaction) -> None:
        event_id = publishes(tx)
        events.change(tx, event_id, online="https://meet.example/ilta")
        comes = answers(tx, event_id, 1)
        maybe = answers(tx, event_id, 2, "maybe")
        assert "meet.example" in entry(house, tx, event_id, comes).description
        assert "meet.example" not in entry(house, tx, event_id, maybe).description
        rsvps.save(tx, event_id, comes, "cannot", NOW)
        assert "meet.example" not in entry(house, tx, event_id, comes).description

    await db.write(story)


async def test_there_is_no_file_of_what_is_not_published(db: Database, house: House) -> None:
    """A draft, or an event that is gone by the time the file is made, makes none."""

    def story(tx: Transaction) -> None:
        person = joins(tx, 1)
        event_id = publishes(tx)
        tx.run("UPDATE event SET state = 'draft' WHERE id = :id", id=event_id)
        for one in (event_id, 99):
            with pytest.raises(NothingToMake):
                entry(house, tx, one, person)

    await db.write(story)
