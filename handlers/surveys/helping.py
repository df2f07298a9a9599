"""Passing on who wants help and wants to be contacted: the name and the wish, nothing else."""

from config.questionnaire import Question, Questionnaire
from handlers.forms.form import Values
from handlers.house import House
from handlers.preferences.contact import quiet_until
from handlers.screen import Screen
from handlers.turn import Turn
from storage import duties, people
from storage.people import Person

TASK, AGREED = "task", "yes"


def pass_on(turn: Turn, questionnaire: Questionnaire, answers: Values) -> bool:
    """Tell the coordinators of the person's unit, if the person has agreed; return whether.

    They hear of it by day.
    """
    told = False
    for question in questionnaire.questions:
        if question.report == TASK and answers.get(question.id) == AGREED:
            for coordinator in _coordinators(turn):
                screen = wish(turn.house, coordinator.language, turn.who(), questionnaire, answers)
                due_at = quiet_until(turn.house, coordinator, turn.seconds)
                turn.send_to(coordinator, screen, due_at)
                told = True
    return told


def _coordinators(turn: Turn) -> list[Person]:
    """Return who coordinates the person's unit; the owners, when nobody does."""
    holders = duties.people_for(turn.tx, turn.who().unit)
    if holders:
        return holders
    owners = (people.by_telegram(turn.tx, one) for one in sorted(turn.house.owners))
    return [owner for owner in owners if owner is not None]


def wish(
    house: House, language: str, person: Person, questionnaire: Questionnaire, answers: Values
) -> Screen:
    """Return what a coordinator sees: the name, the unit, and the help that is wanted."""
    wishes = ", ".join(
        option.label(language)
        for question in _asked_before(questionnaire)
        for option in question.options
        if option.id in (answers.get(question.id) or ())
    )
    unit = house.organisation.unit_name(person.unit, language) if person.unit else ""
    words = {"name": person.name or "", "unit": unit, "wishes": wishes}
    return Screen(house.texts.say(language, "surveys-help-wanted", **words))


def _asked_before(questionnaire: Questionnaire) -> list[Question]:
    """Return the questions on which a task depends: those that ask for the wishes."""
    needed = {
        condition.question
        for question in questionnaire.questions
        if question.report == TASK
        for condition in question.ask_when
    }
    return [question for question in questionnaire.questions if question.id in needed]
