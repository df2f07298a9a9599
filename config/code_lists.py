"""Codes with names: the national lists in config/codes/, and a school's own qualifications."""

from collections.abc import Sequence
from pathlib import Path

from config.languages import LANGUAGES, Words
from config.reading import Faults, Table, read_toml
from config.school import Code

BUTTON = 30  # characters, so that a label can be read on a phone
NAME = 60  # characters
_CODES = Path(__file__).parent / "codes"


def load_fields() -> tuple[Code, ...]:
    """Read the fields of education, level 1 with level 2 inside."""
    return _load("fields")[0]


def load_regions() -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """Read the regions, and the answers that are no region (abroad, prefer not to say)."""
    regions, extras = _load("regions", "extra")
    return regions, extras


def load_activities() -> tuple[Code, ...]:
    """Read what people can be doing now: the main types of activity of Statistics Finland."""
    return _load("activities")[0]


def _load(name: str, *others: str) -> list[tuple[Code, ...]]:
    path = _CODES / f"{name}.toml"
    faults = Faults(str(path))
    table = read_toml(path, faults)
    lists = [tuple(_code(one) for one in table.tables(key)) for key in (name, *others)]
    table.done()
    faults.raise_if_any()
    return lists


def _code(table: Table) -> Code:
    code = table.text("code", pattern="[0-9a-z]{1,8}", hint="digits or small letters")
    name = table.words("name", LANGUAGES, fallback=True)
    button = table.words("button", LANGUAGES, limit=BUTTON) if table.has("button") else name
    narrow = tuple(_narrow(one) for one in table.tables("narrow"))
    if table.has("iso"):
        table.text("iso", pattern="FI-[0-9]{2}", hint="a code of ISO 3166-2")
    table.done()
    return Code(code, name, button, narrow)


def _narrow(table: Table) -> Code:
    code = table.text("code", pattern="[0-9]{3}", hint="three digits")
    name = table.own_words(LANGUAGES, fallback=True)
    table.done()
    return Code(code, name, name)


def pick(table: Table, key: str, codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """Give the codes that the file names, in its order; all of them for "all"."""
    if table.has(key) and table.data[key] == "all":
        return codes
    chosen = table.strings(key)
    if not chosen:
        table.fault(key, 'should be "all" or a list of codes, such as ["07", "09"]')
    known = {one.code: one for one in codes}
    for code in chosen:
        if code not in known:
            table.fault(key, f"{code!r} is not a code of config/codes/{key}.toml")
    return tuple(known[code] for code in chosen if code in known)


def qualifications(
    table: Table, languages: Sequence[str], fields: Sequence[Code]
) -> dict[str, tuple[Code, ...]]:
    """Read the school's [[qualifications]]: by field, in the file's order."""
    found: dict[str, tuple[Code, ...]] = {}
    ids: set[str] = set()
    for one in table.tables("qualifications"):
        field = _field_of(one, fields)
        code = _qualification(one, languages)
        if code.code in ids:
            one.fault("id", f"{code.code!r} is already the id of another qualification")
        ids.add(code.code)
        found[field] = (*found.get(field, ()), code)
    return found


def _field_of(table: Table, fields: Sequence[Code]) -> str:
    field = table.text("field")
    if field and not any(field == one.code for one in fields):
        table.fault("field", f"{field!r} is not one of the fields of this school")
    return field


def _qualification(table: Table, languages: Sequence[str]) -> Code:
    hint = "at most 8 small letters a-z and digits"
    code = table.text("id", pattern="[a-z0-9]{1,8}", hint=hint)
    name = table.words("name", languages, limit=NAME, fallback=True)
    qualification = Code(code, name, _label(table, languages, name))
    table.done()
    return qualification


def _label(table: Table, languages: Sequence[str], name: Words) -> Words:
    """Give the words for the button: the button's own, else the name where it is short enough."""
    if table.has("button"):
        return table.words("button", languages, limit=BUTTON, fallback=True)
    if any(len(text) > BUTTON for text in name.values()):
        table.fault("button", f"is needed: the name has over {BUTTON} characters")
    return name
