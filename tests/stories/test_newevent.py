"""Making an event: asked briefly, edited item by item, seen beforehand, published now or later."""

from datetime import timedelta

import pytest

from config.wording import TAG
from storage import duties, events, reminders
from storage.events import Event
from tests.stories.changes import does, published
from tests.stories.gatherings import (
    PLACE,
    TITLE,
    composes,
    coordinates,
    helsinki,
    invites,
    the_event,
)
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

PHOTO = b"\xff\xd8a picture"
BOTH = pytest.mark.parametrize("language", ["sv", "en"])


async def host(world: World, language: str) -> tuple[Alumnus, Words]:
    """Return a coordinator of the whole school, and her language's words."""
    return await world.member("Kaisa", language=language, id=OWNER_ID, wants=()), Words(
        world, language
    )


async def made(world: World) -> Event:
    """Return the first event that was made."""
    event = await the_event(world)
    assert event is not None
    return event


def seen(world: World, language: str, key: str, **values: object) -> str:
    """Return a text as it is seen: without its tags."""
    return TAG.sub("", world.app.house.texts.say(language, key, **values))


async def opens(who: Alumnus, say: Words, item: str) -> None:
    """Press an item of the event whose editor or preview is on the screen."""
    if say("hosting-editor-hint") not in who.last.words:
        await who.taps(say("hosting-edit-button"))
    await who.taps(say(f"hosting-item-{item}"))


@pytest.mark.parametrize(
    ("language", "when", "ends", "said", "until"),
    [
        ("sv", "nästa torsdag 18", "2 h", "torsdag 5 november 2026 kl. 18.00", "20.00"),
        ("en", "next Friday 6pm", "8:30 pm", "Friday 6 November 2026 at 18:00", "20:30"),
        ("fi", "to 5.11. klo 17.30", "20", "torstaina 5. marraskuuta 2026 klo 17.30", "20.00"),
        ("fi", "24.12.2026 18:00", "2 tuntia", "torstaina 24. joulukuuta 2026", "20.00"),
    ],
)
async def test_an_event_is_made_in_a_minute(
    world: World, aino: Alumnus, language: str, when: str, ends: str, said: str, until: str
) -> None:
    """Times are written as people write them, and shown back in full with the weekday."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", "Alumni & co", when, ends, PLACE, "Rivi 1\nRivi 2", "20")
    await kaisa.taps(say("audiences-everyone-button"))
    kaisa.sees(said, until, "Alumni & co", PLACE, "Rivi 1")
    await kaisa.taps(say("form-save"))
    card, below = [one for one in kaisa.account.chat if one.from_bot][-2:]
    assert "Rivi 2" in card.words
    assert say("hosting-preview") in below.words
    assert not aino.has_seen("Alumni & co")
    await kaisa.taps(say("hosting-publish-button"))
    aino.sees("Alumni & co", PLACE, "Rivi 2")


@pytest.mark.parametrize(
    ("language", "when", "key"),
    [
        ("sv", "1.11.2026 kl. 18", "form-moment-past"),
        ("en", "31 November at 18", "form-moment-impossible"),
        ("fi", "pe 5.11. klo 18", "form-moment-weekday"),
        ("sv", "31.10.2027 kl. 3.30", "form-moment-doubled"),
        ("en", "28.3.2027 3:30", "form-moment-skipped"),
        ("fi", "joskus", "form-want-moment"),
    ],
)
async def test_a_time_that_cannot_be_is_told_kindly(
    world: World, language: str, when: str, key: str
) -> None:
    """The past, the impossible, and the hour that comes twice; the question stays."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, when)
    values = {"day": "", "instead": ""} if key.endswith(("weekday", "skipped")) else {}
    begins = say(key, **values).split(".")[0]
    assert begins in kaisa.last.words
    assert say("hosting-ask-when") in kaisa.last.words


