"""The four languages that the bot speaks, and a piece of text in all of them."""

from collections.abc import Iterator, Mapping, Sequence

LANGUAGES = ("fi", "fi-simple", "sv", "en")
PLAIN = "fi-simple"
# The locale that decides plurals, numbers and names of days. Plain Finnish is Finnish.
LOCALES: Mapping[str, str] = {"fi": "fi", "fi-simple": "fi", "sv": "sv_FI", "en": "en_GB"}


class Words(Mapping[str, str]):
    """The same text by language.

    Indexing never fails for a known language: plain Finnish falls back to Finnish, anything else
    to the first language that there is.
    """

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str]) -> None:
        if not texts:
            raise ValueError("words in no language at all")
        self._texts = {name: texts[name] for name in LANGUAGES if name in texts}

    def __getitem__(self, language: str) -> str:
        if language in self._texts:
            return self._texts[language]
        if language not in LANGUAGES:
            raise KeyError(language)
        if language == "fi-simple" and "fi" in self._texts:
            return self._texts["fi"]
        return next(iter(self._texts.values()))

    def __contains__(self, language: object) -> bool:
        return language in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(tuple(self._texts.items()))

    def __repr__(self) -> str:
        return f"Words({self._texts!r})"


def from_telegram(language_code: str | None, offered: Sequence[str] = LANGUAGES) -> str:
    """Give the language to greet in, from the IETF tag of the person's Telegram app.

    Finnish and Swedish are understood in every variant; everyone else gets English. Where the
    organisation does not offer that language, its first one is used.
    """
    spoken = (language_code or "").lower().replace("_", "-").split("-")[0]
    wished = spoken if spoken in {"fi", "sv"} else "en"
    return next((name for name in (wished, "en") if name in offered), offered[0])
