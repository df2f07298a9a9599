"""The kinds of question: each reads words and taps, lays out its buttons, shows its value."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, runtime_checkable

from config.languages import PLAIN
from config.markup import Markup
from handlers.forms.cleaning import clean
from handlers.forms.matching import match
from handlers.house import House, Key, Said
from handlers.sent import Sent

NUMBERS = re.compile(r"\d+(?:\W+(?:[^\W\d]{1,3}\W+)?\d+)+\W*")  # "1, 3", "1 ja 4"


@dataclass(frozen=True, slots=True)
class Asking:
    """Who is asked and when: what a kind needs to read and to show."""

    house: House
    language: str
    now: datetime

    @property
    def plain(self) -> bool:
        """Whether the person reads plain Finnish."""
        return self.language == PLAIN


@dataclass(frozen=True, slots=True)
class Given:
    """A value; one that is not complete yet is kept as a draft and the question stays.

    ``along`` are answers to other questions that were told with it, by their ids.
    """

    value: Any
    complete: bool = True
    along: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an answer cannot be taken, as the key of a kind sentence."""

    said: Key


Reading = Given | Fault


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be tapped: its id goes into the button, its label onto it."""

    id: str
    label: Said
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The choices to lay out now; ``wide`` rows are laid out as they are (a calendar's weeks)."""

    choices: Sequence[Choice] = ()
    wide: Sequence[Sequence[Choice]] = ()
    leaves: Sequence[tuple[str, Said]] = ()
    hint: Said | None = None
    done: bool = False


class Kind(Protocol):
    """What every kind of question can do."""

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Return the value that the typed words give, or the fault in them."""
        ...

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Return the value that a tapped option gives; a fault if there is no such option now."""
        ...

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:
        """Return the buttons for this draft, on this leaf ("" is the first)."""
        ...

    def show(self, value: Any, asking: Asking) -> Markup:
        """Return a value in words."""
        ...


@runtime_checkable
class Receiving(Protocol):
    """What a kind of question can do besides when pictures, files or places answer it."""

    def receive(self, sent: Sent, asking: Asking, draft: Any) -> Reading:
        """Return the value that what was sent gives, or the fault in it."""
        ...


GONE = Fault(Key("form-option-gone"))
PAGE_SIZE = 40


def said_choice(choices: Sequence[Choice], value: Any, asking: Asking) -> Markup:
    """Return the label of the choice with this id."""
    for choice in choices:
        if choice.id == value:
            return asking.house.say(asking.language, choice.label)
    return Markup.escape(str(value))


def paged(choices: Sequence[Choice], leaf: str) -> Page:
    """Return one page of a long list of choices, with leaves to the others."""
    if len(choices) <= PAGE_SIZE:
        return Page(choices)
    page = int(leaf) if leaf.isdigit() else 0
    last = (len(choices) - 1) // PAGE_SIZE
    page = min(page, last)
    leaves = [(str(page - 1), Key("form-previous"))] if page else []
    leaves += [(str(page + 1), Key("form-next"))] if page < last else []
    return Page(choices[page * PAGE_SIZE : (page + 1) * PAGE_SIZE], leaves=leaves)


@dataclass(frozen=True, slots=True)
class Single:
    """One of several choices."""

    choices: Sequence[Choice]

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read a label (small typos forgiven) or its number in the list."""
        found = match(text, self.choices, asking)
        return Given(found) if found is not None else Fault(Key("form-want-choice"))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the tapped choice."""
        return Given(option) if any(c.id == option for c in self.choices) else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out every choice."""
        return paged(self.choices, leaf)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the label."""
        return said_choice(self.choices, value, asking)


def yes_no() -> Single:
    """Return the kind that asks yes or no; its values are "yes" and "no"."""
    return Single((Choice("yes", Key("form-yes")), Choice("no", Key("form-no"))))


def _parts(text: str) -> list[str]:
    """Return what stands between commas; of numbers with at most a short word between, each."""
    if NUMBERS.fullmatch(text.strip()):
        return re.findall(r"\d+", text)
    return text.replace(";", ",").replace("\n", ",").split(",")


