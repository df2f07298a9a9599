"""An audience by how far people have come with a survey never tells how one of them answered it."""

from dataclasses import replace

import pytest

from bot.app import CONFIG
from config.languages import LANGUAGES
from config.questionnaire import load_questionnaires
from handlers.announcing.facts import mark
from handlers.audience.counted import fitting, how_many, people
from handlers.broadcasts.screens import send_label
from handlers.buttons import AnnounceDo
from handlers.surveys.rules import new_round
from storage import announcements, events, surveys
from storage import audience as audience_store
from storage.audience import Audience, Reach, roughly
from storage.surveys import ANONYMOUS
from storage.transaction import Transaction
from tests.privacy.rows import insert
from tests.stories.test_audience_builder import DRAFT, a_group, prepared, press
from tests.stories.world import Alumnus, World

EVERYBODY = 40
ONE = 100  # the id of whom somebody is curious about
FINISHED = Audience(round=1, round_states=("finished",))
# What picks out that one person of all the others.
NARROW = (
    Audience(units=("kokkola",)),
    Audience(fields=("07",)),
    Audience(year_from=1999, year_to=1999),
    Audience(regions=("01",)),
    Audience(languages=("en",)),
    Audience(joined_since=500),
    Audience(takes_part=("mentoring",)),
    Audience(event=1, event_answers=("coming",)),
)


def asked(tx: Transaction, *, has_answered: bool, others: int, mode: str = "identified") -> None:
    """Let forty people be asked, of whom so many have answered, and the one or not."""
    everybody = range(ONE, ONE + EVERYBODY)
    for number in everybody:
        _somebody(tx, number)
    questionnaires = load_questionnaires(CONFIG / "questionnaires")
    new = new_round(
        questionnaires["career_followup"],
        Audience(),
        opens_at=1,
        closes_at=2,
        unit=None,
        made_by=ONE,
    )
    one = surveys.create(tx, replace(new, mode=mode))
    evening = {"starts_at": 1_800_000_000, "place": "Oulu", "description": None, "capacity": None}
    made = {"unit": None, "audience": Audience(), "made_by": ONE, "now": 1}
    events.publish(tx, events.draft(tx, title="Kesäilta", **evening, **made), 1)  # type: ignore[arg-type]
    insert(tx, "rsvp", event_id=1, person_id=ONE, answer="coming", answered_at=1)
    for number in everybody:
        answered = has_answered if number == ONE else number - ONE <= others
        state = "finished" if answered else "invited"
        row = {"round_id": one, "person_id": number, "state": state, "invited_at": 1}
        insert(tx, "respondent", **row)


def _somebody(tx: Transaction, number: int) -> None:
    is_one = number == ONE
    told = {
        "unit": "kokkola" if is_one else "oulu",
        "field": "07" if is_one else "10",
        "graduation_year": 1999 if is_one else 2020,
        "region": "01" if is_one else "17",
        "language": "en" if is_one else "fi",
        "joined_at": 1000 if is_one else 100,
    }
    known = {"telegram_id": 9_000_000 + number, "state": "member", "created_at": 1, "seen_at": 1}
    insert(tx, "person", id=number, **known, **told)
    for purpose in ("news", *(["mentoring"] if is_one else [])):
        given = {"person_id": number, "purpose": purpose, "given_at": 1, "text_version": "1"}
        insert(tx, "consent", language="fi", **given)


@pytest.mark.parametrize("others", [0, 1, 3, 4, 5, 9, 34, 35, 38, 39])
async def test_nobody_is_told_apart_by_narrowing_down(world: World, others: int) -> None:
    """Down to the one, to all but the one: the numbers are the same whether she has answered."""
    told: list[list[Reach]] = []
    for has_answered in (True, False):

        def story(tx: Transaction, has_answered: bool = has_answered) -> list[Reach]:
            tx.run("SAVEPOINT before")
            asked(tx, has_answered=has_answered, others=others)
            found = [_reach(tx, _both(FINISHED, one)) for one in NARROW]
            found += [_reach(tx, _both(_turned(FINISHED), one)) for one in NARROW]
            tx.run("ROLLBACK TO before")
            tx.run("RELEASE before")
            return found

        told.append(await world.db.write(story))
    assert told[0] == told[1]
    assert all(one.is_rough for one in told[0])


def _both(audience: Audience, narrow: Audience) -> Audience:
    return replace(narrow, round=1, round_states=audience.round_states, without=audience.without)


