"""A question that may never be answered."""

import threading
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.disk import Reach
from bot.erasures import FILE, Lister
from bot.patience import Question
from storage.database import Database
from tests import migrated


async def test_an_answer_is_returned_each_time() -> None:
    """The question is asked anew when it has been answered."""
    question = Question(iter(range(5)).__next__, 5.0)
    assert [await question.answer() for _ in range(3)] == [0, 1, 2]


async def test_what_never_answers_is_asked_once() -> None:
    """None, without waiting long; when it does answer after all, that is heard."""
    comes, asked = threading.Event(), []

    def ask() -> str:
        asked.append(1)
        comes.wait(60)
        return "here"

    question = Question(ask, 0.01)
    assert [await question.answer() for _ in range(3)] == [None] * 3
    assert asked == [1]
    comes.set()
    question._seconds = 5.0
    assert await question.answer() == "here"
    assert len(asked) == 1


async def test_its_error_is_raised() -> None:
    """And the question is asked anew afterwards."""

    def ask() -> None:
        raise OSError("gone")

    question = Question(ask, 5.0)
    for _ in range(2):
        with pytest.raises(OSError, match="gone"):
            await question.answer()


async def test_a_disk_that_is_gone_is_not_touched(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is demanded to answer first; one that does lets the work begin."""
    comes = threading.Event()
    await Reach(tmp_path / "backups").demand()
    monkeypatch.setattr("bot.disk.room", lambda _: comes.wait(60))
    with pytest.raises(OSError, match="does not answer"):
        await Reach(tmp_path / "backups", 0.01).demand()
    comes.set()


async def test_the_list_of_erasures_waits_for_its_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """It is told, and tried again."""
    comes, clock = threading.Event(), Clock()
    await migrated.put(tmp_path / "data" / "alumni.db")
    async with await Database(tmp_path / "data" / "alumni.db", migrated.KEY).open(1) as db:
        path = tmp_path / "backups" / FILE
        lister = Lister(db, path, clock)
        lister._disk = Reach(path, 0.01)
        monkeypatch.setattr("bot.disk.room", lambda _: comes.wait(60))
        with pytest.raises(OSError, match="does not answer"):
            await lister.tick(clock.now())
        assert "cannot be written (the disk does not answer)" in caplog.text
        comes.set()
        monkeypatch.undo()
        lister._disk = Reach(path)
        await lister.tick(clock.now())
