"""A practice chat in a process of its own, and a browser that shows its page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from handlers.house import House
from tests.browser.chat import Chat, browsing, chromium, practising
from tests.browser.words import house_of_the_school

# A full-size community is written to at once; the pace of a real Telegram would only be waited for.
QUICKLY = {"BROADCAST_RATE": "300"}


@pytest.fixture(scope="session")
def house() -> House:
    """The school and all texts, to know what stands on the buttons."""
    return house_of_the_school()


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Where the practice chat has its page."""
    if chromium() is None:
        pytest.skip("no browser: neither chromium nor chromium-browser is on PATH")
    async with practising(tmp_path, **QUICKLY) as address:
        yield address


@pytest.fixture
async def browser(address: str) -> AsyncIterator[Browser]:
    """A headless Chromium."""
    async with browsing() as browser:
        yield browser


@pytest.fixture
async def chat(browser: Browser, address: str) -> Chat:
    """The page in a window of a desktop's size."""
    return await Chat.opened(browser, address)
