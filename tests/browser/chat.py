"""The practice page as its users meet it: phones with words, buttons and a field to write in."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, time, timedelta
from math import ceil
from pathlib import Path
from re import Pattern
from zoneinfo import ZoneInfo

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, async_playwright, expect

from tests.process.processes import BotProcess
from tests.process.walkers import Says, Step, Taps

PATIENCE_MS = 60_000  # far more than anything takes: a slow machine is not a fault
DESKTOP = (1440, 900)
PHONE = (390, 844)
HELSINKI = ZoneInfo("Europe/Helsinki")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """Return the path of the browser, or None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@asynccontextmanager
async def practising(folder: Path, **settings: str) -> AsyncIterator[str]:
    """Run the practice chat as a process of its own; the address is where its page is."""
    chat = BotProcess(folder, PRACTICE_PORT="0", **settings)
    try:
        await chat.starts()
        line = await chat.says_line()
        yield next(word for word in line.split() if word.startswith("http"))
        await chat.ends()
    finally:
        await chat.is_cleared_away()


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    """Run the browser without a window."""
    expect.set_options(timeout=PATIENCE_MS)  # where nothing else is said
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium(), args=list(ARGUMENTS), timeout=60_000
        )
        try:
            yield browser
        finally:
            await browser.close()


class Chat:
    """The page with everybody's phones, and everything that the browser complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", self._heard)
        page.on("pageerror", lambda fault: self.complaints.append(str(fault)))
        self.aino, self.onni, self.linnea, self.kaisa = (
            Phone(page, key) for key in ("aino", "onni", "linnea", "kaisa")
        )

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    @classmethod
    async def opened(
        cls, browser: Browser, address: str, size: tuple[int, int] = DESKTOP, **more: str | float
    ) -> "Chat":
        """Open the page in a window of this size and wait until the phones are there."""
        width, height = size
        page = await browser.new_page(viewport={"width": width, "height": height}, **more)  # type: ignore[arg-type]  # what is given goes to the browser as it is
        chat = cls(page)
        await page.goto(address)
        await expect(page.locator(".phone")).to_have_count(4, timeout=PATIENCE_MS)
        return chat

    async def moves(self, step: str) -> None:
        """Press the clock's button for an hour (60), a day (1440) or the next thing due (due)."""
        async with self.page.expect_response("**/practice/clock"):
            await self.page.locator(f'[data-move="{step}"]').click()

    async def now(self) -> datetime:
        """Return what time it is on the page's clock, in Helsinki."""
        shown = await self.page.locator("#now").get_attribute("datetime") or ""
        return datetime.fromisoformat(shown).astimezone(HELSINKI)

    async def comes_to(self, day: date, hour: int) -> None:
        """Press the clock's button for an hour until it is so late on that day in Helsinki."""
        left = datetime.combine(day, time(hour), HELSINKI) - (await self.now()).astimezone(UTC)
        for _ in range(ceil(left / timedelta(hours=1))):
            await self.moves("60")


class Phone:
    """One person's phone."""

    def __init__(self, page: Page, key: str) -> None:
        self.page = page
        self.node = page.locator(f'[data-person="{key}"]')
        self.log = self.node.get_by_role("log")
        self.field = self.node.locator("textarea")
        self.messages = self.log.get_by_role("article")
        self.newest = self.messages.last

    async def starts(self) -> None:
        """Press Start on a phone where nobody has written yet."""
        await self.node.locator(".gate > button").click()

    async def comes_by(self, link: str) -> None:
        """Open an invitation link on a phone where nobody has written yet."""
        form = self.node.locator(".by-link")
        await form.get_by_role("textbox").fill(link)
        await form.get_by_role("button").click()

    async def sees(self, *parts: str | Pattern[str]) -> Locator:
        """Wait for a message with all of these words; return the newest such."""
        found = self.messages
        for part in parts:
            found = found.filter(has_text=part)
        await expect(found.last).to_be_visible(timeout=PATIENCE_MS)
        return found.last

    async def sees_last(self, part: str | Pattern[str]) -> None:
        """Wait until the newest message has these words."""
        await expect(self.newest).to_contain_text(part, timeout=PATIENCE_MS)

    async def never_saw(self, part: str | Pattern[str]) -> None:
        """Demand that no message has these words."""
        await expect(self.messages.filter(has_text=part)).to_have_count(0)

    async def presses(self, label: str | Pattern[str]) -> None:
        """Press the newest button with these words, once it is there."""
        exact = isinstance(label, str)
        await self.log.get_by_role("button", name=label, exact=exact).last.click()

    async def says(self, text: str) -> None:
        """Write this, press Enter, and see it leave the field."""
        await self.field.fill(text)
        await self.field.press("Enter")
        await expect(self.field).to_have_value("", timeout=PATIENCE_MS)

    async def does(self, *steps: Step) -> None:
        """Do each step once what it answers stands in the chat."""
        for step in steps:
            if isinstance(step, Says):
                await self.sees(step.asked)
                await self.says(step.text)
            else:
                await self._tap(step)

    async def _tap(self, step: Taps) -> None:
        found = self.messages.filter(has_text=step.asked)
        for ticked in step.ticked:
            ticked_button = self.page.get_by_role("button", name=ticked, exact=True)
            found = found.filter(has=ticked_button)
        await found.last.get_by_role("button", name=step.label, exact=True).click()