@dataclass(frozen=True, slots=True)
class Several:
    """Any number of choices, ticked one by one until Done; an exclusive one unticks the others."""

    choices: Sequence[Choice]
    exclusive: frozenset[str] = frozenset()
    least: int = 0

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Read labels or numbers with commas between; a single one toggles like a tap."""
        found: list[str] = []
        for part in _parts(text):
            if part.strip():
                one = match(part, self.choices, asking)
                if one is None:
                    return Fault(Key("form-want-choices"))
                found.append(one)
        if not found:
            return Fault(Key("form-want-choices"))
        return self._given(self._toggled(_list(draft), found))

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Tick or untick the tapped choice."""
        if not any(c.id == option for c in self.choices):
            return GONE
        return self._given(self._toggled(_list(draft), [option]))

    def finish(self, draft: Any) -> Reading:
        """Take the ticked choices as the answer."""
        ticked = [c.id for c in self.choices if c.id in _list(draft)]
        if len(ticked) < self.least:
            return Fault(Key("form-want-one-choice"))
        return Given(ticked)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out every choice with its tick, and Done."""
        ticked = _list(draft)
        page = paged([Choice(c.id, c.label, c.id in ticked) for c in self.choices], leaf)
        return Page(page.choices, leaves=page.leaves, done=True)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the labels with commas between."""
        if not value:
            return asking.house.say(asking.language, Key("form-nothing-chosen"))
        return Markup(", ").join(said_choice(self.choices, one, asking) for one in value)

    def _given(self, ticked: list[str]) -> Given:
        return Given(ticked, complete=False)

    def _toggled(self, ticked: list[str], options: Sequence[str]) -> list[str]:
        for option in options:
            if option in ticked:
                ticked = [one for one in ticked if one != option]
            elif option in self.exclusive:
                ticked = [option]
            else:
                ticked = [one for one in ticked if one not in self.exclusive] + [option]
        return ticked


def _list(draft: Any) -> list[str]:
    return list(draft) if isinstance(draft, list) else []


@dataclass(frozen=True, slots=True)
class Text:
    """Free words of at most ``longest`` characters; ``offers`` can be tapped instead of typed."""

    longest: int
    lines: bool = False
    offers: Sequence[str] = field(default=())

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the words as they are, cleaned of invisible controls."""
        words = clean(text, lines=self.lines)
        if not words:
            return Fault(Key("form-want-text"))
        if len(words) > self.longest:
            return Fault(
                Key("form-too-long", {"length-number": len(words), "limit-number": self.longest})
            )
        return Given(words)

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the offered words."""
        number = int(option) if option.isdigit() else len(self.offers)
        return Given(self.offers[number]) if number < len(self.offers) else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out what is offered."""
        return Page([Choice(str(i), offer[:30]) for i, offer in enumerate(self.offers)])

    def show(self, value: Any, asking: Asking) -> Markup:  # noqa: ARG002 - of the protocol
        """Show the words."""
        return Markup.escape(str(value))


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from ``least`` to ``most``, or one of the ``others`` ("still studying")."""

    least: int
    most: int
    offers: Sequence[int] = ()
    others: Sequence[Choice] = ()

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read digits, or one of the other choices by its words."""
        digits = text.strip().replace(" ", "").replace("\xa0", "")
        if digits.isascii() and digits.isdigit():
            return self._within(int(digits[:12]))
        found = match(text, self.others, asking, numbers=False)
        return Given(found) if found is not None else self._fault()

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Take the tapped number or other choice."""
        if any(c.id == option for c in self.others):
            return Given(option)
        return self._within(int(option)) if option.isdigit() else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Lay out the other choices, then the numbers that are offered."""
        return Page([*self.others, *(Choice(str(n), str(n)) for n in self.offers)])

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the digits, or the other choice's label."""
        return said_choice(self.others, value, asking)

    def _within(self, number: int) -> Reading:
        return Given(number) if self.least <= number <= self.most else self._fault()

    def _fault(self) -> Fault:
        return Fault(Key("form-want-number", {"least": str(self.least), "most": str(self.most)}))
