"""The audit log as a file for owners: ids only, and reading it is in it."""

import ast
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from config.languages import LANGUAGES
from handlers.auditing import sheet
from handlers.auditing.sheet_data import Sheet
from handlers.privacy import retention
from storage import audit
from storage.transaction import Transaction
from tests.stories.duties import coordinates
from tests.stories.words import Words
from tests.stories.world import OWNER_ID, Alumnus, World

ROOT = Path(__file__).parents[2]


def cells(content: bytes) -> str:
    """Return everything that stands in a spreadsheet, as XML."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        names = [name for name in file.namelist() if name.startswith("xl/")]
        return "\n".join(file.read(name).decode() for name in names)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_log_comes_as_a_file(world: World, aino: Alumnus, language: str) -> None:
    """Headings in the owner's language; what was done, to whom as a number, never a name."""
    words = Words(world, language)
    owner = await world.member("Kaisa", language=language, id=OWNER_ID, wants=())
    person = await aino.record()
    assert person is not None
    await owner.says("/people aino")
    await owner.taps("1. Aino, 2020")
    await owner.says("/audit")
    message = owner.last
    assert message.document is not None
    assert message.document.name.endswith("2026-11-02.xlsx")
    told = cells(message.document.content)
    for column in ("time", "actor", "action", "unit", "subject", "id", "people"):
        assert words(f"audit-column-{column}") in told
    for action in ("searched", "viewed", "exported"):
        assert words(f"audit-action-{action}") in told
    assert f"<v>{person.id}</v>" in told
    assert words("audit-subject-audit") in told
    assert "Aino" not in told
    assert str(aino.id) not in told
    lines = await world.db.read(audit.lines, 0, 10)
    assert [line.action for line in lines] == ["searched", "viewed", "exported"]


async def test_only_owners_have_it(world: World, aino: Alumnus, linnea: Alumnus) -> None:
    """To anybody else, coordinators too, the command does not exist."""
    await coordinates(aino, None)
    for alumnus in (aino, linnea):
        await alumnus.says("/nosuchcommand")
        unknown = alumnus.last.words
        await alumnus.says("/audit")
        assert alumnus.last.words == unknown
    assert await world.db.read(audit.how_many, 0) == 0


async def test_what_is_older_than_it_is_kept_is_left_out(world: World, kaisa: Alumnus) -> None:
    """Twenty-four months, as the retention says."""
    old = int(datetime(2024, 10, 31, 23, 59, tzinfo=UTC).timestamp())
    for at in (old, old + 3600):
        await world.db.write(_note, at)
    await kaisa.says("/audit")
    kaisa.sees("24 kuukautta", "2 riviä")


def _note(tx: Transaction, at: int) -> None:
    audit.note(tx, at=at, actor=None, action="a word of old", subject="person", subject_id=1)


def test_a_word_that_begins_as_a_formula_stays_a_word() -> None:
    """Nothing of the log is ever computed by the reader’s program."""
    rows = tuple((n, n, "=1+1", None, "person", n, None) for n in range(5000))
    content = sheet.write(Sheet("x.xlsx", "Log", tuple("abcdefg"), rows)).content
    assert "<f>" not in cells(content)


def test_every_action_and_subject_has_words(world: World) -> None:
    """What is noted anywhere in the code can be read in every language."""
    texts = world.app.house.texts
    for path in sorted((ROOT / "handlers").rglob("*.py")):
        for action, subject in _noted(ast.parse(path.read_text(encoding="utf-8"))):
            for key in (
                action and f"audit-action-{action}",
                subject and f"audit-subject-{subject}",
            ):
                assert not key or texts.has("fi", key), f"{path.name}: {key}"


def _noted(tree: ast.AST) -> list[tuple[str | None, str | None]]:
    found: list[tuple[str | None, str | None]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr not in ("audit", "note"):
                continue
            named = {one.arg: one.value for one in node.keywords}
            given = node.args[:1] if node.func.attr == "audit" else []
            action = given[0] if given else named.get("action")
            found.append((_literal(action), _literal(named.get("subject"))))
    return found


def _literal(node: ast.AST | None) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace(" ", "-").replace("_", "-")
    return None


def test_what_retention_erases_has_words(world: World) -> None:
    """The bot's own lines say in words what was kept for long enough."""
    for what in set(retention.WORK) - retention.UNTOLD:
        assert world.app.house.texts.has("fi", f"audit-subject-{what.replace('_', '-')}"), what
