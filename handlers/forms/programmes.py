"""The kind of question that asks for a programme: a line for each item, as people write it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from config import dates
from config.markup import Markup
from handlers.forms.cleaning import clean
from handlers.forms.kinds import GONE, Asking, Choice, Fault, Given, Page, Reading
from handlers.forms.words_of_time import CLOCK
from handlers.house import Key
from handlers.screen import clipped

LONGEST_LINE, MOST_LINES = 200, 40
NOON = ZoneInfo("UTC")
_HALF = r"(?:\s*(?P<half>[ap])\.?m\b\.?)"
_UNTIL = r"(?:\s*[-–—]\s*\d{1,2}(?:[.:]\d\d)?(?:\s*[ap]\.?m\b\.?)?)?"
_TIME = re.compile(
    rf"(?:(?P<said>(?:{'|'.join(CLOCK)})\.?\s*)?(?P<hour>\d{{1,2}})(?:[.:](?P<minute>\d\d))?"
    rf"{_HALF}?{_UNTIL})(?![\d.:]*\d)[\s:,–—-]*",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"\s+[-–—]+\s+")

Line = tuple[int | None, str, str | None]


@dataclass(frozen=True, slots=True)
class Programme:
    """Lines as "17.30 title – speaker"; time and speaker may be left out.

    The value is a list of [minutes after midnight or None, title, speaker or None].
    """

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read every line; one that begins with + is added to what there is."""
        lines = [one for one in (_bare(line) for line in text.splitlines()) if one]
        kept = list(draft) if isinstance(draft, list) and text.lstrip().startswith("+") else []
        if not lines:
            return Fault(Key("form-want-programme"))
        if len(kept) + len(lines) > MOST_LINES:
            return Fault(Key("form-programme-many", {"limit-number": MOST_LINES}))
        read: list[Any] = kept
        for number, line in enumerate(lines, 1):
            item = _item(line, number)
            if isinstance(item, Fault):
                return item
            read.append(list(item))
        return Given(read)

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the item of this number away."""
        items = list(draft) if isinstance(draft, list) else []
        if not option.isdecimal() or int(option) >= len(items):
            return GONE
        del items[int(option)]
        return Given(items, complete=False)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out a button for each item there is, which takes it away."""
        items = draft if isinstance(draft, list) else []
        choices = [
            Choice(str(number), Key("form-take-away-button", {"name": clipped(item[1], 20)}))
            for number, item in enumerate(items)
        ]
        return Page(choices)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show a line for each item, as it can be written again."""
        lines = [line(item, asking.language) for item in value]
        return Markup.escape("\n".join(["", *lines]))


def line(item: Sequence[Any], language: str) -> str:
    """Return one item in a line, the time as the language writes it."""
    at, title, speaker = item
    said = f"{clock(at, language)} {title}" if at is not None else str(title)
    return f"{said} – {speaker}" if speaker else said


def clock(minutes: int, language: str) -> str:
    """Return minutes after midnight as a time of day."""
    when = datetime(2000, 1, 1, minutes // 60, minutes % 60, tzinfo=UTC)
    return dates.clock_time(when, language, NOON)


def _bare(written: str) -> str:
    """Return a line without invisible signs and without the dash of a list."""
    return clean(written, lines=False).lstrip("+•*-– ").strip()


def _item(written: str, number: int) -> Line | Fault:
    if len(written) > LONGEST_LINE:
        told = {"line-number": number, "length-number": len(written), "limit-number": LONGEST_LINE}
        return Fault(Key("form-programme-long", told))
    at, rest = _time(written)
    if at is not None and not 0 <= at < 24 * 60:
        return Fault(Key("form-programme-time", {"line-number": number, "line": written}))
    parts = _SPEAKER.split(rest)
    title, speaker = (" – ".join(parts[:-1]), parts[-1]) if len(parts) > 1 else (rest, None)
    if not title.strip():
        return Fault(Key("form-programme-title", {"line-number": number, "line": written}))
    return at, title.strip(), speaker


def _time(written: str) -> tuple[int | None, str]:
    """Return the time with which a line begins (-1 if there is none such), and what follows.

    A bare number is no time: a title may begin with one.
    """
    found = _TIME.match(written)
    if found is None or not (found["said"] or found["minute"] or found["half"]):
        return None, written
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        half = 12 if found["half"].lower() == "p" else 0
        hour = hour % 12 + half if 1 <= hour <= 12 else 24
    rest = written[found.end() :]
    return (hour * 60 + minute if hour < 24 and minute < 60 else -1), rest
