"""What organisers send to those who answered: to one group of answers, exactly as previewed."""

import pytest

from storage.transaction import Transaction
from tests.stories.gatherings import TITLE, coordinates, helsinki, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

FROM = "Viesti järjestäjältä: Alumni-ilta"
FROM_SV = "Meddelande från arrangören: Alumni-ilta"


@pytest.fixture
async def evening(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """An evening to which Aino and Linnea come, and Onni perhaps."""
    await invites(kaisa)
    await aino.taps("Tulen")
    await linnea.taps("Jag kommer")
    await onni.taps("Ehkä")


async def writes(who: Alumnus, language: str = "fi") -> Words:
    """Let a coordinator begin to write to those who answered the first event."""
    say = Words(who.world, language)
    await who.says("/events")
    await who.taps(say("events-manage-one-button", **{"line-number": 1}))
    await who.taps(say("desk-write-button"))
    return say


async def kept(world: World) -> list[tuple[str, int]]:
    """Return to whom messages went and to how many."""

    def read(tx: Transaction) -> list[tuple[str, int]]:
        return [tuple(row) for row in tx.all("SELECT answers, people FROM event_message")]

    return await world.db.read(read)


@pytest.mark.usefixtures("evening")
async def test_words_go_to_one_group_of_answers(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """Those who said Maybe hear it, with the way to fewer messages; nobody else does."""
    await writes(kaisa)
    kaisa.sees("Kenelle viesti menee?")
    assert kaisa.labels[:5] == [
        "Ilmoittautuneet (2)",
        "Tulossa (2)",
        "Jonossa (0)",
        "Ehkä (1)",
        "Ei pääse (0)",
    ]
    await kaisa.taps("Ehkä (1)")
    await kaisa.says("Vielä mahtuu mukaan, <b>tervetuloa</b>!")
    kaisa.sees(FROM, "<b>tervetuloa</b>", "ei ole vielä lähtenyt", "Ehkä (1)")
    onni.sees_nothing()
    await kaisa.taps("Viestejä on liikaa")
    assert kaisa.toast == "Tämä on esikatselu. Omat valintasi eivät muuttuneet."
    await kaisa.taps("Lähetä yhdelle")
    kaisa.sees("Viesti lähti yhdelle ihmiselle")
    onni.sees(FROM, "Vielä mahtuu mukaan", "/messages")
    assert not aino.has_seen(FROM)
    assert not linnea.has_seen(FROM_SV)
    assert await kept(world) == [("maybe", 1)]


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_materials_go_to_all_who_signed_up_in_their_languages(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, language: str
) -> None:
    """A file is sent again as it is; after the event as before it; the heading is translated."""
    bo = await world.member("Bo", language=language)
    await coordinates(world, bo, None)
    await world.moves_to(helsinki("2026-11-05 12:00"))
    say = await writes(bo, language)
    await world.moves_to(helsinki("2026-11-06 12:00"))
    await bo.taps(say("event-message-to-signed-up", **{"people-number": 2}))
    world.remember()
    bo.account.sends_document("ohjelma.pdf", b"%PDF", "https://kaisla.example")
    await world.settles()
    bo.sees("https://kaisla.example")
    await bo.taps(say("broadcasts-send-button", **{"people-number": 2}))
    for who, heading in ((aino, FROM), (linnea, FROM_SV)):
        who.sees(heading, "https://kaisla.example")
        assert who.last.document is not None
        assert who.last.document.name == "ohjelma.pdf"
        assert "/messages" not in who.last.words
    assert not onni.has_seen(FROM)


@pytest.mark.usefixtures("evening")
async def test_a_picture_without_words(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """It comes with its heading; what is neither words, picture nor file is refused kindly."""
    await writes(kaisa)
    await kaisa.taps("Tulossa (2)")
    world.remember()
    kaisa.account.sends_location(65.0, 25.0)
    await world.settles()
    kaisa.sees("Tähän käy teksti, kuva tai tiedosto.")
    world.remember()
    kaisa.account.sends_photo(b"jpeg")
    await world.settles()
    await kaisa.taps("Lähetä 2 ihmiselle")
    aino.sees(FROM)
    assert aino.last.photo


@pytest.mark.usefixtures("evening")
async def test_what_is_too_long_is_refused_with_its_length(world: World, kaisa: Alumnus) -> None:
    """Words may have 3,000 characters, under a file 600."""
    await writes(kaisa)
    await kaisa.taps("Tulossa (2)")
    await kaisa.says("x" * 3001)
    kaisa.sees("3001", "3000")
    world.remember()
    kaisa.account.sends_photo(b"jpeg", "x" * 601)
    await world.settles()
    kaisa.sees("601", "600")
    await kaisa.says("y" * 3000)
    kaisa.sees("ei ole vielä lähtenyt")


@pytest.mark.usefixtures("evening")
async def test_it_can_be_changed_or_not_sent_and_goes_once(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """The button works once, through a restart; a discarded message went to nobody."""
    await writes(kaisa)
    await kaisa.taps("Tulossa (2)")
    await kaisa.says("Tervetuloa huomenna")
    await world.restarts()
    await kaisa.taps("Muuta")
    await kaisa.taps("Viesti")
    await kaisa.says("Tervetuloa torstaina")
    message, data = kaisa.button("Lähetä 2 ihmiselle")
    await kaisa.taps("Lähetä 2 ihmiselle")
    await kaisa.presses(message, data)
    aino.sees_nothing()
    assert (aino.count_of("huomenna"), aino.count_of("Tervetuloa torstaina")) == (0, 1)
    await writes(kaisa)
    await kaisa.taps("Tulossa (2)")
    await kaisa.says("Ei lähde")
    await kaisa.taps("Älä lähetä")
    assert not aino.has_seen("Ei lähde")
    assert await kept(world) == [("coming", 2)]


@pytest.mark.usefixtures("evening")
async def test_an_empty_group_gets_nothing(world: World, kaisa: Alumnus) -> None:
    """The organiser is told so, and chooses another."""
    await writes(kaisa)
    await kaisa.taps("Jonossa (0)")
    await kaisa.says("Hei jonossa")
    kaisa.sees("ei ole nyt ketään")
    assert kaisa.labels == ["Muuta", "Älä lähetä"]
    await kaisa.taps("Muuta", "Kenelle", "Ilmoittautuneet (2)")
    kaisa.sees("Ilmoittautuneet (2)")
    await kaisa.taps("Lähetä 2 ihmiselle")
    assert await kept(world) == [("signed_up", 2)]


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-11-03 22:00", "2026-11-04 08:00"),  # of a later day: in the morning
        ("2026-11-05 06:00", "2026-11-05 06:00"),  # of the same day: at once
        ("2026-11-05 23:00", "2026-11-06 08:00"),  # afterwards: in the morning
    ],
)
async def test_nobody_is_woken_unless_the_event_is_today(
    world: World, aino: Alumnus, linnea: Alumnus, kaisa: Alumnus, written: str, read: str
) -> None:
    """What is written at night waits for the morning; on the day it may not."""
    await writes(kaisa)
    await world.moves_to(helsinki(written))
    await kaisa.taps("Tulossa (2)")
    await kaisa.says("Ovi on pihan puolella")
    await kaisa.taps("Lähetä 2 ihmiselle")
    assert aino.has_seen(FROM) == (written == read)
    await world.restarts()
    await world.moves_to(helsinki(read))
    assert (aino.count_of(FROM), linnea.count_of(FROM_SV)) == (1, 1)


@pytest.mark.usefixtures("evening")
async def test_only_its_own_coordinators_write_about_an_event(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """Another unit's coordinator cannot, nor can who loses the duty in the middle."""
    bo = await world.member("Bo", unit="kokkola")
    await coordinates(world, bo, "kokkola")
    await writes(kaisa)
    message, data = kaisa.button("Tulossa (2)")
    await bo.starts()
    await bo.presses(bo.last.id, "1e:1:write")
    bo.sees("Tämä nappi on vanha")
    await bo.presses(message, data)
    assert not linnea.has_seen(FROM_SV)


@pytest.mark.usefixtures("evening")
async def test_it_is_noted_who_wrote_to_how_many(world: World, kaisa: Alumnus) -> None:
    """The log says so, with numbers and ids only."""
    await writes(kaisa)
    await kaisa.taps("Tulossa (2)")
    await kaisa.says("Tervetuloa")
    await kaisa.taps("Lähetä 2 ihmiselle")

    def noted(tx: Transaction) -> list[tuple[object, ...]]:
        sql = "SELECT action, subject, subject_id, people FROM audit WHERE subject = 'event'"
        return [tuple(row) for row in tx.all(sql)]

    assert ("sent", "event", 1, 2) in await world.db.read(noted)
    assert TITLE not in str(await world.db.read(noted))


@pytest.mark.usefixtures("evening")
async def test_who_turned_events_off_and_only_may_come_is_left_alone(
    world: World, onni: Alumnus, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Who has signed up still hears what they need to know."""
    for who in (onni, aino):
        await who.says("/messages")
        say = Words(world, "fi-simple" if who is onni else "fi")
        await who.taps(say("messages-events-off-button"))
    await writes(kaisa)
    assert kaisa.labels[1:4] == ["Tulossa (2)", "Jonossa (0)", "Ehkä (0)"]


@pytest.mark.usefixtures("evening")
@pytest.mark.parametrize("language", ["fi", "fi-simple"])
async def test_a_message_that_is_cut_into_two_is_refused_as_a_whole(
    world: World, language: str
) -> None:
    """Telegram cuts what is long: the rest alone is not taken for the message."""
    bo = await world.member("Bo", language=language)
    await coordinates(world, bo, None)
    say = await writes(bo, language)
    await bo.taps(say("event-message-to-coming", **{"people-number": 2}))
    await bo.says("a" * 4096, "b" * 904)
    limits = {"length-number": 5000, "limit-number": 3000}
    assert say("form-too-long", **limits) in bo.last.words
    assert not bo.has_seen("bbb")
    await world.moves(minutes=1)
    await bo.says("Nähdään huomenna!")
    assert say("event-message-to-coming", **{"people-number": 2}) in bo.last.words
