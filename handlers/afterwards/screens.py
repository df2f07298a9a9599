"""What those who came are sent after an event, and what its organiser is asked."""

from config.markup import Markup
from config.questionnaire import Questionnaire
from handlers.buttons import CheckDo, EventDo, RoundDo
from handlers.events import telling
from handlers.events.telling import PARAGRAPH
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.screen import Button, Rows, Screen
from handlers.surveys.rules import last_day
from handlers.surveys.screens import DECLINE, LABELS, LATER, START
from storage.events import Event
from storage.surveys import Round


def thanks(
    house: House,
    language: str,
    event: Event,
    questionnaire: Questionnaire | None,
    survey: Round | None,
) -> Screen:
    """Return the thanks to those who came, with the way into the feedback if there is any."""
    title = telling.title(event, language)
    if questionnaire is None or survey is None:
        return Screen(house.texts.say(language, "afterwards-thanks", title=title))
    said = [house.texts.say(language, "afterwards-title", title=title)]
    said += [house.say(language, line) for line in questionnaire.intro]
    said += [house.texts.say(language, "afterwards-voluntary"), _until(house, language, survey)]
    return Screen(PARAGRAPH.join(said), _rows(house, language, survey, (START, LATER, DECLINE)))


def reminder(house: House, language: str, event: Event, survey: Round) -> Screen:
    """Return the one reminder of the feedback, to who has not finished."""
    title = telling.title(event, language)
    said = [house.texts.say(language, "afterwards-reminder", title=title)]
    said.append(_until(house, language, survey))
    rows = _rows(house, language, survey, (START, DECLINE))
    return unasked(house, language, Screen(PARAGRAPH.join(said), rows))


def _until(house: House, language: str, survey: Round) -> Markup:
    return house.texts.say(language, "surveys-until", day=last_day(house, language, survey))


def _rows(house: House, language: str, survey: Round, actions: tuple[str, ...]) -> Rows:
    return tuple(
        (Button(house.texts.plain(language, LABELS[one]), RoundDo(survey.id, one)),)
        for one in actions
    )


def who_came(house: House, language: str, event: Event, said: int) -> Screen:
    """Ask the organiser who came; ``said`` is how many said that they would."""
    text = house.texts.say(
        language,
        "afterwards-who-came",
        title=telling.title(event, language),
        **{"people-number": said},
    )
    everyone = house.texts.plain(language, "afterwards-all-came-button")
    by_name = house.texts.plain(language, "afterwards-by-name-button")
    rows = (
        (Button(everyone, EventDo(event.id, "all_came")),),
        (Button(by_name, CheckDo(event.id, 0, "list")),),
        manage_row(house, language, event),
    )
    return Screen(text, rows)


def all_came(house: House, language: str, event: Event, marked: int) -> Screen:
    """Say how many have been marked as there, and that they will be thanked."""
    values = {"title": telling.title(event, language), "people-number": marked}
    text = house.texts.say(language, "afterwards-all-came", **values)
    return Screen(text, (manage_row(house, language, event),))


def manage_row(house: House, language: str, event: Event) -> tuple[Button, ...]:
    """Return the row that leads to the organiser's card of the event."""
    label = house.texts.plain(language, "events-manage-button")
    return (Button(label, EventDo(event.id, "manage")),)
