"""A question about graduation years: one year or a span of them, typed or tapped."""

import re
from dataclasses import dataclass
from typing import Any

from config.markup import Markup
from handlers.forms.kinds import GONE, Asking, Choice, Fault, Given, Page, Reading
from handlers.house import House, Key

# Whatever dash a phone's keyboard gives, with or without spaces around it.
_DASHES = re.compile(r"\s*(?:[-\u2010-\u2015\u2212]|\.\.+|…)\s*")
_SPAN = re.compile(r"(\d{4})?(-)?(\d{4})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Years:
    """A span of years from ``least`` to ``most``, both included; an end may be left open.

    The value is ``{"from": int | None, "to": int | None}``. Understood are 2020-2024, 2023, 2020-
    and -2019.
    """

    least: int
    most: int

    def read(self, text: str, asking: Asking, draft: Any) -> Reading:  # noqa: ARG002 - of the protocol
        """Read a year or a span, in whichever order its ends were written."""
        span = span_of(text)
        if span is None:
            return self._fault("audiences-want-years")
        first, last = span
        if any(year is not None and not self.least <= year <= self.most for year in span):
            return self._fault("audiences-years-outside")
        return Given({"from": first, "to": last})

    def press(self, option: str, asking: Asking, draft: Any) -> Reading:
        """Take an offered span."""
        reading = self.read(option, asking, draft)
        return reading if isinstance(reading, Given) else GONE

    def page(self, asking: Asking, draft: Any, leaf: str) -> Page:  # noqa: ARG002 - of the protocol
        """Offer this year, the one before, and the last five."""
        now = asking.now.astimezone(asking.house.organisation.zone).year
        offers = {str(now): str(now), str(now - 1): str(now - 1)}
        offers[f"{now - 4}-{now}"] = f"{now - 4}–{now}"
        return Page([Choice(option, label) for option, label in offers.items()])

    def show(self, value: Any, asking: Asking) -> Markup:
        """Show the span in words."""
        return said_years(asking.house, asking.language, value["from"], value["to"])

    def _fault(self, key: str) -> Fault:
        return Fault(Key(key, {"least": str(self.least), "most": str(self.most)}))


def span_of(text: str) -> tuple[int | None, int | None] | None:
    """Return the first and last year of typed words, or None when they are not years."""
    found = _SPAN.fullmatch(_DASHES.sub("-", text.strip(" .")))
    if found is None:
        return None
    first, dash, last = (found[1], found[2], found[3])
    if not dash:
        return (int(first), int(first)) if first and not last else None
    if first and last:
        return min(int(first), int(last)), max(int(first), int(last))
    return (int(first) if first else None, int(last) if last else None) if first or last else None


def said_years(house: House, language: str, first: int | None, last: int | None) -> Markup:
    """Return a span of years in words."""
    if first == last:
        return Markup.escape(first)
    if last is None:
        return house.say(language, Key("audiences-years-from", {"first": str(first)}))
    if first is None:
        return house.say(language, Key("audiences-years-to", {"last": str(last)}))
    return Markup.escape(f"{first}–{last}")
