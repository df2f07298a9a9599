"""Starting: how soon the bot listens, and how much memory it then holds."""

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.figures import Figure
from bench.processes import HERE, TOKEN, StandIn, stand_in, started

STARTS = 3
PATIENCE_SECONDS = 15
SETTLING_SECONDS = 2
MEGABYTE = 1 << 20


def measure() -> list[Figure]:
    """Start the bot as its owner does, with a new database and with one that is there."""
    with stand_in() as server, tempfile.TemporaryDirectory(prefix="alumni-bench-") as folder:
        runs = [_start(server, Path(folder)) for _ in range(STARTS)]
    memory = [held for _, held in runs if held is not None]
    seconds = [first for first, _ in runs]
    return [
        Figure("first start to first poll, new database", f"{seconds[0]:.2f} s", "≤ 1 s"),
        Figure("start to first poll, median", f"{median(seconds[1:]):.2f} s", "≤ 1 s"),
        Figure(
            "resident memory when idle",
            f"{median(memory) / MEGABYTE:.0f} MB" if memory else "not known here",
            "≤ 90 MB",
        ),
    ]


def settings(server: StandIn, folder: Path) -> dict[str, str]:
    """Return the environment of a bot that talks to the stand-in, for a folder of its own.

    Where a school's bot lives, nothing of what is measured is among its settings and copies.
    """
    return {
        "ORGANISATION": str(HERE / "config" / "organisation.toml"),
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": server.root,
        "DATABASE": str(folder / "data" / "alumni.db"),
        "KEY_FILE": str(folder / "keys" / "alumni.key"),
        "LOG_LEVEL": "WARNING",
    }


def _start(server: StandIn, folder: Path) -> tuple[float, int | None]:
    server.reset()
    begun = time.monotonic()
    with started("-m", "bot", "run", env=settings(server, folder), folder=folder) as process:
        while (first := server.first_poll()) is None:
            if process.poll() is not None or time.monotonic() - begun > PATIENCE_SECONDS:
                raise RuntimeError("the bot did not start")
            time.sleep(0.02)
        time.sleep(SETTLING_SECONDS)
        return first - begun, resident(process.pid)


def resident(pid: int) -> int | None:
    """Return the bytes of memory that a process holds; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return None
