"""Duties have terms: they begin and end by themselves, and what ends is told in good time."""

from datetime import date

import pytest

from config import dates
from config.languages import LANGUAGES
from handlers.buttons import Count, DutyDo
from storage import duties
from tests.stories.duties import coordinates
from tests.stories.gatherings import helsinki
from tests.stories.test_team import link_for, payload_seen_by
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

MIDNIGHT = helsinki("2027-01-01 00:00")


async def test_a_duty_of_this_term_ends_with_it(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """At midnight the commands are unknown, at once; the words of thanks come in the morning."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    aino.sees("Olet nyt alumnikoordinaattori: Oulun yksikkö", "Alumnit näkevät nimesi")
    kaisa.sees("Tehtävä päättyy torstaina 31. joulukuuta 2026.")
    await world.moves_to(helsinki("2026-12-31 23:59"))
    await aino.says("/count")
    aino.sees("Luvut: Oulun yksikkö")
    old_card, old_data = aino.last.id, Count("people", 0, "unit").encode()
    await aino.says("/newevent")  # a form that waits for words
    world.clock.move(MIDNIGHT - world.clock.now())  # no tick has come yet
    await aino.says("Joulujuhla")
    assert not aino.has_seen("Joulujuhla")
    await aino.says("/count")
    aino.sees("En ymmärtänyt tätä")
    await aino.presses(old_card, old_data)
    aino.sees("En ymmärtänyt tätä")

    await world.moves(minutes=1)
    assert not aino.has_seen("Kiitos työstäsi!")
    assert "count" not in [command.name for command in aino.account.commands]
    await world.moves_to(helsinki("2027-01-01 08:01"))
    aino.sees("Tehtäväsi alumnikoordinaattorina on päättynyt. Kiitos työstäsi!")
    await kaisa.says("/team")
    kaisa.sees("Nyt tehtävässä ei ole koordinaattoria.")
    await kaisa.taps("Päättyneet tehtävät")
    kaisa.sees("Aino", "Aloitti maanantaina 2. marraskuuta 2026.")
    kaisa.sees("Lopetti torstaina 31. joulukuuta 2026.")


async def test_a_duty_of_the_next_term_begins_with_it(
    world: World, kaisa: Alumnus, onni: Alumnus
) -> None:
    """Until then the one who is to come can do nothing; then they are welcomed."""
    await onni.starts(await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi"))
    onni.sees(
        "Sinulla on uusi tehtävä: Oulu",
        "Tehtävä alkaa perjantaina 1. tammikuuta 2027.",
        "Tehtävä loppuu lauantaina 31. heinäkuuta 2027.",
    )
    kaisa.sees("Onni on ottanut tehtävän vastaan")
    await onni.says("/count")
    assert not onni.has_seen("Luvut: ")
    await kaisa.says("/team")
    kaisa.sees("Aloittaa perjantaina 1. tammikuuta 2027.", "Nyt tehtävässä ei ole koordinaattoria.")
    await world.moves_to(MIDNIGHT)
    assert "count" in [command.name for command in onni.account.commands]
    await world.moves_to(helsinki("2027-01-01 08:01"))
    onni.sees("Olet nyt koordinaattori: Oulu", "/announce")
    await onni.says("/count")
    onni.sees("Luvut: ")


async def test_terms_may_overlap(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Who has another duty from the next term on goes over into it, and is not said goodbye."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    await aino.starts(await link_for(kaisa, "Koko koulu", "Seuraava lukukausi"))
    await aino.says("/count")
    aino.sees("Luvut: Oulun yksikkö")
    await world.moves_to(MIDNIGHT)
    await world.moves_to(helsinki("2027-01-01 08:01"))
    aino.sees("Olet nyt alumnikoordinaattori: koko koulu")
    assert not aino.has_seen("Kiitos työstäsi!")
    await aino.says("/count")
    aino.sees("Luvut: koko koulu")


async def test_days_can_be_chosen(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """A first and a last day; a last day before the first one is told at once."""
    await kaisa.says("/team")
    await kaisa.taps("Kutsu uusi", "Koordinaattori", "Oulun yksikkö", "Valitsen päivän")
    await kaisa.says("1.11.2026")
    kaisa.sees("Se päivä on liian aikaisin.")
    await kaisa.says("16.11.2026", "15.11.2026")
    kaisa.sees("Viimeinen päivä ei voi olla ennen ensimmäistä.")
    await kaisa.says("30.11.2026")
    kaisa.sees("Tehtävä alkaa maanantaina 16. marraskuuta 2026.")
    kaisa.sees("Tehtävä päättyy maanantaina 30. marraskuuta 2026.")
    await aino.starts(payload_seen_by(kaisa))
    await world.moves_to(helsinki("2026-11-16 09:00"))
    aino.sees("Olet nyt alumnikoordinaattori")
    await world.moves_to(helsinki("2026-12-01 09:00"))
    aino.sees("Kiitos työstäsi!")


async def test_two_weeks_before_the_end_a_reminder_comes_once(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """To the holder, with the way to hand over; to the owner, with the way to go on."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    await world.moves_to(helsinki("2026-12-17 12:00"))
    assert not aino.has_seen("päättyy pian")
    await world.moves_to(helsinki("2026-12-18 08:01"))
    aino.sees("Tehtäväsi päättyy pian", "torstaina 31. joulukuuta 2026", "/handover")
    kaisa.sees("Aino, Oulun yksikkö: tehtävä päättyy pian, torstaina 31. joulukuuta 2026.")
    await world.moves(hours=5)
    assert aino.count_of("Tehtäväsi päättyy pian") == 1

    await kaisa.taps("Avaa tehtävä", "Muuta päättymispäivää", "Seuraava lukukausi")
    kaisa.sees("Tehtävä päättyy lauantaina 31. heinäkuuta 2027.")
    aino.sees("Tehtävä päättyy lauantaina 31. heinäkuuta 2027.")
    await world.moves_to(helsinki("2027-01-02 09:00"))
    await aino.says("/count")
    aino.sees("Luvut: Oulun yksikkö")
    await world.moves_to(helsinki("2027-07-18 09:00"))
    assert aino.count_of("Tehtäväsi päättyy pian") == 2


async def test_an_end_can_be_taken_away(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Without a last day a duty goes on."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Tämä lukukausi"))
    await kaisa.says("/team")
    await kaisa.taps("1. Aino", "Muuta päättymispäivää", "Ilman päättymispäivää")
    kaisa.sees("Tehtävällä ei ole päättymispäivää.")
    aino.sees("Tehtävälläsi ei ole enää päättymispäivää")
    await world.moves_to(helsinki("2027-03-01 09:00"))
    await aino.says("/count")
    aino.sees("Luvut: Oulun yksikkö")


