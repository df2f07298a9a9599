"""A campaign on the practice page, on a phone: from /announce to the ledger, over two kills."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import expect

from handlers.house import House
from tests.browser.apart import Apart, apart
from tests.browser.chat import PATIENCE_MS, PHONE, Chat, Phone, browsing, chromium
from tests.browser.papers import LOADED, drawing
from tests.browser.test_page import OVERFLOWING
from tests.browser.words import Kaisas
from tests.process.fate import UNHEARD
from tests.process.walkers import Says, Taps

pytestmark = pytest.mark.browser

RATE = "40"  # messages a second: some six seconds for those two hundred
# Messages more, and she pauses it; and the bot is killed. A slow browser needs seconds to pause.
BY_THE_FIRST, BY_THE_SECOND = 10, 60
NEWS = "Kesäjuhlat 12.6."
WRITTEN = f"<b>{NEWS}</b> Tule koululle klo 17!"
LINK, LABEL = "https://kaisla.example/juhlat", "Ohjelma"


@dataclass(frozen=True, slots=True)
class Campaign:
    """The page of the story, and the bot behind it."""

    chat: Chat
    apart: Apart
    house: House

    @property
    def kaisas(self) -> Kaisas:
        """What Kaisa, who coordinates, does and reads."""
        return Kaisas(self.house)

    async def turns_to(self, key: str) -> Phone:
        """Show somebody's chat; on a phone one is seen at a time."""
        phone: Phone = getattr(self.chat, key)
        tabs = self.chat.page.get_by_role("navigation").get_by_role("button")
        await tabs.filter(has_text=key.capitalize()).click()
        await expect(phone.node).to_be_visible(timeout=PATIENCE_MS)
        return phone

    async def fits(self) -> None:
        """Demand that nothing on the page is wider than its room."""
        assert await self.chat.page.evaluate(OVERFLOWING) == []

    async def has_gone_to(self, more: int) -> None:
        """Wait until so many more people have it than when this was asked."""
        changed = asyncio.Event()
        self.apart.telegram.box.on_change.append(lambda _: changed.set())
        until = len(self.apart.copies_of(NEWS)) + more
        async with asyncio.timeout(PATIENCE_MS / 1000):
            while len(self.apart.copies_of(NEWS)) < until:
                changed.clear()
                await changed.wait()


@pytest.fixture
async def running(tmp_path: Path, house: House) -> AsyncIterator[Apart]:
    """The practice page, and the bot in a process of its own."""
    if chromium() is None:
        pytest.skip("no browser: neither chromium nor chromium-browser is on PATH")
    async with apart(tmp_path, house, BROADCAST_RATE=RATE) as running:
        yield running


async def test_from_composing_to_the_ledger_over_a_pause_and_two_kills(
    running: Apart, house: House
) -> None:
    """Everybody is accounted for, whatever happened; who is not in doubt has it once."""
    async with browsing() as browser:
        chat = await Chat.opened(browser, running.address, PHONE)
        campaign = Campaign(chat, running, house)
        await _kaisa_composes(campaign)
        await _she_chooses_to_whom(campaign)
        await _she_looks_at_it_and_tests_it(campaign)
        await _it_goes_out_and_she_pauses_it(campaign)
        await _it_stays_paused_over_a_kill_and_goes_on(campaign)
        unknown = await _the_ledger_adds_up(campaign)
        await _the_doubtful_get_it_again(campaign, unknown)
        await _aino_has_it_once(campaign)
        assert chat.complaints == []


async def _kaisa_composes(campaign: Campaign) -> None:
    """A picture with bold words under it, which is news."""
    kaisa, say = await campaign.turns_to("kaisa"), campaign.kaisas.say
    await kaisa.starts()
    await kaisa.says("/announce")
    await kaisa.sees(say("announcing-ask-message"))
    campaign.apart.cast["kaisa"].sends_photo(drawing(), WRITTEN, formatted=True)
    await kaisa.does(Taps(say("broadcasts-ask-topic"), say("broadcasts-news-button")))


async def _she_chooses_to_whom(campaign: Campaign) -> None:
    """All units but one, and no readers of English."""
    kaisa, kaisas, say = campaign.chat.kaisa, campaign.kaisas, campaign.kaisas.say
    card, but = say("audiences-card"), say("audiences-all-but-these-button")
    unit = campaign.house.organisation.units[-1].name["fi"]
    await kaisa.does(Taps(say("audiences-ask-all"), say("audiences-choose-button")))
    for what, one in (("units", unit), ("languages", say("language-en"))):
        asked = say(f"audiences-ask-{what}")
        await kaisa.does(
            Taps(card, say(f"audiences-{what}")),
            Taps(asked, f"{one} ☐"),
            Taps(asked, but, (f"{one} ☑",)),
            Taps(asked, say("audiences-back-button"), (say("audiences-only-these-button"),)),
        )
        names = {"what": say(f"audiences-{what}"), "names": one}
        await kaisa.sees(card, say("audiences-said-line-not", **names))
        await campaign.fits()
    await kaisa.does(Taps(card, say("audiences-done-button")))
    await kaisa.sees(say("announcing-state-draft"), kaisas.with_any_number("broadcasts-reached"))


