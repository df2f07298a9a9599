"""Transport: each way that a call can end, over a server of our own."""

import asyncio
import logging
import traceback
from collections.abc import Mapping
from typing import Any

import orjson
import pytest
from telegram import InputFile
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.ext import Application, ExtBot

from bot.api import Answer, NoAnswer, NotSent, Upload
from bot.carrier import DownloadRefused, proxy_for
from bot.transport import ApiRequest, TelegramApi, TokenHider
from tests.delivery.server import http, serving

TOKEN = "123456:AAE-secret_secret_secret_secret_sec"
OK = b'{"ok":true,"result":{"message_id":7}}'
DONE = Answer(200, ok=True, result={"message_id": 7})


async def test_a_call_is_json_and_so_is_its_answer() -> None:
    """Parameters go as one JSON body, nested ones too."""
    async with serving([http(OK)]) as server, TelegramApi(server.root, TOKEN) as api:
        params = {"chat_id": 1, "text": "Hei Åsa", "reply_markup": {"inline_keyboard": [[]]}}
        assert await api.call("sendMessage", params) == DONE
    head, body = server.requests[0]
    assert head.startswith(b"POST /bot%b/sendMessage HTTP/1.1\r\n" % TOKEN.encode())
    assert orjson.loads(body) == params


async def test_a_connection_is_kept() -> None:
    """Calls one after the other share a connection."""
    async with serving([http(OK)]) as server, TelegramApi(server.root, TOKEN) as api:
        for _ in range(5):
            await api.call("sendMessage", {})
    assert server.connections == 1


async def test_no_more_connections_than_allowed() -> None:
    """Fifty calls at once over three connections are all answered."""
    async with (
        serving([http(OK)]) as server,
        TelegramApi(server.root, TOKEN, connections=3) as api,
    ):
        answers = await asyncio.gather(*[api.call("sendMessage", {}) for _ in range(50)])
    assert answers == [DONE] * 50
    assert server.connections <= 3


async def test_the_long_poll_never_waits_behind_sends() -> None:
    """With every connection for sends taken, getUpdates still leaves."""
    async with (
        serving([http(OK)], held=True) as server,
        TelegramApi(server.root, TOKEN, connections=1) as api,
    ):
        sends = [asyncio.create_task(api.call("sendMessage", {})) for _ in range(3)]
        poll = asyncio.create_task(api.call("getUpdates", {}))
        await server.arrived(2)
        assert any(b"/getUpdates " in head for head, _ in server.requests)
        server.gate.set()
        await asyncio.gather(poll, *sends)


FLOOD = "Too Many Requests: retry after 9"
UPGRADED = "Bad Request: group chat was upgraded to a supergroup chat"
REFUSED = {
    "ok": False,
    "error_code": 429,
    "description": FLOOD,
    "parameters": {"retry_after": 9},
}
MOVED = {
    "ok": False,
    "error_code": 400,
    "description": UPGRADED,
    "parameters": {"migrate_to_chat_id": -1001},
}


def not_json(status: int) -> Answer:
    """Something between the bot and Telegram has answered."""
    words = f"HTTP {status}, not JSON"
    return Answer(status, False, None, status, words, is_telegrams=False)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            http(orjson.dumps(REFUSED), "429 Too Many Requests"),
            Answer(429, False, None, 429, FLOOD, retry_after=9),
        ),
        (
            http(orjson.dumps(MOVED), "400 Bad Request"),
            Answer(400, False, None, 400, UPGRADED, migrate_to_chat_id=-1001),
        ),
        (
            http(b"<html>Bad Gateway</html>", "502 Bad Gateway"),
            not_json(502),
        ),
        (http(b"", "503 Service Unavailable"), not_json(503)),
        (http(b"[1]"), not_json(200)),
    ],
)
async def test_every_status_is_an_answer(raw: bytes, expected: Answer) -> None:
    """A refusal comes back as data, and so does the page of a proxy that is not Telegram."""
    async with serving([raw]) as server, TelegramApi(server.root, TOKEN) as api:
        assert await api.call("sendMessage", {}) == expected


CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"%x\r\n%b\r\n%x;note=1\r\n%b\r\n0\r\n\r\n" % (10, OK[:10], len(OK) - 10, OK[10:])
)
UNTIL_CLOSE = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + OK
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n" + http(OK)


