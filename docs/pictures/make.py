# ruff: noqa: INP001 - a script beside its pictures, not a package
"""Make the README's pictures anew: drive the practice page in a browser and photograph it.

Run it with ``python docs/pictures/make.py``, followed by the names of parts for these alone:
everyday, week (the chapter on a coordinator's week), evening (the chapter on an event), survey (the
chapter on career follow-up). It needs Chromium and, for what is on paper, pdftoppm of Debian's
poppler-utils; it takes some six minutes.
"""

import asyncio
import re
import shutil
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for what the tests use, too

from camera import (
    HERE,
    TALL,
    TALLER,
    WINDOW,
    begins_with,
    keep,
    morning_comes,
    on_paper,
    resized,
    take,
)
from evening import evening
from PIL import Image
from playwright.async_api import Browser, expect
from survey import survey
from week import week

from handlers.forms.screens import TICKED
from handlers.house import House
from tests.browser.chat import PATIENCE_MS, PHONE, Chat, browsing, chromium, practising
from tests.browser.lively import Crowd, lively
from tests.browser.papers import link_of, picture, saved, sends_file
from tests.browser.words import AINO, LINNEA, ONNI, TITLE, Kaisas, house_of_the_school
from tests.process.asked import Words
from tests.stories.registers import csv

Part = Callable[[Chat, House, Path], Awaitable[None]]
Among = Callable[[Chat, Crowd, Path], Awaitable[None]]
PACE = 60  # messages a second, so that a sending can be paused in the middle
UNITS = ("oulu", "kokkola", "rovaniemi")
REGISTER = (
    ("Nimi", "Yksikkö", "Koulutusala", "Valmistumisvuosi", "Opiskelijanumero", "Hetu"),
    ("Linnéa Åberg", "Kokkolan yksikkö", "Palvelualat", 2021, "a1", ""),
    ("Veera Virtanen", "Oulun yksikkö", "Tekniikka ja rakentaminen", "4.6.2022", "a2", ""),
    ("Mikko Mallikas", "Pori", "Palvelualat", 2019, "a3", ""),
    ("Eetu Esimerkki", "Oulun yksikkö", "Palvelualat", 2109, "a4", ""),
)


async def main() -> None:
    """Take every picture, in the order in which things happen."""
    if chromium() is None or shutil.which("pdftoppm") is None:
        sys.exit("Chromium and pdftoppm are needed, and one of them is not on PATH.")
    house = house_of_the_school()
    wanted = sys.argv[1:] or ["everyday", "week", "evening", "survey"]
    for name in wanted:
        with tempfile.TemporaryDirectory() as folder:
            if name == "survey":
                await with_a_crowd(survey, Path(folder), 300)
            elif name == "week":
                await with_a_crowd(week, Path(folder), PACE)
            else:
                await alone(everyday if name == "everyday" else evening, house, Path(folder))


async def alone(part: Part, house: House, folder: Path) -> None:
    """Take the pictures of a part in which nobody answers but the four."""
    home = practising(folder, BROADCAST_RATE="30")
    async with home as address, browsing() as browser:
        chat = await Chat.opened(browser, address, WINDOW, color_scheme="light")
        await morning_comes(chat)
        await part(chat, house, folder)


async def with_a_crowd(part: Among, folder: Path, rate: int) -> None:
    """Take the pictures of a part in which many others answer, too."""
    async with lively(folder, rate=rate) as crowd, browsing() as browser:
        chat = await Chat.opened(browser, crowd.address, WINDOW, color_scheme="light")
        await morning_comes(chat)
        await part(chat, crowd, folder)


async def everyday(chat: Chat, house: House, folder: Path) -> None:
    """Show people as they join, answer, are asked, looked after and told."""
    await joining(chat, house)
    await invitation(chat, house, folder)
    await event(chat, house)
    await announcement(chat, house)
    await counting(chat, house)
    await register(chat, house, folder)
    await finding(chat, house)
    await messages(chat, house)
    await own_data(chat, folder)
    await on_a_phone(chat)


async def joining(chat: Chat, house: House) -> None:
    """Show Onni in the middle of joining and at its end; let Linnea join, too."""
    await chat.onni.starts()
    steps = ONNI.steps(house)
    await chat.onni.does(*steps[:5])
    await chat.onni.sees(Words(house, "fi-simple").of("join-field"))
    await take("joining-plain-finnish", chat.onni.node)
    await resized(chat, TALLER)
    *wishes, done = steps[5:]
    await chat.onni.does(*wishes)
    last = Words(house, "fi-simple").of("join-mentoring-button") + TICKED
    ticked = chat.onni.log.get_by_role("button", name=last, exact=True)
    await expect(ticked).to_be_visible(timeout=PATIENCE_MS)
    await take("taking-part", chat.onni.node)
    await resized(chat, WINDOW)
    await chat.onni.does(done)
    await chat.linnea.starts()
    await chat.linnea.does(*LINNEA.steps(house))
    await chat.linnea.sees(LINNEA.thanks(house))


async def invitation(chat: Chat, house: House, folder: Path) -> None:
    """Show an invitation's QR code and its slips, by which Aino then comes."""
    kaisas = Kaisas(house)
    await chat.kaisa.starts()
    await chat.kaisa.says("/invite")
    await chat.kaisa.does(*kaisas.invitation("oulu"))
    link = await link_of(chat.kaisa)
    await chat.kaisa.presses(kaisas.say("invitations-qr-button"))
    await picture(chat.kaisa, link)
    await take("invitation", chat.kaisa.node)
    await chat.kaisa.presses(kaisas.say("invitations-slip-button"))
    on_paper("invitation-slips", await saved(chat.kaisa, ".pdf", folder))
    await chat.aino.comes_by(link)
    await chat.aino.does(*AINO.by_link(house))
    await chat.aino.sees(AINO.thanks(house))


