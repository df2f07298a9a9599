"""Announcements that recur: prepared ahead, sent in their turn, and missed with a word."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from handlers.buttons import YearDo
from storage import duties, recurring
from storage.recurring import Recurring
from tests.stories.gatherings import coordinates, helsinki
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, SAMPLE, Alumnus, World

NAME = "Kuukauden uutiset"
SECOND_PERSON = re.compile(r"^second_person_from = 0$", re.MULTILINE)
LANGUAGES = ("fi", "sv", "en", "fi-simple")


async def recurs(kaisa: Alumnus, how: tuple[str, ...] = ("Ensimmäinen", "Maanantai")) -> None:
    """Let a Finnish-speaking coordinator of the whole school begin a monthly announcement."""
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", "Lisää toistuva tiedote")
    await kaisa.says(NAME)
    await kaisa.taps("Joka kuukausi: viikonpäivä", *how, "9.00", "Koko koulu")


async def prepares(kaisa: Alumnus, *texts: str) -> None:
    """Let the coordinator write announcements and prepare them in this order."""
    for text in texts:
        await kaisa.says("/announce")
        if "Kirjoita uusi" in kaisa.labels:
            await kaisa.taps("Kirjoita uusi")
        await kaisa.says(text, "Uutinen kaikille")
        await kaisa.taps("Kaikille")
        await kaisa.says("/year")
        await kaisa.taps("Toistuvat tiedotteet", NAME, "Lisää valmis tiedote", text)


async def all_recurring(world: World) -> list[Recurring]:
    """Return what recurs."""
    return await world.db.read(recurring.of_scope, None)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_set_up_by_buttons_in_every_language(world: World, language: str) -> None:
    """How often, which weekday, and when; the next times are said with their days."""
    words = Words(world, language)
    kaisa = await coordinator(world, language)
    await kaisa.says("/year")
    await kaisa.taps(words("year-recurring-button"), words("year-recurring-new-button"))
    await kaisa.says(NAME)
    mondays = {"fi": "Maanantai", "fi-simple": "Maanantai", "sv": "Måndag", "en": "Monday"}
    await kaisa.taps(words("year-how-weekday-button"), words("year-nth-1-button"))
    await kaisa.taps(mondays[language])
    await kaisa.says("9:15" if language == "en" else "9.15")
    await kaisa.taps(words("year-whole-school-button"))
    kaisa.sees(NAME, words("year-none-prepared"), "7", "2026")
    [one] = await all_recurring(world)
    assert one.next_at == int(helsinki("2026-12-07 09:15").timestamp())
    await kaisa.says("/year")
    kaisa.sees(NAME, words("year-text", prepared="no"))
    assert kaisa.last.words.count(NAME) == 1  # and not once a month


async def coordinator(world: World, language: str = "fi") -> Alumnus:
    """Return a coordinator of the whole school, who has a duty and is no owner."""
    kaisa = await world.member("Koordinaattori", language=language, wants=())
    await coordinates(world, kaisa, None)
    return await kaisa.starts()


async def test_what_is_prepared_goes_in_its_turn(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The first on the first Monday at nine, the second a month later."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset", "Kevään uutiset")
    kaisa.sees("1. Talven uutiset", "2. Kevään uutiset")
    await world.moves_to(helsinki("2026-12-07 08:59"))
    assert not aino.has_seen("Talven uutiset")
    await world.moves_to(helsinki("2026-12-07 09:01"))
    aino.sees("Talven uutiset")
    await world.moves_to(helsinki("2027-01-04 09:01"))
    aino.sees("Kevään uutiset")
    assert aino.count_of("Talven uutiset") == 1
    assert not kaisa.has_seen("jäi tällä kertaa väliin")


async def test_another_can_be_sent_first_or_taken_off(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The order is the coordinator's; what is taken off stays a draft."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset", "Kevään uutiset")
    await kaisa.taps("2. Kevään uutiset", "Lähetä tämä ensin")
    kaisa.sees("1. Kevään uutiset", "2. Talven uutiset")
    await kaisa.taps("2. Talven uutiset", "Ota pois")
    kaisa.sees("Valmiina on yksi tiedote")
    await world.moves_to(helsinki("2026-12-07 09:01"))
    aino.sees("Kevään uutiset")
    await world.moves_to(helsinki("2027-01-04 09:01"))
    aino.sees_nothing()
    await kaisa.says("/announce")
    kaisa.sees("Talven uutiset")


async def test_coordinators_are_reminded_and_told_when_it_is_skipped(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A week and a day before, and at the time itself, with the next one."""
    await recurs(kaisa)
    await world.moves_to(helsinki("2026-11-30 09:01"))
    kaisa.sees(f"{NAME} lähtee maanantaina 7. joulukuuta 2026 klo 9.00", "ei ole vielä valmiina")
    await world.moves_to(helsinki("2026-12-06 09:01"))
    kaisa.sees("ei ole vielä valmiina")
    await world.moves_to(helsinki("2026-12-07 09:01"))
    kaisa.sees("jäi tällä kertaa väliin", "maanantaina 4. tammikuuta 2027 klo 9.00")
    aino.sees_nothing()


