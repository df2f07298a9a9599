"""Short words for the stories about registers: files to send, and files that came back."""

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter
from python_calamine import CalamineWorkbook

from handlers.register.knowing import heading, words
from storage import import_lines
from storage.transaction import Transaction
from tests.stories.world import Alumnus, World

Rows = Sequence[Sequence[object]]


def csv(rows: Rows, separator: str = ";", encoding: str = "utf-8-sig") -> bytes:
    """Write rows as Finnish Excel saves them."""
    return "\r\n".join(separator.join(map(str, row)) for row in rows).encode(encoding)


def xlsx(rows: Rows) -> bytes:
    """Write rows as a workbook, numbers as numbers."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return content.getvalue()


def read_xlsx(content: bytes, sheet: int = 0) -> list[list[str]]:
    """Read a sheet of a workbook as text."""
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    rows = book.get_sheet_by_name(book.sheet_names[sheet]).to_python()
    return [[str(cell) for cell in row] for row in rows]


async def sends(who: Alumnus, name: str, content: bytes) -> Alumnus:
    """Let somebody send a file and see the answer."""
    who.world.remember()
    who.account.sends_document(name, content)
    await who.world.settles()
    return who


def got(who: Alumnus) -> tuple[str, bytes]:
    """Return name and content of the newest file that the bot has sent."""
    for message in reversed(who.account.chat):
        if message.from_bot and message.document is not None:
            return message.document.name, message.document.content
    raise AssertionError(f"no file:\n{who.tells()}")


def links(content: bytes) -> dict[str, str]:
    """Return the personal links of a result by name."""
    rows = read_xlsx(content)
    return {row[0]: row[-1] for row in rows[1:] if row[-1]}


def headings(world: World, language: str, *meanings: str) -> list[str]:
    """Return the template's headings in a language."""
    return [heading(world.app.house, language, one) for one in meanings]


def word(world: World, language: str, name: str) -> str:
    """Return the first of the words by which something is recognised."""
    return words(world.app.house, language, name)[0]


def _invitees(tx: Transaction) -> list[dict[str, object]]:
    columns = ("secret", "reference", "person_id", "changed_at", *import_lines.VALUES)
    rows = tx.all(f"SELECT {', '.join(columns)} FROM invitee ORDER BY id")
    return [dict(zip(columns, tuple(row), strict=True)) for row in rows]


async def entered(world: World) -> list[dict[str, object]]:
    """Return everybody who has been entered, the oldest first."""
    return await world.db.read(_invitees)


def _rows_left(tx: Transaction) -> int:
    lines = tx.value("SELECT count(*) FROM import_line")
    return int(lines + tx.value("SELECT count(*) FROM import_part"))


async def leftovers(world: World) -> int:
    """Return how many rows of files are kept."""
    return await world.db.read(_rows_left)


def _noted(tx: Transaction) -> list[tuple[str, int | None]]:
    rows = tx.all("SELECT action, people FROM audit WHERE subject = 'import' ORDER BY id")
    return [(row[0], row[1]) for row in rows]


async def noted(world: World) -> list[tuple[str, int | None]]:
    """Return what the audit log says about imports."""
    return await world.db.read(_noted)


def _kept_text(tx: Transaction) -> str:
    tables = ("register_import", "import_line", "invitee", "outbox", "failure")
    return "\n".join(str(tuple(row)) for name in tables for row in tx.all(f"SELECT * FROM {name}"))


async def kept_text(world: World) -> str:
    """Return all that is kept of files, as text."""
    return await world.db.read(_kept_text)


def _troubles(tx: Transaction) -> list[str]:
    return [f"{row[0]}: {row[1]}" for row in tx.all("SELECT place, trace FROM failure")]


async def troubles(world: World) -> list[str]:
    """Return the failures that were kept."""
    return await world.db.read(_troubles)
