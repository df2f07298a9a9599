"""Durations as people say them."""

import pytest

from config import durations

SAID = [
    (0, "fi", "1 minuutti"),
    (59 * 60, "fi", "59 minuuttia"),
    (90 * 60, "fi", "90 minuuttia"),
    (3 * 3600, "fi-simple", "3 tuntia"),
    (-3 * 3600, "sv", "3 timmar"),
    (26 * 3600, "en", "26 hours"),
    (2 * 86400, "sv", "2 dygn"),
    (20 * 86400, "en", "3 weeks"),
]


@pytest.mark.parametrize(("seconds", "language", "said"), SAID)
def test_a_duration_is_said_in_one_unit(seconds: int, language: str, said: str) -> None:
    """The largest of which there are two, and never less than a minute."""
    assert durations.said(seconds, language) == said
