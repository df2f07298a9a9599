"""Typed words find the button that is meant, and nothing when two are."""

import pytest

from handlers.forms.matching import closest

UNITS = ("Oulun yksikkö", "Kokkolan yksikkö", "Enheten i Karleby", "Muu")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Oulun yksikkö", 0),
        ("oulun YKSIKKO", 0),
        ("oulu", 0),
        ("Karleby", 2),
        ("kokkolan yksikö", 1),
        ("muu", 3),
        ("yksikkö", None),
        ("Turku", None),
        ("i", None),
        ("", None),
        ("🙂", None),
    ],
)
def test_words_find_their_button(typed: str, found: int | None) -> None:
    """Case, accents and a slip are forgiven; a part is enough when it is only in one."""
    assert closest(typed, UNITS) == found
