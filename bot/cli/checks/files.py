"""The files that are written by hand: settings, organisation, texts, questionnaires."""

import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import config
from bot.cli.checks.lines import Line, broken, fine, look, of_faults
from config.errors import ConfigurationError
from config.organisation import load_organisation
from config.questionnaire import load_questionnaires
from config.school import Organisation
from config.settings import Settings
from config.texts import Texts

CONFIG = Path(config.__file__).parent
OTHERS = 0o077  # what the group and everybody else may do with a file
SAMPLE_ADDRESS = "kaisla.example"  # of the sample school; nobody can have it


def of_settings(fault: ConfigurationError | None, env: Path) -> Iterator[Line]:
    """Tell the faults of the environment and ``.env``, and who else could read the secrets."""
    if fault is not None:
        yield from of_faults("settings", fault)
    elif not env.exists():
        yield fine("settings", "from the environment; there is no .env in this folder")
    elif is_open(env):
        yield look("settings", f"other users may read {env}", f"chmod 600 {env}")
    else:
        yield fine("settings", f"{env} can be read, by its owner only")


def is_open(path: Path) -> bool:
    """Whether others than its owner may do something with a file; Windows does not tell."""
    return sys.platform != "win32" and bool(path.stat().st_mode & OTHERS)


def of_owners(settings: Settings) -> Iterator[Line]:
    """Tell whether anybody may make coordinators."""
    if settings.owners:
        yield fine("owners", f"{len(settings.owners)} in OWNERS")
    elif settings.bot_token is None:
        yield fine("owners", "nobody yet; the practice chat has one of its own")
    else:
        do = "python -m bot setup gives you a link for the first one"
        yield broken("owners", "OWNERS names nobody, so nobody can make coordinators", do)


def of_organisation(settings: Settings) -> tuple[list[Line], Organisation | None]:
    """Read who the school is; a real bot should not speak for the sample school."""
    path = settings.organisation
    try:
        school = load_organisation(path)
    except ConfigurationError as error:
        return list(of_faults("organisation", error)), None
    said = f"{path}: {school.name.get('en') or next(iter(school.name.values()))}"
    if settings.bot_token is not None and school.contact.email.endswith(SAMPLE_ADDRESS):
        do = "copy the file, write your school into the copy, and name the copy in ORGANISATION"
        return [look("organisation", f"{said} is the invented sample school", do)], school
    return [fine("organisation", f"{said}, {len(school.units)} units")], school


def of_words(school: Organisation | None) -> Iterator[Line]:
    """Read all texts and questionnaires."""
    try:
        keys = Texts.load(CONFIG / "texts").keys()
        languages = f"{len(school.languages)} languages" if school is not None else "every language"
        yield fine("texts", f"{len(keys)} in {languages}")
    except ConfigurationError as error:
        yield from of_faults("texts", error)
    try:
        yield fine(
            "questionnaires", ", ".join(sorted(load_questionnaires(CONFIG / "questionnaires")))
        )
    except ConfigurationError as error:
        yield from of_faults("questionnaires", error)


def of_zone(school: Organisation | None, now: datetime) -> Iterator[Line]:
    """Tell the time on the school's wall: whoever reads it knows whether that is so."""
    if school is not None:
        local = now.astimezone(school.zone)
        yield fine(
            "time zone", f"{school.zone.key}, where it is {local:%Y-%m-%d %H:%M} ({local:%Z})"
        )


def may_write(path: Path) -> bool:
    """Whether this user may write a file, or make it where it is missing."""
    try:
        if path.exists():
            return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)
        there = next((one for one in path.absolute().parents if one.exists()), Path("/"))
    except OSError:  # a folder into which this user may not even look
        return False
    return os.access(there, os.W_OK | os.X_OK)
