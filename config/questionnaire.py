"""Questionnaires: what is asked, in which order and when, in every language.

The texts stand in config/questionnaires/*.toml. A running round keeps its own snapshot
(`Questionnaire.to_json`), so that editing a file never changes a round being answered.
"""

from collections.abc import Sequence
from pathlib import Path

from config.errors import ConfigurationError, Fault
from config.languages import LANGUAGES, Words
from config.questionnaire_rules import ID, check
from config.questions import (
    CONFIDENTIAL,
    MODES,
    REPORTS,
    SUITING,
    TEXT_CHARS,
    TYPES,
    Condition,
    Option,
    Question,
    Questionnaire,
    Schedule,
)
from config.reading import Faults, Table, read_toml
from config.school import KINDS

__all__ = [
    "MODES",
    "Condition",
    "Option",
    "Question",
    "Questionnaire",
    "Schedule",
    "load_questionnaire",
    "load_questionnaires",
]

QUESTION_CHARS = 120
_ID_HINT = "1-20 of a-z, 0-9 and _"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"


def load_questionnaires(folder: Path) -> dict[str, Questionnaire]:
    """Read every *.toml of a folder, by id; the faults of all files are told in one error."""
    found: dict[str, Questionnaire] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            found[path.stem] = load_questionnaire(path)
        except ConfigurationError as error:
            faults.extend(error.faults)
    if faults:
        raise ConfigurationError.of(faults)
    return found


def load_questionnaire(path: Path, languages: Sequence[str] = LANGUAGES) -> Questionnaire:
    """Read and check one questionnaire; ConfigurationError tells every fault with its place."""
    faults = Faults(str(path))
    table = read_toml(path, faults)
    reader = _Reader(languages)
    questionnaire = reader.questionnaire(table)
    table.done()
    if questionnaire.id and questionnaire.id != path.stem:
        table.fault("id", f"should be the same as the file's name, {path.stem!r}")
    check(questionnaire, faults)
    faults.raise_if_any()
    return questionnaire


class _Reader:
    """Reads the tables of one file in the languages that are asked for."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.languages = languages

    def questionnaire(self, table: Table) -> Questionnaire:
        return Questionnaire(
            id=table.text("id", pattern=ID, hint=_ID_HINT),
            version=table.integer("version", low=1, high=9999),
            title=self._words(table, "title", limit=60),
            intro=self._list(table, "intro"),
            thanks=self._words(table, "thanks"),
            questions=tuple(self._question(one) for one in table.tables("questions")),
            why=self._maybe(table, "why"),
            saved=self._maybe(table, "saved"),
            reminders=self._list(table, "reminders"),
            notes=self._notes(table.table("notes", optional=True)),
            schedule=_schedule(table.table("schedule", optional=True)),
            mode=table.choice("mode", MODES, CONFIDENTIAL),
        )

    def _question(self, table: Table) -> Question:
        kind = table.choice("type", TYPES)
        usual = SUITING.get(kind, REPORTS)[0]
        question = Question(
            id=table.text("id", pattern=ID, hint=_ID_HINT),
            type=kind,
            text=self._words(table, "text", limit=QUESTION_CHARS),
            optional=table.flag("optional", default=True),
            options=tuple(self._option(one) for one in table.tables("options")),
            ask_when=tuple(_condition(one) for one in table.tables("ask_when")),
            exclusive=table.strings("exclusive"),
            max_chars=table.integer("max_chars", TEXT_CHARS, low=1, high=3000),
            report=table.choice("report", REPORTS, usual),
            report_from=table.integer("report_from", 5, low=1, high=1000),
        )
        table.done()
        return question

    def _option(self, table: Table) -> Option:
        option = Option(
            id=table.text("id", pattern=ID, hint=_ID_HINT),
            text=table.own_words(self.languages),
            value=table.integer("value", low=1, high=5) if table.has("value") else None,
            emoji=table.text("emoji", "", pattern=r"[^\w\s]{1,4}", hint="one emoji"),
            code=table.text("code", "", pattern="[0-9A-Za-z.-]{1,12}", hint="a national code"),
        )
        table.done()
        return option

    def _words(self, table: Table, name: str, limit: int = 500) -> Words:
        return table.words(name, self.languages, limit=limit)

    def _maybe(self, table: Table, name: str) -> Words | None:
        return self._words(table, name) if table.has(name) else None

    def _list(self, table: Table, name: str) -> tuple[Words, ...]:
        found = []
        for one in table.tables(name):
            found.append(one.own_words(self.languages, limit=500))
            one.done()
        return tuple(found)

    def _notes(self, table: Table) -> dict[str, Words]:
        return {name: self._words(table, name) for name in table.data}


def _condition(table: Table) -> Condition:
    condition = Condition(table.text("question"), table.strings("any_of"))
    table.done()
    return condition


def _schedule(table: Table) -> Schedule:
    presets = table.table("presets", optional=True)
    schedule = Schedule(
        months_after_graduation=table.integers("months_after_graduation", low=0, high=600),
        hours_after_end=table.integer("hours_after_end", 0, low=0, high=336),
        open_days=table.integer("open_days", 30, low=1, high=365),
        reminders_after_days=table.integers("reminders_after_days", low=1, high=365),
        quiet_from=table.text("quiet_from", "", pattern=_TIME, hint="a time such as 21:00"),
        quiet_until=table.text("quiet_until", "", pattern=_TIME, hint="a time such as 09:00"),
        presets={
            name: presets.integers(name, low=0, high=600) for name in KINDS if presets.has(name)
        },
    )
    presets.done()
    table.done()
    return schedule