@pytest.mark.parametrize("raw", [http(OK), CHUNKED, UNTIL_CLOSE, INTERIM])
async def test_every_framing_of_a_body_is_read(raw: bytes) -> None:
    """By length, in chunks, up to the end of the connection, after an interim answer."""
    async with serving([raw]) as server, TelegramApi(server.root, TOKEN) as api:
        assert await api.call("sendMessage", {}) == DONE
        assert await api.call("sendMessage", {}) == DONE


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 99\r\n\r\n{}",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n",
        b"\x00\xff" * 50 + b"\r\n\r\n",
    ],
)
async def test_a_broken_answer_is_no_answer(raw: bytes) -> None:
    """Negative sizes, half an answer, another protocol: the call may have been carried out."""
    async with serving([raw]) as server, TelegramApi(server.root, TOKEN) as api:
        with pytest.raises(NoAnswer):
            await api.call("sendMessage", {})


async def test_an_answer_that_nobody_asked_for_ends_the_connection() -> None:
    """What comes on an idle connection is never taken for the next call's answer."""
    twice = http(OK) + http(b'{"ok":false}')
    async with serving([twice]) as server, TelegramApi(server.root, TOKEN) as api:
        assert await api.call("sendMessage", {}) == DONE
        assert await api.call("sendMessage", {}) == DONE
    assert server.connections == 2


async def test_a_refused_connection_is_surely_not_sent() -> None:
    """Nobody listens: the call may safely be made again."""
    async with serving([http(OK)]) as server:
        pass
    async with TelegramApi(server.root, TOKEN) as api:
        for files in (None, {"photo": Upload("a.png", b"x")}):
            with pytest.raises(NotSent):
                await api.call("sendPhoto", {}, files)


async def test_an_unknown_host_is_surely_not_sent() -> None:
    """There is no address to send to."""
    async with TelegramApi("http://no-such-host.invalid", TOKEN) as api:
        with pytest.raises(NotSent):
            await api.call("sendMessage", {})


async def test_a_server_without_tls_is_surely_not_sent() -> None:
    """The handshake fails before anything of ours is said."""

    def plain(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(http(b"", "400 Bad Request"))
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, TelegramApi(f"https://127.0.0.1:{port}", TOKEN) as api:
        with pytest.raises(NotSent):
            await api.call("sendMessage", {})


@pytest.mark.parametrize("files", [None, {"photo": Upload("a.png", b"x")}])
async def test_a_dropped_connection_leaves_it_open(files: dict[str, Upload] | None) -> None:
    """The server has read the call and hangs up: it may have been carried out."""
    async with serving([]) as server, TelegramApi(server.root, TOKEN) as api:
        with pytest.raises(NoAnswer):
            await api.call("sendMessage", {}, files)


@pytest.mark.parametrize("files", [None, {"photo": Upload("a.png", b"x")}])
async def test_silence_leaves_it_open(files: dict[str, Upload] | None) -> None:
    """No answer in time; the connection is not used again, so no answer goes to another call."""
    async with serving([http(OK)], held=True) as server, TelegramApi(server.root, TOKEN) as api:
        with pytest.raises(NoAnswer):
            await api.call("sendMessage", {}, files, timeout=0.5)  # half of it to get there
        server.gate.set()
        assert await api.call("sendMessage", {}) == DONE
    assert server.connections == 2


async def test_a_cancelled_call_takes_its_connection_with_it() -> None:
    """The next call gets its own answer, not the late one of the cancelled call."""
    async with (
        serving([http(OK)], held=True) as server,
        TelegramApi(server.root, TOKEN, connections=1) as api,
    ):
        call = asyncio.create_task(api.call("sendMessage", {}))
        await server.arrived()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        server.gate.set()
        assert await api.call("sendMessage", {}) == DONE


async def test_a_call_that_waits_in_line_can_be_cancelled() -> None:
    """Whoever gives up its place in line does not take the others' turn away."""
    async with (
        serving([http(OK)], held=True) as server,
        TelegramApi(server.root, TOKEN, connections=1) as api,
    ):
        calls = [asyncio.create_task(api.call("sendMessage", {})) for _ in range(4)]
        await server.arrived()
        calls[1].cancel()
        server.gate.set()
        answers = await asyncio.gather(*calls, return_exceptions=True)
    assert [answer == DONE for answer in answers] == [True, False, True, True]


async def test_calls_after_the_end_are_not_sent() -> None:
    """A closed transport says so, and ends what was under way."""
    async with serving([http(OK)], held=True) as server:
        api = TelegramApi(server.root, TOKEN)
        await api.open()
        call = asyncio.create_task(api.call("sendMessage", {}))
        await server.arrived()
        await api.close()
        with pytest.raises(NoAnswer):
            await call
        with pytest.raises(NotSent):
            await api.call("sendMessage", {})


async def test_calls_in_line_at_the_end_are_not_sent() -> None:
    """Closing says so to whoever waits for a connection; nobody's task counts as cancelled."""
    async with serving([http(OK)], held=True) as server:
        api = TelegramApi(server.root, TOKEN, connections=1)
        await api.open()
        calls = [asyncio.create_task(api.call("sendMessage", {})) for _ in range(3)]
        await server.arrived()
        await api.close()
        ends = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(end) for end in ends] == [NoAnswer, NotSent, NotSent]


