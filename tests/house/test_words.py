"""Words for people live in the texts, and every text is used."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from bot.app import CONFIG
from config.texts import Texts

ROOT = Path(__file__).parents[2]
KEY = re.compile(r"[a-z]+(-[a-z0-9]+)+")


def literals(room: str) -> Iterator[tuple[Path, str]]:
    """Return every string of a room's code, docstrings aside."""
    for path in sorted((ROOT / room).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        doc = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in doc
            ):
                yield path, node.value


def test_no_finnish_or_swedish_word_stands_in_python() -> None:
    """A string with such letters would be a word for people in the wrong place."""
    for path, value in literals("handlers"):
        if path.name != "words_of_time.py":
            assert not re.search("[äöåÄÖÅ]", value), f"{path.name}: {value!r}"


def test_every_text_is_used() -> None:
    """A text that nothing says would be translated in vain."""
    asked = {value for room in ("handlers", "bot", "config") for _, value in literals(room)}
    beginnings = {value for value in asked if value.endswith("-")}
    endings = {value for value in asked if value.startswith("-")}
    idle = [
        key
        for key in Texts.load(CONFIG / "texts").keys("fi")
        if key not in asked
        and not key.startswith(tuple(beginnings))
        and not key.endswith(tuple(endings))
    ]
    assert not sorted(idle)
