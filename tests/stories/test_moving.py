"""Moving to a new Telegram account by a one-time code, in four languages."""

import re

import pytest

from config.languages import LANGUAGES
from storage import rsvps
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.words import Words
from tests.stories.world import START, Alumnus, World

CODE = re.compile(r"[34679A-Z]{4} [34679A-Z]{4}")


def code_seen_by(alumnus: Alumnus) -> str:
    """Return the code in the newest message."""
    found = CODE.search(alumnus.last.words)
    assert found is not None, alumnus.tells()
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_moving_by_code(world: World, language: str) -> None:
    """The old account shows a code, the new one types it; everything moves, the old one is told."""
    words = Words(world, language)
    old = await world.member("Aino", language=language, unit="kokkola")
    person = await old.record()
    assert person is not None
    await old.says("/move")
    code = code_seen_by(old)

    new = words.newcomer("Aino")
    await new.starts()
    await new.says("/move")
    new.sees(Words(world, {"fi-simple": "fi"}.get(language, language))("moving-ask"))
    await new.says(code.lower())
    new.sees("Aino")
    old.sees(words("moving-left"))
    moved = await new.record()
    assert moved is not None
    assert (moved.id, moved.unit, moved.language) == (person.id, "kokkola", language)
    assert await old.record() is None
    await new.taps(words("button-profile"))
    new.sees(words.unit("kokkola"))
    assert "move" in [command.name for command in new.account.commands]

    stranger = words.newcomer("Muu")
    await stranger.says(f"/move {code}")
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM person")) == 2
    assert "Aino" not in stranger.last.words


async def test_answers_and_a_duty_move_too(world: World, kaisa: Alumnus, aino: Alumnus) -> None:
    """The welcome tells what came along; the menu is there, and a link is followed."""
    await coordinates(aino, "oulu")
    number = await world.db.write(_event_with, aino.id)
    await aino.says("/move")
    code = code_seen_by(aino)
    new = world.stranger("Aino")
    await new.starts(f"e{number}")
    await new.says(f"/move {code}")
    new.sees("Tervetuloa takaisin, Aino!", "yksi tapahtumavastaus", "Syysilta")
    assert "people" in [command.name for command in new.account.commands]
    assert "people" not in [command.name for command in aino.account.commands]
    await new.says("/count")
    new.sees("Luvut: Oulun yksikkö")
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM rsvp")) == 1


def _event_with(tx: Transaction, telegram_id: int) -> int:
    now = int(START.timestamp())
    me = tx.value("SELECT id FROM person WHERE telegram_id = :id", id=telegram_id)
    number = tx.insert(
        """INSERT INTO event (state, title, starts_at, place, audience, made_at, published_at)
        VALUES ('published', 'Syysilta', :at, 'Aula', '{}', :now, :now) RETURNING id""",
        at=now + 86400 * 20,
        now=now,
    )
    rsvps.save(tx, number, me, rsvps.COMING, now)
    return number


async def test_wrong_codes_are_asked_again_and_the_fifth_ends_it(
    world: World, aino: Alumnus
) -> None:
    """A wrong try is counted though the turn says no; after five the right code is wrong too."""
    await aino.says("/move")
    code = code_seen_by(aino)
    new = world.stranger("Aino")
    await new.says("/move", "nonsense")
    new.sees("Tämä koodi ei toimi", "Mikä on koodisi?")
    wrong = code[:-1] + ("A" if code[-1] != "A" else "C")
    for _ in range(5):
        await new.says(wrong)
        new.sees("Tämä koodi ei toimi")
    await new.says(code)
    new.sees("Tämä koodi ei toimi")
    assert await aino.record() is not None
    await aino.says("/move")
    await new.says(code_seen_by(aino))
    new.sees("Tervetuloa takaisin, Aino!")


async def test_a_code_expires_and_a_new_one_ends_it(world: World, aino: Alumnus) -> None:
    """A day later, or once another was made, it is like any wrong one."""
    await aino.says("/move")
    first = code_seen_by(aino)
    await aino.says("/move")
    second = code_seen_by(aino)
    new = world.stranger("Aino")
    await new.says(f"/move {first}")
    new.sees("Tämä koodi ei toimi")
    await world.moves(hours=25)
    await new.says(f"/move {second}")
    new.sees("Tämä koodi ei toimi")


async def test_the_own_code_in_the_own_account_says_where_it_belongs(
    world: World, aino: Alumnus
) -> None:
    """And stays good."""
    await aino.says("/move")
    code = code_seen_by(aino)
    await aino.taps("Minulla on jo koodi")
    await aino.says(code)
    aino.sees("toista tiliäsi varten")
    new = world.stranger("Aino")
    await new.says(f"/move {code}")
    new.sees("Tervetuloa takaisin, Aino!")


async def test_two_members_become_one(world: World, aino: Alumnus) -> None:
    """Whoever has joined anew already types the code as well; what they told newer counts."""
    new = await world.member("Aino Mäki", unit="kokkola", year=None)
    before = await aino.record()
    assert before is not None
    await aino.says("/move")
    code = code_seen_by(aino)
    await new.says("/move")
    await new.taps("Minulla on jo koodi")
    await new.says(code)
    new.sees("Tervetuloa takaisin, Aino Mäki!")
    after = await new.record()
    assert after is not None
    assert (after.id, after.unit, after.studying) == (before.id, "kokkola", True)
    assert await world.db.read(lambda tx: tx.value("SELECT count(*) FROM person")) == 1


async def test_an_owner_learns_what_does_not_move(world: World, kaisa: Alumnus) -> None:
    """An owner is whom the settings name."""
    await kaisa.says("/move")
    kaisa.sees("Pääkäyttäjän oikeudet eivät siirry")


async def test_a_stranger_in_the_middle_of_joining_moves(world: World, aino: Alumnus) -> None:
    """What was half filled in is gone, and nothing waits any more."""
    await aino.says("/move")
    code = code_seen_by(aino)
    new = world.stranger("Aino")
    await new.starts()
    await new.taps("suomi")
    await new.says(f"/move {code}")
    new.sees("Tervetuloa takaisin, Aino!")
    assert not any("Jatka" in label for label in new.labels)
    await new.says("jotain")
    new.sees("En ymmärtänyt tätä")


async def test_moving_lasts_over_a_restart(world: World, aino: Alumnus) -> None:
    """The code and the question wait."""
    await aino.says("/move")
    code = code_seen_by(aino)
    new = world.stranger("Aino")
    await new.says("/move")
    await world.restarts()
    await new.says(code)
    new.sees("Tervetuloa takaisin, Aino!")