async def test_a_call_that_finds_no_connection_is_not_sent() -> None:
    """Waiting in line may take half of the time; nothing of the call has left by then."""
    async with (
        serving([http(OK)], held=True) as server,
        TelegramApi(server.root, TOKEN, connections=1) as api,
    ):
        first = asyncio.create_task(api.call("sendMessage", {}))
        await server.arrived()
        with pytest.raises(NotSent):
            await api.call("sendMessage", {}, timeout=2.0)
        server.gate.set()
        assert await first == DONE


async def test_calls_go_through_the_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A school's network may let nothing out but through its proxy."""
    async with serving([http(OK)]) as proxy:
        monkeypatch.setenv("http_proxy", proxy.root)
        monkeypatch.setenv("no_proxy", "")
        async with TelegramApi("http://telegram.invalid", TOKEN) as api:
            assert await api.call("sendMessage", {}) == DONE
    assert proxy.requests[0][0].startswith(b"POST http://telegram.invalid/bot")


@pytest.mark.parametrize(
    ("proxy", "exceptions", "expected"),
    [
        ("http://proxy.example:3128", "", "http://proxy.example:3128"),
        ("http://proxy.example:3128", "localhost,telegram.example", None),
        ("socks5://proxy.example:1080", "", None),
        ("", "", None),
    ],
)
def test_which_proxy_is_used(
    proxy: str, exceptions: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Addresses in NO_PROXY are called directly, and a proxy that is not HTTP is not used."""
    monkeypatch.setenv("https_proxy", proxy)
    monkeypatch.setenv("no_proxy", exceptions)
    assert proxy_for("https://telegram.example") == expected


async def test_a_proxy_that_refuses_is_surely_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a tunnel nothing has reached Telegram."""
    refusal = http(b"", "407 Proxy Authentication Required")
    async with serving([refusal]) as proxy:
        monkeypatch.setenv("https_proxy", proxy.root)
        monkeypatch.setenv("no_proxy", "")
        async with TelegramApi("https://telegram.invalid", TOKEN) as api:
            with pytest.raises(NotSent):
                await api.call("sendMessage", {})


async def test_files_go_as_parts_with_their_names() -> None:
    """A text stays a text, a nested value is JSON, and the file carries its name and type."""
    async with serving([http(OK)]) as server, TelegramApi(server.root, TOKEN) as api:
        params = {"chat_id": 1, "caption": "Hei", "reply_markup": {"a": [1]}, "nothing": None}
        files = {"document": Upload("näin.ics", b"BEGIN", "text/calendar")}
        assert await api.call("sendDocument", params, files) == DONE
    head, body = server.requests[0]
    assert b"multipart/form-data" in head
    for part in (b"\r\n\r\n1\r\n", b"\r\n\r\nHei\r\n", b'\r\n\r\n{"a":[1]}\r\n', b"BEGIN"):
        assert part in body
    assert b"text/calendar" in body
    assert b"nothing" not in body


async def test_a_large_file_goes_in_pieces() -> None:
    """Two megabytes arrive whole, with their length told beforehand."""
    content = b"0123456789abcdef" * 2**17
    async with serving([http(OK)]) as server, TelegramApi(server.root, TOKEN) as api:
        files = {"document": Upload("a.xlsx", content)}
        assert await api.call("sendDocument", {"chat_id": 1}, files) == DONE
    head, body = server.requests[0]
    assert b"content-length" in head.lower()
    assert content in body


async def test_a_file_is_fetched_up_to_its_limit() -> None:
    """What is larger than allowed is refused before it fills the memory."""
    async with serving([http(b"x" * 1000)]) as server, TelegramApi(server.root, TOKEN) as api:
        assert await api.download("documents/file 1.csv", 1000) == b"x" * 1000
        with pytest.raises(DownloadRefused, match="999"):
            await api.download("documents/file 1.csv", 999)
    assert b"/documents/file%201.csv " in server.requests[0][0]


async def test_a_missing_file_is_refused() -> None:
    """Telegram keeps a file's address for an hour."""
    lost = http(b"", "404 Not Found")
    async with serving([lost]) as server, TelegramApi(server.root, TOKEN) as api:
        with pytest.raises(DownloadRefused, match="404"):
            await api.download("gone", 10)


@pytest.mark.parametrize("answer", [None, []])
async def test_no_failure_shows_the_token(
    answer: list[bytes] | None, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the message, nor the traceback, nor a log, however the call fails."""
    caplog.set_level(logging.DEBUG)
    texts = []
    async with serving(answer or []) as server:
        root = server.root if answer is not None else "http://127.0.0.1:1"
        async with TelegramApi(root, TOKEN) as api:
            texts.append(repr(api))
            for call in (
                api.call("sendMessage", {}),
                api.call("sendPhoto", {}, {"photo": Upload("a", b"")}),
                api.download("a", 1),
            ):
                with pytest.raises((NotSent, NoAnswer)) as caught:
                    await call
                texts += traceback.format_exception(caught.value)
                assert caught.value.__context__ is None
    assert TOKEN not in "".join(texts)
    assert TOKEN not in caplog.text


def test_a_log_line_with_a_token_loses_it() -> None:
    """The address of a call, and a bare token, are written without the secret."""
    record = logging.LogRecord(
        "aiohttp.client", 30, "", 0, "at %s", (f"https://api.telegram.org/bot{TOKEN}/getMe",), None
    )
    assert TokenHider().filter(record)
    assert record.getMessage() == "at https://api.telegram.org/bot***/getMe"
    bare = logging.LogRecord("telegram", 30, "", 0, "ExtBot[token=%s]", (TOKEN,), None)
    assert TokenHider().filter(bare)
    assert TOKEN not in bare.getMessage()


def test_a_traceback_with_a_token_loses_it() -> None:
    """An exception that names the address is written without the secret."""
    error = OSError(f"Can not write request body for http://x/bot{TOKEN}/sendMessage")
    what = (OSError, error, None)
    record = logging.LogRecord("asyncio", 40, "", 0, "Never retrieved", (), what)
    assert TokenHider().filter(record)
    written = logging.Formatter().format(record)
    assert TOKEN not in written
    assert "OSError" in written


class MemoryApi:
    """Answers from a table, and remembers what was asked."""

    def __init__(self, **answers: Answer | Exception) -> None:
        self.answers = answers
        self.calls: list[tuple[str, Mapping[str, Any], Mapping[str, Upload] | None]] = []

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
        *,
        timeout: float = 20.0,  # noqa: ASYNC109 - the Api protocol's own parameter
    ) -> Answer:
        assert timeout > 0
        self.calls.append((method, dict(params), files))
        answer = self.answers[method]
        if isinstance(answer, Exception):
            raise answer
        return answer


ME = {"id": 1, "is_bot": True, "first_name": "Alumni", "username": "alumni_bot"}


def a_bot(api: MemoryApi) -> ExtBot[None]:
    return ExtBot(TOKEN, request=ApiRequest(api), get_updates_request=ApiRequest(api))


async def test_an_application_starts_over_any_api() -> None:
    """python-telegram-bot initialises without a socket."""
    api = MemoryApi(getMe=Answer(200, ok=True, result=ME))
    application = Application.builder().bot(a_bot(api)).updater(None).build()
    await application.initialize()
    assert application.bot.username == "alumni_bot"
    await application.shutdown()
    assert [method for method, _, _ in api.calls] == ["getMe"]


async def test_its_calls_carry_parameters_and_files() -> None:
    """What its Bot sends arrives as plain values, files apart."""
    sent = {"message_id": 7, "date": 1, "chat": {"id": 5, "type": "private"}}
    api = MemoryApi(sendDocument=Answer(200, ok=True, result=sent))
    file = InputFile(b"BEGIN", filename="a.ics")
    message = await a_bot(api).send_document(5, file, caption="Hei")
    assert message.message_id == 7
    method, params, files = api.calls[0]
    assert (method, params["chat_id"], params["caption"]) == ("sendDocument", 5, "Hei")
    assert files is not None
    assert [(upload.name, upload.content) for upload in files.values()] == [("a.ics", b"BEGIN")]


@pytest.mark.parametrize(
    ("ending", "error"),
    [
        (NotSent("refused"), NetworkError),
        (NoAnswer("timed out"), TimedOut),
        (Answer(429, ok=False, error_code=429, retry_after=3), RetryAfter),
    ],
)
async def test_its_errors_are_its_own(
    ending: Answer | Exception, error: type[Exception], recwarn: pytest.WarningsRecorder
) -> None:
    """Failures reach its handlers as the errors that they know."""
    with pytest.raises(error):
        await a_bot(MemoryApi(getChat=ending)).get_chat(5)


async def test_it_never_fetches_files() -> None:
    """Files come through the dispatcher, where the limit on their size is."""
    with pytest.raises(NetworkError):
        await ApiRequest(MemoryApi()).retrieve("https://api.telegram.org/file/bot1:A/x")
