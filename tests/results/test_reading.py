"""Cards of results as tables: what fits a phone, a caption and a picture, whatever was asked."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from config.languages import LANGUAGES, Words
from config.markup import Markup
from config.questionnaire import Option, Question
from handlers import charts
from handlers.chart_data import Chart
from handlers.counts.rules import width
from handlers.house import House
from handlers.results import captions, charting, comparing, reading, screens, splitting
from handlers.results.access import View
from handlers.results.protecting import FEW, HIDDEN, Line, Publication, Published, Shown
from handlers.results.reading import Cell, Reading
from handlers.screen import LONGEST_CAPTION, LONGEST_TEXT
from storage.audience import Audience
from storage.surveys import Round
from tests.results.populations import CAREER

ROUND = Round(
    1, CAREER.id, 1, CAREER.to_json(), None, Audience(), None, 1_790_000_000, 1_792_000_000
)


def shown(number: int) -> Shown:
    """Return a number that may be told."""
    return Shown(number, "shown")


def reads(house: House, language: str, *questions: Question) -> Reading:
    """Return a round as somebody reads it; with these questions in place of its own."""
    asked = replace(CAREER, questions=questions) if questions else CAREER
    return Reading(house, language, ROUND, asked)


def choice(options: int, letters: int = 30) -> Question:
    """Return a question with that many options of that many letters."""
    made = (Option(f"o{n}", Words({"fi": f"{n} ".ljust(letters, "å")})) for n in range(options))
    return Question("q", "single", Words({"fi": "k" * 120}), options=tuple(made))


def line_of(question: Question, number: int) -> Line:
    """Return a line in which every option was chosen that often."""
    cells = {one: shown(number) for one in question.choices()}
    return Line(shown(number * len(cells)), cells)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 7, 99_999])
def test_a_table_is_thirty_columns_wide_at_most(house: House, language: str, number: int) -> None:
    """What is cut is marked; in plain Finnish nothing is cut, and every line is read as words."""
    read = reads(house, language)
    cells = [
        Cell("Varusmies- tai siviilipalvelus", shown(number), 100),
        Cell("Ä", FEW),
        Cell("日本語の回答", HIDDEN),
    ]
    drawn = reading.table(read, cells)
    words = drawn.removeprefix("<pre>").removesuffix("</pre>").splitlines()
    if language == "fi-simple":
        assert words[0].startswith("Varusmies- tai siviilipalvelus: ")
    else:
        assert all(width(one) <= reading.COLUMNS for one in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_question_fits_a_message(house: House, language: str) -> None:
    """Thirty answers of thirty letters, with as many people as there are in a country."""
    asked = choice(30)
    read = reads(house, language, asked)
    card = screens.question(
        read, 0, line_of(asked, 5_000_000), splits=("unit", "field", "year"), comparable=True
    )
    assert card.length <= LONGEST_TEXT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("options", [2, 8, 30])
def test_every_caption_fits_and_no_number_is_lost_in_small_ones(
    house: House, language: str, options: int
) -> None:
    """Words are cut before numbers are; what does not fit is said to stand above."""
    asked = choice(options)
    read = reads(house, language, asked)
    line = line_of(asked, 1234)

    def said(cut: Callable[[str], str]) -> Sequence[Markup]:
        lines = [
            reading.in_words(read, Cell(cut(one.label), one.shown, one.share))
            for one in read.cells(asked, line)
        ]
        return [screens.heading(read, 0), reading.LINE.join(lines)]

    caption = captions.fitting(said, read.say("results-caption-rest"))
    assert caption.length <= LONGEST_CAPTION
    assert caption.text.count("1234") == options


def test_a_caption_that_cannot_fit_leaves_its_end_out() -> None:
    """It says where the rest is."""

    def said(cut: Callable[[str], str]) -> Sequence[Markup]:
        return [Markup("alku"), *(Markup(cut("x" * 99) * 9) for _ in range(20))]

    caption = captions.fitting(said, Markup("loput"))
    assert caption.length <= LONGEST_CAPTION
    assert caption.text.startswith("alku")
    assert caption.text.endswith("loput")


def published(question: Question, groups: int) -> View:
    """Return a view of a question in that many years, some of them too small to be shown."""
    lines: dict[str, Line] = {
        str(2000 + number): line_of(question, 9) if number % 5 else Line(FEW if number else HIDDEN)
        for number in range(groups)
    }
    every = Published(line_of(question, 99), {"year": lines})
    return View(Publication({question.id: every}, 99))


@pytest.mark.parametrize("options", [2, 8, 18, 19, 28, 30])
def test_pages_of_a_split_show_each_group_once(house: House, options: int) -> None:
    """However many answers there are, a page is a message and a picture that Telegram takes."""
    asked = choice(options)
    read, view = reads(house, "fi", asked), published(asked, 20)
    seen: list[str] = []
    number, last = 0, 0
    while number <= last:
        page = splitting.page(read, view, f"0.year.{number}")
        assert splitting.screen(read, page).length <= LONGEST_TEXT
        seen += page.lines
        number, last = number + 1, page.last
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == 16
    page = splitting.page(read, view, "0.year.999")
    assert page.number == page.last
    bars = splitting.together(options) * options
    chart = Chart("o" * 400, tuple([charting._bar(read, Cell("x", FEW))] * bars), "x.png")
    picture = Image.open(BytesIO(charts.draw(chart).content))
    assert sum(picture.size) <= 10_000


def test_nothing_of_what_is_hidden_is_drawn(house: House) -> None:
    """A small number has the same bar whatever it is; a hidden one has none."""
    read = reads(house, "fi")
    small, hidden = (charting._bar(read, Cell("x", one)) for one in (FEW, HIDDEN))
    assert (small.number, small.written) == (charting.SMALL, "1–4")
    assert (hidden.number, hidden.written) == (0, "–")


def point(house: House, version: int, question: Question, line: Line | None) -> comparing.Point:
    """Return a question in a round of that version."""
    read = reads(house, "fi", question)
    return comparing.Point(replace(read, survey=replace(ROUND, version=version)), question, line)


def test_an_answer_that_came_or_went_has_a_gap(house: House) -> None:
    """Not asked is something else than hidden, and both are something else than nobody."""
    old, new = choice(2), choice(3)
    found = [point(house, 1, old, line_of(old, 10)), point(house, 2, new, line_of(new, 10))]
    third = comparing.tracks(found)[2]
    assert (third.values, third.written) == ((None, 33), ("ei kysytty", "33\u00a0%"))
    small = Line(shown(30), {"o0": FEW, "o1": HIDDEN, "o2": shown(0)})
    written = [one.written[1] for one in comparing.tracks([found[0], point(house, 2, new, small)])]
    assert written == ["1–4", "–", "0\u00a0%"]
    assert comparing.tracks([found[0], point(house, 2, new, None)])[0].written[1] == "–"


def test_a_changed_version_is_told_from_a_changed_question(house: House) -> None:
    """A picture beside an answer is no change of its words."""
    old, new = choice(2), choice(3)
    emoji = replace(old, options=tuple(replace(one, emoji="🙂") for one in old.options))
    line = line_of(old, 10)
    found = [
        point(house, version, asked, line)
        for version, asked in ((1, old), (1, old), (2, emoji), (3, new))
    ]
    assert [words for _, words in comparing._marks(found)] == ["versio 2", "versio 3, muuttui"]
    told = [str(one) for one in comparing._changes(found)]
    assert "pysyi samana" in told[0]
    assert "muutettiin" in told[1]


def test_whole_school_and_units_name_their_groups(house: House) -> None:
    """Who has not told it, who still studies, and what is no longer in the school's file."""
    read = reads(house, "fi")
    assert read.group("unit", "oulu") == "Oulun yksikkö"
    assert read.group("field", "") == "Ei kerrottu"
    assert read.group("year", "studying") == "Opiskelee vielä"
    assert read.group("year", "2024") == "2024"
    assert read.group("unit", "closed") == "closed"
