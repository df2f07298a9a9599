"""The page speaks four languages, each of them wholly."""

import json
import re
from functools import cache
from importlib.resources import files

import pytest

STATIC = files("bot.practice").joinpath("static")
SOURCES = ["index.html", "app.js", "phone.js", "phone-view.js", "message.js", "words.js"]
LANGUAGES = ["fi", "fi-simple", "sv", "en"]


@cache
def words() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = json.loads(STATIC.joinpath("words.json").read_text("utf-8"))
    return read


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    """The same keys, the same blanks to fill in, nothing empty."""
    own, finnish = words()[language], words()["fi"]
    assert list(own) == list(finnish)
    assert all(own.values())
    assert {key: blanks(text) for key, text in own.items()} == {
        key: blanks(text) for key, text in finnish.items()
    }


def test_the_page_uses_only_words_that_exist() -> None:
    """No key is missing, and none is left over."""
    sources = "".join(STATIC.joinpath(name).read_text("utf-8") for name in SOURCES)
    quoted = set(re.findall(r"""["'`.](\w+)["'`$\b]?""", sources))
    roles = {key for key in words()["fi"] if key.startswith("role_")}
    assert set(words()["fi"]) - roles - quoted == set()
    asked = set(re.findall(r"""data-(?:word|label)="(\w+)\"""", sources))
    asked |= set(re.findall(r"""say\("(\w+)\"""", sources))
    assert asked - set(words()["fi"]) == set()


def test_plain_finnish_keeps_its_sentences_short() -> None:
    """At most twelve words in a sentence."""
    for text in words()["fi-simple"].values():
        for sentence in re.split(r"[.!?…:]", text):
            assert len(sentence.split()) <= 12, sentence
