"""The community at a glance: a picture, the same in words, and a summary every Monday."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image

from handlers.buttons import StatsDo
from storage import consents, duties, people, rsvps
from storage.consents import MENTORING, VISITS, Consent
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.test_counts import _event, _round
from tests.stories.world import Alumnus, World

MONDAY = datetime(2026, 11, 9, 7, 0, tzinfo=UTC)  # 9.00 in Helsinki, a week after the beginning


async def sees_counts(alumnus: Alumnus, unit: str | None) -> Alumnus:
    """Make somebody a viewer, who sees counts and nothing else."""
    person = await alumnus.record()
    assert person is not None
    now = alumnus.world.clock.seconds()

    def give(tx: Transaction) -> None:
        duties.give(tx, person.id, unit, person.id, now, role=duties.VIEWER)

    await alumnus.world.db.write(give)
    return alumnus


def pictures(alumnus: Alumnus) -> list[Image.Image]:
    """Return the pictures that are new, as they are seen."""
    found = [one.photo for one in alumnus.news() if one.photo is not None]
    return [Image.open(BytesIO(one.content)) for one in found]


async def offers(alumnus: Alumnus, *purposes: str) -> None:
    person = await alumnus.record()
    assert person is not None
    now = alumnus.world.clock.seconds()
    for purpose in purposes:
        given = Consent(purpose, "test", "fi", now)
        await alumnus.world.db.write(consents.give, person.id, given)


async def test_a_coordinator_sees_the_community_as_a_picture_and_in_words(
    world: World, kaisa: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """How many, who can be reached, by unit and field, what they offer, this term and the last."""
    await offers(aino, VISITS, MENTORING)
    aino.account.blocks_bot()
    await world.settles()
    await world.moves(minutes=1)
    await kaisa.says("/stats")
    kaisa.sees("Yhteisö yhdellä silmäyksellä: koko koulu", "Mukana on 4 alumnia.")
    kaisa.sees("liittyneitä 4", "Tavoitettavissa: 3.", "Tavoittamattomissa: 1.")
    kaisa.sees("Oulun yksikkö     3\nKokkolan yksikkö  1", "Palvelualat  4")
    kaisa.sees("Vierailuja    1\nMentorointia  1")
    kaisa.sees("Tämä lukukausi (syksy 2026) ja edellinen (kevät 2026)", "Liittyneitä: 4")
    (picture,) = pictures(kaisa)
    assert picture.width == 1080


async def test_only_ones_own_unit_is_seen(
    world: World, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """A unit's coordinator sees nothing of another unit, and no split by units."""
    await coordinates(linnea, "kokkola")
    await linnea.says("/stats")
    linnea.sees("Enheten i Karleby", "1 alumn är med.", "Nås av meddelanden: 1.")
    assert not linnea.has_seen("Uleåborg")
    assert not linnea.has_seen("Per enhet")


async def test_answer_rates_are_told_of_events(
    world: World, kaisa: Alumnus, aino: Alumnus, linnea: Alumnus
) -> None:
    """Who came by a link is counted, but of how many nobody knows."""
    person = await aino.record()
    assert person is not None
    now = world.clock.seconds()
    event = await world.db.write(_event, "oulu", "Alumni-ilta", now, (person.id, "coming"))
    await kaisa.says("/stats")
    kaisa.sees("Alumni-ilta (ti 3.11.): vastasi 1.")
    await world.db.write(
        lambda tx: tx.run(
            """INSERT INTO campaign (kind, subject, content, audience, state, total, sent, made_at)
            VALUES ('event', :event, '', '{}', 'done', 4, 4, :now)""",
            event=event,
            now=now,
        )
    )
    await world.db.write(rsvps.save, event, 1, "cannot", now)
    await kaisa.says("/stats")
    kaisa.sees("Alumni-ilta (ti 3.11.): vastasi 2 / 4, 50\u00a0%.", "Tapahtumia: 1")


async def test_plain_finnish_gets_lines_and_whole_days(world: World, onni: Alumnus) -> None:
    """One matter a line, no table."""
    await coordinates(onni, "oulu")
    await onni.says("/stats")
    onni.sees("Mukana on 1 ihminen.", "Viesti tulee perille: 1.")
    await onni.taps("Luvut maanantaisin")
    onni.sees("Saat luvut joka maanantai klo 9.00.")


async def test_a_viewer_sees_it_and_nothing_else(
    world: World, aino: Alumnus, linnea: Alumnus
) -> None:
    """Counts and the glance are theirs; what coordinators do looks like nothing at all."""
    await sees_counts(aino, "oulu")
    await aino.says("/stats")
    aino.sees("Oulun yksikkö", "Mukana on 1 alumni.")
    assert len(pictures(aino)) == 1
    await aino.says("/announce")
    aino.sees("En ymmärtänyt tätä")
    await linnea.says("/stats")
    assert not linnea.has_seen("i korthet")


