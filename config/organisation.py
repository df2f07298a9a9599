"""Who the school is: reads config/organisation.toml and config/codes/*.toml and checks them."""

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from config import rhythm
from config.code_lists import (
    BUTTON,
    load_activities,
    load_fields,
    load_regions,
    pick,
    qualifications,
)
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
    "load_activities",
    "load_fields",
    "load_organisation",
    "load_regions",
]

CHANGED = 1000  # characters: what a new privacy notice changed is one message


def load_organisation(path: Path) -> Organisation:
    """Read and check one organisation; every fault is told in one ConfigurationError."""
    faults = Faults(str(path))
    table = read_toml(path, faults)
    languages = _languages(table)
    regions, extras = load_regions()
    fields = pick(table, "fields", load_fields())
    organisation = Organisation(
        id=table.text("id", pattern="[a-z][a-z0-9]{0,31}", hint="small letters a-z and digits"),
        name=table.words("name", languages, limit=60, fallback=True),
        kind=table.choice("kind", KINDS),
        units=_units(table, languages),
        fields=fields,
        regions=pick(table, "regions", regions),
        region_extras=extras,
        languages=languages,
        default_language=table.choice("default_language", languages),
        zone=_zone(table),
        contact=_contact(table.table("contact"), languages),
        privacy=_privacy(table.table("privacy"), languages),
        first_graduation_year=table.integer("first_graduation_year", low=1900, high=2100),
        activities=load_activities(),
        qualifications=qualifications(table, languages, fields),
        graduation_day=rhythm.graduation_day(table),
        followup_months=rhythm.followup_months(table.table("career_followup", optional=True)),
        messages=rhythm.messages(table.table("messages", optional=True)),
        retention=rhythm.retention(table.table("retention", optional=True)),
    )
    table.done()
    faults.raise_if_any()
    return organisation


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
        name = one.words("name", languages, limit=BUTTON, fallback=True)
        units.append(Unit(unit_id, name, one.flag("approval", default=False)))
        one.done()
    if not units:
        table.fault("units", "at least one [[units]] is needed")
    return tuple(units)


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
    changed = table.words("changed", languages, limit=CHANGED) if table.has("changed") else None
    table.done()
    return Privacy(version, said, notice, changed)
