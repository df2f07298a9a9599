"""Tables of groups and options with their sums known: which cells hide which, and what follows.

The hidden cells are edges between rows and columns. A number can be another one exactly when some
unit can go round a cycle of hidden cells without leaving their bounds (a flow in a network).
"""

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from handlers.results.chance import Chance

SMALLEST, LARGEST = 1, 4  # what is a small number
UNBOUNDED = 2**62

Cell = tuple[str, str]  # row and column
Bounds = tuple[int, int]


def is_small(number: int) -> bool:
    """Whether a number tells of so few people that it is not shown."""
    return SMALLEST <= number <= LARGEST


def known_bounds(number: int) -> Bounds:
    """Return between what a hidden number is known to be: whether it is small is assumed known."""
    if number == 0:
        return 0, 0
    return (SMALLEST, LARGEST) if is_small(number) else (LARGEST + 1, UNBOUNDED)


@dataclass(frozen=True)
class Table:
    """Numbers by row and column; all sums of rows and columns are known to everyone.

    What is in a ``veiled`` row or column is never shown itself, though it follows from the others.
    ``weights`` says how much it costs to hide something of a column. ``limits`` are what else is
    known of some numbers.
    """

    numbers: Mapping[Cell, int]
    veiled: frozenset[str] = frozenset()
    weights: Mapping[str, int] = field(default_factory=dict)
    limits: Mapping[Cell, Bounds] = field(default_factory=dict)

    def bounds(self, cell: Cell) -> Bounds:
        """Return between what the number is known to be when it is hidden."""
        low, high = known_bounds(self.numbers[cell])
        more_low, more_high = self.limits.get(cell, (low, high))
        return max(low, more_low), min(high, more_high)

    def cost(self, cell: Cell) -> int:
        """Return how much is lost when the cell is hidden."""
        if self.veiled.intersection(cell):
            return 0
        return 10 + self.weights.get(cell[1], 0)


class Stuck(Exception):  # noqa: N818 - a name of what happened, as in the whole house
    """There is no way to hide a number of this row: it has to stand together with another row."""

    def __init__(self, row: str) -> None:
        super().__init__()
        self.row = row


def hide(table: Table, chance: Chance) -> frozenset[Cell]:
    """Return the cells to hide: the small ones, and so many more that none of these follows.

    First by the shape of the table alone, then some by chance, then by its numbers: so no number
    can be concluded from what is hidden. Raises Stuck.
    """
    hidden = {cell for cell, number in table.numbers.items() if is_small(number)}
    if not hidden:
        return frozenset()
    _cover(table, hidden, chance, lambda _: (-UNBOUNDED, UNBOUNDED))
    large = sorted(one for one, number in table.numbers.items() if number > LARGEST)
    hidden.update(chance.shuffled(large, "more")[: chance.needless("more")])
    _cover(table, hidden, chance, table.bounds)
    return frozenset(hidden)


def _cover(
    table: Table, hidden: set[Cell], chance: Chance, bounds: Callable[[Cell], Bounds]
) -> None:
    """Hide more until each small number could be another one."""
    open_ones = [one for one in sorted(hidden) if is_small(table.numbers[one])]
    while open_ones:
        found = Hidden(table.numbers, hidden, bounds)
        open_ones = [one for one in open_ones if not found.could_differ(one)]
        if open_ones:
            hidden |= _corners(table, hidden, open_ones[0], chance)


def _corners(table: Table, hidden: Collection[Cell], cell: Cell, chance: Chance) -> set[Cell]:
    """Return what to hide beside a cell so that it has a rectangle of hidden cells, cheaply."""
    ways = [
        (sum(map(table.cost, more)), other, more)
        for other, more in _rectangles(table, hidden, cell)
    ]
    if not ways:
        raise Stuck(cell[0])
    least = min(cost for cost, _, _ in ways)
    cheap = [(other, more) for cost, other, more in ways if cost == least]
    return min(cheap, key=lambda one: (chance.draw("corner", *cell, *one[0]), one[0]))[1]


def _rectangles(
    table: Table, hidden: Collection[Cell], cell: Cell
) -> Iterator[tuple[Cell, set[Cell]]]:
    """Give the opposite corners of a cell and what would have to be hidden for each."""
    row, column = cell
    rows = [one for one, at in table.numbers if at == column and one != row]
    columns = [at for one, at in table.numbers if one == row and at != column]
    numbers = table.numbers
    columns = [one for one in columns if numbers[row, one]]
    for other_row in rows:
        if numbers[other_row, column]:
            for other_column in columns:
                if numbers[other_row, other_column]:
                    other = other_row, other_column
                    corners = {other, (row, other_column), (other_row, column)}
                    if more := corners.difference(hidden):
                        yield other, more


class Hidden:
    """The hidden cells as ways for a unit: what may grow leads from its row to its column."""

    def __init__(
        self,
        numbers: Mapping[Cell, int],
        hidden: Iterable[Cell],
        bounds: Callable[[Cell], Bounds],
    ) -> None:
        self._grow: dict[Cell, bool] = {}
        self._shrink: dict[Cell, bool] = {}
        self._rows: dict[str, list[str]] = {}
        self._columns: dict[str, list[str]] = {}
        for row, column in hidden:
            low, high = bounds((row, column))
            if numbers[row, column] < high:
                self._rows.setdefault(row, []).append(column)
                self._grow[row, column] = True
            if numbers[row, column] > low:
                self._columns.setdefault(column, []).append(row)
                self._shrink[row, column] = True

    def could_differ(self, cell: Cell) -> bool:
        """Whether the hidden number could be another one, for all that is known."""
        return (cell in self._grow and self._leads(cell, grows=True)) or (
            cell in self._shrink and self._leads(cell, grows=False)
        )

    def _leads(self, cell: Cell, *, grows: bool) -> bool:
        """Whether a unit that is added to a cell (or taken) can go round without the cell itself.

        Added to the row by the cell, it goes off the column elsewhere, onto that row's others, …
        """
        row, column = cell
        start, goal = ((column, False), (row, True)) if grows else ((row, True), (column, False))
        seen, queue = {start}, deque([start])
        while queue:
            name, is_row = queue.popleft()
            ways = (self._rows if is_row else self._columns).get(name, ())
            for way in ways:
                edge = (name, way) if is_row else (way, name)
                onward = (way, not is_row)
                if edge == cell or onward in seen:
                    continue
                if onward == goal:
                    return True
                seen.add(onward)
                queue.append(onward)
        return False
