"""What a reminder of a survey looks like: short, and answered as easily as the invitation."""

from collections.abc import Mapping
from typing import Any

from config.markup import Markup
from config.questionnaire import Questionnaire
from handlers.buttons import RoundDo
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Button, Screen
from handlers.surveys import screens
from handlers.surveys.rules import last_day, questionnaire_of
from storage.surveys import Respondent, Round


def reminder(
    house: House, language: str, survey: Round, mine: Respondent, asked: Mapping[str, Any]
) -> Screen:
    """Return a reminder of a round: ``asked`` has its number, and whether it was wished for.

    Whoever has begun goes on; to others the first question is put again, with its buttons.
    """
    questionnaire = questionnaire_of(survey.snapshot)
    opening = _opening(house, language, questionnaire, survey, asked)
    if mine.state == "started":
        said = [opening, house.texts.say(language, "rounds-reminder-started")]
        rows = (
            (_button(house, language, "rounds-go-on-button", survey, screens.START),),
            (_button(house, language, screens.LABELS[screens.LATER], survey, screens.LATER),),
            (_button(house, language, screens.LABELS[screens.DECLINE], survey, screens.DECLINE),),
        )
        return unasked(house, language, Screen(Markup("\n\n").join(said), rows))
    return screens.reminder_screen(house, language, questionnaire, survey, opening)


def _opening(
    house: House,
    language: str,
    questionnaire: Questionnaire,
    survey: Round,
    asked: Mapping[str, Any],
) -> Markup:
    """Return the questionnaire's own words of this reminder, else the usual ones."""
    day, number = last_day(house, language, survey), int(asked.get("number", 1))
    title = questionnaire.title[language]
    if asked.get("wished"):
        return house.texts.say(language, "rounds-reminder-wished", title=title, day=day)
    if number > len(questionnaire.reminders):
        return house.texts.say(language, "rounds-reminder", title=title, day=day)
    return Markup.escape(questionnaire.reminder(number, language, day))


def _button(house: House, language: str, key: str, survey: Round, action: str) -> Button:
    return Button(house.texts.plain(language, key), RoundDo(survey.id, action))
