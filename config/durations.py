"""How long something lasted, as people say it in each language."""

from datetime import timedelta

from babel.dates import format_timedelta

from config.languages import LOCALES

SMALLER_UNIT_BELOW = 2  # "90 minutes", not "2 hours"; "47 hours", not "2 days"


def said(seconds: float, language: str) -> str:
    """Give a duration in its largest fitting unit: "12 minuuttia", "3 timmar", "2 days"."""
    return format_timedelta(
        timedelta(seconds=max(60, abs(seconds))),
        granularity="minute",
        threshold=SMALLER_UNIT_BELOW,
        locale=LOCALES[language],
    )
