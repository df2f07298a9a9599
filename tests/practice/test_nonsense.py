"""Whatever a bot sends, the box answers."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.api import Answer
from bot.practice.checks import table
from bot.practice.telegram import METHODS, Telegram
from tests.practice.conftest import one_button

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
KEYS = st.sampled_from(["type", "text", "chat_id", "message_id", "offset", "length", "keyboard"])
OBJECTS = st.sampled_from([{"type": "photo"}, {"type": "chat"}, one_button(), {"keyboard": 1}])
ANYTHING = st.recursive(
    SCALARS | OBJECTS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=4
)
NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    method = draw(st.sampled_from(sorted(METHODS)))
    values = {name: draw(ANYTHING) for name in table()["methods"][method] if draw(st.booleans())}
    if "chat_id" in table()["methods"][method]:
        values["chat_id"] = 1001
    return method, values


@settings(max_examples=100, deadline=None)
@given(calls())
def test_every_call_gets_an_answer(call: tuple[str, dict[str, Any]]) -> None:
    """A refusal at worst, never a broken box."""
    telegram = Telegram(lambda: NOW)
    telegram.person("Aino").starts()
    assert isinstance(telegram.call(*call), Answer)
