"""The webhook's door: who is let in, what is answered, and when Telegram hears 200."""

import asyncio
import gzip
import json
import logging
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.api import Answer
from bot.entrance import Update
from bot.floods import Floods
from bot.intake import Unauthorised
from bot.practice.memory import InMemoryApi
from bot.practice.telegram import Telegram
from bot.serving import MOST_BYTES, serving
from bot.timers import HandTimer, LoopTimer
from bot.webhook import (
    LONGEST_PAUSE_SECONDS,
    LOOK_SECONDS,
    SECRET_HEADER,
    WebhookIntake,
    told_by_telegram,
)
from config.errors import ConfigurationError
from config.settings import Settings
from tests.intake.test_intake import Desk

SECRET = "a-secret-of-nobody-at-all"
URL = "https://alumni.example.fi/telegram"
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]


def settings() -> Settings:
    return Settings(webhook_url=URL, webhook_secret=SecretStr(SECRET))


def message(number: int, text: str = "hei", sender: int = 5) -> dict[str, Any]:
    """Return an update as Telegram writes it, as far as intake looks at it."""
    who = {"id": sender, "is_bot": False, "first_name": "Aino"}
    body = {"message_id": number, "date": number * 60, "from": who, "chat": who, "text": text}
    return {"update_id": number, "message": body}


class HookDesk(Desk):
    """A webhook at work, and what it has handed over; `go` lets held updates pass."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0
        self.held: dict[str, asyncio.Event] = {}
        self.told: list[Update] = []
        self.hook = self.opens(LoopTimer())

    def opens(self, timer: LoopTimer | HandTimer, **more: Any) -> WebhookIntake:
        api = InMemoryApi(self.telegram)
        return WebhookIntake(
            api, self.process, timer, settings(), KINDS, beat=self.beat, too_much=self.tell, **more
        )

    def beat(self) -> None:
        self.beats += 1

    async def tell(self, update: Update) -> None:
        self.told.append(update)

    async def process(self, update: Update) -> None:
        if held := self.held.get(update["message"]["text"]):
            await held.wait()
        await super().process(update)


@pytest.fixture
async def desk() -> HookDesk:
    return HookDesk()


async def until(is_so: Callable[[], bool]) -> None:
    """Let the others go on until it is so."""
    async with asyncio.timeout(60):
        while not is_so():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0)


class Visitor:
    """Whoever knocks at the door, with the right secret unless they say otherwise."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self._session = session
        self.address = address

    async def brings(self, body: Any, secret: str | None = SECRET, path: str = "/telegram") -> int:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {} if secret is None else {SECRET_HEADER: secret}
        async with self._session.post(
            self.address + path, data=BytesIO(data), headers=headers
        ) as answer:
            assert await answer.read() == b"" or answer.status in {404, 413}
            assert "Server" not in answer.headers
            return answer.status


@pytest.fixture
async def visitor(desk: HookDesk) -> AsyncIterator[Visitor]:
    """Somebody before the door of a bot that runs."""
    async with AsyncExitStack() as stack:
        visitor = await knocks(stack, desk.hook)
        running = asyncio.create_task(desk.hook.run())
        await asyncio.sleep(0)
        yield visitor
        running.cancel()
        await asyncio.wait([running])


async def knocks(stack: AsyncExitStack, hook: WebhookIntake) -> Visitor:
    address = await stack.enter_async_context(serving(("127.0.0.1", 0), hook.routes()))
    assert address is not None
    return Visitor(await stack.enter_async_context(aiohttp.ClientSession()), address)


async def test_telegram_hears_200_when_the_turn_is_done_and_not_before(
    desk: HookDesk, visitor: Visitor
) -> None:
    """As long as the turn lasts there is no answer."""
    desk.held["slow"] = asyncio.Event()
    brought = asyncio.create_task(visitor.brings(message(1, "slow")))
    await until(lambda: desk.hook._lines._lines.get(5) == [])
    assert not brought.done()
    desk.held["slow"].set()
    assert await brought == 200
    assert desk.done == ["slow"]


