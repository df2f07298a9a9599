"""Many answers in one message: whole where there is room, else each shortened to its share."""

from collections.abc import Sequence

from config.markup import Markup
from handlers.screen import Screen, plain_words

ROOM = 3400  # UTF-16 code units of Telegram's 4096, which leaves some for what stands around
AROUND = 4  # of a line: the signs between its parts, and its end
LEAST = 8
LONGEST = 3000  # UTF-16 code units of one answer that stands beside its question
ENDS = ("?", ".", "!", ":", "…")


def lines(asked: Sequence[tuple[Markup, Markup]]) -> list[Markup]:
    """Return questions with their answers, one a line, that fit one message together."""
    whole = [_line(*one) for one in asked]
    if Screen(Markup("\n").join(whole)).length <= ROOM:
        return whole
    share = max(ROOM // len(asked) - AROUND, 2 * LEAST)
    return [_line(*_shortened(*one, share)) for one in asked]


def _line(question: Markup, answer: Markup) -> Markup:
    """Return both on one line; what ends with a sign of its own, as "?", gets no colon."""
    colon = "" if plain_words(question).endswith(ENDS) else ":"
    return Markup("<b>") + question + Markup(colon + "</b> ") + answer


def _shortened(question: Markup, answer: Markup, share: int) -> tuple[Markup, Markup]:
    """Return both in plain words; the question has the half of the room that is left, at least."""
    left = max(share - Screen(answer).length, share // 2)
    asked = cut(plain_words(question), left)
    answered = cut(plain_words(answer), share - Screen(asked).length)
    return asked, answered


def alone(answer: Markup) -> Markup:
    """Return an answer that fits one message with its question; whole, if it can be."""
    return answer if Screen(answer).length <= LONGEST else cut(plain_words(answer), LONGEST)


def cut(words: str, longest: int) -> Markup:
    """Return words of at most so many UTF-16 code units; what is cut off is marked."""
    if _units(words) <= longest:
        return Markup.escape(words)
    while _units(words) > longest - 1:
        words = words[: min(len(words), longest) - 1]
    return Markup.escape(words.rstrip() + "…")


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
