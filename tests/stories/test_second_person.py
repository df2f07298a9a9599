"""The two-person rule: what goes to many is confirmed by another coordinator first."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.restoring.keeping_back import keep_back
from handlers.recipes import MANY
from storage import announcements, duties
from storage.audience import Audience
from tests.stories.composing import drafts
from tests.stories.duties import coordinates
from tests.stories.world import OWNER_ID, SAMPLE, Alumnus, World


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A school where an announcement to more than two people needs a second word."""
    school = tmp_path / "organisation.toml"
    written = SAMPLE.read_text(encoding="utf-8")
    school.write_text(
        written.replace("second_person_from = 0", "second_person_from = 2"), encoding="utf-8"
    )
    world = await World(tmp_path, organisation=school).begins()
    yield world
    await world.ends()
    assert not world.faults(), "\n".join(world.faults())


@pytest.fixture
async def ville(world: World) -> Alumnus:
    """A coordinator of the whole school who reads Finnish."""
    return await coordinates(await world.member("Ville", wants=()), None)


@pytest.fixture
async def asked(
    kaisa: Alumnus, ville: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> Alumnus:
    """Kaisa wants to tell three people something; Ville is asked."""
    await drafts(kaisa)
    await kaisa.taps("Lähetä")
    kaisa.sees("Tiedotteen, jonka saa yli 2 ihmistä, vahvistaa toinen koordinaattori.")
    return await kaisa.taps("Pyydä vahvistus")


async def test_nothing_goes_before_the_second_person_has_confirmed(
    asked: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """They see the same message and the same numbers; both hear what became of it."""
    asked.sees("Pyysin vahvistusta yhdeltä koordinaattorilta.", "odottaa toisen koordinaattorin")
    ville.sees("Kaisa haluaa lähettää tiedotteen, jonka saa yli 2 ihmistä.")
    aino.sees_nothing()
    await ville.taps("Katso tiedote")
    ville.sees("Kahvit torstaina\n\nLähettäjä:", "Viestin saa 3 ihmistä")
    aino.sees_nothing()
    await ville.taps("Vahvista ja lähetä")
    aino.sees("Kahvit torstaina")
    asked.sees("Ville vahvisti tiedotteesi.")


async def test_the_word_is_also_given_from_the_list_of_what_is_open(
    asked: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """Whoever did not ask for it sees the buttons of the second person; the asker takes it back."""
    await ville.says("/announce")
    await ville.taps("1. Kahvit")
    assert ville.labels == ["Vahvista ja lähetä", "En vahvista", "Katso, miltä näyttää"]
    await ville.taps("Katso, miltä näyttää", "Takaisin tiedotteeseen")
    await asked.says("/announce")
    await asked.taps("1. Kahvit")
    assert "Vahvista ja lähetä" not in asked.labels
    aino.sees_nothing()
    await ville.taps("Vahvista ja lähetä")
    aino.sees("Kahvit torstaina")


async def test_nobody_confirms_their_own(asked: Alumnus, ville: Alumnus, aino: Alumnus) -> None:
    """The buttons of the second person do nothing for the one who asked."""
    await ville.taps("Katso tiedote")
    confirm, judge = ville.button("Vahvista ja lähetä"), ville.button("Katso tiedote")
    await asked.presses(asked.last.id, confirm[1])
    asked.sees("Tämä nappi")
    await asked.presses(asked.last.id, judge[1])
    asked.sees("Tämä nappi")
    aino.sees_nothing()
    await ville.presses(*confirm)
    aino.sees("Kahvit torstaina")


async def test_whoever_says_no_says_why(asked: Alumnus, ville: Alumnus, aino: Alumnus) -> None:
    """It is a draft again, with their words on its card."""
    await ville.taps("Katso tiedote", "En vahvista")
    await ville.says("Päivä on väärä.")
    ville.sees("Tiedote ei lähtenyt")
    asked.sees("Ville ei vahvistanut tiedotettasi.")
    await asked.taps("Katso tiedote")
    asked.sees("Toinen koordinaattori ei vahvistanut tiedotetta: Päivä on väärä.")
    await asked.taps("Viesti ja kielet", "Sama kaikille")
    await asked.says("Kahvit perjantaina")
    assert "Päivä on väärä" not in asked.last.words
    await asked.taps("Lähetä", "Pyydä vahvistus")
    await ville.taps("Katso tiedote", "Vahvista ja lähetä")
    aino.sees("Kahvit perjantaina")


async def test_what_is_changed_must_be_confirmed_anew(
    asked: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """Taken back and edited, the old button to confirm does nothing."""
    await ville.taps("Katso tiedote")
    confirm = ville.button("Vahvista ja lähetä")
    await asked.taps("Ota takaisin", "Viesti ja kielet", "Sama kaikille")
    await asked.says("Jotain aivan muuta")
    await ville.presses(*confirm)
    ville.sees("Tämä nappi")
    await asked.taps("Lähetä", "Pyydä vahvistus")
    await ville.presses(*confirm)
    ville.sees("Jotain aivan muuta")
    aino.sees_nothing()


async def test_few_need_nobody(kaisa: Alumnus, ville: Alumnus, aino: Alumnus) -> None:
    """Up to the limit one coordinator is enough."""
    await drafts(kaisa)
    await kaisa.taps("Lähetä", "Lähetä yhdelle")
    aino.sees("Kahvit torstaina")
    ville.sees_nothing()


async def test_where_nobody_else_is_that_is_said(
    kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """It stays a draft, with a way out."""
    await drafts(kaisa)
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    kaisa.sees("kukaan ei voi vahvistaa tiedotetta", "/team")
    aino.sees_nothing()


async def test_a_confirmed_one_waits_for_its_time(
    world: World, kaisa: Alumnus, ville: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Both the word and the time are needed."""
    await drafts(kaisa)
    await kaisa.taps("Milloin")
    await kaisa.says("5.11.2026 klo 12")
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    await ville.taps("Katso tiedote", "Vahvista ja lähetä")
    ville.sees("Tiedote lähtee valittuna aikana")
    aino.sees_nothing()
    await world.moves_to(datetime(2026, 11, 5, 10, 0, tzinfo=UTC))
    aino.sees("Kahvit torstaina")


LATE = "Tiedote ei lähtenyt ajallaan, koska toinen koordinaattori ei ole vielä vahvistanut sitä."


async def test_what_nobody_has_confirmed_at_its_time_is_told_to_both_sides(
    world: World, kaisa: Alumnus, ville: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Once; it goes as soon as it is confirmed. Until then the list says when that was asked."""
    await drafts(kaisa)
    await kaisa.taps("Milloin")
    await kaisa.says("5.11.2026 klo 12")
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    await kaisa.says("/announce")
    kaisa.sees("vahvistusta, pyydetty maanantaina 2. marraskuuta 2026 klo 10.00")
    await ville.taps("Katso tiedote")
    old = ville.button("Vahvista ja lähetä")
    await world.moves_to(datetime(2026, 11, 5, 10, 0, tzinfo=UTC))
    kaisa.sees(LATE)
    ville.sees(LATE)
    await world.moves(days=2)
    assert (kaisa.count_of(LATE), ville.count_of(LATE)) == (1, 1)
    await ville.presses(*old)  # it said that it would go later
    aino.sees_nothing()
    await ville.taps("Vahvista ja lähetä")
    aino.sees("Kahvit torstaina")


async def test_after_a_restore_what_was_asked_in_time_is_looked_at_first(
    world: World, kaisa: Alumnus, ville: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Perhaps it was confirmed and sent in the time that was lost: the old button sends nothing."""
    await drafts(kaisa)
    await kaisa.taps("Milloin")
    await kaisa.says("5.11.2026 klo 12")
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    await ville.taps("Katso tiedote")
    world.clock.move(timedelta(days=7))
    house, now = world.app.house, world.clock.seconds()
    await world.db.write(lambda tx: keep_back(house, tx, now))
    await world.moves(days=1)
    assert not kaisa.has_seen(LATE)
    assert not ville.has_seen(LATE)
    await ville.taps("Vahvista ja lähetä")
    ville.sees("Tämä nappi")
    aino.sees_nothing()
    await kaisa.says("/announce")
    await kaisa.taps("1. Kahvit")
    kaisa.sees("botin tiedot on palautettu varmuuskopiosta")


async def test_one_of_another_unit_or_with_an_ended_duty_cannot_confirm(
    world: World, asked: Alumnus, ville: Alumnus, linnea: Alumnus, aino: Alumnus
) -> None:
    """The role is asked anew at the tap."""
    await ville.taps("Katso tiedote")
    card, data = ville.button("Vahvista ja lähetä")
    person = await ville.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await ville.presses(card, data)
    ville.sees("En ymmärtänyt")
    await coordinates(linnea, "kokkola")
    await linnea.presses(linnea.last.id if linnea.account.chat else 1, data)
    linnea.sees("Den här knappen")
    aino.sees_nothing()
    assert asked.id == OWNER_ID


async def test_what_has_grown_until_its_time_waits_for_a_second_word(
    world: World, kaisa: Alumnus, ville: Alumnus, aino: Alumnus
) -> None:
    """One receiver when it was planned, three when its time comes: somebody else is asked then."""
    await drafts(kaisa)
    await kaisa.taps("Milloin")
    await kaisa.says("5.11.2026 klo 12")
    await kaisa.taps("Lähetä", "Lähetä valittuna aikana")
    for name in ("Bo", "Cia"):
        await world.member(name)
    await world.moves_to(datetime(2026, 11, 5, 10, 0, tzinfo=UTC))
    aino.sees_nothing()
    kaisa.sees(LATE)
    ville.sees("Kaisa haluaa lähettää tiedotteen")
    assert not ville.has_seen(LATE)
    await ville.taps("Katso tiedote", "Vahvista ja lähetä")
    aino.sees("Kahvit torstaina")


async def test_in_a_very_large_school_it_is_known_at_once(
    world: World, kaisa: Alumnus, ville: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """Who is meant is counted from the head counts: many need a second word, few do not."""
    await world.db.write(
        lambda tx: tx.run(
            """INSERT INTO person (id, telegram_id, state, language, created_at, seen_at)
            VALUES (:id, 990000, 'new', 'fi', 1, 1)""",
            id=MANY + 1,
        )
    )
    await drafts(kaisa)
    await kaisa.taps("Lähetä", "Pyydä vahvistus")
    await ville.taps("Katso tiedote", "Vahvista ja lähetä")
    assert aino.has_seen("Kahvit torstaina")
    await drafts(kaisa, "Vain Kokkolaan")
    draft = await world.db.read(lambda tx: tx.value("SELECT max(id) FROM announcement"))
    await world.db.write(announcements.set_audience, draft, Audience(units=("kokkola",)))
    await kaisa.says("/announce")
    await kaisa.taps("1. Vain Kokkolaan", "Lähetä", "Lähetä yhdelle")
    linnea.sees("Vain Kokkolaan")
