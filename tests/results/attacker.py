"""The attacker: knows the method, holds every screen and file of every viewer, and can calculate.

All that is published, and all that is known of how answers come about, are constraints on whole
numbers; a number that can be only one is found out.
"""

from collections.abc import Iterable, Mapping, Sequence
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from config.questionnaire import Question, Questionnaire
from handlers.results.protecting import Line, Publication, Shown
from handlers.results.row_groups import HIDDEN
from handlers.results.row_protection import Row
from storage.tallies import ALL, ANSWERED, FIELD, PLACE, RESPONDENTS, Tallies

Name = tuple[str, str, str, str]  # split, part, question, option
Group = tuple[str, str]
COUNTED = ("single", "scale5", "multi", "yesno", "date")


class Attacker:
    """Numbers that nobody was told, and what is known of them."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        publication: Publication,
        tallies: Tallies,
        rows: Sequence[Row] = (),
    ) -> None:
        self._asked = questionnaire
        self._numbers: dict[Name, int] = {}
        self._low: list[float] = []
        self._high: list[float] = []
        self._sums: list[tuple[dict[int, float], float, float]] = []
        self._options = {
            one.id: [*publication.question(one.id).all.cells] for one in questionnaire.questions
        }
        groups = {split: tallies.parts(split) for split in tallies.splits}
        groups[ALL] = [""]
        for split, parts in groups.items():
            for part in parts:
                self._respondents(split, part, publication)
                for question in questionnaire.questions:
                    if question.type in COUNTED or split == ALL:
                        self._question(question, split, part, publication)
        for split in set(groups) - {ALL}:
            self._adds_up(split, groups[split], (ALL, ""))
        self._rows(rows)

    def _number(self, *name: str) -> int:
        key: Name = (name[0], name[1], name[2], name[3])
        if key not in self._numbers:
            self._numbers[key] = len(self._low)
            self._low.append(0)
            self._high.append(10**6)
        return self._numbers[key]

    def _know(self, number: int, low: float, high: float) -> None:
        self._low[number] = max(self._low[number], low)
        self._high[number] = min(self._high[number], high)

    def _sum(self, terms: Mapping[int, float], low: float, high: float) -> None:
        self._sums.append((dict(terms), low, high))

    def _is(self, whole: int, parts: Iterable[int]) -> None:
        self._sum({whole: -1, **dict.fromkeys(parts, 1)}, 0, 0)

    def _at_most(self, less: Iterable[int], more: Iterable[int], by: float = 0) -> None:
        """Know that one sum is not above another."""
        terms: dict[int, float] = {}
        for one in less:
            terms[one] = terms.get(one, 0) + 1
        for one in more:
            terms[one] = terms.get(one, 0) - 1
        self._sum(terms, -np.inf, by)

    def _respondents(self, split: str, part: str, publication: Publication) -> None:
        """Know how many have finished in all, and that every group that is listed has somebody."""
        number = self._number(split, part, RESPONDENTS, ANSWERED)
        if split == ALL:
            self._know(number, publication.respondents, publication.respondents)
        elif any(part in one.splits.get(split, {}) for one in publication.questions.values()):
            self._know(number, 1, publication.respondents)

    def _question(self, question: Question, split: str, part: str, told: Publication) -> None:
        published = told.question(question.id)
        nothing = Line(Shown(None, "hidden"))
        line = published.all if split == ALL else published.splits.get(split, {}).get(part, nothing)
        answered = self._number(split, part, question.id, ANSWERED)
        if split == ALL:
            self._know_shown(answered, line.answered)
        else:
            self._know_of_group(answered, line, split, part)
        options = self._options[question.id]
        cells = [self._number(split, part, question.id, one) for one in options]
        for option, cell in zip(options, cells, strict=True):
            self._know_shown(cell, line.cells.get(option, Shown(None, "hidden")))
            self._at_most([cell], [answered])
            if line.is_shown and line.cells[option].kind == "hidden" and question.type != "multi":
                self._know_it_is_large(question, (split, part), told, option, cell)
        self._know_how_answers_come_about(question, split, part, answered, options)
        if line.mean is not None and question.type == "scale5":
            self._know_mean(question, split, part, line.mean)

    def _know_shown(self, number: int, shown: Shown) -> None:
        if shown.kind == "shown" and shown.number is not None:
            self._know(number, shown.number, shown.number)
        elif shown.kind == "few":
            self._know(number, 1, 4)

    def _know_of_group(self, answered: int, line: Line, split: str, part: str) -> None:
        if line.is_shown:
            self._know(answered, line.answered.number or 0, line.answered.number or 0)
        elif line.answered.kind == "few":
            size = self._number(split, part, RESPONDENTS, ANSWERED)
            self._know(size, 1, 4)

    def _know_it_is_large(
        self, question: Question, group: Group, told: Publication, option: str, cell: int
    ) -> None:
        """Know the method: what is hidden beside small numbers is large, unless all is hidden."""
        split, part = group
        published = told.question(question.id)
        whole = published.all
        if split == ALL:
            is_large = any(one.kind != "hidden" for one in whole.cells.values())
        else:
            if split == PLACE:
                whole = published.splits[FIELD][part.partition("|")[0]]
            is_large = whole.cells[option].kind == "shown"
        if is_large:
            self._know(cell, 5, np.inf)

    def _know_how_answers_come_about(
        self, question: Question, split: str, part: str, answered: int, options: list[str]
    ) -> None:
        cells = {one: self._number(split, part, question.id, one) for one in options}
        if question.type in ("single", "scale5", "yesno", "date"):
            self._is(answered, cells.values())
        if question.type == "multi":
            exclusive = [cells[one] for one in question.exclusive]
            free = [cell for one, cell in cells.items() if one not in question.exclusive]
            for cell in free:
                self._at_most([cell, *exclusive], [answered])
            if not question.optional:
                self._at_most([answered], [*free, *exclusive])
        asked = self._asked_of(question, split, part)
        for source in asked:
            self._at_most([answered], source)
        if not question.optional and len(asked) == 1 and self._is_single(question):
            self._at_most(asked[0], [answered])

    def _is_single(self, question: Question) -> bool:
        return all(self._asked.question(one.question).type != "multi" for one in question.ask_when)

    def _asked_of(self, question: Question, split: str, part: str) -> list[list[int]]:
        """Return sums that are no less than how many were asked."""
        if not question.ask_when:
            return [[self._number(split, part, RESPONDENTS, ANSWERED)]]
        return [
            [self._number(split, part, one.question, option) for option in one.any_of]
            for one in question.ask_when
        ]

    def _know_mean(self, question: Question, split: str, part: str, mean: float) -> None:
        values = {
            self._number(split, part, question.id, one.id): one.value
            for one in question.options
            if one.value is not None
        }
        self._sum({cell: value - mean + 0.0501 for cell, value in values.items()}, 0, np.inf)
        self._sum({cell: value - mean - 0.0501 for cell, value in values.items()}, -np.inf, 0)

    def _adds_up(self, split: str, parts: list[str], whole: tuple[str, str]) -> None:
        """Know that groups add up to the whole, and places to their field."""
        sets = [(whole, parts)]
        if split == PLACE:
            fields = sorted({one.partition("|")[0] for one in parts})
            sets = [
                ((FIELD, name), [one for one in parts if one.partition("|")[0] == name])
                for name in fields
            ]
        for (larger, part), inside in sets:
            for *_, question, option in [one for one in self._numbers if one[:2] == (larger, part)]:
                if (split, inside[0], question, option) in self._numbers:
                    self._is(
                        self._number(larger, part, question, option),
                        [self._number(split, one, question, option) for one in inside],
                    )

    def _rows(self, rows: Sequence[Row]) -> None:
        """Count the rows of the file under each background, and over all of them."""
        backgrounds = {(row.field, row.region) for row in rows}
        told = {f"{name}|{where}" for name, where in backgrounds if HIDDEN not in (name, where)}
        fields = {str(name) for name, where in backgrounds if where == HIDDEN} - {HIDDEN}
        for name, where in backgrounds:
            inside = [row for row in rows if (row.field, row.region) == (name, where)]
            less: list[Group] = []
            more: Group = (ALL, "")
            if name is not None and where != HIDDEN:
                more = (PLACE, f"{name}|{where}")
            elif name is not None and name != HIDDEN:
                more = (FIELD, name)
                less = [(PLACE, one) for one in told if one.partition("|")[0] == name]
            elif name is not None:
                less = [(FIELD, one) for one in fields]
                less += [(PLACE, one) for one in told if one.partition("|")[0] not in fields]
            self._count_rows(inside, more, less)

    def _count_rows(self, rows: Sequence[Row], more: Group, less: Sequence[Group]) -> None:
        def of(question: str, option: str) -> dict[int, float]:
            terms: dict[int, float] = {self._number(*more, question, option): 1}
            terms |= {self._number(*one, question, option): -1 for one in less}
            return terms

        self._sum(of(RESPONDENTS, ANSWERED), len(rows), len(rows))
        for question, options in self._options.items():
            values = [row.values.get(question, HIDDEN) for row in rows]
            hidden = sum(value == HIDDEN for value in values)
            nothing = sum(value is None for value in values)
            self._sum(of(question, ANSWERED), 0, len(rows) - nothing)
            for option in options:
                number = sum(
                    option == value or (isinstance(value, tuple) and option in value)
                    for value in values
                )
                self._sum(of(question, option), number, number + hidden)

    def found_out(self, truth: Mapping[Name, int], random: Random) -> set[Name]:
        """Return which of these numbers can be nothing but what they are."""
        left = {self._numbers[name]: number for name, number in truth.items()}
        names = {number: name for name, number in self._numbers.items()}
        alone: set[int] = set()
        while len(left) > len(alone):
            open_ones = sorted(set(left) - alone)
            goal = np.zeros(len(self._low))
            for one in open_ones:
                goal[one] = random.choice((-1, 1)) * random.random()
            tried = [goal] if len(open_ones) > 3 else []
            if not tried:
                for sign in (1, -1):
                    exact = np.zeros(len(self._low))
                    exact[open_ones[0]] = sign
                    tried.append(exact)
            before = len(left)
            for one_goal in tried:
                solution = self._solve(one_goal)
                left = {one: number for one, number in left.items() if solution[one] == number}
            if len(left) == before:
                if len(tried) == 2:
                    alone.add(open_ones[0])
                else:
                    alone |= self._surely(left, alone)
        return {names[one] for one in left}

    def _surely(self, left: Mapping[int, int], alone: set[int]) -> set[int]:
        """Return those that stay the same when each is pulled both ways."""
        found = set(alone)
        for one in sorted(set(left) - alone):
            goal = np.zeros(len(self._low))
            goal[one] = 1
            if all(self._solve(sign * goal)[one] == left[one] for sign in (1, -1)):
                found.add(one)
            else:
                return found
        return found

    def _solve(self, goal: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> list[int]:
        size = len(self._low)
        entries = [
            (factor, row, column)
            for row, (terms, _, _) in enumerate(self._sums)
            for column, factor in terms.items()
        ]
        factors, at_rows, at_columns = zip(*entries, strict=True)
        matrix = csr_array((factors, (at_rows, at_columns)), shape=(len(self._sums), size))
        sums = LinearConstraint(
            matrix, [low for _, low, _ in self._sums], [high for _, _, high in self._sums]
        )
        result = milp(
            goal,
            integrality=np.ones(size),
            bounds=Bounds(np.array(self._low), np.array(self._high)),
            constraints=sums,
        )
        assert result.x is not None, "the attacker knows something that is not true"
        return [round(one) for one in result.x]
