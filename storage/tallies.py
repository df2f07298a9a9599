"""The results of a closed round: counted once and for all, whatever happens to people later."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from storage.transaction import Transaction

ALL, UNIT, FIELD, YEAR, PLACE = "all", "unit", "field", "year", "place"
ANSWERED, SKIPPED, SUM = "", "-", "+"  # beside the ids of options
RESPONDENTS = ""  # in place of a question: how many of the group have finished
FEWEST = 5  # who have finished, before it is told how long it took
SECRET = "secret"  # noqa: S105 - a split of its own: the number that decides where chance may

Cells = Mapping[str, int]
Key = tuple[str, str, str, str]  # split, part, question, option


@dataclass(frozen=True, slots=True)
class Tallies:
    """What was counted: split → part → question → option → number.

    Option '' counts who answered, '-' who was asked and skipped, '+' is the sum of a number's
    answers. Part '' of the split 'all' is everybody; elsewhere '' is who has not told the unit,
    field or year. ``secret`` is a random number of the round that nobody is shown.
    """

    splits: Mapping[str, Mapping[str, Mapping[str, Cells]]]
    secret: int = 0

    def line(self, question: str, split: str = ALL, part: str = "") -> Cells:
        """Return the numbers of a question in a group; empty where nobody was asked."""
        return self.splits.get(split, {}).get(part, {}).get(question, {})

    def parts(self, split: str) -> list[str]:
        """Return the groups of a split that somebody of the finished ones is in, sorted."""
        return sorted(self.splits.get(split, {}))

    def respondents(self, split: str = ALL, part: str = "") -> int:
        """Return how many of a group have finished."""
        return self.line(RESPONDENTS, split, part).get(ANSWERED, 0)


def of(tx: Transaction, round_id: int) -> Tallies:
    """Return what has been counted of a round; final once the round has ``tallied_at``."""
    rows = tx.all(
        "SELECT split, part, question, option, number FROM tally WHERE round_id = :id", id=round_id
    )
    return from_rows((row[0], row[1], row[2], row[3], row[4]) for row in rows)


def publication(tx: Transaction, round_id: int) -> str:
    """Return what may be shown of a counted round, as JSON."""
    text: str = tx.value("SELECT publication FROM survey_round WHERE id = :id", id=round_id)
    return text


def from_rows(rows: Iterable[tuple[str, str, str, str, int]]) -> Tallies:
    """Return tallies made of split, part, question, option and number."""
    splits: dict[str, dict[str, dict[str, dict[str, int]]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(dict))
    )
    secret = 0
    for split, part, question, option, number in rows:
        if split == SECRET:
            secret = number
        else:
            splits[split][part][question][option] = number
    return Tallies({split: dict(parts) for split, parts in splits.items()}, secret)


def add(tx: Transaction, round_id: int, counted: Mapping[Key, int]) -> None:
    """Add numbers to those that have been counted so far."""
    tx.run_each(
        """INSERT INTO tally (round_id, split, part, question, option, number)
        VALUES (:round_id, :split, :part, :question, :option, :number)
        ON CONFLICT DO UPDATE SET number = number + excluded.number""",
        [
            {
                "round_id": round_id,
                "split": split,
                "part": part,
                "question": question,
                "option": option,
                "number": number,
            }
            for (split, part, question, option), number in counted.items()
        ],
    )


@dataclass(frozen=True, slots=True)
class Flow:
    """How a counted round went, in people; ``left``: who stopped, by the question it was before.

    ``median_seconds`` is from the first tap to the last answer, to two digits; None where times
    are not kept or fewer than five have finished.
    """

    invited: int = 0
    reached: int = 0
    opened: int = 0
    started: int = 0
    finished: int = 0
    declined: int = 0
    median_seconds: int | None = None
    left: Mapping[str, int] = field(default_factory=dict)


def flow_of(tx: Transaction, round_id: int, unit: str | None) -> Flow | None:
    """Return how a round went, of a unit or (None) of all; None until its results are final."""
    kept = tx.value(
        "SELECT flow FROM survey_round WHERE id = :id AND tallied_at IS NOT NULL", id=round_id
    )
    if kept is None:
        return None
    part = dict(json.loads(kept).get("parts", {}).get(unit or "", {}))
    took = part.pop("took", {})
    return Flow(**part, median_seconds=_median({int(one): took[one] for one in took}))


def _median(numbers: Mapping[int, int]) -> int | None:
    left = sum(numbers.values()) // 2
    if sum(numbers.values()) < FEWEST:
        return None
    for seconds in sorted(numbers):
        left -= numbers[seconds]
        if left < 0:
            return seconds
    return None
