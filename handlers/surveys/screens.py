"""What a respondent sees of a survey round apart from its questions."""

from config.markup import Markup
from config.questionnaire import Questionnaire
from handlers.buttons import RoundDo
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Button, Rows, Screen
from handlers.surveys.rules import last_day
from storage.surveys import Round

START, LATER, DECLINE, WHY = "start", "later", "decline", "why"
LABELS = {START: "form-start", LATER: "form-later", DECLINE: "form-no-thanks", WHY: "form-why"}


def invitation(house: House, language: str, questionnaire: Questionnaire, survey: Round) -> Screen:
    """Return the invitation: who asks, what and how long, until when, and that it is voluntary."""
    name = house.organisation.name[language]
    parts = [house.texts.say(language, "surveys-asks", organisation=name)]
    parts += [house.say(language, line) for line in questionnaire.intro]
    parts.append(_until(house, language, survey))
    rows = _buttons(house, language, questionnaire, survey)
    return unasked(house, language, Screen(_paragraphs(parts), rows))


def why(house: House, language: str, questionnaire: Questionnaire, survey: Round) -> Screen:
    """Return why the school asks, with the same buttons."""
    said = questionnaire.why
    words = house.say(language, said) if said else house.texts.say(language, "surveys-why")
    return Screen(words, _buttons(house, language, questionnaire, survey))


def later(house: House, language: str, questionnaire: Questionnaire, survey: Round) -> Screen:
    """Return a kind word to those who have no time now; the buttons stay."""
    words = house.texts.say(language, "surveys-later")
    parts = [words, _until(house, language, survey)]
    rows = _rows(house, language, survey, (START, DECLINE))
    return Screen(_paragraphs([_title(house, language, questionnaire), *parts]), rows)


def declined(house: House, language: str, survey: Round) -> Screen:
    """Return a kind word to those who do not want to answer; they may change their minds."""
    press = RoundDo(survey.id, START)
    button = Button(house.texts.plain(language, "surveys-after-all-button"), press)
    return Screen(house.texts.say(language, "surveys-declined"), ((button,),))


def thanks(
    house: House, language: str, questionnaire: Questionnaire, *, passed_on: bool = False
) -> Screen:
    """Return the thanks to those who have finished; ``passed_on``: a coordinator knows the wish."""
    parts = [house.say(language, questionnaire.thanks)]
    if passed_on:
        parts.append(house.texts.say(language, "surveys-passed-on"))
    return Screen(_paragraphs(parts))


def _title(house: House, language: str, questionnaire: Questionnaire) -> Markup:
    return Markup("<b>") + house.say(language, questionnaire.title) + Markup("</b>")


def _until(house: House, language: str, survey: Round) -> Markup:
    return house.texts.say(language, "surveys-until", day=last_day(house, language, survey))


def _buttons(house: House, language: str, questionnaire: Questionnaire, survey: Round) -> Rows:
    actions = (START, LATER, DECLINE, WHY) if questionnaire.why else (START, LATER, DECLINE)
    return _rows(house, language, survey, actions)


def _rows(house: House, language: str, survey: Round, actions: tuple[str, ...]) -> Rows:
    return tuple(
        (Button(house.texts.plain(language, LABELS[action]), RoundDo(survey.id, action)),)
        for action in actions
    )


def _paragraphs(parts: list[Markup]) -> Markup:
    return Markup("\n\n").join(parts)
