"""Chance that is the same every time: drawn from a round's secret, which nobody is shown.

What is hidden without need now and then makes it impossible to conclude, from something being
hidden, that it had to be: even for somebody who knows this program by heart.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

SOMETIMES = 1 / 10  # how often one number more is hidden than needs to be
SELDOM = 1 / 20  # the same for a whole group or option, or a question's whole split
LARGEST = 2**64

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chance:
    """Draws by the secret and by what they are for."""

    secret: int
    place: tuple[str, ...] = ()

    def within(self, *place: str) -> "Chance":
        """Return the chance of a part of the work, independent of that of every other part."""
        return Chance(self.secret, (*self.place, *place))

    def draw(self, *what: str) -> float:
        """Return a number from 0 to 1."""
        text = "\x1f".join((*self.place, *what)).encode()
        key = self.secret.to_bytes(8, "big", signed=True)
        return int.from_bytes(blake2b(text, key=key, digest_size=8).digest(), "big") / LARGEST

    def shuffled(self, items: Iterable[T], what: str) -> list[T]:
        """Return the items in an order of chance that does not depend on theirs."""
        return sorted(items, key=lambda one: (self.draw(what, repr(one)), repr(one)))

    def needless(self, what: str, often: float = SOMETIMES) -> int:
        """Return how many things more are to be hidden: mostly none."""
        number = 0
        while self.draw(what, str(number)) < often:
            number += 1
        return number
