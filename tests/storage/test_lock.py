"""One bot a database, and whoever only looks whether one runs is in nobody's way."""

import os
import sys
import threading
from pathlib import Path

import pytest

from bot.lock import AlreadyRunning, alone, is_held

if sys.platform == "win32":
    pytest.skip("has no such locks", allow_module_level=True)

import fcntl


def test_a_second_one_is_told_which_database_is_in_use(tmp_path: Path) -> None:
    """For a bot that starts, and for a command that needs it to stand still."""
    database = tmp_path / "data" / "alumni.db"
    with alone(database):
        assert is_held(database)
        with (
            pytest.raises(AlreadyRunning, match=r"already running on .*alumni.db. Stop"),
            alone(database),
        ):
            pass
    assert not is_held(database)


def test_a_look_keeps_no_bot_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`check` just looks whether a bot runs as one starts: that one waits the instant out."""
    monkeypatch.setattr("bot.lock.PAUSES", (0.01,) * 6000)  # on a slow machine it is a long one
    database = tmp_path / "alumni.db"
    with alone(database):
        pass
    handle = os.open(tmp_path / "alumni.db.lock", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_SH)
    look = threading.Timer(0.03, os.close, [handle])
    look.start()
    with alone(database):
        assert is_held(database)
    look.join()
