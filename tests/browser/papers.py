"""Files that go to the bot and come from it on the page: sent by the button, saved by a click."""

import re
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Locator, expect

from tests.browser.chat import PATIENCE_MS, Phone
from tests.stories.links import LINK

LOADED = "(one) => one.complete && one.naturalWidth"


def drawing() -> bytes:
    """Return a small picture as bytes."""
    drawn = BytesIO()
    Image.new("RGB", (320, 160), "#e9a23b").save(drawn, "PNG")
    return drawn.getvalue()


async def sends_file(phone: Phone, path: Path) -> None:
    """Choose a file with the page's button, as a person does."""
    await phone.node.locator("input[type=file]").set_input_files(path)


async def saved(phone: Phone, ending: str, folder: Path) -> Path:
    """Save the newest file whose name ends so, as somebody does who clicks on it."""
    name = phone.page.locator(".file-name", has_text=re.compile(f"{re.escape(ending)}$"))
    found = phone.log.locator("a.file").filter(has=name).last
    await expect(found).to_be_visible(timeout=PATIENCE_MS)
    async with phone.page.expect_download() as downloading:
        await found.click()
    download = await downloading.value
    path = folder / download.suggested_filename
    await download.save_as(path)
    return path


async def picture(phone: Phone, caption: str) -> Locator:
    """Return the newest picture with this in its caption, once the browser shows it."""
    message = await phone.sees(caption)
    shown = message.locator("img")
    await shown.scroll_into_view_if_needed()
    await expect(shown).to_have_js_property("complete", value=True, timeout=PATIENCE_MS)
    assert await shown.evaluate(LOADED), "the picture is broken"
    return shown


async def link_of(phone: Phone) -> str:
    """Return the newest invitation link that stands in somebody's chat."""
    said = await phone.messages.filter(has_text=LINK).last.inner_text()
    found = LINK.search(said)
    assert found is not None
    return found[0]