def _turned(audience: Audience) -> Audience:
    return replace(audience, without=("round",))


def _reach(tx: Transaction, audience: Audience) -> Reach:
    return audience_store.reach(tx, audience, "news", 2000, budget=3)


@pytest.mark.parametrize("whole", [0, 3, 5, 9, 10, 40])
def test_neither_few_nor_nearly_all_are_told_of(whole: int) -> None:
    """Whole fives, never more than there are, and five always remain of whom it is not said."""
    for number in range(whole + 1):
        told = roughly(Reach(number, number, 0, 0), Reach(whole, whole, 0, 0))
        assert told.everyone % 5 == 0
        assert told.everyone <= number
        assert told.everyone == 0 or whole - told.everyone >= 5
        if number <= whole - 5:
            assert number - told.everyone < 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rough_number_is_said_to_be_one(world: World, language: str) -> None:
    """Everywhere: about so many; and of too few nothing but that they are."""
    house = world.app.house
    rough = Reach(35, 30, 5, 0, is_rough=True)
    about = people(house, language, rough, 35)
    assert str(about) not in ("35", "")
    assert str(about) in fitting(house, language, rough)
    assert str(people(house, language, rough, 30)) in send_label(house, language, rough)
    few = list(how_many(house, language, Reach(0, 0, 0, 0, is_rough=True)))
    assert len(few) == 1
    assert not any(letter.isdigit() for letter in few[0])


async def test_the_builder_and_the_card_tell_of_fives(world: World, kaisa: Alumnus) -> None:
    """Seventeen have answered: about fifteen, from the first tick to the button that sends."""
    await world.db.write(lambda tx: asked(tx, has_answered=True, others=16))
    await prepared(kaisa)
    await kaisa.taps("Vastaus kyselyyn", "1. Urakysely", "on vastannut ☐")
    kaisa.sees("sopii noin 15 ihmistä")
    await kaisa.taps("Takaisin ehtoihin")
    kaisa.sees("sopii noin 15 ihmistä", "noin 15 ihmistä saa viestin heti")
    await kaisa.taps("Näin on hyvä")
    kaisa.sees("noin 15")
    assert "17" not in kaisa.last.words
    await kaisa.taps("Lähetä")
    assert "Lähetä noin 15 ihmiselle" in kaisa.labels
    await kaisa.taps("Lähetä noin 15 ihmiselle")
    assert await _campaigns(world) == 1


async def test_too_few_are_not_written_to(world: World, kaisa: Alumnus) -> None:
    """Not by a group besides, not by an old button, and no language is told of."""
    await world.db.write(lambda tx: asked(tx, has_answered=True, others=20))
    await world.db.write(a_group)
    await prepared(kaisa)
    await press(kaisa, "round", "1")
    await press(kaisa, "tick", "round.finished")
    await press(kaisa, "done")
    assert "Lähetä" in kaisa.labels
    await press(kaisa, "tick", "languages.en")
    kaisa.sees("liian vähän ihmisiä")
    await press(kaisa, "tick", "venues.1")
    await press(kaisa, "done")
    kaisa.sees("liian vähän ihmisiä")
    assert "Lähetä" not in kaisa.labels
    draft = await world.db.read(announcements.by_id, DRAFT)
    assert draft is not None
    await kaisa.presses(kaisa.last.id, AnnounceDo(DRAFT, "go", mark(draft)).encode())
    assert await _campaigns(world) == 0
    read = await world.db.read(announcements.languages_of, replace(FINISHED, units=("kokkola",)))
    not_so = await world.db.read(
        announcements.languages_of, replace(FINISHED, units=("kokkola",), without=("round",))
    )
    assert read == not_so == {"en"}


async def _campaigns(world: World) -> int:
    return int(await world.db.read(lambda tx: tx.value("SELECT count(*) FROM campaign")))


async def test_an_anonymous_survey_is_no_condition(world: World, kaisa: Alumnus) -> None:
    """It is not in the list, and a button for it does nothing."""
    await world.db.write(lambda tx: asked(tx, has_answered=True, others=20, mode=ANONYMOUS))
    await prepared(kaisa)
    await kaisa.taps("Vastaus kyselyyn")
    kaisa.sees("Kyselyjä ei ole vielä")
    await press(kaisa, "round", "1")
    kaisa.sees("Tämä nappi")
