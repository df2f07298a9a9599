"""Processes that a measurement starts, and always ends."""

import http.client
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.settings import NAMES

HERE = Path(__file__).resolve().parent.parent
TOKEN = "123456:bench-token-of-nobody-at-all-00000"
LONGEST_SECONDS = 90


@dataclass(frozen=True, slots=True)
class StandIn:
    """The stand-in for Telegram, seen from outside."""

    port: int

    @property
    def root(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def reset(self, updates: int = 0) -> None:
        """Forget everything, and have that many updates to hand out."""
        self._ask(f"reset?updates={updates}")

    def sends(self) -> int:
        """Return how many messages have come."""
        count: int = self._ask("state")["sends"]
        return count

    def first_poll(self) -> float | None:
        """Return when the first getUpdates came, in monotonic seconds."""
        moment: float | None = self._ask("state")["first_poll"]
        return moment

    def arrivals(self) -> list[float]:
        """Return when each message came, in monotonic seconds."""
        moments: list[float] = self._ask("arrivals")
        return moments

    def _ask(self, order: str) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", f"/stand-in/{order}")
            return json.loads(connection.getresponse().read())["result"]
        finally:
            connection.close()


@contextmanager
def started(
    *args: str, env: Mapping[str, str] | None = None, folder: Path = HERE
) -> Iterator[subprocess.Popen[bytes]]:
    """Start this Python with these arguments in a folder; end it, kindly if that works."""
    process = subprocess.Popen(
        [sys.executable, *args],
        cwd=folder,
        env={**clean_environment(), "PYTHONPATH": str(HERE), **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def stand_in() -> Iterator[StandIn]:
    """Start a stand-in for Telegram."""
    with started("-m", "bench.stand_in") as process:
        assert process.stdout is not None
        yield StandIn(int(process.stdout.readline()))


def measured_apart(module: str, *args: str) -> dict[str, Any]:
    """Run a module in a process of its own and return the JSON that it prints."""
    done = subprocess.run(
        [sys.executable, "-m", module, *args],
        cwd=HERE,
        env=clean_environment(),
        capture_output=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{module} failed:\n{done.stderr.decode()[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def clean_environment() -> dict[str, str]:
    """Return the environment without the bot's settings, and without proxies."""
    unwanted = {*NAMES, "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}
    return {name: value for name, value in os.environ.items() if name.upper() not in unwanted}
