"""The service that ``python -m bot systemd`` prints: filled in, closed in, and understood."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.cli.main import AGAIN
from bot.cli.systemd import advice, unit, user_for, written_to
from config.settings import Settings
from tests.process.processes import KEY, ROOT, TOKEN

SCARY = "Ünit 50% of it"  # letters, spaces and a sign that systemd reads as its own
MOST_EXPOSED = 20  # tenths; systemd calls up to 4.9 "OK", and a service without any rules has 9.6


def place(folder: Path) -> Settings:
    """Return the settings of a bot that has all its files in this folder."""
    for name in ("data", "keys", "backups"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    return Settings(
        bot_token=SecretStr(TOKEN),
        database=folder / "data" / "alumni.db",
        key_file=folder / "keys" / "alumni.key",
        backups=folder / "backups",
    )


def line(text: str, name: str) -> str:
    """Return what a unit sets under this name."""
    return next(one for one in text.splitlines() if one.startswith(f"{name}=")).partition("=")[2]


def test_it_is_filled_in(tmp_path: Path) -> None:
    """The folder, this Python, who runs it, and where it may write."""
    text = unit(place(tmp_path), tmp_path, "alumni")
    assert line(text, "User") == "alumni"
    assert line(text, "WorkingDirectory") == str(tmp_path)
    assert line(text, "ExecStart") == f'"{sys.executable}" -m bot run'
    assert line(text, "Environment") == f'"PYTHONPATH={ROOT}"'
    assert "$" not in text


def test_code_in_its_own_folder_needs_no_hint() -> None:
    """Where it runs is where its code is: the usual case."""
    assert "Environment=" not in unit(Settings(bot_token=SecretStr(TOKEN)), ROOT, "alumni")


def test_it_writes_to_three_folders_only(tmp_path: Path) -> None:
    """Those of the data, the copies and the key; a key from the settings has no folder."""
    settings = place(tmp_path)
    folders = [tmp_path / "data", tmp_path / "backups", tmp_path / "keys"]
    assert list(written_to(settings)) == folders
    text = unit(settings, tmp_path, "alumni")
    signs = ("", "-", "")  # it starts also while the disk of the copies is not there
    named = " ".join(f'"{sign}{one}"' for sign, one in zip(signs, folders, strict=True))
    assert line(text, "ReadWritePaths") == named
    assert str(folders[1]) not in line(text, "RequiresMountsFor")
    given = settings.model_copy(update={"database_key": SecretStr(KEY)})
    assert list(written_to(given)) == folders[:2]


def test_a_hook_can_have_a_folder_more(tmp_path: Path) -> None:
    """Whoever sets a hook is told that it is under the same rules, and how to let it write."""
    settings = place(tmp_path).model_copy(update={"backup_hook": "/usr/local/bin/take-away"})
    assert any("--write" in one for one in advice(settings, "root"))
    text = unit(settings, tmp_path, "alumni", [Path("/mnt/safe")])
    assert line(text, "ReadWritePaths").endswith('/keys" "/mnt/safe"')


@pytest.mark.parametrize(
    ("database", "homes"), [("/srv/data/a.db", "yes"), ("/home/aino/data/a.db", "read-only")]
)
def test_homes_are_hidden_unless_it_lives_in_one(
    database: str, homes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever installs it in their own home gets it to run as well."""
    monkeypatch.setattr("bot.cli.systemd.CODE", Path("/srv/alumni-bot"))
    monkeypatch.setattr("bot.cli.systemd.PYTHON", (Path("/usr/bin/python3"),))
    settings = Settings(database=Path(database), backups=Path("/srv/backups"))
    assert line(unit(settings, Path("/srv"), "alumni"), "ProtectHome") == homes


def test_nothing_secret_is_in_it(tmp_path: Path) -> None:
    """Units can be read by everybody on the machine."""
    settings = place(tmp_path).model_copy(update={"database_key": SecretStr(KEY)})
    text = unit(settings, tmp_path, "alumni")
    assert TOKEN not in text
    assert KEY not in text


def test_what_its_metrics_are_read_from_is_not_hidden(tmp_path: Path) -> None:
    """CPU, memory and start time are reckoned with /proc/stat, which is no process's own."""
    text = unit(place(tmp_path), tmp_path, "alumni")
    assert line(text, "ProtectProc") == "invisible"
    assert "\nProcSubset=" not in text  # which hides it


def test_it_is_started_again_unless_that_cannot_help(tmp_path: Path) -> None:
    """A full disk passes; a damaged database, or a setting that is wrong, needs a person."""
    text = unit(place(tmp_path), tmp_path, "alumni")
    assert (line(text, "Restart"), line(text, "RestartPreventExitStatus")) == ("on-failure", "2")
    assert AGAIN != 2


def test_what_stands_in_its_way_is_said(tmp_path: Path) -> None:
    """Folders that are not there, a missing token, a user that nobody has made."""
    settings = Settings(database=tmp_path / "data" / "a.db", backups=tmp_path / "copies")
    said = "\n".join(advice(settings, "nobody-of-this-name"))
    for part in ("BOT_TOKEN", "setup", str(tmp_path / "copies"), "no user nobody-of-this-name"):
        assert part in said
    assert "never needs" in "\n".join(advice(place(tmp_path), "root"))
    assert "Make these first" not in "\n".join(advice(place(tmp_path), "root"))


analyze = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="needs systemd-analyze, which is not here"
)


@analyze
@pytest.mark.process
def test_systemd_understands_it(tmp_path: Path) -> None:
    """Without a word of complaint, from a folder with a difficult name, too."""
    folder = tmp_path / SCARY
    text = unit(place(folder), folder, "root")
    assert not analysed(tmp_path, text, "verify")


@analyze
@pytest.mark.process
def test_it_is_closed_in(tmp_path: Path) -> None:
    """Systemd's own measure of what a service could do if it were taken over."""
    text = unit(place(tmp_path), tmp_path, "alumni")
    analysed(tmp_path, text, "security", "--offline=yes", f"--threshold={MOST_EXPOSED}")


def analysed(folder: Path, text: str, *how: str) -> str:
    """Return what systemd-analyze has to say of a unit; it has to be content with it."""
    file = folder / "alumni-bot.service"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        ["systemd-analyze", *how, str(file)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stderr


def test_an_owner_without_a_name_is_told_by_the_number(tmp_path: Path) -> None:
    """As in containers, where nobody has made a user for the folder's number."""
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    os.chown(tmp_path, 54321, 54321)
    assert user_for(tmp_path) == "54321"
    assert "no user 54321" in " ".join(advice(place(tmp_path), user_for(tmp_path)))
