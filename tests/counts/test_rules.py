"""The rules of counting: order, width, shares, and words after the command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.counts.rules import (
    Line,
    cut,
    order,
    percent,
    shortened,
    table,
    width,
)


@pytest.mark.parametrize(
    ("by", "counts", "shown"),
    [
        ("unit", {"b": 2, "": 1, "zzz": 4}, ["a", "b", "c", "zzz", ""]),
        ("region", {"c": 2, "a": 1}, ["a", "c"]),
        ("year", {"2019": 1, "2024": 2, "": 3, "studying": 4}, ["studying", "2024", "2019", ""]),
        ("year", {}, []),
    ],
)
def test_lines_come_as_the_organisation_lists_them(
    by: str, counts: dict[str, int], shown: list[str]
) -> None:
    """Units without anybody are told, regions are not; years are newest first, the untold last."""
    assert order(by, counts, ["a", "b", "c"]) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [("Jyväskylä", 9), ("Jyva\u0308skyla\u0308", 9), ("京都", 4), ("", 0), ("a\u200db", 2)],
)
def test_width_counts_columns_and_not_characters(text: str, columns: int) -> None:
    """A letter with separate dots takes one column, a wide sign two."""
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Oulun yksikkö", "Oulun yksikkö"),
        ("Palvelualat ja matkailu", "Palvelualat ja matkai…"),
        ("Kieli ja  \n kulttuuri", "Kieli ja kulttuuri"),
        ("京都京都京都京都京都京都", "京都京都京都京都京都…"),
    ],
)
def test_long_labels_are_cut_at_twenty_two_columns(text: str, shown: str) -> None:
    """A line with its number fits a narrow phone."""
    assert cut(text) == shown
    assert width(cut(text)) <= 22


LINES = st.lists(
    st.builds(
        Line,
        st.text(alphabet="aäöåÅ京 <&\u0308", min_size=1, max_size=30),
        st.integers(0, 10**7),
    ),
    min_size=1,
    max_size=12,
)


@given(LINES)
def test_a_table_is_aligned_whatever_the_letters(lines: list[Line]) -> None:
    """Every line ends at the same column, with dots, wide signs and cut labels alike."""
    rows = table(lines, Line("Yhteensä", sum(line.number for line in lines))).split("\n")
    assert len({width(row) for row in rows}) == 1
    assert width(rows[0]) <= 22 + 2 + 9


def test_a_table_says_numbers_to_the_right_and_the_total_last() -> None:
    """Numbers are read from a straight edge."""
    drawn = table([Line("Ylöjärvi", 7), Line("Oulu", 1234)], Line("Yhteensä", 1241))
    assert drawn.split("\n") == [
        "Ylöjärvi     7",
        "Oulu      1234",
        "──────────────",
        "Yhteensä  1241",
    ]


def test_what_does_not_fit_is_counted_together() -> None:
    """Thirty lines are shown; nobody is lost from the sum."""
    lines = [Line(str(i), i) for i in range(40)]
    shown = shortened(lines, "Muut")
    assert len(shown) == 31
    assert shown[-1] == Line("Muut", sum(range(30, 40)))
    assert shortened(lines[:30], "Muut") == lines[:30]


@pytest.mark.parametrize(
    ("part", "whole", "share"), [(0, 0, 0), (1, 3, 33), (2, 3, 67), (1, 200, 1), (5, 5, 100)]
)
def test_shares_are_whole_per_cents(part: int, whole: int, share: int) -> None:
    """Halves go up, and nothing of nothing is nothing."""
    assert percent(part, whole) == share