async def test_the_summary_comes_on_monday_at_nine(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Who wants it gets the week's numbers, each Monday once, and can stop it below any of them."""
    await kaisa.says("/stats")
    await kaisa.taps("Yhteenveto maanantaisin")
    kaisa.sees("Saat viikon luvut maanantaisin klo 9.00")
    await world.moves(days=3)
    await world.member("Uusi")
    await world.moves_to(MONDAY.replace(hour=6, minute=59))
    kaisa.sees_nothing()
    await world.moves_to(MONDAY)
    kaisa.sees("Viikon luvut: koko koulu", "mukana on nyt 3")
    await world.moves(minutes=5)
    kaisa.sees_nothing()
    await world.moves(days=7)
    kaisa.sees("ei liittynyt ketään")
    await kaisa.taps("Ei yhteenvetoa maanantaisin")
    kaisa.sees("Et saa enää yhteenvetoja")
    await world.moves(days=7)
    kaisa.sees_nothing()


async def test_the_summary_looks_forward_too(
    world: World, onni: Alumnus, linnea: Alumnus, aino: Alumnus
) -> None:
    """What is coming, how open surveys go; each in the reader's own language and unit."""
    await coordinates(linnea, "kokkola")
    await sees_counts(onni, None)
    for one, button in ((linnea, "Sammandrag på måndagar"), (onni, "Luvut maanantaisin")):
        await one.says("/stats")
        await one.taps(button)
    await world.moves(days=5)
    person, now = await aino.record(), world.clock.seconds()
    assert person is not None
    await world.db.write(_event, "oulu", "Alumni-ilta", now + 5 * 86400, (person.id, "coming"))
    questionnaire = world.app.house.questionnaires["career_followup"]
    states = {person.id: "finished", 1: "invited"}
    await world.db.write(_round, questionnaire.to_json(), now, states)
    await world.moves_to(MONDAY)
    title = questionnaire.title
    onni.sees("Viikon luvut", "Vastauksia tapahtumiin: 1.", "Seuraavat tapahtumat", "Alumni-ilta")
    onni.sees("Kyselyt, joihin voi vastata nyt", title["fi-simple"], "Se on 50 prosenttia.")
    linnea.sees("Öppna enkäter", f"{title['sv']} (lör 7.11): 1 av 2 har svarat, 50\u00a0%.")
    assert not linnea.has_seen("Alumni-ilta")
    await linnea.taps("Gemenskapen i korthet")
    linnea.sees("Nås av meddelanden: 1.")


async def test_the_summary_ends_with_the_duty(world: World, aino: Alumnus) -> None:
    """Whoever sees counts no more gets no more of them, and later duties do not bring it back."""
    await sees_counts(aino, "oulu")
    await aino.says("/stats")
    await aino.taps("Yhteenveto maanantaisin")
    person = await aino.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await world.moves_to(MONDAY)
    assert not aino.has_seen("Viikon luvut")
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM weekly_summary")) == 0


async def test_quiet_hours_put_the_summary_off(world: World, kaisa: Alumnus) -> None:
    """Who sleeps until ten hears of it at ten."""
    await kaisa.says("/stats")
    await kaisa.taps("Yhteenveto maanantaisin")
    await world.db.write(
        lambda tx: tx.run("UPDATE person SET quiet_from = 1320, quiet_to = 600 WHERE id = 1")
    )
    await world.moves_to(MONDAY)
    kaisa.sees_nothing()
    await world.moves_to(MONDAY.replace(hour=8))
    kaisa.sees("Viikon luvut")


@pytest.mark.parametrize("press", [StatsDo("weekly", "on"), StatsDo("glance", "")])
async def test_an_old_button_of_a_former_viewer_does_nothing(
    world: World, aino: Alumnus, press: StatsDo
) -> None:
    """The duty is asked for at the moment of the tap."""
    await sees_counts(aino, "oulu")
    await aino.says("/stats")
    person = await aino.record()
    assert person is not None
    await world.db.write(duties.end, person.id, world.clock.seconds())
    await aino.presses(aino.last.id, press.encode())
    aino.sees("En ymmärtänyt tätä")


async def test_growth_goes_by_the_schools_months(world: World, kaisa: Alumnus) -> None:
    """Who joins after midnight in Helsinki belongs to the new month, and activity begins anew."""
    await world.moves(minutes=1)
    await world.moves_to(datetime(2026, 11, 30, 22, 1, tzinfo=UTC))  # 0.01 on 1 December
    await world.member("Aamu")
    await kaisa.says("/stats")
    kaisa.sees("marraskuu 2026  1\njoulukuu 2026   2")
    kaisa.sees("(joulukuu 2026): aktiivisia 2, liittyneitä 1, lähteneitä 0.")


async def test_ready_made_members_joined_when_their_rows_say_so(
    world: World, kaisa: Alumnus
) -> None:
    """The practice chat's alumni, whoever brings in others: growth goes back to their months."""
    await world.moves(minutes=1)
    row = {
        "telegram_id": 900,
        "language": "fi",
        "name": "Vanha Alumni",
        "unit": "oulu",
        "field": "07",
        "graduation_year": 2015,
        "studying": 0,
        "region": None,
        "now": int(datetime(2026, 9, 5, 9, 0, tzinfo=UTC).timestamp()),
    }
    await world.db.write(people.insert_many, [row])
    await kaisa.says("/stats")
    kaisa.sees("syyskuu 2026    1\nlokakuu 2026    1\nmarraskuu 2026  2")
    kaisa.sees("aktiivisia 1, liittyneitä 1, lähteneitä 0.")
