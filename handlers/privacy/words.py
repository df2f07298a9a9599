"""What is stored about people, in words: codes, times, yes and no."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.languages import Words as ByLanguage
from handlers.house import House
from handlers.privacy.rules import said_version
from handlers.surveys.rules import questionnaire_of
from storage.consents import TAKING_PART

NO_ZONE = ZoneInfo("UTC")  # for a time of the day, which is the same in every zone
TIMES = frozenset({"at", "paused_until"})
CLOCK_TIMES = frozenset({"quiet_from", "quiet_to"})
FLAGS = frozenset(
    {"studying", "wants_events", "wants_news", "wants_surveys", "wants_offers", "unasked"}
    | {"walked_in", "wished", "from_alumnus", "nameless"}
)
CODES = frozenset(
    {"unit", "field", "qualification", "region", "activity", "language", "purpose", "state", "kind"}
    | {"answer", "source", "pace", "action", "subject"}
)
# Codes whose words are told with the column.
OWN_CODES = frozenset({"role", "reply", "remind", "attended", "mode", "review", "standing"})


def label_key(column: str) -> str:
    """Return the text that names a column."""
    return f"mydata-{'title-of' if column == 'title' else column.replace('_', '-')}"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language for what is stored."""

    house: House
    language: str

    def plain(self, key: str, **values: object) -> str:
        """Return a text of ours."""
        return self.house.texts.plain(self.language, key, **values)

    def part(self, section: str) -> str:
        """Return the heading of a section."""
        return self.plain(f"mydata-part-{section.replace('_', '-')}")

    def questionnaire(self, snapshot: str | None) -> str:
        """Return the title of a round's questionnaire."""
        return questionnaire_of(snapshot).title[self.language] if snapshot else ""

    def question(self, snapshot: str, name: str) -> str:
        """Return a question of a round as it was asked; its id when it is not there."""
        asked = {one.id: one.text for one in questionnaire_of(snapshot).questions}
        return asked[name][self.language] if name in asked else name

    def wishes(self, stored: str) -> str:
        """Return what help was wished for."""
        return ", ".join(ByLanguage(one)[self.language] for one in json.loads(stored))

    def is_code(self, column: str, value: Any) -> bool:
        """Whether a value means something only in words."""
        is_word = isinstance(value, str) and column in CODES | OWN_CODES
        return is_word and self.of(column, value) != value

    def iso(self, column: str, value: Any) -> Any:
        """Return a time as ISO 8601 in UTC, a flag as true or false, all else as it is."""
        if _is_time(column) and isinstance(value, int):
            return datetime.fromtimestamp(value, UTC).isoformat()
        return bool(value) if column in FLAGS and value is not None else value

    def of(self, column: str, value: Any) -> str:
        """Return a value as people read it; nothing is an empty text."""
        if value is None:
            return ""
        if isinstance(value, int):
            return self._number(column, value)
        if isinstance(value, dict | list):
            return _said(value)
        return self._text(column, str(value))

    def _number(self, column: str, value: int) -> str:
        if _is_time(column):
            when = datetime.fromtimestamp(value, UTC)
            return dates.full(when, self.language, self.house.organisation.zone)
        if column in FLAGS:
            return self.plain("form-yes" if value else "form-no")
        if column in CLOCK_TIMES:
            at = datetime(2000, 1, 1, value // 60 % 24, value % 60, tzinfo=NO_ZONE)
            return dates.clock_time(at, self.language, NO_ZONE)
        return str(value)

    def _text(self, column: str, value: str) -> str:
        school = self.house.organisation
        named = {
            "unit": school.unit_name,
            "field": school.field_name,
            "qualification": school.qualification_label,
            "region": school.region_label,
            "activity": school.activity_label,
            "text_version": said_version,
        }
        if column in named:
            return named[column](value, self.language)
        return self._code(column, value) if column in CODES | OWN_CODES else value

    def _code(self, column: str, value: str) -> str:
        """Return a code of ours in words; one without words stands as it is."""
        code = value.replace("_", "-").replace(" ", "-")
        key = f"mydata-is-{code}"
        if column == "language":
            key = f"language-{value}"
        elif column in OWN_CODES:
            key = f"mydata-{column}-is-{code}"
        elif column in ("action", "subject"):
            key = f"audit-{column}-{code}"
        elif column == "purpose" and value in TAKING_PART:
            key = f"join-{value}-button"
        return self.plain(key) if self.house.texts.has(self.language, key) else value


def _is_time(column: str) -> bool:
    return column in TIMES or column.endswith("_at")


def _said(value: dict[str, Any] | list[Any]) -> str:
    """Return what is kept as JSON: of a message its words, of all else everything."""
    if isinstance(value, dict):
        words = value.get("text") or value.get("caption")
        if isinstance(words, str):
            return words
    return json.dumps(value, ensure_ascii=False)
