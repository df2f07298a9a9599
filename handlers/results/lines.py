"""One question over everybody: which of its numbers are hidden, and whether its mean is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from handlers.results.chance import Chance
from handlers.results.tables import UNBOUNDED, Bounds, is_small, known_bounds

FEWEST = 5  # answers behind whatever is told
MOVED = range(-6, 7)  # how far numbers are moved in looking for others with the same mean
ZERO = 6 * 5 * 6  # the bit of a sum that stays the same: no step of six options goes below it

Numbers = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Veil:
    """What is hidden of a line; ``masked``: it is not even told which of that is small."""

    hidden: frozenset[str] = frozenset()
    masked: bool = False
    mean: float | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """A line with the values of those options that have one."""

    numbers: Numbers
    values: Mapping[str, int] = field(default_factory=dict)

    def mean(self, numbers: Numbers | None = None) -> float | None:
        """Return the mean with one decimal; None where fewer than five gave a value."""
        numbers = self.numbers if numbers is None else numbers
        total = sum(numbers[one] for one in self.values)
        if total < FEWEST:
            return None
        weighted = sum(value * numbers[one] for one, value in self.values.items())
        return round(weighted / total, 1)


def veil(
    line: Scale, weights: Mapping[str, int], chance: Chance, limits: Mapping[str, Bounds]
) -> Veil:
    """Return what to hide of a line of which the sum is known.

    A scale tells its mean even if that costs numbers; but sometimes, by chance, it does not.
    """
    numbers = line.numbers
    if not any(map(is_small, numbers.values())):
        return Veil(mean=line.mean())
    ways = [one for one in _ways(numbers, weights, chance) if _is_safe(numbers, one, limits)]
    if line.mean() is not None and not chance.needless("mean"):
        for one in ways:
            if _is_safe_with_mean(line, one):
                return Veil(one.hidden, one.masked, line.mean())
    return ways[0]


def _ways(numbers: Numbers, weights: Mapping[str, int], chance: Chance) -> Iterator[Veil]:
    """Give more and more hidden cells, at last all; how soon it begins is chance in part."""
    small = frozenset(one for one, number in numbers.items() if is_small(number))
    large = [one for one, number in numbers.items() if number > 4]
    more = sorted(large, key=lambda one: (weights.get(one, 0), chance.draw("more", one), one))
    first = (1 if len(small) == 1 else 0) + chance.needless("more")
    for number in range(first, len(more) + 1):
        yield Veil(small.union(more[:number]))
    yield Veil(frozenset(numbers), masked=True)


def _is_safe(numbers: Numbers, way: Veil, limits: Mapping[str, Bounds]) -> bool:
    """Whether each hidden small number could be another one, the sum being known."""
    if way.masked:
        return True
    hidden = {one: numbers[one] for one in way.hidden}
    return could_all_differ(hidden, limits)


def could_all_differ(hidden: Numbers, limits: Mapping[str, Bounds] | None = None) -> bool:
    """Whether each small number could be another one, for all that is known.

    Known are the sum and which are small, and the ``limits`` of some. False as well where the sum
    itself is small.
    """
    if len(hidden) < 2 or sum(hidden.values()) < FEWEST:
        return False
    bounds = {one: _bounds(number, (limits or {}).get(one)) for one, number in hidden.items()}
    down = {one: hidden[one] - low for one, (low, _) in bounds.items()}
    up = {one: high - hidden[one] for one, (_, high) in bounds.items()}
    return all(
        (up[one] and sum(down.values()) > down[one]) or (down[one] and sum(up.values()) > up[one])
        for one in hidden
        if is_small(hidden[one])
    )


def _bounds(number: int, limit: Bounds | None) -> Bounds:
    low, high = known_bounds(number)
    return (max(low, limit[0]), min(high, limit[1])) if limit else (low, high)


def _is_safe_with_mean(line: Scale, way: Veil) -> bool:
    """Whether each hidden small number could be another one with the same sum and mean."""
    hidden = {one: line.numbers[one] for one in way.hidden}
    steps = {one: _steps(number, way) for one, number in hidden.items()}
    return all(
        any(_keeps_mean(line, steps, one, step) for step in steps[one] if step)
        for one, number in hidden.items()
        if is_small(number)
    )


def _steps(number: int, way: Veil) -> list[int]:
    """Return by how much a hidden number could be another one, within some steps."""
    low, high = (0, UNBOUNDED) if way.masked else known_bounds(number)
    return [step for step in MOVED if low <= number + step <= high]


def _keeps_mean(line: Scale, steps: Mapping[str, list[int]], option: str, step: int) -> bool:
    """Whether a number can be moved so, and others with it, that the sum and the mean stay.

    The sums that can be reached are bits, by how many more people give a value.
    """
    reached = {0: 1 << ZERO}
    for one, moves in {**steps, option: [step]}.items():
        if one in line.values:
            after: dict[int, int] = {}
            for people, sums in reached.items():
                for move in moves:
                    weight = move * line.values[one]
                    moved = sums << weight if weight >= 0 else sums >> -weight
                    after[people + move] = after.get(people + move, 0) | moved
            reached = after
    without = [{**steps, option: [step]}[one] for one in steps if one not in line.values]
    ends = {0}
    for moves in without:
        ends = {end - move for end in ends for move in moves}
    return any(_same_mean(line, end, reached.get(end, 0)) for end in ends)


def _same_mean(line: Scale, people: int, sums: int) -> bool:
    """Whether one of the sums, with so many more people, gives the mean that is told."""
    total = sum(line.numbers[one] for one in line.values)
    weighted = sum(value * line.numbers[one] for one, value in line.values.items())
    if total + people < FEWEST:
        return False
    mean = line.mean()
    low, high = ((mean or 0) - 0.05) * (total + people), ((mean or 0) + 0.05) * (total + people)
    return any(
        sums >> (number - weighted + ZERO) & 1 and round(number / (total + people), 1) == mean
        for number in range(max(int(low), weighted - ZERO), min(int(high) + 1, weighted + ZERO) + 1)
    )