async def event(chat: Chat, house: House) -> None:
    """Show the page with everybody when an event has been answered, and then its reminder."""
    kaisas = Kaisas(house)
    await chat.kaisa.says("/newevent")
    await chat.kaisa.does(*kaisas.event("huomenna klo 18"))
    await chat.kaisa.presses(kaisas.say("hosting-publish-button"))
    await chat.aino.presses(kaisas.say("events-coming-button"))
    await chat.onni.presses(Words(house, "fi-simple").of("events-cannot-button"))
    await chat.linnea.presses(Words(house, "sv").of("events-maybe-button"))
    await chat.linnea.sees(TITLE, Words(house, "sv").of("events-mine", answer="maybe"))
    await chat.kaisa.sees_last(kaisas.say("broadcasts-state-done"))
    await take("practice-chat", chat.page.locator("body"))
    await resized(chat, TALL)
    await chat.moves("due")
    await chat.aino.sees(kaisas.reminder())
    await take("event-and-reminder", chat.aino.node)


async def announcement(chat: Chat, house: House) -> None:
    """Show the preview with its audience and number, and the sending under way."""
    kaisas = Kaisas(house)
    await chat.kaisa.says("/announce")
    await chat.kaisa.does(*kaisas.announcement(*UNITS))
    await chat.kaisa.sees(kaisas.with_any_number("broadcasts-reached"))
    await chat.kaisa.presses(kaisas.say("announcing-preview-button"))
    await chat.kaisa.presses(kaisas.say("language-fi"))
    await chat.kaisa.presses(kaisas.say("announcing-back-button"))
    await resized(chat, TALL)
    await begins_with(chat.kaisa.newest)
    await take("announcement-preview", chat.kaisa.node)
    await resized(chat, WINDOW)
    await chat.kaisa.presses(kaisas.say("announcing-send-button"))
    await chat.kaisa.presses(kaisas.send_button())
    await expect(chat.kaisa.newest).to_contain_text(re.compile(r"[2-8]\d\s%"), timeout=PATIENCE_MS)
    await take("announcement-progress", chat.kaisa.node)
    await chat.kaisa.sees_last(kaisas.say("broadcasts-state-done"))


async def counting(chat: Chat, house: House) -> None:
    """Show the numbers by unit."""
    await chat.kaisa.says("/count")
    await chat.kaisa.presses(Kaisas(house).say("counts-unit-button"))
    await expect(chat.kaisa.newest.locator("pre")).to_be_visible(timeout=PATIENCE_MS)
    await take("counts", chat.kaisa.node)


async def register(chat: Chat, house: House, folder: Path) -> None:
    """Show what was understood of a register before anything is changed."""
    path = folder / "alumnit.csv"
    path.write_bytes(csv(REGISTER))
    await sends_file(chat.kaisa, path)
    await chat.kaisa.sees(Kaisas(house).say("register-summary", file=path.name))
    await resized(chat, TALLER)
    await take("register", chat.kaisa.node)
    await resized(chat, TALL)
    await chat.kaisa.presses(Kaisas(house).say("register-cancel-button"))


async def finding(chat: Chat, house: House) -> None:
    """Show somebody's card, as a coordinator sees it."""
    await chat.kaisa.says("/people aino")
    await chat.kaisa.presses(re.compile(r"^1\. Aino"))
    await chat.kaisa.sees(Kaisas(house).say("members-merge-button"))
    await take("person", chat.kaisa.node)


async def messages(chat: Chat, house: House) -> None:
    """Show somebody's choices of messages."""
    say = Kaisas(house).say
    await chat.aino.says("/messages")
    await chat.aino.presses(say("messages-surveys-off-button"))
    await chat.aino.sees(say("messages-topic-off", topic=say("messages-topic-surveys")))
    await take("messages", chat.aino.node)


async def own_data(chat: Chat, folder: Path) -> None:
    """Show the file with everything known about Aino, on her phone."""
    await chat.aino.says("/mydata")
    path = await saved(chat.aino, ".html", folder)
    width, height = PHONE
    page = await browser_of(chat).new_page(viewport={"width": width, "height": height})
    await page.goto(path.as_uri())
    await page.screenshot(path=HERE / "my-data.png")
    with Image.open(HERE / "my-data.png") as taken:
        keep("my-data", taken)


async def on_a_phone(desktop: Chat) -> None:
    """Show the whole page on a phone, where one person is seen at a time, in the dark."""
    browser, address = browser_of(desktop), desktop.page.url
    chat = await Chat.opened(browser, address, PHONE, color_scheme="dark")
    await chat.page.get_by_role("navigation").get_by_role("button", name="Onni").click()
    await expect(chat.onni.newest).to_be_in_viewport(timeout=PATIENCE_MS)
    await take("on-a-phone", chat.page.locator("body"))


def browser_of(chat: Chat) -> Browser:
    """Return the browser in which the page is open."""
    browser = chat.page.context.browser
    assert browser is not None  # it was launched for this  # noqa: S101
    return browser


if __name__ == "__main__":
    asyncio.run(main())
