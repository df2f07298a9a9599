"""Fair turns: over many requests nobody is asked again before everybody else was asked once."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.visits.crowd import DAY, HOUR, Crowd, crowd

SIZE = 7
PERSON = st.integers(1, SIZE)
STEP = st.one_of(
    st.tuples(st.just("request"), st.integers(1, 3), st.integers(1, 4)),
    st.tuples(st.just("wait"), st.sampled_from((600, DAY, 2 * DAY, 4 * DAY))),
    st.tuples(st.just("wait"), st.sampled_from((600, DAY, 2 * DAY, 4 * DAY))),
    st.tuples(st.just("answer"), PERSON, st.sampled_from(("yes", "no"))),
    st.tuples(st.just("consent"), PERSON, st.booleans()),
    st.tuples(st.just("pause"), PERSON, st.integers(1, 10)),
    st.tuples(st.just("block"), PERSON),
)


def take(people: Crowd, step: tuple[object, ...]) -> None:
    """Do one step, and let the clock tick at once where something was begun."""
    match step:
        case ("request", int(wanted), int(wave)):
            people.requests(wanted, wave)
            people.waits(60)
        case ("wait", int(seconds)):
            people.waits(seconds)
        case ("answer", int(person), str(said)):
            people.answers(person, said)
        case ("consent", int(person), bool(willing)):
            people.consents(person, willing=willing)
        case ("pause", int(person), int(days)):
            people.pauses(person, days)
        case ("block", int(person)):
            people.blocks(person)


@settings(max_examples=60, deadline=None)
@given(st.lists(STEP, min_size=5, max_size=30))
def test_turns_are_fair_whatever_people_do(steps: list[tuple[object, ...]]) -> None:
    """The crowd's own book is checked at every sending: the longest not asked comes first."""
    with crowd(SIZE) as people:
        for step in steps:
            take(people, step)
        for number in range(1, 1 + sum(step[0] == "request" for step in steps)):
            yes = people.counts(number).get("yes", 0)
            assert yes <= people.visit(number).wish.wanted


def test_everybody_is_asked_as_often_as_everybody_else() -> None:
    """Ten requests of three each among seven: at no time does anybody lead by more than one."""
    with crowd(SIZE) as people:
        for _ in range(10):
            number = people.requests(wanted=1, wave=3)
            people.waits(60)
            asked = [people.book.times[one] for one in people.everybody]
            assert max(asked) - min(asked) <= 1, asked
            people.stops(number)
            people.waits(3 * DAY)
        assert sum(asked) == 30


def test_who_could_not_be_asked_is_the_first_when_they_can() -> None:
    """A pause costs nobody their turn."""
    with crowd(4) as people:
        people.pauses(1, 5)
        number = people.requests(wanted=1, wave=2)
        people.waits(60)
        assert people.book.asked[2] == people.book.asked[3] == {number}
        people.stops(number)
        people.waits(6 * DAY)
        number = people.requests(wanted=1, wave=2)
        people.waits(60)
        assert number in people.book.asked[1]
        assert number in people.book.asked[4]


def test_waves_follow_each_other_until_enough() -> None:
    """Two of six, then two more after their day; then enough have said yes, and no more follow."""
    with crowd(6) as people:
        number = people.requests(wanted=1, wave=2, hours=24)
        people.waits(60)
        people.waits(23 * HOUR)
        assert people.counts(number) == {"asked": 2}
        people.waits(HOUR)
        assert people.counts(number) == {"asked": 4}
        people.answers(3, "yes")
        people.waits(60)
        assert people.counts(number) == {"yes": 1, "thanked": 3}
        people.waits(5 * DAY)
        assert people.counts(number) == {"yes": 1, "thanked": 3}
