"""A line divided by groups: which groups and which of their numbers are told.

What is hidden in the line itself is hidden in every group, and groups that may not be told stand
together as one more row, which nobody is shown but everybody can subtract. So all the sums of the
table are public, and each split can be judged by itself.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from config.questionnaire import Question, Questionnaire
from handlers.results.chance import SELDOM, Chance
from handlers.results.lines import FEWEST, Scale, could_all_differ
from handlers.results.means import told
from handlers.results.seen import COUNTED, Group, Seen, number_asked_is_known, values_of, weights
from handlers.results.several import IN, OUT, limits_of
from handlers.results.tables import Bounds, Cell, Stuck, Table, hide, is_small

REST, HIDDEN_COLUMN = "\x00rest", "\x00hidden"  # the row and the column that are not shown

Lines = Mapping[str, Seen]  # by group


@dataclass(frozen=True, slots=True)
class Untold:
    """Groups of which nothing is told; of the ``few`` it is said that they are under five."""

    groups: frozenset[str] = frozenset()
    few: frozenset[str] = frozenset()


def untold(sizes: Mapping[str, int], chance: Chance) -> Untold:
    """Return the groups under five, and with them so many others that no size of theirs follows.

    Larger ones are taken by chance, small ones sooner. Where all have to go, it is not said which
    are under five.
    """
    small = frozenset(one for one, size in sizes.items() if is_small(size))
    if not small:
        return Untold()
    large = sorted(set(sizes) - small, key=lambda one: sizes[one] * chance.draw("group", one))
    first = (1 if len(small) == 1 else 0) + chance.needless("groups", SELDOM)
    for number in range(first, len(large)):
        found = small.union(large[:number])
        if could_all_differ({one: sizes[one] for one in found}):
            return Untold(found, small)
    return Untold(frozenset(sizes))


@dataclass(frozen=True, slots=True)
class Division:
    """One question of one group of people, divided into smaller groups."""

    questionnaire: Questionnaire
    question: Question
    whole: Seen
    parts: Lines
    chance: Chance

    def lines(self, closed: frozenset[str]) -> dict[str, Seen]:
        """Return the line of each part; nothing is told of the ``closed`` ones."""
        closed = closed.union(one for one, line in self.parts.items() if line.is_few)
        if closed or self._has_small:
            if self.chance.needless("split", SELDOM):
                closed = closed.union(self.parts)
            for _ in range(self.chance.needless("closed", SELDOM)):
                closed = self._with_one_more(closed)
        while self._has_splits and len(closed) < len(self.parts):
            if 0 < sum(self.parts[one].answered for one in closed) < FEWEST:
                closed = self._with_one_more(closed)
                continue
            try:
                return self._hidden(closed)
            except Stuck as stuck:
                closed = self._with_one_more(closed, stuck.row)
        return {part: line.closed() for part, line in self.parts.items()}

    @property
    def _has_small(self) -> bool:
        """Whether any number of any group is small: of who chose an option, or of who did not."""
        return any(
            is_small(number) or is_small(line.answered - number)
            for line in self.parts.values()
            for number in line.numbers.values()
        )

    @property
    def _has_splits(self) -> bool:
        """Whether anything is left to divide; where one had to choose several, all or nothing."""
        if self.question.type == "multi" and not self.question.optional and self.whole.hidden:
            return False
        return bool(self.whole.visible)

    def _with_one_more(self, closed: frozenset[str], row: str = REST) -> frozenset[str]:
        if row != REST:
            return closed | {row}
        others = sorted(set(self.parts) - closed)
        if not others:
            return closed
        return closed | {min(others, key=lambda one: self.chance.draw("closed", one))}

    def _hidden(self, closed: frozenset[str]) -> dict[str, Seen]:
        rows = {one: line for one, line in self.parts.items() if one not in closed}
        if closed:
            rows[REST] = _sum([self.parts[one] for one in closed])
        masked = frozenset(self.whole.numbers).difference(self.whole.visible)
        if self.question.type == "multi":
            hidden, more = self._several(rows)
            masked |= more
        else:
            hidden = self._single(rows)
        means = self._means(rows, hidden)
        return {
            part: line.closed()
            if part in closed
            else self._line(part, hidden, masked, means.get(part))
            for part, line in self.parts.items()
        }

    def _means(self, rows: Lines, hidden: Collection[Cell]) -> dict[str, float | None]:
        """Return the means that can be told; none where the line itself hides something."""
        values = values_of(self.question)
        if not values or self.whole.hidden:
            return {}
        scales = {row: Scale(line.numbers, values) for row, line in rows.items()}
        return {row: scales[row].mean() for row in told(scales, hidden, self.chance)}

    def _line(
        self, part: str, hidden: Collection[Cell], never: frozenset[str], mean: float | None
    ) -> Seen:
        here = frozenset(column for row, column in hidden if row == part)
        return replace(self.parts[part], hidden=here | never, masked=never, mean=mean)

    def _single(self, rows: Lines) -> Collection[Cell]:
        numbers = {(row, one): rows[row].numbers[one] for row in rows for one in self.whole.visible}
        if self.whole.hidden:
            for row, line in rows.items():
                shown = sum(line.numbers[one] for one in self.whole.visible)
                numbers[row, HIDDEN_COLUMN] = line.answered - shown
        costs = weights(self.questionnaire, self.question)
        veiled = frozenset((REST, HIDDEN_COLUMN))
        return hide(Table(numbers, veiled, costs), self.chance)

    def _several(self, rows: Lines) -> tuple[Collection[Cell], frozenset[str]]:
        """Return the hidden cells, and the options that are hidden in every group."""
        hidden: set[Cell] = set()
        masked: set[str] = set()
        for option in self.whole.visible:
            found = self._of_option(rows, option)
            if found is None:
                masked.add(option)
            else:
                hidden.update((row, option) for row, _ in found)
        return hidden, frozenset(masked)

    def _of_option(self, rows: Lines, option: str) -> Collection[Cell] | None:
        try:
            found = hide(self._chosen(rows, option), self.chance.within(option))
        except Stuck:
            if not self.question.optional:
                raise
            return None
        needless = self.question.optional and self.chance.needless(f"option {option}", SELDOM)
        return None if found and needless else found

    def _chosen(self, rows: Lines, option: str) -> Table:
        numbers: dict[Cell, int] = {}
        limits: dict[Cell, Bounds] = {}
        for row, line in rows.items():
            number = line.numbers[option]
            low, high = limits_of(self.question, line, option)
            numbers[row, IN], numbers[row, OUT] = number, line.answered - number
            limits[row, IN] = low, high
            limits[row, OUT] = line.answered - high, line.answered - low
        return Table(numbers, frozenset((REST,)), limits=limits)


def _sum(lines: Collection[Seen]) -> Seen:
    numbers: dict[str, int] = {}
    for line in lines:
        for one, number in line.numbers.items():
            numbers[one] = numbers.get(one, 0) + number
    return Seen(numbers, sum(line.answered for line in lines))


def divide(
    questionnaire: Questionnaire,
    whole: Group,
    parts: Mapping[str, Group],
    chance: Chance,
    closed: frozenset[str],
) -> dict[str, dict[str, Seen]]:
    """Return what is told of each part, by part and question; ``closed`` parts are not told of."""
    found: dict[str, dict[str, Seen]] = {part: {} for part in parts}
    for question in questionnaire.questions:
        if question.type not in COUNTED:
            continue
        lines = {part: group[question.id] for part, group in parts.items()}
        unknown = {
            part
            for part in lines
            if not number_asked_is_known(questionnaire, question, found[part])
        }
        division = Division(
            questionnaire, question, whole[question.id], lines, chance.within(question.id)
        )
        for part, line in division.lines(closed | unknown).items():
            found[part][question.id] = line
    return found
