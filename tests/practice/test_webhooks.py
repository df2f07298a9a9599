"""Updates that are brought: in order, with the secret, again and again until they are taken."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from bot.practice.person import Person
from bot.practice.postman import SECRET_HEADER, Postman, queue_of, seconds_until_again
from bot.practice.server import serving
from bot.practice.telegram import Telegram
from tests.practice.conftest import Bot, HandClock, one_button


class Door:
    """The bot's webhook: what has come, and what is answered to it."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self.headers: list[str] = []
        self.answers: dict[str, list[web.Response]] = {}
        self.gate: dict[str, asyncio.Event] = {}
        self.together: asyncio.Barrier | None = None
        self.most = self.within = 0
        self.url = ""

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        words = what(update)
        self.came.append(words)
        self.headers.append(request.headers.get(SECRET_HEADER, ""))
        self.within += 1
        self.most = max(self.most, self.within)
        if gate := self.gate.get(words):
            await gate.wait()
        if self.together is not None:
            await self.together.wait()
        self.within -= 1
        planned = self.answers.get(words)
        return planned.pop(0) if planned else web.Response()

    def refuses(self, words: str, *statuses: int) -> None:
        self.answers[words] = [web.Response(status=one) for one in statuses]


def what(update: dict[str, Any]) -> str:
    """Return a message's text or a tap's data."""
    if tap := update.get("callback_query"):
        return str(tap["data"])
    return str(update["message"]["text"])


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    door, app = Door(), web.Application()
    app.router.add_post("/hook", door.receive)
    async with serving(app) as address:
        door.url = address + "/hook"
        yield door


@pytest.fixture
async def postman(telegram: Telegram) -> AsyncIterator[Postman]:
    async with at_work(Postman(telegram.box, again=lambda _: 0.0)) as postman:
        yield postman


@asynccontextmanager
async def at_work(postman: Postman) -> AsyncIterator[Postman]:
    postman._box.is_local = True
    task = asyncio.create_task(postman.run())
    yield postman
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def brought(postman: Postman, count: int) -> None:
    """Wait until so many tries have been answered."""
    if len(postman.brought) >= count:
        return
    enough = asyncio.Event()
    postman.on_answer.append(lambda _: enough.set() if len(postman.brought) >= count else None)
    async with asyncio.timeout(60):
        await enough.wait()


async def taken(postman: Postman) -> None:
    """Wait until the bot has taken the next update."""
    done = asyncio.Event()
    postman.on_answer.append(lambda status: done.set() if status == 200 else None)
    async with asyncio.timeout(60):
        await done.wait()


async def test_what_waits_is_brought_with_the_secret(
    bot: Bot, telegram: Telegram, door: Door, postman: Postman, aino: Person, onni: Person
) -> None:
    """Each person's in their order; then nothing waits, and polling is refused."""
    for number in range(3):
        aino.says(f"a{number}")
        onni.says(f"o{number}")
    bot.does("setWebhook", url=door.url, secret_token="a-secret")
    await brought(postman, 8)
    assert [one for one in door.came if one[0] in "a"] == ["a0", "a1", "a2"]
    assert [one for one in door.came if one[0] in "o"] == ["o0", "o1", "o2"]
    assert set(door.headers) == {"a-secret"}
    assert telegram.updates_waiting() == []
    assert bot.fails("getUpdates").status == 409


async def test_what_is_refused_comes_again_and_holds_up_only_its_own_chat(
    bot: Bot, door: Door, postman: Postman, aino: Person, onni: Person
) -> None:
    """Aino's second message waits for her first; Onni's do not."""
    for person, words in ((aino, "a1"), (aino, "a2"), (onni, "o1"), (onni, "o2")):
        person.says(words)
    door.refuses("a1", 500, 503, 404)
    bot.does("setWebhook", url=door.url)
    await brought(postman, 9)
    assert Counter(door.came) == {"/start": 2, "a1": 4, "a2": 1, "o1": 1, "o2": 1}
    assert [one for one in door.came if one[0] == "a"] == ["a1"] * 4 + ["a2"]


async def test_telegram_tells_what_went_wrong_last(
    bot: Bot, door: Door, postman: Postman, aino: Person
) -> None:
    """How many wait, and the last error with its time: also when it has long been over."""
    door.refuses("/start", *[500] * 1000)
    bot.does("setWebhook", url=door.url, max_connections=2)
    await brought(postman, 3)
    info = bot.does("getWebhookInfo")
    assert info["pending_update_count"] == 1
    words = "Wrong response from the webhook: 500 Internal Server Error"
    assert (info["last_error_message"], info["max_connections"]) == (words, 2)
    assert info["last_error_date"] == int(aino.chat[0].date.timestamp())
    del door.answers["/start"]
    await taken(postman)
    info = bot.does("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"]) == (0, words)
    bot.does("setWebhook", url=door.url)
    assert "last_error_message" not in bot.does("getWebhookInfo")


