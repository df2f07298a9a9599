"""What coordinators send that nobody expects: odd words, odd media, odd languages, to the limit."""

from pathlib import Path

import pytest

from handlers.announcing.letter import Medium, Version, read
from handlers.announcing.wording import room
from storage import announcements
from tests.stories.composing import begins, drafts, sends, to_everybody
from tests.stories.sending import PICTURE
from tests.stories.world import SAMPLE, Alumnus, World

FORMATTED = [
    "<b>lihava <i>ja <u>viiva</u></i></b> <s>ei</s> <tg-spoiler>yllätys</tg-spoiler>",
    "<blockquote>lainaus\nkahdella rivillä</blockquote> <code>&lt;x&gt; &amp; y</code>",
    "<pre>a &lt; b</pre>",
]
ODD = ["שלום עולם", "a < b & c > d", "x\n\n\n\ny"]


@pytest.mark.parametrize("written", FORMATTED)
async def test_formatting_arrives_as_it_was_written(
    kaisa: Alumnus, aino: Alumnus, written: str
) -> None:
    """Nested, quoted, hidden or code."""
    await begins(kaisa)
    await kaisa.writes(written)
    mine = next(one for one in reversed(kaisa.account.chat) if not one.from_bot)
    await to_everybody(kaisa)
    await sends(kaisa)
    assert aino.last.words.startswith(mine.words)
    assert aino.last.entities[: len(mine.entities)] == mine.entities


@pytest.mark.parametrize("written", ODD)
async def test_odd_words_arrive_as_they_are(kaisa: Alumnus, aino: Alumnus, written: str) -> None:
    """From right to left, with the signs of HTML, with empty lines."""
    await begins(kaisa)
    await kaisa.says(written)
    await to_everybody(kaisa)
    await sends(kaisa)
    assert aino.last.words.startswith(written)


