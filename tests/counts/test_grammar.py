"""Words after the command: conditions in any language, and the nearest right form of mistakes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.languages import LANGUAGES
from handlers.counts.counting import LONGEST_CODE, Counting
from handlers.counts.grammar import Answers, Mistaken, read
from handlers.counts.lexicon import lexicon
from handlers.counts.query import Query, decode, encode, listed, merged
from handlers.counts.rules import PEOPLE
from handlers.counts.written import command
from handlers.failures import StaleButton
from handlers.house import House
from storage.counts import Chosen

IN_OULU = Query("field", Chosen(units=("oulu",), years=((2020, 2024),)))


@pytest.mark.parametrize(
    "words",
    [
        "unit=Oulu year=2020-2024 by field",
        "Oulu 2020-2024 field",
        "unit Oulu year 2020 – 2024 by field",
        "yksikkö: Oulun yksikkö, vuosi = 2020..2024 aloittain",
        "enhet=Uleåborg år=2020-2024 per område",
        "by field, OULU, 2024-2020",
        "unit=“Oulu unit” year=2020,2021,2022-2024 field",
    ],
)
def test_one_question_can_be_asked_in_many_ways(house: House, words: str) -> None:
    """Signs and words between are forgiven, and languages may be mixed."""
    expected = IN_OULU
    if "Uleåborg" in words:
        words = words.replace("Uleåborg", "Enheten i Uleåborg")
    assert read(words, lexicon(house)) == expected


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("unit=Oulu,Kokkola", Query("", Chosen(units=("oulu", "kokkola")))),
        ("2020-", Query("", Chosen(years=((2020, 2200),)))),
        ("-1999 opiskelee", Query("", Chosen(years=((1900, 1999),), studying=True))),
        ("kieli=ruotsi,selkeä suomi", Query("", Chosen(languages=("sv", "fi-simple")))),
        ("region=Lappi vuosittain", Query("year", Chosen(regions=("19",)))),
        ("field=07", Query("", Chosen(fields=("07",)))),
        ("event", Answers("events")),
        ("event 3", Answers("events", "3")),
        ("kysely 1", Answers("rounds", "1")),
        ("evenemang Alumnikväll", Answers("events", "Alumnikväll")),
        ("= , :", Query()),
        ("kaikki", Query()),
        ("alla per enhet", Query("unit")),
    ],
)
def test_what_the_words_ask_for(house: House, words: str, asked: Query | Answers) -> None:
    """Lists, open spans, students, codes, places in a list."""
    assert read(words, lexicon(house)) == asked


@pytest.mark.parametrize(
    ("words", "wrong", "nearest"),
    [
        ("unti=Olu by feild", ("unti", "Olu", "feild"), Query("field", Chosen(units=("oulu",)))),
        ("sprok", ("sprok",), Query("language")),
        ("evnt 2", ("evnt",), Answers("events", "2")),
        ("ksely", ("ksely",), Answers("rounds")),
        ("by unit by year", ("year",), Query("unit")),
        ("unit=Helsinki", ("Helsinki",), Query("unit")),
        ("20224 by unit", ("20224",), Query("unit")),
        ("Jyväskyla 2020", (), Query("", Chosen(units=("jyvaskyla",), years=((2020, 2020),)))),
        ("Oulussa vuosittain", ("Oulussa",), Query("year", Chosen(units=("oulu",)))),
        ("Rovanimi by year", ("Rovanimi",), Query("year", Chosen(units=("rovaniemi",)))),
    ],
)
def test_a_mistake_is_answered_with_the_nearest_right_form(
    house: House, words: str, wrong: tuple[str, ...], nearest: Query | Answers
) -> None:
    """What was wrong is named; the rest of the question stays as it was."""
    found = read(words, lexicon(house))
    if not wrong:
        assert found == nearest
        return
    assert isinstance(found, Mistaken)
    assert found.words == wrong
    assert found.nearest[0] == nearest


def test_words_that_mean_nothing_have_no_nearest_form(house: House) -> None:
    """Nothing is guessed."""
    assert read("hölynpöly", lexicon(house)) == Mistaken(("hölynpöly",))


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_words_are_answered(house: House, text: str) -> None:
    """Whatever is written, something is understood or said to be a mistake."""
    known = lexicon(house)
    found = read(text, known)
    for asked in found.nearest if isinstance(found, Mistaken) else (found,):
        if isinstance(asked, Query):
            assert decode(house, encode(house, asked)) == asked


@st.composite
def queries(draw: st.DrawFn, house: House) -> Query:
    """Return any question about people of this school."""
    query = Query(draw(st.sampled_from(("", *PEOPLE))))
    for name in ("unit", "field", "region", "language"):
        values = draw(st.lists(st.sampled_from(list(listed(house, name))), max_size=3, unique=True))
        query = query.within(name, sorted(values, key=list(listed(house, name)).index))
    for first, many in draw(
        st.lists(st.tuples(st.integers(1990, 2030), st.integers(0, 9)), max_size=3)
    ):
        query = query.in_years(first, first + many)
    return query.and_studying() if draw(st.booleans()) else query


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_written_out_is_read_as_the_same(
    house: House, language: str, data: st.DataObject
) -> None:
    """The form that is shown is right in every language, and so is its button."""
    query = data.draw(queries(house))
    known = lexicon(house)
    words = command(Counting(house, language, None), known, query)
    assert read(words, known) == query, words
    code = encode(house, query)
    assert decode(house, code) == query
    assert len(code) <= LONGEST_CODE


@pytest.mark.parametrize(
    "code", ["", "x", "f.1", "f.1.0.0.0..zzzzz", "f.zz.0.0.0..%", "f.-1.0.0.0..%"]
)
def test_a_code_that_is_none_is_stale(house: House, code: str) -> None:
    """Forged ones, and those of a school whose lists have changed since."""
    check = encode(house, IN_OULU).rpartition(".")[2]
    with pytest.raises(StaleButton):
        decode(house, code.replace("%", check))


def test_spans_that_touch_are_one() -> None:
    """Years need not be written in order."""
    assert merged([(2020, 2021), (2024, 2026), (2022, 2022)]) == ((2020, 2022), (2024, 2026))
