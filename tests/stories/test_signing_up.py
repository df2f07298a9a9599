"""Signing up for an event: the confirmation, guests, a note, the map, closing time, pictures."""

import pytest

from config.languages import LANGUAGES
from tests.stories.full_house import ASK, EVENING, answer_of, said
from tests.stories.gatherings import PLACE, TITLE, helsinki
from tests.stories.sending import PICTURE
from tests.stories.signing import MEETING, WHOLE, changes, opens_house
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

WHEN = {
    "fi": "torstaina 5. marraskuuta 2026 klo 17.30",
    "fi-simple": "torstaina 5. marraskuuta 2026 klo 17.30",
    "sv": "torsdag 5 november 2026 kl. 17.30",
    "en": "Thursday 5 November 2026 at 17:30",
}
each_language = pytest.mark.parametrize("language", LANGUAGES)
two_languages = pytest.mark.parametrize("language", ["fi-simple", "sv"])


async def opened(world: World, kaisa: Alumnus, language: str) -> tuple[Alumnus, Words]:
    """Return somebody who reads this language and has opened an event that tells everything."""
    event_id = await opens_house(world, kaisa, **WHOLE)
    reader, word = await world.member("Sara", language=language), Words(world, language)
    await reader.starts(f"e{event_id}")
    return reader, word


