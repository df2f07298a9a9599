"""A survey on the practice page, on a desktop and on a phone, from /survey to the page of paper."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect
from pypdf import PdfReader

from config import dates
from config.questionnaire import Questionnaire
from handlers.house import House
from tests.browser.chat import DESKTOP, PATIENCE_MS, PHONE, Chat, Phone, browsing, chromium
from tests.browser.lively import Crowd, lively
from tests.browser.papers import picture, saved
from tests.browser.test_page import OVERFLOWING
from tests.browser.words import AINO, LINNEA, ONNI, Joining, Kaisas
from tests.process.asked import CAREERS, Answers, Words, career_steps
from tests.stories.registers import read_xlsx

pytestmark = pytest.mark.browser

EARLIER, LATER = 39, 20  # of the crowd: before Onni answers, and after him
WISH: Answers = {
    "main_activity": "seeking",
    "help_wanted": ["talk"],
    "contact_ok": "yes",
    "satisfaction": "3",
    "skills_wish": None,
}


@dataclass(frozen=True, slots=True)
class Survey:
    """The page of the story, and what is asked on it."""

    chat: Chat
    crowd: Crowd

    @property
    def house(self) -> House:
        """The school and all texts."""
        return self.crowd.house

    @property
    def asked(self) -> Questionnaire:
        """The career survey."""
        return self.house.questionnaires["career_followup"]

    def words(self, language: str) -> Words:
        """Return the bot's words in somebody's language."""
        return Words(self.house, language)

    async def turns_to(self, phone: Phone) -> Phone:
        """Show somebody's chat where one is seen at a time, and leave it as it is elsewhere."""
        if not await phone.node.is_visible():
            key = await phone.node.get_attribute("data-person") or ""
            tabs = self.chat.page.get_by_role("navigation").get_by_role("button")
            await tabs.filter(has_text=key.capitalize()).click()
        await expect(phone.node).to_be_visible(timeout=PATIENCE_MS)
        return phone

    async def fits(self) -> None:
        """Demand that nothing on the page is wider than its room."""
        assert await self.chat.page.evaluate(OVERFLOWING) == []


@pytest.fixture
async def crowd(tmp_path: Path) -> AsyncIterator[Crowd]:
    """The practice chat in this process, with the crowd that can answer."""
    if chromium() is None:
        pytest.skip("no browser: neither chromium nor chromium-browser is on PATH")
    async with lively(tmp_path) as crowd:
        yield crowd


@pytest.fixture
async def browser(crowd: Crowd) -> AsyncIterator[Browser]:
    """A headless Chromium."""
    async with browsing() as browser:
        yield browser


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_from_the_invitation_to_the_report(
    browser: Browser, crowd: Crowd, size: tuple[int, int], tmp_path: Path
) -> None:
    """One answers, one later, one not at all; then it is closed, counted, drawn and printed."""
    survey = Survey(await Chat.opened(browser, crowd.address, size), crowd)
    for phone, who in (
        (survey.chat.aino, AINO),
        (survey.chat.onni, ONNI),
        (survey.chat.linnea, LINNEA),
    ):
        await _joins(survey, phone, who)
    await _kaisa_sends_it(survey)
    await _aino_answers_and_looks_at_it(survey)
    await _linnea_wants_no_reminders(survey)
    await crowd.answers(survey.asked, EARLIER)
    await _onni_answers_on_a_day_of_his_own(survey)
    await crowd.answers(survey.asked, LATER)
    await _time_passes(survey)
    await _kaisa_closes_it(survey)
    await _kaisa_looks_at_the_results(survey)
    await _kaisa_takes_them_along(survey, tmp_path)
    assert survey.chat.complaints == []


async def _joins(survey: Survey, phone: Phone, who: Joining) -> None:
    await survey.turns_to(phone)
    await phone.starts()
    await phone.does(*replace(who, wants=("news", "surveys")).steps(survey.house))
    await phone.sees(who.thanks(survey.house))


async def _kaisa_sends_it(survey: Survey) -> None:
    """She looks at the invitation as it will be seen, at how many get it, and sends it."""
    kaisa, kaisas = await survey.turns_to(survey.chat.kaisa), Kaisas(survey.house)
    await kaisa.starts()
    await kaisa.says("/survey")
    await kaisa.does(*kaisas.survey())
    await kaisa.sees(survey.asked.questions[0].text["fi"], kaisas.say("surveys-mode-confidential"))
    await kaisa.sees_last(kaisas.say("rounds-confidential-told"))
    await survey.fits()
    await kaisa.presses(kaisas.send_button())
    await kaisa.sees_last(kaisas.say("broadcasts-state-done"))


async def _aino_answers_and_looks_at_it(survey: Survey) -> None:
    """Her first tap, in the invitation, has answered; at the end she sees her answers."""
    aino, fi = await survey.turns_to(survey.chat.aino), survey.words("fi")
    await aino.sees(survey.asked.questions[0].text["fi"], fi.of("surveys-mode-confidential"))
    await survey.fits()
    await aino.does(*career_steps(survey.house, "fi", survey.asked, CAREERS[0]))
    await aino.sees(survey.asked.thanks["fi"])
    await aino.presses(fi.of("surveys-mine-button"))
    await aino.sees_last("Kokki & leipuri")
    await survey.fits()


async def _linnea_wants_no_reminders(survey: Survey) -> None:
    linnea, sv = await survey.turns_to(survey.chat.linnea), survey.words("sv")
    await linnea.presses(sv.of("surveys-decline-button"))
    await linnea.sees(sv.of("surveys-declined"))