async def test_what_waits_to_be_told_goes_unsent_when_the_term_is_over(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Nobody hears of others' matters in the morning after their last day."""
    person = await aino.record()
    assert person is not None
    now = world.clock.seconds()
    end = int(MIDNIGHT.timestamp())
    await world.db.write(
        lambda tx: duties.give(tx, person.id, "oulu", person.id, now, period=(now, end))
    )
    await world.moves_to(helsinki("2026-12-31 23:00"))
    tuuli = await world.member("Tuuli")
    asker = await tuuli.record()
    assert asker is not None
    await world.db.write(
        lambda tx: tx.run(
            """INSERT INTO outbox (chat_id, person_id, kind, priority, method, content, state,
                made_at, due_at, about)
            VALUES (:chat, :me, 'call', 0, 'sendMessage', '{"text": "Tuuli kysyy"}', 'pending',
                :now, :due, :about)""",
            chat=aino.id,
            me=person.id,
            now=world.clock.seconds(),
            due=end + 8 * 3600,
            about=asker.id,
        )
    )
    await world.moves_to(MIDNIGHT)
    await world.moves_to(helsinki("2027-01-01 09:00"))
    aino.sees("Kiitos työstäsi!")
    assert not aino.has_seen("Tuuli kysyy")


async def test_a_coming_duty_can_be_called_off(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """Whoever was to come is told, and nothing begins."""
    await aino.starts(await link_for(kaisa, "Oulun yksikkö", "Seuraava lukukausi"))
    await kaisa.says("/team")
    await kaisa.taps("1. Aino", "Lopeta tehtävä", "Kyllä, päätä tehtävä")
    aino.sees("on peruttu")
    await world.moves_to(helsinki("2027-01-02 09:00"))
    assert not aino.has_seen("Olet nyt alumnikoordinaattori")


async def test_one_can_end_ones_own_duty(world: World, aino: Alumnus) -> None:
    """Whoever does not go on need not ask anybody."""
    await coordinates(aino, "oulu")
    await aino.says("/team")
    await aino.taps("1. Aino")
    assert "Muuta päättymispäivää" not in aino.labels
    await aino.taps("Lopeta tehtävä", "Kyllä, päätä tehtävä")
    aino.sees("Kiitos työstäsi!")
    await aino.presses(aino.last.id, DutyDo(1, "show").encode())
    aino.sees("En ymmärtänyt tätä")


@pytest.mark.parametrize("unit", ["oulu", None])
async def test_alumni_see_who_is_on_duty(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus, unit: str | None
) -> None:
    """Their unit's coordinator, else the school's; nobody on duty leaves the school's contact."""
    await onni.says("/help")
    assert "Aino" not in onni.last.words
    school = world.app.house.organisation.contact
    assert school.name["fi-simple"] in onni.last.words
    await coordinates(aino, unit)
    await onni.says("/help")
    onni.sees(f"Aino ({'Oulu' if unit else 'koko koulu'}), {school.email}")
    await linnea.says("/help")
    assert ("Aino" in linnea.last.words) is (unit is None)
    stranger = world.stranger("Sara")
    await stranger.says("/help")
    assert "Aino" not in stranger.last.words


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_team_speaks_every_language(world: World, language: str) -> None:
    """A link with days, the list of links, a card, another end, goodbye and the history."""
    say = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    await owner.says("/team")
    await owner.taps(say("team-invite-button"), say("team-coordinator-button"))
    await owner.taps(say.unit("oulu"), say("team-term-dates-button"))
    await owner.says("16.11.2026", "30.11.2026")
    last = dates.day(date(2026, 11, 30), language)
    owner.sees(dates.day(date(2026, 11, 16), language), last)
    payload = payload_seen_by(owner)
    await owner.says("/team")
    await owner.taps(say("team-links-button"))
    owner.sees(last)
    holder = await world.member("Mikko", language=language)
    await holder.starts(payload)
    holder.sees(say("team-coming-next"), last)
    await world.moves_to(helsinki("2026-11-16 09:00"))
    holder.sees(say("team-welcome-name"))
    await owner.says("/team")
    await owner.taps("1. Mikko", say("team-change-end-button"), say("team-term-this-button"))
    last = dates.day(date(2026, 12, 31), language)
    holder.sees(last)
    owner.sees(last)
    await world.moves_to(helsinki("2026-12-18 09:00"))
    holder.sees(say("team-ends-soon-work"))
    await world.moves_to(helsinki("2027-01-01 09:00"))
    holder.sees(say("team-ended"))
    await owner.says("/team")
    await owner.taps(say("team-history-button"), say("handover-history-button"))
    owner.sees(say("handover-history-none"))
    viewer = await world.member("Sara", language=language)
    await owner.says("/team")
    await owner.taps(say("team-invite-button"), say("team-viewer-button"))
    await owner.taps(say("team-whole-school-button"), say("team-term-next-button"))
    await viewer.starts(payload_seen_by(owner))
    await owner.says("/team")
    await owner.taps("1. Sara", say("team-end-button"), say("team-end-now-button"))
    assert say("team-ended-toast") == owner.toast
    assert viewer.news()