@BOTH
async def test_the_end_is_offered_by_buttons(world: World, language: str) -> None:
    """What is on the button is when it ends, though the start was answered just now."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "5.11.2026 17:30")
    at = "19.30" if language == "sv" else "19:30"
    await kaisa.taps(say("form-at-button", time=at))
    assert say("hosting-ask-place") in kaisa.last.words
    await kaisa.taps(say("form-back"))
    kaisa.sees(at)


@BOTH
async def test_a_half_made_event_survives_a_restart(
    world: World, aino: Alumnus, language: str
) -> None:
    """Both the half-filled form and the draft are rows; the bot goes on where it was."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "5.11.2026 17:30", "2 h")
    await world.restarts()
    await kaisa.says(PLACE, "Kahvia", "20")
    await kaisa.taps(say("audiences-everyone-button"), say("form-save"))
    await world.restarts()
    await kaisa.taps(say("hosting-publish-button"))
    aino.sees(TITLE, "Kahvia")
    assert (await made(world)).ends_at == int(helsinki("2026-11-05 19:30").timestamp())


async def test_an_end_that_the_start_overtakes_is_asked_anew(world: World, kaisa: Alumnus) -> None:
    """Whoever goes back and moves the beginning is asked for the end once more."""
    await kaisa.says("/newevent", TITLE, "5.11.2026 klo 17.30", "20.30")
    await kaisa.taps("Takaisin", "Takaisin")
    await kaisa.says("6.11.2026 klo 17.30")
    kaisa.sees("Milloin tapahtuma päättyy?")
    await kaisa.says("17.30", PLACE)
    assert "Missä" not in kaisa.last.words
    event_end = helsinki("2026-11-07 17:30")
    await kaisa.taps("Ohita kysymys", "Ohita kysymys", "Kaikille", "Tallenna")
    assert (await made(world)).ends_at == int(event_end.timestamp())


