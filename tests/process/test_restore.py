"""The commands that bring a copy back and change the key, as the person at the server sees them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import Clock
from handlers.house import House
from storage import outbox, people
from storage.transaction import Transaction
from tests.process.asked import Words
from tests.process.conftest import Bots
from tests.process.fate import WatchedTelegram
from tests.process.ledger import Member, opened, settle
from tests.process.processes import KEY, file_bytes, settings_of
from tests.process.terminals import CTRL_C, CTRL_D, AtTerminal
from tests.process.walkers import Taps, Walker

pytestmark = pytest.mark.process

WAITED = "A word that waited"


def waits(tx: Transaction) -> None:
    """Let a message wait for somebody who is not there now."""
    person = people.by_telegram(tx, 8001)
    assert person is not None
    outbox.add_call(
        tx,
        chat_id=8001,
        person_id=person.id,
        method="sendMessage",
        params={"text": WAITED},
        now=Clock().seconds() - 60,
    )


def copies(folder: Path) -> list[Path]:
    return sorted((folder / "home" / "backups").glob("alumni-*.db"))


async def greets(telegram: WatchedTelegram, house: House, name: str) -> None:
    """Let a newcomer press Start and see the first question: the bot runs."""
    walker = Walker(telegram, telegram.person(name))
    walker.account.starts()
    await walker.walks(end=Words(house, "fi").of("join-language"))


async def test_a_copy_is_brought_back_beside_a_living_telegram(
    bots: Bots, telegram: WatchedTelegram, house: House, tmp_path: Path
) -> None:
    """Refused while the bot runs and without --force; then the bot goes on, and repeats nothing."""
    async with opened(tmp_path) as db:
        both = [Member(8001, "fi"), Member(8002, "fi")]
        await db.write(settle, house, both, Clock().seconds())
        await db.write(waits)
    account, leaver = (telegram.person(name, id=8001 + n) for n, name in enumerate(("Aino", "Kim")))
    account.has_started_before()
    leaver.has_started_before()
    keeper = bots()
    assert await keeper.runs("backup") == 0
    (copy,) = copies(tmp_path)

    bot = bots()
    await bot.starts("run")
    await greets(telegram, house, "Sara")
    assert sum(one.words == WAITED for one in account.chat) == 1
    say = Words(house, "fi").of
    leaver.says("/forget")
    sure = Taps(say("forget-ask"), say("forget-yes-button"))
    await Walker(telegram, leaver).walks(sure, end=say("forget-done"))
    assert await keeper.runs("restore", str(copy), "--force") == 2
    assert "already running" in keeper.told
    assert await bot.ends() == 0

    assert await keeper.runs("restore", str(copy)) == 2
    assert "--force" in keeper.told
    assert await keeper.runs("restore", str(copy), "--force") == 0
    assert "1 message that waited in the outbox" in keeper.said
    assert "1 of the people" in keeper.said
    assert "not known" not in keeper.said  # the old database tells
    assert ".before-" in keeper.said
    for secret in (KEY, "Traceback", "Testi", WAITED):
        assert secret not in keeper.all_said

    again = bots()
    await again.starts("run")
    await greets(telegram, house, "Onni")
    assert await again.ends() == 0
    assert sum(one.words == WAITED for one in account.chat) == 1


@pytest.fixture
async def person(tmp_path: Path, address: str, house: House) -> AsyncIterator[AtTerminal]:
    """A person at a terminal; of the copy there a message has fallen due."""
    async with opened(tmp_path) as db:
        await db.write(settle, house, [Member(8001, "fi")], Clock().seconds())
        await db.write(waits)
        await db.copy_to(tmp_path / "copy.db")
    made = AtTerminal(tmp_path, **settings_of(tmp_path, address))
    yield made
    await made.is_cleared_away()


async def is_asked(person: AtTerminal, copy: Path) -> None:
    """Restore the copy, up to the question."""
    await person.starts("restore", str(copy), "--force")
    await person.sees("Send it all the same\\?.*]")


@pytest.mark.parametrize(
    ("keys", "state"), [("\n", "cancelled"), ("k\n", "pending"), (CTRL_D, "cancelled")]
)
async def test_the_terminal_is_asked(
    person: AtTerminal, tmp_path: Path, keys: str, state: str
) -> None:
    """What is due goes out only after a yes, in any of the languages that setup knows."""
    await is_asked(person, tmp_path / "copy.db")
    person.presses(keys)
    assert await person.has_gone() == 0
    async with opened(tmp_path) as db:
        assert await db.read(Transaction.value, "SELECT state FROM outbox") == state


async def test_it_can_be_stopped_at_the_question(person: AtTerminal, tmp_path: Path) -> None:
    """Ctrl+C: the database is as it was, and nothing is left beside it."""
    before = file_bytes(tmp_path / "data" / "alumni.db")
    await is_asked(person, tmp_path / "copy.db")
    person.presses(CTRL_C)
    assert await person.has_gone() == 2
    assert "Nothing has been changed" in person.shown
    assert "Traceback" not in person.shown
    after = file_bytes(tmp_path / "data" / "alumni.db")
    assert {name: part for name, part in after.items() if not name.endswith(".lock")} == before


async def test_a_key_is_changed_and_old_copies_still_open(
    bots: Bots, house: House, tmp_path: Path
) -> None:
    """The old key is kept beside the new one; with DATABASE_KEY it says what to do instead."""
    given = bots()
    async with opened(tmp_path) as db:
        await db.write(settle, house, [Member(8001, "fi")], Clock().seconds())
        await db.copy_to(tmp_path / "copy.db")
    assert await given.runs("rotate-key") == 2
    assert "DATABASE_KEY" in given.told
    key_file = tmp_path / "keys" / "alumni.key"
    key_file.parent.mkdir()
    key_file.write_text(KEY + "\n", encoding="ascii")
    bot = bots(DATABASE_KEY="", KEY_FILE=str(key_file))
    assert await bot.runs("rotate-key") == 0
    assert key_file.read_text(encoding="ascii").strip() != KEY
    assert await bot.runs("failures") == 0
    assert await bot.runs("restore", str(tmp_path / "copy.db"), "--force") == 0
    assert "1 person." in bot.said
    assert await bot.runs("failures") == 0
    assert KEY not in bot.all_said
