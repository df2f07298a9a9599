"""One tap changes an audience as it says, and nothing else of it."""

import pytest

from handlers.audience import rules
from storage.audience import Audience

START = Audience(units=("oulu",), joined_since=5, without=("units",))


def test_a_tick_comes_and_goes_in_the_order_of_the_choices() -> None:
    """Whatever order they are tapped in."""
    once = rules.ticked(START, "fields", "10", ("07", "10"))
    twice = rules.ticked(once, "fields", "07", ("07", "10"))
    assert twice.fields == ("07", "10")
    assert rules.ticked(twice, "fields", "10", ("07", "10")).fields == ("07",)


def test_with_the_last_tick_its_not_is_gone_too() -> None:
    """Whoever ticks anew later means it as it stands."""
    assert rules.ticked(START, "units", "oulu", ("oulu",)) == Audience(joined_since=5)


@pytest.mark.parametrize("name", rules.PARTS)
def test_a_condition_is_dropped_whole(name: str) -> None:
    """With all that it is made of; the others stay."""
    full = Audience(
        units=("oulu",),
        fields=("07",),
        year_from=2020,
        year_to=2021,
        regions=("17",),
        languages=("sv",),
        event=1,
        event_answers=("coming",),
        joined_since=5,
        joined_before=6,
        takes_part=("news",),
        round=1,
        round_states=("finished",),
        campaign=1,
        outcomes=("sent",),
        without=tuple(rules.PARTS),
    )
    left = rules.cleared(full, name)
    assert set(full.names) - set(left.names) == {name}
    assert set(full.without) - set(left.without) == {name}


def test_another_event_begins_without_answers() -> None:
    """What was ticked of the one says nothing of the other."""
    asked = Audience(event=1, event_answers=("coming",), without=("event",))
    assert rules.about(asked, "event", 2) == Audience(event=2)


def test_a_request_is_for_those_who_offer_what_it_names() -> None:
    """Whatever was said of them before, be it with not."""
    turned = Audience(units=("oulu",), takes_part=("visits",), without=("takes_part", "units"))
    assert rules.asking(turned, ("mentoring",)) == Audience(
        units=("oulu",), takes_part=("mentoring",), without=("units",)
    )


def test_without_a_group_it_goes_to_people() -> None:
    """It never goes to nobody at all because the last group was taken away."""
    posted = rules.alone(rules.posted(START, 7))
    assert (posted.venues, posted.only_venues) == ((7,), True)
    assert rules.posted(posted, 7) == START
    assert rules.alone(START) == START
