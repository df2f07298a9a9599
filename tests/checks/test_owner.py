"""Who the first owner is: the one who opened the link, and nobody else."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.cli.setup.owner import find_owner, who_said
from bot.cli.setup.terminal import Terminal
from bot.practice.memory import InMemoryApi
from bot.practice.telegram import Telegram
from tests.process.processes import TOKEN

WORDS = "/start own_secret"


class Reader(Terminal):
    """Somebody who reads, and at the link does what the test wants; Enter never comes."""

    def __init__(self, act: Callable[[str], None]) -> None:
        self.said = ""
        self._act = act

    def say(self, words: str = "") -> None:
        self.said += f"{words}\n"
        if "?start=" in words:
            self._act(words.partition("?start=")[2].split()[0])

    async def enter(self) -> None:
        await asyncio.Event().wait()


@pytest.fixture
def telegram() -> Telegram:
    """A Telegram in a box."""
    return Telegram(lambda: datetime.now(UTC), token=TOKEN)


async def found(telegram: Telegram, reader: Reader) -> int | None:
    """Let the reader see a link, and return who is taken for the owner."""
    async with asyncio.timeout(60):
        return await find_owner(reader, InMemoryApi(telegram, TOKEN), "kaisla_bot")


async def test_the_one_with_the_link_is_found_among_others(telegram: Telegram) -> None:
    """Others may write meanwhile; nothing of what they write is confirmed."""
    onni, kaisa = telegram.person("Onni"), telegram.person("Kaisa")

    def act(payload: str) -> None:
        onni.starts()
        onni.starts("own_")
        kaisa.starts(payload)

    assert await found(telegram, Reader(act)) == kaisa.id
    assert len(telegram.updates_waiting()) == 3


async def test_a_webhook_that_takes_the_messages_is_told(telegram: Telegram) -> None:
    """Then nobody can be seen here: one does it by hand."""
    assert telegram.call("setWebhook", {"url": "https://elsewhere.example/x"}, token=TOKEN).ok
    reader = Reader(lambda _: None)
    assert await found(telegram, reader) is None
    assert "a webhook takes its messages" in reader.said


async def test_too_many_messages_before_are_told(telegram: Telegram) -> None:
    """Only the first hundred can be seen without confirming any."""
    onni = telegram.person("Onni")

    def act(payload: str) -> None:
        for _ in range(100):
            onni.says("Moi")
        onni.starts(payload)

    reader = Reader(act)
    assert await found(telegram, reader) is None
    assert "cannot be seen" in reader.said


@pytest.mark.parametrize(
    ("kind", "text", "owner"),
    [
        ("private", WORDS, 7),
        ("group", WORDS, None),
        ("private", f"{WORDS}x", None),
        ("private", "", None),
    ],
)
def test_only_the_very_words_in_private_count(kind: str, text: str, owner: int | None) -> None:
    """A link that was shown to a group makes nobody an owner."""
    message = {"text": text, "chat": {"type": kind}, "from": {"id": 7}}
    updates = [{"update_id": 1, "callback_query": {}}, {"update_id": 2, "message": message}]
    assert who_said(updates, WORDS) == owner
