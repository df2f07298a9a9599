# ruff: noqa: INP001 - a script beside its pictures, not a package
"""Make the README's pictures anew: drive the practice page in a browser and photograph it.

Run it with ``python docs/pictures/make.py``. It needs Chromium, and takes about a minute.
"""

import asyncio
import re
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # for what the tests use, too

from playwright.async_api import Browser, Locator, expect

from handlers.house import House
from tests.browser.chat import PATIENCE_MS, PHONE, Chat, browsing, chromium, practising
from tests.browser.words import AINO, LINNEA, ONNI, TITLE, Kaisas, career, house_of_the_school
from tests.process.asked import Words

HERE = Path(__file__).resolve().parent
WINDOW, TALL = (1560, 900), (1560, 1100)
UNITS = ("oulu", "kokkola", "rovaniemi")
MORNING = 10  # o'clock in Helsinki, when the pictures begin


async def main() -> None:
    """Take every picture, in the order in which things happen."""
    if chromium() is None:
        sys.exit("Chromium is needed: neither chromium nor chromium-browser is on PATH.")
    house = house_of_the_school()
    with tempfile.TemporaryDirectory() as folder:
        async with practising(Path(folder), BROADCAST_RATE="30") as address, browsing() as browser:
            chat = await Chat.opened(browser, address, WINDOW, color_scheme="light")
            await morning_comes(chat)
            await joining(chat, house)
            await event(chat, house)
            await survey(chat, house)
            await announcement(chat, house)
            await counting(chat, house)
            await on_a_phone(browser, address)


async def take(name: str, what: Locator) -> None:
    """Save a picture of a part of the page."""
    await what.page.mouse.move(0, 0)
    await what.screenshot(path=HERE / f"{name}.png", animations="disabled", caret="hide")


async def morning_comes(chat: Chat) -> None:
    """Move the clock to the morning."""
    shown = await chat.page.locator("#now").get_attribute("datetime") or ""
    hour = datetime.fromisoformat(shown).astimezone(ZoneInfo("Europe/Helsinki")).hour
    for _ in range((MORNING - hour) % 24):
        await chat.moves("60")


async def joining(chat: Chat, house: House) -> None:
    """Show Onni in the middle of joining; then let all three join."""
    await chat.onni.starts()
    steps = ONNI.steps(house)
    await chat.onni.does(*steps[:4])
    await chat.onni.sees(Words(house, "fi-simple").of("join-field"))
    await take("joining-plain-finnish", chat.onni.node)
    await chat.onni.does(*steps[4:])
    for phone, who in ((chat.aino, AINO), (chat.linnea, LINNEA)):
        await phone.starts()
        await phone.does(*who.steps(house))
        await phone.sees(who.thanks(house))


async def event(chat: Chat, house: House) -> None:
    """Show the page with everybody when an event has been answered, and then its reminder."""
    kaisas = Kaisas(house)
    await chat.kaisa.starts()
    await chat.kaisa.says("/newevent")
    await chat.kaisa.does(*kaisas.event("huomenna klo 18"))
    await chat.kaisa.presses(kaisas.say("events-publish-button"))
    await chat.aino.presses(kaisas.say("events-coming-button"))
    await chat.onni.presses(Words(house, "fi-simple").of("events-cannot-button"))
    await chat.linnea.presses(Words(house, "sv").of("events-maybe-button"))
    await chat.linnea.sees(TITLE, Words(house, "sv").of("events-mine", answer="maybe"))
    await chat.kaisa.sees_last(kaisas.say("broadcasts-state-done"))
    await expect(chat.page.locator(".toast:not([hidden])")).to_have_count(0, timeout=PATIENCE_MS)
    await take("practice-chat", chat.page.locator("body"))
    await grows(chat)
    await chat.moves("due")
    await chat.aino.sees(kaisas.reminder())
    await take("event-and-reminder", chat.aino.node)


async def grows(chat: Chat) -> None:
    """Let the phones be so long that a whole card and what led to it are seen."""
    width, height = TALL
    await chat.page.set_viewport_size({"width": width, "height": height})


async def survey(chat: Chat, house: House) -> None:
    """Show a question of the career survey."""
    kaisas = Kaisas(house)
    await chat.kaisa.says("/survey")
    await chat.kaisa.does(*kaisas.survey())
    await chat.kaisa.presses(kaisas.send_button())
    first, second, *_ = career(house)
    await chat.aino.does(first)
    await chat.aino.sees(second.asked)
    await take("survey-question", chat.aino.node)
    await chat.kaisa.sees_last(kaisas.say("broadcasts-state-done"))


async def announcement(chat: Chat, house: House) -> None:
    """Show the preview with its audience and number, and the sending under way."""
    kaisas = Kaisas(house)
    await chat.kaisa.says("/announce")
    await chat.kaisa.does(*kaisas.announcement(*UNITS))
    await chat.kaisa.sees(kaisas.with_any_number("broadcasts-reached"))
    await take("announcement-preview", chat.kaisa.node)
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


async def on_a_phone(browser: Browser, address: str) -> None:
    """Show the whole page on a phone, where one person is seen at a time, in the dark."""
    chat = await Chat.opened(browser, address, PHONE, color_scheme="dark")
    await chat.page.get_by_role("navigation").get_by_role("button", name="Onni").click()
    await expect(chat.onni.newest).to_be_in_viewport(timeout=PATIENCE_MS)
    await take("on-a-phone", chat.page.locator("body"))


if __name__ == "__main__":
    asyncio.run(main())
