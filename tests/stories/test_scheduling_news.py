"""Announcements that go at a chosen time, and what becomes of them until then."""

from datetime import UTC, datetime

import pytest

from storage import announcements, duties
from tests.stories.composing import drafts
from tests.stories.duties import coordinates
from tests.stories.gatherings import TITLE, invites
from tests.stories.world import Alumnus, World

THURSDAY = datetime(2026, 11, 5, 10, 0, tzinfo=UTC)  # 12.00 in Helsinki


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """A coordinator of the whole school; he reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), None)


async def scheduled(who: Alumnus, text: str = "Kahvit torstaina") -> None:
    """Prepare an announcement that goes on Thursday at noon."""
    await drafts(who, text)
    await who.taps("Milloin")
    await who.says("5.11.2026 klo 12")
    await who.taps("Lähetä", "Lähetä valittuna aikana")


async def test_it_goes_at_its_time_and_not_before(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Also over a restart; the coordinator hears the end of it."""
    await scheduled(kaisa)
    kaisa.sees("Hyvä. Tiedote lähtee torstaina 5. marraskuuta 2026 klo 12.00.")
    aino.sees_nothing()
    await world.moves_to(datetime(2026, 11, 5, 9, 59, tzinfo=UTC))
    aino.sees_nothing()
    await world.restarts()
    await world.moves_to(THURSDAY)
    aino.sees("Kahvit torstaina")
    kaisa.sees("Lähetys on valmis", "Perillä: 1")
    await world.moves(days=1)
    assert aino.count_of("Kahvit torstaina") == 1


async def test_what_fell_due_while_the_bot_was_down_goes_at_once(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It is late, but not forgotten."""
    await scheduled(kaisa)
    await world.ends()
    world.clock.move(THURSDAY - world.clock.now())
    world.clock.move(THURSDAY.replace(hour=12) - world.clock.now())
    await world.restarts()
    await world.moves(seconds=1)
    aino.sees("Kahvit torstaina")


async def test_the_list_tells_when_and_the_time_can_be_removed(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Without its time it waits as a draft; nothing goes by itself."""
    await scheduled(kaisa)
    await kaisa.says("/announce")
    kaisa.sees("1. Kahvit torstaina", "Lähtee torstaina 5. marraskuuta 2026 klo 12.00")
    await kaisa.taps("1. Kahvit torstaina", "Peru lähetysaika")
    kaisa.sees("Peruin lähetysajan", "Tiedote ei ole vielä lähtenyt")
    await world.moves_to(THURSDAY)
    aino.sees_nothing()


async def test_a_scheduled_one_is_edited_and_goes_as_it_is_then(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Its text may change until it goes; the time stays."""
    await scheduled(kaisa)
    await kaisa.taps("Viesti ja kielet", "Sama kaikille")
    await kaisa.says("Kahvit perjantaina")
    kaisa.sees("Tiedote lähtee torstaina 5. marraskuuta 2026 klo 12.00")
    await world.moves_to(THURSDAY)
    aino.sees("Kahvit perjantaina")


async def test_a_scheduled_one_is_sent_at_once_or_discarded(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The time is not skipped away by asking for another; what is discarded never goes."""
    await scheduled(kaisa)
    await kaisa.taps("Milloin")
    kaisa.sees("Tiedote\n\nMilloin tiedote lähtee?")
    assert "Ohita kysymys" not in kaisa.labels
    await kaisa.taps("Lopeta")
    await kaisa.says("/announce")
    kaisa.sees("Lähtee torstaina")
    await kaisa.taps("1. Kahvit torstaina", "Lähetä heti", "Lähetä ")
    aino.sees("Kahvit torstaina")
    await scheduled(kaisa, "Toinen")
    await kaisa.taps("Älä lähetä", "Kyllä, älä lähetä")
    await world.moves_to(THURSDAY)
    assert not aino.has_seen("Toinen")


async def test_a_time_in_the_past_is_not_taken(kaisa: Alumnus) -> None:
    """The form says so at once."""
    await drafts(kaisa)
    await kaisa.taps("Milloin")
    await kaisa.says("1.10.2026 klo 12")
    kaisa.sees("on jo mennyt")


async def test_whoever_coordinates_no_more_sends_nothing(
    world: World, ville: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """It goes back to the drafts, and those who coordinate now are told."""
    await coordinates(linnea, None)
    await scheduled(ville)
    person = await ville.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await world.moves_to(THURSDAY)
    aino.sees_nothing()
    linnea.sees("Meddelandet skickades inte i tid")
    await linnea.taps("Se meddelandet")
    linnea.sees("den som ansvarade för det inte längre är koordinator", "Kahvit torstaina")
    await linnea.taps("Skicka", "Skicka till ")
    aino.sees("Kahvit torstaina")


async def test_who_took_it_over_sends_it(
    world: World, ville: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Work that was handed over goes on, whoever began it."""
    await coordinates(linnea, None)
    await scheduled(ville)
    giver, receiver = await ville.record(), await linnea.record()
    assert giver is not None
    assert receiver is not None
    [draft] = await world.db.read(announcements.open_work, None, giver.id)
    await world.db.write(announcements.give, draft.id, receiver.id)
    await world.db.write(duties.end, giver.id, world.clock.seconds())
    await world.moves_to(THURSDAY)
    aino.sees("Kahvit torstaina")
    linnea.sees("Utskicket är klart")


async def test_a_button_to_what_is_over_holds_it_back(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """An event that was cancelled meanwhile is not announced."""
    await invites(kaisa)
    await drafts(kaisa, "Muistattehan illan")
    await kaisa.taps("Napit", "Tapahtuma", TITLE)
    kaisa.sees("Katso tapahtuma")
    await kaisa.taps("Takaisin tiedotteeseen", "Milloin")
    await kaisa.says("5.11.2026 klo 12")
    await kaisa.taps("Lähetä", "Lähetä valittuna aikana")
    await world.db.write(lambda tx: tx.run("UPDATE event SET state = 'cancelled'"))
    await world.moves_to(THURSDAY)
    assert not aino.has_seen("Muistattehan illan")
    kaisa.sees("Tiedote ei lähtenyt ajallaan")
    await kaisa.taps("Katso tiedote")
    kaisa.sees("avaa asian, joka on jo ohi")


async def test_the_question_tells_what_quiet_hours_do(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Sent in the evening, it goes in the morning, and that is said before."""
    await world.moves_to(datetime(2026, 11, 2, 20, 0, tzinfo=UTC))  # 22.00
    await drafts(kaisa)
    await kaisa.taps("Lähetä")
    kaisa.sees("Lähettäminen kestää hetken", "Silloin on hiljainen aika", "8.00")
    await kaisa.taps("Lähetä yhdelle")
    aino.sees_nothing()
    await world.moves_to(datetime(2026, 11, 3, 6, 0, tzinfo=UTC))
    aino.sees("Kahvit torstaina")


async def test_a_new_time_in_quiet_hours_is_told_at_once(kaisa: Alumnus, aino: Alumnus) -> None:
    """What is scheduled is put off without another question, so its card says what comes of it."""
    await scheduled(kaisa)
    assert "hiljainen aika" not in kaisa.last.words
    await kaisa.taps("Milloin")
    await kaisa.says("5.11.2026 klo 22.30")
    kaisa.sees("Tiedote lähtee torstaina 5. marraskuuta 2026 klo 22.30.")
    kaisa.sees("Silloin on hiljainen aika. Viestit lähtevät klo 8.00.")