async def test_what_could_not_be_recorded_comes_again(
    desk: HookDesk, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    """500 for a full disk; when there is room again, 200. The log does not say what was written."""
    desk.broken = {"private words"}
    assert await visitor.brings(message(1, "private words")) == 500
    assert desk.done == []
    assert "OSError" in caplog.text
    assert "private words" not in caplog.text
    desk.broken = set()
    assert await visitor.brings(message(1, "private words")) == 200
    assert desk.done == ["private words"]


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "ä" * 25])
async def test_nobody_comes_in_without_the_secret(
    desk: HookDesk, visitor: Visitor, secret: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    """403, the same for all of them; nothing is read, and the log says so once an hour."""
    for _ in range(3):
        assert await visitor.brings(b"{" * MOST_BYTES * 2, secret) == 403
    assert desk.done == []
    assert caplog.text.count("without the right secret") == 1
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[]", 400),
        (b"null", 400),
        (b"[" * 100_000, 400),
        ({"message": {"text": "no number"}}, 400),
        ({"update_id": "7"}, 400),
        ({"update_id": True}, 400),
        (b" " * (MOST_BYTES + 1), 413),
    ],
)
async def test_what_telegram_would_never_send_is_refused(
    desk: HookDesk, visitor: Visitor, body: Any, status: int
) -> None:
    """Nonsense breaks nothing, and the next update is taken."""
    assert await visitor.brings(body) == status
    assert await visitor.brings(message(8)) == 200
    assert desk.done == ["hei"]


async def test_only_the_webhooks_own_path_is_answered(desk: HookDesk, visitor: Visitor) -> None:
    """There is nothing else to be found there."""
    assert await visitor.brings(message(1), path="/") == 404
    assert await visitor.brings(message(1), path="/telegram/x") == 404
    async with aiohttp.ClientSession() as session:
        for method in ("GET", "PUT", "DELETE"):
            async with session.request(method, visitor.address + "/telegram") as answer:
                assert answer.status == 405
    assert desk.done == []


async def test_a_body_that_does_not_come_is_not_waited_for(desk: HookDesk) -> None:
    """Who says that a thousand bytes come, and sends ten, is hung up on."""
    hook = desk.opens(LoopTimer(), body_seconds=0.05)
    hook._is_open = True
    async with AsyncExitStack() as stack:
        visitor = await knocks(stack, hook)
        port = int(visitor.address.rpartition(":")[2])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            f"POST /telegram HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\n"
            "Content-Length: 1000\r\n\r\n0123456789".encode()
        )
        async with asyncio.timeout(60):
            assert (await reader.readline()).startswith(b"HTTP/1.1 408 ")
        writer.close()
        await writer.wait_closed()


