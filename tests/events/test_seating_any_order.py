"""Whatever a hundred people do in whatever order: no seat too many is given, none stays empty."""

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from handlers.house import House
from storage.rsvps import ANSWERS, COMING
from tests.events.hall import Hall
from tests.events.stage import DAY, HOUR, START, sample

CROWD = 100
PEOPLE = st.integers(0, CROWD - 1)
CAPACITIES = st.one_of(st.none(), st.integers(0, 8))
PAUSES = st.sampled_from([10, 600, HOUR // 2, 3 * HOUR, 9 * HOUR, DAY])
POSTS = ("sent", "sent", "unknown", "failed", "blocked")
HOUSE = sample()


class AnEvening(RuleBasedStateMachine):
    """An evening with few seats; up to a hundred people want to come, and change their minds."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.hall: Hall

    @initialize(capacity=CAPACITIES, early=st.booleans())
    def opens(self, capacity: int | None, early: bool) -> None:
        """Publish the event: in the evening, or so early that quiet hours matter."""
        starts_at = START - 8 * HOUR if early else START
        self.hall = Hall.at(Path(self.folder.name), HOUSE, CROWD, capacity, starts_at=starts_at)

    def teardown(self) -> None:
        if hasattr(self, "hall"):
            self.hall.ends()
        self.folder.cleanup()

    @rule(who=PEOPLE, answer=st.sampled_from(ANSWERS))
    def one_answers(self, who: int, answer: str) -> None:
        """Somebody answers."""
        self.hall.answers_with(who, answer)

    @rule(crowd=st.lists(PEOPLE, min_size=5, max_size=CROWD, unique=True))
    def many_want_to_come(self, crowd: list[int]) -> None:
        """Many answer in one breath."""
        for who in crowd:
            self.hall.answers_with(who, COMING)

    @rule(who=PEOPLE, guests=st.integers(-1, 4))
    def guests_change(self, who: int, guests: int) -> None:
        """Somebody brings guests, more or fewer."""
        self.hall.brings(who, guests)

    @rule(who=PEOPLE, passes=st.booleans())
    def an_offer_is_answered(self, who: int, passes: bool) -> None:
        """Somebody presses the button of an offer; those who have one come first."""
        holders = self.hall.holders()
        chosen = holders[who % len(holders)] if holders else who
        (self.hall.passes if passes else self.hall.accepts)(chosen)

    @rule(capacity=CAPACITIES)
    def seats_change(self, capacity: int | None) -> None:
        """The coordinator gets a larger room, or a smaller one."""
        self.hall.has_seats_for(capacity)

    @rule(who=PEOPLE)
    def one_walks_in(self, who: int) -> None:
        """Somebody is let in at the door."""
        self.hall.walks_in(who)

    @rule(who=PEOPLE)
    def one_is_erased(self, who: int) -> None:
        """Somebody is erased."""
        self.hall.forgets(who)

    @rule(who=PEOPLE)
    def one_blocks_the_bot(self, who: int) -> None:
        """Somebody cannot be reached any more, until they come back."""
        self.hall.blocks(who)

    @rule(seconds=PAUSES, posting=st.booleans())
    def time_passes(self, seconds: int, posting: bool) -> None:
        """Time passes, with the post going or not."""
        if posting:
            self.hall.posts()
        self.hall.moves(seconds)

    @rule()
    def an_offer_runs_out(self) -> None:
        """Nobody does anything until the first of the offers ends."""
        self.hall.moves_to_the_end_of_an_offer()

    @rule(fate=st.sampled_from(POSTS), later=st.sampled_from([0, 0, 600, 9 * HOUR]))
    def messages_go(self, fate: str, later: int) -> None:
        """Messages are taken, and their calls come back, at once or late."""
        self.hall.claims()
        if later:
            self.hall.moves(later)
        self.hall.sends(fate)

    @rule(away=st.sampled_from([0, HOUR, DAY]))
    def the_bot_starts_anew(self, away: int) -> None:
        """The bot ends amid its calls, and comes back after a while."""
        self.hall.claims()
        self.hall.now += away
        self.hall.starts_anew()


TestAnEvening = AnEvening.TestCase
TestAnEvening.settings = settings(
    max_examples=20, stateful_step_count=40, deadline=None, print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip


@pytest.mark.parametrize("capacity", [1, 3, 20])
def test_a_long_week(tmp_path: Path, house: House, capacity: int) -> None:
    """A hundred people, half of them restless, from the announcement to the door."""
    seed = random.randrange(10**9)
    print("seed", seed)
    luck = random.Random(seed)
    hall = Hall.at(tmp_path, house, CROWD, capacity)
    while hall.now < START + HOUR:
        for _ in range(luck.randrange(12)):
            _does_something(hall, luck)
        if luck.random() < 0.8:
            hall.posts()
        hall.moves(luck.choice([60, 600, HOUR, 2 * HOUR]))
    assert not hall.holders()
    hall.ends()


def _does_something(hall: Hall, luck: random.Random) -> None:
    who, holders = luck.randrange(CROWD), hall.holders()
    holder = luck.choice(holders) if holders else who
    often: list[Callable[[], object]] = [
        lambda: hall.answers_with(who, COMING),
        lambda: hall.answers_with(who, luck.choice(ANSWERS)),
        lambda: hall.brings(who, luck.randrange(4)),
        lambda: hall.accepts(holder),
        lambda: hall.passes(holder),
    ]
    seldom: list[Callable[[], object]] = [
        lambda: hall.has_seats_for(max(hall.capacity or 0, 1) + luck.randrange(-1, 2)),
        lambda: hall.forgets(who),
        lambda: hall.blocks(who),
        lambda: hall.walks_in(who),
        hall.starts_anew,
    ]
    weights = [6, 2, 3, 2, 1, *[0.3] * len(seldom)]
    luck.choices([*often, *seldom], weights)[0]()
