"""The main job, as people do it on the practice page: join, invite, answer, remind, ask, tell."""

import pytest
from playwright.async_api import expect

from handlers.house import House
from tests.browser.chat import PATIENCE_MS, Chat
from tests.browser.words import AINO, LINNEA, NEWS, ONNI, PLACE, TITLE, Kaisas, career
from tests.process.asked import Words

pytestmark = pytest.mark.browser


async def test_a_community_is_born_and_kept_alive(chat: Chat, house: House) -> None:
    """Three people join, answer an event, are reminded of it, asked how they are, and told news."""
    kaisas = Kaisas(house)
    await _three_join(chat, house)
    await _an_event_is_answered_and_remembered(chat, house, kaisas)
    await _a_survey_is_answered(chat, house, kaisas)
    await _news_is_told_and_counted(chat, kaisas)
    assert chat.complaints == []


async def _three_join(chat: Chat, house: House) -> None:
    for phone, who in ((chat.aino, AINO), (chat.onni, ONNI), (chat.linnea, LINNEA)):
        await phone.starts()
        await phone.does(*who.steps(house))
        await phone.sees(who.thanks(house))


async def _an_event_is_answered_and_remembered(chat: Chat, house: House, kaisas: Kaisas) -> None:
    say, simply = kaisas.say, Words(house, "fi-simple").of
    await chat.kaisa.starts()
    await chat.kaisa.sees(say("join-language"))
    await chat.kaisa.says("/newevent")
    await chat.kaisa.does(*kaisas.event("huomenna klo 18"))
    await chat.kaisa.sees(TITLE, "18.00", PLACE)
    await chat.aino.never_saw(TITLE)
    await chat.kaisa.presses(say("hosting-publish-button"))
    await chat.kaisa.sees_last(say("broadcasts-state-done"))

    await chat.aino.presses(say("events-coming-button"))
    await chat.aino.sees(TITLE, say("seat-coming"))
    await chat.onni.presses(simply("events-cannot-button"))
    await chat.onni.sees(TITLE, simply("events-mine", answer="cannot"))
    await chat.linnea.sees(TITLE)

    await chat.moves("due")
    await chat.aino.sees(kaisas.reminder())
    await chat.onni.never_saw(Kaisas(house, "fi-simple").reminder())
    await chat.moves("60")
    await chat.moves("1440")


async def _a_survey_is_answered(chat: Chat, house: House, kaisas: Kaisas) -> None:
    await chat.kaisa.says("/survey")
    await chat.kaisa.does(*kaisas.survey())
    await chat.kaisa.sees(kaisas.say("broadcasts-preview-round"))
    await chat.kaisa.presses(kaisas.send_button())
    await chat.aino.does(*career(house))
    await chat.aino.sees(house.questionnaires["career_followup"].thanks["fi"])


async def _news_is_told_and_counted(chat: Chat, kaisas: Kaisas) -> None:
    say = kaisas.say
    await chat.kaisa.says("/announce")
    await chat.kaisa.does(*kaisas.announcement("oulu"))
    await chat.kaisa.sees(say("announcing-state-draft"))
    await chat.kaisa.sees(kaisas.with_any_number("broadcasts-reached"))
    await chat.aino.never_saw(NEWS)
    await chat.kaisa.presses(say("announcing-send-button"))
    await chat.kaisa.presses(kaisas.send_button())
    await chat.kaisa.sees_last(say("broadcasts-state-done"))
    await chat.aino.sees(NEWS)
    await chat.linnea.never_saw(NEWS)  # she is in another unit

    await chat.kaisa.says("/count")
    await chat.kaisa.presses(say("counts-unit-button"))
    table = chat.kaisa.newest.locator("pre")
    await expect(table).to_contain_text("Kokkolan yksikkö", timeout=PATIENCE_MS)
    await expect(table).to_contain_text(say("counts-total"))