async def test_where_nobody_answers_is_told(bot: Bot, door: Door, aino: Person) -> None:
    """No connection, and silence."""
    telegram = bot.telegram
    async with at_work(Postman(telegram.box, again=lambda _: 0.0)) as postman:
        bot.does("setWebhook", url="http://127.0.0.1:9/hook")
        await brought(postman, 1)
        assert bot.does("getWebhookInfo")["last_error_message"] == "Connection refused"
    async with at_work(Postman(telegram.box, again=lambda _: 0.0, patience=0.05)) as postman:
        door.gate["/start"] = asyncio.Event()
        bot.does("setWebhook", url=door.url)
        await brought(postman, 2)
        assert bot.does("getWebhookInfo")["last_error_message"] == "Read timeout expired"
        door.gate["/start"].set()


async def test_an_answer_after_the_webhook_was_removed_confirms_nothing(
    bot: Bot, telegram: Telegram, door: Door, postman: Postman, aino: Person
) -> None:
    """What was under way then comes by getUpdates once more."""
    door.gate["/start"] = asyncio.Event()
    bot.does("setWebhook", url=door.url)
    while not door.came:  # noqa: ASYNC110 - it comes from another connection
        await asyncio.sleep(0)
    bot.does("deleteWebhook")
    door.gate["/start"].set()
    await brought(postman, 1)
    assert [what(one) for one in bot.does("getUpdates")] == ["/start"]


async def test_no_more_connections_than_the_bot_allows(
    bot: Bot, telegram: Telegram, door: Door, postman: Postman
) -> None:
    """Thirty people write at once, and three of them are heard at a time."""
    for number in range(30):
        telegram.person(f"Joku {number}").starts()
    door.together = asyncio.Barrier(3)
    bot.does("setWebhook", url=door.url, max_connections=3)
    await brought(postman, 30)
    assert door.most == 3


async def test_the_bot_may_ask_for_a_wait(
    bot: Bot, door: Door, aino: Person, telegram: Telegram
) -> None:
    """Retry-After counts, instead of Telegram's own wait."""
    again: list[int] = []

    def wait(failures: int) -> float:
        again.append(failures)
        return 0.0

    door.answers["/start"] = [web.Response(status=503, headers={"Retry-After": "1"})]
    async with at_work(Postman(telegram.box, again=wait)) as postman:
        bot.does("setWebhook", url=door.url)
        await brought(postman, 1)
        assert len(postman._troubles) == 1
    assert again == []


async def test_a_tap_that_nobody_takes_is_forgotten(
    bot: Bot, telegram: Telegram, door: Door, postman: Postman, aino: Person, clock: HandClock
) -> None:
    """A tap after 150 seconds, a message after a day; the rest goes on."""
    message_id = bot.says(aino, "Tuletko?", reply_markup=one_button())
    aino.taps(message_id, "yes")
    door.refuses("yes", *[500] * 1000)
    bot.does("setWebhook", url=door.url)
    await brought(postman, 5)
    assert [what(one) for one in telegram.updates_waiting()] == ["yes"]
    clock.move(timedelta(seconds=150))
    assert telegram.updates_waiting() == []


def test_the_waits_are_telegrams() -> None:
    """At once, then 2, 4, 8 … up to one or two minutes."""
    assert [seconds_until_again(n) for n in range(1, 7)] == [0, 2, 4, 8, 16, 32]
    assert all(60 <= seconds_until_again(n) <= 120 for n in range(8, 100))


def test_taps_and_messages_wait_in_lines_of_their_own() -> None:
    """As with Telegram, where a tap may overtake a message of the same person."""
    who = {"from": {"id": 5}, "chat": {"id": 7}}
    assert queue_of({"update_id": 1, "message": who}) == ("message", 7)
    assert queue_of({"update_id": 1, "edited_message": who}) == ("message", 7)
    assert queue_of({"update_id": 1, "callback_query": who}) == ("callback_query", 5)
    assert queue_of({"update_id": 1, "my_chat_member": who}) == ("my_chat_member", 5)


@pytest.mark.parametrize(
    ("sets", "words"),
    [
        ({"url": "http://example.org/x"}, "An HTTPS URL must be provided"),
        ({"url": "https://example.org:8081/x"}, "only on ports 80, 88, 443 or 8443"),
        ({"url": "https://127.0.0.1/x"}, "IP address 127.0.0.1 is reserved"),
        ({"url": "ftp://example.org"}, "invalid webhook URL"),
        ({"url": "https://example.org/x", "secret_token": "ä"}, "unallowed characters"),
    ],
)
def test_what_telegram_refuses_is_refused(bot: Bot, sets: dict[str, str], words: str) -> None:
    """The same addresses and secrets as there."""
    refused = bot.fails("setWebhook", None, **sets)
    assert refused.status == 400
    assert words in refused.description
    assert bot.does("getWebhookInfo")["url"] == ""
