"""A file system of a few megabytes, in a world of its own, on which a bot lives."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.process.processes import BotProcess

MEGABYTE = 1024 * 1024


class SmallDisk:
    """Holds the file system as long as it is open; a bot that is put on it sees it at its data."""

    def __init__(self, place: Path, megabytes: int) -> None:
        place.mkdir()
        self.place = place
        mount = f"mount -t tmpfs -o size={megabytes}m,mode=700 none {place} && echo ready && read _"
        self._holder = subprocess.Popen(
            ["unshare", *_own_user(), "--mount", "sh", "-c", mount],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._holder.stdout is not None
        self.is_there = self._holder.stdout.readline() == "ready\n"

    @property
    def _inside(self) -> list[str]:
        enter = ["nsenter", "--target", str(self._holder.pid), "--mount"]
        return [*enter, "--user", "--preserve-credentials"] if _own_user() else enter

    def takes(self, bot: BotProcess) -> None:
        """Let this bot live here from its next start on."""
        bot.before = (*self._inside, f"--wd={bot.folder}")

    @property
    def seen(self) -> Path:
        """The place, as it can be looked at from outside."""
        return Path(f"/proc/{self._holder.pid}/root{self.place}")

    def is_filled(self) -> None:
        """Leave no byte free."""
        with (self.seen / "something large").open("ab", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass

    def is_cleared(self) -> None:
        """Give the room back."""
        (self.seen / "something large").unlink()

    def is_made(self, how: str) -> None:
        """Make it read-only, "ro", or writable again, "rw"."""
        command = [*self._inside, "mount", "-o", f"remount,{how}", str(self.place)]
        subprocess.run(command, check=True)

    def close(self) -> None:
        """Let it go, with all that is on it."""
        self._holder.communicate("\n")


def _own_user() -> list[str]:
    return [] if os.geteuid() == 0 else ["--user", "--map-root-user"]


def small_disk(place: Path, megabytes: int) -> SmallDisk:
    """Return such a disk; skips the test where there can be none."""
    if shutil.which("unshare") is None or shutil.which("nsenter") is None:
        pytest.skip("unshare and nsenter are not installed")
    disk = SmallDisk(place, megabytes)
    if not disk.is_there:
        disk.close()
        pytest.skip("no file system may be mounted here, not even in a name space of one's own")
    return disk