async def _she_looks_at_it_and_tests_it(campaign: Campaign) -> None:
    """A link under it; the test comes to her alone."""
    kaisa, say = campaign.chat.kaisa, campaign.kaisas.say
    await kaisa.does(
        Taps(say("announcing-state-draft"), say("announcing-buttons-button")),
        Taps(say("announcing-no-buttons"), say("announcing-add-link-button")),
        Says(say("announcing-ask-label"), LABEL),
        Says(say("announcing-ask-url"), LINK),
        Taps(f"{LABEL}: {LINK}", say("announcing-back-button")),
    )
    await kaisa.does(Taps(say("announcing-state-draft"), say("announcing-test-button")))
    tested = await kaisa.sees(say("announcing-test-mark"), NEWS)
    await expect(tested.get_by_role("link", name=LABEL)).to_have_attribute("href", LINK)
    await kaisa.sees_last(say("announcing-tested"))
    await campaign.fits()
    assert campaign.apart.copies_of(NEWS) == {}


async def _it_goes_out_and_she_pauses_it(campaign: Campaign) -> None:
    """A card follows the sending; once it says that it is paused, nobody gets it."""
    kaisa, kaisas, say = campaign.chat.kaisa, campaign.kaisas, campaign.kaisas.say
    await kaisa.presses(say("announcing-send-button"))
    await kaisa.sees_last(say("announcing-confirm"))
    await campaign.fits()
    await kaisa.presses(kaisas.send_button())
    await campaign.has_gone_to(BY_THE_FIRST)
    await kaisa.presses(say("broadcasts-pause-button"))
    await kaisa.sees_last(say("broadcasts-state-paused"))
    await campaign.fits()


async def _it_stays_paused_over_a_kill_and_goes_on(campaign: Campaign) -> None:
    """Started anew it waits for her; killed in the midst of it, it goes on by itself."""
    kaisa, say, bot = campaign.chat.kaisa, campaign.kaisas.say, campaign.apart.bot
    paused_at = campaign.apart.copies_of(NEWS)
    await campaign.apart.is_killed_and_starts_anew()
    await kaisa.says("/sent")
    await kaisa.presses(re.compile(rf"^1\. .*{NEWS}"))
    await kaisa.sees_last(say("broadcasts-state-paused"))
    assert campaign.apart.copies_of(NEWS) == paused_at
    campaign.apart.telegram.strikes_at(BY_THE_SECOND, UNHEARD, bot.is_killed)
    await kaisa.presses(say("broadcasts-resume-button"))
    await bot.has_gone()
    await bot.starts("run")
    await kaisa.sees_last(say("broadcasts-state-done"))


async def _the_ledger_adds_up(campaign: Campaign) -> int:
    """Return of how many it is not known; those who got nothing have a reason."""
    kaisa, say = campaign.chat.kaisa, campaign.kaisas.say
    await kaisa.presses(say("broadcasts-ledger-button"))
    await kaisa.sees_last(re.compile(_line(say, "ledger-audience"), re.MULTILINE))
    await campaign.fits()
    told = await kaisa.newest.inner_text()
    number = {key: _number(told, say, key) for key in ("ledger-audience", *OUTCOMES)}
    assert number["ledger-audience"] == sum(number[one] for one in OUTCOMES)
    got = campaign.apart.copies_of(NEWS)
    assert set(got.values()) == {1}, "nobody has it twice"
    sent, unknown = number["broadcasts-sent"], number["broadcasts-unknown"]
    assert sent <= len(got) <= sent + unknown
    assert number["broadcasts-failed"] > 0  # some have blocked the bot
    assert 0 < unknown <= int(RATE)  # what was under way
    return unknown


OUTCOMES = ("broadcasts-sent", "broadcasts-failed", "broadcasts-unknown", "ledger-left-out")


def _number(told: str, say: Callable[..., str], key: str) -> int:
    """Return the number that a line of the ledger tells; none where there is no such line."""
    found = re.search(rf"^{_line(say, key)}$", told, re.MULTILINE)
    return int(found[1]) if found is not None else 0


def _line(say: Callable[..., str], key: str) -> str:
    """Return the pattern of a line that ends with a number of people."""
    begins, _, _ = say(key, **{"people-number": 1}).rpartition("1")
    return rf"{re.escape(begins)}(\d+)"


async def _the_doubtful_get_it_again(campaign: Campaign, unknown: int) -> None:
    """She is told that some may get it twice; then all of them have it."""
    kaisa, kaisas, say = campaign.chat.kaisa, campaign.kaisas, campaign.kaisas.say
    await kaisa.presses(say("resend-unknown-button"))
    await kaisa.sees_last(say("resend-means"))
    await campaign.fits()
    await kaisa.presses(kaisas.send_button())
    await kaisa.sees_last(say("broadcasts-state-done"))
    got = campaign.apart.copies_of(NEWS)
    assert sum(number > 1 for number in got.values()) <= unknown


async def _aino_has_it_once(campaign: Campaign) -> None:
    """She got it at the beginning: picture, bold words, and the link."""
    aino = await campaign.turns_to("aino")
    got = aino.messages.filter(has_text=NEWS)
    await expect(got).to_have_count(1)
    await expect(got.locator("b, strong")).to_have_text(NEWS)
    await expect(got.locator("img")).to_have_js_property("complete", value=True)
    assert await got.locator("img").evaluate(LOADED)
    await expect(got.get_by_role("link", name=LABEL)).to_have_attribute("href", LINK)
    await campaign.fits()