async def test_garbage_instead_of_http_breaks_nothing(
    desk: HookDesk, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    """It is refused, nothing of it is logged, and the next update is taken."""
    port = int(visitor.address.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"\x16\x03\x01 private words\r\n\r\n")
    async with asyncio.timeout(60):
        assert b" 400 " in (await reader.read()).splitlines()[0]
    writer.close()
    await writer.wait_closed()
    assert await visitor.brings(message(1)) == 200
    assert "private words" not in caplog.text


async def test_nothing_is_unpacked(desk: HookDesk, visitor: Visitor) -> None:
    """Telegram packs nothing; a stranger's small packet could be a gigabyte to the bot."""
    for secret, status in ((SECRET, 400), (None, 403)):
        headers = {"Content-Encoding": "gzip"} | ({SECRET_HEADER: secret} if secret else {})
        packed = gzip.compress(b" " * MOST_BYTES * 64)
        async with (
            aiohttp.ClientSession() as session,
            session.post(visitor.address + "/telegram", data=packed, headers=headers) as answer,
        ):
            assert answer.status == status


async def test_who_hangs_up_half_way_is_no_error(
    desk: HookDesk, visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    """It happens to whoever is on the internet; Telegram brings the update again by itself."""
    port = int(visitor.address.rpartition(":")[2])
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST /telegram HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\n"
    writer.write(f"{head}Content-Length: 1000\r\n\r\n0123456789".encode())
    assert await visitor.brings(message(2)) == 200  # the server has come to the other one as well
    writer.close()
    await writer.wait_closed()
    assert await visitor.brings(message(1)) == 200
    assert not caplog.records


async def test_nobody_overtakes_themself_and_nobody_waits_for_another(
    desk: HookDesk, visitor: Visitor
) -> None:
    """Of what waits behind a turn of the same person the smallest number goes first."""
    desk.held["first"] = asyncio.Event()
    first = asyncio.create_task(visitor.brings(message(1, "first")))
    await until(lambda: desk.hook._lines._lines.get(5) == [])
    behind = [asyncio.create_task(visitor.brings(message(n, f"a{n}"))) for n in (4, 2, 3)]
    await until(lambda: len(desk.hook._lines._lines[5]) >= 3)
    assert await visitor.brings(message(9, "another's", sender=6)) == 200
    assert desk.done == ["another's"]
    desk.held["first"].set()
    assert await asyncio.gather(first, *behind) == [200] * 4
    assert desk.done == ["another's", "first", "a2", "a3", "a4"]


async def test_what_stands_behind_a_failure_does_not_overtake_it(
    desk: HookDesk, visitor: Visitor
) -> None:
    """The turn that could not be recorded comes again, and so does what came after it."""
    desk.held["first"], desk.broken = asyncio.Event(), {"first"}
    first = asyncio.create_task(visitor.brings(message(1, "first")))
    await until(lambda: desk.hook._lines._lines.get(5) == [])
    second = asyncio.create_task(visitor.brings(message(2, "second")))
    await until(lambda: bool(desk.hook._lines._lines[5]))
    desk.held["first"].set()
    assert list(await asyncio.gather(first, second)) == [500, 500]
    assert (desk.done, desk.hook._lines._lines) == ([], {})


async def test_a_clean_stop_finishes_what_was_begun_and_lets_nothing_more_in() -> None:
    """Who comes while the bot ends is sent away, to come again soon."""
    desk = HookDesk()
    desk.held["last"] = asyncio.Event()
    async with AsyncExitStack() as stack:
        visitor = await knocks(stack, desk.hook)
        assert await visitor.brings(message(1)) == 503  # it does not run yet
        running = asyncio.create_task(desk.hook.run())
        await asyncio.sleep(0)
        last = asyncio.create_task(visitor.brings(message(1, "last")))
        await until(lambda: desk.hook._lines._lines.get(5) == [])
        running.cancel()
        await until(lambda: not desk.hook._is_open)
        assert await visitor.brings(message(2, "too late", sender=6)) == 503
        assert not running.done()
        desk.held["last"].set()
        await asyncio.wait([running])
        assert await last == 200
    assert desk.done == ["last"]


async def test_a_flood_is_answered_once(desk: HookDesk) -> None:
    """What comes again since it could not be recorded counts once."""
    hook = desk.opens(desk.timer, floods=Floods(desk.timer))
    hook._is_open = True
    async with AsyncExitStack() as stack:
        visitor = await knocks(stack, hook)
        desk.broken = {"a"}
        for _ in range(10):
            assert await visitor.brings(message(1, "a")) == 500
        desk.broken = set()
        assert await visitor.brings(message(1, "a")) == 200
        assert desk.told == []
        for number in range(2, 30):
            update = message(number, "a")
            update["message"]["date"] = 60
            assert await visitor.brings(update) == 200
    assert len(desk.done) == 8
    assert len(desk.told) == 1


def test_a_webhook_needs_an_address_and_a_secret(desk: HookDesk) -> None:
    """Without an address or a secret there is nothing to open."""
    with pytest.raises(ValueError, match="without WEBHOOK_URL"):
        WebhookIntake(InMemoryApi(desk.telegram), desk.process, desk.timer, Settings())


async def test_a_port_that_is_taken_is_told(desk: HookDesk) -> None:
    """In one line, with what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        place = ("127.0.0.1", taken.getsockname()[1])
        with pytest.raises(ConfigurationError, match=r"LISTEN.*nobody can listen at.*in use"):
            async with serving(place, desk.hook.routes()):
                pass


@pytest.mark.parametrize(
    ("host", "told"),
    [("..", r"\.\.:9"), ("a" * 70, "a{70}:9"), ("2001:db8::1", r"\[2001:db8::1\]:9")],
)
async def test_a_place_that_is_none_is_told(desk: HookDesk, host: str, told: str) -> None:
    """A slip of the pen in LISTEN: what is wrong, as it stands there, in place of a trace."""
    with pytest.raises(ConfigurationError, match=f"LISTEN.*nobody can listen at {told} "):
        async with serving((host, 9), desk.hook.routes()):
            pass


class Look(HookDesk):
    """A webhook that looks at Telegram by the hand's time."""

    def __init__(self) -> None:
        super().__init__()
        self.hook = self.opens(self.timer)

    def info(self) -> dict[str, Any]:
        found: dict[str, Any] = self.telegram.call("getWebhookInfo", {}).result
        return found

    @property
    def calls(self) -> list[str]:
        return [one.method for one in self.telegram.deliveries]


@pytest.fixture
async def look() -> Look:
    return Look()


async def test_the_bot_sets_its_webhook_and_drops_nothing(look: Look) -> None:
    """At its start: the address, the secret, and the kinds that it wants; what waits is kept."""
    look.telegram.person("Aino").starts()
    assert await look.hook.look_once() == LOOK_SECONDS
    info = look.info()
    assert (info["url"], info["pending_update_count"]) == (URL, 1)
    assert info["allowed_updates"] == sorted(KINDS)
    assert look.telegram.box.webhook.secret == SECRET
    assert look.hook.told == ()
    await look.hook.look_once()
    assert look.calls == ["setWebhook", "getWebhookInfo", "getWebhookInfo", "getWebhookInfo"]
    assert look.beats == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"url": "https://evil.example.org/x"}, "another address, at evil.example.org"),
        ({"url": ""}, "no webhook yet"),
        ({"url": URL, "allowed_updates": ["message"]}, ""),
    ],
)
async def test_what_somebody_changed_is_set_back(
    look: Look, change: dict[str, Any], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Another address, none, or other kinds of updates: noticed within a minute."""
    await look.hook.look_once()
    assert look.telegram.call("setWebhook", change).ok
    assert await look.hook.look_once() == LOOK_SECONDS
    assert (look.info()["url"], look.info()["allowed_updates"]) == (URL, sorted(KINDS))
    assert said in " ".join(look.hook.told)
    await look.hook.look_once()
    assert look.hook.told == ()
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    "report", [{"pending_update_count": "many"}, {"last_error_date": "today"}, ["a list"]]
)
async def test_a_report_that_nobody_foresaw_ends_nothing(
    look: Look, report: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It is looked at again soon, with a sign of life meanwhile."""
    odd = Answer(200, ok=True, result=report)
    with monkeypatch.context() as patch:
        patch.setattr(look.hook._api, "call", lambda *_: _said(odd))
        assert 1 <= await look.hook.look_once() <= LONGEST_PAUSE_SECONDS
    assert look.beats == 1
    await look.hook.look_once()
    assert look.info()["url"] == URL


async def _said(answer: Answer) -> Answer:
    return answer


async def test_a_secret_that_was_changed_is_set_back(look: Look) -> None:
    """Telegram does not show the secret, but tells that it is refused."""
    await look.hook.look_once()
    assert look.telegram.call("setWebhook", {"url": URL, "secret_token": "another"}).ok
    look.telegram.person("Aino").starts()
    words = "Wrong response from the webhook: 403 Forbidden"
    look.telegram.box.webhook.failed(words, look.clock.now())
    await look.hook.look_once()
    assert look.telegram.box.webhook.secret == SECRET
    assert "tells Telegram the right secret" in look.hook.told[0]


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("Wrong response from the webhook: 404 Not Found", "does not pass the path"),
        ("Wrong response from the webhook: 500 Internal Server Error", "could not record"),
        ("Wrong response from the webhook: 502 Bad Gateway", "is it running?"),
        ("Wrong response from the webhook: 301 Moved Permanently", "redirects"),
        ("SSL error {error:0A000086:SSL routines::certificate verify failed}", "does not trust"),
        ("Failed to resolve host: Name or service not known", "domain"),
        ("Connection refused", "is the port open?"),
        ("Connection timed out", "is the port open?"),
        ("Read timeout expired", "does not answer in time"),
        ("Something that nobody has heard of", "could not deliver at 2026-11-21 15:00 UTC"),
    ],
)
async def test_what_telegram_says_of_errors_is_told_with_what_to_do(
    look: Look, words: str, advice: str, caplog: pytest.LogCaptureFixture
) -> None:
    """In the log at once, then once an hour; and when it is over."""
    caplog.set_level(logging.INFO)
    await look.hook.look_once()
    look.telegram.person("Aino").starts()
    look.telegram.box.webhook.failed(words, look.clock.now())
    for _ in range(70):
        look.timer.move(60.0)
        assert await look.hook.look_once() == LOOK_SECONDS
    assert advice in look.hook.told[0]
    assert look.hook.told[1].endswith("which keeps them for a day: 1.")
    assert caplog.text.count(advice) == 2
    assert look.hook.stuck()
    look.telegram.box.updates.clear()
    await look.hook.look_once()
    assert (look.hook.told, look.hook.stuck()) == ((), False)
    assert "all is well again" in caplog.text


