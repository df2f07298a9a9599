"""Composing an announcement: any message, in one language or several, with buttons under it."""

from collections.abc import Callable
from functools import partial

import pytest

from bot.practice.messages import Message
from handlers.announcing import letter
from storage import announcements
from tests.stories.composing import begins, drafts, sends, to_everybody
from tests.stories.world import Alumnus, World

LONG = 1025


def got(who: Alumnus) -> list[Message]:
    """Return what is new to somebody, and demand that there is something."""
    assert who.news(), f"nothing is new:\n{who.tells()}"
    return who.news()


async def test_bold_type_and_links_arrive_as_they_were_sent(kaisa: Alumnus, aino: Alumnus) -> None:
    """The formatting of the message is kept, entity for entity."""
    await begins(kaisa)
    written = '<b>Kahvit</b> <i>ja</i> <a href="https://kaisla.example/">pullat</a> & <u>tee</u>'
    await kaisa.writes(written)
    await to_everybody(kaisa)
    await sends(kaisa)
    aino.sees("Kahvit ja pullat & tee")
    assert aino.last.html.startswith(written.replace("&", "&amp;"))


async def test_a_picture_is_an_announcement(kaisa: Alumnus, aino: Alumnus) -> None:
    """It goes out with its caption, the line about who sends it, and the button for fewer."""
    await begins(kaisa)
    await kaisa.sends_photo("Uusi keittiö")
    await to_everybody(kaisa)
    kaisa.sees("Viesti (sama kaikille): 1 kuva: Uusi keittiö")
    await sends(kaisa)
    aino.sees("Uusi keittiö", "Lähettäjä: Kaislan ammattiopisto")
    assert aino.last.photo is not None
    assert aino.labels == ["Kirjoita meille", "Viestejä on liikaa"]
    await aino.taps("Viestejä on liikaa")
    aino.sees("kerran viikossa")


@pytest.mark.parametrize("kind", ["video", "animation", "audio", "voice", "document"])
async def test_every_kind_of_message_is_sent_on(
    world: World, kaisa: Alumnus, aino: Alumnus, kind: str
) -> None:
    """Whatever Telegram lets a bot send again by its id."""
    await begins(kaisa)
    world.remember()
    sent: dict[str, Callable[[], object]] = {
        "video": partial(kaisa.account.sends_video, b"ftyp", "Katso"),
        "animation": partial(kaisa.account.sends_animation, b"ftyp", "Katso"),
        "audio": partial(kaisa.account.sends_audio, "laulu.mp3", b"ID3", "Katso"),
        "voice": kaisa.account.sends_voice,
        "document": partial(kaisa.account.sends_document, "ohje.pdf", b"%PDF", "Katso"),
    }
    sent[kind]()
    await world.settles()
    await to_everybody(kaisa)
    await sends(kaisa)
    aino.sees("Lähettäjä: Kaislan ammattiopisto")
    assert getattr(aino.last, kind) is not None
    assert aino.labels == ["Kirjoita meille", "Viestejä on liikaa"]


async def test_a_file_of_any_size_is_sent_on(kaisa: Alumnus, aino: Alumnus) -> None:
    """Telegram has it already: what is sent by its id has no limit of size."""
    await begins(kaisa)
    await kaisa.sends_video("Koko elokuva", size=900_000_000)
    await to_everybody(kaisa)
    await sends(kaisa)
    aino.sees("Koko elokuva")


