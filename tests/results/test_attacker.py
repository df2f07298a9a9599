"""The attacker: holds every screen and file of every viewer, knows the method, can calculate."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from random import Random

import pytest

from config.questionnaire import Condition, Question, Questionnaire
from handlers.results.protecting import FEW, Line, Publication, Published, Shown, protect
from handlers.results.row_protection import Sheet, rows
from handlers.results.tables import is_small
from storage.closings import Answers
from storage.tallies import Tallies, from_rows
from tests.results.attacker import Attacker, Name
from tests.results.crowds import WORDS, Crowd, asking, crowd, scale, single
from tests.results.small_numbers import secrets_of

SIZES = (6, 9, 14, 20, 30, 45, 60)
Numbers = tuple[int, ...]


def found_out(made: Crowd, random: Random, *, with_rows: bool) -> set[Name]:
    """Return which small numbers the attacker finds out from all that is published of a crowd."""
    tallies, asked = made.tallies(), made.questionnaire
    publication = protect(asked, tallies)
    sheets = [Sheet(f"{one.field}|{one.region}", one.answers) for one in made.people]
    told = rows(asked, publication, sheets, places=True) if with_rows else ()
    attacker = Attacker(asked, publication, tallies, told)
    return attacker.found_out(secrets_of(tallies, asked), random)


def attack(seed: int) -> set[Name]:
    """Attack what is published of the crowd of a seed."""
    random = Random(seed)
    made = crowd(random, random.choice(SIZES))
    return found_out(made, random, with_rows=random.random() < 0.5)


@pytest.mark.parametrize("first", range(0, 32, 4))
def test_no_small_number_of_a_made_up_school_is_found_out(first: int) -> None:
    """All views of all viewers together leave two possibilities or more for each."""
    for seed in range(first, first + 4):
        print("seed", seed)
        assert attack(seed) == set()


@pytest.mark.parametrize("seed", [50, 199])
def test_places_that_are_listed_would_tell_that_somebody_is_there(seed: int) -> None:
    """Found: a field of four with four places listed has one person in each."""
    assert attack(seed) == set()


@pytest.mark.parametrize("seed", [66, 89, 160])
def test_six_people_in_groups_are_told_of_as_a_whole_only(seed: int) -> None:
    """Found: with as many groups listed as people, or nearly, each group has one."""
    assert attack(seed) == set()


@pytest.mark.parametrize("seed", [152, 329, 346])
def test_an_option_hidden_in_every_group_does_not_tell_where_it_is_small(seed: int) -> None:
    """Found: three groups of "1–4" and a total of twelve are four each."""
    assert attack(seed) == set()


def carelessly(asked: Questionnaire, tallies: Tallies) -> Publication:
    """Publish everything but the small numbers themselves."""

    def line(question: str, split: str, part: str) -> Line:
        cells = dict(tallies.line(question, split, part))
        answered = Shown(cells.pop("", 0), "shown")
        names = asked.question(question).choices()
        return Line(
            answered,
            {one: FEW if is_small(cells.get(one, 0)) else _shown(cells, one) for one in names},
        )

    def published(question: str) -> Published:
        units = {unit: line(question, "unit", unit) for unit in tallies.parts("unit")}
        return Published(line(question, "all", ""), {"unit": units})

    return Publication(
        {one.id: published(one.id) for one in asked.questions}, tallies.respondents()
    )


def _shown(cells: Mapping[str, int], option: str) -> Shown:
    return Shown(cells.get(option, 0), "shown")


def test_the_attacker_finds_out_what_is_badly_hidden() -> None:
    """No fool: where only the small numbers of groups are hidden, they follow from the others."""
    asked = asking(single("q", 3))
    tallies = counted({"oulu": (9, 2, 7), "turku": (11, 6, 8)}, ("a", "b", "c"), 1)
    truth: dict[Name, int] = {("unit", "oulu", "q", "b"): 2}
    careless = Attacker(asked, carelessly(asked, tallies), tallies)
    assert careless.found_out(truth, Random(1)) == set(truth)
    careful = Attacker(asked, protect(asked, tallies), tallies)
    assert careful.found_out(truth, Random(1)) == set()


def every(people: int, many: int) -> Iterator[Numbers]:
    """Give every way in which so many people can choose among so many options."""
    if many == 1:
        yield (people,)
        return
    for number in range(people + 1):
        for rest in every(people - number, many - 1):
            yield (number, *rest)


def counted(groups: Mapping[str, Numbers], names: Sequence[str], secret: int) -> Tallies:
    """Return the tallies of a question "q" in these units, and of all."""
    whole = tuple(map(sum, zip(*groups.values(), strict=True)))
    lines = [("all", "", whole)]
    if len(groups) > 1:
        lines += [("unit", unit, numbers) for unit, numbers in groups.items()]
    found: list[tuple[str, str, str, str, int]] = [("secret", "", "", "", secret * 7919 + 13)]
    for split, part, numbers in lines:
        found += [(split, part, name, "", sum(numbers)) for name in ("", "q")]
        for option, number in zip(names, numbers, strict=True):
            found.append((split, part, "q", option, number))
    return from_rows(found)


def told_apart(asked: Questionnaire, sizes: Numbers, secrets: int) -> Iterator[list[Numbers]]:
    """Give, for what can be published of such groups, all the numbers behind that.

    This is the attacker who knows the program: every school for which it would say the same.
    """
    names = asked.question("q").choices()
    behind: dict[str, set[Numbers]] = defaultdict(set)
    for table in product(*(list(every(size, len(names))) for size in sizes)):
        groups = {str(number): line for number, line in enumerate(table)}
        for secret in range(secrets):
            published = protect(asked, counted(groups, names, secret)).question("q")
            behind[repr((published.all, published.splits))].add(
                tuple(number for line in table for number in line)
            )
    for tables in behind.values():
        yield [*tables]


def certain(tables: Sequence[Numbers]) -> list[int]:
    """Return the small numbers that are the same in all of them."""
    return [
        values[0]
        for values in zip(*tables, strict=True)
        if 0 < values[0] < 5 and len(set(values)) == 1
    ]


@pytest.mark.parametrize(
    ("many", "size"), [(2, 5), (2, 6), (2, 8), (2, 11), (3, 7), (3, 8), (3, 12), (3, 15), (4, 8)]
)
def test_who_knows_the_program_cannot_conclude_from_what_is_hidden(many: int, size: int) -> None:
    """Found: 1, 5 and 9 had three hidden only because 1 and 5 are all that adds up to six."""
    for tables in told_apart(asking(single("q", many)), (size,), 120):
        assert certain(tables) == []


@pytest.mark.parametrize("size", [6, 8])
def test_who_knows_the_program_learns_nothing_from_a_mean(size: int) -> None:
    """A mean is told only if several lines have it for which as much would be hidden."""
    asked = asking(Question("q", "scale5", WORDS, False, scale()[:5]))
    for tables in told_apart(asked, (size,), 40):
        assert certain(tables) == []


@pytest.mark.parametrize("sizes", [(6, 7), (8, 8), (5, 9)])
def test_who_knows_the_program_learns_nothing_from_a_split(sizes: Numbers) -> None:
    """Found: 4 and 4 in both of two units was all for which the whole split had to be hidden."""
    for tables in told_apart(asking(single("q", 2)), sizes, 120):
        assert certain(tables) == []


def test_how_many_were_asked_does_not_tell_a_hidden_answer() -> None:
    """A question that follows on one hidden answer and one shown would give it by subtraction."""
    follows = single("then", 2, Condition("first", ("a", "b")))
    asked = asking(single("first", 4), follows)
    chosen = [("a", 12), ("b", 2), ("c", 3), ("d", 9)]
    people = [Answers({"first": one, "then": "a"}) for one, many in chosen for _ in range(many)]
    told = protect(asked, Crowd(asked, people, by_unit=False).tallies())
    assert told.question("first").all.cells["b"].kind == "few"
    assert told.question("then").all.answered.kind == "hidden"
