"""Rules of style that can be measured: plain Finnish, the same words everywhere, tidy writing.

Plain Finnish: sentences of about eight words, one matter a message, no passive, no hard words.
What these rules cannot measure, a reader must.
"""

import re
from collections.abc import Iterator
from html import unescape
from unicodedata import category

from config.languages import LANGUAGES
from config.text_rules import is_label, samples, source
from config.texts import Texts
from config.wording import TAG, sentences, words

PLAIN = "fi-simple"
MEAN_WORDS = 8.0
MOST_SENTENCES = 8
MOST_LETTERS = 18  # of a word; a hyphen divides it for the reader
# Endings of the Finnish passive: "kysytään", "tehdään", "mennään", "kysyttiin", "tehtiin".
_PASSIVE = re.compile(r"(?:[td]aan|[td]ään|(?:ll|nn|rr|ss)(?:aan|ään)|(?:t|h|n|l|r|s)tiin)$")
_NOT_PASSIVE = frozenset({"mitään", "enintään", "vähintään", "viimeistään", "yhtään", "itsestään"})
# "on peruttu", "on jo poistettu": who did it is left unsaid.
_DONE_BY_NOBODY = re.compile(
    r"\b(?:on|ovat|oli|olivat|ole|ollut)(?: \w+)? \w+(?:tu|ty)\b", re.IGNORECASE
)
_FORMAL = r"te|teidän|teitä|teille|teiltä|teillä|\w+tte"
# One word for one thing, and for plain Finnish none that is hard: what is written, what to write.
INSTEAD = {
    PLAIN: {
        r"luonnos\w*|luonnok\w+": "teksti, tapahtuma",
        r"malli|mallin|mallia": "esimerkki",
        r"esikatselu\w*": "näet",
        r"vastaanottaj\w+": "ihminen",
        r"suostumu\w+": "lupa",
        r"tietosuojaselos\w+": "teksti tiedoista",
        r"toistaiseksi": "aina",
        r"kumoa\w*": "peru",
        _FORMAL: "sinä",
        r"maakun(?:ta|nan|nassa)": "alue",
        r"hylkä\w+|hylätty|hylätyt": "ei hyväksynyt",
    },
    "fi": {
        r"feedback\w*": "palaute",
        r"eventti\w*|eventi\w*": "tapahtuma",
        r"lupasi|lupaasi|luvat|lupia": "suostumus",
        _FORMAL: "sinä",
    },
    "sv": {
        r"skol(?:a|an|ans|or)": "läroanstalt",
        r"bransch\w*": "utbildningsområde",
        r"utexamineringsår\w*": "examensår",
        r"studenter\w*": "studerande",
        r"feedback\w*": "respons",
    },
    "en": {r"mend\w*": "correct", r"alumnae?": "alumnus", r"users?": "people"},
}
_UNTIDY = re.compile(r" {2,}| $| \n|['\"]| [,.!?;:](?=\s|$)|\.\.\.", re.MULTILINE)
_ENDS = re.compile(r"[.!?:…”)]$|/\w+$|@\S+$")


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
        yield from (f"{PLAIN}: {key}: {found}" for found in _DONE_BY_NOBODY.findall(said))


def crowded_messages(texts: Texts) -> Iterator[str]:
    """Find messages of so many sentences that they hold more than one matter."""
    for key, said in _said(texts):
        if (many := len(sentences(said))) > MOST_SENTENCES:
            yield f"{PLAIN}: {key}: {many} sentences"


def long_words(texts: Texts) -> Iterator[str]:
    """Find words too long to be read at a glance; commands and addresses are no words."""
    for key, said in _said(texts):
        for found in re.findall(rf"(?<![\w/@.])[^\W\d_]{{{MOST_LETTERS + 1},}}(?![\w/@])", said):
            yield f"{PLAIN}: {key}: {found} has {len(found)} letters"


def other_words(texts: Texts) -> Iterator[str]:
    """Find words that another word stands for everywhere else, and in plain Finnish hard ones.

    Left out are the words that people may write to us, which are in the keys with ``-words-``.
    """
    for language, instead in INSTEAD.items():
        for key, said in _said(texts, language):
            for word, better in instead.items():
                found = re.search(rf"\b(?:{word})\b", said, re.IGNORECASE)
                if found is not None and "-words-" not in key:
                    yield f"{language}: {key}: {found[0]}, say {better}"


def uneven_buttons(texts: Texts) -> Iterator[str]:
    """Find buttons that are the same in Finnish, but not in another language."""
    for language in LANGUAGES:
        first: dict[str, str] = {}
        for key in sorted(texts.keys("fi") & texts.keys(language)):
            if is_label(key):
                other = first.setdefault(source(texts, "fi", key), key)
                if source(texts, language, key) != source(texts, language, other):
                    yield f"{language}: {key}: differs from {other}, the same in fi"


def pictures_first(texts: Texts) -> Iterator[str]:
    """Find texts that begin with a picture: a screen reader should say the words first."""
    for language in LANGUAGES:
        for key, said in _said(texts, language):
            if category(said.strip()[:1] or "x") == "So":
                yield f"{language}: {key}: begins with {said.strip()[0]}"


def untidy(texts: Texts) -> Iterator[str]:
    """Find two spaces, a space at a line's end or before a comma, straight quotes, three dots."""
    for language in LANGUAGES:
        for key, said in _said(texts, language):
            if (found := _UNTIDY.search(said)) is not None:
                yield f"{language}: {key}: {found[0]!r}"


def foreign_quotes(texts: Texts) -> Iterator[str]:
    """Find quotation marks of English in the other languages: theirs are ” on both sides."""
    for language in set(LANGUAGES) - {"en"}:
        yield from (f"{language}: {key}: “" for key, said in _said(texts, language) if "“" in said)


def unended(texts: Texts) -> Iterator[str]:
    """Find lines of several sentences whose last one has no full stop or the like.

    A command, an address or a value after a colon may end a line without one.
    """
    for language in LANGUAGES:
        for key, said in _said(texts, language):
            for line in said.splitlines():
                parts = re.split(r"(?<=[.!?])\s+", line.strip())
                several = [part for part in parts if len(words(part)) > 1]
                if len(several) > 1 and ":" not in parts[-1] and not _ENDS.search(parts[-1]):
                    yield f"{language}: {key}: {line}"


def _said(texts: Texts, language: str = PLAIN) -> Iterator[tuple[str, str]]:
    """Give every text with values that try it; an address looks like one."""
    for key in sorted(texts.keys(language)):
        for values in samples(texts, language, key, word="Aino"):
            real = {name: "aino@example.fi" if name == "email" else values[name] for name in values}
            yield key, unescape(TAG.sub("", texts.say(language, key, **real)))