async def test_an_album_arrives_as_one(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Its pieces come one by one and are one message; the buttons follow in one of their own."""
    await begins(kaisa)
    await kaisa.sends_album("photo", "video", "photo", caption="Kuvia juhlista")
    assert kaisa.count_of("Millainen tiedote tämä on?") == 1
    await to_everybody(kaisa)
    kaisa.sees("2 kuvaa, 1 video: Kuvia juhlista")
    await sends(kaisa)
    kaisa.sees("Perillä: 1", "Yhteensä: 1")
    pieces = got(aino)
    await world.moves(seconds=3)
    [tail] = got(aino)
    assert [bool(one.photo) for one in pieces] == [True, False, True]
    assert len({one.album for one in pieces}) == 1
    assert [one.words for one in pieces] == ["Kuvia juhlista", "", ""]
    assert tail.words.startswith("Lähettäjä: Kaislan ammattiopisto")
    assert [one.text for one in tail.buttons] == ["Kirjoita meille", "Viestejä on liikaa"]


async def test_an_album_of_files_is_one_too(kaisa: Alumnus, aino: Alumnus) -> None:
    """Documents go with documents."""
    await begins(kaisa)
    await kaisa.sends_album("ohjelma.pdf", "kartta.pdf", caption="Ohjelma ja kartta")
    await to_everybody(kaisa)
    kaisa.sees("2 tiedostoa: Ohjelma ja kartta")
    await sends(kaisa)
    assert [one.document is not None for one in got(aino)] == [True, True]


async def test_two_pictures_that_are_no_album_are_not_one_message(
    kaisa: Alumnus, aino: Alumnus
) -> None:
    """The second one comes to a question that it does not answer."""
    await begins(kaisa)
    await kaisa.sends_photo("Ensimmäinen")
    await kaisa.sends_photo("Toinen")
    await to_everybody(kaisa)
    await sends(kaisa)
    aino.sees("Ensimmäinen")
    assert not aino.has_seen("Toinen")


async def test_a_caption_that_is_too_long_is_told_at_once(kaisa: Alumnus, aino: Alumnus) -> None:
    """With the limit, what was sent, and what can be done; the same message shorter then fits."""
    await begins(kaisa)
    await kaisa.sends_photo("ä" * LONG)
    kaisa.sees(f"Tekstissä on {LONG} merkkiä. Kuvan tai tiedoston kanssa siinä saa olla enintään")
    await kaisa.sends_photo("Lyhyt")
    await to_everybody(kaisa)
    await sends(kaisa)
    aino.sees("Lyhyt")


async def test_an_album_whose_caption_is_too_long_is_refused_as_a_whole(
    kaisa: Alumnus, aino: Alumnus
) -> None:
    """Its later pieces are not taken for a message of their own."""
    await begins(kaisa)
    await kaisa.sends_album("photo", "photo", "photo", caption="ä" * LONG)
    kaisa.sees(f"Tekstissä on {LONG} merkkiä")
    assert not kaisa.has_seen("Millainen tiedote")
    await kaisa.sends_album("photo", "photo", caption="Lyhyt")
    await to_everybody(kaisa)
    kaisa.sees("2 kuvaa: Lyhyt")


async def test_a_text_that_telegram_cut_in_two_is_refused_as_a_whole(
    kaisa: Alumnus, aino: Alumnus
) -> None:
    """Its second part is no announcement, though it would fit."""
    await begins(kaisa)
    await kaisa.says("a" * 4096)
    kaisa.sees("Tekstissä on 4096 merkkiä")
    await kaisa.says("b" * 300)
    kaisa.sees("Tekstissä on 4396 merkkiä")
    assert not kaisa.has_seen("Millainen tiedote")


async def test_a_first_part_that_would_fit_is_no_announcement_either(
    kaisa: Alumnus, aino: Alumnus
) -> None:
    """The apps cut at a gap: the part before it may be short enough, and goes with its rest."""
    await begins(kaisa)
    await kaisa.says("a" * 3900)
    kaisa.sees("Millainen tiedote")
    await kaisa.says("b" * 1000)
    kaisa.sees("Tekstissä on 4900 merkkiä", "Lähetä tiedote minulle")
    await kaisa.says("/announce")
    kaisa.sees("Lähetä tiedote minulle")
    await drafts(kaisa, "Lyhyt")
    await kaisa.taps("Viesti ja kielet", "svenska")
    await kaisa.says("a" * 3900)
    await kaisa.says("b" * 1000)
    kaisa.sees("Tekstissä on 4900 merkkiä", "Kieli: svenska")


async def test_what_cannot_be_sent_on_is_told(world: World, kaisa: Alumnus) -> None:
    """A place on the map is none, and the question stays."""
    await begins(kaisa)
    await kaisa.sends_location(65.0, 25.5)
    kaisa.sees("Tällaista viestiä en voi lähettää tiedotteena", "Lähetä tiedote minulle")


async def test_nobody_but_the_question_takes_a_message(kaisa: Alumnus, aino: Alumnus) -> None:
    """A picture that is sent when nothing is asked for is no announcement."""
    await kaisa.sends_photo("Hups")
    await kaisa.sends_album("photo", "photo", caption="Hups")
    assert not kaisa.has_seen("Millainen tiedote")
    await kaisa.says("/announce")
    kaisa.sees("Lähetä tiedote minulle")


async def test_each_language_gets_its_own_text(
    kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """The card says which languages of the audience lack one, and what those readers get."""
    await drafts(kaisa, "Kahvit torstaina")
    await kaisa.taps("Viesti ja kielet", "suomi")
    await kaisa.says("Kahvit torstaina kello 17")
    await kaisa.taps("Viesti ja kielet", "svenska")
    kaisa.sees("Kieli: svenska")
    await kaisa.says("Kaffe på torsdag")
    kaisa.sees("Kaffe på torsdag\n\nAvsändare")
    await kaisa.taps("Viesti ja kielet", "Poista: Sama kaikille")
    kaisa.sees("Omaa tekstiä ei ole: selkeä suomi. Nämä lukijat saavat tekstin: suomi.")
    await kaisa.taps("Takaisin tiedotteeseen")
    kaisa.sees("Viesti (suomi): Kahvit torstaina kello 17", "Viesti (svenska): Kaffe på torsdag")
    kaisa.sees("Omaa tekstiä ei ole: selkeä suomi")
    await sends(kaisa)
    aino.sees("Kahvit torstaina kello 17")
    onni.sees("Kahvit torstaina kello 17", "Tämän viestin lähetti")
    linnea.sees("Kaffe på torsdag", "Avsändare")


async def test_one_text_for_all_replaces_the_others(kaisa: Alumnus, linnea: Alumnus) -> None:
    """And while others are there, it is what everybody else gets."""
    await drafts(kaisa, "Alkuperäinen")
    await kaisa.taps("Viesti ja kielet", "svenska")
    await kaisa.says("På svenska")
    await kaisa.taps("Viesti ja kielet", "Sama kaikille")
    await kaisa.says("Uusi kaikille")
    kaisa.sees("Viesti (sama kaikille): Uusi kaikille")
    await sends(kaisa)
    linnea.sees("Uusi kaikille")


async def test_link_buttons_open_pages(kaisa: Alumnus, aino: Alumnus) -> None:
    """Labels fit a phone, and addresses are encrypted on their way."""
    await drafts(kaisa)
    await kaisa.taps("Napit", "Lisää linkki")
    await kaisa.says("x" * 31)
    kaisa.sees("Tekstissäsi on 31 merkkiä. Enintään 30 merkkiä mahtuu.")
    await kaisa.says("Ilmoittaudu", "http://kaisla.example")
    kaisa.sees("Osoitteen pitää alkaa merkeillä https://")
    await kaisa.says("https://kaisla.example/ilmo")
    kaisa.sees("Ilmoittaudu: https://kaisla.example/ilmo")
    await kaisa.taps("Lisää linkki")
    await kaisa.says("Kartta", "kartat.example/oulu")
    await kaisa.taps("Poista: Kartta", "Lisää linkki")
    await kaisa.says("Ruokalista", "kaisla.example/ruoka")
    await kaisa.taps("Takaisin tiedotteeseen")
    kaisa.sees("Napit: Ilmoittaudu, Ruokalista")
    await sends(kaisa)
    assert [(one.text, one.url) for one in aino.last.buttons if one.url] == [
        ("Ilmoittaudu", "https://kaisla.example/ilmo"),
        ("Ruokalista", "https://kaisla.example/ruoka"),
    ]


async def test_more_than_ten_links_are_not_offered(kaisa: Alumnus) -> None:
    """The tenth is the last."""
    await drafts(kaisa)
    await kaisa.taps("Napit")
    for number in range(letter.MOST_LINKS):
        await kaisa.taps("Lisää linkki")
        await kaisa.says(f"Linkki {number}", f"kaisla.example/{number}")
    assert "Lisää linkki" not in kaisa.labels


async def test_the_preview_shows_every_language_and_changes_nothing(
    kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """What is shown for a language is what its readers get, letter for letter."""
    await drafts(kaisa)
    await kaisa.taps("Katso, miltä näyttää", "svenska")
    kaisa.sees("Kahvit torstaina", "Avsändare: Yrkesinstitutet Kaisla", "Yllä näet tiedotteen")
    shown = next(one for one in kaisa.news() if "Avsändare" in one.words)
    await kaisa.taps("Takaisin tiedotteeseen")
    await sends(kaisa)
    assert (shown.words, shown.entities) == (linnea.last.words, linnea.last.entities)


async def test_the_test_comes_to_the_coordinator_alone(kaisa: Alumnus, aino: Alumnus) -> None:
    """It says that it is one, and nobody else hears of it."""
    await drafts(kaisa)
    await kaisa.taps("Lähetä koe itselleni")
    kaisa.sees("Tämä on koe.\n\nKahvit torstaina", "Koe tuli vain sinulle")
    aino.sees_nothing()


async def test_what_was_discarded_can_be_taken_back(kaisa: Alumnus, aino: Alumnus) -> None:
    """A draft is not lost by one tap."""
    await drafts(kaisa)
    await kaisa.taps("Älä lähetä", "Palauta tiedote")
    kaisa.sees("Tiedote ei ole vielä lähtenyt", "Kahvit torstaina")
    await sends(kaisa)
    aino.sees("Kahvit torstaina")


async def test_drafts_are_kept_and_listed(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Stopped in the middle and after a restart: the message is there, and a new one is begun."""
    await kaisa.says("/announce", "Kesken jäänyt")
    await kaisa.taps("Lopeta")
    kaisa.sees("Tiedote on tallessa luonnoksena")
    await world.restarts()
    await kaisa.says("/announce")
    kaisa.sees("Tiedotteet, jotka eivät ole vielä lähteneet", "1. Kesken jäänyt", "Luonnos")
    await kaisa.taps("1. Kesken jäänyt")
    kaisa.sees("Et ole vielä valinnut, kenelle")
    await kaisa.taps("Kenelle", "Näin on hyvä")
    kaisa.sees("kaikki mukana olevat alumnit")
    await kaisa.says("/announce")
    await kaisa.taps("Kirjoita uusi")
    await kaisa.says("Toinen")
    await to_everybody(kaisa)
    await kaisa.says("/announce")
    kaisa.sees("1. Toinen", "2. Kesken jäänyt")


async def test_an_old_card_shows_what_became_of_it(kaisa: Alumnus, aino: Alumnus) -> None:
    """The buttons of an announcement that has gone out say so."""
    await drafts(kaisa)
    text = kaisa.button("Viesti ja kielet")
    await sends(kaisa)
    await kaisa.presses(*text)
    kaisa.sees("Tämä nappi")


async def test_a_draft_is_in_the_audit_log_only_by_its_number(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """What was sent is connected with the draft that it was."""
    await drafts(kaisa)
    await sends(kaisa)
    found = await world.db.read(announcements.by_id, 1)
    assert found is not None
    assert (found.state, found.campaign) == (announcements.SENT, 1)
