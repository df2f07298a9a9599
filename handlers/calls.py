"""What dispatch is to say, made at the moment of saying it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from storage.deliveries import Claim
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Call:
    """One Bot API call to the chat of its delivery; ``params`` lack ``chat_id``.

    ``after`` is a call to the same chat that belongs to it and goes next: an album's buttons.
    """

    method: str
    params: Mapping[str, Any]
    after: "Call | None" = None


@dataclass(frozen=True, slots=True)
class Withheld:
    """A delivery that has become pointless: ``cancelled`` or ``expired``, and why."""

    state: str
    reason: str


@dataclass(frozen=True, slots=True)
class Later:
    """A delivery that waits until ``due_at``, UTC epoch seconds: for quiet hours or a free day."""

    due_at: int


# Makes the words of a delivery from what is stored now, in the person's language now. Only reads.
# Asked about ready calls as well, when nobody asked for them.
Render = Callable[[Transaction, Claim, int], Call | Withheld | Later]
# Told in the transaction that records outcomes: brings a campaign's progress card up to date.
Progress = Callable[[Transaction, int, int], None]
