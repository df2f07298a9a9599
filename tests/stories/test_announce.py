"""Announcements: written, previewed, counted, sent once, and followed to the last message."""

import pytest

from handlers.announcing.letter import Version
from handlers.announcing.wording import room
from storage import audience, consents, duties
from storage.audience import Audience
from storage.consents import NEWS
from tests.stories.world import Alumnus, World

TEXT = "Tervetuloa kahville!\n\n<Torstaina> & klo 17 😀"
FOOTER = "Lähettäjä: Kaislan ammattiopisto.\n\nValitse, mitä viestejä saat: /messages"


@pytest.fixture
async def previewed(kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus) -> Alumnus:
    """Kaisa looks at an announcement to everybody: Aino, Onni and Linnea."""
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    return await kaisa.taps("Kaikille")


async def test_everybody_gets_it_as_it_was_written_each_in_their_language(
    previewed: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """The words are the coordinator's own, to the letter; only who sends it is translated."""
    previewed.sees(f"{TEXT}\n\n{FOOTER}", "ei ole vielä lähtenyt", "Viestin saa 3 ihmistä")
    previewed.sees("kaikki mukana olevat alumnit")
    aino.sees_nothing()
    await previewed.taps("Lähetä", "Lähetä 3 ihmiselle")
    aino.sees(f"{TEXT}\n\n{FOOTER}")
    onni.sees(TEXT, "Tämän viestin lähetti Kaislan ammattiopisto")
    linnea.sees(TEXT, "Avsändare: Yrkesinstitutet Kaisla")
    previewed.sees("Lähetys on valmis", "Perillä: 3", "Yhteensä: 3")


async def test_the_preview_is_what_is_received(previewed: Alumnus, aino: Alumnus) -> None:
    """What the coordinator sees and what an alumnus gets are the same message."""
    shown = next(one for one in previewed.news() if one.words.startswith("Tervetuloa"))
    await previewed.taps("Lähetä", "Lähetä 3 ihmiselle")
    assert (shown.words, shown.entities) == (aino.last.words, aino.last.entities)


async def test_the_previews_row_is_only_to_be_seen(previewed: Alumnus, aino: Alumnus) -> None:
    """Too many messages, tapped on what one writes oneself, changes nothing of one's own."""
    await previewed.taps("Viestejä on liikaa")
    assert previewed.toast == "Tämä on esikatselu. Omat valintasi eivät muuttuneet."
    await previewed.taps("Lähetä", "Lähetä 3 ihmiselle")
    await aino.taps("Viestejä on liikaa")
    aino.sees("kerran viikossa")
    writer, reader = await previewed.record(), await aino.record()
    assert writer is not None
    assert reader is not None
    assert (writer.pace, reader.pace) == ("each", "weekly")


async def test_only_those_who_were_chosen_get_it(
    kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """The audience is told in words and counted before anything is sent."""
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    await kaisa.taps("Valitsen kenelle", "Yksiköt", "Kokkolan yksikkö ☐")
    await kaisa.taps("Takaisin ehtoihin", "Näin on hyvä")
    kaisa.sees("Yksiköt: Kokkolan yksikkö", "Viestin saa yksi ihminen")
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    linnea.sees(TEXT)
    aino.sees_nothing()
    onni.sees_nothing()


async def test_the_count_tells_who_is_left_out_and_why(world: World, kaisa: Alumnus) -> None:
    """Those who have blocked the bot and those who want no news are told apart, before sending."""
    blocked, unwilling = await world.member("Ville"), await world.member("Sofia", wants=())
    await world.member("Aino")
    blocked.account.blocks_bot()
    await world.settles()
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    kaisa.sees("Viestin saa yksi ihminen")
    kaisa.sees("Yksi jää pois: hän on estänyt botin", "2 ihmistä jää pois: he eivät halua")
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    unwilling.sees_nothing()


async def test_it_goes_out_only_once(previewed: Alumnus, aino: Alumnus) -> None:
    """A second press of Send, on the old card, sends nothing."""
    card, data = (await previewed.taps("Lähetä")).button("Lähetä 3 ihmiselle")
    await previewed.presses(card, data)
    await previewed.presses(card, data)
    previewed.sees("Tämä nappi")
    aino.sees_nothing()
    assert aino.count_of("Tervetuloa kahville!") == 1


async def test_a_stray_text_never_goes_out(
    previewed: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """What the coordinator writes after the form, or after sending, stays with the bot."""
    await previewed.says("Hups, väärä ikkuna", "/help", "Lähetä")
    await previewed.taps("Lähetä", "Lähetä 3 ihmiselle")
    await previewed.says("Ja vielä yksi asia")
    aino.sees_nothing()
    assert [TEXT in aino.last.words, TEXT in linnea.last.words] == [True, True]
    assert not aino.has_seen("Hups")


async def test_what_is_discarded_is_never_sent(previewed: Alumnus, aino: Alumnus) -> None:
    """Do not send means that, also for the old Send button."""
    send = (await previewed.taps("Lähetä")).button("Lähetä 3 ihmiselle")
    await previewed.taps("Takaisin tiedotteeseen", "Älä lähetä")
    previewed.sees("Mitään ei lähetetty")
    await previewed.presses(*send)
    assert not aino.has_seen("Tervetuloa kahville!")


async def test_a_mistake_is_mended_before_sending(previewed: Alumnus, aino: Alumnus) -> None:
    """The text is sent anew and all else stays; the Send button of before shows it first."""
    send = (await previewed.taps("Lähetä")).button("Lähetä 3 ihmiselle")
    await previewed.taps("Takaisin tiedotteeseen", "Viesti ja kielet", "Sama kaikille")
    await previewed.says("Tervetuloa teelle!")
    previewed.sees("Tervetuloa teelle!", "Viestin saa 3 ihmistä")
    await previewed.presses(*send)
    previewed.sees("Tiedote on muuttunut")
    aino.sees_nothing()
    await previewed.taps("Lähetä", "Lähetä 3 ihmiselle")
    aino.sees("Tervetuloa teelle!")


async def test_the_progress_adds_up_when_somebody_has_blocked_the_bot(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus
) -> None:
    """A person who blocks the bot without its knowing is counted, and why is told in words."""
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    world.telegram.faults.refuses(
        403, "Forbidden: bot was blocked by the user", chat_id=onni.id, method="sendMessage"
    )
    await kaisa.taps("Lähetä", "Lähetä 2 ihmiselle")
    kaisa.sees("Perillä: 1", "Ei mennyt perille: 1", "Yhteensä: 2")
    left = await world.db.read(audience.reach, Audience(), "news", world.clock.seconds())
    assert (left.reached, left.unreachable) == (1, 1)


async def test_a_message_that_telegram_refuses_is_stopped(world: World, kaisa: Alumnus) -> None:
    """After a few refusals nobody else is tried, and the maker reads why; the totals add up."""
    people = [await world.member(f"Jäsen {number}") for number in range(12)]
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    for one in people:
        world.telegram.faults.refuses(
            400, "Bad Request: can't parse entities", chat_id=one.id, times=9
        )
    await kaisa.taps("Lähetä", "Lähetä 12 ihmiselle")
    await world.moves(seconds=5)
    card = next(one.words for one in reversed(kaisa.account.chat) if "keskeytyi" in one.words)
    assert "can't parse entities" in card
    numbers = {
        name: int(number)
        for name, _, number in (line.rpartition(": ") for line in card.splitlines())
        if number.isdecimal()
    }
    total = numbers.pop("Yhteensä")
    assert total == sum(numbers.values()) == 12
    assert "Odottaa vuoroaan" not in numbers


async def test_whoever_says_no_on_the_way_is_not_written_to(
    world: World, previewed: Alumnus, aino: Alumnus
) -> None:
    """A consent withdrawn between preview and sending counts."""
    await previewed.taps("Lähetä")
    person = await aino.record()
    assert person is not None
    await world.db.write(consents.withdraw, person.id, NEWS, world.clock.seconds())
    await previewed.taps("Lähetä 3 ihmiselle")
    aino.sees_nothing()
    previewed.sees("Perillä: 2", "Yhteensä: 2")


async def test_nothing_is_sent_to_nobody(kaisa: Alumnus) -> None:
    """An audience without anyone offers no Send."""
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    kaisa.sees("Viestiä ei saisi nyt kukaan")
    assert "Lähetä" not in kaisa.labels


async def test_members_cannot_announce(aino: Alumnus, previewed: Alumnus, linnea: Alumnus) -> None:
    """To a member the command does not exist, and another's Send button does nothing."""
    await aino.says("/announce")
    aino.sees("En ymmärtänyt")
    _, data = (await previewed.taps("Lähetä")).button("Lähetä 3 ihmiselle")
    await aino.presses(1, data)
    aino.sees("En ymmärtänyt")
    linnea.sees_nothing()


async def test_a_long_announcement_fits_in_every_language(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Characters that all need escaping fill the message beside the line about who sends it."""
    most = room(world.app.house, Version())
    await kaisa.says("/announce", "&" * (most + 1))
    kaisa.sees(f"Siinä saa olla enintään {most}")
    await world.moves(minutes=1)
    await kaisa.says("&" * most, "Uutinen kaikille")
    await kaisa.taps("Kaikille", "Lähetä", "Lähetä 2 ihmiselle")
    aino.sees("&" * most)
    linnea.sees("Avsändare")


async def test_a_coordinator_of_one_unit_reaches_that_unit_only(
    world: World, aino: Alumnus, linnea: Alumnus
) -> None:
    """Everyone means everyone of one's own unit, and is said so before sending."""
    person = await linnea.record()
    assert person is not None
    await world.db.write(duties.give, person.id, "kokkola", person.id, world.clock.seconds())
    await linnea.says("/announce", "Hej!", "En nyhet för alla")
    await linnea.taps("Till alla i min enhet")
    linnea.sees("Enheter: Enheten i Karleby", "En person får meddelandet")
    await linnea.taps("Skicka", "Skicka till en person")
    linnea.sees("Utskicket är klart.", "Kom fram: 1")
    aino.sees_nothing()


async def test_a_deleted_card_does_not_multiply(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A coordinator who deletes the card gets it once more, and sees the end in it."""
    await kaisa.says("/announce", TEXT, "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    world.telegram.faults.refuses(
        400, "Bad Request: message to edit not found", method="editMessageText", chat_id=kaisa.id
    )
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    aino.sees(TEXT)
    assert kaisa.count_of("Lähetys on valmis") == 1


async def test_the_progress_is_told_in_the_language_of_the_one_who_sends(
    world: World, onni: Alumnus
) -> None:
    """A coordinator who reads plain Finnish gets plain Finnish, one button a row."""
    person = await onni.record()
    assert person is not None
    await world.db.write(duties.give, person.id, None, person.id, world.clock.seconds())
    await onni.says("/announce", "Hei!", "Kerron uutisen")
    await onni.taps("Kaikille")
    onni.sees("Tiedote ei ole vielä lähtenyt.", "Viestin saa yksi ihminen.")
    assert all(len(row) == 1 for row in onni.last.keyboard)
    await onni.taps("Lähetä", "Lähetä yhdelle")
    onni.sees("Lähetys on valmis.", "Viesti on perillä: 1 ihminen")
