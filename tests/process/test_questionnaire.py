"""A questionnaire's file on the command line: every fault is told, and the file can be tried."""

import json
import re
import shutil
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.process.conftest import Bots
from tests.process.processes import ROOT, START_SECONDS

pytestmark = pytest.mark.process

SHIPPED = ROOT / "config" / "questionnaires"
SECONDS_TO_END = 5
EXPECTED = (  # why, and what stands on the line
    ("this language is missing", "text.fi"),
    ("is not known; did you mean en?", "text.eng"),
    ("has 31 characters", "jjj"),
    ("the question 'skills_wish' does not come before this one", "ask_when"),
)


async def test_a_sound_file_is_told_what_it_asks(bots: Bots) -> None:
    """How many questions, and how many of them one person gets."""
    bot = bots()
    assert await bot.runs("questionnaire", "check", str(SHIPPED / "career_followup.toml")) == 0
    assert "fine; 10 questions, 3 to 8 for one person" in bot.said
    assert "version 1, confidential" in bot.said


async def test_every_fault_of_a_file_is_told_with_its_line(bots: Bots, tmp_path: Path) -> None:
    """Once through the list, and the file is mended; nothing is opened before that."""
    file = tmp_path / "career_followup.toml"
    written = (SHIPPED / file.name).read_text(encoding="utf-8")
    label = written.replace('sv = "Jag studerar"\n', f'sv = "{"j" * 31}"\n')
    later = label.replace('question = "help_wanted"', 'question = "skills_wish"')
    file.write_text(later.replace('text.en = "Where do', 'text.eng = "Where do'), "utf-8")
    for action in ("check", "preview"):
        bot = bots()
        assert await bot.runs("questionnaire", action, str(file)) == 2
        lines = file.read_text(encoding="utf-8").splitlines()
        told = re.findall(r"career_followup\.toml:(\d+): (questions\S+).*?: (.*)", bot.told)
        for (said, there), (number, _, reason) in zip(EXPECTED, told, strict=True):
            assert said in reason
            assert there in lines[int(number) - 1]
        assert "Traceback" not in bot.all_said


async def test_a_file_that_is_not_there_is_told(bots: Bots) -> None:
    """A mistyped name leads to one clear line."""
    bot = bots()
    assert await bot.runs("questionnaire", "check", "nothing.toml") == 2
    assert "nothing.toml: cannot be read" in bot.told


async def people(page: aiohttp.ClientSession) -> AsyncIterator[dict[str, Any]]:
    """What the phones of the practice chat show, each time that something changes."""
    event = ""
    async with page.get("/practice/stream") as stream:
        async for line in stream.content:
            text = line.decode().rstrip("\n")
            if text.startswith("event: "):
                event = text.removeprefix("event: ")
            elif text.startswith("data: ") and event in ("state", "person"):
                data = json.loads(text.removeprefix("data: "))
                for one in data["people"] if event == "state" else [data]:
                    yield one


async def sees(page: aiohttp.ClientSession, who: str, part: str) -> dict[str, Any]:
    """Wait until somebody sees a message with these words; return it."""
    async for person in people(page):
        for message in reversed(person["messages"]) if person["key"] == who else ():
            if part in message["text"] and not message["mine"]:
                found: dict[str, Any] = message
                return found
    raise AssertionError(f"{who} never sees “{part}”")


async def taps(page: aiohttp.ClientSession, who: str, message: dict[str, Any], label: str) -> None:
    """Press a button by its words."""
    (data,) = {
        button["callback_data"]
        for row in message["rows"]
        for button in row
        if button["text"].startswith(label)
    }
    body = {"message_id": message["id"], "data": data}
    async with page.post(f"/practice/people/{who}/tap", json=body) as answer:
        assert answer.status == 200


async def test_a_file_is_tried_in_the_practice_chat(bots: Bots, tmp_path: Path) -> None:
    """Three alumni get it, each in their language; an answer leads on; the coordinator has it."""
    file = tmp_path / "mine" / "open_day.toml"
    file.parent.mkdir()
    shutil.copy(SHIPPED / "event_feedback.toml", file)
    written = file.read_text(encoding="utf-8")
    own = written.replace('"event_feedback"', '"open_day"').replace(
        '"Millainen tapahtuma oli?"', '"Millainen avointen ovien päivä oli?"'
    )
    file.write_text(own, encoding="utf-8")
    bot = bots(BOT_TOKEN="")
    await bot.starts("questionnaire", "preview", str(file), "--port", "0")
    line = await bot.says_line()
    address = next(word for word in line.split() if word.startswith("http://127.0.0.1:"))
    wait = aiohttp.ClientTimeout(total=START_SECONDS)
    async with aiohttp.ClientSession(address, timeout=wait) as page:
        await sees(page, "linnea", "Hur var evenemanget?")
        await sees(page, "onni", "Oliko tapahtuma hyvä?")
        invitation = await sees(page, "aino", "Millainen avointen ovien päivä oli?")
        await taps(page, "aino", invitation, "Melko hyvä")
        await sees(page, "aino", "Mitä sait tapahtumasta?")
        async with page.post("/practice/people/kaisa/say", json={"text": "/survey"}) as answer:
            assert answer.status == 200
        desk = await sees(page, "kaisa", "Yksi kysely on nyt")
        assert desk["rows"]
    bot.process.send_signal(signal.SIGINT)
    assert await bot.has_gone(SECONDS_TO_END) == 0
    assert "Traceback" not in bot.all_said
