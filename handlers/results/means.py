"""Means of groups: told where no hidden number follows from them."""

from collections.abc import Collection, Iterator, Mapping

from handlers.results.chance import Chance
from handlers.results.lines import Scale
from handlers.results.tables import Cell, is_small, known_bounds

Rows = Mapping[str, Scale]


def told(rows: Rows, hidden: Collection[Cell], chance: Chance) -> frozenset[str]:
    """Return the rows whose means can be told beside a table with these hidden cells.

    Every hidden small number then still has another possibility: a unit that goes round four
    hidden cells and leaves every told mean as it is. Sometimes a mean is not told, by chance.
    """
    touched = {row for row, _ in hidden if rows[row].mean() is not None}
    found = frozenset(rows) - {row for row, _ in hidden}
    small = sorted(cell for cell in hidden if is_small(rows[cell[0]].numbers[cell[1]]))
    for row in chance.shuffled(sorted(touched), "means"):
        if not chance.needless(f"mean {row}"):
            with_it = found | {row}
            if all(_could_differ(rows, hidden, cell, with_it) for cell in small):
                found = with_it
    return found


def _could_differ(rows: Rows, hidden: Collection[Cell], cell: Cell, told: frozenset[str]) -> bool:
    return any(
        _is_possible(rows, moves) and _leaves_means(rows, moves, told)
        for moves in _ways(hidden, cell)
    )


def _ways(hidden: Collection[Cell], cell: Cell) -> Iterator[dict[Cell, int]]:
    """Give the ways in which a unit can go round a cell and three others, both ways round."""
    row, column = cell
    others = [at for one, at in hidden if one == row and at != column]
    for other_row in sorted(one for one, at in hidden if at == column and one != row):
        for other in others:
            if (other_row, other) in hidden:
                for step in (1, -1):
                    yield {
                        cell: step,
                        (row, other): -step,
                        (other_row, column): -step,
                        (other_row, other): step,
                    }


def _is_possible(rows: Rows, moves: Mapping[Cell, int]) -> bool:
    for (row, column), step in moves.items():
        number = rows[row].numbers[column]
        low, high = known_bounds(number)
        if not low <= number + step <= high:
            return False
    return True


def _leaves_means(rows: Rows, moves: Mapping[Cell, int], told: frozenset[str]) -> bool:
    for row in {row for row, _ in moves} & told:
        line = rows[row]
        moved = dict(line.numbers)
        for (at, column), step in moves.items():
            if at == row:
                moved[column] += step
        if line.mean(moved) != line.mean():
            return False
    return True
