"""A bot that is all right, and somebody who looks at it."""

import json
from argparse import Namespace
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.backups.keeping import name_of
from bot.cli.check import check
from bot.cli.wish import Wish
from bot.clock import Clock
from bot.lock import alone
from bot.practice.bot_side import BotSide
from bot.practice.server import serving
from bot.practice.telegram import Telegram
from config.settings import load_settings
from tests import migrated
from tests.process.processes import ROOT, TOKEN

OWNER = 1001


@dataclass
class Bench:
    """A bot's folder and settings, and what the check said last."""

    folder: Path
    settings: dict[str, str]
    capsys: pytest.CaptureFixture[str]
    said: str = ""
    lines: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return Path(self.settings["DATABASE"])

    @property
    def key_file(self) -> Path:
        return Path(self.settings["KEY_FILE"])

    @property
    def backups(self) -> Path:
        return Path(self.settings["BACKUPS"])

    async def is_checked(self, **more: str) -> int:
        """Check with these settings besides; keep each line under its name, return the code."""
        env = self.folder / "settings.env"
        wanted = {**self.settings, **more}
        env.write_text("".join(f"{name}={value}\n" for name, value in wanted.items()), "utf-8")
        code = await check(Wish(load_settings(env), Namespace(json=True)))
        self.said = self.capsys.readouterr().out
        told: dict[str, Any] = json.loads(self.said)
        order = ("fine", "look", "broken")
        for one in sorted(told["lines"], key=lambda one: order.index(one["state"])):
            self.lines[one["name"]] = one["state"], f"{one['said']} → {one['do']}"
        assert TOKEN not in self.said
        assert migrated.KEY not in self.said
        return code

    def says(self, name: str, state: str, *words: str) -> None:
        """See that the worst line of this name has this state and these words."""
        found, said = self.lines[name]
        assert found == state, self.said
        assert all(one in said for one in words), said


@pytest.fixture
def telegram() -> Telegram:
    """A Telegram in a box, with today's clock."""
    return Telegram(lambda: datetime.now(UTC), token=TOKEN)


@pytest.fixture
async def address(telegram: Telegram) -> AsyncIterator[str]:
    """Where that Telegram can be called."""
    app = web.Application()
    BotSide(telegram).add_to(app)
    async with serving(app) as address:
        yield address


@pytest.fixture
async def bench(
    telegram: Telegram,
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> AsyncIterator[Bench]:
    """A bot that runs, with a school of its own, an owner, a key, a database and a copy of it."""
    monkeypatch.chdir(tmp_path)
    owner = telegram.person("Kaisa")
    owner.starts()
    settings = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": address,
        "OWNERS": str(owner.id),
        "ORGANISATION": str(tmp_path / "school.toml"),
        "DATABASE": str(tmp_path / "data" / "alumni.db"),
        "KEY_FILE": str(tmp_path / "keys" / "alumni.key"),
        "BACKUPS": str(tmp_path / "backups"),
    }
    bench = Bench(tmp_path, settings, capsys)
    sample = (ROOT / "config" / "organisation.toml").read_text(encoding="utf-8")
    (tmp_path / "school.toml").write_text(
        sample.replace("kaisla.example", "koulu.example"), "utf-8"
    )
    bench.key_file.parent.mkdir()
    bench.key_file.write_text(migrated.KEY, "ascii")
    bench.key_file.chmod(0o600)
    await migrated.put(bench.database)
    bench.backups.mkdir()
    (bench.backups / name_of(Clock().now())).write_bytes(b"")
    with alone(bench.database):
        yield bench
