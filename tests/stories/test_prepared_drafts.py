"""Drafts that are prepared for what recurs say so, and go separately only if that is wanted."""

from storage import recurring
from tests.stories.gatherings import helsinki
from tests.stories.test_recurring import NAME, prepares, recurs
from tests.stories.world import Alumnus, World

NEXT = "maanantaina 7. joulukuuta 2026 klo 9.00"


async def test_the_list_and_the_card_say_as_what_it_goes(world: World, kaisa: Alumnus) -> None:
    """Neither offers another time, nor to send it now."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset", "Kevään uutiset")
    await kaisa.says("/announce")
    kaisa.sees(f"Lähtee toistuvana tiedotteena {NAME}, {NEXT}", f"{NAME}: valmiina, järjestyksessä")
    await kaisa.taps(". Kevään uutiset")
    kaisa.sees("järjestyksessä 2")
    assert not {"Lähetä", "Milloin", "Peru lähetysaika"} & set(kaisa.labels)


async def test_old_buttons_say_that_it_goes_by_itself(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """A card of before still has Send and When; neither passes the others by."""
    await recurs(kaisa)
    await kaisa.says("/announce", "Talven uutiset", "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    old = [kaisa.button(label) for label in ("Lähetä", "Milloin")]
    await kaisa.says("/year")
    await kaisa.taps("Toistuvat tiedotteet", NAME, "Lisää valmis tiedote", "Talven uutiset")
    await kaisa.presses(*old[0])
    kaisa.sees("paina ensin Lähetä erikseen")
    await kaisa.presses(*old[1])
    assert not kaisa.has_seen("Milloin tiedote lähtee?")
    assert not aino.has_seen("Talven uutiset")


async def test_sent_separately_it_leaves_and_coordinators_are_reminded(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The time of what recurs is then without a text again."""
    await recurs(kaisa)
    await prepares(kaisa, "Talven uutiset")
    await kaisa.says("/announce")
    await kaisa.taps("1. Talven uutiset", "Lähetä erikseen")
    kaisa.sees(f"ei enää lähde toistuvana tiedotteena {NAME}")
    await kaisa.taps("Lähetä", "Lähetä ")
    aino.sees("Talven uutiset")
    await world.moves_to(helsinki("2026-11-30 09:01"))
    kaisa.sees("ei ole vielä valmiina")


async def test_what_is_written_there_is_prepared_at_once(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Its first card says as what it goes."""
    await recurs(kaisa)
    await kaisa.taps("Lisää valmis tiedote", "Kirjoita uusi tiedote")
    await kaisa.says("Talven uutiset", "Uutinen kaikille")
    await kaisa.taps("Kaikille")
    kaisa.sees(f"Lähtee toistuvana tiedotteena {NAME}, {NEXT}")
    [one] = await world.db.read(recurring.of_scope, None)
    assert len(await world.db.read(recurring.prepared, one.id)) == 1
    await world.moves_to(helsinki("2026-12-07 09:01"))
    aino.sees("Talven uutiset")


async def test_the_years_list_says_it_once_and_whether_a_text_waits(kaisa: Alumnus) -> None:
    """Not twelve times among the months."""
    await recurs(kaisa)
    await kaisa.says("/year")
    kaisa.sees("klo 9.00): tekstiä ei vielä ole")
    await prepares(kaisa, "Talven uutiset")
    await kaisa.says("/year")
    kaisa.sees("klo 9.00): teksti on valmiina")
    assert kaisa.last.words.count(NAME) == 1
