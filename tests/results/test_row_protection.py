"""Rows of answers: what stands in them says no more than the published numbers."""

from collections import Counter, defaultdict
from random import Random

import pytest

from config.questionnaire import Question
from handlers.results.protecting import Line, Publication, protect
from handlers.results.row_groups import HIDDEN, SMALLEST
from handlers.results.row_protection import FEWEST, Row, Sheet, rows
from handlers.results.row_values import columns
from tests.results.populations import CAREER, Answerer, counted, school

SIZES = (6, 11, 18, 30, 45, 70, 120, 250)
SEEDS = range(6)


def protected(people: list[Answerer], *, places: bool = True) -> tuple[Publication, list[Row]]:
    """Return what is published of these people's answers, and their rows."""
    tallies = counted(people)
    if not places:
        tallies = type(tallies)({"all": tallies.splits["all"]})
    publication = protect(CAREER, tallies)
    sheets = [Sheet(one.place, one.answers) for one in people]
    return publication, rows(CAREER, publication, sheets, places=places)


def by_background(found: list[Row]) -> dict[tuple[str | None, str | None], list[Row]]:
    """Return the rows by what they tell of field and region."""
    groups: dict[tuple[str | None, str | None], list[Row]] = defaultdict(list)
    for row in found:
        groups[row.field, row.region].append(row)
    return groups


def numbers(question: Question, found: list[Row]) -> Counter[str]:
    """Count a column's values."""
    values = [row.values[question.id] for row in found]
    return Counter(
        one
        for value in values
        for one in ((value,) if isinstance(value, str) else value if value is not None else ())
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seed", SEEDS)
def test_rows_say_nothing_that_is_not_published(size: int, seed: int) -> None:
    """Whatever is counted from rows can be worked out from the published numbers alone."""
    people = school(Random(f"{size}.{seed}"), size)
    publication, found = protected(people)
    groups = by_background(found)
    for question in columns(CAREER, linkable=True):
        for (field, region), members in groups.items():
            for option, number in numbers(question, members).items():
                if option != HIDDEN:
                    assert number >= FEWEST or hides(question, members)
                    assert number <= follows(
                        publication, question.id, field, region, option, groups
                    )


def hides(question: Question, members: list[Row]) -> bool:
    """Tell whether the column hides anything: then it may hide more than it must."""
    return any(row.values[question.id] == HIDDEN for row in members)


def follows(
    publication: Publication,
    question: str,
    field: str | None,
    region: str | None,
    option: str,
    groups: dict[tuple[str | None, str | None], list[Row]],
) -> int:
    """Return the number as the published ones give it; a failure where they do not."""
    published = publication.question(question)
    fields, places = published.splits.get("field", {}), published.splits.get("place", {})
    told = [f"{one}|{where}" for one, where in groups if where != HIDDEN]
    told_fields = {one for one, where in groups if where == HIDDEN and one != HIDDEN}
    if region != HIDDEN:
        return shown(places[f"{field}|{region}"], option)
    if field != HIDDEN:
        inside = [places[one] for one in told if one.startswith(f"{field}|")]
        return shown(fields[str(field)], option) - sum(shown(one, option) for one in inside)
    # A field all of whose places are told has no pool of its own: the places say the same.
    outside = [places[one] for one in told if one.partition("|")[0] not in told_fields]
    known = [*(fields[str(one)] for one in told_fields), *outside]
    return shown(published.all, option) - sum(shown(one, option) for one in known)


def shown(line: Line, option: str) -> int:
    """Return a published number; a failure for one that is not."""
    assert line.is_shown
    cell = line.cells[option]
    assert cell.kind == "shown"
    assert cell.number is not None
    return cell.number


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("places", [True, False])
def test_nobody_stands_alone(size: int, places: bool) -> None:
    """Under every background are five or more, and a column hides no answer or at least five."""
    for seed in SEEDS:
        people = school(Random(f"{size}.{seed}"), size)
        _, found = protected(people, places=places)
        assert len(found) == size
        for members in by_background(found).values():
            assert len(members) >= SMALLEST
            for question in columns(CAREER, linkable=places):
                hidden = sum(row.values[question.id] == HIDDEN for row in members)
                assert hidden == 0 or hidden >= FEWEST


@pytest.mark.parametrize("seed", SEEDS)
def test_what_hangs_on_a_hidden_answer_is_hidden_with_it(seed: int) -> None:
    """Whether a question was asked tells of the answer before it."""
    _, found = protected(school(Random(seed), 60))
    for question in columns(CAREER, linkable=True):
        for condition in question.ask_when:
            for row in found:
                if row.values[condition.question] == HIDDEN:
                    assert row.values[question.id] == HIDDEN


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_told_is_true(seed: int) -> None:
    """A row holds the person's own answers and background, or the sign for hidden."""
    people = school(Random(seed), 90)
    _, found = protected(people)
    for person, row in zip(people, found, strict=True):
        assert row.field in (person.field, HIDDEN)
        assert row.region in (person.region, HIDDEN)
        for name, value in row.values.items():
            assert value in (person.answers.get(name), HIDDEN)


def test_a_wish_that_the_school_knows_by_name_leads_to_no_row() -> None:
    """The coordinator reads who wants which help: neither it nor the consent stands in rows."""
    _, found = protected(school(Random(1), 80))
    assert not {"help_wanted", "contact_ok"} & set(found[0].values)
    _, anonymous = protected(school(Random(1), 80), places=False)
    assert "help_wanted" in anonymous[0].values  # there nobody is asked for their name
    assert {(row.field, row.region) for row in anonymous} == {(None, None)}


def test_nothing_written_stands_in_rows() -> None:
    """A job title may be the only one of its kind."""
    _, found = protected(school(Random(2), 80))
    assert not {"job_title", "skills_wish"} & set(found[0].values)


def test_the_same_sheets_give_the_same_rows() -> None:
    """Two files of a round cannot be held against each other."""
    people = school(Random(3), 70)
    assert protected(people) == protected(people)


def test_a_large_round_tells_most_of_what_it_knows() -> None:
    """Protection leaves a file that can be worked with: most values where no answer is rare."""
    _, found = protected(school(Random(4), 2_000, alike=0.2))
    values = [value for row in found for value in row.values.values()]
    assert sum(value == HIDDEN for value in values) < 0.35 * len(values)
    assert sum(row.region != HIDDEN for row in found) > 0.7 * len(found)
