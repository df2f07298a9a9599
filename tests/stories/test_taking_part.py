"""How one takes part: each way a consent of its own, given and withdrawn on one screen."""

import pytest

from config.languages import LANGUAGES
from handlers.buttons import ChangeProfile
from storage import consents
from storage.consents import NEWS
from storage.transaction import Transaction
from tests.stories.words import Words
from tests.stories.world import Alumnus, World


@pytest.mark.parametrize("language", LANGUAGES)
async def test_taking_part_and_withdrawing(world: World, language: str) -> None:
    """Each way of taking part is given and withdrawn by itself; the record of each stays."""
    say = Words(world, language)
    aino = await world.member("Aino", language=language)
    person = await aino.record()
    assert person is not None
    await world.moves(days=1)
    await aino.says("/profile")
    await aino.taps(say("change-taking-part-button"))
    assert ticked(aino) == [say("join-news-button"), say("join-surveys-button")]
    await aino.taps(say("join-surveys-button"), say("join-mentoring-button"), say("form-done"))
    aino.sees(f"{say('join-news-button')}, {say('join-mentoring-button')}")

    begun, now = person.joined_at, world.clock.seconds()
    version = world.app.house.organisation.privacy.version
    assert await world.db.read(rows, person.id) == [
        ("membership", "test", begun, None),
        ("news", "test", begun, None),
        ("surveys", "test", begun, now),
        ("mentoring", version, now, None),
    ]
    await world.moves(days=1)
    await aino.taps(say("change-taking-part-button"))
    await aino.taps(say("join-only-news-button"), say("form-done"))
    later = world.clock.seconds()
    assert await world.db.read(rows, person.id) == [
        ("membership", "test", begun, None),
        ("news", "test", begun, None),
        ("surveys", "test", begun, now),
        ("mentoring", version, now, later),
    ]
    assert set(await world.db.read(consents.in_force, person.id)) == {"membership", NEWS}
    given = await world.db.read(consents.in_force, person.id)
    assert given[NEWS].language == language


def rows(tx: Transaction, person_id: int) -> list[tuple[object, ...]]:
    """Return every record of a consent: purpose, text version, given and withdrawn at."""
    found = tx.all(
        """SELECT purpose, text_version, given_at, withdrawn_at FROM consent
        WHERE person_id = :id ORDER BY rowid""",
        id=person_id,
    )
    return [tuple(row) for row in found]


def ticked(person: Alumnus) -> list[str]:
    """Return the ways that are ticked on the newest message."""
    return [one.replace("☑", "").strip() for one in person.labels if "☑" in one]


async def purposes(world: World, person: Alumnus) -> set[str]:
    """Return what the person consents to now."""
    record = await person.record()
    assert record is not None
    return set(await world.db.read(consents.in_force, record.id))


async def test_nothing_is_ticked_beforehand(world: World) -> None:
    """Who only presses Done is a member and has agreed to nothing else."""
    sara = world.stranger("Sara")
    await sara.starts()
    await sara.taps("suomi", "Olen täyttänyt 13 ja suostun", "Sara", "Olen valmistunut", "Oulu")
    await sara.taps("Tietotekniikka (ICT)", "2024", "Ohita kysymys", "Ohita kysymys")
    sara.sees("Miten haluat olla mukana?")
    assert ticked(sara) == []
    await sara.taps("Valmis")
    assert await purposes(world, sara) == {"membership"}


async def test_only_news_stands_alone(world: World, aino: Alumnus) -> None:
    """Whoever wants events and news only gets the consent to news, and no other with it."""
    await aino.says("/profile")
    await aino.taps("Miten olen mukana", "Mentorointi", "Vain tapahtumat ja uutiset")
    assert ticked(aino) == ["Vain tapahtumat ja uutiset"]
    await aino.taps("Valmis")
    aino.sees("Miten olet mukana: Tapahtumat ja uutiset\n")
    assert await purposes(world, aino) == {"membership", "news"}
    await aino.taps("Miten olen mukana")
    assert ticked(aino) == ["Tapahtumat ja uutiset"]


async def test_everything_can_be_withdrawn(world: World, onni: Alumnus) -> None:
    """A member who takes part in nothing is still a member."""
    await onni.says("/profile")
    await onni.taps("Miten olen mukana", "Tapahtumat ja uutiset", "Lyhyet kyselyt", "Valmis")
    onni.sees("Miten olet mukana: ei mitään")
    assert await purposes(world, onni) == {"membership"}


async def test_nothing_changes_before_done(world: World, aino: Alumnus) -> None:
    """Ticks are a draft: who stops in the middle has consented to nothing new."""
    await aino.says("/profile")
    await aino.taps("Miten olen mukana", "Ideat koululle", "Lopeta")
    assert await purposes(world, aino) == {"membership", "news", "surveys"}


async def test_the_button_of_before_still_works(aino: Alumnus) -> None:
    """The old button about messages leads to the screen that took its place."""
    await aino.starts()
    await aino.presses(aino.last.id, ChangeProfile("wants").encode())
    aino.sees("Miten haluat olla mukana?")
