"""What every card of results shares: the round, its words, protected numbers, the way around."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from config import dates
from config.languages import LOCALES, PLAIN
from config.markup import Markup
from config.numbers import with_decimal, written
from config.questionnaire import Questionnaire
from config.questions import YES_NO, Question
from handlers.buttons import ResultsDo
from handlers.counts.rules import cut, percent, width
from handlers.events import telling
from handlers.house import House
from handlers.results.protecting import Line, Shown
from handlers.screen import Button
from handlers.surveys.rules import last_day_of, questionnaire_of
from handlers.turn import Turn
from storage import events
from storage.counts import STUDYING
from storage.surveys import Round
from storage.transaction import Transaction

PARAGRAPH, LINE = Markup("\n\n"), Markup("\n")
COLUMNS = 30  # of a fixed-width font: what a narrow phone shows of a line


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer that could be given: its words, how many gave it, and the share in per cent.

    The share is None where the number itself may not be told.
    """

    label: str
    shown: Shown
    share: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A round as one coordinator reads it; ``event_title`` is that of the event it is about."""

    house: House
    language: str
    survey: Round
    questionnaire: Questionnaire
    event_title: str | None = None

    @property
    def plain(self) -> bool:
        """Whether the reader reads plain Finnish."""
        return self.language == PLAIN

    @property
    def title(self) -> str:
        """What the round is called: of an event, its title; of a series, whom it asks and when."""
        title = self.questionnaire.title[self.language]
        if self.event_title is not None:
            return self.label("results-of-event", title=title, event=self.event_title)
        if self.survey.cohort_year is None:
            return title
        months = {"months-number": self.survey.months or 0}
        return self.label(
            "results-of-cohort", title=title, year=str(self.survey.cohort_year), **months
        )

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions in the order in which they were asked."""
        return self.questionnaire.questions

    def say(self, key: str, **values: object) -> Markup:
        """Return a text as HTML."""
        return self.house.texts.say(self.language, key, **values)

    def label(self, key: str, **values: object) -> str:
        """Return a text without HTML."""
        return self.house.texts.plain(self.language, key, **values)

    def button(self, key: str, action: str, value: str = "", **values: object) -> Button:
        """Return a button that does something with the results of this round."""
        press = ResultsDo(self.survey.id, action, value)
        return Button(self.label(key, **values), press)

    def day(self, seconds: int) -> str:
        """Return the day of a time, in words."""
        return dates.day(self.date(seconds), self.language)

    @property
    def last_day(self) -> date:
        """The last day on which the round took or takes answers, in the organisation's zone."""
        return last_day_of(self.survey.closes_at, self.house.organisation.zone)

    @property
    def last_day_in_words(self) -> str:
        """The last day on which the round took or takes answers, in words."""
        return dates.day(self.last_day, self.language)

    def date(self, seconds: int) -> date:
        """Return the day of a time, in the organisation's zone."""
        return dates.local_day(seconds, self.house.organisation.zone)

    def number(self, number: int) -> str:
        """Return a whole number as people write it."""
        return written(number, LOCALES[self.language])

    def mean(self, mean: float) -> str:
        """Return a mean with one decimal."""
        return with_decimal(mean, LOCALES[self.language])

    def percent(self, share: int) -> str:
        """Return a share as it is written beside a number."""
        return self.label("rates-percent", **{"rate-number": share})

    def shown(self, shown: Shown) -> str:
        """Return a protected number: itself, "1–4", or a dash for what is hidden."""
        if shown.kind == "shown":
            return self.number(shown.number or 0)
        return self.label("results-few-cell" if shown.kind == "few" else "results-hidden-cell")

    def cells(self, question: Question, line: Line) -> list[Cell]:
        """Return the answers to a question in the order in which they were offered."""
        return [
            Cell(
                self.option(question, one),
                line.cells[one],
                share_of(line.cells[one], line.answered),
            )
            for one in order(question, line)
        ]

    def option(self, question: Question, option_id: str) -> str:
        """Return the words of an answer, without its picture."""
        if question.type == "yesno" and option_id in YES_NO:
            return self.label("form-yes" if option_id == "yes" else "form-no")
        option = question.option(option_id)
        return option.text[self.language] if option is not None else option_id

    def group(self, by: str, part: str) -> str:
        """Return the words of a group: a unit, a field or a year."""
        organisation = self.house.organisation
        if part == "":
            return self.label("counts-not-told")
        if part == STUDYING:
            return self.label("counts-studying")
        if by == "unit":
            return organisation.unit_name(part, self.language)
        return organisation.field_label(part, self.language) if by == "field" else part


def of(turn: Turn, survey: Round) -> Reading:
    """Return a round as the coordinator of the turn reads it."""
    return reading(turn.house, turn.tx, turn.language, survey)


def reading(house: House, tx: Transaction, language: str, survey: Round) -> Reading:
    """Return a round as it is read in a language."""
    event = events.by_id(tx, survey.event_id) if survey.event_id is not None else None
    title = telling.title(event, language) if event is not None else None
    return Reading(house, language, survey, questionnaire_of(survey.snapshot), title)


def order(question: Question, line: Line) -> list[str]:
    """Return the answers of a line in the order in which they are shown; years as they go by."""
    choices = question.choices()
    return [one for one in choices if one in line.cells] if choices else sorted(line.cells)


def share_of(cell: Shown, answered: Shown) -> int | None:
    """Return a share in whole per cent, where both numbers may be told; none of nobody."""
    if cell.kind != "shown" or not answered.number:
        return None
    return percent(cell.number or 0, answered.number)


def table(reading: Reading, cells: Sequence[Cell]) -> Markup:
    """Return the answers as columns that fit a phone; in plain Finnish as a line for each."""
    if reading.plain:
        return LINE.join(in_words(reading, one) for one in cells)
    numbers = _to_the_right([reading.shown(one.shown) for one in cells])
    shares = _to_the_right(
        ["" if one.share is None else reading.percent(one.share) for one in cells]
    )
    ends = [f"  {one}  {another}".rstrip() for one, another in zip(numbers, shares, strict=True)]
    room = COLUMNS - max(map(width, ends), default=0)
    rows = [_row(cut(one.label, room), room, end) for one, end in zip(cells, ends, strict=True)]
    return Markup("<pre>") + Markup.escape("\n".join(rows)) + Markup("</pre>")


def _to_the_right(words: Sequence[str]) -> list[str]:
    widest = max(map(width, words), default=0)
    return [" " * (widest - width(one)) + one for one in words]


def _row(label: str, room: int, end: str) -> str:
    return label + " " * (room - width(label)) + end


def in_words(reading: Reading, cell: Cell) -> Markup:
    """Return one answer with its number as a line of words, whole: for ears, and for captions."""
    told: dict[str, object] = {"label": cell.label, "shown": reading.shown(cell.shown)}
    if cell.share is None:
        return reading.say("results-line", **told)
    return reading.say("results-line-share", share=reading.percent(cell.share), **told)