@each_language
async def test_one_tap_and_everything_one_needs(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """Coming is confirmed with when, where and whom to ask, and with all that one may do next."""
    sara, word = await opened(world, kaisa, language)
    sara.sees(TITLE, WHEN[language], "Tuo ystävä!", "Rehtori", ASK)
    assert not sara.has_seen(MEETING)
    await sara.taps(word("events-coming-button"))
    assert sara.toast == word("events-saved", answer="coming")
    sara.sees(said(word, "seat-coming"), TITLE, WHEN[language], PLACE, ASK, MEETING)
    for name in ("calendar", "map", "guests", "note", "remind", "ticket"):
        assert word(f"seat-{name}-button") in sara.labels

    await sara.taps(word("events-show-button"))
    sara.sees("Tuo ystävä!", "Rehtori")
    await sara.taps(word("seat-mine-button"))
    sara.sees(said(word, "seat-coming"))


@two_languages
async def test_the_time_can_be_tapped(world: World, kaisa: Alumnus, language: str) -> None:
    """Telegram knows the words of the time as a moment: everybody can see it by their own clock."""
    sara, _ = await opened(world, kaisa, language)
    [time, end] = [one for one in sara.last.entities if one.kind == "date_time"]
    assert time.unix_time == int(EVENING.timestamp())
    assert end.unix_time == WHOLE["ends_at"]
    assert sara.last.words[time.offset : time.offset + time.length] == WHEN[language]


@two_languages
async def test_guests_come_along_and_count(world: World, kaisa: Alumnus, language: str) -> None:
    """One more and one fewer, at most as many as the event lets, each with a seat of their own."""
    sara, word = await opened(world, kaisa, language)
    await changes(world, 1, capacity=4)
    await sara.taps(word("events-coming-button"), word("seat-guests-button"))
    sara.sees(word("seat-guests", **{"guests-number": 0}))
    await sara.taps(word("seat-more-button"), word("seat-more-button"))
    assert sara.toast == word("seat-guests-saved")
    sara.sees(word("seat-guests", **{"guests-number": 2}))
    assert word("seat-more-button") not in sara.labels
    await sara.taps(word("seat-less-button"), word("seat-back-button"))
    sara.sees(said(word, "seat-coming"), word("seat-guests", **{"guests-number": 1}))
    mine = await answer_of(sara)
    assert mine is not None
    assert (mine.answer, mine.guests) == ("coming", 1)

    linnea = await world.member("Linnea", language="sv")
    await linnea.starts("e1")
    linnea.sees("2 platser är lediga.")
    await linnea.taps("Jag kommer")
    await sara.taps(word("seat-guests-button"), word("seat-more-button"))
    await linnea.taps("Gäster", "En gäst till")
    linnea.sees("Det finns ingen ledig plats för fler gäster just nu.")


async def test_an_old_button_brings_no_more_guests_than_allowed(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """A third tap on “one more” from an older card says that there can be no more."""
    await opens_house(world, kaisa, guests=1)
    await aino.starts("e1")
    await aino.taps("Tulen", "Vieraat")
    more = aino.button("Yksi vieras lisää")
    await aino.presses(*more)
    await aino.presses(*more)
    aino.sees("Et voi ottaa mukaan enempää vieraita.", "Otat mukaan yhden vieraan.")


@two_languages
async def test_a_note_for_the_organiser(world: World, kaisa: Alumnus, language: str) -> None:
    """It says who reads it and until when; it can be changed and taken back; it is never asked."""
    sara, word = await opened(world, kaisa, language)
    await sara.taps(word("events-coming-button"), word("seat-note-button"))
    sara.sees(word("seat-note-ask"), word("seat-note-help"))
    await sara.says("Pähkinäallergia")
    sara.sees(word("seat-note", note="Pähkinäallergia"), said(word, "seat-coming"))
    await sara.taps(word("seat-note-button"))
    sara.sees(word("seat-note-now", note="Pähkinäallergia"))
    await sara.says("Tarvitsen luiskan")
    sara.sees(word("seat-note", note="Tarvitsen luiskan"))
    await sara.taps(word("seat-note-off-button"))
    assert sara.toast == word("seat-note-none")
    mine = await answer_of(sara)
    assert mine is not None
    assert mine.note is None


async def test_stopping_leaves_the_note_as_it_was(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Whoever thinks again in the middle of writing loses nothing."""
    await opens_house(world, kaisa)
    await aino.starts("e1")
    await aino.taps("Tulen", "Viesti järjestäjälle")
    await aino.says("Kasvisruoka")
    await aino.taps("Viesti järjestäjälle", "Lopeta")
    aino.sees("Selvä, viestiin ei tullut muutosta.")
    mine = await answer_of(aino)
    assert mine is not None
    assert mine.note == "Kasvisruoka"


async def test_a_note_waits_for_nobody_who_has_cancelled(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Who begins a note and then says Can't is told so, and what they write next is no note."""
    await opens_house(world, kaisa)
    await aino.starts("e1")
    await aino.taps("Tulen")
    cannot = aino.button("En pääse")
    await aino.taps("Viesti järjestäjälle")
    await aino.presses(*cannot)
    await aino.says("Kasvisruoka")
    mine = await answer_of(aino)
    assert mine is not None
    assert (mine.answer, mine.note) == ("cannot", None)


@two_languages
async def test_the_place_on_the_map(world: World, kaisa: Alumnus, language: str) -> None:
    """A tap sends the place as Telegram shows places, with its name and address."""
    sara, word = await opened(world, kaisa, language)
    await sara.taps(word("seat-map-button"))
    place = sara.last.place
    assert place is not None
    assert (place.latitude, place.longitude) == (65.012, 25.465)
    assert (place.title, place.address) == (PLACE, "Torikatu 1, 90100 Oulu")
    await changes(world, 1, address=None)
    await sara.taps(word("seat-map-button"))
    place = sara.last.place
    assert place is not None
    assert (place.title, place.address) == (TITLE, PLACE)


@each_language
async def test_after_closing_one_reads_whom_to_ask_and_can_still_decline(
    world: World, kaisa: Alumnus, language: str
) -> None:
    """An old Coming says that sign-up has closed and whom to ask; Can't always works."""
    sara, word = await opened(world, kaisa, language)
    coming = sara.button(word("events-coming-button"))
    other = await world.member("Uuno", language=language)
    await other.starts("e1")
    await other.taps(word("events-coming-button"))
    await changes(world, 1, closes_at=int(helsinki("2026-11-04 12:00").timestamp()))
    await world.moves_to(helsinki("2026-11-04 12:00"))

    await sara.presses(*coming)
    sara.sees(said(word, "events-closed"), ASK)
    assert word("events-coming-button") not in sara.labels
    assert await answer_of(sara) is None
    await other.taps(word("events-cannot-button"))
    assert other.toast == word("events-saved", answer="cannot")
    mine = await answer_of(other)
    assert mine is not None
    assert mine.answer == "cannot"


async def test_after_the_start_nothing_belongs_to_the_answer_any_more(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """Old buttons of the confirmation show that the event has begun; nothing is changed."""
    await opens_house(world, kaisa, guests=2)
    await aino.starts("e1")
    await aino.taps("Tulen")
    old = [aino.button(one) for one in ("Vieraat", "Viesti järjestäjälle", "Muistutukset")]
    await world.moves_to(EVENING)
    for one in old:
        await aino.presses(*one)
        assert aino.toast is not None
        assert "tapahtuma" in aino.toast
        assert "Tapahtuma on jo alkanut." in aino.last.words
    mine = await answer_of(aino)
    assert mine is not None
    assert mine.guests == 0


@pytest.mark.parametrize(
    ("action", "answer"),
    [
        *((one, "Et ole nyt ilmoittautunut") for one in ("mine", "guests", "more", "less", "note")),
        *((one, "Et ole nyt ilmoittautunut") for one in ("note_off", "remind", "late", "ticket")),
        *((one, "Tämä nappi on vanha") for one in ("map", "nonsense")),
    ],
)
async def test_such_buttons_do_nothing_for_who_has_not_signed_up(
    world: World, aino: Alumnus, kaisa: Alumnus, action: str, answer: str
) -> None:
    """A button of the confirmation in somebody else's hands shows the event, and no more."""
    await opens_house(world, kaisa, guests=2)
    await aino.starts("e1")
    await aino.presses(aino.last.id, f"1c:1:{action}")
    aino.sees(answer)
    assert await answer_of(aino) is None


async def test_a_draft_is_reached_by_no_button(world: World, aino: Alumnus, kaisa: Alumnus) -> None:
    """What is not published yet can neither be answered nor put into a calendar."""
    await opens_house(world, kaisa)

    await changes(world, 1, state="draft")
    await aino.starts()
    for data in ("1c:1:calendar", "1c:1:map", "1r:1:coming", "1e:1:show"):
        await aino.presses(aino.last.id, data)
        aino.sees("Tämä nappi on vanha")


async def test_a_picture_carries_the_card_and_its_answers(
    world: World, aino: Alumnus, kaisa: Alumnus
) -> None:
    """The words stand under the picture; an answer changes them there; long words come below."""
    photo = kaisa.account.sends_photo(PICTURE).photo
    assert photo is not None
    await world.settles()
    await opens_house(world, kaisa, picture=photo.id)
    await aino.starts("e1")
    card = aino.last.id
    assert aino.last.photo is not None
    aino.sees(TITLE, WHEN["fi"])
    await aino.taps("Tulen")
    assert aino.last.id == card
    aino.sees("Tulet tapahtumaan.")
    await aino.taps("Ehkä")
    assert aino.last.id == card
    aino.sees("Vastasit: Ehkä.")

    await changes(world, 1, description="Pitkä kuvaus. " * 100)
    await aino.taps("En pääse")
    aino.sees("Pitkä kuvaus.", "Vastasit: En pääse.")
    assert aino.last.id != card
