# ruff: noqa: INP001 - beside its pictures, not a package
"""How the practice page is photographed: what size it has, what time it is, and how it is kept."""

import subprocess
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from playwright.async_api import Locator, Page, expect

from tests.browser.chat import PATIENCE_MS, Chat, Phone

HERE = Path(__file__).resolve().parent
WINDOW, TALL, TALLER, TALLEST = (1560, 900), (1560, 1100), (1560, 1180), (1560, 1480)
WHOLE = (1560, 1620)  # for what is read as one
MORNING = 10  # o'clock in Helsinki, when the pictures begin
COLOURS = 160  # enough for a page, and a third of the size


async def take(name: str, what: Locator) -> None:
    """Save a picture of a part of the page."""
    await rests(what.page)
    await what.screenshot(path=HERE / f"{name}.png", animations="disabled", caret="hide")
    with Image.open(HERE / f"{name}.png") as taken:
        keep(name, taken)


async def take_newest(name: str, chat: Chat, phone: Phone, window: tuple[int, int]) -> None:
    """Save a picture of a chat from its newest message on, in a window of this size."""
    await resized(chat, window)
    await begins_with(phone.newest)
    await take(name, phone.node)
    await resized(chat, WINDOW)


async def kept(name: str, shown: Locator) -> None:
    """Save a picture that somebody got, as it is: in the chat it would be too small to read."""
    address = await shown.evaluate("(one) => one.src")
    answer = await shown.page.request.get(address)
    with Image.open(BytesIO(await answer.body())) as got:
        keep(name, got)


async def rests(page: Page) -> None:
    """Let nothing be pointed at, focused or flashing by."""
    await page.mouse.move(0, 0)
    await page.evaluate("document.activeElement?.blur()")
    await expect(page.locator(".toast:not([hidden])")).to_have_count(0, timeout=PATIENCE_MS)


def keep(name: str, taken: Image.Image) -> None:
    """Save a picture with so few colours that the README opens quickly."""
    few = taken.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(HERE / f"{name}.png", optimize=True)


async def morning_comes(chat: Chat) -> None:
    """Move the clock to the morning."""
    for _ in range((MORNING - (await chat.now()).hour) % 24):
        await chat.moves("60")


async def resized(chat: Chat, size: tuple[int, int]) -> None:
    """Change the window: in a tall one a whole card and what led to it are seen."""
    width, height = size
    await chat.page.set_viewport_size({"width": width, "height": height})


async def begins_with(message: Locator) -> None:
    """Scroll a chat so that it begins with this message."""
    await message.evaluate("(one) => one.scrollIntoView({block: 'start'})")


def on_paper(name: str, document: Path, dots: int = 80) -> None:
    """Save a picture of a document's first page, with its edge; so many dots an inch."""
    whole = ("pdftoppm", "-png", "-singlefile", "-r", str(dots))
    subprocess.run((*whole, document, document.with_suffix("")), check=True)  # noqa: S603 - our own document
    with Image.open(document.with_suffix(".png")) as page:
        keep(name, ImageOps.expand(page.convert("L"), border=1, fill="#999"))
