"""Numbers as people write them, through Babel."""

from babel import Locale
from babel.numbers import format_decimal

APART_FROM = 10_000  # below it thousands stand together, so that a year stays 2026


def written(number: int, locale: Locale | str) -> str:
    """Give a whole number as the locale writes it: 2026, but 12 345."""
    if -APART_FROM < number < APART_FROM:
        return str(number)
    return format_decimal(number, locale=locale)


def with_decimal(number: float, locale: Locale | str) -> str:
    """Give a mean with one decimal as the locale writes it: 4,2 or 4.2."""
    return format_decimal(number, format="0.0", locale=locale)
