"""The practice page itself: with keys alone, on a phone, and for those who hear it."""

import re

import pytest
from playwright.async_api import Browser, Page, expect

from handlers.house import House
from tests.browser.chat import PATIENCE_MS, PHONE, Chat
from tests.browser.words import AINO, Kaisas
from tests.process.asked import Words

pytestmark = pytest.mark.browser

MOST_TABS = 60
WIDE = (1480, 1560, 1920)  # what stands above the chats is in one row there
FOCUSED = """() => {
  const one = document.activeElement;
  return (one.getAttribute("aria-label") || one.textContent).trim();
}"""
NAMELESS = """() => [...document.querySelectorAll("button, a, textarea, select, input, [role]")]
  .filter((one) => one.checkVisibility() && !one.matches("[role=status]"))
  .filter((one) => !(one.getAttribute("aria-label") || one.textContent
    || [...(one.labels ?? [])].map((label) => label.textContent).join("")).trim())
  .map((one) => one.outerHTML)"""
OVERFLOWING = """() => [...document.querySelectorAll("html, .top *, .log, .log *, .under *")]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
  .filter((one) => getComputedStyle(one).display !== "inline" && !one.matches(".hidden, pre"))
  .map((one) => one.className || one.tagName)"""


async def tabs_to(page: Page, name: str, key: str = "Tab") -> None:
    """Press Tab until the focus is on what has this name."""
    for _ in range(MOST_TABS):
        await page.keyboard.press(key)
        if await page.evaluate(FOCUSED) == name:
            return
    raise AssertionError(f"“{name}” was not reached with {key}")


async def test_keys_alone_are_enough(chat: Chat, house: House) -> None:
    """Tab and Enter lead to the chats, start one, answer a question and write an answer."""
    say, page, keyboard = Words(house, "fi").of, chat.page, chat.page.keyboard
    await tabs_to(page, "Siirry keskusteluihin")
    await keyboard.press("Enter")
    await expect(page.locator("#phones")).to_be_focused()
    await tabs_to(page, "Aloita")
    await keyboard.press("Enter")
    await chat.aino.sees(say("join-language"))
    await expect(chat.aino.field).to_be_focused(timeout=PATIENCE_MS)
    await tabs_to(page, say("language-fi"), "Shift+Tab")
    await keyboard.press("Enter")
    await chat.aino.sees(say("join-consent"))
    agree = chat.aino.log.get_by_role("button", name=say("join-consent-button"))
    await expect(agree).to_be_focused(timeout=PATIENCE_MS)
    await keyboard.press("Enter")
    await chat.aino.sees(say("join-name"))
    await tabs_to(page, "Viesti botille")
    await keyboard.type("Aino")
    await keyboard.press("Enter")
    await chat.aino.sees(say("join-status"))
    for width in WIDE:
        await page.set_viewport_size({"width": width, "height": 900})
        assert await page.evaluate(OVERFLOWING) == []  # the heading above the chats, too
    assert chat.complaints == []


async def test_on_a_phone_one_person_is_shown_at_a_time(
    browser: Browser, address: str, house: House
) -> None:
    """Tabs choose the person and count what is unread; nothing is wider than the screen."""
    chat = await Chat.opened(browser, address, PHONE)
    tabs = chat.page.get_by_role("navigation").get_by_role("button")
    await expect(chat.aino.node).to_be_visible()
    await chat.aino.starts()
    await chat.aino.does(*AINO.steps(house))
    await tabs.filter(has_text="Kaisa").click()
    await expect(chat.aino.node).to_be_hidden()
    kaisas = Kaisas(house)
    await chat.kaisa.starts()
    await chat.kaisa.says("/count")
    await chat.kaisa.presses(kaisas.say("counts-field-button"))
    await expect(chat.kaisa.newest.locator("pre")).to_be_visible(timeout=PATIENCE_MS)
    assert await chat.page.evaluate(OVERFLOWING) == []
    await chat.kaisa.newest.evaluate("(one) => one.scrollIntoView({block: 'start'})")
    await expect(chat.kaisa.node.locator(".phone-top")).to_be_in_viewport(ratio=1)
    await chat.kaisa.says("/survey")
    await chat.kaisa.does(*kaisas.survey())
    await chat.kaisa.presses(kaisas.send_button())
    await expect(tabs.filter(has_text="Aino")).to_have_text(re.compile(r"\d"), timeout=PATIENCE_MS)
    await tabs.filter(has_text="Aino").click()
    first = house.questionnaires["career_followup"].questions[0]
    await chat.aino.presses(first.options[0].label("fi"))
    await expect(chat.aino.newest.get_by_role("button").first).to_be_in_viewport()
    assert await chat.page.evaluate(OVERFLOWING) == []
    assert chat.complaints == []


async def test_whoever_hears_the_page_can_use_it(chat: Chat, house: House) -> None:
    """Everything to press has a name, chats are logs, and languages are marked."""
    page = chat.page
    await chat.aino.starts()
    await chat.aino.sees(Words(house, "fi").of("join-language"))
    await chat.kaisa.starts()
    await chat.kaisa.says("/count")
    assert await page.evaluate(NAMELESS) == []
    await expect(page.get_by_role("log")).to_have_count(4)
    for name in ("Aino Laine", "Onni Mäkelä", "Linnea Lindqvist", "Kaisa Korhonen"):
        await expect(page.get_by_role("region", name=name)).to_be_visible()
        await expect(page.get_by_role("log", name=name)).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "fi")
    await expect(page.get_by_role("heading", level=1)).to_have_count(1)
    await page.get_by_role("combobox").select_option("sv")
    await expect(page.locator("html")).to_have_attribute("lang", "sv-FI")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Övningschatt")
    assert chat.complaints == []
