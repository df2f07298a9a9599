"""How others answered: enough people, counted in steps, nobody to be found out."""

import random
from collections import defaultdict
from itertools import pairwise, product

import pytest

from config.languages import Words
from config.questionnaire import Option, Question
from handlers.surveys import sharing
from handlers.surveys.sharing import ENOUGH, MOST, STEP, is_due, is_whole, rounded, shares
from storage.others import LEFT_OUT, Counted, Kept


def asked(kind: str, *options: str) -> Question:
    """Return a question of this kind."""
    given = tuple(Option(one, Words({"fi": one})) for one in options)
    return Question("work", kind, Words({"fi": "Mitä teet?"}), options=given)


WORK = asked("single", "job", "study", "rest")
HELP = asked("multi", "advice", "talk")


def counted(answered: int | None = None, **chosen: int) -> Counted:
    """Return what so many have chosen, each of those ``answered`` one option if nothing is said."""
    number = sum(chosen.values()) if answered is None else answered
    people = number * LEFT_OUT // (LEFT_OUT - 1)  # one in five of them is not in the numbers
    return Counted(people, {"10": people}, {"work": number}, {"work": chosen})


@pytest.mark.parametrize(("finished", "due"), [(0, False), (19, False), (20, True), (27, True)])
def test_twenty_are_needed_at_first(finished: int, due: bool) -> None:
    """Below that nothing is counted at all."""
    assert is_due(Kept(finished, 0, {})) is due


def test_it_is_counted_anew_only_when_at_least_ten_more_have_finished() -> None:
    """Two counts never differ by fewer: one person's answer is never the difference."""
    steps, last = [], 0
    for finished in range(1, 2000):
        if is_due(Kept(finished, last, {})):
            last = finished
            steps.append(last)
    assert steps[:4] == [20, 30, 40, 50]
    assert all(later - earlier >= STEP for earlier, later in pairwise(steps))
    assert MOST <= steps[-1] < MOST + MOST // 5
    assert len(steps) < 40  # counting costs little, however many answer


def test_options_of_fewer_than_five_people_are_left_out() -> None:
    """Neither is a share of theirs given as zero."""
    wide = asked("single", "job", "study", "home", "army", "rest")
    found = shares([wide], counted(job=10, study=5, home=4, rest=1))
    assert found == {"work": {"job": 50, "study": 30}}
    assert shares([WORK], counted(job=16)) == {"work": {"job": 100}}


def test_a_question_that_few_have_answered_is_left_out() -> None:
    """Sixteen of the twenty are counted: those of them who have skipped it do not count."""
    assert shares([WORK], counted(job=9, study=6)) == {}
    assert shares([WORK], counted(job=9, study=7)) == {"work": {"job": 60, "study": 40}}


def test_a_share_does_not_tell_that_few_chose_otherwise() -> None:
    """The last that could be shown goes too, so that what is left can be anybody's."""
    assert shares([WORK], counted(job=10, study=5, rest=1)) == {"work": {"job": 60}}
    assert shares([WORK], counted(job=8, study=4, rest=4)) == {}  # two options, eight people
    assert shares([WORK], counted(job=15, rest=1)) == {}
    assert shares([asked("yesno")], counted(yes=13, no=3)) == {}
    assert shares([asked("yesno")], counted(yes=11, no=5)) == {"work": {"yes": 70, "no": 30}}


def test_neither_does_a_share_where_several_options_can_be_chosen() -> None:
    """Each option is for itself: five or more chose it, five or more or nobody did not."""
    assert shares([HELP], counted(16, advice=11, talk=12)) == {"work": {"advice": 70}}
    assert shares([HELP], counted(16, advice=4, talk=16)) == {"work": {"talk": 100}}


@pytest.mark.parametrize(
    ("number", "whole", "share"),
    [(5, 20, 30), (9, 20, 50), (1, 3, 30), (2, 3, 70), (20, 20, 100), (5, 200, 0)],
)
def test_shares_are_whole_tens(number: int, whole: int, share: int) -> None:
    """Halves go up."""
    assert rounded(number, whole) == share


def test_everybodys_numbers_leave_nobody_beside_a_field() -> None:
    """Who is outside of the fields with numbers of their own would be what is left of the whole."""
    assert is_whole(20, {"10": 10, "07": 10}, set())
    assert not is_whole(21, {"10": 20, "07": 1}, {"10"})
    assert not is_whole(20, {"10": 19, "07": 1}, set())  # the field may have its own tomorrow
    assert not is_whole(41, {"10": 20, "07": 20, "04": 1}, {"10", "07"})
    assert is_whole(50, {"10": 20, "07": 20, "04": 10}, {"10", "07"})


def test_no_share_tells_a_number_of_one_to_four() -> None:
    """Over random rounds: what is shown is of five or more, in tens, of sixteen who are counted."""
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(500):
        chosen = {one: chance.randrange(12) for one in ("job", "study", "rest")}
        shown = shares([WORK], counted(**chosen)).get("work", {})
        assert all(chosen[option] >= 5 and share % 10 == 0 for option, share in shown.items())
        assert not shown or sum(chosen.values()) >= ENOUGH
        told = sum(chosen[option] for option in shown)
        assert not shown or not 0 < sum(chosen.values()) - told < 5


@pytest.mark.parametrize("number", [2, 3, 4])
def test_where_few_chose_an_option_it_can_be_of_nobody_or_of_one(number: int) -> None:
    """Even for who knows this program by heart, and exactly how many are counted."""
    options = [f"option{one}" for one in range(number)]
    question = asked("single", *options)
    seen: dict[tuple[tuple[str, int], ...], list[dict[str, int]]] = defaultdict(list)
    for numbers in product(range(ENOUGH + 1), repeat=number):
        if sum(numbers) == ENOUGH:
            chosen = dict(zip(options, numbers, strict=True))
            shown = shares([question], counted(**chosen)).get("work", {})
            seen[tuple(shown.items())].append(chosen)
    assert len(seen) > 1
    for told, possible in seen.items():
        for option in set(options) - dict(told).keys():
            assert min(chosen[option] for chosen in possible) not in (2, 3, 4), (option, told)


def test_it_is_said_in_tens() -> None:
    """How many exactly have answered is nobody's business."""
    assert [sharing.floor(one) for one in (20, 29, 30, 503)] == [20, 20, 30, 500]
