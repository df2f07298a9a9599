"""What a coordinator sees of an import: what was understood, the first problems, how far it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from config.markup import Markup
from handlers.broadcasts.rules import bar
from handlers.buttons import ImportDo, Open
from handlers.forms.matching import folded
from handlers.house import House
from handlers.register.knowing import heading
from handlers.register.known import NOT_KEPT, REFUSED, UNUSED
from handlers.screen import Button, Screen, in_rows
from storage.import_lines import Staged
from storage.imports import Import

FIRST = 10  # problems on the card
SHOWN_HEADINGS = 8
LONGEST_HEADING = 30  # characters of a heading on a card
LONGEST_PROBLEMS = 2000  # characters in all, so that a card fits into Telegram's 4096
LONGEST_FILE = 60  # characters of a file name on a card


@dataclass(frozen=True, slots=True)
class Speech:
    """The house and the reader's language."""

    house: House
    language: str

    def say(self, key: str, **values: object) -> Markup:
        """Return a text as Telegram HTML."""
        return self.house.texts.say(self.language, key, **values)

    def plain(self, key: str, **values: object) -> str:
        """Return a text without HTML."""
        return self.house.texts.plain(self.language, key, **values)


def columns_of(found: Import) -> list[tuple[str, str]]:
    """Return heading and meaning of each column of the file."""
    return [(heading, meaning) for heading, meaning in orjson.loads(found.columns or "[]")]


def used_headings(speech: Speech, found: Import) -> list[str]:
    """Return the headings of the columns that are kept, in the order of the file."""
    every = enumerate(columns_of(found), start=1)
    return [_shown(speech, at, h) for at, (h, meaning) in every if meaning not in NOT_KEPT]


def _shown(speech: Speech, place: int, given: str) -> str:
    named = given or speech.plain("register-no-heading", place=str(place))
    return shortened(named, LONGEST_HEADING)


def summary(speech: Speech, found: Import, problems: Sequence[Staged]) -> Screen:
    """Show what was understood, and offer to bring it in or not."""
    parts = [
        speech.say("register-summary", file=_file(found)),
        _columns(speech, found),
        *_without_use(speech, found),
        _counts(speech, found, "change"),
        *_problems(speech, found, problems),
    ]
    good = found.new + found.changed + found.same + found.joined
    if not good:
        parts.append(speech.say("register-nothing-good"))
    return Screen(Markup("\n\n").join(parts), _buttons(speech, found, good))


def _file(found: Import) -> str:
    return shortened(found.file_name, LONGEST_FILE)


def shortened(text: str, longest: int) -> str:
    """Return words as they fit on a card."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _columns(speech: Speech, found: Import) -> Markup:
    lines = [
        _column(
            speech, _shown(speech, place, given), heading(speech.house, speech.language, meaning)
        )
        for place, (given, meaning) in enumerate(columns_of(found), start=1)
        if meaning not in NOT_KEPT
    ]
    return Markup("\n").join([speech.say("register-columns"), *lines])


def _column(speech: Speech, given: str, meaning: str) -> Markup:
    if folded(given) == folded(meaning):
        return speech.say("list-line", line=given)
    return speech.say("register-column", heading=given, meaning=meaning)


def _without_use(speech: Speech, found: Import) -> Iterable[Markup]:
    every = list(enumerate(columns_of(found), start=1))
    for kind, key in ((UNUSED, "register-unused"), (REFUSED, "register-refused")):
        names = [_shown(speech, place, given) for place, (given, means) in every if means == kind]
        if names:
            more = "…" if len(names) > SHOWN_HEADINGS else ""
            yield speech.say(key, headings=", ".join(names[:SHOWN_HEADINGS]) + more)


def _counts(speech: Speech, found: Import, changed: str) -> Markup:
    counts = {
        "total": found.total,
        "new": found.new,
        changed: found.changed,
        "same": found.same,
        "joined": found.joined,
        "problem": found.problems,
    }
    lines = [
        speech.say(f"register-lines-{name}", **{"lines-number": many})
        for name, many in counts.items()
        if many or name == "total"
    ]
    return Markup("\n").join(lines)


def _problems(speech: Speech, found: Import, lines: Sequence[Staged]) -> Iterable[Markup]:
    headings = used_headings(speech, found)
    every = [
        _problem(speech, line.line, headings, problem)
        for line in lines
        for problem in orjson.loads(line.problems or "[]")
    ][:FIRST]
    told = [one for n, one in enumerate(every) if sum(map(len, every[: n + 1])) < LONGEST_PROBLEMS]
    if told:
        yield Markup("\n").join([speech.say("register-problems-title"), *told])


def _problem(speech: Speech, line: int, headings: Sequence[str], problem: Sequence[Any]) -> Markup:
    kind, column, value, more = problem
    reason = speech.plain(f"register-problem-{kind}", value=value, more=more)
    if column is None:
        return speech.say("register-problem-whole-line", line=str(line), reason=reason)
    said = headings[column]
    return speech.say("register-problem-line", line=str(line), column=said, reason=reason)


def _buttons(speech: Speech, found: Import, good: int) -> tuple[tuple[Button, ...], ...]:
    buttons = []
    many = found.new + found.changed
    if many:
        label = speech.plain("register-apply-button", **{"people-number": many})
        buttons.append(Button(label, ImportDo(found.id, "apply")))
    elif good:
        label = speech.plain("register-links-button")
        buttons.append(Button(label, ImportDo(found.id, "apply")))
    if found.problems:
        label = speech.plain("register-problems-button")
        buttons.append(Button(label, ImportDo(found.id, "problems")))
    buttons.append(Button(speech.plain("register-cancel-button"), ImportDo(found.id, "cancel")))
    return in_rows(buttons, plain=True)


def staging(speech: Speech, found: Import) -> Screen:
    """Tell how many lines have been compared, while a long file is read."""
    counts = {"done-number": found.counted, "all-number": found.total}
    return Screen(speech.say("register-staging", file=_file(found), **counts))


def progress(speech: Speech, found: Import) -> Screen:
    """Tell how far the import is, or how it ended."""
    state = "register-done" if found.state == "done" else "register-applying"
    parts = [speech.say(state, file=_file(found)), _counts(speech, found, "changed")]
    if found.state != "done":
        percent = 100 * found.counted // max(found.total, 1)
        parts.insert(1, speech.say("broadcasts-bar", bar=bar(percent), percent=str(percent)))
        return Screen(Markup("\n\n").join(parts))
    button = Button(speech.plain("register-result-button"), ImportDo(found.id, "result"))
    return Screen(Markup("\n\n").join(parts)).with_row(button)


def unread(speech: Speech, reason: str) -> Screen:
    """Say kindly why nothing was read, with the way to the template."""
    return refusal(speech, f"register-unread-{reason}")


def refusal(speech: Speech, key: str) -> Screen:
    """Say one sentence, with the way to the template."""
    button = Button(speech.plain("register-template-button"), Open("import"))
    return Screen(speech.say(key)).with_row(button)