async def test_an_error_that_is_over_is_told_no_more(look: Look) -> None:
    """Telegram shows its last error for ever: once all has been brought, it was of that time."""
    await look.hook.look_once()
    look.telegram.person("Aino").starts()
    look.telegram.box.webhook.failed("Connection refused", look.clock.now())
    await look.hook.look_once()
    assert look.hook.told
    look.telegram.box.updates.clear()
    await look.hook.look_once()
    assert "last_error_message" in look.info()
    assert not look.hook.told
    look.telegram.person("Onni").starts()  # on its way at the moment of the look
    await look.hook.look_once()
    assert not look.hook.told


async def test_what_went_wrong_while_the_bot_was_away_is_not_told(look: Look) -> None:
    """Nobody could be reached then, of course; an error after the start is told."""
    assert look.telegram.call("setWebhook", {"url": URL, "secret_token": SECRET}).ok
    look.telegram.person("Aino").starts()
    look.telegram.box.webhook.failed("Connection refused", look.clock.now())
    await look.hook.look_once()
    await look.hook.look_once()
    assert not look.hook.told
    look.clock.move(timedelta(minutes=2))
    look.telegram.box.webhook.failed("Connection refused", look.clock.now())
    await look.hook.look_once()
    assert "is the port open?" in look.hook.told[0]


