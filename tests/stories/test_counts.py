"""Counting: a coordinator sees exact numbers of their own unit, and of nothing else."""

import pytest

from handlers.buttons import Count
from storage import duties, events, rsvps, surveys
from storage.audience import Audience
from storage.transaction import Transaction
from tests.stories.world import Alumnus, World


async def coordinates(world: World, alumnus: Alumnus, unit: str | None) -> Alumnus:
    """Give somebody a duty as an owner's link would."""
    person = await alumnus.record()
    assert person is not None
    await world.db.write(duties.give, person.id, unit, person.id, world.clock.seconds())
    return alumnus


@pytest.fixture
async def mikko(world: World) -> Alumnus:
    """The coordinator of Oulu; he reads Finnish and is one of its alumni himself."""
    return await coordinates(world, await world.member("Mikko", field="07", year=None), "oulu")


@pytest.fixture
async def elsa(world: World) -> Alumnus:
    """The coordinator of Kokkola; she reads Swedish."""
    alumna = await world.member("Elsa", language="sv", unit="kokkola", field="04", region="16")
    return await coordinates(world, alumna, "kokkola")


async def test_the_first_card_tells_how_many_there_are_and_offers_the_rest(
    world: World, mikko: Alumnus, aino: Alumnus, onni: Alumnus, linnea: Alumnus
) -> None:
    """In all and reachable, of one's own unit; each way of counting is one tap away."""
    aino.account.blocks_bot()
    await world.settles()
    await mikko.says("/count")
    mikko.sees("Oulun yksikkö", "Mukana on 3 alumnia.", "näin monelle: 2.")
    assert "Yksiköittäin" not in mikko.labels
    await mikko.taps("Vuosittain")
    mikko.sees("Opiskelee vielä  1\n2024             1\n2020             1", "Yhteensä         3")
    await mikko.taps("Kaikki luvut")
    mikko.sees("Mukana on 3 alumnia.")
    assert mikko.count_of("Oulun yksikkö") == 1  # one card, edited


SEEN_BY_MIKKO_AND_ELSA = {
    "unit": ({"Oulun yksikkö": 1}, {"Enheten i Karleby": 2}),
    "field": ({"Tekniikka ja rakentam…": 1}, {"Handel, administration": 2}),
    "year": ({"Opiskelee vielä": 1}, {"2022": 1, "2020": 1}),
    "region": ({"Pohjois-Pohjanmaa": 1}, {"Mellersta Österbotten": 2}),
    "language": ({"suomi": 1}, {"svenska": 2}),
}


@pytest.mark.parametrize("by", SEEN_BY_MIKKO_AND_ELSA)
async def test_another_unit_is_never_counted(
    world: World, mikko: Alumnus, elsa: Alumnus, by: str
) -> None:
    """Whichever way they count, two coordinators see their own unit and no trace of the other."""
    await world.member("Lars", language="sv", unit="kokkola", field="04", region="16", year=2022)
    of_mikko, of_elsa = SEEN_BY_MIKKO_AND_ELSA[by]
    button = Count("people", 0, by).encode()
    for alumnus, expected in ((mikko, of_mikko), (elsa, of_elsa)):
        await alumnus.says("/count")
        await alumnus.presses(alumnus.last.id, button)
        *lines, total = _numbers(alumnus.last.words)
        assert {name: number for name, number in lines if number} == expected
        assert total == ("Yhteensä" if alumnus is mikko else "Sammanlagt", sum(expected.values()))


def _numbers(words: str) -> list[tuple[str, int]]:
    lines = [line.rsplit(maxsplit=1) for line in words.splitlines() if line[-1:].isdigit()]
    return [(name, int(number)) for name, number in lines]


@pytest.mark.parametrize("words", ["yksikkö", "UNIT", "enheter", "yksikko"])
async def test_a_word_in_any_language_leads_straight_there(
    kaisa: Alumnus, linnea: Alumnus, words: str
) -> None:
    """The word may be typed in another language than one's own."""
    await kaisa.says(f"/count {words}")
    kaisa.sees("Alumnit yksiköittäin", "Kokkolan yksikkö    1", "Rovaniemen yksikkö  0")


async def test_a_mistyped_word_is_answered_with_the_closest(elsa: Alumnus, kaisa: Alumnus) -> None:
    """A typo costs one tap; words that mean nothing lead to the first card."""
    await elsa.says("/count sprok")
    elsa.sees("Menade du så här?", "/count per språk")
    await elsa.taps("Per språk")
    elsa.sees("Alumner per språk", "svenska")
    await kaisa.says("/count hölynpöly")
    kaisa.sees("En tunnistanut sanaa", "Luvut: koko koulu")


