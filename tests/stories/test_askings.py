"""What the bot asks by itself: have you graduated, is your profile still right."""

from datetime import datetime, timedelta

import pytest

from config.languages import LANGUAGES
from handlers.buttons import Respond
from storage import askings, people
from storage.askings import GRADUATED, STILL_RIGHT
from storage.transaction import Transaction
from tests.stories.asked import HELSINKI, planned
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

JUNE = datetime(2027, 6, 5, 10, 0, tzinfo=HELSINKI)
A_YEAR_ON = datetime(2027, 11, 2, 10, 0, tzinfo=HELSINKI)
MINUTE = timedelta(minutes=1)


async def joins(say: Words, *steps: str) -> Alumnus:
    """Return somebody who has joined with these answers about graduating."""
    sara = say.newcomer("Sara")
    await sara.starts()
    await sara.taps(say(f"language-{say.language}"), say("join-consent-button"), "Sara", steps[0])
    await sara.taps(say.unit("oulu"), say.field("06"), *steps[1:])
    await sara.taps(say("form-skip"), say("form-skip"), say("form-done"))
    return sara.sees(say("join-done", name="Sara"))


@pytest.fixture(params=LANGUAGES)
def say(world: World, request: pytest.FixtureRequest) -> Words:
    """The words of each language."""
    return Words(world, request.param)


@pytest.fixture
async def student(say: Words) -> Alumnus:
    """Somebody who is going to graduate in 2027."""
    return await joins(say, say("join-studying-button"), "2027")


async def id_of(person: Alumnus) -> int:
    record = await person.record()
    assert record is not None
    return record.id


async def test_a_student_who_has_graduated_becomes_an_alumnus(
    world: World, say: Words, student: Alumnus
) -> None:
    """On the school's day, at ten, not a minute before; one tap, and the year is known."""
    await world.moves_to(JUNE - MINUTE)
    student.sees_nothing()
    await world.moves_to(JUNE)
    student.sees(say("askings-graduated", name="Sara"), "/messages")
    assert student.labels[-1] == say("unasked-fewer-button")
    await student.taps(say("askings-yes-button"))
    student.sees(say("askings-congratulations", year="2027"))
    person = await student.record()
    assert person is not None
    assert (person.studying, person.graduation_year, person.expected_year) == (False, 2027, None)
    assert await world.db.read(planned, person.id) == {STILL_RIGHT: "2028-06-05 10:00"}


async def test_not_yet_is_asked_again_in_the_new_year(
    world: World, say: Words, student: Alumnus
) -> None:
    """A student names a new year, by a tap or by typing, and is told when the question comes."""
    await world.moves_to(JUNE)
    await student.taps(say("askings-not-yet-button"))
    student.sees(say("join-expected"))
    await student.says("2029")
    student.sees("2029")
    person = await student.record()
    assert person is not None
    assert (person.studying, person.expected_year) == (True, 2029)
    assert (await world.db.read(planned, person.id))[GRADUATED] == "2029-06-05 10:00"


async def test_who_graduates_later_this_year_is_asked_before_christmas(
    world: World, say: Words, student: Alumnus
) -> None:
    """The same year again, after its day: the question comes on 20 December, and then once more."""
    await world.moves_to(JUNE)
    await student.taps(say("askings-not-yet-button"), say("form-keep"))
    december = {GRADUATED: "2027-12-20 10:00"}
    assert december.items() <= (await world.db.read(planned, await id_of(student))).items()
    await world.moves_to(datetime(2027, 12, 20, 10, 0, tzinfo=HELSINKI))
    student.sees(say("askings-graduated", name="Sara"))
    await student.taps(say("askings-yes-button"))
    student.sees(say("askings-congratulations", year="2027"))


async def test_who_has_stopped_is_as_welcome_as_before(
    world: World, say: Words, student: Alumnus
) -> None:
    """No year is made up, and nobody asks again; the profile is one tap away."""
    await world.moves_to(JUNE)
    await student.taps(say("askings-stopped-button"))
    student.sees(say("askings-stopped-thanks"))
    person = await student.record()
    assert person is not None
    assert person.is_member
    assert (person.studying, person.graduation_year, person.expected_year) == (False, None, None)
    assert set(await world.db.read(planned, person.id)) == {STILL_RIGHT}
    await student.taps(say("button-profile"))
    student.sees(say("profile-not-told"))


async def test_once_a_year_one_tap_keeps_the_profile(world: World, say: Words) -> None:
    """A year after joining the profile is shown in words, and one tap says that it is right."""
    sara = await joins(say, say("join-graduated-button"), "2022")
    await world.moves_to(A_YEAR_ON - MINUTE)
    sara.sees_nothing()
    await world.moves_to(A_YEAR_ON)
    sara.sees(say("askings-still-right"), "Sara", "2022", say.unit("oulu"), "/messages")
    await sara.taps(say("askings-right-button"))
    sara.sees(say("askings-right-thanks"))
    person = await sara.record()
    assert person is not None
    assert person.confirmed_at == world.clock.seconds()
    assert await world.db.read(planned, person.id) == {STILL_RIGHT: "2028-11-02 10:00"}
    await world.moves(days=30)
    sara.sees_nothing()


