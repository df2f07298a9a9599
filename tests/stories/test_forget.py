"""Being forgotten: what goes, what stays as numbers, and that nothing is left."""

from pathlib import Path

import pytest

from config.languages import LANGUAGES
from storage import connection, duties, outbox
from storage.transaction import Transaction
from tests.privacy.test_erasing import traces
from tests.stories.gatherings import coordinates, invites
from tests.stories.words import Words
from tests.stories.world import Alumnus, World

NAME, TELEGRAM_ID = "Xzqwërtta Kvåxnäs", 7_345_678_901_234


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_confirmation_erases_everything_at_once(world: World, language: str) -> None:
    """First what goes and what stays as numbers; then the last message, and nobody is there."""
    words = Words(world, language)
    kim = await world.member("Kim", language=language)
    await kim.says("/forget")
    kim.sees(words("forget-ask"), words("forget-remains"))
    await kim.taps(words("forget-yes-button"))
    kim.sees(words("forget-done"))
    assert await kim.record() is None
    left = await world.db.read(lambda tx: tx.value("SELECT count(*) FROM outbox"))
    assert left == 0
    await kim.says("/forget")
    assert not kim.has_seen(words("forget-kept"))


async def test_no_byte_of_somebody_is_left_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A whole life in the chat, then one tap: the file and its log know nothing of them."""
    monkeypatch.setattr(connection, "key_pragma", lambda _: "SELECT 1")  # as it is, unencrypted
    world = World(tmp_path)
    world.is_encrypted = False
    await world.begins()
    kaisa = await world.member("Kaisa", id=9_000_001, wants=())
    await invites(kaisa)
    kim = Alumnus(world, world.telegram.person(NAME, language_code="fi", id=TELEGRAM_ID))
    await kim.starts("e1")
    await kim.says("suomi", "kyllä", NAME, "/profile", "/mydata", "/events")
    folder = world.settings.database.parent
    wanted = traces((NAME.split(maxsplit=1)[0],), TELEGRAM_ID)
    assert any(one in _all(folder) for one in wanted)
    await kim.says("/forget")
    await kim.taps("Poista tietoni")
    kim.sees("Kaikki tietosi on poistettu")
    await world.moves(seconds=10)
    assert [one for one in wanted if one in _all(folder)] == []
    await world.ends()


def _all(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in sorted(folder.iterdir()) if one.is_file())


async def test_a_coordinators_duty_ends_and_what_they_made_stays(
    world: World, kaisa: Alumnus, aino: Alumnus
) -> None:
    """The event goes on, without its maker's name; nobody coordinates in their stead."""
    await coordinates(world, aino, None)
    await invites(aino)
    await aino.says("/forget")
    aino.sees("tehtäväsi koordinaattorina päättyy")
    await aino.taps("Poista tietoni")
    assert await world.db.read(duties.team, None, world.clock.seconds()) == []
    await kaisa.says("/events")
    kaisa.sees("Alumni-ilta")


async def test_what_was_to_be_said_about_them_goes_unsaid(world: World, aino: Alumnus) -> None:
    """A message to a coordinator that names them and waits is withdrawn with them."""
    onni = await world.member("Onni")
    me, other = await aino.record(), await onni.record()
    assert me is not None
    assert other is not None
    later = world.clock.seconds() + 3600
    await world.db.write(_tells, other.telegram_id, me.id, later)
    await aino.says("/forget")
    await aino.taps("Poista tietoni")
    await world.moves(hours=2)
    assert not onni.has_seen("Aino toivoo apua")


def _tells(tx: Transaction, chat_id: int, about: int, due_at: int) -> None:
    outbox.add_call(
        tx,
        chat_id=chat_id,
        method="sendMessage",
        params={"text": "Aino toivoo apua"},
        now=due_at,
        about=about,
        due_at=due_at,
    )


async def test_it_can_be_called_off(world: World, aino: Alumnus) -> None:
    """The other button leaves everything as it was."""
    await aino.says("/forget")
    await aino.taps("Älä poista")
    aino.sees("Mitään ei poistettu")
    assert await aino.record() is not None
