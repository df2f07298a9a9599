"""The records of a questionnaire; immutable, and equal when they say the same."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from config.languages import Words
from config.snapshot import pack, unpack

TYPES = ("single", "multi", "scale5", "text", "number", "date", "yesno")
# counts: how many chose each; distribution: counts and a mean; list: for the coordinator's eyes;
# free_text: read by a coordinator before anyone else; task: a "yes" becomes a coordinator's task.
REPORTS = ("counts", "distribution", "list", "free_text", "task")
# Which reports suit a type; the first is meant where the file says none.
SUITING: Mapping[str, tuple[str, ...]] = {
    "single": ("counts", "task"),
    "multi": ("counts",),
    "scale5": ("distribution", "counts"),
    "yesno": ("counts", "task"),
    "text": ("free_text", "list"),
    "number": ("distribution", "counts", "list"),
    "date": ("counts", "list"),
}
# Who can connect answers with people, as a suggestion: a round may be sent otherwise.
IDENTIFIED, CONFIDENTIAL, ANONYMOUS = MODES = ("identified", "confidential", "anonymous")
TASK = "task"
TEXT_CHARS = 500  # of an answer in one's own words, where the file does not say
CHOOSING = frozenset({"single", "multi", "scale5"})
YES_NO = ("yes", "no")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to tap. `value` counts in means, `code` is the national code if there is one."""

    id: str
    text: Words
    value: int | None = None
    emoji: str = ""
    code: str = ""

    def label(self, language: str) -> str:
        """Give the button's label: words first, then the emoji."""
        return f"{self.text[language]} {self.emoji}".rstrip()


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when the stored answers of an earlier question include any of these."""

    question: str
    any_of: tuple[str, ...]

    def holds(self, answers: Mapping[str, frozenset[str]]) -> bool:
        """Tell whether one of the answers that it names was given."""
        return not answers.get(self.question, frozenset()).isdisjoint(self.any_of)


@dataclass(frozen=True, slots=True)
class Question:
    """One question. It is asked when every condition in `ask_when` holds."""

    id: str
    type: str
    text: Words
    optional: bool = True
    options: tuple[Option, ...] = ()
    ask_when: tuple[Condition, ...] = ()
    exclusive: tuple[str, ...] = ()
    max_chars: int = TEXT_CHARS
    report: str = "counts"
    report_from: int = 5

    def option(self, option_id: str) -> Option | None:
        return next((one for one in self.options if one.id == option_id), None)

    def choices(self) -> tuple[str, ...]:
        """Give the ids that an answer can have; none for text, numbers and dates."""
        return YES_NO if self.type == "yesno" else tuple(one.id for one in self.options)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When it is sent, as a suggestion. Hours are of the organisation's zone."""

    months_after_graduation: tuple[int, ...] = ()
    hours_after_end: int = 0
    open_days: int = 30
    reminders_after_days: tuple[int, ...] = ()
    quiet_from: str = ""
    quiet_until: str = ""
    # kind of organisation -> months after graduation
    presets: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def months_for(self, kind: str) -> tuple[int, ...]:
        """Give the months after graduation that suit a kind of organisation."""
        return self.presets.get(kind, self.months_after_graduation)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A whole questionnaire with the messages around it."""

    id: str
    version: int
    title: Words
    intro: tuple[Words, ...]
    thanks: Words
    questions: tuple[Question, ...]
    why: Words | None = None
    saved: Words | None = None
    # One for each reminder; {date} in them stands for the last day to answer (see `reminder`).
    reminders: tuple[Words, ...] = ()
    # Other texts of this questionnaire by name.
    notes: Mapping[str, Words] = field(default_factory=dict)
    schedule: Schedule = Schedule()
    mode: str = CONFIDENTIAL

    def question(self, question_id: str) -> Question:
        """Give a question; KeyError when there is none."""
        for one in self.questions:
            if one.id == question_id:
                return one
        raise KeyError(question_id)

    def without(self, report: str) -> "Questionnaire":
        """Give it without the questions reported so, and without those that only follow them."""
        kept: list[Question] = []
        for one in self.questions:
            there = {question.id for question in kept}
            follows = all(condition.question in there for condition in one.ask_when)
            if one.report != report and follows:
                kept.append(one)
        return replace(self, questions=tuple(kept))

    def in_mode(self, mode: str) -> "Questionnaire":
        """Give what a round in this mode asks: an anonymous one no tasks, which need a name."""
        return self.without(TASK) if mode == ANONYMOUS else self

    def reminder(self, number: int, language: str, date: str) -> str:
        """Give the text of reminder 1, 2, ... with the last day to answer in it."""
        return self.reminders[number - 1][language].replace("{date}", date)

    def to_json(self) -> str:
        """Give a snapshot that `from_json` turns back into an equal questionnaire."""
        return json.dumps(pack(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Questionnaire":
        """Read a snapshot. It was checked when it was made, so it is taken as it is."""
        return unpack(cls, json.loads(text))
