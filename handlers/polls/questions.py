"""What is asked of who writes a poll: its title, its questions, its words in another language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from config.questionnaire import Questionnaire
from handlers.forms.form import Question, Values
from handlers.forms.kinds import Choice, Kind, Several, Single, Text
from handlers.house import House, Key, Said
from handlers.polls.kinds import Lines
from handlers.polls.rules import LISTED, LONGEST_QUESTION, LONGEST_TITLE, SCALES, TYPES

When = Callable[[Values], bool]
Lists = Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Words:
    """Asks for words in one language, which is named where the poll has ``several``."""

    house: House
    language: str
    several: bool

    def ask(
        self,
        question_id: str,
        name: str,
        kind: Kind,
        *,
        when: When | None = None,
        helped: Said | None = None,
    ) -> Question:
        """Return the question for a ``name``: title, text or options."""
        said, short = Key(f"polls-ask-{name}"), Key(f"polls-short-{name}")
        spoken = {"spoken": self.house.texts.plain(self.language, f"language-{self.language}")}
        before = Key("polls-write-in", spoken) if self.several else None
        if self.several:
            short = Key(f"polls-short-{name}-in", spoken)
        return Question(question_id, said, kind, short, when=when, help=helped, before=before)


def in_words(house: House, spoken: Sequence[str]) -> list[Words]:
    """Return what asks for words in each of these languages."""
    return [Words(house, one, len(spoken) > 1) for one in spoken]


def which_languages(house: House) -> tuple[Question, ...]:
    """Ask in which languages the poll is written; nothing where the school has only one."""
    offered = house.organisation.languages
    if len(offered) < 2:
        return ()
    kind = Several([Choice(one, Key(f"language-{one}")) for one in offered], least=1)
    said, short = Key("polls-ask-languages"), Key("polls-short-languages")
    return (Question("languages", said, kind, short, help=Key("polls-help-languages")),)


def titles(house: House, spoken: Sequence[str]) -> tuple[Question, ...]:
    """Ask for the title in each language."""
    return tuple(
        one.ask(f"title_{one.language}", "title", Text(LONGEST_TITLE))
        for one in in_words(house, spoken)
    )


def one_question(house: House, spoken: Sequence[str], first: Lists) -> tuple[Question, ...]:
    """Ask for one question: its type, its words, its buttons or its scale.

    ``first`` gives the buttons in the first language: in the others there are as many.
    """
    types = Single([Choice(one, Key(f"polls-type-{one}")) for one in TYPES])
    scales = Single([Choice(one, Key(f"polls-scale-{one}-name")) for one in SCALES])
    return (
        Question("type", Key("polls-ask-type"), types, Key("polls-short-type")),
        *(
            one.ask(
                f"text_{one.language}",
                "text",
                Text(LONGEST_QUESTION),
                helped=Key("polls-help-text"),
            )
            for one in in_words(house, spoken)
        ),
        *_buttons(house, spoken, first),
        Question(
            "scale",
            Key("polls-ask-scale"),
            scales,
            Key("polls-short-scale"),
            when=lambda values: values.get("type") == "scale5",
        ),
    )


def _buttons(house: House, spoken: Sequence[str], first: Lists) -> Iterator[Question]:
    for one in in_words(house, spoken):
        yield one.ask(
            f"options_{one.language}",
            "options",
            Lines(first) if one.language != spoken[0] else Lines(),
            when=lambda values: values.get("type") in LISTED,
        )


def in_one_language(house: House, poll: Questionnaire, language: str) -> tuple[Question, ...]:
    """Ask for every word of a poll in one more language; what it is called now is shown."""
    words = Words(house, language, several=True)
    asked = [words.ask("title", "title", Text(LONGEST_TITLE), helped=_now(poll.title[language]))]
    for one in poll.questions:
        text = Text(LONGEST_QUESTION)
        asked.append(words.ask(f"text_{one.id}", "text", text, helped=_now(one.text[language])))
        if one.type in LISTED:
            like = tuple(option.text[language] for option in one.options)
            asked.append(words.ask(f"options_{one.id}", "options", Lines(partial(tuple, like))))
    return tuple(asked)


def _now(said: str) -> Key:
    return Key("polls-in-other-words", {"said": said})
