"""What the coordinator's desk of surveys looks like: the choices, running rounds, series."""

from collections.abc import Iterator, Sequence

from config.languages import PLAIN
from config.markup import Markup
from handlers import audiences
from handlers.audiences import NAMELESS, Named
from handlers.buttons import Open, Pages, Press, ResultsDo, SurveyDo
from handlers.counts.rules import percent
from handlers.house import House
from handlers.results.participation import usual_time
from handlers.screen import Button, Screen, clipped, side_by_side
from handlers.surveys.cohorts import Cohort
from handlers.surveys.rules import last_day, questionnaire_of
from handlers.surveys.sending_screens import PARAGRAPH, coming_in_words, plan
from storage.respondents import Participation
from storage.survey_series import Series
from storage.surveys import Counts, Round


def home(house: House, language: str, running: int, series: int) -> Screen:
    """Return the desk with a button for each thing that there is to do."""
    numbers = {"rounds-number": running, "series-number": series}
    screen = Screen(house.texts.say(language, "rounds-home", **numbers))
    screen = screen.with_row(_do(house, language, "rounds-new-button", "round", 0, "new"))
    if running:
        screen = screen.with_row(_do(house, language, "rounds-running-button", "round", 0, "list"))
    if series:
        screen = screen.with_row(_do(house, language, "rounds-series-button", "series", 0, "list"))
    screen = screen.with_row(_button(house, language, "rounds-poll-button", Open("poll")))
    return screen.with_row(_button(house, language, "rounds-results-button", Open("results")))


def _do(house: House, language: str, key: str, what: str, of: int, action: str) -> Button:
    return _button(house, language, key, SurveyDo(what, of, action))


def _button(house: House, language: str, key: str, press: Press) -> Button:
    return Button(house.texts.plain(language, key), press)


def title_of(house: House, language: str, survey: Round) -> str:
    """Return a round's name: its questionnaire's title, and for a cohort's whose it is."""
    title = questionnaire_of(survey.snapshot).title[language]
    if survey.cohort_year is None:
        return title
    values = {"title": title, "year": str(survey.cohort_year), "months-number": survey.months}
    return house.texts.plain(language, "rounds-cohort-title", **values)


def running(
    house: House,
    language: str,
    found: Sequence[tuple[Round, Counts]],
    page: tuple[int, int, int],
) -> Screen:
    """Return a page (which, the last one, how many a page) of the rounds that run."""
    say, (number, last, most) = house.texts.say, page
    back = (_button(house, language, "rounds-back-button", Open("survey")),)
    if not found:
        return Screen(say(language, "rounds-none-running"), (back,))
    lines, rows = [], []
    for place, (one, counts) in enumerate(found, number * most + 1):
        title = title_of(house, language, one)
        values = {"title": title, "day": last_day(house, language, one)}
        numbers = {
            "line-number": place,
            "finished-number": counts.finished,
            "invited-number": counts.invited,
        }
        lines.append(say(language, "rounds-line", **values, **numbers))
        rows.append((Button(clipped(f"{place}. {title}"), SurveyDo("round", one.id, "show")),))
    leaves = side_by_side(list(_leaves(house, language, number, last)), plain=language == PLAIN)
    text = PARAGRAPH.join([say(language, "rounds-running"), *lines])
    return Screen(text, (*rows, *leaves, back))


def _leaves(house: House, language: str, number: int, last: int) -> Iterator[Button]:
    if number > 0:
        yield _button(house, language, "form-previous", Pages("rounds", number - 1))
    if number < last:
        yield _button(house, language, "form-next", Pages("rounds", number + 1))


def one(house: House, language: str, survey: Round, numbers: Participation, now: int) -> Screen:
    """Return how a round goes; its results are told only once it is closed."""
    say, day = house.texts.say, last_day(house, language, survey)
    title = Markup("<b>") + Markup.escape(title_of(house, language, survey)) + Markup("</b>")
    running_ones = _do(house, language, "rounds-running-button", "round", 0, "list")
    if not survey.is_open(now):
        parts = [title, say(language, "rounds-was-closed", day=day)]
        results = ResultsDo(survey.id, "show", "")
        to_results = _button(house, language, "rounds-results-button", results)
        return Screen(PARAGRAPH.join(parts), ((to_results,), (running_ones,)))
    parts = [
        title,
        say(language, "rounds-open-until", day=day),
        participation(house, language, numbers),
        say(language, f"rounds-{survey.mode}-told"),
        say(language, "rounds-results-when", day=day),
    ]
    close = _do(house, language, "rounds-close-button", "round", survey.id, "close")
    return Screen(PARAGRAPH.join(parts), ((close,), (running_ones,)))


