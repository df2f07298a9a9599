"""The file ``.env`` is changed line by line, and never lost."""

import errno
import os
import stat
from argparse import Namespace
from pathlib import Path

import pytest
from dotenv import dotenv_values
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.setup import env_file
from bot.cli.setup.answers import Answers
from bot.cli.setup.setting_up import setup
from bot.cli.wish import Wish
from config.errors import ConfigurationError
from config.settings import Settings, load_settings

# dotenv puts other variables in place of ${…}; no folder is called so.
WRITTEN = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="$")
)
OURS = "# ours\nexport OWNERS=77 # Kaisa\n\nbot_token = '1:old'\nLOG_LEVEL=WARNING"


@pytest.fixture
def env(tmp_path: Path) -> Path:
    """The place of a .env file of the test's own."""
    return tmp_path / ".env"


@given(WRITTEN.map(str.strip))
def test_whatever_is_written_is_read_again(value: str) -> None:
    """Quotation marks, hashes and spaces are no danger."""
    text = env_file.changed(OURS, {"BACKUPS": f"{value} {value}".strip()})
    assert env_file.values(text).get("BACKUPS", "") == f"{value} {value}".strip()


def test_other_lines_stay_as_they_are(env: Path) -> None:
    """Comments, empty lines and values that are not meant."""
    text = env_file.changed(OURS, {"BOT_TOKEN": "1:new", "BACKUPS": "a b's"})
    assert text == (
        "# ours\nexport OWNERS=77 # Kaisa\n\nbot_token=1:new\nLOG_LEVEL=WARNING\n"
        "BACKUPS='a b\\'s'\n"
    )
    env.write_text(text, "utf-8")
    assert dotenv_values(env)["BACKUPS"] == "a b's"


def test_a_new_file_is_the_documented_one_filled_in(env: Path) -> None:
    """Whoever opens it later finds every setting explained."""
    answers = Answers(env, {})
    answers.answer("BOT_TOKEN", "123456:AAsecretsecretsecretsecretsecret")
    answers.write()
    written, sample = env.read_text("utf-8"), env_file.SAMPLE.read_text("utf-8")
    assert [one for one in sample.splitlines() if one not in written.splitlines()] == ["BOT_TOKEN="]
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    assert load_settings(env).bot_token is not None


def test_a_file_that_others_could_read_is_closed(env: Path) -> None:
    """Once there are secrets in it, nobody else may read it."""
    env.write_text(OURS, "utf-8")
    env.chmod(0o644)
    env_file.write(env, "A=1\n")
    assert stat.S_IMODE(env.stat().st_mode) == 0o600


def test_a_full_disk_leaves_the_old_file(env: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What cannot be written whole is not written at all."""
    env.write_text(OURS, "utf-8")
    monkeypatch.setattr(os, "fsync", lambda _: _fail(errno.ENOSPC))
    with pytest.raises(OSError, match="No space"):
        env_file.write(env, "A=1\n")
    assert env.read_text("utf-8") == OURS
    assert [one.name for one in env.parent.iterdir()] == [".env"]


def test_a_file_that_is_mounted_alone_is_written_in_place(
    env: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another file cannot take its name; its words can change."""
    env.write_text(OURS, "utf-8")
    monkeypatch.setattr(Path, "replace", lambda *_: _fail(errno.EBUSY))
    env_file.write(env, "A=1\n")
    assert env.read_text("utf-8") == "A=1\n"
    assert [one.name for one in env.parent.iterdir()] == [".env"]


def _fail(code: int) -> None:
    raise OSError(code, os.strerror(code))


def test_what_is_no_text_is_told(env: Path) -> None:
    """A file in another encoding is named, and left as it is."""
    env.write_bytes("# jäsenet\n".encode("latin-1"))
    with pytest.raises(ConfigurationError, match=r"\.env: is not UTF-8 text"):
        Answers(env, {})


def test_an_answer_is_judged_beside_the_others(env: Path) -> None:
    """Only what an answer itself makes wrong is its fault; the environment goes before the file."""
    env.write_text("OWNERS=Kaisa\nKEY_FILE=keys/alumni.key\nWEBHOOK_URL=https://a.fi/x\n", "utf-8")
    answers = Answers(env, {"LOG_LEVEL": "INFO", "BACKUPS": " "})
    assert answers.fault(BOT_TOKEN="123456:AAsecretsecretsecret") == ""
    assert "digits, a colon" in answers.fault(BOT_TOKEN="hush")
    answers.answer("OWNERS", "")
    answers.answer("WEBHOOK_SECRET", "s" * 20)
    assert "KEY_FILE should be outside" in answers.fault(BACKUPS="keys")
    assert answers.fault(BACKUPS="copies") == ""
    assert "443" in answers.fault(WEBHOOK_URL="https://a.fi:1234/x")
    assert answers.is_fixed("LOG_LEVEL")
    assert not answers.is_fixed("BACKUPS")


async def test_a_folder_of_others_is_told_before_any_question(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever may not write here reads who may."""
    monkeypatch.setattr(os, "access", lambda *_args: False)
    assert await setup(Wish(Settings(), Namespace())) == 2
    assert "may not write here" in capsys.readouterr().out
