"""BACKUP_HOOK takes a copy away: without a shell, for a limited time, without our secrets."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.backups.hook import KEPT_BACK, HookFailed, carry
from bot.backups.making import Copies
from bot.clock import MovableClock
from config.settings import Settings
from storage.database import Database

SCRIPT = """
import os, pathlib, sys
pathlib.Path(sys.argv[1]).write_text("|".join([*sys.argv[2:], *sorted(os.environ)]))
print("said aloud", flush=True)
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "a script.py"
    path.write_text(SCRIPT)
    return path


async def test_the_copy_is_the_last_argument(
    script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An absolute path; quotes hold words together, and nothing else means anything."""
    for name in KEPT_BACK:
        monkeypatch.setenv(name, "a secret")
    out = tmp_path / "out"
    await carry(f"{sys.executable} '{script}' {out} '$HOME; x' *", Path("copies/one.db"))
    first, second, third, *names = out.read_text().split("|")
    assert [first, second, third] == ["$HOME; x", "*", str(Path.cwd() / "copies" / "one.db")]
    assert "PATH" in names
    assert not set(names) & set(KEPT_BACK)


def test_every_secret_setting_is_kept_back() -> None:
    """A new secret among the settings is not handed to the command either."""
    secrets = {
        name.upper()
        for name, one in Settings.model_fields.items()
        if "SecretStr" in str(one.annotation)
    }
    assert secrets == set(KEPT_BACK)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("{python} -c 'import sys; sys.exit(3)'", "ended with code 3"),
        ("/nowhere/at/all", "cannot be run: No such file or directory"),
        ("{python} 'without an end", "cannot be run: No closing quotation"),
    ],
)
async def test_a_command_that_fails_is_told(command: str, words: str, tmp_path: Path) -> None:
    """With its code or the reason, never with what it said or was given."""
    with pytest.raises(HookFailed, match=f"^BACKUP_HOOK {words}.$"):
        await carry(command.format(python=sys.executable), tmp_path / "one.db")


async def test_what_it_says_reaches_nobody_unless_somebody_watches(
    script: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """By night its words go nowhere; on the command line they are seen."""
    command = f"{sys.executable} '{script}' {tmp_path / 'out'}"
    await carry(command, tmp_path / "one.db")
    assert capfd.readouterr() == ("", "")
    await carry(command, tmp_path / "one.db", aloud=True)
    assert capfd.readouterr().out == "said aloud\n"


LONG = """
import os, socket, subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as caller:
    caller.sendall(f"{os.getpid()} {child.pid}\\n".encode())
child.wait()
"""


class Call:
    """A command that takes long and has a child of its own; it calls when both are there."""

    def __init__(self, folder: Path) -> None:
        self._script = folder / "long.py"
        self._script.write_text(LONG)
        self.pids: asyncio.Future[list[int]] = asyncio.get_running_loop().create_future()

    async def begins(self, copy: Path, seconds: float) -> "asyncio.Task[None]":
        server = await asyncio.start_server(self._called, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        command = f"{sys.executable} {self._script} {port}"
        carrying = asyncio.create_task(carry(command, copy, seconds=seconds))
        either: list[asyncio.Future[Any]] = [carrying, self.pids]
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED, timeout=30)
        server.close()
        return carrying

    async def _called(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.pids.set_result([int(one) for one in (await reader.readline()).split()])
        writer.close()


def is_at_work(pid: int) -> bool:
    """Tell whether the process is there and has not ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):  # gone before it was opened, or read
        return False
    return state != "Z"


async def have_ended(pids: list[int]) -> None:
    """Wait until none of them is at work any more."""
    async with asyncio.timeout(60):
        while any(map(is_at_work, pids)):  # noqa: ASYNC110 - a grandchild's end is no event of ours
            await asyncio.sleep(0.01)


in_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


@in_proc
async def test_it_ends_with_the_bot(tmp_path: Path) -> None:
    """And so does what it began."""
    call = Call(tmp_path)
    carrying = await call.begins(tmp_path / "one.db", 600)
    pids = await call.pids
    assert list(map(is_at_work, pids)) == [True, True]
    carrying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await carrying
    await have_ended(pids)


@in_proc
async def test_it_ends_when_it_takes_too_long(tmp_path: Path) -> None:
    """A line that hangs does not hang for ever."""
    call = Call(tmp_path)
    carrying = await call.begins(tmp_path / "one.db", 1)
    with pytest.raises(HookFailed, match="still at work after 1 s"):
        await carrying
    await have_ended(call.pids.result() if call.pids.done() else [])


async def test_without_a_command_copies_stay_here(copies: Copies, tmp_path: Path) -> None:
    """Nothing is carried, and whoever asks hears that."""
    assert not await copies.carry(tmp_path / "one.db")


async def test_with_a_command_they_are_carried(
    db: Database, folder: Path, clock: MovableClock, tmp_path: Path
) -> None:
    """Whatever the command is: here it copies to another folder."""
    made = await Copies(db, folder, None, clock).make()
    (tmp_path / "safe").mkdir()
    carrying = Copies(db, folder, f"cp -t {tmp_path / 'safe'}", clock)
    assert await carrying.carry(made.path)
    assert (tmp_path / "safe" / made.path.name).read_bytes() == made.path.read_bytes()
