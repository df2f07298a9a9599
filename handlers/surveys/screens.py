"""What a respondent sees of a survey round apart from its questions."""

from collections.abc import Sequence
from datetime import date

from config import dates
from config.languages import PLAIN
from config.markup import Markup
from config.questionnaire import Question, Questionnaire
from handlers.buttons import FirstAnswer, Open, RoundDo
from handlers.forms.kinds import Choice, Several, Single
from handlers.forms.screens import UNTICKED
from handlers.house import House
from handlers.preferences.screens import unasked
from handlers.press import Press
from handlers.screen import Button, Rows, Screen, clipped, in_rows
from handlers.surveys.access import Part
from handlers.surveys.rules import day_in_words, kind_of
from storage.surveys import ANONYMOUS, IDENTIFIED, Round

START, LATER, DECLINE, WHY, SHOW = "start", "later", "decline", "why", "show"
MINE, EDIT, READ = "mine", "edit", "read"
LABELS = {
    START: "form-start",
    LATER: "surveys-later-button",
    DECLINE: "surveys-decline-button",
    WHY: "form-why",
    SHOW: "surveys-answer-button",
    MINE: "surveys-mine-button",
    EDIT: "surveys-edit-button",
}
PARAGRAPH = Markup("\n\n")
LINES_OF_AN_INTRO = 2  # a shorter one only greets: how long it takes is said by us
SECONDS_A_QUESTION = 12


def invitation(house: House, language: str, questionnaire: Questionnaire, survey: Round) -> Screen:
    """Return the invitation with the first question in it: one tap has answered.

    It says who asks, why, how long it takes, what happens to the answers, that it is voluntary, and
    until when. With the round's id 0 it is a preview: its buttons change nothing.
    """
    said = Screen(_opening(house, language, questionnaire, survey, None))
    return _with_question(house, language, questionnaire, survey, unasked(house, language, said))


def asking(house: House, language: str, part: Part) -> Screen:
    """Return the same for somebody who looks at it again, with their own last moment."""
    said = Screen(_opening(house, language, part.asked, part.survey, part.closes_at))
    return _with_question(house, language, part.asked, part.survey, said)


def reminder_screen(
    house: House, language: str, questionnaire: Questionnaire, survey: Round, said: Markup
) -> Screen:
    """Return a reminder in these words with the first question in it, for who has not begun."""
    words = unasked(house, language, Screen(said))
    return _with_question(house, language, questionnaire, survey, words)


