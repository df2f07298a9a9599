"""Nothing is kept longer than the school has set: stories with the clock moved on by months."""

import pytest

from config.languages import LANGUAGES
from tests.stories.gatherings import helsinki, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.fixture(params=LANGUAGES)
async def silent(request: pytest.FixtureRequest, world: World) -> tuple[Alumnus, Words]:
    """Somebody of whom nothing is heard from 2 November 2026 on, in each language."""
    language: str = request.param
    return await world.member("Kim", language=language), Words(world, language)


async def asks(kim: Alumnus, words: Words) -> None:
    """Let two years pass in silence, until the question has come in the morning."""
    world = kim.world
    await world.moves_to(helsinki("2028-11-02 23:00"))
    assert not kim.has_seen(words("silence-yes-button"))
    await world.moves_to(helsinki("2028-11-03 03:31"))
    kim.sees_nothing()
    await world.moves_to(helsinki("2028-11-03 08:01"))
    assert kim.labels[:2] == [words("silence-yes-button"), words("silence-no-button")]
    kim.sees("24", "60")


async def test_a_silent_person_is_asked_and_stays(silent: tuple[Alumnus, Words]) -> None:
    """One tap keeps everything, and the question does not come again."""
    kim, words = silent
    await asks(kim, words)
    await kim.taps(words("silence-yes-button"))
    kim.sees(words("silence-stays"))
    await kim.world.moves_to(helsinki("2029-03-01 12:00"))
    assert await kim.record() is not None
    kim.sees_nothing()


async def test_a_silent_person_who_does_not_answer_is_erased(
    silent: tuple[Alumnus, Words],
) -> None:
    """After sixty whole days, at night; the last message comes in the morning."""
    kim, words = silent
    await asks(kim, words)
    await kim.world.moves_to(helsinki("2029-01-02 23:00"))
    assert await kim.record() is not None
    await kim.world.moves_to(helsinki("2029-01-03 03:31"))
    assert await kim.record() is None
    kim.sees_nothing()
    await kim.world.moves_to(helsinki("2029-01-03 08:01"))
    name = kim.world.app.house.organisation.name[words.language]
    kim.sees(words("forget-done-silent", organisation=name))
    assert await kim.world.db.read(lambda tx: tx.value("SELECT count(*) FROM outbox")) == 0


async def test_any_sign_of_life_is_an_answer(world: World, aino: Alumnus) -> None:
    """Whoever comes by for anything is still here."""
    await asks(aino, Words(world, "fi"))
    await aino.says("/help")
    await world.moves_to(helsinki("2029-03-01 12:00"))
    assert await aino.record() is not None


async def test_whoever_does_not_want_to_stay_is_erased_when_they_say_so(
    world: World, aino: Alumnus
) -> None:
    """No leads to the same question as /forget, so that one slip erases nothing."""
    await asks(aino, Words(world, "fi"))
    await aino.taps("En, poista tietoni")
    aino.sees("Poistanko kaikki tietosi?")
    await aino.taps("Poista tietoni")
    aino.sees("Kaikki tietosi on poistettu")
    assert await aino.record() is None


async def test_somebody_who_cannot_be_asked_is_erased_in_the_end(
    world: World, aino: Alumnus
) -> None:
    """Who has blocked the bot is kept as long as the others, and hears nothing more."""
    aino.account.blocks_bot()
    await world.settles()
    await world.moves_to(helsinki("2028-11-03 03:31"))
    await world.moves_to(helsinki("2029-01-01 03:31"))
    assert await aino.record() is not None
    await world.moves_to(helsinki("2029-01-03 03:31"))
    assert await aino.record() is None


async def test_sign_ups_go_and_the_numbers_stay(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """Half a year after the event a coordinator still sees how many came."""
    await invites(kaisa)  # 5 November 2026
    await aino.taps("Tulen")
    await world.moves_to(helsinki("2027-05-05 04:00"))
    assert await signed_up(world) == 1
    await world.moves_to(helsinki("2027-05-06 04:00"))
    assert await signed_up(world) == 0
    await kaisa.says("/count")
    await kaisa.taps("Tapahtumat", "Alumni-ilta")
    kaisa.sees("Tulee", "1")


async def signed_up(world: World) -> int:
    return int(await world.db.read(lambda tx: tx.value("SELECT count(*) FROM rsvp")))


async def test_what_a_night_did_stands_in_the_audit_log(world: World, aino: Alumnus) -> None:
    """As numbers, by the bot itself."""
    await asks(aino, Words(world, "fi"))
    await world.moves_to(helsinki("2029-01-03 03:31"))
    rows = await world.db.read(
        lambda tx: tx.all(
            "SELECT actor, subject, people FROM audit WHERE action = 'retention' ORDER BY id"
        )
    )
    told = {row["subject"]: row["people"] for row in rows}
    assert told["asked_silent"] == 1
    assert told["erased_silent"] == 1
    assert {row["actor"] for row in rows} == {None}
