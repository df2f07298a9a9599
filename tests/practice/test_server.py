"""The practice server over loopback: the Bot API, and who may come in."""

import asyncio
import json

import aiohttp
import pytest

from bot.api import NoAnswer, Upload
from bot.practice.cast import Cast
from bot.practice.telegram import Telegram
from bot.transport import TelegramApi
from tests.practice.conftest import PNG, Browser, one_button


async def test_a_call_may_come_in_any_of_four_ways(browser: Browser, people: Cast) -> None:
    """JSON, a form, multipart, or the query of a GET."""
    people["aino"].starts()
    hello = {"chat_id": people["aino"].id, "text": "Hei", "reply_markup": one_button()}
    as_form = {name: json.dumps(value) for name, value in hello.items() if name != "text"}
    multipart = aiohttp.FormData({"chat_id": str(hello["chat_id"]), "caption": "Kuva"})
    multipart.add_field("photo", PNG, filename="k.png", content_type="image/png")
    assert (await browser.bot("sendMessage", json=hello))[0] == 200
    assert (await browser.bot("sendMessage", data={**as_form, "text": "Hei"}))[0] == 200
    assert (await browser.bot("sendPhoto", data=multipart))[0] == 200
    query = {"chat_id": str(hello["chat_id"]), "text": "Hei"}
    assert (await browser.get(f"{browser.api}/sendMessage", params=query))[0] == 200
    seen = people["aino"].chat[1:]
    assert [message.words for message in seen] == ["Hei", "Hei", "Kuva", "Hei"]
    assert [len(message.buttons) for message in seen] == [1, 1, 0, 0]


async def test_refusals_look_like_telegrams(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """Status, code, words, and parameters where there are some."""
    aino = people["aino"]
    aino.starts()
    status, data = await browser.bot("sendMessage", json={"chat_id": 1, "text": "Hei"})
    assert status == 400
    assert data == {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}
    telegram.faults.too_many_requests(5)
    status, data = await browser.bot("sendMessage", json={"chat_id": aino.id, "text": "Hei"})
    assert (status, data["parameters"]) == (429, {"retry_after": 5})
    async with browser.session.post("/bot1:wrong/getMe") as response:
        assert response.status == 401
    assert (await browser.bot("sendNothing"))[0] == 404


async def test_a_silent_telegram_drops_the_connection(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """The bot cannot know whether the message went out; here it did."""
    people["aino"].starts()
    telegram.faults.stays_silent(after=True)
    with pytest.raises(aiohttp.ClientError):
        await browser.bot("sendMessage", json={"chat_id": people["aino"].id, "text": "Hei"})
    assert people["aino"].chat[-1].text == "Hei"


async def test_a_long_poll_ends_with_the_first_update(browser: Browser, people: Cast) -> None:
    """The update comes at once, not at the end of the waiting time."""
    poll = asyncio.create_task(browser.bot("getUpdates", json={"timeout": 50}))
    await browser.state()
    people["onni"].starts()
    async with asyncio.timeout(30):  # of fifty
        _, data = await poll
    assert [update["message"]["text"] for update in data["result"]] == ["/start"]


async def test_a_second_poll_ends_the_first(browser: Browser, people: Cast) -> None:
    """409 for the one that was there before."""
    first = asyncio.create_task(browser.bot("getUpdates", json={"timeout": 50}))
    await browser.state()
    second = asyncio.create_task(browser.bot("getUpdates", json={"timeout": 50}))
    status, data = await first
    assert status == 409
    assert data["description"].startswith("Conflict: terminated by other getUpdates request")
    people["onni"].starts()
    assert (await second)[0] == 200


async def test_files_can_be_fetched_by_the_bot(browser: Browser, people: Cast) -> None:
    """With the right token only."""
    sent = people["aino"].sends_document("a.txt", b"abc")
    assert sent.document is not None
    _, data = await browser.bot("getFile", json={"file_id": sent.document.id})
    path = data["result"]["file_path"]
    assert await browser.get(f"/file{browser.api}/{path}") == (200, b"abc")
    assert (await browser.get(f"/file/bot1:wrong/{path}"))[0] == 404


async def test_the_bots_own_transport_talks_with_the_practice_server(
    browser: Browser, telegram: Telegram, people: Cast
) -> None:
    """Calls, uploads, downloads and silence over a real connection."""
    people["aino"].starts()
    chat = {"chat_id": people["aino"].id}
    async with TelegramApi(browser.url, telegram.box.token) as api:
        assert (await api.call("sendMessage", {**chat, "text": "Hei ä👍"})).ok
        upload = {"document": Upload("kutsu.ics", b"BEGIN")}
        sent = await api.call("sendDocument", chat, upload)
        file = await api.call("getFile", {"file_id": sent.result["document"]["file_id"]})
        assert await api.download(file.result["file_path"], 100) == b"BEGIN"
        telegram.faults.stays_silent(after=True)
        with pytest.raises(NoAnswer):
            await api.call("sendMessage", {**chat, "text": "Kuuletko?"})
    assert [one.words for one in people["aino"].chat[1:]] == ["Hei ä👍", "", "Kuuletko?"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Host": "example.org"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_other_sites_are_refused(browser: Browser, headers: dict[str, str]) -> None:
    """Neither their pages nor their names for this machine get in."""
    for path in ("/practice/clock", "/practice/people/aino/start", f"{browser.api}/getMe"):
        async with browser.session.post(path, json={}, headers=headers) as response:
            assert response.status == 403


@pytest.mark.parametrize("path", ["/", "/static/app.js", "/static/words.json", "/static/style.css"])
async def test_the_page_is_served_and_allows_nothing_from_elsewhere(
    browser: Browser, path: str
) -> None:
    """No script, style or picture comes from another place."""
    async with browser.session.get(path) as response:
        assert response.status == 200
        assert response.headers["Content-Security-Policy"].startswith("default-src 'self'")
        text = await response.text()
    assert 'src="http' not in text
    assert "innerHTML" not in text


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/bot4242:practice/sendMessage", "{", 400),
        ("/bot4242:practice/sendMessage", "[]", 400),
        ("/practice/people/nobody/say", "{}", 404),
        ("/practice/people/aino/fly", "{}", 404),
        ("/practice/people/aino/say", "[]", 400),
        ("/practice/people/aino/say", "{", 400),
        ("/practice/people/aino/tap", '{"message_id": "x"}', 400),
        ("/practice/clock", '{"minutes": true}', 400),
        ("/practice/files/documents/none", None, 405),
    ],
)
async def test_nonsense_is_refused(
    browser: Browser, path: str, body: str | None, status: int
) -> None:
    """A wrong request never breaks the server."""
    as_json = {"Content-Type": "application/json"}
    async with browser.session.post(path, data=body, headers=as_json) as response:
        assert response.status == status