async def test_a_description_of_5000_characters_is_refused(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """With its length and how much there is room for; what just fits arrives whole."""
    await kaisa.says("/newevent", TITLE, "5.11.2026 klo 17.30", "2 h", PLACE, "ä" * 5000)
    kaisa.sees("Kuvauksessasi on 5000 merkkiä", "Mitä muuta tapahtumasta")
    limit = int(kaisa.last.words.split("enintään ")[1].split(" merkkiä")[0].replace("\xa0", ""))
    assert 3000 < limit < 4096
    await kaisa.says("ä" * 900)  # the rest of a text that Telegram has cut
    kaisa.sees("Kuvauksessasi on 5900 merkkiä")
    await world.moves(minutes=1)
    await kaisa.says("😀" * (limit // 2 + 1))  # counts twice for Telegram
    kaisa.sees("Kuvauksessasi on")
    await kaisa.says("&" * limit)
    await kaisa.taps("Ohita kysymys", "Kaikille", "Tallenna", "Julkaise ja kutsu")
    aino.sees("&" * limit)
    await aino.taps("Tulen")
    aino.sees("Tulet tapahtumaan")


@BOTH
async def test_a_picture_makes_the_card_a_photo(world: World, aino: Alumnus, language: str) -> None:
    """The invitation is a photo with the words under it; one of 30 MB is refused either way."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "5.11.2026 17:30", "2 h", PLACE, "Kahvia", "20")
    await kaisa.taps(say("audiences-everyone-button"), say("form-save"))
    await opens(kaisa, say, "picture")
    big = say("form-picture-too-big", **{"size-number": 30, "limit-number": 10})
    world.remember()
    kaisa.account.sends_photo(PHOTO, size=30_000_000)
    await world.settles()
    kaisa.sees(big)
    world.remember()
    kaisa.account.sends_document("a.jpg", PHOTO, "", "image/jpeg", size=30_000_000)
    await world.settles()
    kaisa.sees(big)
    world.remember()
    kaisa.account.sends_document("a.jpg", PHOTO, "", "image/jpeg")
    await world.settles()
    kaisa.sees(say("form-picture-as-file"))
    kaisa.account.sends_photo(PHOTO)
    await world.settles()
    kaisa.sees(say("form-picture-there"))
    await kaisa.taps(say("hosting-to-draft-button"), say("hosting-publish-button"))
    aino.sees(TITLE, "Kahvia")
    assert aino.last.photo is not None
    await aino.taps("Tulen")
    aino.sees("Tulet tapahtumaan")


async def test_a_picture_leaves_less_room_for_words(world: World, kaisa: Alumnus) -> None:
    """Under a picture there is room for 1,024 characters: whoever has more is told so."""
    await kaisa.says("/newevent", TITLE, "5.11.2026 klo 17.30", "2 h", PLACE, "ä" * 900)
    await kaisa.taps("Ohita kysymys", "Kaikille", "Tallenna")
    await kaisa.taps("Muokkaa tapahtumaa", "Kuva")
    world.remember()
    kaisa.account.sends_photo(PHOTO)
    await world.settles()
    kaisa.sees("Kortti olisi liian pitkä", "1024")
    assert (await made(world)).picture is None


EDITED = [
    ("title", "Joulujuhla", "Joulujuhla"),
    ("when", "6.11.2026 klo 18", "perjantaina 6. marraskuuta 2026 klo 18.00"),
    ("ends", "3 h", "20.30"),
    ("place", "Kahvila", "Kahvila"),
    ("address", "Kauppakatu 5", "Kauppakatu 5"),
    ("point", "65.0124, 25.4682", "65.0124, 25.4682"),
    ("online", "example.com/meet", "https://example.com/meet"),
    ("description", "Tule & tuo ystävä", "Tule & tuo ystävä"),
    ("programme", "17.30 Kahvit\n18.00 Tarina – Aino", "17.30 Kahvit"),
    ("capacity", "30", "30"),
    ("guests", "2", "2"),
    ("closes", "1.11.2027", "form-closing-after"),
    ("closes", "2 päivää ennen", "tiistaina 3. marraskuuta 2026 klo 17.30"),
    ("contact", "Kaisa, 040 123", "Kaisa, 040 123"),
]


@pytest.mark.parametrize("published", [False, True], ids=["draft", "published"])
@pytest.mark.parametrize(("item", "typed", "shown"), EDITED)
async def test_each_item_is_edited_by_one_question(
    world: World, kaisa: Alumnus, item: str, typed: str, shown: str, published: bool
) -> None:
    """One question, one answer, and the editor again with the new words, whatever the state."""
    say = Words(world, "fi")
    await (invites(kaisa) if published else composes(kaisa))
    if published:
        await kaisa.says("/manage")
        await kaisa.taps(f"1. {TITLE}")
    await opens(kaisa, say, item)
    await kaisa.says(typed)
    kaisa.sees(say(shown) if shown.startswith("form-") else shown)


@BOTH
async def test_what_was_optional_can_be_taken_away(world: World, language: str) -> None:
    """Skipping an item that is set empties it, and the question says so."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "5.11.2026 17:30", "2 h", PLACE, "Kahvia", "20")
    await kaisa.taps(say("audiences-everyone-button"), say("form-save"))
    for item in ("capacity", "ends", "description"):
        await opens(kaisa, say, item)
        kaisa.sees(say("hosting-skip-empties"))
        await kaisa.taps(say("form-skip"))
    event = await made(world)
    assert (event.capacity, event.ends_at, event.description) == (None, None, None)
    await opens(kaisa, say, "reminders")
    await kaisa.taps(say("hosting-reminder-week"), say("form-done"))
    await opens(kaisa, say, "audience")
    await kaisa.taps(say("audiences-everyone-button"))
    assert (await made(world)).reminders == ("day_before", "two_hours")


async def test_moving_the_start_moves_the_end_and_the_closing(world: World, kaisa: Alumnus) -> None:
    """An event that moves stays as long as it was."""
    await composes(kaisa)
    say = Words(world, "fi")
    for item, typed in (("ends", "2 h"), ("closes", "2 päivää ennen"), ("when", "12.11. klo 9")):
        await opens(kaisa, say, item)
        await kaisa.says(typed)
    event = await made(world)
    assert event.ends_at == int(helsinki("2026-11-12 11:00").timestamp())
    assert event.closes_at == int(helsinki("2026-11-10 09:00").timestamp())


async def test_a_venue_brings_its_address(world: World, kaisa: Alumnus) -> None:
    """A place from Telegram's map is kept with its address; one that was written stays."""
    say = Words(world, "fi")
    await composes(kaisa)
    await opens(kaisa, say, "point")
    await kaisa.says("65.0124, 25.4682")  # a bare point says nothing of an address
    assert (await made(world)).address is None
    for address in ("Torikatu 1", "Muu katu 2"):
        await opens(kaisa, say, "point")
        world.remember()
        kaisa.account.sends_venue(65.01, 25.47, "Sauna", address)
        await world.settles()
        kaisa.sees("65.0100, 25.4700")
    event = await made(world)
    assert (event.latitude, event.longitude, event.address) == (65.01, 25.47, "Torikatu 1")


async def test_each_language_sees_its_own_words(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, kaisa: Alumnus
) -> None:
    """A text per language, previewed exactly as those who read it get it."""
    say = Words(world, "fi")
    await composes(kaisa)
    await opens(kaisa, say, "texts")
    await kaisa.taps("svenska")
    await kaisa.says("Alumnkväll", "Kaffe & bulle")
    kaisa.sees("Tekstit eri kielillä", "svenska")
    await kaisa.taps("Esikatsele ja kokeile", "svenska")
    swedish = [one for one in kaisa.account.chat if one.from_bot][-2]
    await kaisa.taps("selkeä suomi")
    plain = [one for one in kaisa.account.chat if one.from_bot][-2]
    for who in (aino, linnea, onni):
        assert not who.has_seen(TITLE)
    await kaisa.taps("Katso kutsu ja julkaise", "Julkaise ja kutsu")
    assert linnea.last.words == swedish.words
    assert [one.text for one in swedish.buttons] == linnea.labels
    linnea.sees("Alumnkväll", "Kaffe & bulle")
    assert onni.last.words == plain.words
    aino.sees(TITLE)


async def test_a_text_of_a_language_can_be_taken_away(world: World, kaisa: Alumnus) -> None:
    """Skipping its name leaves the usual words."""
    say = Words(world, "fi")
    await composes(kaisa)
    await opens(kaisa, say, "texts")
    await kaisa.taps("English")
    await kaisa.says("Evening")
    await kaisa.taps("Ohita kysymys")
    assert (await made(world)).texts["en"].title == "Evening"
    await opens(kaisa, say, "texts")
    kaisa.sees("English: oma teksti", "svenska: tavallinen teksti")
    await kaisa.taps("English", "Ohita kysymys")
    assert (await made(world)).texts == {}


@BOTH
async def test_a_test_comes_to_oneself_alone(world: World, aino: Alumnus, language: str) -> None:
    """The invitation as it will be sent; its buttons answer nothing yet."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "5.11.2026 17:30", "2 h", PLACE, "Kahvia", "20")
    await kaisa.taps(say("audiences-everyone-button"), say("form-save"))
    await kaisa.taps(say("hosting-previews-button"), say("hosting-test-button"))
    card = [one for one in kaisa.account.chat if one.from_bot][-2]
    assert TITLE in card.words
    kaisa.sees(say("hosting-tested"))
    await kaisa.taps(say("events-coming-button"))
    assert kaisa.toast == say("events-only-preview")
    await kaisa.taps(say("unasked-fewer-button"))
    assert kaisa.toast == say("unasked-only-preview")
    assert not aino.has_seen(TITLE)
    assert (await made(world)).state == "draft"


@BOTH
async def test_an_event_is_published_at_the_chosen_time(
    world: World, aino: Alumnus, language: str
) -> None:
    """By itself, to whom it is meant; its maker hears of it, and its reminders are planned."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "12.11.2026 17:30", "2 h", PLACE, "Kahvia", "20")
    await kaisa.taps(say("audiences-everyone-button"), say("form-save"))
    await kaisa.taps(say("hosting-schedule-button"))
    await kaisa.says("3.11.2026 12:00")
    kaisa.sees(say("hosting-schedule-kept"), "12")
    await world.moves_to(helsinki("2026-11-03 11:59"))
    assert not aino.has_seen(TITLE)
    await world.moves_to(helsinki("2026-11-03 12:00"))
    aino.sees(TITLE, "Kahvia")
    kaisa.sees(seen(world, language, "hosting-published-itself", title=TITLE))
    assert len(await world.db.read(reminders.of_event, 1)) >= 2
    await world.moves(minutes=1)
    assert aino.count_of(TITLE) == 1


async def test_a_time_that_came_while_the_bot_was_down_is_caught_up(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Publication is a row, not a job: after a day of silence it still happens, once."""
    await composes(kaisa, when="12.11.2026 klo 17.30")
    await kaisa.taps("Ajasta julkaisu")
    await kaisa.says("3.11. klo 12")
    await world.ends()
    world.clock.move(timedelta(days=2))
    await world.restarts()
    await world.moves(minutes=1)
    await world.moves(minutes=1)
    assert aino.count_of(TITLE) == 1


async def test_what_has_begun_meanwhile_is_not_published(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Nobody is invited to what is over; the coordinator is told, and can choose a new time."""
    await composes(kaisa)
    await kaisa.taps("Ajasta julkaisu")
    await kaisa.says("3.11. klo 12")
    await world.ends()
    world.clock.move(timedelta(days=7))
    await world.restarts()
    await world.moves(minutes=1)
    kaisa.sees("alkuaika on jo mennyt")
    assert not aino.has_seen(TITLE)
    event = await made(world)
    assert (event.state, event.publish_at) == ("draft", None)


async def test_a_schedule_can_be_taken_back(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """And one after the start is not taken at all."""
    await composes(kaisa)
    await kaisa.taps("Ajasta julkaisu")
    await kaisa.says("6.11. klo 12")
    kaisa.sees("Julkaisun pitää olla ennen")
    await kaisa.taps("Ajasta julkaisu")
    await kaisa.says("3.11. klo 12")
    kaisa.sees("tiistaina 3. marraskuuta 2026 klo 12.00")
    await kaisa.taps("Peru ajastus")
    kaisa.sees("Ajastus on peruttu")
    await world.moves(days=2)
    assert not aino.has_seen(TITLE)


async def test_whose_duty_has_ended_is_followed_by_another(world: World, aino: Alumnus) -> None:
    """A scheduled event outlives its maker's term: whoever coordinates the unit now hears of it."""
    marja, ville = await world.member("Marja"), await world.member("Ville")
    await coordinates(world, marja, "oulu")
    await marja.says("/newevent", TITLE, "5.11.2026 klo 17.30", "2 h", PLACE, "Kahvia", "20")
    await marja.taps("Kaikille yksikössäni", "Tallenna", "Ajasta julkaisu")
    await marja.says("3.11. klo 12")
    person = await marja.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await coordinates(world, ville, "oulu")
    await world.moves_to(helsinki("2026-11-03 12:00"))
    aino.sees(TITLE)
    ville.sees("Ajastettu tapahtuma on nyt julkaistu")
    assert marja.count_of("Ajastettu tapahtuma") == 0


async def test_without_any_coordinator_nothing_is_published(world: World, aino: Alumnus) -> None:
    """There would be nobody to answer for it."""
    marja = await world.member("Marja")
    await coordinates(world, marja, "oulu")
    await marja.says("/newevent", TITLE, "5.11.2026 klo 17.30", "2 h", PLACE, "Kahvia", "20")
    await marja.taps("Kaikille yksikössäni", "Tallenna", "Ajasta julkaisu")
    await marja.says("3.11. klo 12")
    person = await marja.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await world.moves_to(helsinki("2026-11-03 12:00"))
    assert not aino.has_seen(TITLE)
    assert (await made(world)).publish_at is None


@BOTH
async def test_last_years_event_is_copied(world: World, aino: Alumnus, language: str) -> None:
    """All but the time and the answers: only when it begins is asked."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, "5.11.2026 17:30", "2 h", PLACE, "Kahvia", "20")
    await kaisa.taps(say("audiences-everyone-button"), say("form-save"))
    for item, typed in (("guests", "2"), ("programme", "17:30 Kahvit"), ("contact", "Kaisa")):
        await opens(kaisa, say, item)
        await kaisa.says(typed)
    await kaisa.taps(say("hosting-to-draft-button"), say("hosting-publish-button"))
    await aino.taps("Tulen")
    await world.moves(days=10)
    await kaisa.says("/manage")
    await kaisa.taps(f"1. {TITLE}", say("hosting-copy-button"))
    await kaisa.says("4.11.2027 18:00")
    kaisa.sees(TITLE, "Kahvia", "2027")
    copy = await world.db.read(events.by_id, 2)
    assert copy is not None
    assert (copy.state, copy.guests, copy.capacity, copy.contact) == ("draft", 2, 20, "Kaisa")
    assert copy.ends_at == int(helsinki("2027-11-04 20:00").timestamp())
    assert copy.programme == (await made(world)).programme
    assert copy.uid != (await made(world)).uid


async def test_an_alumna_edits_nothing(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """To her, and to another unit's coordinator, none of these buttons exists."""
    linnea = await world.member("Linnea", language="sv", unit="kokkola")
    await coordinates(world, linnea, "kokkola")
    await composes(kaisa)
    await aino.starts()
    await linnea.starts()
    for action in ("edit", "item_title", "preview", "say_sv", "test", "schedule", "copy", "draft"):
        for who, answer in ((aino, "En ymmärtänyt tätä"), (linnea, "Den här knappen är gammal")):
            await who.presses(who.last.id, f"1e:1:{action}")
            who.sees(answer)


@pytest.mark.parametrize(
    ("language", "when"),
    [("fi", "5.11.2026 klo 17.30–20"), ("en", "5 November 2026, 5:30 to 8 pm")],
)
async def test_from_when_to_when_is_told_at_once(world: World, language: str, when: str) -> None:
    """The end is not asked for any more; it can be changed like any other answer."""
    kaisa, say = await host(world, language)
    await kaisa.says("/newevent", TITLE, when)
    kaisa.sees(seen(world, language, "hosting-ask-place"))
    await kaisa.says(PLACE)
    await kaisa.taps(say("form-skip"), say("form-skip"), say("audiences-everyone-button"))
    await kaisa.taps(say("form-save"))
    event = await made(world)
    assert event.starts_at == int(helsinki("2026-11-05 17:30").timestamp())
    assert event.ends_at == int(helsinki("2026-11-05 20:00").timestamp())


async def test_an_item_that_wants_the_beginning_alone_says_so(world: World) -> None:
    """In the editor the end has a button of its own: nothing is dropped in silence."""
    kaisa, say = await host(world, "sv")
    await kaisa.says("/newevent", TITLE, "5.11.2026 kl. 17.30")
    await kaisa.taps(say("form-skip"))
    await kaisa.says(PLACE)
    await kaisa.taps(say("form-skip"), say("form-skip"), say("audiences-everyone-button"))
    await kaisa.taps(say("form-save"))
    await opens(kaisa, say, "when")
    await kaisa.says("6.11.2026 kl. 18–20")
    kaisa.sees(say("form-moment-span"))


@pytest.mark.parametrize("language", ["fi", "sv"])
async def test_a_copy_never_goes_beyond_the_unit_of_whoever_makes_it(
    world: World, language: str
) -> None:
    """What the whole school's coordinator has opened to everyone is copied for the unit alone."""
    outi = await world.member("Outi", language=language, wants=())
    await coordinates(world, outi, "oulu")
    event = await published(world, outi, unit="oulu")  # for everyone
    await outi.starts()
    await does(outi, event, "copy")
    await outi.says("1.12.2026 18:00")
    copy = await world.db.read(events.by_id, event + 1)
    assert copy is not None
    assert copy.audience.units == ("oulu",)