def participation(house: House, language: str, numbers: Participation) -> Markup:
    """Return how many were invited and how far they have come, a line each."""
    counted = {
        "invited": numbers.invited,
        "reached": numbers.reached,
        "opened": numbers.opened,
        "started": numbers.started,
        "finished": numbers.finished,
        "declined": numbers.declined,
    }
    lines = [
        house.texts.say(language, f"rounds-{name}", **{"people-number": number})
        for name, number in counted.items()
        if number or name in ("invited", "finished")
    ]
    if numbers.invited:
        rate = percent(numbers.finished, numbers.invited)
        lines.append(house.texts.say(language, "rounds-rate", percent=str(rate)))
    if numbers.median_seconds is not None:
        lines.append(usual_time(house, language, numbers.median_seconds))
    return Markup("\n").join(lines)


def sure_to_close(house: House, language: str, survey: Round, counts: Counts) -> Screen:
    """Ask whether to close: who has not finished by then is not counted."""
    numbers = {"finished-number": counts.finished, "started-number": counts.started}
    title = title_of(house, language, survey)
    text = house.texts.say(language, "rounds-sure", title=title, **numbers)
    yes = _do(house, language, "rounds-close-yes-button", "round", survey.id, "close_yes")
    no = _do(house, language, "rounds-keep-open-button", "round", survey.id, "show")
    return Screen(text, ((yes,), (no,)))


def all_series(house: House, language: str, found: Sequence[Series]) -> Screen:
    """Return the series with a button for each."""
    back = (_button(house, language, "rounds-back-button", Open("survey")),)
    if not found:
        return Screen(house.texts.say(language, "rounds-no-series"), (back,))
    rows = tuple(
        (Button(clipped(series_title(house, language, one)), SurveyDo("series", one.id, "show")),)
        for one in found
    )
    return Screen(house.texts.say(language, "rounds-all-series"), (*rows, back))


def series_title(house: House, language: str, series: Series) -> str:
    """Return a series' name: its questionnaire's title, its unit, and whether it is off."""
    asked = house.questionnaires.get(series.questionnaire)
    title = asked.title[language] if asked is not None else series.questionnaire
    if series.unit is not None:
        title = f"{title}, {house.organisation.unit_name(series.unit, language)}"
    key = "rounds-series-on" if series.is_on else "rounds-series-off"
    return house.texts.plain(language, key, title=title)


def file_gone(house: House, language: str, *, series: Series) -> Screen:
    """Tell coordinators that a series asks nobody, since its questionnaire's file is gone."""
    name = Markup.escape(series_title(house, language, series))
    gone = house.texts.say(language, "rounds-file-gone")
    text = PARAGRAPH.join([Markup("<b>") + name + Markup("</b>"), gone])
    return Screen(text).with_row(_do(house, language, "rounds-series-button", "series", 0, "list"))


def series(
    house: House,
    language: str,
    shown: Series,
    coming: Sequence[Cohort],
    begun: int,
    about: Named = NAMELESS,
) -> Screen:
    """Return whom a series asks and when, with the button that turns it on or off."""
    say, asked = house.texts.say, house.questionnaires.get(shown.questionnaire)
    name = Markup.escape(series_title(house, language, shown))
    parts = [Markup("<b>") + name + Markup("</b>")]
    if asked is None:
        parts.append(say(language, "rounds-file-gone"))
    else:
        parts.append(plan(house, language, shown.months, asked.schedule.open_days))
        if shown.is_on:
            parts.append(coming_in_words(house, language, coming))
    whom = audiences.said(house, language, shown.audience, about)
    parts += [
        say(language, "broadcasts-to", audience=whom),
        say(language, f"rounds-{shown.mode}-told"),
        say(language, "rounds-begun", **{"rounds-number": begun}),
    ]
    key, action = ("rounds-off-button", "off") if shown.is_on else ("rounds-on-button", "on")
    screen = Screen(PARAGRAPH.join(parts))
    screen = screen.with_row(_do(house, language, key, "series", shown.id, action))
    return screen.with_row(_button(house, language, "rounds-back-button", Open("survey")))
