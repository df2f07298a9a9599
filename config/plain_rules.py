"""Rules of plain Finnish that can be measured: sentence lengths, passives, crowded messages.

Sentences of about eight words, one matter a message, no passive, no abbreviations. What they
cannot measure, a reader must.
"""

import re
from collections.abc import Iterator
from html import unescape

from config.text_rules import samples
from config.texts import Texts
from config.wording import TAG, sentences, words

PLAIN = "fi-simple"
MEAN_WORDS = 8.0
MOST_SENTENCES = 8
# Endings of the Finnish passive: "kysytään", "tehdään", "mennään", "kysyttiin", "tehtiin".
_PASSIVE = re.compile(r"(?:[td]aan|[td]ään|(?:ll|nn|rr|ss)(?:aan|ään)|(?:t|h|n|l|r|s)tiin)$")
_NOT_PASSIVE = frozenset({"mitään", "enintään", "vähintään", "viimeistään", "yhtään"})


def wordy_messages(texts: Texts) -> Iterator[str]:
    """Find messages whose sentences have more than eight words on average."""
    for key, said in _said(texts):
        lengths = [len(words(sentence)) for sentence in sentences(said)]
        if lengths and sum(lengths) / len(lengths) > MEAN_WORDS:
            yield f"{PLAIN}: {key}: {sum(lengths) / len(lengths):.1f} words a sentence"


def passives(texts: Texts) -> Iterator[str]:
    """Find words that look like a passive: who does it should be said."""
    for key, said in _said(texts):
        for word in words(said):
            if word.casefold() not in _NOT_PASSIVE and _PASSIVE.search(word.casefold()):
                yield f"{PLAIN}: {key}: {word}"


def crowded_messages(texts: Texts) -> Iterator[str]:
    """Find messages of so many sentences that they hold more than one matter."""
    for key, said in _said(texts):
        if (many := len(sentences(said))) > MOST_SENTENCES:
            yield f"{PLAIN}: {key}: {many} sentences"


def _said(texts: Texts) -> Iterator[tuple[str, str]]:
    for key in sorted(texts.keys(PLAIN)):
        for values in samples(texts, PLAIN, key, word="Aino"):
            yield key, unescape(TAG.sub("", texts.say(PLAIN, key, **values)))
