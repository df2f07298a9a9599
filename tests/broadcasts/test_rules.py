"""When a progress card is brought up to date, and what its bar says."""

from typing import Any

import pytest

from handlers.broadcasts.rules import bar, is_due, is_final, percent
from storage.audience import Audience
from storage.campaigns import Campaign


def campaign(**values: Any) -> Campaign:
    given: dict[str, Any] = {
        **dict.fromkeys(Campaign.__slots__, 0),
        "kind": "announcement",
        "audience": Audience(),
        "state": "sending",
        "reason": None,
    }
    return Campaign(**{**given, **values})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"total": 0}, 0),
        ({"total": 0, "state": "done"}, 100),
        ({"total": 3, "sent": 1}, 33),
        ({"total": 1000, "sent": 990, "failed": 4, "unknown": 3, "withheld": 2}, 99),
        ({"total": 4, "sent": 1, "failed": 1, "unknown": 1, "withheld": 1}, 100),
    ],
)
def test_the_percentage_counts_every_outcome(values: dict[str, int], expected: int) -> None:
    """A hundred is said only when nothing waits."""
    assert expected == percent(campaign(**values))


@pytest.mark.parametrize(("done", "full"), [(0, 0), (9, 0), (10, 1), (99, 9), (100, 10)])
def test_the_bar_is_full_only_at_the_end(done: int, full: int) -> None:
    """Ten blocks, none of them ahead of the truth."""
    assert bar(done) == "▓" * full + "░" * (10 - full)


@pytest.mark.parametrize(
    ("state", "card_at", "due"),
    [("sending", 97, True), ("sending", 98, False), ("done", 99, True), ("stopped", 99, True)],
)
def test_a_card_is_edited_every_three_seconds_and_at_the_end(
    state: str, card_at: int, due: bool
) -> None:
    """Telegram's limits are for messages to people, not for cards."""
    assert due == is_due(campaign(state=state, card_at=card_at), 100)


def test_a_clock_that_ran_ahead_does_not_hold_the_card_up() -> None:
    """Once it has been put right the card is as old as it says, in the wrong direction."""
    assert is_due(campaign(card_at=3700), 100)


def test_a_stopped_campaign_is_final_when_its_last_outcome_is_in() -> None:
    """What was under way when it was stopped still gets its outcome."""
    assert not is_final(campaign(state="stopped", total=2, sent=1))
    assert is_final(campaign(state="stopped", total=2, sent=1, withheld=1))
