"""Who the school is: reads config/organisation.toml and config/codes/*.toml and checks them."""

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from config.languages import LANGUAGES
from config.reading import Faults, Table, hint_for, read_toml
from config.school import KINDS, Code, Contact, Organisation, Privacy, Unit

__all__ = [
    "KINDS",
    "Code",
    "Contact",
    "Organisation",
    "Privacy",
    "Unit",
    "load_fields",
    "load_organisation",
    "load_regions",
]

BUTTON = 30
_CODES = Path(__file__).parent / "codes"


def load_organisation(path: Path) -> Organisation:
    """Read and check one organisation; every fault is told in one ConfigurationError."""
    faults = Faults(str(path))
    table = read_toml(path, faults)
    languages = _languages(table)
    regions, extras = load_regions()
    organisation = Organisation(
        id=table.text("id", pattern="[a-z][a-z0-9]{0,31}", hint="small letters a-z and digits"),
        name=table.words("name", languages, limit=60, fallback=True),
        kind=table.choice("kind", KINDS),
        units=_units(table, languages),
        fields=_pick(table, "fields", load_fields()),
        regions=_pick(table, "regions", regions),
        region_extras=extras,
        languages=languages,
        default_language=table.choice("default_language", languages),
        zone=_zone(table),
        contact=_contact(table.table("contact"), languages),
        privacy=_privacy(table.table("privacy"), languages),
        first_graduation_year=table.integer("first_graduation_year", low=1900, high=2100),
    )
    table.done()
    faults.raise_if_any()
    return organisation


def load_fields() -> tuple[Code, ...]:
    """Read the fields of education, level 1 with level 2 inside."""
    faults = Faults(str(_CODES / "fields.toml"))
    table = read_toml(_CODES / "fields.toml", faults)
    fields = tuple(_code(one) for one in table.tables("fields"))
    table.done()
    faults.raise_if_any()
    return fields


def load_regions() -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """Read the regions, and the answers that are no region (abroad, prefer not to say)."""
    faults = Faults(str(_CODES / "regions.toml"))
    table = read_toml(_CODES / "regions.toml", faults)
    regions = tuple(_code(one) for one in table.tables("regions"))
    extras = tuple(_code(one) for one in table.tables("extra"))
    table.done()
    faults.raise_if_any()
    return regions, extras


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


def _languages(table: Table) -> tuple[str, ...]:
    chosen = table.strings("languages")
    for one in chosen:
        if one not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            table.fault("languages", f"{one!r} is not one of {known}{hint_for(one, LANGUAGES)}")
    known_ones = tuple(one for one in chosen if one in LANGUAGES)
    if not known_ones:
        table.fault("languages", 'should name at least one, such as ["fi", "sv"]')
    return known_ones or ("fi",)


def _units(table: Table, languages: Sequence[str]) -> tuple[Unit, ...]:
    units: list[Unit] = []
    for one in table.tables("units"):
        hint = "a small letter, then small letters a-z and digits, at most 12 in all"
        unit_id = one.text("id", pattern="[a-z][a-z0-9]{0,11}", hint=hint)
        if any(unit.id == unit_id for unit in units):
            one.fault("id", f"{unit_id!r} is already the id of another unit")
        units.append(Unit(unit_id, one.words("name", languages, limit=BUTTON, fallback=True)))
        one.done()
    if not units:
        table.fault("units", "at least one [[units]] is needed")
    return tuple(units)


def _pick(table: Table, key: str, codes: tuple[Code, ...]) -> tuple[Code, ...]:
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


def _zone(table: Table) -> ZoneInfo:
    name = table.text("zone")
    try:
        return ZoneInfo(name or "UTC")
    except (KeyError, ValueError, OSError):
        table.fault("zone", f"{name!r} is not a time zone, such as Europe/Helsinki")
        return ZoneInfo("UTC")


def _contact(table: Table, languages: Sequence[str]) -> Contact:
    contact = Contact(
        name=table.words("name", languages, limit=60, fallback=True),
        email=table.text("email", pattern=r"[^@\s]+@[^@\s]+\.[^@\s]+", hint="an e-mail address"),
        phone=_phone(table),
    )
    table.done()
    return contact


def _phone(table: Table) -> str | None:
    if not table.has("phone"):
        return None
    return table.text("phone", pattern=r"\+[0-9][0-9 ]{5,18}", hint="+ and digits, as from abroad")


def _privacy(table: Table, languages: Sequence[str]) -> Privacy:
    lines = table.table("lines")
    said = {name: lines.strings(name) for name in LANGUAGES if lines.has(name)}
    for name in languages:
        if len(said.get(name, ())) != 3:
            lines.fault(name, "should be exactly three lines in this language")
    lines.done()
    version = table.text("version", pattern=r"[0-9A-Za-z.-]{1,20}", hint="like 2026-11")
    notice = table.words("notice", languages)
    table.done()
    return Privacy(version, said, notice)
