"""The others of the practice chat: on a word they answer, by what stands in their chats."""

from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import aiohttp
import pytest

from bot.practice import habits
from bot.practice.cast import Cast
from bot.practice.crowd import Crowd
from bot.practice.person import Person
from bot.practice.telegram import Telegram
from config.questionnaire import load_questionnaire
from handlers.buttons import Choose, FirstAnswer, Move, Press, RoundDo, Rsvp
from handlers.forms.screens import TICKED
from tests.browser.lively import Crowd as Lively
from tests.browser.lively import lively
from tests.practice.conftest import Bot, Browser
from tests.process.processes import ROOT

MANY = 60
FEEDBACK = ROOT / "config" / "questionnaires" / "event_feedback.toml"


def keyboard(*presses: Press) -> dict[str, object]:
    row = [{"text": str(n), "callback_data": press.encode()} for n, press in enumerate(presses)]
    return {"inline_keyboard": [row]}


class Guests:
    """Many people who are not on the page, and a bot that says what becomes of each tap."""

    def __init__(self, telegram: Telegram) -> None:
        self.bot = Bot(telegram)
        self.people = [telegram.person(f"Vieras {n}") for n in range(MANY)]
        for one in self.people:
            one.has_started_before()
        self.tapped: dict[int, list[str]] = {}
        telegram.box.updates.on_new.append(self._answers)

    def _answers(self) -> None:
        for update in self.bot.telegram.box.updates.fetch():
            query = update["callback_query"]
            self.tapped.setdefault(query["from"]["id"], []).append(query["data"])
            self.bot.does("answerCallbackQuery", callback_query_id=query["id"])
            self.bot.does("sendMessage", chat_id=query["from"]["id"], text="Kiitos")
        self.bot.telegram.box.updates.clear()

    def are_asked(self, *presses: Press) -> None:
        for one in self.people:
            self.bot.says(one, "Vastaatko?", reply_markup=keyboard(*presses))


async def test_most_answer_and_some_do_not(telegram: Telegram, people: Cast) -> None:
    """Nobody on the page does anything; who has decided does not decide again."""
    people["aino"].starts()
    telegram.box.updates.clear()
    guests, crowd = Guests(telegram), Crowd(telegram, people.values())
    asked = (FirstAnswer(4, "5"), FirstAnswer(4, "1"), RoundDo(4, "decline"))
    guests.are_asked(*asked)
    guests.bot.says(people["aino"], "Vastaatko?", reply_markup=keyboard(*asked))
    told: list[int] = []
    await crowd.answer(lambda: told.append(crowd.progress.done))
    assert MANY / 2 < len(guests.tapped) < MANY
    assert len(guests.tapped) == crowd.progress.answered
    assert told == sorted(told)
    assert told[-1] == MANY
    assert not crowd.progress.busy
    chosen = {data for taps in guests.tapped.values() for data in taps}
    assert chosen == {FirstAnswer(4, "5").encode(), FirstAnswer(4, "1").encode()}
    await crowd.answer(lambda: None)
    assert crowd.progress.asked == 0


async def test_an_event_is_answered_once(telegram: Telegram) -> None:
    """Its reminder, too, has the buttons; a preview is nothing to answer."""
    guests, crowd = Guests(telegram), Crowd(telegram)
    guests.are_asked(Rsvp(7, "coming"), Rsvp(7, "maybe"), Rsvp(7, "cannot"))
    guests.are_asked(Rsvp(0, "coming"))
    await crowd.answer(lambda: None)
    answered = dict(guests.tapped)
    assert {data for (data,) in answered.values()} == {
        Rsvp(7, one).encode() for one in ("coming", "maybe", "cannot")
    }
    guests.are_asked(Rsvp(7, "coming"), Rsvp(7, "cannot"))
    await crowd.answer(lambda: None)
    assert all(guests.tapped[one] == answered[one] for one in answered)


async def test_whoever_has_blocked_the_bot_is_left_in_peace(telegram: Telegram) -> None:
    """They see no invitation any more."""
    guests, crowd = Guests(telegram), Crowd(telegram)
    guests.are_asked(FirstAnswer(4, "5"))
    telegram.box.updates.on_new.clear()
    for one in guests.people:
        one.blocks_bot()
    await crowd.answer(lambda: None)
    assert crowd.progress.asked == 0


@pytest.mark.parametrize("stands", ["stop", "skip", "keep", "save"])
def test_words_are_written_or_skipped(telegram: Telegram, onni: Person, stands: str) -> None:
    """What is asked without options wants words; what was not taken is given up in the end."""
    presses = (Move(3, stands, "job_title"), Move(3, "stop", ""))
    Bot(telegram).says(onni, "Ammattisi?", reply_markup=keyboard(*presses))
    luck = Random(5)
    answers = [habits.to_survey(onni.chat[-1], luck, tries) for tries in range(3)]
    first = answers[0]
    assert first is not None
    assert bool(first.written) == (stands in ("stop", "skip"))
    if stands == "stop":
        assert answers[1:] == [habits.Answer(written=habits.A_NUMBER), None]


def test_ticked_is_done(telegram: Telegram, onni: Person) -> None:
    """One tick is enough for anybody; a button of another version means nothing."""
    rows = [
        {"text": f"Työ{TICKED}", "callback_data": Choose(3, "q", "work").encode()},
        {"text": "Valmis", "callback_data": Move(3, "done", "q").encode()},
        {"text": "Vanha", "callback_data": "0zz:1"},
    ]
    Bot(telegram).says(onni, "Mitä?", reply_markup={"inline_keyboard": [rows]})
    answer = habits.to_survey(onni.chat[-1], Random(1))
    assert answer == habits.Answer(tapped=Move(3, "done", "q").encode())


async def test_the_page_has_the_word(browser: Browser, telegram: Telegram) -> None:
    """It is told how far they have come, also when there was nothing to answer."""
    async with browser.session.post("/practice/others") as response:
        assert response.status == 200
    state = (await browser.state())["others"]
    assert state == {"busy": False, "done": 0, "asked": 0, "answered": 0}


@pytest.fixture
async def previewed(tmp_path: Path) -> AsyncIterator[Lively]:
    """The preview of the feedback on events, with the real bot."""
    async with lively(tmp_path, load_questionnaire(FEEDBACK)) as crowd:
        yield crowd


async def test_a_preview_gets_enough_answers_for_results(previewed: Lively) -> None:
    """Over the page's own door; the real bot thanks those who have answered everything."""
    questionnaire = previewed.house.questionnaires["event_feedback"]
    async with aiohttp.ClientSession(previewed.address) as page:
        await previewed.are_asked(questionnaire, MANY)
        async with page.post("/practice/others"):
            pass
        progress = {"busy": True}
        while progress["busy"]:
            async with page.get("/practice/state") as response:
                progress = (await response.json())["others"]
    assert progress["answered"] > progress["asked"] / 2 >= MANY / 2
    thanked = previewed.who_got(*questionnaire.thanks.values())
    assert progress["asked"] / 2 < len(thanked) < progress["answered"]
