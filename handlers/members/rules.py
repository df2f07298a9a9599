"""Pure rules of searching: what is wanted, how it fits into a button, what is nearly right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storage.names import wanted_words

PAGE = 8  # people in one message
LONGEST_IN_BUTTON = 40  # bytes: with the rest of a button's data under Telegram's 64
SHORTEST_NEAR = 3  # letters; what is shorter is near to everything
MOST_NEAR = 20  # words


def searched(text: str, longest: int) -> tuple[str, ...]:
    """Return the words that typed words search for; of long ones what fits into so many bytes."""
    cut = " ".join(wanted_words(text.replace(":", " "))).encode()[:longest]
    return tuple(wanted_words(cut.decode(errors="ignore")))


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for, and which page of it is shown, from 0."""

    words: tuple[str, ...]
    page: int = 0

    @classmethod
    def of(cls, text: str) -> "Search":
        """Return the search that typed words ask for; of very long ones the beginning."""
        return cls(searched(text, LONGEST_IN_BUTTON))

    @classmethod
    def read(cls, value: str) -> "Search | None":
        """Return the search that a button spells."""
        page, dot, text = value.partition(".")
        if not dot or not page.isdecimal() or len(page) > 3:
            return None
        return cls(cls.of(text).words, int(page))

    def spelled(self) -> str:
        """Return the search as a button holds it."""
        return f"{self.page}.{' '.join(self.words)}"

    def at(self, page: int) -> "Search":
        """Return another page of the same search."""
        return Search(self.words, page)


def nearest(wanted: str, known: Iterable[str]) -> list[str]:
    """Return known words that begin nearly as wanted: one letter wrong, missing, extra or swapped.

    A word that begins exactly as wanted is there as well. At most MOST_NEAR.
    """
    if len(wanted) < SHORTEST_NEAR:
        return [one for one in known if one.startswith(wanted)][:MOST_NEAR]
    return [one for one in known if is_near(wanted, one)][:MOST_NEAR]


def is_near(wanted: str, known: str) -> bool:
    """Tell whether ``known`` begins as ``wanted`` but for one letter."""
    same = _same(wanted, known)
    if same == len(wanted):
        return True
    rest, there = wanted[same + 1 :], known[same:]
    swapped = wanted[same + 1 : same + 2] + wanted[same] + wanted[same + 2 :]
    return there.startswith((rest, swapped)) or there[1:].startswith((rest, wanted[same:]))


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many letters both begin with."""
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length
