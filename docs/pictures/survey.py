# ruff: noqa: INP001 - beside its pictures, not a package
"""The pictures of the README's chapter on career follow-up: from the invitation to the report."""

from dataclasses import replace
from pathlib import Path

from camera import TALL, TALLEST, WHOLE, WINDOW, begins_with, on_paper, resized, take

from config.questionnaire import Questionnaire
from handlers.house import House
from tests.browser.chat import Chat
from tests.browser.lively import Crowd
from tests.browser.papers import picture, saved
from tests.browser.words import AINO, LINNEA, ONNI, Kaisas
from tests.process.asked import CAREERS, Answers, Words, career_steps

EARLIER, LATER = 90, 40  # of the crowd: before Onni answers, and after him
WISH: Answers = {
    "main_activity": "seeking",
    "help_wanted": ["application", "talk"],
    "contact_ok": "yes",
    "satisfaction": "4",
    "skills_wish": None,
}
SPOKEN = "Voimme jutella vaikka torstaina klo 14. Tule koululle, huone B12, tai kirjoita tähän."


async def survey(chat: Chat, crowd: Crowd, folder: Path) -> None:
    """Take the chapter's pictures in the order in which things happen."""
    house = crowd.house
    asked = house.questionnaires["career_followup"]
    for phone, who in ((chat.aino, AINO), (chat.onni, ONNI), (chat.linnea, LINNEA)):
        await phone.starts()
        await phone.does(*replace(who, wants=("news", "surveys")).steps(house))
        await phone.sees(who.thanks(house))
    await _sending(chat, house)
    await _answering(chat, house, asked)
    await crowd.answers(asked, EARLIER)
    await _wishing(chat, house, asked)
    await crowd.answers(asked, LATER)
    await _results(chat, house, asked, folder)


async def _sending(chat: Chat, house: House) -> None:
    """Put the survey together, and send it."""
    kaisa, kaisas = chat.kaisa, Kaisas(house)
    await kaisa.starts()
    await kaisa.says("/survey")
    await kaisa.does(*kaisas.survey())
    await kaisa.sees_last(kaisas.say("rounds-confidential-told"))
    await kaisa.presses(kaisas.send_button())
    await kaisa.sees_last(kaisas.say("broadcasts-state-done"))


async def _answering(chat: Chat, house: House, asked: Questionnaire) -> None:
    """Show the invitation with the first question in it, and a question of Aino's."""
    await chat.linnea.sees_last(asked.questions[0].text["sv"])
    await chat.aino.sees_last(asked.questions[0].text["fi"])
    await resized(chat, WHOLE)
    await begins_with(chat.aino.newest)
    await take("survey-invitation", chat.aino.node)
    await resized(chat, WINDOW)
    first, contract, job, *rest = career_steps(house, "fi", asked, CAREERS[0])
    await chat.aino.does(first, contract, job)
    await chat.aino.sees_last(rest[0].asked)
    await take("survey-question", chat.aino.node)
    await chat.aino.does(*rest)
    await chat.aino.sees(asked.thanks["fi"])


async def _wishing(chat: Chat, house: House, asked: Questionnaire) -> None:
    """Show a scale, the thanks with how others answered, and the coordinator's answer to a wish."""
    onni, kaisa, kaisas = chat.onni, chat.kaisa, Kaisas(house)
    simply = Words(house, "fi-simple").of
    *most, scale, last = career_steps(house, "fi-simple", asked, WISH)
    await onni.does(*most)
    await onni.sees_last(scale.asked)
    await resized(chat, TALL)
    await take("survey-scale", onni.node)
    await onni.does(scale, last)
    await onni.sees(simply("surveys-passed-on"))
    await picture(onni, simply("others-rare"))
    await resized(chat, WHOLE)
    await take("survey-others", onni.node)
    await resized(chat, WINDOW)
    await kaisa.presses(kaisas.say("wishes-take-button"))
    await kaisa.presses(kaisas.say("wishes-answer-button"))
    await kaisa.sees_last("Onni")
    await kaisa.says(SPOKEN)
    await kaisa.presses(kaisas.say("wishes-send-button"))
    await onni.sees(SPOKEN)
    await kaisa.sees_last(SPOKEN)
    await resized(chat, TALL)
    await take("survey-wish", kaisa.node)
    await resized(chat, WINDOW)


async def _results(chat: Chat, house: House, asked: Questionnaire, folder: Path) -> None:
    """Close it; show a question's numbers, its picture, a split, and the page of paper."""
    kaisa, say = chat.kaisa, Kaisas(house).say
    await _opened(chat, house, asked)
    await kaisa.sees_last(say("results-close-button"))
    await resized(chat, TALL)
    await take("survey-running", kaisa.node)
    await kaisa.presses(say("results-close-button"))
    await kaisa.presses(say("rounds-close-yes-button"))
    await chat.moves("60")
    await _opened(chat, house, asked)
    await kaisa.presses(say("results-questions-button"))
    await kaisa.sees_last(asked.questions[0].text["fi"])
    await kaisa.presses(say("results-chart-button"))
    await picture(kaisa, asked.questions[0].text["fi"])
    await resized(chat, TALLEST)
    await take("survey-results", kaisa.node)
    await _opened(chat, house, asked)
    await kaisa.presses(say("results-questions-button"))
    by_unit = kaisa.newest.get_by_role("button", name=say("results-by-unit-button"), exact=True)
    for one in asked.questions:  # which can be split is up to the answers, and to chance
        await kaisa.sees_last(one.text["fi"])
        if await by_unit.count():
            break
        await kaisa.presses(say("results-next-button"))
    await by_unit.click()
    await kaisa.sees_last(say("results-question-button"))
    await resized(chat, TALLEST)
    await begins_with(kaisa.newest)
    await take("survey-split", kaisa.node)
    await _opened(chat, house, asked)
    await kaisa.presses(say("reports-pdf-button"))
    on_paper("survey-report", await saved(kaisa, ".pdf", folder), dots=96)


async def _opened(chat: Chat, house: House, asked: Questionnaire) -> None:
    """Let Kaisa open the round in /results."""
    await chat.kaisa.says("/results")
    await chat.kaisa.presses(f"1. {asked.title['fi']}")
    await chat.kaisa.sees_last(Kaisas(house).say("results-invited"))
