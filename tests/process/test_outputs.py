"""What the commands do for other programs: where nobody reads, and where no words can go."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.clock import Clock
from storage import updates
from storage.transaction import Transaction
from tests.process.ledger import opened
from tests.process.processes import KEY, START_SECONDS, clean_environment

pytestmark = pytest.mark.process

MANY = 300
Ran = tuple[int, str, str]


def fail_often(tx: Transaction) -> None:
    """Keep many turns that failed."""
    for number in range(MANY):
        updates.keep_failure(
            tx,
            update_id=number,
            telegram_id=None,
            place="handlers.somewhere.act",
            error="LookupError",
            trace="Traceback (most recent call last): …\n" * 10,
            given="{}",
            now=Clock().seconds(),
        )


@pytest.fixture
async def home(tmp_path: Path) -> Path:
    """The folder of a bot that has failed often."""
    async with opened(tmp_path) as db:
        await db.write(fail_often)
    return tmp_path


def run(
    home: Path,
    *arguments: str,
    stdout: int = subprocess.PIPE,
    closed: bool = False,
    **settings: str,
) -> Ran:
    """Run a command to its end; return its exit code, what it said, and what it complained of."""
    settings |= {"DATABASE": str(home / "data" / "alumni.db"), "DATABASE_KEY": KEY}
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=home,
        env=clean_environment() | settings,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        preexec_fn=(lambda: os.close(1)) if closed else None,
        timeout=START_SECONDS,
        check=False,
        text=True,
    )
    return done.returncode, done.stdout or "", done.stderr


def test_of_many_failures_the_newest_are_shown(home: Path) -> None:
    """Twenty, how many there are, and how to see them all; a number that is none is told."""
    code, said, _ = run(home, "failures")
    assert code == 0
    assert said.count("LookupError") == 20
    assert said.endswith(f"20 failures are shown of {MANY}; --last {MANY} shows all.\n")
    assert f"#{MANY} " in said
    for number in ("0", "9" * 30):
        code, _, told = run(home, "failures", "--last", number)
        assert (code, "whole number" in told, "Traceback" in told) == (2, True, False)


def test_a_reader_who_has_seen_enough_is_no_fault(home: Path) -> None:
    """As after q in “failures | less”: it ends without a word, as other programs do."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        code, _, told = run(home, "failures", "--last", str(MANY), stdout=writing)
    finally:
        os.close(writing)
    assert (code, told) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_words_that_cannot_be_written_are_told(home: Path) -> None:
    """Into a file on a full disk: a sentence, and 2 for monitoring."""
    with Path("/dev/full").open("w") as full:
        code, _, told = run(home, "check", "--json", stdout=full.fileno())
    assert code == 2
    assert told == "alumni bot: No space left on device\n"


def test_without_a_standard_output_it_does_its_work(home: Path) -> None:
    """A supervisor may have closed it: no other file of the bot's comes into its place."""
    code, _, told = run(home, "check", closed=True)
    assert (code, told) == (1, "")  # there is no token


def test_a_service_without_a_token_is_no_practice_chat(home: Path) -> None:
    """Nobody would see it there, and systemd would wait for a bot in vain."""
    code, _, told = run(home, "run", NOTIFY_SOCKET=str(home / "notify"))
    assert (code, told) == (
        2,
        "alumni bot: settings: BOT_TOKEN: is missing: python -m bot setup asks for it\n",
    )