async def test_a_page_of_something_between_is_no_word_about_the_token(look: Look) -> None:
    """A proxy's 404 is waited out; Telegram's own would end the bot."""
    page = Answer(404, ok=False, error_code=404, description="not JSON", is_telegrams=False)
    assert look.hook._refused(page, "getWebhookInfo") > 0
    with pytest.raises(Unauthorised):
        look.hook._refused(Answer(404, ok=False, error_code=404), "getWebhookInfo")


async def test_a_quiet_night_is_not_silence(look: Look) -> None:
    """Nothing comes, and Telegram has nothing to complain of: all is well."""
    for _ in range(20):
        await look.hook.look_once()
        look.timer.move(60.0)
        assert not look.hook.stuck()
    assert look.hook.age() <= LOOK_SECONDS


async def test_a_telegram_out_of_reach_is_waited_out(look: Look) -> None:
    """The bot tries again and again, each attempt is a sign of life, and then all is set."""
    look.telegram.faults.never_arrives(times=2)
    look.telegram.faults.stays_silent(after=False)
    look.telegram.faults.breaks(502)
    look.telegram.faults.too_many_requests(17)
    pauses = [await look.hook.look_once() for _ in range(5)]
    assert all(1 <= pause <= 60 for pause in pauses)
    assert pauses[-1] == 17
    assert await look.hook.look_once() == LOOK_SECONDS
    assert (look.info()["url"], look.beats) == (URL, 6)


async def test_an_address_that_telegram_refuses_is_told(
    look: Look, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot goes on trying: a name may yet become known."""
    words = "Bad Request: bad webhook: Failed to resolve host: Name or service not known"
    look.telegram.faults.refuses(400, words, method="setWebhook")
    assert await look.hook.look_once() >= 1
    assert "look at WEBHOOK_URL" in look.hook.told[0]
    assert "Failed to resolve host" in caplog.text
    await look.hook.look_once()
    assert look.hook.told == ()


async def test_a_long_wait_is_no_standstill(look: Look) -> None:
    """Telegram may ask for hours; the bot obeys, and shows that it lives."""
    look.telegram.faults.too_many_requests(3 * 3600)
    look.telegram.faults.refuses(401, "Unauthorized")
    start = look.timer.time()
    with pytest.raises(Unauthorised):
        await look.hook.run()
    assert look.timer.time() - start >= 3 * 3600
    assert look.beats > 100


@pytest.mark.parametrize(("code", "words"), [(401, "Unauthorized"), (404, "Not Found")])
async def test_a_refused_token_ends_the_bot(look: Look, code: int, words: str) -> None:
    """A bad token is no reason to go on."""
    look.telegram.faults.refuses(code, words)
    with pytest.raises(Unauthorised, match="BOT_TOKEN"):
        await look.hook.run()


def test_check_tells_a_webhook_that_nobody_wants() -> None:
    """Without WEBHOOK_URL the sentence says what the running bot does about it."""
    info = Telegram(Desk().clock.now).call("getWebhookInfo", {}).result
    assert told_by_telegram(info, Settings()) == []
    (said,) = told_by_telegram({**info, "url": URL}, Settings())
    assert "the running bot removes it" in said
    assert "/telegram" not in said
