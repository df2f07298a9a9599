"""Figures, and the table that they make."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure; ``aim`` in words, ``ratio`` is how many times better than the peer."""

    name: str
    measured: str
    aim: str = ""
    peer: str = ""
    ratio: str = ""


def times(ours: float, theirs: float) -> str:
    """Say how many times as good the better-is-more figure of ours is."""
    return f"{ours / theirs:.1f}x" if ours and theirs else ""


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value below which that part of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def busiest_second(moments: Sequence[float]) -> int:
    """Return the most moments in any sliding second."""
    most, start = 0, 0
    for end, moment in enumerate(moments):
        while moment - moments[start] >= 1.0:
            start += 1
        most = max(most, end - start + 1)
    return most


def table(figures: Iterable[Figure]) -> str:
    """Return a Markdown table with columns as wide as what stands in them."""
    rows = [("figure", "aim", "measured", "peer", "ratio")]
    rows += [(f.name, f.aim, f.measured, f.peer, f.ratio) for f in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = [_line(row, widths) for row in rows]
    return "\n".join([lines[0], _line(["-" * width for width in widths], widths), *lines[1:]])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    return (
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
    )