async def test_plain_finnish_gets_a_line_for_each_number(world: World, onni: Alumnus) -> None:
    """No table and one button a row."""
    await coordinates(world, onni, "oulu")
    await onni.says("/count kieli")
    onni.sees("selkeä suomi: 1\nsvenska: 0", "Yhteensä: 1")
    await onni.taps("Kaikki luvut")
    onni.sees("Mukana on 1 ihminen.")


def _event(
    tx: Transaction, unit: str | None, title: str, now: int, *people: tuple[int, str]
) -> int:
    event = events.draft(
        tx,
        title=title,
        starts_at=now + 86400,
        place="Koulu",
        description=None,
        capacity=None,
        unit=unit,
        audience=Audience(units=(unit,) if unit else ()),
        made_by=1,
        now=now,
    )
    events.publish(tx, event, now)
    for person, answer in people:
        rsvps.save(tx, event, person, answer, now)
    return event


async def test_answers_to_an_event_are_counted(
    world: World, mikko: Alumnus, elsa: Alumnus, aino: Alumnus
) -> None:
    """The event is chosen by a button; another unit's events are neither listed nor opened."""
    person = await aino.record()
    assert person is not None
    answers = ((1, "coming"), (person.id, "maybe"))
    event = await world.db.write(_event, "oulu", "Alumni-ilta", world.clock.seconds(), *answers)
    await mikko.says("/count")
    await mikko.taps("Tapahtumat", "1. Alumni-ilta")
    mikko.sees("tiistaina 3. marraskuuta 2026", "Tulee        1\nEhkä         1\nEi pääse     0")
    await mikko.taps("Tapahtumat")
    mikko.sees("1. Alumni-ilta (ti 3.11.)")

    await elsa.says("/count evenemang")
    elsa.sees("Det finns inga evenemang ännu.")
    await elsa.presses(elsa.last.id, Count("event", event, "answers").encode())
    assert not elsa.has_seen("Alumni-ilta")


def _round(tx: Transaction, snapshot: str, now: int, states: dict[int, str]) -> int:
    audience, closes_at = Audience(units=("kokkola",)), now + 30 * 86400
    new = surveys.Round(
        0, "career_followup", 1, snapshot, "kokkola", audience, None, now, closes_at
    )
    round_ = surveys.create(tx, new)
    for person, state in states.items():
        tx.run(
            """INSERT INTO respondent (round_id, person_id, state, invited_at)
            VALUES (:round, :person, :state, :now)""",
            round=round_,
            person=person,
            state=state,
            now=now,
        )
    return round_


async def test_a_survey_round_tells_its_response_rate(
    world: World, mikko: Alumnus, elsa: Alumnus, linnea: Alumnus, aino: Alumnus
) -> None:
    """All who were invited, what became of it, and the share that has answered."""
    questionnaire = world.app.house.questionnaires["career_followup"]
    people = [person.id for one in (elsa, linnea, aino) if (person := await one.record())]
    states = dict(zip(people, ("finished", "invited", "declined"), strict=True))
    now = world.clock.seconds()
    round_ = await world.db.write(_round, questionnaire.to_json(), now, states)
    await elsa.says("/count enkät")
    await elsa.taps("1. ")
    elsa.sees(questionnaire.title["sv"], "Har svarat       1", "Svarsprocent: 33\u00a0%")
    await elsa.taps("Enkäter", "Alla siffror")
    elsa.sees("Enheten i Karleby")

    await mikko.says("/count kyselyt")
    mikko.sees("Yhtään kyselyä ei ole vielä lähetetty.")
    await mikko.presses(mikko.last.id, Count("round", round_, "answers").encode())
    assert not mikko.has_seen(questionnaire.title["fi"])


@pytest.mark.parametrize("who", ["aino", "linnea"])
async def test_counting_is_unknown_to_others(
    world: World, aino: Alumnus, linnea: Alumnus, who: str
) -> None:
    """For a member the command and a forged button are as if they did not exist."""
    alumnus = {"aino": aino, "linnea": linnea}[who]
    await alumnus.says("/nosuchcommand")
    unknown = alumnus.last.words
    await alumnus.says("/count")
    assert alumnus.last.words == unknown
    await alumnus.presses(alumnus.last.id, Count("people", 0, "unit").encode())
    assert alumnus.last.words == unknown
