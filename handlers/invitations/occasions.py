"""The occasion of a link: one of the known ones, or a coordinator's own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.forms.kinds import (
    Asking,
    Choice,
    Fault,
    Given,
    Page,
    Reading,
    Single,
    Text,
    said_choice,
)
from handlers.forms.matching import match
from handlers.house import House, Key
from handlers.invitations import rules

OCCASIONS = (rules.GRADUATION, "event", "poster", "visit", "letter")
LONGEST = 60  # characters of own words


def known() -> list[Choice]:
    """Return the known occasions."""
    return [Choice(one, Key(f"invitations-occasion-{one}-button")) for one in OCCASIONS]


def said(house: House, language: str, occasion: str) -> str:
    """Return a known occasion in this language, or the coordinator's own words."""
    if occasion in OCCASIONS:
        return house.label(language, Key(f"invitations-occasion-{occasion}-button"))
    return occasion


@dataclass(frozen=True, slots=True)
class Occasion:
    """One of the known occasions, or a coordinator's own words."""

    choices: Sequence[Choice]

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:
        """Take a known occasion by its label or number, else the words themselves."""
        found = match(text, self.choices, asking)
        if found is not None:
            return Given(found)
        words = Text(LONGEST).read(text, asking, draft)
        if isinstance(words, Given) and words.value.isdecimal():
            return Fault(Key("form-want-choice"))  # a number that is on no button
        return words

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Take the tapped occasion."""
        return Single(self.choices).press(option, asking, draft)

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:
        """Lay out the known occasions."""
        return Single(self.choices).page(asking, draft, leaf)

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the label, or the own words."""
        return said_choice(self.choices, value, asking)