async def test_nobody_is_reminded_of_what_is_prepared(world: World, kaisa: Alumnus) -> None:
    """There is nothing to do."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset")
    for when in ("2026-11-30 09:01", "2026-12-06 09:01"):
        await world.moves_to(helsinki(when))
        kaisa.sees_nothing()


async def test_after_a_stop_only_the_last_time_is_caught_up(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Three months of news do not come on one day."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset", "Kevään uutiset")
    await world.moves_to(helsinki("2027-02-10 12:00"))
    aino.sees("Talven uutiset")
    await world.moves(minutes=5)
    assert not aino.has_seen("Kevään uutiset")
    [one] = await all_recurring(world)
    assert one.next_at == int(helsinki("2027-03-01 09:00").timestamp())


async def test_a_changed_time_holds_from_the_next_one_on(world: World, kaisa: Alumnus) -> None:
    """The answers that were given are there to change."""
    await recurs(kaisa)
    await kaisa.taps("Muuta nimeä tai aikaa")
    kaisa.sees("Ensimmäinen", "Maanantai", "9.00")
    await kaisa.taps("Muuta", "Monesko", "Viimeinen", "Tallenna")
    kaisa.sees("viimeinen maanantai klo 9.00", "maanantaina 30. marraskuuta 2026 klo 9.00")


async def test_it_ends_and_the_drafts_stay(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Nothing goes any more."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset")
    await kaisa.taps("Lopeta toistaminen", "Kyllä, lopeta")
    assert await all_recurring(world) == []
    await world.moves_to(helsinki("2026-12-07 09:01"))
    aino.sees_nothing()
    await kaisa.says("/announce")
    kaisa.sees("Talven uutiset")


async def test_when_its_holder_has_left_the_others_are_told(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """It comes back as a draft: nobody who may not send sends."""
    liisa = await coordinator(world)
    await recurs(liisa)
    await prepares(liisa, "Talven uutiset")
    person = await liisa.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await kaisa.starts()
    await world.moves_to(helsinki("2026-12-07 09:01"))
    assert not aino.has_seen("Talven uutiset")
    assert kaisa.news()


async def test_another_units_recurrence_does_not_exist(
    world: World, kaisa: Alumnus, linnea: Alumnus
) -> None:
    """Neither by button nor by a draft of one's own put into it."""
    await recurs(kaisa)
    await coordinates(world, linnea, "kokkola")
    [one] = await all_recurring(world)
    await linnea.starts()
    for action in ("show", "change", "end", "end_now", "prepare", "write", "put_1"):
        await linnea.presses(linnea.last.id, YearDo("recurring", one.id, action).encode())
        linnea.sees("Den här knappen är gammal")
    assert len(await all_recurring(world)) == 1


@pytest.fixture
async def of_two(tmp_path: Path) -> AsyncIterator[World]:
    """A school where an announcement to more than one person needs a second word."""
    organisation = tmp_path / "organisation.toml"
    text = SAMPLE.read_text(encoding="utf-8")
    assert SECOND_PERSON.search(text)
    organisation.write_text(SECOND_PERSON.sub("second_person_from = 1", text), encoding="utf-8")
    world = await World(tmp_path, organisation=organisation).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


@pytest.fixture
async def asked(of_two: World) -> tuple[Alumnus, Alumnus, Alumnus]:
    """Kaisa has prepared one for a month, and Liisa is asked a week before; Aino would get it."""
    kaisa = await of_two.member("Kaisa", id=OWNER_ID, wants=())
    liisa, aino = await coordinator(of_two), await of_two.member("Aino")
    await of_two.member("Bertta")
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset")
    await of_two.moves_to(helsinki("2026-11-30 09:01"))
    liisa.sees("Kaisa haluaa lähettää tiedotteen")
    return kaisa, liisa, aino


Asked = tuple[Alumnus, Alumnus, Alumnus]
LATE = "Tiedote ei lähtenyt ajallaan, koska toinen koordinaattori ei ole vielä vahvistanut sitä."


