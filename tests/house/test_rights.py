"""The tables of who may do what are those of today's routes."""

import pytest

from handlers.guards import anyone
from handlers.routes import BUTTONS, COMMANDS
from tests.house import rights


def test_the_readme_tells_who_may_use_which_command() -> None:
    """After a change of guards: `make rights`."""
    text = rights.README.read_text(encoding="utf-8")
    assert rights.in_readme(text) == text
    assert all(f"| `/{name}` |" in text for name in COMMANDS)


def test_the_document_tells_who_may_press_and_fill_in_what() -> None:
    """After a change of guards: `make rights`."""
    assert rights.DOCUMENT.read_text(encoding="utf-8") == rights.document()


def test_a_changed_guard_changes_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table is not written by hand."""
    before, command = rights.commands(), COMMANDS["audit"]
    monkeypatch.setitem(COMMANDS, "audit", type(command)(command.act, anyone))
    assert rights.commands() != before
    kind = next(iter(BUTTONS))
    assert f"`{kind.__name__}`" in rights.document()
