"""What is shown of a closed round, by tables: small numbers, groups, means, what follows."""

from random import Random

import pytest

from config.questionnaire import Condition, Question
from handlers.results import protecting
from handlers.results.protecting import Line, protect
from storage.closings import Answers
from storage.tallies import ANSWERED, RESPONDENTS, from_rows
from tests.results.crowds import WORDS, Crowd, asking, crowd, scale, single

STEPS = ("5", "4", "3", "2", "1")
NO_CHANCE = 2  # a secret for which nothing is hidden without need in what follows


def line_of(question: Question, numbers: dict[str, int], secret: int = NO_CHANCE) -> Line:
    """Return what is shown of a question that was answered so, over everybody."""
    answered = sum(numbers.values())
    rows = [("all", "", RESPONDENTS, ANSWERED, answered), ("all", "", "q", ANSWERED, answered)]
    rows += [("all", "", "q", option, number) for option, number in numbers.items()]
    rows.append(("secret", "", "", "", secret))
    return protect(asking(question), from_rows(rows)).question("q").all


def shown(line: Line) -> list[int | str]:
    """Return the cells of a line: numbers, "few" or "hidden"."""
    return [
        cell.kind if cell.number is None else cell.number for _, cell in sorted(line.cells.items())
    ]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((9, 8, 7), [9, 8, 7]),
        ((9, 0, 7), [9, 0, 7]),
        ((9, 3, 4), [9, "few", "few"]),
        ((0, 3, 4), [0, "few", "few"]),
        ((4, 4, 0), ["hidden", "hidden", "hidden"]),  # with "1–4" twice they would be four each
        ((1, 5, 0), ["hidden", "hidden", "hidden"]),  # who can be small beside five of six?
        ((0, 0, 6), [0, 0, 6]),  # all of a group alike: that shows
    ],
)
def test_a_small_number_is_not_shown_and_does_not_follow(
    numbers: tuple[int, int, int], expected: list[int | str]
) -> None:
    """From 1 to 4 is "few"; where that would give it away, more is hidden; nobody is nobody."""
    line = line_of(single("q", 3), dict(zip("abc", numbers, strict=True)))
    assert line.answered.number == sum(numbers)
    assert shown(line) == expected


@pytest.mark.parametrize("answered", [1, 2, 3, 4])
def test_nothing_is_told_of_fewer_than_five(answered: int) -> None:
    """Not even how many they are."""
    line = line_of(single("q", 2), {"a": answered, "b": 0})
    assert line.answered.kind == "few"
    assert line.answered.number is None
    assert shown(line) == ["hidden", "hidden"]


def test_one_small_number_has_company() -> None:
    """The sum is known: a single hidden number would be what is missing from it."""
    line = line_of(single("q", 3), {"a": 12, "b": 2, "c": 9})
    assert sorted(map(str, shown(line)))[1:] == ["few", "hidden"]


def test_a_mean_has_five_answers_and_does_not_count_who_does_not_know() -> None:
    """Of a scale from 5 to 1."""
    question = Question("q", "scale5", WORDS, False, scale())
    numbers = dict(zip((*STEPS, "x"), (10, 10, 5, 0, 0, 20), strict=True))
    assert line_of(question, numbers).mean == 4.2
    assert line_of(question, {"5": 4, "x": 30}).mean is None
    assert line_of(single("q", 2), {"a": 30, "b": 30}).mean is None


def test_a_mean_is_worth_more_than_the_numbers_of_a_small_event() -> None:
    """Twelve people: how they liked it on the whole is told, not who did not."""
    question = Question("q", "scale5", WORDS, False, scale())
    line = line_of(question, dict(zip(STEPS, (6, 3, 2, 1, 0), strict=True)))
    assert line.mean == 4.2
    assert line.answered.number == 12


def test_the_mean_of_a_number_needs_five() -> None:
    """Otherwise nothing at all is told of it."""
    for people, mean in ((5, 3.4), (4, None)):
        rows = [("all", "", RESPONDENTS, "", people), ("all", "", "q", "", people)]
        tallies = from_rows([*rows, ("all", "", "q", "+", 17)])
        published = protect(asking(Question("q", "number", WORDS)), tallies).question("q")
        assert published.all.mean == mean
        assert published.splits == {}


def units(numbers: dict[str, tuple[int, ...]], secret: int = NO_CHANCE) -> Crowd:
    """Return a crowd whose units have answered so."""
    people = [
        Answers({"q": option}, unit=unit)
        for unit, line in numbers.items()
        for option, number in zip("abc", line, strict=False)
        for _ in range(number)
    ]
    return Crowd(asking(single("q", len(next(iter(numbers.values()))))), people, secret=secret)


def test_a_group_under_five_stands_together_with_another() -> None:
    """Otherwise its numbers would be what the others leave of the whole."""
    made = units({"oulu": (9, 8), "turku": (3, 0), "kajaani": (10, 7), "salo": (8, 9)})
    parts = protect(made.questionnaire, made.tallies()).question("q").splits["unit"]
    assert parts["turku"].answered.kind == "few"
    kinds = sorted(line.answered.kind for line in parts.values())
    assert kinds == ["few", "hidden", "shown", "shown"]


def test_groups_that_are_all_small_are_not_told_apart() -> None:
    """Not even which of them there are."""
    made = units({"oulu": (2, 2), "turku": (3, 0), "salo": (1, 2)})
    assert "unit" not in protect(made.questionnaire, made.tallies()).question("q").splits


def test_the_same_numbers_always_give_the_same() -> None:
    """There is one publication: nothing can be asked for twice and subtracted."""
    made = crowd(Random(8), 300)
    before = protect(made.questionnaire, made.tallies())
    protecting._protected.cache_clear()
    assert protect(made.questionnaire, made.tallies()) == before


def test_what_is_hidden_of_all_is_hidden_of_every_group() -> None:
    """So nothing of it follows from adding groups up."""
    made = crowd(Random(9), 80)
    publication = protect(made.questionnaire, made.tallies())
    for question in made.questionnaire.questions:
        published = publication.question(question.id)
        for parts in published.splits.values():
            for line in parts.values():
                for option, cell in line.cells.items():
                    whole = published.all.cells.get(option)
                    assert cell.kind != "shown" or whole is None or whole.kind == "shown"


def test_a_question_that_follows_is_told_if_what_is_hidden_is_all_behind_it() -> None:
    """How many were asked is known anyway then: all but those who are shown."""
    follows = single("then", 2, Condition("first", ("b", "c")))
    asked = asking(single("first", 3), follows)
    people = [
        Answers({"first": one, "then": "a"} if one != "a" else {"first": one})
        for one, many in (("a", 12), ("b", 4), ("c", 3))
        for _ in range(many)
    ]
    told = protect(asked, Crowd(asked, people, by_unit=False, secret=NO_CHANCE).tallies())
    assert [told.question("first").all.cells[one].kind for one in "bc"] == ["few", "few"]
    assert told.question("then").all.answered.number == 7
