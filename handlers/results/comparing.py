"""The same question over the rounds of a questionnaire: as lines, and in words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from config import dates
from config.markup import Markup
from config.questions import Question
from handlers.failures import StaleButton
from handlers.house import House
from handlers.line_data import LineChart, Row
from handlers.recipes import Args, NothingToMake
from handlers.results import access, captions, screens
from handlers.results import reading as readings
from handlers.results.charting import place_of
from handlers.results.protecting import Line
from handlers.results.reading import LINE, PARAGRAPH, Reading, share_of
from handlers.screen import Button, Screen
from handlers.turn import Turn
from storage import results
from storage.surveys import Round
from storage.transaction import Transaction

RECIPE = "results_lines"
COMPARED = frozenset({"single", "multi", "scale5", "yesno", "number"})
MOST = 8  # rounds beside each other: as many as a phone shows apart
SCALE = (1, 5)  # of a scale's means


@dataclass(frozen=True, slots=True)
class Point:
    """A question in one round: how that round is read, the question as asked then, its numbers."""

    reading: Reading
    asked: Question
    line: Line | None

    @property
    def version(self) -> int:
        """The version of the questionnaire."""
        return self.reading.survey.version

    @property
    def wording(self) -> object:
        """What was asked and what could be answered, in every language."""
        return self.asked.text, tuple((one.id, one.text) for one in self.asked.options)

    @property
    def name(self) -> str:
        """What the round is called beside others: its event, whom it asked, or its month."""
        if self.reading.event_title is not None:
            return self.reading.event_title
        if self.reading.survey.cohort_year is not None:
            return str(self.reading.survey.cohort_year)
        return dates.month_and_year(self._day, self.reading.language)

    @property
    def short_name(self) -> str:
        """The same in the few letters that a picture has room for."""
        year = self.reading.survey.cohort_year
        return f"{self._day.month}/{self._day.year}" if year is None else str(year)

    @property
    def _day(self) -> date:
        return self.reading.date(self.reading.survey.opens_at)


@dataclass(frozen=True, slots=True)
class Track:
    """One thing over the points: a mean or the share of an answer, and how each is written."""

    label: str
    values: tuple[float | None, ...]
    written: tuple[str, ...]
    is_mean: bool = False


def is_comparable(tx: Transaction, survey: Round, scope: str | None, question: Question) -> bool:
    """Tell whether the coordinator finds another finished round to compare a question with."""
    return question.type in COMPARED and len(results.alike(tx, survey, scope, 2)) > 1


def points(
    house: House, tx: Transaction, language: str, scope: str | None, survey: Round, place: int
) -> list[Point]:
    """Return the question in each round that asked it, the oldest first; StaleButton for one."""
    asked = readings.reading(house, tx, language, survey).questions[place]
    if asked.type not in COMPARED:
        raise StaleButton
    found = []
    for one in results.alike(tx, survey, scope, MOST):
        reading = readings.reading(house, tx, language, one)
        same = [other for other in reading.questions if other.id == asked.id]
        if same and same[0].type == asked.type:
            line = access.view(tx, one, scope).line(asked.id)
            found.append(Point(reading, same[0], line))
    if len(found) < 2:
        raise StaleButton
    return found


def tracks(found: Sequence[Point]) -> list[Track]:
    """Return the mean, if it is known anywhere, then the answers in the newest order of them."""
    known = any(one.line is not None and one.line.mean is not None for one in found)
    made = [_means(found)] if known or found[-1].asked.type == "number" else []
    options: dict[str, Question] = {}
    for point in reversed(found):
        for option in point.asked.choices():
            options.setdefault(option, point.asked)
    return made + [_shares(found, asked, option) for option, asked in options.items()]


def _means(found: Sequence[Point]) -> Track:
    values = tuple(one.line.mean if one.line is not None else None for one in found)
    reading = found[-1].reading
    none = reading.label("results-hidden-cell")
    written = tuple(none if one is None else reading.mean(one) for one in values)
    return Track(reading.label("results-mean-track"), values, written, is_mean=True)


def _shares(found: Sequence[Point], asked: Question, option: str) -> Track:
    told = [_share(one, option) for one in found]
    label = found[-1].reading.option(asked, option)
    return Track(label, tuple(value for value, _ in told), tuple(words for _, words in told))


def _share(point: Point, option: str) -> tuple[float | None, str]:
    """Return the share of an answer in a round, and how it is written; none where not offered."""
    reading = point.reading
    cell = point.line.cells.get(option) if point.line is not None else None
    if cell is None or point.line is None:
        offered = option in point.asked.choices()
        return None, reading.label("results-hidden-cell" if offered else "results-not-offered")
    share = share_of(cell, point.line.answered)
    return share, reading.shown(cell) if share is None else reading.percent(share)


def compare(turn: Turn, survey: Round, value: str) -> None:
    """Show a question over the rounds in words, with the way to the picture."""
    found = _of(turn, survey, value)
    reading = readings.of(turn, survey)
    said = _said(reading, place_of(reading, value), found, str)
    rows = [_back(reading, value)]
    if any(one is not None for track in tracks(found) for one in track.values):
        rows.insert(0, (reading.button("results-chart-button", "linechart", value),))
    turn.show(Screen(PARAGRAPH.join(said), tuple(rows)))


def _back(reading: Reading, value: str) -> tuple[Button, ...]:
    return (reading.button("results-question-button", "ask", value),)


def _of(turn: Turn, survey: Round, value: str) -> list[Point]:
    place = place_of(readings.of(turn, survey), value)
    return points(turn.house, turn.tx, turn.language, turn.scope, survey, place)


def _said(
    reading: Reading, place: int, found: Sequence[Point], cut_to: Callable[[str], str]
) -> list[Markup]:
    lines = [
        reading.say(
            "results-line",
            label=cut_to(track.label),
            shown=Markup(", ").join(
                reading.say("results-in-round", name=point.name, shown=written)
                for point, written in zip(found, track.written, strict=True)
            ),
        )
        for track in tracks(found)
    ]
    changed = list(_changes(found))
    shown = [cell for one in found if one.line is not None for cell in one.line.cells.values()]
    return [
        screens.heading(reading, place),
        LINE.join([reading.say("results-compare"), *lines]),
        *([LINE.join(changed)] if changed else []),
        *screens.notes(reading, shown),
        reading.say("results-compare-note"),
    ]


def _changes(found: Sequence[Point]) -> Iterator[Markup]:
    """Say where the version changed, and whether this question or its answers changed with it."""
    for before, after in pairwise(found):
        changed = before.wording != after.wording
        if changed or before.version != after.version:
            told = {"name": after.name, "version": str(after.version)}
            yield after.reading.say("results-version", changed="yes" if changed else "no", **told)


def line_chart(turn: Turn, survey: Round, value: str) -> None:
    """Send a question over the rounds as lines."""
    found = _of(turn, survey, value)
    reading = readings.of(turn, survey)
    place = place_of(reading, value)

    def said(cut_to: Callable[[str], str]) -> list[Markup]:
        return _said(reading, place, found, cut_to)

    rows = (_back(reading, value),)
    caption = captions.fitting(said, reading.say("results-caption-rest"), rows)
    args = {"round": survey.id, "scope": turn.scope, "value": value}
    turn.send_file(RECIPE, args, caption, as_photo=True)


def gather(house: House, tx: Transaction, args: Args) -> LineChart:
    """Return a question over the rounds as lines; NothingToMake if it is not the reader's."""
    scope, language = args["scope"], str(args["language"])
    survey = access.found(tx, int(args["round"]), scope)
    if survey is None or survey.tallied_at is None:
        raise NothingToMake
    found = points(house, tx, language, scope, survey, int(args["value"]))
    reading = found[-1].reading
    every = tracks(found)
    means = [one for one in every if one.is_mean]
    lowest, highest = _height(found, means)
    return LineChart(
        title=reading.questionnaire.question(found[-1].asked.id).text[language],
        points=tuple(one.short_name for one in found),
        rows=tuple(Row(one.label, one.values, one.written) for one in means or _told_of(every)),
        file_name=f"{reading.label('results-chart-file')}.png",
        lowest=lowest,
        highest=highest,
        marks=tuple(_marks(found)),
    )


def _told_of(every: Sequence[Track]) -> list[Track]:
    """Return the answers to draw: not what nobody has ever chosen."""
    return [one for one in every if any(value != 0 for value in one.values)]


def _height(found: Sequence[Point], means: Sequence[Track]) -> tuple[float, float]:
    """Return what a line's height stands for: per cent, a scale, or the largest mean."""
    if not means:
        return 0, 100
    if found[-1].asked.type == "scale5":
        return SCALE
    return 0, max(one for one in means[0].values if one is not None)


def _marks(found: Sequence[Point]) -> Iterator[tuple[int, str]]:
    for place, (before, after) in enumerate(pairwise(found), 1):
        changed = before.wording != after.wording
        if changed or before.version != after.version:
            told = {"version": str(after.version), "changed": "yes" if changed else "no"}
            yield place, after.reading.label("results-version-mark", **told)