async def test_a_text_to_the_last_character_goes_out(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """In every language with the lines below it; one more is refused."""
    most = room(world.app.house, Version())
    await begins(kaisa)
    await kaisa.says("ä" * (most + 1))
    kaisa.sees(f"Tekstissä on {most + 1} merkkiä. Siinä saa olla enintään {most}")
    await world.moves(seconds=30)
    await kaisa.says("ä" * most)
    await to_everybody(kaisa)
    await kaisa.taps("Lähetä koe itselleni")
    await sends(kaisa)
    for one in (aino, onni, linnea):
        assert one.count_of("ä" * most) == 1


async def test_a_caption_to_the_last_character_goes_out(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Emoji count as Telegram counts them."""
    most = room(world.app.house, Version(media=(Medium("photo", "x"),)))
    words = "ä" * (most % 2) + "ä" + "😀" * (most // 2 - 1) + "ä"
    await begins(kaisa)
    await kaisa.sends_photo(words + "ä")
    kaisa.sees(f"Tekstissä on {most + 1} merkkiä")
    await kaisa.sends_photo(words)
    await to_everybody(kaisa)
    await sends(kaisa)
    for one in (aino, onni, linnea):
        assert one.last.photo is not None
        assert one.count_of(words) == 1


async def test_albums_of_ten_go_out_and_the_eleventh_is_told(kaisa: Alumnus, aino: Alumnus) -> None:
    """Telegram takes ten; the caption of an album may be on any of its pieces."""
    await begins(kaisa)
    await kaisa.sends_album(*["photo"] * 11, caption="Paljon")
    assert kaisa.count_of("jäi pois") == 1
    await to_everybody(kaisa)
    kaisa.sees("10 kuvaa: Paljon")
    await sends(kaisa)
    assert sum(one.photo is not None for one in aino.account.chat) == 10


async def test_kinds_that_do_not_go_together_are_told(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Pictures and files are no album."""
    await begins(kaisa)
    await kaisa.sends_album("photo", "ohje.pdf", "photo", caption="Sekaisin")
    assert kaisa.count_of("jäi pois") == 1
    await to_everybody(kaisa)
    kaisa.sees("2 kuvaa: Sekaisin")
    await sends(kaisa)
    assert sum(one.photo is not None for one in aino.account.chat) == 2


async def test_a_piece_after_sending_is_told_to_be_too_late(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It is in nobody's message, and nobody is asked for words."""
    await begins(kaisa)
    kaisa.account.sends_photo(PICTURE, "Kuva", album="77")
    await world.settles()
    await to_everybody(kaisa)
    await sends(kaisa)
    world.remember()
    kaisa.account.sends_photo(PICTURE, "", album="77")
    await world.settles()
    kaisa.sees("tuli liian myöhään")
    assert sum(one.photo is not None for one in aino.account.chat) == 1


async def test_forwarded_words_are_an_announcement_too(kaisa: Alumnus, aino: Alumnus) -> None:
    """As in any chat."""
    await aino.says("/help")
    await begins(kaisa)
    kaisa.world.remember()
    kaisa.account.forwards(aino.last)
    await kaisa.world.settles()
    await to_everybody(kaisa)
    await sends(kaisa)
    assert aino.has_seen("Lähettäjä: Kaislan")


async def test_contacts_and_places_leave_the_question_as_it_is(kaisa: Alumnus) -> None:
    """Neither is an announcement."""
    await begins(kaisa)
    kaisa.world.remember()
    kaisa.account.sends_contact("+358401234567")
    await kaisa.world.settles()
    kaisa.sees("Lähetä tiedote minulle")
    await kaisa.sends_venue(65.0, 25.5, "Koulu", "Kotkantie 1")
    kaisa.sees("Tällaista viestiä en voi lähettää tiedotteena")
    assert not await kaisa.world.db.read(announcements.open_work, None)


async def test_ten_long_addresses_still_fit_a_message(kaisa: Alumnus) -> None:
    """The list of buttons can be read and mended, whatever stands in it."""
    await drafts(kaisa)
    await kaisa.taps("Napit")
    for number in range(10):
        await kaisa.taps("Lisää linkki")
        await kaisa.says(f"Linkki {number}", f"https://kaisla.example/{number}" + "x" * 470)
    kaisa.sees("Linkki 9")
    await kaisa.taps("Poista: Linkki 9")
    assert "Lisää linkki" in kaisa.labels


@pytest.mark.parametrize(
    "address",
    ["https://a..fi", "https://.fi/x", "tg://resolve?domain=x", "javascript:alert(1)", "kaisla"],
)
async def test_addresses_that_telegram_refuses_are_refused_at_once(
    kaisa: Alumnus, address: str
) -> None:
    """A button that leads nowhere would stop the sending."""
    await drafts(kaisa)
    await kaisa.taps("Napit", "Lisää linkki")
    await kaisa.says("Linkki", address)
    kaisa.sees("osoite")
    assert not kaisa.has_seen("Linkki: http")


async def test_a_language_that_the_school_gives_up_loses_no_text(
    tmp_path: Path, world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """The only text stays, whatever else is changed; who reads it still gets something."""
    await drafts(kaisa, "Kahvit")
    await kaisa.taps("Viesti ja kielet", "svenska")
    await kaisa.says("Kaffe")
    await kaisa.taps("Viesti ja kielet", "Poista: Sama kaikille", "Takaisin tiedotteeseen")
    school = tmp_path / "fewer.toml"
    written = SAMPLE.read_text(encoding="utf-8")
    school.write_text(
        written.replace('languages = ["fi", "fi-simple", "sv", "en"]', 'languages = ["fi", "en"]'),
        encoding="utf-8",
    )
    world.settings = world.settings.model_copy(update={"organisation": school})
    await world.restarts()
    await kaisa.says("/announce")
    await kaisa.taps("1. Kaffe", "Napit", "Lisää linkki")
    await kaisa.says("Ohje", "https://kaisla.example")
    await kaisa.taps("Takaisin tiedotteeseen")
    kaisa.sees("Kaffe")
    [left] = await world.db.read(announcements.open_work, None)
    assert [str(one.html) for one in read(left.content).versions.values()] == ["Kaffe"]
    await sends(kaisa)
    assert (aino.count_of("Kaffe"), linnea.count_of("Kaffe")) == (1, 1)
