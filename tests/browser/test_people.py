"""What people come to the page for: an invitation, a register, one's messages and one's data."""

import json
from pathlib import Path

import pytest
from playwright.async_api import expect

from handlers.house import House
from tests.browser.chat import PATIENCE_MS, Chat
from tests.browser.papers import link_of, picture, saved, sends_file
from tests.browser.words import AINO, Kaisas
from tests.process.asked import Words
from tests.process.walkers import Taps
from tests.stories.registers import csv, links

pytestmark = pytest.mark.browser

REGISTER = (
    ("Nimi", "Yksikkö", "Koulutusala", "Valmistumisvuosi", "Tunniste"),
    ("Linnéa Åberg", "Kokkolan yksikkö", "Palvelualat", 2021, "a1"),
    ("Mikko Mallikas", "Pori", "Palvelualat", 2019, "a2"),
)


async def test_an_invitation_brings_somebody(chat: Chat, house: House, tmp_path: Path) -> None:
    """Kaisa makes a link, a QR code and slips; Aino comes by the link and takes charge of hers."""
    kaisas = Kaisas(house)
    await chat.kaisa.starts()
    await chat.kaisa.says("/invite")
    await chat.kaisa.does(*kaisas.invitation("oulu"))
    await _the_link_is_put_on_paper(chat, kaisas, tmp_path)

    await chat.aino.comes_by("https://t.me/some_other_bot?start=abc")
    await expect(chat.aino.node.locator(".toast")).to_be_visible(timeout=PATIENCE_MS)
    await chat.aino.comes_by(await link_of(chat.kaisa))
    await chat.aino.does(*AINO.by_link(house))
    await chat.aino.sees(AINO.thanks(house))
    await chat.kaisa.presses(kaisas.say("invitations-list-button"))
    await chat.kaisa.sees(kaisas.say("invitations-title", **{"links-number": 1}), "liittynyt 1")

    await _a_topic_is_turned_off(chat, kaisas)
    await _everything_known_is_taken_home(chat, tmp_path)
    assert chat.complaints == []


async def _the_link_is_put_on_paper(chat: Chat, kaisas: Kaisas, folder: Path) -> None:
    await chat.kaisa.presses(kaisas.say("invitations-qr-button"))
    await picture(chat.kaisa, await link_of(chat.kaisa))
    await chat.kaisa.presses(kaisas.say("invitations-slip-button"))
    slip = await saved(chat.kaisa, ".pdf", folder)
    assert slip.name == kaisas.say("invitations-file-slips") + ".pdf"
    assert slip.read_bytes().startswith(b"%PDF-")


async def _a_topic_is_turned_off(chat: Chat, kaisas: Kaisas) -> None:
    news = kaisas.say("messages-topic-news")
    await chat.aino.says("/messages")
    await chat.aino.sees(kaisas.say("messages-topic-on", topic=news))
    await chat.aino.presses(kaisas.say("messages-news-off-button"))
    await chat.aino.sees(kaisas.say("messages-topic-off", topic=news))
    button = chat.aino.newest.get_by_role("button", name=kaisas.say("messages-news-on-button"))
    await expect(button).to_be_visible(timeout=PATIENCE_MS)


async def _everything_known_is_taken_home(chat: Chat, folder: Path) -> None:
    await chat.aino.says("/mydata")
    page = await saved(chat.aino, ".html", folder)
    data = await saved(chat.aino, ".json", folder)
    assert "Aino" in page.read_text("utf-8")
    assert '"Aino"' in json.dumps(json.loads(data.read_text("utf-8")))


async def test_a_register_comes_in(chat: Chat, house: House, tmp_path: Path) -> None:
    """Kaisa sends a file, sees what was understood, brings it in, and gets everybody's own link;
    who comes by theirs only confirms."""
    kaisas = Kaisas(house)
    register = tmp_path / "alumnit.csv"
    register.write_bytes(csv(REGISTER, encoding="cp1252"))
    await chat.kaisa.starts()
    await sends_file(chat.kaisa, register)
    await chat.kaisa.sees(kaisas.say("register-summary", file=register.name), "Rivi 3", "Pori")
    await chat.kaisa.presses(kaisas.say("register-apply-button", **{"people-number": 1}))
    await chat.kaisa.sees(kaisas.say("register-done", file=register.name))
    result = await saved(chat.kaisa, ".xlsx", tmp_path)
    assert result.name == kaisas.say("register-file-result") + ".xlsx"

    (name, link), *others = links(result.read_bytes()).items()
    assert (name, others) == ("Linnéa Åberg", [])
    await _who_is_known_only_confirms(chat, house, name, link)
    assert chat.complaints == []


async def _who_is_known_only_confirms(chat: Chat, house: House, name: str, link: str) -> None:
    say = Words(house, "sv").of
    await chat.linnea.comes_by(link)
    await chat.linnea.does(
        Taps(say("join-language"), say("language-sv")),
        Taps(say("join-consent"), say("join-consent-button")),
        Taps(say("join-taking-part"), say("form-done")),
    )
    await chat.linnea.sees(name, "2021")
    await chat.linnea.presses(say("form-save"))
    await chat.linnea.sees(say("join-done", name=name))
