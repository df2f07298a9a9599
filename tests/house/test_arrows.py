"""Arrows go one way: each room imports only what the plan of the house allows."""

import ast
import re
from collections.abc import Iterator
from inspect import iscoroutinefunction
from pathlib import Path

import pytest

from bot.cli.commands import COMMANDS

ROOT = Path(__file__).parents[2]
ROOMS = {
    "config": {"config"},
    "storage": {"storage"},
    "handlers": {"handlers", "storage", "config"},
    "bot": {"bot", "handlers", "storage", "config"},
}
OURS = {*ROOMS, "tests", "bench"}
# Which rooms, or which of their files, may import what comes from outside.
KEPT_IN = {
    "telegram": ("bot/", "handlers/routes.py", "handlers/arrivals.py"),
    "aiosqlite": ("storage/",),
    "sqlcipher3": ("storage/",),
    "sqlite3": ("storage/",),
    "aiohttp": ("bot/",),
    "apscheduler": ("bot/clockwork.py",),
    "prometheus_client": ("bot/metrics.py",),
    "python_calamine": ("handlers/register/tables.py",),
    "xlsxwriter": (
        "handlers/register/sheets.py",
        "handlers/auditing/sheet.py",
        "handlers/hosting/sheets.py",
        "handlers/results/sheets.py",
    ),
    "PIL": (
        "handlers/charts.py",
        "handlers/line_charts.py",
        "handlers/year/ring.py",
        "handlers/stats/drawing.py",
    ),
    "segno": ("handlers/invitations/drawing.py",),
    "fpdf": (
        "handlers/pages.py",
        "handlers/invitations/drawing.py",
        "handlers/results/report_drawing.py",
    ),
    "icalendar": ("handlers/events/calendar_writing.py",),
    "fluent": ("config/",),
    "babel": ("config/", "handlers/forms/words_of_time.py"),
}
FILES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
LONGEST = 300  # lines of a module


def imports(path: Path) -> Iterator[str]:
    """Return every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield node.module or ""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    """config and storage know nothing of ours, handlers know those two, bot knows all."""
    allowed = ROOMS[path.relative_to(ROOT).parts[0]]
    for module in imports(path):
        room = module.partition(".")[0]
        assert room not in OURS or room in allowed, f"imports {module}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_what_comes_from_outside_stays_in_its_place(path: Path) -> None:
    """PTB only where updates come in, SQL only in storage, the network only in bot."""
    for module in imports(path):
        places = KEPT_IN.get(module.partition(".")[0])
        assert places is None or name_of(path).startswith(places), f"imports {module}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_only_the_practice_chat_knows_of_the_practice_chat(path: Path) -> None:
    """The bot treats the practice Telegram as the real one: nothing else imports it."""
    if name_of(path).startswith("bot/practice/"):
        return
    assert not [module for module in imports(path) if module.startswith("bot.practice")]
    known = re.findall(r"bot\.practice[.\w]*", path.read_text(encoding="utf-8"))
    assert known == ["bot.practice.run"] * (name_of(path) == "bot/cli/commands.py")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_function(name: str) -> None:
    """The commands are named in words, and imported only when they are asked for."""
    assert iscoroutinefunction(COMMANDS[name].work())


def test_there_are_no_circles() -> None:
    """No module imports itself through others, which would make importing do work."""
    graph = {
        name_of(path)[:-3].replace("/", ".").removesuffix(".__init__"): set(_at_import(path))
        for path in FILES
    }
    walked: set[str] = set()

    def walk(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, " → ".join((*trail[trail.index(module) :], module))
        if module in graph and module not in walked:
            for further in graph[module]:
                walk(further, (*trail, module))
            walked.add(module)

    for module in graph:
        walk(module, ())


def _at_import(path: Path) -> Iterator[str]:
    """Return what is imported when the module is, not later and not only for types."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] in ROOMS:
            module = node.module or ""
            inner = [f"{module}.{alias.name}" for alias in node.names]
            files = [one for one in inner if (ROOT / (one.replace(".", "/") + ".py")).exists()]
            package = (ROOT / module.replace(".", "/")).is_dir()
            yield from files if package else [module]


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_modules_are_small(path: Path) -> None:
    """Whoever opens a file can read it whole."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_turn_cannot_wait(path: Path) -> None:
    """Only the thin layer of handlers is asynchronous: a turn holds the writer and never waits."""
    if not name_of(path).startswith("handlers/"):
        return
    if name_of(path) in ("handlers/routes.py", "handlers/running.py"):
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    waits = [one for one in ast.walk(tree) if isinstance(one, ast.AsyncFunctionDef | ast.Await)]
    assert not waits


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_module_asks_for_the_time_by_itself(path: Path) -> None:
    """Every now comes from the one clock."""
    if name_of(path) == "bot/clock.py":
        return
    source = path.read_text(encoding="utf-8")
    for forbidden in ("datetime.now()", "utcnow(", "date.today(", "time.time("):
        assert forbidden not in source, forbidden


def test_sql_stands_only_in_storage() -> None:
    """No other room writes a statement."""
    for path in FILES:
        if not name_of(path).startswith("storage/"):
            source = path.read_text(encoding="utf-8")
            for word in ("SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM"):
                assert word not in source, f"{name_of(path)}: {word}"