async def test_what_is_no_longer_right_is_changed_at_once(world: World, say: Words) -> None:
    """The other button opens the profile; a change there is as good as a yes."""
    sara = await joins(say, say("join-graduated-button"), "2022")
    await world.moves_to(A_YEAR_ON)
    await sara.taps(say("askings-change-button"))
    await sara.taps(say("change-region-button"), say.region("19"))
    sara.sees(say.region("19"))
    assert await world.db.read(planned, await id_of(sara)) == {STILL_RIGHT: "2028-11-02 10:00"}


async def test_a_change_puts_the_yearly_question_off(world: World, aino: Alumnus) -> None:
    """Who has changed something half a year ago is asked a year after that."""
    await world.moves_to(datetime(2027, 5, 1, 12, 0, tzinfo=HELSINKI))
    await aino.says("/profile")
    await aino.taps("Muuta maakunta", "Lappi")
    assert await world.db.read(planned, await id_of(aino)) == {STILL_RIGHT: "2028-05-01 10:00"}


async def test_who_does_not_answer_is_asked_the_next_year(world: World, aino: Alumnus) -> None:
    """Silence is no answer, and no reason to ask oftener than once a year."""
    await aino.says("/profile")
    await aino.taps("Muuta maakunta", "Lappi")
    for year in (2027, 2028):
        await world.moves_to(datetime(year, 11, 2, 10, 0, tzinfo=HELSINKI))
        aino.sees("ovatko tietosi yhä oikein?")
        await world.moves(days=200)
        aino.sees_nothing()


@pytest.fixture
async def eetu(world: World) -> Alumnus:
    """A student whom the stories ask in Finnish."""
    say = Words(world, "fi")
    return await joins(say, say("join-studying-button"), "2027")


async def test_whoever_sleeps_or_pauses_is_asked_later(world: World, eetu: Alumnus) -> None:
    """A question that falls due at night comes in the morning; one in a pause, after it."""
    person_id = await id_of(eetu)
    night = datetime(2027, 6, 1, 23, 0, tzinfo=HELSINKI)
    await world.db.write(askings.set_due, person_id, GRADUATED, int(night.timestamp()))
    await world.moves_to(night)
    eetu.sees_nothing()
    assert (await world.db.read(planned, person_id))[GRADUATED] == "2027-06-02 08:00"
    await world.moves_to(datetime(2027, 6, 2, 8, 0, tzinfo=HELSINKI))
    eetu.sees("Oletko jo valmistunut?")


async def test_who_has_blocked_the_bot_is_tried_again_in_a_month(
    world: World, eetu: Alumnus
) -> None:
    """Nothing is sent in vain, and nothing is forgotten."""
    eetu.account.blocks_bot()
    await world.settles()
    await world.moves_to(JUNE)
    eetu.sees_nothing()
    assert (await world.db.read(planned, await id_of(eetu)))[GRADUATED] == "2027-07-05 10:00"


async def test_an_old_question_says_what_is_known(world: World, eetu: Alumnus) -> None:
    """Its buttons still work; to who is no student any more it says so, and changes nothing."""
    await world.moves_to(JUNE)
    button = eetu.button("Lopetin opinnot")
    await eetu.taps("Kyllä, olen valmistunut")
    await eetu.presses(*button)
    eetu.sees("Tietojesi mukaan et opiskele enää.")
    person = await eetu.record()
    assert person is not None
    assert person.graduation_year == 2027


@pytest.mark.parametrize("press", [Respond("graduated", "maybe"), Respond("else", "yes")])
async def test_an_answer_that_was_never_offered_is_old(eetu: Alumnus, press: Respond) -> None:
    """What no button of ours says changes nothing."""
    await eetu.presses(eetu.last.id, press.encode())
    eetu.sees("nappi on vanha")


async def test_each_is_asked_once_however_many_are_due(world: World) -> None:
    """A hundred and twenty whose day has come are all asked, in short steps, each once."""

    def all_due(tx: Transaction) -> None:
        for number in range(120):
            person = people.arrive(tx, 5_000_000 + number, "sv", world.clock.seconds())
            people.set_profile(tx, person.id, name=f"Elev {number}", studying=1, expected_year=2026)
            people.join(tx, person.id, world.clock.seconds())
            askings.set_due(tx, person.id, GRADUATED, world.clock.seconds())

    await world.db.write(all_due)
    asked = "SELECT count(*) FROM outbox WHERE method = 'sendMessage' AND unasked = 1"
    for _ in range(2):
        await world.moves(minutes=1)
        assert await world.db.read(Transaction.value, asked) == 120