def _opening(
    house: House,
    language: str,
    questionnaire: Questionnaire,
    survey: Round,
    closes_at: int | None,
) -> Markup:
    say, many = house.texts.say, len(questionnaire.questions)
    name = house.organisation.name[language]
    parts = [say(language, "surveys-asks", organisation=name)]
    parts += [house.say(language, line) for line in questionnaire.intro]
    if len(questionnaire.intro) < LINES_OF_AN_INTRO:
        minutes = {"minutes-number": max(1, many * SECONDS_A_QUESTION // 60)}
        parts.append(say(language, "surveys-short", **{"questions-number": many}, **minutes))
    parts.append(say(language, "surveys-why"))
    parts.append(say(language, f"surveys-mode-{survey.mode}"))
    parts.append(_until(house, language, questionnaire, survey, closes_at))
    return PARAGRAPH.join(parts)


def _with_question(
    house: House, language: str, questionnaire: Questionnaire, survey: Round, said: Screen
) -> Screen:
    """Return the words with the first question after them, so that its buttons are under it."""
    rows = (*answer_rows(house, language, questionnaire, survey), *said.rows)
    first = first_question(questionnaire, survey)
    if first is None:
        return Screen(said.text, rows)
    asked = Markup("<b>") + house.say(language, first.text) + Markup("</b>")
    return Screen(PARAGRAPH.join([said.text, asked]), rows)


def first_question(questionnaire: Questionnaire, survey: Round) -> Question | None:
    """Return the question that stands in the invitation."""
    asked = questionnaire.in_mode(survey.mode).questions
    return asked[0] if asked else None


def answer_rows(house: House, language: str, questionnaire: Questionnaire, survey: Round) -> Rows:
    """Return the first question's options, or Start where it is typed, and the ways around it."""
    first = first_question(questionnaire, survey)
    rows = _options(house, language, survey, first) if first is not None else ()
    if not rows:
        rows = _rows(house, language, survey, (START,))
    return (*rows, *_rows(house, language, survey, (LATER, DECLINE, WHY)))


def _options(house: House, language: str, survey: Round, question: Question) -> Rows:
    kind = kind_of(question)
    if not isinstance(kind, Single | Several):
        return ()
    tick = UNTICKED if isinstance(kind, Several) else ""
    buttons = [_option(house, language, survey, one, tick) for one in kind.choices]
    return in_rows(buttons, plain=language == PLAIN)


def _option(house: House, language: str, survey: Round, choice: Choice, tick: str) -> Button:
    label = house.label(language, choice.label) + tick
    return Button(label, FirstAnswer(survey.id, choice.id))


def why(house: House, language: str, part: Part) -> Screen:
    """Return why the school asks and what happens to the answers, with the way back."""
    said = part.asked.why
    words = house.say(language, said) if said else house.texts.say(language, "surveys-why")
    mode = house.texts.say(language, f"surveys-mode-{part.survey.mode}")
    parts = [_title(house, language, part.asked), words, mode]
    if part.survey.mode != IDENTIFIED:
        parts.append(house.texts.say(language, "surveys-results"))
    return Screen(PARAGRAPH.join(parts), _ways(house, language, part, LATER, DECLINE))


def later(house: House, language: str, part: Part, days: Sequence[date]) -> Screen:
    """Ask on which day to ask again; without such days, tell until when one can answer."""
    if not days:
        said = [house.texts.say(language, "surveys-soon-over"), until(house, language, part)]
        return Screen(PARAGRAPH.join(said), _ways(house, language, part, DECLINE))
    parts = [_title(house, language, part.asked), house.texts.say(language, "surveys-later-when")]
    rows = tuple(
        (
            Button(
                dates.day_of_year(day, language),
                RoundDo(part.survey.id, f"{LATER}_{day.isoformat()}"),
            ),
        )
        for day in days
    )
    parts.append(until(house, language, part))
    return Screen(PARAGRAPH.join(parts), (*rows, *_ways(house, language, part, DECLINE)))


def whenever(house: House, language: str, part: Part) -> Screen:
    """Say that one may answer at any time until the end."""
    parts = [house.texts.say(language, "surveys-whenever"), until(house, language, part)]
    return Screen(PARAGRAPH.join(parts), _ways(house, language, part, DECLINE))


def put_off(house: House, language: str, part: Part, day: date) -> Screen:
    """Say on which day the bot asks again; one may answer before it."""
    said = house.texts.say(language, "surveys-put-off", day=dates.day(day, language))
    parts = [said, until(house, language, part)]
    return Screen(PARAGRAPH.join(parts), _ways(house, language, part, LATER, DECLINE))


def declined(house: House, language: str, part: Part) -> Screen:
    """Return a kind word to those who want no reminders; they may change their minds."""
    parts = [house.texts.say(language, "surveys-declined"), until(house, language, part)]
    press = RoundDo(part.survey.id, _answering(part))
    button = Button(house.texts.plain(language, "surveys-after-all-button"), press)
    return Screen(PARAGRAPH.join(parts), ((button,),))


def thanks(house: House, language: str, part: Part, *, passed_on: bool = False) -> Screen:
    """Return the thanks to those who have finished; ``passed_on``: a coordinator knows the wish."""
    parts = [house.say(language, part.asked.thanks)]
    if passed_on:
        parts.append(house.texts.say(language, "surveys-passed-on"))
    if part.survey.mode == ANONYMOUS:
        parts.append(house.texts.say(language, "surveys-gone"))
        return Screen(PARAGRAPH.join(parts))
    day = day_in_words(house, language, part.closes_at)
    parts.append(house.texts.say(language, "surveys-may-change", day=day))
    rows = _rows(house, language, part.survey, (MINE,))
    if passed_on:
        rows = (*rows, (_button(house, language, "wishes-own-button", Open("wishes")),))
    return Screen(PARAGRAPH.join(parts), rows)


def own_answers(
    house: House,
    language: str,
    part: Part,
    lines: Sequence[Markup],
    *,
    is_open: bool,
    notes: Sequence[str] = (),
) -> Screen:
    """Return one's own answers so far, and the ways to go on and to change one."""
    parts = [house.texts.say(language, note) for note in notes]
    parts.append(_title(house, language, part.asked))
    parts.append(Markup("\n").join(lines) or house.texts.say(language, "surveys-no-answers"))
    to_all: tuple[Button, ...] = (_button(house, language, "surveys-all-button", Open("answers")),)
    if not is_open:
        parts.append(house.texts.say(language, "surveys-over"))
        return Screen(PARAGRAPH.join(parts), (to_all,))
    parts.append(until(house, language, part))
    rows: Rows = ()
    if not part.has_finished:
        label = LABELS[SHOW] if part.mine.started_at is None else "form-resume"
        press = RoundDo(part.survey.id, _answering(part))
        rows = ((_button(house, language, label, press),),)
    rows += _rows(house, language, part.survey, (EDIT,)) if lines else ()
    return Screen(PARAGRAPH.join(parts), (*rows, to_all))


def to_edit(house: House, language: str, part: Part, named: Sequence[tuple[str, str]]) -> Screen:
    """Return a button for each answer that can be changed (id and words), and the way back."""
    buttons = [
        Button(clipped(words), RoundDo(part.survey.id, f"{EDIT}_{question}"))
        for question, words in named
    ]
    back = _button(house, language, "form-back", RoundDo(part.survey.id, MINE))
    said = house.texts.say(language, "form-change-what")
    return Screen(said, (*in_rows(buttons, plain=True), (back,)))


def until(house: House, language: str, part: Part) -> Markup:
    """Return until when the person may answer."""
    day = day_in_words(house, language, part.closes_at)
    return house.texts.say(language, "surveys-until", day=day)


def _until(
    house: House,
    language: str,
    questionnaire: Questionnaire,
    survey: Round,
    closes_at: int | None,
) -> Markup:
    """Return the last day; in what runs by itself each person has as many days as the others."""
    if closes_at is None and survey.series_id is not None:
        days = {"days-number": questionnaire.schedule.open_days}
        return house.texts.say(language, "surveys-until-days", **days)
    day = day_in_words(house, language, closes_at or survey.closes_at)
    return house.texts.say(language, "surveys-until", day=day)


def _title(house: House, language: str, questionnaire: Questionnaire) -> Markup:
    return Markup("<b>") + house.say(language, questionnaire.title) + Markup("</b>")


def _answering(part: Part) -> str:
    """Return the action that leads to the question which is next."""
    return SHOW if part.mine.started_at is None else START


def _ways(house: House, language: str, part: Part, *actions: str) -> Rows:
    """Return the way to the question, and these."""
    press = RoundDo(part.survey.id, _answering(part))
    answer = _button(house, language, LABELS[SHOW], press)
    return ((answer,), *_rows(house, language, part.survey, actions))


def _rows(house: House, language: str, survey: Round, actions: Sequence[str]) -> Rows:
    return tuple(
        (_button(house, language, LABELS[action], RoundDo(survey.id, action)),)
        for action in actions
    )


def _button(house: House, language: str, key: str, press: Press) -> Button:
    return Button(house.texts.plain(language, key), press)
