"""What may be shown of a round is kept with it, and read again exactly as it was decided."""

from random import Random

import pytest

from handlers.results.protecting import protect
from handlers.results.publishing import publication_of, text_of
from tests.results.crowds import crowd


@pytest.mark.parametrize("seed", range(20))
def test_what_is_kept_is_what_was_decided(seed: int) -> None:
    """Every line of every split, hidden and shown, with its mean."""
    made = crowd(Random(seed), 10 + seed * 20)
    asked, tallies = made.questionnaire, made.tallies()
    assert publication_of(text_of(asked, tallies)) == protect(asked, tallies)