async def _onni_answers_on_a_day_of_his_own(survey: Survey) -> None:
    """He has time tomorrow: then he answers, wishes for help, and sees how others answered."""
    onni, simply = await survey.turns_to(survey.chat.onni), survey.words("fi-simple")
    await onni.presses(simply.of("surveys-later-button"))
    tomorrow = (await survey.chat.now()).date() + timedelta(days=1)
    await onni.presses(dates.day_of_year(tomorrow, "fi-simple"))
    await onni.sees(simply.of("surveys-put-off", day=dates.day(tomorrow, "fi-simple")))
    await survey.chat.comes_to(tomorrow, 11)
    begins = simply.of("rounds-reminder-wished", title=survey.asked.title["fi-simple"], day="")
    await onni.sees(begins.partition(":")[0], survey.asked.questions[0].text["fi-simple"])
    await onni.does(*career_steps(survey.house, "fi-simple", survey.asked, WISH))
    await onni.sees(survey.asked.thanks["fi-simple"], simply.of("surveys-passed-on"))
    await picture(onni, simply.of("others-rare"))
    await survey.fits()
    kaisa = await survey.turns_to(survey.chat.kaisa)
    await kaisa.sees("Onni", Kaisas(survey.house).say("wishes-take-button"))


async def _time_passes(survey: Survey) -> None:
    """Who has not answered is reminded; who has, or does not want it, is not."""
    begins = {
        language: survey.asked.reminders[0][language].partition(".")[0]
        for language in survey.house.organisation.languages
    }
    await survey.chat.comes_to((await survey.chat.now()).date() + timedelta(days=6), 12)
    for phone, language in ((survey.chat.aino, "fi"), (survey.chat.linnea, "sv")):
        await phone.never_saw(begins[language])
    assert survey.crowd.who_see(*begins.values())


async def _kaisa_closes_it(survey: Survey) -> None:
    """While it runs she sees how many have answered, not what; closed it stays closed."""
    kaisa, say = await survey.turns_to(survey.chat.kaisa), Kaisas(survey.house).say
    await _opens(survey)
    await kaisa.sees_last(say("results-close-button"))
    await expect(
        kaisa.newest.get_by_role("button", name=say("results-questions-button"))
    ).to_have_count(0)
    await kaisa.presses(say("results-close-button"))
    await kaisa.presses(say("rounds-close-yes-button"))
    await survey.chat.moves("60")


async def _opens(survey: Survey) -> None:
    await survey.chat.kaisa.says("/results")
    await survey.chat.kaisa.presses(f"1. {survey.asked.title['fi']}")


async def _opens_it_counted(survey: Survey) -> None:
    """Open it again and again while it is being counted, as the card says that one may."""
    kaisa, say = survey.chat.kaisa, Kaisas(survey.house).say
    ready, counting = say("results-ready"), say("results-counting")
    is_counted = False
    while not is_counted:
        await _opens(survey)
        await kaisa.sees_last(re.compile(f"{re.escape(ready)}|{re.escape(counting)}"))
        is_counted = ready in await kaisa.newest.inner_text()


async def _kaisa_looks_at_the_results(survey: Survey) -> None:
    """Each question has its numbers, the small ones protected, and a picture of them."""
    kaisa, say = survey.chat.kaisa, Kaisas(survey.house).say
    await _opens_it_counted(survey)
    await kaisa.presses(say("results-questions-button"))
    answered = say("results-answered", **{"answered-number": EARLIER + LATER + 2})
    await kaisa.sees(answered)
    await kaisa.sees(say("results-few-cell"))
    await survey.fits()
    await kaisa.presses(say("results-chart-button"))
    shown = await picture(kaisa, survey.asked.questions[0].text["fi"])
    await expect(shown).to_be_visible(timeout=PATIENCE_MS)
    await survey.fits()


async def _kaisa_takes_them_along(survey: Survey, folder: Path) -> None:
    """The report is one page with everything on it; the rows have no names."""
    kaisa, say = survey.chat.kaisa, Kaisas(survey.house).say
    await _opens(survey)
    await kaisa.presses(say("reports-pdf-button"))
    report = PdfReader(await saved(kaisa, ".pdf", folder))
    (page,) = report.pages
    assert survey.asked.title["fi"] in page.extract_text()
    await _opens(survey)
    await kaisa.presses(say("reports-export-button"))
    await kaisa.presses(say("reports-xlsx-button"))
    _, *rows = read_xlsx((await saved(kaisa, ".xlsx", folder)).read_bytes())
    assert len(rows) == EARLIER + LATER + 2
    assert not {AINO.name, ONNI.name} & {str(cell) for row in rows for cell in row}


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_the_others_answer_on_a_word(
    browser: Browser, crowd: Crowd, size: tuple[int, int]
) -> None:
    """The page's button lets them, tells how many have, and results can be seen in the end."""
    survey = Survey(await Chat.opened(browser, crowd.address, size), crowd)
    page, button = survey.chat.page, survey.chat.page.locator("#others")
    await button.click()
    await expect(page.locator("#others-told")).to_have_text("Muilta ei kysytä nyt mitään.")
    await _kaisa_sends_it(survey)
    await button.click()
    await expect(page.locator("#others-told")).to_have_text(
        re.compile(r"Heistä vastasi \d{2,}/\d{3}\."), timeout=PATIENCE_MS * 2
    )
    await expect(button).to_have_attribute("aria-disabled", "false")
    await survey.fits()
    await _kaisa_closes_it(survey)
    await _opens_it_counted(survey)
    await survey.fits()
    assert survey.chat.complaints == []
