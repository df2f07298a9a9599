"""What the attacker is after: the numbers that tell of fewer than five people."""

from collections.abc import Iterator, Mapping

from config.questionnaire import Question, Questionnaire
from storage.tallies import ALL, ANSWERED, RESPONDENTS, SKIPPED, SUM, Tallies
from tests.results.attacker import COUNTED, Name


def secrets_of(tallies: Tallies, questionnaire: Questionnaire) -> dict[Name, int]:
    """Return the numbers that tell of fewer than five people: chosen, not chosen, there at all."""
    found: dict[Name, int] = {}
    for split, parts in tallies.splits.items():
        for part, group in parts.items():
            size = tallies.respondents(split, part)
            if split != ALL and 0 < size < 5:
                found[split, part, RESPONDENTS, ANSWERED] = size
            for question in questionnaire.questions:
                for option, number in _small(question, group.get(question.id, {})):
                    found[split, part, question.id, option] = number
    return found


def _small(question: Question, line: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    if question.type not in COUNTED:
        return
    for option in set(line).difference((ANSWERED, SKIPPED, SUM)):
        number = line[option]
        rest = line[ANSWERED] - number if question.type == "multi" else 0
        if 0 < number < 5 or 0 < rest < 5:
            yield option, number
