"""What every turn knows of the school and of itself: fixed from start to stop."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from config.languages import Words
from config.markup import Markup
from config.questionnaire import Questionnaire
from config.school import Organisation
from config.texts import Texts

if TYPE_CHECKING:
    from handlers.forms.form import FormKind


@dataclass(frozen=True, slots=True)
class Key:
    """A text of the bot's own, by its key, with the values (Words, too) that go into it."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


Said = Key | Words | str  # our own text; a text in several languages; a text in one


def _in(language: str, values: Mapping[str, object]) -> dict[str, object]:
    """Return the values, those in several languages in this one."""
    return {k: v[language] if isinstance(v, Words) else v for k, v in values.items()}


@dataclass(frozen=True)
class House:
    """The school, its words, its questionnaires and forms, its owners, and the bot's own name.

    ``pace`` is how many messages a second the bot sends at most.
    """

    organisation: Organisation
    texts: Texts
    questionnaires: Mapping[str, Questionnaire]
    forms: Mapping[str, "FormKind"]
    owners: frozenset[int]
    bot_name: str = ""
    pace: float = 30.0

    def say(self, language: str, said: Said) -> Markup:
        """Return the words in this language as Telegram HTML."""
        if isinstance(said, Key):
            return self.texts.say(language, said.key, **_in(language, said.values))
        return Markup.escape(self._one(language, said))

    def label(self, language: str, said: Said) -> str:
        """Return the words in this language without HTML."""
        if isinstance(said, Key):
            return self.texts.plain(language, said.key, **_in(language, said.values))
        return self._one(language, said)

    def _one(self, language: str, said: Words | str) -> str:
        return said if isinstance(said, str) else said[language]

    def link(self, payload: str) -> str:
        """Return a deep link that opens the bot with this payload (Telegram: 64 of A-Za-z0-9_-)."""
        return f"https://t.me/{self.bot_name}?start={payload}"