async def test_a_second_person_is_asked_in_good_time(of_two: World, asked: Asked) -> None:
    """A week before, so that it goes on time; until somebody has confirmed it, it does not go."""
    kaisa, liisa, aino = asked
    await liisa.taps("Katso tiedote", "Vahvista ja lähetä")
    assert not aino.has_seen("Talven uutiset")
    await of_two.moves_to(helsinki("2026-12-06 09:01"))
    kaisa.sees_nothing()
    await of_two.moves_to(helsinki("2026-12-07 09:01"))
    aino.sees("Talven uutiset")


async def test_a_second_person_who_is_late_sends_it_on_its_own(of_two: World, asked: Asked) -> None:
    """Both sides hear of it once; it goes when confirmed, and does not wait for next month."""
    kaisa, liisa, aino = asked
    sven = await coordinator(of_two, "sv")
    await of_two.moves_to(helsinki("2026-12-07 09:01"))
    for one in (kaisa, liisa):
        one.sees(LATE)
    sven.sees("Meddelandet skickades inte vid vald tid", "Det skickas genast när någon bekräftar")
    await of_two.moves(days=1)
    assert (kaisa.count_of(LATE), liisa.count_of(LATE)) == (1, 1)
    await liisa.taps("Katso tiedote")
    assert "tammikuuta 2027" not in liisa.last.words
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", NAME)
    kaisa.sees("Mitään ei ole vielä valmiina")
    await liisa.taps("Vahvista ja lähetä")
    aino.sees("Talven uutiset")
    await of_two.moves_to(helsinki("2027-01-04 09:01"))
    assert aino.count_of("Talven uutiset") == 1
    kaisa.sees("jäi tällä kertaa väliin")


async def test_what_waits_for_a_second_person_follows_a_changed_time(
    of_two: World, asked: Asked
) -> None:
    """Confirmed or not: it goes at the new time, and nobody hears that nothing is prepared."""
    kaisa, liisa, aino = asked
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", NAME, "Muuta nimeä tai aikaa")
    await kaisa.taps("Muuta", "Monesko", "Toinen", "Tallenna")
    await liisa.taps("Katso tiedote", "Vahvista ja lähetä")
    await kaisa.taps("Muuta nimeä tai aikaa", "Muuta", "Monesko", "Kolmas", "Tallenna")
    for when in ("2026-12-07 09:01", "2026-12-14 09:01"):
        await of_two.moves_to(helsinki(when))
        assert not aino.has_seen("Talven uutiset")
        assert not kaisa.has_seen("mutta mitään ei ole vielä valmiina")
    await of_two.moves_to(helsinki("2026-12-21 09:01"))
    aino.sees("Talven uutiset")
    assert not kaisa.has_seen(LATE)


async def test_two_do_not_go_at_once_because_one_had_been_confirmed(
    of_two: World, asked: Asked
) -> None:
    """What is put before it takes its time: it waits for the next one, and is asked about again."""
    kaisa, liisa, aino = asked
    await liisa.taps("Katso tiedote", "Vahvista ja lähetä")
    await prepares(kaisa, "Kevään uutiset")
    await kaisa.taps("2. Kevään uutiset", "Lähetä tämä ensin")
    await of_two.moves_to(helsinki("2026-12-06 09:01"))
    await liisa.taps("Katso tiedote")
    assert "Kevään uutiset" in liisa.last.words
    await liisa.taps("Vahvista ja lähetä")
    await of_two.moves_to(helsinki("2026-12-07 09:01"))
    assert [aino.count_of(one) for one in ("Kevään uutiset", "Talven uutiset")] == [1, 0]
    await of_two.moves_to(helsinki("2026-12-28 09:01"))
    await liisa.taps("Katso tiedote", "Vahvista ja lähetä")
    await of_two.moves_to(helsinki("2027-01-04 09:01"))
    assert [aino.count_of(one) for one in ("Kevään uutiset", "Talven uutiset")] == [1, 1]


@pytest.mark.parametrize(
    "taps", [("Lopeta toistaminen", "Kyllä, lopeta"), ("1. Talven uutiset", "Ota pois tästä")]
)
@pytest.mark.parametrize("confirmed", [True, False])
async def test_what_a_second_person_was_asked_about_becomes_a_draft_as_well(
    of_two: World, asked: Asked, taps: tuple[str, str], *, confirmed: bool
) -> None:
    """Ended, or taken off: neither does it go by itself, nor is it told that it has not."""
    kaisa, liisa, aino = asked
    if confirmed:
        await liisa.taps("Katso tiedote", "Vahvista ja lähetä")
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", NAME, *taps)
    await of_two.moves_to(helsinki("2026-12-07 09:01"))
    assert not aino.has_seen("Talven uutiset")
    assert not kaisa.has_seen(LATE)
    await kaisa.says("/announce")
    await kaisa.taps("1. Talven uutiset")
    kaisa.sees("Tiedote ei ole vielä lähtenyt.")
